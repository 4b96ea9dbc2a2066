// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct pm_px_val (sysctl.h), 24 bytes, align 8. */
export class PmPxVal extends Struct<"struct pm_px_val"> {
  static readonly cName = "struct pm_px_val";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    freq 0 u64
    residency 8 u64
    count 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  /** MHz. */
  get freq(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set freq(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** MHz. */
  get freq_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set freq_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  /** Nanoseconds. */
  get residency(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set residency(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Nanoseconds. */
  get residency_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set residency_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get count(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set count(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get count_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set count_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PmPxValPlain {
    return {
      freq: dataView.getBigUint64(byteOffset, true),
      residency: dataView.getBigUint64(byteOffset + 8, true),
      count: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PmPxValPlain> {
    return {
      freq: readU64Number(dataView, byteOffset),
      residency: readU64Number(dataView, byteOffset + 8),
      count: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): PmPxValPlain {
    return PmPxVal.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PmPxValPlain> {
    return PmPxVal.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PmPxValPlain {
  /** MHz. */
  freq: bigint;
  /** Nanoseconds. */
  residency: bigint;
  count: bigint;
}
