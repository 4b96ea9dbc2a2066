// The records of Xen's public header arch-x86/xen-x86_64.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  U16Array,
  assignBytes,
  bytesAt,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";

/** struct iret_context (arch-x86/xen-x86_64.h), 72 bytes, align 8. */
export class IretContext extends Struct<"struct iret_context"> {
  static readonly cName = "struct iret_context";
  static readonly size = 72;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
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

  get r11(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set r11(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get r11_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set r11_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get rcx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set rcx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get rcx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set rcx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get flags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set flags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get flags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set flags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get rip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set rip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get rip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set rip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get cs(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set cs(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get cs_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set cs_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get rflags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set rflags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get rflags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set rflags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get rsp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set rsp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get rsp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set rsp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get ss(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set ss(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get ss_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set ss_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  decode(): IretContextPlain {
    return {
      rax: this.rax,
      r11: this.r11,
      rcx: this.rcx,
      flags: this.flags,
      rip: this.rip,
      cs: this.cs,
      rflags: this.rflags,
      rsp: this.rsp,
      ss: this.ss,
    };
  }
}

export interface IretContextPlain {
  rax: bigint;
  r11: bigint;
  rcx: bigint;
  flags: bigint;
  rip: bigint;
  cs: bigint;
  rflags: bigint;
  rsp: bigint;
  ss: bigint;
}

/** struct cpu_user_regs (arch-x86/xen-x86_64.h), 200 bytes, align 8. */
export class CpuUserRegs extends Struct<"struct cpu_user_regs"> {
  static readonly cName = "struct cpu_user_regs";
  static readonly size = 200;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 200);
  }

  get r15(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set r15(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get r15_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set r15_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get r15d(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set r15d(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get r15w(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set r15w(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get r15b(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set r15b(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get r14(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set r14(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get r14_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set r14_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get r14d(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set r14d(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get r14w(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set r14w(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get r14b(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set r14b(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  get r13(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set r13(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get r13_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set r13_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get r13d(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set r13d(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get r13w(): number {
    return this.dataView.getUint16(this.byteOffset + 16, true);
  }
  set r13w(value: number) {
    this.dataView.setUint16(this.byteOffset + 16, value, true);
  }

  get r13b(): number {
    return this.dataView.getUint8(this.byteOffset + 16);
  }
  set r13b(value: number) {
    this.dataView.setUint8(this.byteOffset + 16, value);
  }

  get r12(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set r12(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get r12_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set r12_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get r12d(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set r12d(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get r12w(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set r12w(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  get r12b(): number {
    return this.dataView.getUint8(this.byteOffset + 24);
  }
  set r12b(value: number) {
    this.dataView.setUint8(this.byteOffset + 24, value);
  }

  get rbp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set rbp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get rbp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set rbp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get ebp(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set ebp(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  get bp(): number {
    return this.dataView.getUint16(this.byteOffset + 32, true);
  }
  set bp(value: number) {
    this.dataView.setUint16(this.byteOffset + 32, value, true);
  }

  get bpl(): number {
    return this.dataView.getUint8(this.byteOffset + 32);
  }
  set bpl(value: number) {
    this.dataView.setUint8(this.byteOffset + 32, value);
  }

  get rbx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set rbx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get rbx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set rbx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get ebx(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set ebx(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value, true);
  }

  get bx(): number {
    return this.dataView.getUint16(this.byteOffset + 40, true);
  }
  set bx(value: number) {
    this.dataView.setUint16(this.byteOffset + 40, value, true);
  }

  get bl(): number {
    return this.dataView.getUint8(this.byteOffset + 40);
  }
  set bl(value: number) {
    this.dataView.setUint8(this.byteOffset + 40, value);
  }

  get bh(): number {
    return this.dataView.getUint8(this.byteOffset + 41);
  }
  set bh(value: number) {
    this.dataView.setUint8(this.byteOffset + 41, value);
  }

  get r11(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set r11(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get r11_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set r11_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get r11d(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set r11d(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value, true);
  }

  get r11w(): number {
    return this.dataView.getUint16(this.byteOffset + 48, true);
  }
  set r11w(value: number) {
    this.dataView.setUint16(this.byteOffset + 48, value, true);
  }

  get r11b(): number {
    return this.dataView.getUint8(this.byteOffset + 48);
  }
  set r11b(value: number) {
    this.dataView.setUint8(this.byteOffset + 48, value);
  }

  get r10(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set r10(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get r10_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set r10_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get r10d(): number {
    return this.dataView.getUint32(this.byteOffset + 56, true);
  }
  set r10d(value: number) {
    this.dataView.setUint32(this.byteOffset + 56, value, true);
  }

  get r10w(): number {
    return this.dataView.getUint16(this.byteOffset + 56, true);
  }
  set r10w(value: number) {
    this.dataView.setUint16(this.byteOffset + 56, value, true);
  }

  get r10b(): number {
    return this.dataView.getUint8(this.byteOffset + 56);
  }
  set r10b(value: number) {
    this.dataView.setUint8(this.byteOffset + 56, value);
  }

  get r9(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set r9(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get r9_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set r9_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  get r9d(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set r9d(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value, true);
  }

  get r9w(): number {
    return this.dataView.getUint16(this.byteOffset + 64, true);
  }
  set r9w(value: number) {
    this.dataView.setUint16(this.byteOffset + 64, value, true);
  }

  get r9b(): number {
    return this.dataView.getUint8(this.byteOffset + 64);
  }
  set r9b(value: number) {
    this.dataView.setUint8(this.byteOffset + 64, value);
  }

  get r8(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 72, true);
  }
  set r8(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 72, value, true);
  }

  get r8_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 72);
  }
  set r8_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 72, value);
  }

  get r8d(): number {
    return this.dataView.getUint32(this.byteOffset + 72, true);
  }
  set r8d(value: number) {
    this.dataView.setUint32(this.byteOffset + 72, value, true);
  }

  get r8w(): number {
    return this.dataView.getUint16(this.byteOffset + 72, true);
  }
  set r8w(value: number) {
    this.dataView.setUint16(this.byteOffset + 72, value, true);
  }

  get r8b(): number {
    return this.dataView.getUint8(this.byteOffset + 72);
  }
  set r8b(value: number) {
    this.dataView.setUint8(this.byteOffset + 72, value);
  }

  get rax(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 80, true);
  }
  set rax(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 80, value, true);
  }

  get rax_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 80);
  }
  set rax_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 80, value);
  }

  get eax(): number {
    return this.dataView.getUint32(this.byteOffset + 80, true);
  }
  set eax(value: number) {
    this.dataView.setUint32(this.byteOffset + 80, value, true);
  }

  get ax(): number {
    return this.dataView.getUint16(this.byteOffset + 80, true);
  }
  set ax(value: number) {
    this.dataView.setUint16(this.byteOffset + 80, value, true);
  }

  get al(): number {
    return this.dataView.getUint8(this.byteOffset + 80);
  }
  set al(value: number) {
    this.dataView.setUint8(this.byteOffset + 80, value);
  }

  get ah(): number {
    return this.dataView.getUint8(this.byteOffset + 81);
  }
  set ah(value: number) {
    this.dataView.setUint8(this.byteOffset + 81, value);
  }

  get rcx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 88, true);
  }
  set rcx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 88, value, true);
  }

  get rcx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 88);
  }
  set rcx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 88, value);
  }

  get ecx(): number {
    return this.dataView.getUint32(this.byteOffset + 88, true);
  }
  set ecx(value: number) {
    this.dataView.setUint32(this.byteOffset + 88, value, true);
  }

  get cx(): number {
    return this.dataView.getUint16(this.byteOffset + 88, true);
  }
  set cx(value: number) {
    this.dataView.setUint16(this.byteOffset + 88, value, true);
  }

  get cl(): number {
    return this.dataView.getUint8(this.byteOffset + 88);
  }
  set cl(value: number) {
    this.dataView.setUint8(this.byteOffset + 88, value);
  }

  get ch(): number {
    return this.dataView.getUint8(this.byteOffset + 89);
  }
  set ch(value: number) {
    this.dataView.setUint8(this.byteOffset + 89, value);
  }

  get rdx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 96, true);
  }
  set rdx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 96, value, true);
  }

  get rdx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 96);
  }
  set rdx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 96, value);
  }

  get edx(): number {
    return this.dataView.getUint32(this.byteOffset + 96, true);
  }
  set edx(value: number) {
    this.dataView.setUint32(this.byteOffset + 96, value, true);
  }

  get dx(): number {
    return this.dataView.getUint16(this.byteOffset + 96, true);
  }
  set dx(value: number) {
    this.dataView.setUint16(this.byteOffset + 96, value, true);
  }

  get dl(): number {
    return this.dataView.getUint8(this.byteOffset + 96);
  }
  set dl(value: number) {
    this.dataView.setUint8(this.byteOffset + 96, value);
  }

  get dh(): number {
    return this.dataView.getUint8(this.byteOffset + 97);
  }
  set dh(value: number) {
    this.dataView.setUint8(this.byteOffset + 97, value);
  }

  get rsi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 104, true);
  }
  set rsi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 104, value, true);
  }

  get rsi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 104);
  }
  set rsi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 104, value);
  }

  get esi(): number {
    return this.dataView.getUint32(this.byteOffset + 104, true);
  }
  set esi(value: number) {
    this.dataView.setUint32(this.byteOffset + 104, value, true);
  }

  get si(): number {
    return this.dataView.getUint16(this.byteOffset + 104, true);
  }
  set si(value: number) {
    this.dataView.setUint16(this.byteOffset + 104, value, true);
  }

  get sil(): number {
    return this.dataView.getUint8(this.byteOffset + 104);
  }
  set sil(value: number) {
    this.dataView.setUint8(this.byteOffset + 104, value);
  }

  get rdi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 112, true);
  }
  set rdi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 112, value, true);
  }

  get rdi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 112);
  }
  set rdi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 112, value);
  }

  get edi(): number {
    return this.dataView.getUint32(this.byteOffset + 112, true);
  }
  set edi(value: number) {
    this.dataView.setUint32(this.byteOffset + 112, value, true);
  }

  get di(): number {
    return this.dataView.getUint16(this.byteOffset + 112, true);
  }
  set di(value: number) {
    this.dataView.setUint16(this.byteOffset + 112, value, true);
  }

  get dil(): number {
    return this.dataView.getUint8(this.byteOffset + 112);
  }
  set dil(value: number) {
    this.dataView.setUint8(this.byteOffset + 112, value);
  }

  get error_code(): number {
    return this.dataView.getUint32(this.byteOffset + 120, true);
  }
  set error_code(value: number) {
    this.dataView.setUint32(this.byteOffset + 120, value, true);
  }

  get entry_vector(): number {
    return this.dataView.getUint32(this.byteOffset + 124, true);
  }
  set entry_vector(value: number) {
    this.dataView.setUint32(this.byteOffset + 124, value, true);
  }

  get rip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 128, true);
  }
  set rip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 128, value, true);
  }

  get rip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 128);
  }
  set rip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 128, value);
  }

  get eip(): number {
    return this.dataView.getUint32(this.byteOffset + 128, true);
  }
  set eip(value: number) {
    this.dataView.setUint32(this.byteOffset + 128, value, true);
  }

  get ip(): number {
    return this.dataView.getUint16(this.byteOffset + 128, true);
  }
  set ip(value: number) {
    this.dataView.setUint16(this.byteOffset + 128, value, true);
  }

  get cs(): number {
    return this.dataView.getUint16(this.byteOffset + 136, true);
  }
  set cs(value: number) {
    this.dataView.setUint16(this.byteOffset + 136, value, true);
  }

  get _pad0(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 138, 1);
  }
  set _pad0(value: ArrayLike<number>) {
    this._pad0.assign(value);
  }

  get saved_upcall_mask(): number {
    return this.dataView.getUint8(this.byteOffset + 140);
  }
  set saved_upcall_mask(value: number) {
    this.dataView.setUint8(this.byteOffset + 140, value);
  }

  get _pad1(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 141, 3);
  }
  set _pad1(value: ArrayLike<number>) {
    assignBytes(this._pad1, value);
  }

  get rflags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 144, true);
  }
  set rflags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 144, value, true);
  }

  get rflags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 144);
  }
  set rflags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 144, value);
  }

  get eflags(): number {
    return this.dataView.getUint32(this.byteOffset + 144, true);
  }
  set eflags(value: number) {
    this.dataView.setUint32(this.byteOffset + 144, value, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 144, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 144, value, true);
  }

  get rsp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 152, true);
  }
  set rsp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 152, value, true);
  }

  get rsp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 152);
  }
  set rsp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 152, value);
  }

  get esp(): number {
    return this.dataView.getUint32(this.byteOffset + 152, true);
  }
  set esp(value: number) {
    this.dataView.setUint32(this.byteOffset + 152, value, true);
  }

  get sp(): number {
    return this.dataView.getUint16(this.byteOffset + 152, true);
  }
  set sp(value: number) {
    this.dataView.setUint16(this.byteOffset + 152, value, true);
  }

  get spl(): number {
    return this.dataView.getUint8(this.byteOffset + 152);
  }
  set spl(value: number) {
    this.dataView.setUint8(this.byteOffset + 152, value);
  }

  get ss(): number {
    return this.dataView.getUint16(this.byteOffset + 160, true);
  }
  set ss(value: number) {
    this.dataView.setUint16(this.byteOffset + 160, value, true);
  }

  get _pad2(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 162, 3);
  }
  set _pad2(value: ArrayLike<number>) {
    this._pad2.assign(value);
  }

  get es(): number {
    return this.dataView.getUint16(this.byteOffset + 168, true);
  }
  set es(value: number) {
    this.dataView.setUint16(this.byteOffset + 168, value, true);
  }

  get _pad3(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 170, 3);
  }
  set _pad3(value: ArrayLike<number>) {
    this._pad3.assign(value);
  }

  get ds(): number {
    return this.dataView.getUint16(this.byteOffset + 176, true);
  }
  set ds(value: number) {
    this.dataView.setUint16(this.byteOffset + 176, value, true);
  }

  get _pad4(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 178, 3);
  }
  set _pad4(value: ArrayLike<number>) {
    this._pad4.assign(value);
  }

  get fs(): number {
    return this.dataView.getUint16(this.byteOffset + 184, true);
  }
  set fs(value: number) {
    this.dataView.setUint16(this.byteOffset + 184, value, true);
  }

  get _pad5(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 186, 3);
  }
  set _pad5(value: ArrayLike<number>) {
    this._pad5.assign(value);
  }

  get gs(): number {
    return this.dataView.getUint16(this.byteOffset + 192, true);
  }
  set gs(value: number) {
    this.dataView.setUint16(this.byteOffset + 192, value, true);
  }

  get _pad6(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 194, 3);
  }
  set _pad6(value: ArrayLike<number>) {
    this._pad6.assign(value);
  }

  decode(): CpuUserRegsPlain {
    return {
      r15: this.r15,
      r15d: this.r15d,
      r15w: this.r15w,
      r15b: this.r15b,
      r14: this.r14,
      r14d: this.r14d,
      r14w: this.r14w,
      r14b: this.r14b,
      r13: this.r13,
      r13d: this.r13d,
      r13w: this.r13w,
      r13b: this.r13b,
      r12: this.r12,
      r12d: this.r12d,
      r12w: this.r12w,
      r12b: this.r12b,
      rbp: this.rbp,
      ebp: this.ebp,
      bp: this.bp,
      bpl: this.bpl,
      rbx: this.rbx,
      ebx: this.ebx,
      bx: this.bx,
      bl: this.bl,
      bh: this.bh,
      r11: this.r11,
      r11d: this.r11d,
      r11w: this.r11w,
      r11b: this.r11b,
      r10: this.r10,
      r10d: this.r10d,
      r10w: this.r10w,
      r10b: this.r10b,
      r9: this.r9,
      r9d: this.r9d,
      r9w: this.r9w,
      r9b: this.r9b,
      r8: this.r8,
      r8d: this.r8d,
      r8w: this.r8w,
      r8b: this.r8b,
      rax: this.rax,
      eax: this.eax,
      ax: this.ax,
      al: this.al,
      ah: this.ah,
      rcx: this.rcx,
      ecx: this.ecx,
      cx: this.cx,
      cl: this.cl,
      ch: this.ch,
      rdx: this.rdx,
      edx: this.edx,
      dx: this.dx,
      dl: this.dl,
      dh: this.dh,
      rsi: this.rsi,
      esi: this.esi,
      si: this.si,
      sil: this.sil,
      rdi: this.rdi,
      edi: this.edi,
      di: this.di,
      dil: this.dil,
      error_code: this.error_code,
      entry_vector: this.entry_vector,
      rip: this.rip,
      eip: this.eip,
      ip: this.ip,
      cs: this.cs,
      _pad0: this._pad0.toArray(),
      saved_upcall_mask: this.saved_upcall_mask,
      _pad1: this._pad1.slice(),
      rflags: this.rflags,
      eflags: this.eflags,
      flags: this.flags,
      rsp: this.rsp,
      esp: this.esp,
      sp: this.sp,
      spl: this.spl,
      ss: this.ss,
      _pad2: this._pad2.toArray(),
      es: this.es,
      _pad3: this._pad3.toArray(),
      ds: this.ds,
      _pad4: this._pad4.toArray(),
      fs: this.fs,
      _pad5: this._pad5.toArray(),
      gs: this.gs,
      _pad6: this._pad6.toArray(),
    };
  }
}

