// The records of Xen's public header arch-x86/pmu.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  U64Array,
  assignBytes,
  bytesAt,
  copyBytes,
  elementsToEnd,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

export { XenPmuArch, type XenPmuArchPlain, XenPmuArchR, XenPmuArchL, XenPmuArchC } from "./pmu/XenPmuArch.ts";

/** struct xen_pmu_amd_ctxt (arch-x86/pmu.h), 8 bytes, align 8. */
export class XenPmuAmdCtxt extends Struct<"struct xen_pmu_amd_ctxt"> {
  static readonly cName = "struct xen_pmu_amd_ctxt";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    counters 0 u32
    ctrls 4 u32
    regs 8 u64[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get counters(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set counters(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get ctrls(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ctrls(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get regs(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, elementsToEnd(this, 8, 8));
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPmuAmdCtxtPlain {
    return {
      counters: dataView.getUint32(byteOffset, true),
      ctrls: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenPmuAmdCtxtPlain {
    return XenPmuAmdCtxt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPmuAmdCtxtPlain {
    return XenPmuAmdCtxt.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPmuAmdCtxtPlain {
  counters: number;
  ctrls: number;
}

/** struct xen_pmu_cntr_pair (arch-x86/pmu.h), 16 bytes, align 8. */
export class XenPmuCntrPair extends Struct<"struct xen_pmu_cntr_pair"> {
  static readonly cName = "struct xen_pmu_cntr_pair";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    counter 0 u64
    control 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get counter(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set counter(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get counter_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set counter_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get control(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set control(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get control_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set control_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPmuCntrPairPlain {
    return {
      counter: dataView.getBigUint64(byteOffset, true),
      control: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPmuCntrPairPlain> {
    return {
      counter: readU64Number(dataView, byteOffset),
      control: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenPmuCntrPairPlain {
    return XenPmuCntrPair.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPmuCntrPairPlain> {
    return XenPmuCntrPair.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPmuCntrPairPlain {
  counter: bigint;
  control: bigint;
}

/** struct xen_pmu_intel_ctxt (arch-x86/pmu.h), 64 bytes, align 8. */
export class XenPmuIntelCtxt extends Struct<"struct xen_pmu_intel_ctxt"> {
  static readonly cName = "struct xen_pmu_intel_ctxt";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    fixed_counters 0 u32
    arch_counters 4 u32
    global_ctrl 8 u64
    global_ovf_ctrl 16 u64
    global_status 24 u64
    fixed_ctrl 32 u64
    ds_area 40 u64
    pebs_enable 48 u64
    debugctl 56 u64
    regs 64 u64[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get fixed_counters(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fixed_counters(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get arch_counters(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set arch_counters(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get global_ctrl(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set global_ctrl(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get global_ctrl_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set global_ctrl_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get global_ovf_ctrl(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set global_ovf_ctrl(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get global_ovf_ctrl_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set global_ovf_ctrl_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get global_status(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set global_status(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get global_status_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set global_status_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get fixed_ctrl(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set fixed_ctrl(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get fixed_ctrl_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set fixed_ctrl_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get ds_area(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set ds_area(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get ds_area_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set ds_area_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get pebs_enable(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set pebs_enable(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get pebs_enable_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set pebs_enable_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get debugctl(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set debugctl(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get debugctl_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set debugctl_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get regs(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 8));
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPmuIntelCtxtPlain {
    return {
      fixed_counters: dataView.getUint32(byteOffset, true),
      arch_counters: dataView.getUint32(byteOffset + 4, true),
      global_ctrl: dataView.getBigUint64(byteOffset + 8, true),
      global_ovf_ctrl: dataView.getBigUint64(byteOffset + 16, true),
      global_status: dataView.getBigUint64(byteOffset + 24, true),
      fixed_ctrl: dataView.getBigUint64(byteOffset + 32, true),
      ds_area: dataView.getBigUint64(byteOffset + 40, true),
      pebs_enable: dataView.getBigUint64(byteOffset + 48, true),
      debugctl: dataView.getBigUint64(byteOffset + 56, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPmuIntelCtxtPlain> {
    return {
      fixed_counters: dataView.getUint32(byteOffset, true),
      arch_counters: dataView.getUint32(byteOffset + 4, true),
      global_ctrl: readU64Number(dataView, byteOffset + 8),
      global_ovf_ctrl: readU64Number(dataView, byteOffset + 16),
      global_status: readU64Number(dataView, byteOffset + 24),
      fixed_ctrl: readU64Number(dataView, byteOffset + 32),
      ds_area: readU64Number(dataView, byteOffset + 40),
      pebs_enable: readU64Number(dataView, byteOffset + 48),
      debugctl: readU64Number(dataView, byteOffset + 56),
    };
  }

  decode(): XenPmuIntelCtxtPlain {
    return XenPmuIntelCtxt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPmuIntelCtxtPlain> {
    return XenPmuIntelCtxt.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPmuIntelCtxtPlain {
  fixed_counters: number;
  arch_counters: number;
  global_ctrl: bigint;
  global_ovf_ctrl: bigint;
  global_status: bigint;
  fixed_ctrl: bigint;
  ds_area: bigint;
  pebs_enable: bigint;
  debugctl: bigint;
}

/** struct xen_pmu_regs (arch-x86/pmu.h), 32 bytes, align 8. */
export class XenPmuRegs extends Struct<"struct xen_pmu_regs"> {
  static readonly cName = "struct xen_pmu_regs";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    ip 0 u64
    sp 8 u64
    flags 16 u64
    cs 24 u16
    ss 26 u16
    cpl 28 u8
    pad 29 u8[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get ip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set ip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get ip_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set ip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get sp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set sp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get sp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set sp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get flags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set flags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get flags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set flags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get cs(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set cs(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  get ss(): number {
    return this.dataView.getUint16(this.byteOffset + 26, true);
  }
  set ss(value: number) {
    this.dataView.setUint16(this.byteOffset + 26, value, true);
  }

  get cpl(): number {
    return this.dataView.getUint8(this.byteOffset + 28);
  }
  set cpl(value: number) {
    this.dataView.setUint8(this.byteOffset + 28, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 29, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPmuRegsPlain {
    return {
      ip: dataView.getBigUint64(byteOffset, true),
      sp: dataView.getBigUint64(byteOffset + 8, true),
      flags: dataView.getBigUint64(byteOffset + 16, true),
      cs: dataView.getUint16(byteOffset + 24, true),
      ss: dataView.getUint16(byteOffset + 26, true),
      cpl: dataView.getUint8(byteOffset + 28),
      pad: copyBytes(dataView, byteOffset + 29, 3),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPmuRegsPlain> {
    return {
      ip: readU64Number(dataView, byteOffset),
      sp: readU64Number(dataView, byteOffset + 8),
      flags: readU64Number(dataView, byteOffset + 16),
      cs: dataView.getUint16(byteOffset + 24, true),
      ss: dataView.getUint16(byteOffset + 26, true),
      cpl: dataView.getUint8(byteOffset + 28),
      pad: copyBytes(dataView, byteOffset + 29, 3),
    };
  }

  decode(): XenPmuRegsPlain {
    return XenPmuRegs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPmuRegsPlain> {
    return XenPmuRegs.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPmuRegsPlain {
  ip: bigint;
  sp: bigint;
  flags: bigint;
  cs: number;
  ss: number;
  cpl: number;
  pad: Uint8Array;
}
