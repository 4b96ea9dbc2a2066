// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct privcmd_mmap_entry (sys/privcmd.h), 24 bytes, align 8. */
export class PrivcmdMmapEntry extends Struct<"struct privcmd_mmap_entry"> {
  static readonly cName = "struct privcmd_mmap_entry";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    va 0 u64
    mfn 8 u64
    npages 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get va(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set va(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get va_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set va_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get npages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set npages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get npages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set npages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapEntryPlain {
    return {
      va: dataView.getBigUint64(byteOffset, true),
      mfn: dataView.getBigUint64(byteOffset + 8, true),
      npages: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdMmapEntryPlain> {
    return {
      va: readU64Number(dataView, byteOffset),
      mfn: readU64Number(dataView, byteOffset + 8),
      npages: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): PrivcmdMmapEntryPlain {
    return PrivcmdMmapEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdMmapEntryPlain> {
    return PrivcmdMmapEntry.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdMmapEntryPlain {
  va: bigint;
  mfn: bigint;
  npages: bigint;
}
