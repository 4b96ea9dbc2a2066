// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_relabel (xsm/flask_op.h), 8 bytes, align 4. */
export class XenFlaskRelabel extends Struct<"struct xen_flask_relabel"> {
  static readonly cName = "struct xen_flask_relabel";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    domid 0 u32
    sid 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskRelabelPlain {
    return {
      domid: dataView.getUint32(byteOffset, true),
      sid: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenFlaskRelabelPlain {
    return XenFlaskRelabel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskRelabelPlain {
    return XenFlaskRelabel.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskRelabelPlain {
  domid: number;
  sid: number;
}
