// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_sid_context (xsm/flask_op.h), 16 bytes, align 8. */
export class XenFlaskSidContext extends Struct<"struct xen_flask_sid_context"> {
  static readonly cName = "struct xen_flask_sid_context";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    sid 0 u32
    size 4 u32
    context 8 handle8 char
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

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get context(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set context(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get context_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskSidContextPlain {
    return {
      sid: dataView.getUint32(byteOffset, true),
      size: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenFlaskSidContextPlain {
    return XenFlaskSidContext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskSidContextPlain {
    return XenFlaskSidContext.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskSidContextPlain {
  sid: number;
  size: number;
}
