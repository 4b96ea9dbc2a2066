// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, copyRecord, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";
import { HvmVmceVcpu, type HvmVmceVcpuPlain } from "../arch-x86/hvm/save/HvmVmceVcpu.ts";

/** struct xen_domctl_ext_vcpucontext (domctl.h), 64 bytes, align 8. */
export class XenDomctlExtVcpucontext extends Struct<"struct xen_domctl_ext_vcpucontext"> {
  static readonly cName = "struct xen_domctl_ext_vcpucontext";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu 0 u32
    size 4 u32
    syscall32_callback_eip 8 u64
    sysenter_callback_eip 16 u64
    syscall32_callback_cs 24 u16
    sysenter_callback_cs 26 u16
    syscall32_disables_events 28 u8
    sysenter_disables_events 29 u8
    mcg_cap 32 u64
    vmce 32 struct hvm_vmce_vcpu
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get syscall32_callback_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set syscall32_callback_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get syscall32_callback_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set syscall32_callback_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get sysenter_callback_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set sysenter_callback_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get sysenter_callback_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set sysenter_callback_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get syscall32_callback_cs(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set syscall32_callback_cs(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  get sysenter_callback_cs(): number {
    return this.dataView.getUint16(this.byteOffset + 26, true);
  }
  set sysenter_callback_cs(value: number) {
    this.dataView.setUint16(this.byteOffset + 26, value, true);
  }

  get syscall32_disables_events(): number {
    return this.dataView.getUint8(this.byteOffset + 28);
  }
  set syscall32_disables_events(value: number) {
    this.dataView.setUint8(this.byteOffset + 28, value);
  }

  get sysenter_disables_events(): number {
    return this.dataView.getUint8(this.byteOffset + 29);
  }
  set sysenter_disables_events(value: number) {
    this.dataView.setUint8(this.byteOffset + 29, value);
  }

  get mcg_cap(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set mcg_cap(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get mcg_cap_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set mcg_cap_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get vmce(): HvmVmceVcpu {
    return new HvmVmceVcpu(this.dataView, this.byteOffset + 32);
  }
  set vmce(value: HvmVmceVcpu) {
    copyRecord(HvmVmceVcpu, this.dataView, this.byteOffset + 32, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlExtVcpucontextPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      size: dataView.getUint32(byteOffset + 4, true),
      syscall32_callback_eip: dataView.getBigUint64(byteOffset + 8, true),
      sysenter_callback_eip: dataView.getBigUint64(byteOffset + 16, true),
      syscall32_callback_cs: dataView.getUint16(byteOffset + 24, true),
      sysenter_callback_cs: dataView.getUint16(byteOffset + 26, true),
      syscall32_disables_events: dataView.getUint8(byteOffset + 28),
      sysenter_disables_events: dataView.getUint8(byteOffset + 29),
      mcg_cap: dataView.getBigUint64(byteOffset + 32, true),
      vmce: HvmVmceVcpu.decodeAt(dataView, byteOffset + 32),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlExtVcpucontextPlain> {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      size: dataView.getUint32(byteOffset + 4, true),
      syscall32_callback_eip: readU64Number(dataView, byteOffset + 8),
      sysenter_callback_eip: readU64Number(dataView, byteOffset + 16),
      syscall32_callback_cs: dataView.getUint16(byteOffset + 24, true),
      sysenter_callback_cs: dataView.getUint16(byteOffset + 26, true),
      syscall32_disables_events: dataView.getUint8(byteOffset + 28),
      sysenter_disables_events: dataView.getUint8(byteOffset + 29),
      mcg_cap: readU64Number(dataView, byteOffset + 32),
      vmce: HvmVmceVcpu.decodeNumbersAt(dataView, byteOffset + 32),
    };
  }

  decode(): XenDomctlExtVcpucontextPlain {
    return XenDomctlExtVcpucontext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlExtVcpucontextPlain> {
    return XenDomctlExtVcpucontext.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlExtVcpucontextPlain {
  vcpu: number;
  size: number;
  syscall32_callback_eip: bigint;
  sysenter_callback_eip: bigint;
  syscall32_callback_cs: number;
  sysenter_callback_cs: number;
  syscall32_disables_events: number;
  sysenter_disables_events: number;
  mcg_cap: bigint;
  vmce: HvmVmceVcpuPlain;
}
