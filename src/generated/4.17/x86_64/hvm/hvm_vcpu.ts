// The records of Xen's public header hvm/hvm_vcpu.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  U16Array,
  Union,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";

/** struct vcpu_hvm_x86_32 (hvm/hvm_vcpu.h), 120 bytes, align 8. */
export class VcpuHvmX8632 extends Struct<"struct vcpu_hvm_x86_32"> {
  static readonly cName = "struct vcpu_hvm_x86_32";
  static readonly size = 120;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 120);
  }

  get eax(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set eax(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get ecx(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ecx(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get edx(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set edx(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get ebx(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set ebx(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get esp(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set esp(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get ebp(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set ebp(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get esi(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set esi(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get edi(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set edi(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  get eip(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set eip(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  get eflags(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set eflags(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value, true);
  }

  get cr0(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set cr0(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value, true);
  }

  get cr3(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set cr3(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value, true);
  }

  get cr4(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set cr4(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value, true);
  }

  get pad1(): number {
    return this.dataView.getUint32(this.byteOffset + 52, true);
  }
  set pad1(value: number) {
    this.dataView.setUint32(this.byteOffset + 52, value, true);
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
    this.dataView.setUint32(this.byteOffset + 64, value, true);
  }

  get ds_base(): number {
    return this.dataView.getUint32(this.byteOffset + 68, true);
  }
  set ds_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 68, value, true);
  }

  get ss_base(): number {
    return this.dataView.getUint32(this.byteOffset + 72, true);
  }
  set ss_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 72, value, true);
  }

  get es_base(): number {
    return this.dataView.getUint32(this.byteOffset + 76, true);
  }
  set es_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 76, value, true);
  }

  get tr_base(): number {
    return this.dataView.getUint32(this.byteOffset + 80, true);
  }
  set tr_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 80, value, true);
  }

  get cs_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 84, true);
  }
  set cs_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 84, value, true);
  }

  get ds_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 88, true);
  }
  set ds_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 88, value, true);
  }

  get ss_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 92, true);
  }
  set ss_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 92, value, true);
  }

  get es_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 96, true);
  }
  set es_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 96, value, true);
  }

  get tr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 100, true);
  }
  set tr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 100, value, true);
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

  decode(): VcpuHvmX8632Plain {
    return {
      eax: this.eax,
      ecx: this.ecx,
      edx: this.edx,
      ebx: this.ebx,
      esp: this.esp,
      ebp: this.ebp,
      esi: this.esi,
      edi: this.edi,
      eip: this.eip,
      eflags: this.eflags,
      cr0: this.cr0,
      cr3: this.cr3,
      cr4: this.cr4,
      pad1: this.pad1,
      efer: this.efer,
      cs_base: this.cs_base,
      ds_base: this.ds_base,
      ss_base: this.ss_base,
      es_base: this.es_base,
      tr_base: this.tr_base,
      cs_limit: this.cs_limit,
      ds_limit: this.ds_limit,
      ss_limit: this.ss_limit,
      es_limit: this.es_limit,
      tr_limit: this.tr_limit,
      cs_ar: this.cs_ar,
      ds_ar: this.ds_ar,
      ss_ar: this.ss_ar,
      es_ar: this.es_ar,
      tr_ar: this.tr_ar,
      pad2: this.pad2.toArray(),
    };
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

  decode(): VcpuHvmX8664Plain {
    return {
      rax: this.rax,
      rcx: this.rcx,
      rdx: this.rdx,
      rbx: this.rbx,
      rsp: this.rsp,
      rbp: this.rbp,
      rsi: this.rsi,
      rdi: this.rdi,
      rip: this.rip,
      rflags: this.rflags,
      cr0: this.cr0,
      cr3: this.cr3,
      cr4: this.cr4,
      efer: this.efer,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get mode(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mode(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get cpu_regs(): VcpuHvmContextCpuRegs {
    return new VcpuHvmContextCpuRegs(this.dataView, this.byteOffset + 8);
  }
  set cpu_regs(value: VcpuHvmContextCpuRegs) {
    copyRecord(VcpuHvmContextCpuRegs, this.dataView, this.byteOffset + 8, value);
  }

  decode(): VcpuHvmContextPlain {
    return {
      mode: this.mode,
      pad: this.pad,
      cpu_regs: this.cpu_regs.decode(),
    };
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
