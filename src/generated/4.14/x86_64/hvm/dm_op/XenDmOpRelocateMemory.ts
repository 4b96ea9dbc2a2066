// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_relocate_memory (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpRelocateMemory extends Struct<"struct xen_dm_op_relocate_memory"> {
  static readonly cName = "struct xen_dm_op_relocate_memory";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    size 0 u32
    pad 4 u32
    src_gfn 8 u64
    dst_gfn 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get src_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set src_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get src_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set src_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get dst_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set dst_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get dst_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set dst_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpRelocateMemoryPlain {
    return {
      size: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      src_gfn: dataView.getBigUint64(byteOffset + 8, true),
      dst_gfn: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpRelocateMemoryPlain> {
    return {
      size: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      src_gfn: readU64Number(dataView, byteOffset + 8),
      dst_gfn: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDmOpRelocateMemoryPlain {
    return XenDmOpRelocateMemory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpRelocateMemoryPlain> {
    return XenDmOpRelocateMemory.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpRelocateMemoryPlain {
  size: number;
  pad: number;
  src_gfn: bigint;
  dst_gfn: bigint;
}
