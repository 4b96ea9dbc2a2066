// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, copyRecord, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";
import { ArchVcpuInfo, type ArchVcpuInfoPlain } from "../arch-arm/ArchVcpuInfo.ts";
import { VcpuTimeInfo, type VcpuTimeInfoPlain } from "../../x86_64/xen/VcpuTimeInfo.ts";

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
