// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct pm_cx_stat (sysctl.h), 56 bytes, align 8. */
export class PmCxStat extends Struct<"struct pm_cx_stat"> {
  static readonly cName = "struct pm_cx_stat";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    nr 0 u32
    last 4 u32
    idle_time 8 u64
    triggers 16 handle8 uint64_t
    residencies 24 handle8 uint64_t
    nr_pc 32 u32
    nr_cc 36 u32
    pc 40 handle8 uint64_t
    cc 48 handle8 uint64_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get last(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set last(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  /** Nanoseconds. */
  get idle_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set idle_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Nanoseconds. */
  get idle_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set idle_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get triggers(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set triggers(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get triggers_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get residencies(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set residencies(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get residencies_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  get nr_pc(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set nr_pc(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get nr_cc(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set nr_cc(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get pc(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 40, 8);
  }
  set pc(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 40, 8, value);
  }

  get pc_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 40, 8);
  }

  get cc(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 48, 8);
  }
  set cc(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 48, 8, value);
  }

  get cc_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 48, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PmCxStatPlain {
    return {
      nr: dataView.getUint32(byteOffset, true),
      last: dataView.getUint32(byteOffset + 4, true),
      idle_time: dataView.getBigUint64(byteOffset + 8, true),
      nr_pc: dataView.getUint32(byteOffset + 32, true),
      nr_cc: dataView.getUint32(byteOffset + 36, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PmCxStatPlain> {
    return {
      nr: dataView.getUint32(byteOffset, true),
      last: dataView.getUint32(byteOffset + 4, true),
      idle_time: readU64Number(dataView, byteOffset + 8),
      nr_pc: dataView.getUint32(byteOffset + 32, true),
      nr_cc: dataView.getUint32(byteOffset + 36, true),
    };
  }

  decode(): PmCxStatPlain {
    return PmCxStat.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PmCxStatPlain> {
    return PmCxStat.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PmCxStatPlain {
  nr: number;
  last: number;
  /** Nanoseconds. */
  idle_time: bigint;
  nr_pc: number;
  nr_cc: number;
}
