// The records of Xen's public header arch-x86/xen-x86_64.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  U16Array,
  assignBytes,
  bytesAt,
  copyBytes,
  readU64Number,
  writeU64Number,
} from "../../../../../runtime/struct/records.ts";

/** struct cpu_user_regs (arch-x86/xen-x86_64.h), 200 bytes, align 8. */
export class CpuUserRegs extends Struct<"struct cpu_user_regs"> {
  static readonly cName = "struct cpu_user_regs";
  static readonly size = 200;
  static readonly align = 8;
  static readonly fields: string = `
    r15 0 u64
    r15d 0 u32
    r15w 0 u16
    r15b 0 u8
    r14 8 u64
    r14d 8 u32
    r14w 8 u16
    r14b 8 u8
    r13 16 u64
    r13d 16 u32
    r13w 16 u16
    r13b 16 u8
    r12 24 u64
    r12d 24 u32
    r12w 24 u16
    r12b 24 u8
    rbp 32 u64
    ebp 32 u32
    bp 32 u16
    bpl 32 u8
    rbx 40 u64
    ebx 40 u32
    bx 40 u16
    bl 40 u8
    bh 41 u8
    r11 48 u64
    r11d 48 u32
    r11w 48 u16
    r11b 48 u8
    r10 56 u64
    r10d 56 u32
    r10w 56 u16
    r10b 56 u8
    r9 64 u64
    r9d 64 u32
    r9w 64 u16
    r9b 64 u8
    r8 72 u64
    r8d 72 u32
    r8w 72 u16
    r8b 72 u8
    rax 80 u64
    eax 80 u32
    ax 80 u16
    al 80 u8
    ah 81 u8
    rcx 88 u64
    ecx 88 u32
    cx 88 u16
    cl 88 u8
    ch 89 u8
    rdx 96 u64
    edx 96 u32
    dx 96 u16
    dl 96 u8
    dh 97 u8
    rsi 104 u64
    esi 104 u32
    si 104 u16
    sil 104 u8
    rdi 112 u64
    edi 112 u32
    di 112 u16
    dil 112 u8
    error_code 120 u32
    entry_vector 124 u32
    rip 128 u64
    eip 128 u32
    ip 128 u16
    cs 136 u16
    _pad0 138 u16[1]
    saved_upcall_mask 140 u8
    _pad1 141 u8[3]
    rflags 144 u64
    eflags 144 u32
    flags 144 u16
    rsp 152 u64
    esp 152 u32
    sp 152 u16
    spl 152 u8
    ss 160 u16
    _pad2 162 u16[3]
    es 168 u16
    _pad3 170 u16[3]
    ds 176 u16
    _pad4 178 u16[3]
    fs 184 u16
    _pad5 186 u16[3]
    gs 192 u16
    _pad6 194 u16[3]
  `;

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
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 56, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 72, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 80, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 88, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 96, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 104, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 112, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 120, value | 0, true);
  }

  get entry_vector(): number {
    return this.dataView.getUint32(this.byteOffset + 124, true);
  }
  set entry_vector(value: number) {
    this.dataView.setUint32(this.byteOffset + 124, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 128, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 144, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 152, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): CpuUserRegsPlain {
    return {
      r15: dataView.getBigUint64(byteOffset, true),
      r15d: dataView.getUint32(byteOffset, true),
      r15w: dataView.getUint16(byteOffset, true),
      r15b: dataView.getUint8(byteOffset),
      r14: dataView.getBigUint64(byteOffset + 8, true),
      r14d: dataView.getUint32(byteOffset + 8, true),
      r14w: dataView.getUint16(byteOffset + 8, true),
      r14b: dataView.getUint8(byteOffset + 8),
      r13: dataView.getBigUint64(byteOffset + 16, true),
      r13d: dataView.getUint32(byteOffset + 16, true),
      r13w: dataView.getUint16(byteOffset + 16, true),
      r13b: dataView.getUint8(byteOffset + 16),
      r12: dataView.getBigUint64(byteOffset + 24, true),
      r12d: dataView.getUint32(byteOffset + 24, true),
      r12w: dataView.getUint16(byteOffset + 24, true),
      r12b: dataView.getUint8(byteOffset + 24),
      rbp: dataView.getBigUint64(byteOffset + 32, true),
      ebp: dataView.getUint32(byteOffset + 32, true),
      bp: dataView.getUint16(byteOffset + 32, true),
      bpl: dataView.getUint8(byteOffset + 32),
      rbx: dataView.getBigUint64(byteOffset + 40, true),
      ebx: dataView.getUint32(byteOffset + 40, true),
      bx: dataView.getUint16(byteOffset + 40, true),
      bl: dataView.getUint8(byteOffset + 40),
      bh: dataView.getUint8(byteOffset + 41),
      r11: dataView.getBigUint64(byteOffset + 48, true),
      r11d: dataView.getUint32(byteOffset + 48, true),
      r11w: dataView.getUint16(byteOffset + 48, true),
      r11b: dataView.getUint8(byteOffset + 48),
      r10: dataView.getBigUint64(byteOffset + 56, true),
      r10d: dataView.getUint32(byteOffset + 56, true),
      r10w: dataView.getUint16(byteOffset + 56, true),
      r10b: dataView.getUint8(byteOffset + 56),
      r9: dataView.getBigUint64(byteOffset + 64, true),
      r9d: dataView.getUint32(byteOffset + 64, true),
      r9w: dataView.getUint16(byteOffset + 64, true),
      r9b: dataView.getUint8(byteOffset + 64),
      r8: dataView.getBigUint64(byteOffset + 72, true),
      r8d: dataView.getUint32(byteOffset + 72, true),
      r8w: dataView.getUint16(byteOffset + 72, true),
      r8b: dataView.getUint8(byteOffset + 72),
      rax: dataView.getBigUint64(byteOffset + 80, true),
      eax: dataView.getUint32(byteOffset + 80, true),
      ax: dataView.getUint16(byteOffset + 80, true),
      al: dataView.getUint8(byteOffset + 80),
      ah: dataView.getUint8(byteOffset + 81),
      rcx: dataView.getBigUint64(byteOffset + 88, true),
      ecx: dataView.getUint32(byteOffset + 88, true),
      cx: dataView.getUint16(byteOffset + 88, true),
      cl: dataView.getUint8(byteOffset + 88),
      ch: dataView.getUint8(byteOffset + 89),
      rdx: dataView.getBigUint64(byteOffset + 96, true),
      edx: dataView.getUint32(byteOffset + 96, true),
      dx: dataView.getUint16(byteOffset + 96, true),
      dl: dataView.getUint8(byteOffset + 96),
      dh: dataView.getUint8(byteOffset + 97),
      rsi: dataView.getBigUint64(byteOffset + 104, true),
      esi: dataView.getUint32(byteOffset + 104, true),
      si: dataView.getUint16(byteOffset + 104, true),
      sil: dataView.getUint8(byteOffset + 104),
      rdi: dataView.getBigUint64(byteOffset + 112, true),
      edi: dataView.getUint32(byteOffset + 112, true),
      di: dataView.getUint16(byteOffset + 112, true),
      dil: dataView.getUint8(byteOffset + 112),
      error_code: dataView.getUint32(byteOffset + 120, true),
      entry_vector: dataView.getUint32(byteOffset + 124, true),
      rip: dataView.getBigUint64(byteOffset + 128, true),
      eip: dataView.getUint32(byteOffset + 128, true),
      ip: dataView.getUint16(byteOffset + 128, true),
      cs: dataView.getUint16(byteOffset + 136, true),
      _pad0: new U16Array(dataView, byteOffset + 138, 1).toArray(),
      saved_upcall_mask: dataView.getUint8(byteOffset + 140),
      _pad1: copyBytes(dataView, byteOffset + 141, 3),
      rflags: dataView.getBigUint64(byteOffset + 144, true),
      eflags: dataView.getUint32(byteOffset + 144, true),
      flags: dataView.getUint16(byteOffset + 144, true),
      rsp: dataView.getBigUint64(byteOffset + 152, true),
      esp: dataView.getUint32(byteOffset + 152, true),
      sp: dataView.getUint16(byteOffset + 152, true),
      spl: dataView.getUint8(byteOffset + 152),
      ss: dataView.getUint16(byteOffset + 160, true),
      _pad2: new U16Array(dataView, byteOffset + 162, 3).toArray(),
      es: dataView.getUint16(byteOffset + 168, true),
      _pad3: new U16Array(dataView, byteOffset + 170, 3).toArray(),
      ds: dataView.getUint16(byteOffset + 176, true),
      _pad4: new U16Array(dataView, byteOffset + 178, 3).toArray(),
      fs: dataView.getUint16(byteOffset + 184, true),
      _pad5: new U16Array(dataView, byteOffset + 186, 3).toArray(),
      gs: dataView.getUint16(byteOffset + 192, true),
      _pad6: new U16Array(dataView, byteOffset + 194, 3).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<CpuUserRegsPlain> {
    return {
      r15: readU64Number(dataView, byteOffset),
      r15d: dataView.getUint32(byteOffset, true),
      r15w: dataView.getUint16(byteOffset, true),
      r15b: dataView.getUint8(byteOffset),
      r14: readU64Number(dataView, byteOffset + 8),
      r14d: dataView.getUint32(byteOffset + 8, true),
      r14w: dataView.getUint16(byteOffset + 8, true),
      r14b: dataView.getUint8(byteOffset + 8),
      r13: readU64Number(dataView, byteOffset + 16),
      r13d: dataView.getUint32(byteOffset + 16, true),
      r13w: dataView.getUint16(byteOffset + 16, true),
      r13b: dataView.getUint8(byteOffset + 16),
      r12: readU64Number(dataView, byteOffset + 24),
      r12d: dataView.getUint32(byteOffset + 24, true),
      r12w: dataView.getUint16(byteOffset + 24, true),
      r12b: dataView.getUint8(byteOffset + 24),
      rbp: readU64Number(dataView, byteOffset + 32),
      ebp: dataView.getUint32(byteOffset + 32, true),
      bp: dataView.getUint16(byteOffset + 32, true),
      bpl: dataView.getUint8(byteOffset + 32),
      rbx: readU64Number(dataView, byteOffset + 40),
      ebx: dataView.getUint32(byteOffset + 40, true),
      bx: dataView.getUint16(byteOffset + 40, true),
      bl: dataView.getUint8(byteOffset + 40),
      bh: dataView.getUint8(byteOffset + 41),
      r11: readU64Number(dataView, byteOffset + 48),
      r11d: dataView.getUint32(byteOffset + 48, true),
      r11w: dataView.getUint16(byteOffset + 48, true),
      r11b: dataView.getUint8(byteOffset + 48),
      r10: readU64Number(dataView, byteOffset + 56),
      r10d: dataView.getUint32(byteOffset + 56, true),
      r10w: dataView.getUint16(byteOffset + 56, true),
      r10b: dataView.getUint8(byteOffset + 56),
      r9: readU64Number(dataView, byteOffset + 64),
      r9d: dataView.getUint32(byteOffset + 64, true),
      r9w: dataView.getUint16(byteOffset + 64, true),
      r9b: dataView.getUint8(byteOffset + 64),
      r8: readU64Number(dataView, byteOffset + 72),
      r8d: dataView.getUint32(byteOffset + 72, true),
      r8w: dataView.getUint16(byteOffset + 72, true),
      r8b: dataView.getUint8(byteOffset + 72),
      rax: readU64Number(dataView, byteOffset + 80),
      eax: dataView.getUint32(byteOffset + 80, true),
      ax: dataView.getUint16(byteOffset + 80, true),
      al: dataView.getUint8(byteOffset + 80),
      ah: dataView.getUint8(byteOffset + 81),
      rcx: readU64Number(dataView, byteOffset + 88),
      ecx: dataView.getUint32(byteOffset + 88, true),
      cx: dataView.getUint16(byteOffset + 88, true),
      cl: dataView.getUint8(byteOffset + 88),
      ch: dataView.getUint8(byteOffset + 89),
      rdx: readU64Number(dataView, byteOffset + 96),
      edx: dataView.getUint32(byteOffset + 96, true),
      dx: dataView.getUint16(byteOffset + 96, true),
      dl: dataView.getUint8(byteOffset + 96),
      dh: dataView.getUint8(byteOffset + 97),
      rsi: readU64Number(dataView, byteOffset + 104),
      esi: dataView.getUint32(byteOffset + 104, true),
      si: dataView.getUint16(byteOffset + 104, true),
      sil: dataView.getUint8(byteOffset + 104),
      rdi: readU64Number(dataView, byteOffset + 112),
      edi: dataView.getUint32(byteOffset + 112, true),
      di: dataView.getUint16(byteOffset + 112, true),
      dil: dataView.getUint8(byteOffset + 112),
      error_code: dataView.getUint32(byteOffset + 120, true),
      entry_vector: dataView.getUint32(byteOffset + 124, true),
      rip: readU64Number(dataView, byteOffset + 128),
      eip: dataView.getUint32(byteOffset + 128, true),
      ip: dataView.getUint16(byteOffset + 128, true),
      cs: dataView.getUint16(byteOffset + 136, true),
      _pad0: new U16Array(dataView, byteOffset + 138, 1).toArray(),
      saved_upcall_mask: dataView.getUint8(byteOffset + 140),
      _pad1: copyBytes(dataView, byteOffset + 141, 3),
      rflags: readU64Number(dataView, byteOffset + 144),
      eflags: dataView.getUint32(byteOffset + 144, true),
      flags: dataView.getUint16(byteOffset + 144, true),
      rsp: readU64Number(dataView, byteOffset + 152),
      esp: dataView.getUint32(byteOffset + 152, true),
      sp: dataView.getUint16(byteOffset + 152, true),
      spl: dataView.getUint8(byteOffset + 152),
      ss: dataView.getUint16(byteOffset + 160, true),
      _pad2: new U16Array(dataView, byteOffset + 162, 3).toArray(),
      es: dataView.getUint16(byteOffset + 168, true),
      _pad3: new U16Array(dataView, byteOffset + 170, 3).toArray(),
      ds: dataView.getUint16(byteOffset + 176, true),
      _pad4: new U16Array(dataView, byteOffset + 178, 3).toArray(),
      fs: dataView.getUint16(byteOffset + 184, true),
      _pad5: new U16Array(dataView, byteOffset + 186, 3).toArray(),
      gs: dataView.getUint16(byteOffset + 192, true),
      _pad6: new U16Array(dataView, byteOffset + 194, 3).toArray(),
    };
  }

  decode(): CpuUserRegsPlain {
    return CpuUserRegs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<CpuUserRegsPlain> {
    return CpuUserRegs.decodeNumbersAt(this.dataView, this.byteOffset);
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
