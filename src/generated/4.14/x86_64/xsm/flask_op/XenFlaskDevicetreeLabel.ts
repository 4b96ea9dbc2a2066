// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_devicetree_label (xsm/flask_op.h), 16 bytes, align 8. */
export class XenFlaskDevicetreeLabel extends Struct<"struct xen_flask_devicetree_label"> {
  static readonly cName = "struct xen_flask_devicetree_label";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    sid 0 u32
    length 4 u32
    path 8 handle8 char
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get path(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set path(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get path_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskDevicetreeLabelPlain {
    return {
      sid: dataView.getUint32(byteOffset, true),
      length: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenFlaskDevicetreeLabelPlain {
    return XenFlaskDevicetreeLabel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskDevicetreeLabelPlain {
    return XenFlaskDevicetreeLabel.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskDevicetreeLabelPlain {
  sid: number;
  length: number;
}
