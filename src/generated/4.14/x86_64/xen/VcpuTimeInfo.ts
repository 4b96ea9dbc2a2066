// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  assignBytes,
  bytesAt,
  copyBytes,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct vcpu_time_info (xen.h), 32 bytes, align 8. */
export class VcpuTimeInfo extends Struct<"struct vcpu_time_info"> {
  static readonly cName = "struct vcpu_time_info";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    version 0 u32
    pad0 4 u32
    tsc_timestamp 8 u64
    system_time 16 u64
    tsc_to_system_mul 24 u32
    tsc_shift 28 s8
    flags 29 u8
    pad1 30 u8[2]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get tsc_timestamp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set tsc_timestamp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get tsc_timestamp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set tsc_timestamp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  /** Nanoseconds. */
  get system_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set system_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Nanoseconds. */
  get system_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set system_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get tsc_to_system_mul(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set tsc_to_system_mul(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get tsc_shift(): number {
    return this.dataView.getInt8(this.byteOffset + 28);
  }
  set tsc_shift(value: number) {
    this.dataView.setInt8(this.byteOffset + 28, value);
  }

  get flags(): number {
    return this.dataView.getUint8(this.byteOffset + 29);
  }
  set flags(value: number) {
    this.dataView.setUint8(this.byteOffset + 29, value);
  }

  get pad1(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 30, 2);
  }
  set pad1(value: ArrayLike<number>) {
    assignBytes(this.pad1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuTimeInfoPlain {
    return {
      version: dataView.getUint32(byteOffset, true),
      pad0: dataView.getUint32(byteOffset + 4, true),
      tsc_timestamp: dataView.getBigUint64(byteOffset + 8, true),
      system_time: dataView.getBigUint64(byteOffset + 16, true),
      tsc_to_system_mul: dataView.getUint32(byteOffset + 24, true),
      tsc_shift: dataView.getInt8(byteOffset + 28),
      flags: dataView.getUint8(byteOffset + 29),
      pad1: copyBytes(dataView, byteOffset + 30, 2),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuTimeInfoPlain> {
    return {
      version: dataView.getUint32(byteOffset, true),
      pad0: dataView.getUint32(byteOffset + 4, true),
      tsc_timestamp: readU64Number(dataView, byteOffset + 8),
      system_time: readU64Number(dataView, byteOffset + 16),
      tsc_to_system_mul: dataView.getUint32(byteOffset + 24, true),
      tsc_shift: dataView.getInt8(byteOffset + 28),
      flags: dataView.getUint8(byteOffset + 29),
      pad1: copyBytes(dataView, byteOffset + 30, 2),
    };
  }

  decode(): VcpuTimeInfoPlain {
    return VcpuTimeInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuTimeInfoPlain> {
    return VcpuTimeInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuTimeInfoPlain {
  version: number;
  pad0: number;
  tsc_timestamp: bigint;
  /** Nanoseconds. */
  system_time: bigint;
  tsc_to_system_mul: number;
  tsc_shift: number;
  flags: number;
  pad1: Uint8Array;
}
