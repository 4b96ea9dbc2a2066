// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U64Array,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/index.ts";
import {
  ArchSharedInfo,
  type ArchSharedInfoPlain,
  ArchVcpuInfo,
  type ArchVcpuInfoPlain,
} from "../../4.16/arm32/arch-arm.ts";
import { VcpuTimeInfo, type VcpuTimeInfoPlain } from "../../4.14/arm32/xen.ts";

export { VcpuTimeInfo, type VcpuTimeInfoPlain } from "../../4.14/arm32/xen.ts";

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
