// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_setavc_threshold (xsm/flask_op.h), 4 bytes, align 4. */
export class XenFlaskSetavcThreshold extends Struct<"struct xen_flask_setavc_threshold"> {
  static readonly cName = "struct xen_flask_setavc_threshold";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    threshold 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get threshold(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set threshold(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskSetavcThresholdPlain {
    return {
      threshold: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenFlaskSetavcThresholdPlain {
    return XenFlaskSetavcThreshold.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskSetavcThresholdPlain {
    return XenFlaskSetavcThreshold.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskSetavcThresholdPlain {
  threshold: number;
}
