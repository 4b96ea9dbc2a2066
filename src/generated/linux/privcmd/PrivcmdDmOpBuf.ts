// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readAddress, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct privcmd_dm_op_buf (sys/privcmd.h), 16 bytes, align 8. */
export class PrivcmdDmOpBuf extends Struct<"struct privcmd_dm_op_buf"> {
  static readonly cName = "struct privcmd_dm_op_buf";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    uptr 0 pointer8
    size 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get uptr(): bigint {
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

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdDmOpBufPlain {
    return {
      size: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdDmOpBufPlain> {
    return {
      size: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): PrivcmdDmOpBufPlain {
    return PrivcmdDmOpBuf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdDmOpBufPlain> {
    return PrivcmdDmOpBuf.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdDmOpBufPlain {
  size: bigint;
}
