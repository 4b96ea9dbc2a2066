// The records of Xen's public header arch-x86/pmu.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../../runtime/struct/records.ts";
import { XenPmuAmdCtxt, XenPmuIntelCtxt, XenPmuRegs } from "../pmu.ts";

/** struct xen_pmu_arch (arch-x86/pmu.h), 208 bytes, align 8. */
export class XenPmuArch extends Struct<"struct xen_pmu_arch"> {
  static readonly cName = "struct xen_pmu_arch";
  static readonly size = 208;
  static readonly align = 8;
  static readonly fields: string = `
    r 0 struct xen_pmu_arch.r
    pmu_flags 64 u64
    l 72 struct xen_pmu_arch.l
    c 80 struct xen_pmu_arch.c
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenPmuArchPlain {
    return {
      r: copyBytes(dataView, byteOffset, 64),
      pmu_flags: dataView.getBigUint64(byteOffset + 64, true),
      l: copyBytes(dataView, byteOffset + 72, 8),
      c: copyBytes(dataView, byteOffset + 80, 128),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPmuArchPlain> {
    return {
      r: copyBytes(dataView, byteOffset, 64),
      pmu_flags: readU64Number(dataView, byteOffset + 64),
      l: copyBytes(dataView, byteOffset + 72, 8),
      c: copyBytes(dataView, byteOffset + 80, 128),
    };
  }

  decode(): XenPmuArchPlain {
    return XenPmuArch.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPmuArchPlain> {
    return XenPmuArch.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    regs 0 struct xen_pmu_regs
    pad 0 u8[64]
  `;

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
  static readonly fields: string = `
    lapic_lvtpc 0 u32
    pad 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get lapic_lvtpc(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set lapic_lvtpc(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
  static readonly fields: string = `
    amd 0 struct xen_pmu_amd_ctxt
    intel 0 struct xen_pmu_intel_ctxt
    pad 0 u8[128]
  `;

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
