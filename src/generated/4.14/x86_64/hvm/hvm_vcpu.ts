// The records of Xen's public header hvm/hvm_vcpu.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  U16Array,
  Union,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct vcpu_hvm_x86_32 (hvm/hvm_vcpu.h), 120 bytes, align 8. */
export class VcpuHvmX8632 extends Struct<"struct vcpu_hvm_x86_32"> {
  static readonly cName = "struct vcpu_hvm_x86_32";
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields: string = `
    eax 0 u32
    ecx 4 u32
    edx 8 u32
    ebx 12 u32
    esp 16 u32
    ebp 20 u32
    esi 24 u32
    edi 28 u32
    eip 32 u32
    eflags 36 u32
    cr0 40 u32
    cr3 44 u32
    cr4 48 u32
    pad1 52 u32
    efer 56 u64
    cs_base 64 u32
    ds_base 68 u32
    ss_base 72 u32
    es_base 76 u32
    tr_base 80 u32
    cs_limit 84 u32
    ds_limit 88 u32
    ss_limit 92 u32
    es_limit 96 u32
    tr_limit 100 u32
    cs_ar 104 u16
    ds_ar 106 u16
    ss_ar 108 u16
    es_ar 110 u16
    tr_ar 112 u16
    pad2 114 u16[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 120);
  }

  get eax(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set eax(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get ecx(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ecx(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get edx(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set edx(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get ebx(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set ebx(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get esp(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set esp(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get ebp(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set ebp(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get esi(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set esi(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get edi(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set edi(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get eip(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set eip(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get eflags(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set eflags(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get cr0(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set cr0(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  get cr3(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set cr3(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value | 0, true);
  }

  get cr4(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set cr4(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
  }

  get pad1(): number {
    return this.dataView.getUint32(this.byteOffset + 52, true);
  }
  set pad1(value: number) {
    this.dataView.setUint32(this.byteOffset + 52, value | 0, true);
  }

  get efer(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set efer(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get efer_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set efer_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get cs_base(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set cs_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
  }

  get ds_base(): number {
    return this.dataView.getUint32(this.byteOffset + 68, true);
  }
  set ds_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 68, value | 0, true);
  }

  get ss_base(): number {
    return this.dataView.getUint32(this.byteOffset + 72, true);
  }
  set ss_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 72, value | 0, true);
  }

  get es_base(): number {
    return this.dataView.getUint32(this.byteOffset + 76, true);
  }
  set es_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 76, value | 0, true);
  }

  get tr_base(): number {
    return this.dataView.getUint32(this.byteOffset + 80, true);
  }
  set tr_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 80, value | 0, true);
  }

  get cs_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 84, true);
  }
  set cs_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 84, value | 0, true);
  }

  get ds_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 88, true);
  }
  set ds_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 88, value | 0, true);
  }

  get ss_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 92, true);
  }
  set ss_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 92, value | 0, true);
  }

  get es_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 96, true);
  }
  set es_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 96, value | 0, true);
  }

  get tr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 100, true);
  }
  set tr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 100, value | 0, true);
  }

  get cs_ar(): number {
    return this.dataView.getUint16(this.byteOffset + 104, true);
  }
  set cs_ar(value: number) {
    this.dataView.setUint16(this.byteOffset + 104, value, true);
  }

  get ds_ar(): number {
    return this.dataView.getUint16(this.byteOffset + 106, true);
  }
  set ds_ar(value: number) {
    this.dataView.setUint16(this.byteOffset + 106, value, true);
  }

  get ss_ar(): number {
    return this.dataView.getUint16(this.byteOffset + 108, true);
  }
  set ss_ar(value: number) {
    this.dataView.setUint16(this.byteOffset + 108, value, true);
  }

  get es_ar(): number {
    return this.dataView.getUint16(this.byteOffset + 110, true);
  }
  set es_ar(value: number) {
    this.dataView.setUint16(this.byteOffset + 110, value, true);
  }

  get tr_ar(): number {
    return this.dataView.getUint16(this.byteOffset + 112, true);
  }
  set tr_ar(value: number) {
    this.dataView.setUint16(this.byteOffset + 112, value, true);
  }

  get pad2(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 114, 3);
  }
  set pad2(value: ArrayLike<number>) {
    this.pad2.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuHvmX8632Plain {
    return {
      eax: dataView.getUint32(byteOffset, true),
      ecx: dataView.getUint32(byteOffset + 4, true),
      edx: dataView.getUint32(byteOffset + 8, true),
      ebx: dataView.getUint32(byteOffset + 12, true),
      esp: dataView.getUint32(byteOffset + 16, true),
      ebp: dataView.getUint32(byteOffset + 20, true),
      esi: dataView.getUint32(byteOffset + 24, true),
      edi: dataView.getUint32(byteOffset + 28, true),
      eip: dataView.getUint32(byteOffset + 32, true),
      eflags: dataView.getUint32(byteOffset + 36, true),
      cr0: dataView.getUint32(byteOffset + 40, true),
      cr3: dataView.getUint32(byteOffset + 44, true),
      cr4: dataView.getUint32(byteOffset + 48, true),
      pad1: dataView.getUint32(byteOffset + 52, true),
      efer: dataView.getBigUint64(byteOffset + 56, true),
      cs_base: dataView.getUint32(byteOffset + 64, true),
      ds_base: dataView.getUint32(byteOffset + 68, true),
      ss_base: dataView.getUint32(byteOffset + 72, true),
      es_base: dataView.getUint32(byteOffset + 76, true),
      tr_base: dataView.getUint32(byteOffset + 80, true),
      cs_limit: dataView.getUint32(byteOffset + 84, true),
      ds_limit: dataView.getUint32(byteOffset + 88, true),
      ss_limit: dataView.getUint32(byteOffset + 92, true),
      es_limit: dataView.getUint32(byteOffset + 96, true),
      tr_limit: dataView.getUint32(byteOffset + 100, true),
      cs_ar: dataView.getUint16(byteOffset + 104, true),
      ds_ar: dataView.getUint16(byteOffset + 106, true),
      ss_ar: dataView.getUint16(byteOffset + 108, true),
      es_ar: dataView.getUint16(byteOffset + 110, true),
      tr_ar: dataView.getUint16(byteOffset + 112, true),
      pad2: new U16Array(dataView, byteOffset + 114, 3).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuHvmX8632Plain> {
    return {
      eax: dataView.getUint32(byteOffset, true),
      ecx: dataView.getUint32(byteOffset + 4, true),
      edx: dataView.getUint32(byteOffset + 8, true),
      ebx: dataView.getUint32(byteOffset + 12, true),
      esp: dataView.getUint32(byteOffset + 16, true),
      ebp: dataView.getUint32(byteOffset + 20, true),
      esi: dataView.getUint32(byteOffset + 24, true),
      edi: dataView.getUint32(byteOffset + 28, true),
      eip: dataView.getUint32(byteOffset + 32, true),
      eflags: dataView.getUint32(byteOffset + 36, true),
      cr0: dataView.getUint32(byteOffset + 40, true),
      cr3: dataView.getUint32(byteOffset + 44, true),
      cr4: dataView.getUint32(byteOffset + 48, true),
      pad1: dataView.getUint32(byteOffset + 52, true),
      efer: readU64Number(dataView, byteOffset + 56),
      cs_base: dataView.getUint32(byteOffset + 64, true),
      ds_base: dataView.getUint32(byteOffset + 68, true),
      ss_base: dataView.getUint32(byteOffset + 72, true),
      es_base: dataView.getUint32(byteOffset + 76, true),
      tr_base: dataView.getUint32(byteOffset + 80, true),
      cs_limit: dataView.getUint32(byteOffset + 84, true),
      ds_limit: dataView.getUint32(byteOffset + 88, true),
      ss_limit: dataView.getUint32(byteOffset + 92, true),
      es_limit: dataView.getUint32(byteOffset + 96, true),
      tr_limit: dataView.getUint32(byteOffset + 100, true),
      cs_ar: dataView.getUint16(byteOffset + 104, true),
      ds_ar: dataView.getUint16(byteOffset + 106, true),
      ss_ar: dataView.getUint16(byteOffset + 108, true),
      es_ar: dataView.getUint16(byteOffset + 110, true),
      tr_ar: dataView.getUint16(byteOffset + 112, true),
      pad2: new U16Array(dataView, byteOffset + 114, 3).toArray(),
    };
  }

  decode(): VcpuHvmX8632Plain {
    return VcpuHvmX8632.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuHvmX8632Plain> {
    return VcpuHvmX8632.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuHvmX8632Plain {
  eax: number;
  ecx: number;
  edx: number;
  ebx: number;
  esp: number;
  ebp: number;
  esi: number;
  edi: number;
  eip: number;
  eflags: number;
  cr0: number;
  cr3: number;
  cr4: number;
  pad1: number;
  efer: bigint;
  cs_base: number;
  ds_base: number;
  ss_base: number;
  es_base: number;
  tr_base: number;
  cs_limit: number;
  ds_limit: number;
  ss_limit: number;
  es_limit: number;
  tr_limit: number;
  cs_ar: number;
  ds_ar: number;
  ss_ar: number;
  es_ar: number;
  tr_ar: number;
  pad2: number[];
}

/** struct vcpu_hvm_x86_64 (hvm/hvm_vcpu.h), 112 bytes, align 8. */
export class VcpuHvmX8664 extends Struct<"struct vcpu_hvm_x86_64"> {
  static readonly cName = "struct vcpu_hvm_x86_64";
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields: string = `
    rax 0 u64
    rcx 8 u64
    rdx 16 u64
    rbx 24 u64
    rsp 32 u64
    rbp 40 u64
    rsi 48 u64
    rdi 56 u64
    rip 64 u64
    rflags 72 u64
    cr0 80 u64
    cr3 88 u64
    cr4 96 u64
    efer 104 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 112);
  }

  get rax(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set rax(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get rax_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set rax_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get rcx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set rcx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get rcx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set rcx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get rdx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set rdx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get rdx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set rdx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get rbx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set rbx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get rbx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set rbx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get rsp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set rsp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get rsp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set rsp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get rbp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set rbp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get rbp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set rbp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get rsi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set rsi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get rsi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set rsi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get rdi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set rdi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get rdi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set rdi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get rip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set rip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get rip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set rip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  get rflags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 72, true);
  }
  set rflags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 72, value, true);
  }

  get rflags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 72);
  }
  set rflags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 72, value);
  }

  get cr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 80, true);
  }
  set cr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 80, value, true);
  }

  get cr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 80);
  }
  set cr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 80, value);
  }

  get cr3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 88, true);
  }
  set cr3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 88, value, true);
  }

  get cr3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 88);
  }
  set cr3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 88, value);
  }

  get cr4(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 96, true);
  }
  set cr4(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 96, value, true);
  }

  get cr4_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 96);
  }
  set cr4_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 96, value);
  }

  get efer(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 104, true);
  }
  set efer(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 104, value, true);
  }

  get efer_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 104);
  }
  set efer_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 104, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuHvmX8664Plain {
    return {
      rax: dataView.getBigUint64(byteOffset, true),
      rcx: dataView.getBigUint64(byteOffset + 8, true),
      rdx: dataView.getBigUint64(byteOffset + 16, true),
      rbx: dataView.getBigUint64(byteOffset + 24, true),
      rsp: dataView.getBigUint64(byteOffset + 32, true),
      rbp: dataView.getBigUint64(byteOffset + 40, true),
      rsi: dataView.getBigUint64(byteOffset + 48, true),
      rdi: dataView.getBigUint64(byteOffset + 56, true),
      rip: dataView.getBigUint64(byteOffset + 64, true),
      rflags: dataView.getBigUint64(byteOffset + 72, true),
      cr0: dataView.getBigUint64(byteOffset + 80, true),
      cr3: dataView.getBigUint64(byteOffset + 88, true),
      cr4: dataView.getBigUint64(byteOffset + 96, true),
      efer: dataView.getBigUint64(byteOffset + 104, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuHvmX8664Plain> {
    return {
      rax: readU64Number(dataView, byteOffset),
      rcx: readU64Number(dataView, byteOffset + 8),
      rdx: readU64Number(dataView, byteOffset + 16),
      rbx: readU64Number(dataView, byteOffset + 24),
      rsp: readU64Number(dataView, byteOffset + 32),
      rbp: readU64Number(dataView, byteOffset + 40),
      rsi: readU64Number(dataView, byteOffset + 48),
      rdi: readU64Number(dataView, byteOffset + 56),
      rip: readU64Number(dataView, byteOffset + 64),
      rflags: readU64Number(dataView, byteOffset + 72),
      cr0: readU64Number(dataView, byteOffset + 80),
      cr3: readU64Number(dataView, byteOffset + 88),
      cr4: readU64Number(dataView, byteOffset + 96),
      efer: readU64Number(dataView, byteOffset + 104),
    };
  }

  decode(): VcpuHvmX8664Plain {
    return VcpuHvmX8664.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuHvmX8664Plain> {
    return VcpuHvmX8664.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuHvmX8664Plain {
  rax: bigint;
  rcx: bigint;
  rdx: bigint;
  rbx: bigint;
  rsp: bigint;
  rbp: bigint;
  rsi: bigint;
  rdi: bigint;
  rip: bigint;
  rflags: bigint;
  cr0: bigint;
  cr3: bigint;
  cr4: bigint;
  efer: bigint;
}

/** struct vcpu_hvm_context (hvm/hvm_vcpu.h), 128 bytes, align 8. */
export class VcpuHvmContext extends Struct<"struct vcpu_hvm_context"> {
  static readonly cName = "struct vcpu_hvm_context";
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields: string = `
    mode 0 u32
    pad 4 u32
    cpu_regs 8 struct vcpu_hvm_context.cpu_regs
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get mode(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mode(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get cpu_regs(): VcpuHvmContextCpuRegs {
    return new VcpuHvmContextCpuRegs(this.dataView, this.byteOffset + 8);
  }
  set cpu_regs(value: VcpuHvmContextCpuRegs) {
    copyRecord(VcpuHvmContextCpuRegs, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuHvmContextPlain {
    return {
      mode: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      cpu_regs: copyBytes(dataView, byteOffset + 8, 120),
    };
  }

  decode(): VcpuHvmContextPlain {
    return VcpuHvmContext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VcpuHvmContextPlain {
    return VcpuHvmContext.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuHvmContextPlain {
  mode: number;
  pad: number;
  cpu_regs: Uint8Array;
}

/** cpu_regs of struct vcpu_hvm_context (hvm/hvm_vcpu.h): union, 120 bytes, align 8. */
export class VcpuHvmContextCpuRegs extends Union<"struct vcpu_hvm_context.cpu_regs"> {
  static readonly cName = "struct vcpu_hvm_context.cpu_regs";
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields: string = `
    x86_32 0 struct vcpu_hvm_x86_32
    x86_64 0 struct vcpu_hvm_x86_64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 120);
  }

  get x86_32(): VcpuHvmX8632 {
    return new VcpuHvmX8632(this.dataView, this.byteOffset);
  }
  set x86_32(value: VcpuHvmX8632) {
    copyRecord(VcpuHvmX8632, this.dataView, this.byteOffset, value);
  }

  get x86_64(): VcpuHvmX8664 {
    return new VcpuHvmX8664(this.dataView, this.byteOffset);
  }
  set x86_64(value: VcpuHvmX8664) {
    copyRecord(VcpuHvmX8664, this.dataView, this.byteOffset, value);
  }
}
