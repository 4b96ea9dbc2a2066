// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_modified_memory_extent (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpModifiedMemoryExtent extends Struct<"struct xen_dm_op_modified_memory_extent"> {
  static readonly cName = "struct xen_dm_op_modified_memory_extent";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    nr 0 u32
    pad 4 u32
    first_pfn 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get first_pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set first_pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get first_pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set first_pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpModifiedMemoryExtentPlain {
    return {
      nr: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      first_pfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpModifiedMemoryExtentPlain> {
    return {
      nr: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      first_pfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpModifiedMemoryExtentPlain {
    return XenDmOpModifiedMemoryExtent.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpModifiedMemoryExtentPlain> {
    return XenDmOpModifiedMemoryExtent.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpModifiedMemoryExtentPlain {
  nr: number;
  pad: number;
  first_pfn: bigint;
}