export interface CpuUserRegsPlain {
  r15: bigint;
  r15d: number;
  r15w: number;
  r15b: number;
  r14: bigint;
  r14d: number;
  r14w: number;
  r14b: number;
  r13: bigint;
  r13d: number;
  r13w: number;
  r13b: number;
  r12: bigint;
  r12d: number;
  r12w: number;
  r12b: number;
  rbp: bigint;
  ebp: number;
  bp: number;
  bpl: number;
  rbx: bigint;
  ebx: number;
  bx: number;
  bl: number;
  bh: number;
  r11: bigint;
  r11d: number;
  r11w: number;
  r11b: number;
  r10: bigint;
  r10d: number;
  r10w: number;
  r10b: number;
  r9: bigint;
  r9d: number;
  r9w: number;
  r9b: number;
  r8: bigint;
  r8d: number;
  r8w: number;
  r8b: number;
  rax: bigint;
  eax: number;
  ax: number;
  al: number;
  ah: number;
  rcx: bigint;
  ecx: number;
  cx: number;
  cl: number;
  ch: number;
  rdx: bigint;
  edx: number;
  dx: number;
  dl: number;
  dh: number;
  rsi: bigint;
  esi: number;
  si: number;
  sil: number;
  rdi: bigint;
  edi: number;
  di: number;
  dil: number;
  error_code: number;
  entry_vector: number;
  rip: bigint;
  eip: number;
  ip: number;
  cs: number;
  _pad0: number[];
  saved_upcall_mask: number;
  _pad1: Uint8Array;
  rflags: bigint;
  eflags: number;
  flags: number;
  rsp: bigint;
  esp: number;
  sp: number;
  spl: number;
  ss: number;
  _pad2: number[];
  es: number;
  _pad3: number[];
  ds: number;
  _pad4: number[];
  fs: number;
  _pad5: number[];
  gs: number;
  _pad6: number[];
}

/** struct arch_vcpu_info (arch-x86/xen-x86_64.h), 16 bytes, align 8. */
export class ArchVcpuInfo extends Struct<"struct arch_vcpu_info"> {
  static readonly cName = "struct arch_vcpu_info";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get cr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set cr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get cr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set cr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): ArchVcpuInfoPlain {
    return {
      cr2: this.cr2,
      pad: this.pad,
    };
  }
}

export interface ArchVcpuInfoPlain {
  cr2: bigint;
  pad: bigint;
}
