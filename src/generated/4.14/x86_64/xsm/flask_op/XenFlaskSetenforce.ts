// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_setenforce (xsm/flask_op.h), 4 bytes, align 4. */
export class XenFlaskSetenforce extends Struct<"struct xen_flask_setenforce"> {
  static readonly cName = "struct xen_flask_setenforce";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    enforcing 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get enforcing(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set enforcing(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskSetenforcePlain {
    return {
      enforcing: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenFlaskSetenforcePlain {
    return XenFlaskSetenforce.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskSetenforcePlain {
    return XenFlaskSetenforce.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskSetenforcePlain {
  enforcing: number;
}
