// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_load (xsm/flask_op.h), 16 bytes, align 8. */
export class XenFlaskLoad extends Struct<"struct xen_flask_load"> {
  static readonly cName = "struct xen_flask_load";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    buffer 0 handle8 char
    size 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get buffer(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set buffer(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskLoadPlain {
    return {
      size: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenFlaskLoadPlain {
    return XenFlaskLoad.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskLoadPlain {
    return XenFlaskLoad.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskLoadPlain {
  size: number;
}
