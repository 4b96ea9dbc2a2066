// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U64Array,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/records.ts";
import { ArchSharedInfo, type ArchSharedInfoPlain } from "../arm64/arch-arm/ArchSharedInfo.ts";
import { ArchVcpuInfo, type ArchVcpuInfoPlain } from "../arm64/arch-arm/ArchVcpuInfo.ts";

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

  get system_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set system_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

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
  system_time: bigint;
  tsc_to_system_mul: number;
  tsc_shift: number;
  flags: number;
  pad1: Uint8Array;
}

/** struct vcpu_info (xen.h), 48 bytes, align 8. */
export class VcpuInfo extends Struct<"struct vcpu_info"> {
  static readonly cName = "struct vcpu_info";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    evtchn_upcall_pending 0 u8
    pad0 1 u8
    evtchn_pending_sel 8 u64
    arch 16 struct arch_vcpu_info
    time 16 struct vcpu_time_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get evtchn_upcall_pending(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set evtchn_upcall_pending(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pad0(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set pad0(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get evtchn_pending_sel(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set evtchn_pending_sel(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get evtchn_pending_sel_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set evtchn_pending_sel_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get arch(): ArchVcpuInfo {
    return new ArchVcpuInfo(this.dataView, this.byteOffset + 16);
  }
  set arch(value: ArchVcpuInfo) {
    copyRecord(ArchVcpuInfo, this.dataView, this.byteOffset + 16, value);
  }

  get time(): VcpuTimeInfo {
    return new VcpuTimeInfo(this.dataView, this.byteOffset + 16);
  }
  set time(value: VcpuTimeInfo) {
    copyRecord(VcpuTimeInfo, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuInfoPlain {
    return {
      evtchn_upcall_pending: dataView.getUint8(byteOffset),
      pad0: dataView.getUint8(byteOffset + 1),
      evtchn_pending_sel: dataView.getBigUint64(byteOffset + 8, true),
      arch: ArchVcpuInfo.decodeAt(dataView, byteOffset + 16),
      time: VcpuTimeInfo.decodeAt(dataView, byteOffset + 16),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuInfoPlain> {
    return {
      evtchn_upcall_pending: dataView.getUint8(byteOffset),
      pad0: dataView.getUint8(byteOffset + 1),
      evtchn_pending_sel: readU64Number(dataView, byteOffset + 8),
      arch: ArchVcpuInfo.decodeAt(dataView, byteOffset + 16),
      time: VcpuTimeInfo.decodeNumbersAt(dataView, byteOffset + 16),
    };
  }

  decode(): VcpuInfoPlain {
    return VcpuInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuInfoPlain> {
    return VcpuInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuInfoPlain {
  evtchn_upcall_pending: number;
  pad0: number;
  evtchn_pending_sel: bigint;
  arch: ArchVcpuInfoPlain;
  time: VcpuTimeInfoPlain;
}

/** struct shared_info (xen.h), 1088 bytes, align 8. */
export class SharedInfo extends Struct<"struct shared_info"> {
  static readonly cName = "struct shared_info";
  static readonly size = 1088;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu_info 0 struct vcpu_info[1]
    evtchn_pending 48 u64[64]
    evtchn_mask 560 u64[64]
    wc_version 1072 u32
    wc_sec 1076 u32
    wc_nsec 1080 u32
    wc_sec_hi 1084 u32
    arch 1088 struct arch_shared_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1088);
  }

  get vcpu_info(): StructArray<VcpuInfo> {
    return new StructArray(this.dataView, this.byteOffset, 1, VcpuInfo);
  }

  get evtchn_pending(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 48, 64);
  }
  set evtchn_pending(value: ArrayLike<bigint>) {
    this.evtchn_pending.assign(value);
  }

  get evtchn_mask(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 560, 64);
  }
  set evtchn_mask(value: ArrayLike<bigint>) {
    this.evtchn_mask.assign(value);
  }

  get wc_version(): number {
    return this.dataView.getUint32(this.byteOffset + 1072, true);
  }
  set wc_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 1072, value | 0, true);
  }

  get wc_sec(): number {
    return this.dataView.getUint32(this.byteOffset + 1076, true);
  }
  set wc_sec(value: number) {
    this.dataView.setUint32(this.byteOffset + 1076, value | 0, true);
  }

  get wc_nsec(): number {
    return this.dataView.getUint32(this.byteOffset + 1080, true);
  }
  set wc_nsec(value: number) {
    this.dataView.setUint32(this.byteOffset + 1080, value | 0, true);
  }

  get wc_sec_hi(): number {
    return this.dataView.getUint32(this.byteOffset + 1084, true);
  }
  set wc_sec_hi(value: number) {
    this.dataView.setUint32(this.byteOffset + 1084, value | 0, true);
  }

  get arch(): ArchSharedInfo {
    return new ArchSharedInfo(this.dataView, this.byteOffset + 1088);
  }
  set arch(value: ArchSharedInfo) {
    copyRecord(ArchSharedInfo, this.dataView, this.byteOffset + 1088, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SharedInfoPlain {
    return {
      vcpu_info: new StructArray(dataView, byteOffset, 1, VcpuInfo).decode(),
      evtchn_pending: new U64Array(dataView, byteOffset + 48, 64).toArray(),
      evtchn_mask: new U64Array(dataView, byteOffset + 560, 64).toArray(),
      wc_version: dataView.getUint32(byteOffset + 1072, true),
      wc_sec: dataView.getUint32(byteOffset + 1076, true),
      wc_nsec: dataView.getUint32(byteOffset + 1080, true),
      wc_sec_hi: dataView.getUint32(byteOffset + 1084, true),
      arch: ArchSharedInfo.decodeAt(dataView, byteOffset + 1088),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<SharedInfoPlain> {
    return {
      vcpu_info: new StructArray(dataView, byteOffset, 1, VcpuInfo).decodeNumbers(),
      evtchn_pending: new U64Array(dataView, byteOffset + 48, 64).toNumbers(),
      evtchn_mask: new U64Array(dataView, byteOffset + 560, 64).toNumbers(),
      wc_version: dataView.getUint32(byteOffset + 1072, true),
      wc_sec: dataView.getUint32(byteOffset + 1076, true),
      wc_nsec: dataView.getUint32(byteOffset + 1080, true),
      wc_sec_hi: dataView.getUint32(byteOffset + 1084, true),
      arch: ArchSharedInfo.decodeAt(dataView, byteOffset + 1088),
    };
  }

  decode(): SharedInfoPlain {
    return SharedInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<SharedInfoPlain> {
    return SharedInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface SharedInfoPlain {
  vcpu_info: VcpuInfoPlain[];
  evtchn_pending: bigint[];
  evtchn_mask: bigint[];
  wc_version: number;
  wc_sec: number;
  wc_nsec: number;
  wc_sec_hi: number;
  arch: ArchSharedInfoPlain;
}
