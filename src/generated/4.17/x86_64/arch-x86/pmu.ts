// The records of Xen's public header arch-x86/pmu.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  U64Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  elementsToEnd,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";

/** struct xen_pmu_amd_ctxt (arch-x86/pmu.h), 8 bytes, align 8. */
export class XenPmuAmdCtxt extends Struct<"struct xen_pmu_amd_ctxt"> {
  static readonly cName = "struct xen_pmu_amd_ctxt";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get counters(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set counters(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get ctrls(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ctrls(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get regs(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, elementsToEnd(this, 8, 8));
  }

  decode(): XenPmuAmdCtxtPlain {
    return {
      counters: this.counters,
      ctrls: this.ctrls,
    };
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

  decode(): XenPmuCntrPairPlain {
    return {
      counter: this.counter,
      control: this.control,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get fixed_counters(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fixed_counters(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get arch_counters(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set arch_counters(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenPmuIntelCtxtPlain {
    return {
      fixed_counters: this.fixed_counters,
      arch_counters: this.arch_counters,
      global_ctrl: this.global_ctrl,
      global_ovf_ctrl: this.global_ovf_ctrl,
      global_status: this.global_status,
      fixed_ctrl: this.fixed_ctrl,
      ds_area: this.ds_area,
      pebs_enable: this.pebs_enable,
      debugctl: this.debugctl,
    };
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

  decode(): XenPmuRegsPlain {
    return {
      ip: this.ip,
      sp: this.sp,
      flags: this.flags,
      cs: this.cs,
      ss: this.ss,
      cpl: this.cpl,
      pad: this.pad.slice(),
    };
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

/** struct xen_pmu_arch (arch-x86/pmu.h), 208 bytes, align 8. */
export class XenPmuArch extends Struct<"struct xen_pmu_arch"> {
  static readonly cName = "struct xen_pmu_arch";
  static readonly size = 208;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 208);
  }

  get r(): XenPmuArchR {
    return new XenPmuArchR(this.dataView, this.byteOffset);
  }
  set r(value: XenPmuArchR) {
    copyRecord(XenPmuArchR, this.dataView, this.byteOffset, value);
  }

  get pmu_flags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set pmu_flags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get pmu_flags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set pmu_flags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  get l(): XenPmuArchL {
    return new XenPmuArchL(this.dataView, this.byteOffset + 72);
  }
  set l(value: XenPmuArchL) {
    copyRecord(XenPmuArchL, this.dataView, this.byteOffset + 72, value);
  }

  get c(): XenPmuArchC {
    return new XenPmuArchC(this.dataView, this.byteOffset + 80);
  }
  set c(value: XenPmuArchC) {
    copyRecord(XenPmuArchC, this.dataView, this.byteOffset + 80, value);
  }

  decode(): XenPmuArchPlain {
    return {
      r: this.r.decode(),
      pmu_flags: this.pmu_flags,
      l: this.l.decode(),
      c: this.c.decode(),
    };
  }
}

export interface XenPmuArchPlain {
  r: Uint8Array;
  pmu_flags: bigint;
  l: Uint8Array;
  c: Uint8Array;
}

/** r of struct xen_pmu_arch (arch-x86/pmu.h): union, 64 bytes, align 8. */
export class XenPmuArchR extends Union<"struct xen_pmu_arch.r"> {
  static readonly cName = "struct xen_pmu_arch.r";
  static readonly size = 64;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get regs(): XenPmuRegs {
    return new XenPmuRegs(this.dataView, this.byteOffset);
  }
  set regs(value: XenPmuRegs) {
    copyRecord(XenPmuRegs, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 64);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}

/** l of struct xen_pmu_arch (arch-x86/pmu.h): union, 8 bytes, align 8. */
export class XenPmuArchL extends Union<"struct xen_pmu_arch.l"> {
  static readonly cName = "struct xen_pmu_arch.l";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get lapic_lvtpc(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set lapic_lvtpc(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** c of struct xen_pmu_arch (arch-x86/pmu.h): union, 128 bytes, align 8. */
export class XenPmuArchC extends Union<"struct xen_pmu_arch.c"> {
  static readonly cName = "struct xen_pmu_arch.c";
  static readonly size = 128;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get amd(): XenPmuAmdCtxt {
    return new XenPmuAmdCtxt(this.dataView, this.byteOffset);
  }
  set amd(value: XenPmuAmdCtxt) {
    copyRecord(XenPmuAmdCtxt, this.dataView, this.byteOffset, value);
  }

  get intel(): XenPmuIntelCtxt {
    return new XenPmuIntelCtxt(this.dataView, this.byteOffset);
  }
  set intel(value: XenPmuIntelCtxt) {
    copyRecord(XenPmuIntelCtxt, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
