// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct mmu_update (xen.h), 16 bytes, align 8. */
export class MmuUpdate extends Struct<"struct mmu_update"> {
  static readonly cName = "struct mmu_update";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    ptr 0 u64
    val 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ptr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set ptr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get ptr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set ptr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get val(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set val(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get val_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set val_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): MmuUpdatePlain {
    return {
      ptr: dataView.getBigUint64(byteOffset, true),
      val: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<MmuUpdatePlain> {
    return {
      ptr: readU64Number(dataView, byteOffset),
      val: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): MmuUpdatePlain {
    return MmuUpdate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<MmuUpdatePlain> {
    return MmuUpdate.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface MmuUpdatePlain {
  ptr: bigint;
  val: bigint;
}
