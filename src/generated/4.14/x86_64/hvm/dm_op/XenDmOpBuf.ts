// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_buf (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpBuf extends Struct<"struct xen_dm_op_buf"> {
  static readonly cName = "struct xen_dm_op_buf";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    h 0 handle8 void
    size 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get h(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get h_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpBufPlain {
    return {
      size: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpBufPlain> {
    return {
      size: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpBufPlain {
    return XenDmOpBuf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpBufPlain> {
    return XenDmOpBuf.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpBufPlain {
  size: bigint;
}
