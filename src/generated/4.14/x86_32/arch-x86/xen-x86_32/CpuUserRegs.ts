// The records of Xen's public header arch-x86/xen-x86_32.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct cpu_user_regs (arch-x86/xen-x86_32.h), 68 bytes, align 4. */
export class CpuUserRegs extends Struct<"struct cpu_user_regs"> {
  static readonly cName = "struct cpu_user_regs";
  static readonly size = 68;
  static readonly align = 4;
  static readonly fields: string = `
    ebx 0 u32
    bx 0 u16
    bl 0 u8
    bh 1 u8
    ecx 4 u32
    cx 4 u16
    cl 4 u8
    ch 5 u8
    edx 8 u32
    dx 8 u16
    dl 8 u8
    dh 9 u8
    esi 12 u32
    _esi 12 u32
    si 12 u16
    edi 16 u32
    _edi 16 u32
    di 16 u16
    ebp 20 u32
    _ebp 20 u32
    bp 20 u16
    eax 24 u32
    ax 24 u16
    al 24 u8
    ah 25 u8
    error_code 28 u16
    entry_vector 30 u16
    eip 32 u32
    _eip 32 u32
    ip 32 u16
    cs 36 u16
    saved_upcall_mask 38 u8
    _pad0 39 u8
    eflags 40 u32
    _eflags 40 u32
    flags 40 u16
    esp 44 u32
    _esp 44 u32
    sp 44 u16
    ss 48 u16
    _pad1 50 u16
    es 52 u16
    _pad2 54 u16
    ds 56 u16
    _pad3 58 u16
    fs 60 u16
    _pad4 62 u16
    gs 64 u16
    _pad5 66 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 68);
  }

  get ebx(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ebx(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get bx(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set bx(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get bl(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set bl(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get bh(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set bh(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get ecx(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ecx(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get cx(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set cx(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get cl(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set cl(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get ch(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set ch(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get edx(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set edx(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get dx(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set dx(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get dl(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set dl(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  get dh(): number {
    return this.dataView.getUint8(this.byteOffset + 9);
  }
  set dh(value: number) {
    this.dataView.setUint8(this.byteOffset + 9, value);
  }

  get esi(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set esi(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get _esi(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set _esi(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get si(): number {
    return this.dataView.getUint16(this.byteOffset + 12, true);
  }
  set si(value: number) {
    this.dataView.setUint16(this.byteOffset + 12, value, true);
  }

  get edi(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set edi(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get _edi(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set _edi(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get di(): number {
    return this.dataView.getUint16(this.byteOffset + 16, true);
  }
  set di(value: number) {
    this.dataView.setUint16(this.byteOffset + 16, value, true);
  }

  get ebp(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set ebp(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get _ebp(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set _ebp(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get bp(): number {
    return this.dataView.getUint16(this.byteOffset + 20, true);
  }
  set bp(value: number) {
    this.dataView.setUint16(this.byteOffset + 20, value, true);
  }

  get eax(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set eax(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get ax(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set ax(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  get al(): number {
    return this.dataView.getUint8(this.byteOffset + 24);
  }
  set al(value: number) {
    this.dataView.setUint8(this.byteOffset + 24, value);
  }

  get ah(): number {
    return this.dataView.getUint8(this.byteOffset + 25);
  }
  set ah(value: number) {
    this.dataView.setUint8(this.byteOffset + 25, value);
  }

  get error_code(): number {
    return this.dataView.getUint16(this.byteOffset + 28, true);
  }
  set error_code(value: number) {
    this.dataView.setUint16(this.byteOffset + 28, value, true);
  }

  get entry_vector(): number {
    return this.dataView.getUint16(this.byteOffset + 30, true);
  }
  set entry_vector(value: number) {
    this.dataView.setUint16(this.byteOffset + 30, value, true);
  }

  get eip(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set eip(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get _eip(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set _eip(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get ip(): number {
    return this.dataView.getUint16(this.byteOffset + 32, true);
  }
  set ip(value: number) {
    this.dataView.setUint16(this.byteOffset + 32, value, true);
  }

  get cs(): number {
    return this.dataView.getUint16(this.byteOffset + 36, true);
  }
  set cs(value: number) {
    this.dataView.setUint16(this.byteOffset + 36, value, true);
  }

  get saved_upcall_mask(): number {
    return this.dataView.getUint8(this.byteOffset + 38);
  }
  set saved_upcall_mask(value: number) {
    this.dataView.setUint8(this.byteOffset + 38, value);
  }

  get _pad0(): number {
    return this.dataView.getUint8(this.byteOffset + 39);
  }
  set _pad0(value: number) {
    this.dataView.setUint8(this.byteOffset + 39, value);
  }

  get eflags(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set eflags(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  get _eflags(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set _eflags(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 40, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 40, value, true);
  }

  get esp(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set esp(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value | 0, true);
  }

  get _esp(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set _esp(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value | 0, true);
  }

  get sp(): number {
    return this.dataView.getUint16(this.byteOffset + 44, true);
  }
  set sp(value: number) {
    this.dataView.setUint16(this.byteOffset + 44, value, true);
  }

  get ss(): number {
    return this.dataView.getUint16(this.byteOffset + 48, true);
  }
  set ss(value: number) {
    this.dataView.setUint16(this.byteOffset + 48, value, true);
  }

  get _pad1(): number {
    return this.dataView.getUint16(this.byteOffset + 50, true);
  }
  set _pad1(value: number) {
    this.dataView.setUint16(this.byteOffset + 50, value, true);
  }

  get es(): number {
    return this.dataView.getUint16(this.byteOffset + 52, true);
  }
  set es(value: number) {
    this.dataView.setUint16(this.byteOffset + 52, value, true);
  }

  get _pad2(): number {
    return this.dataView.getUint16(this.byteOffset + 54, true);
  }
  set _pad2(value: number) {
    this.dataView.setUint16(this.byteOffset + 54, value, true);
  }

  get ds(): number {
    return this.dataView.getUint16(this.byteOffset + 56, true);
  }
  set ds(value: number) {
    this.dataView.setUint16(this.byteOffset + 56, value, true);
  }

  get _pad3(): number {
    return this.dataView.getUint16(this.byteOffset + 58, true);
  }
  set _pad3(value: number) {
    this.dataView.setUint16(this.byteOffset + 58, value, true);
  }

  get fs(): number {
    return this.dataView.getUint16(this.byteOffset + 60, true);
  }
  set fs(value: number) {
    this.dataView.setUint16(this.byteOffset + 60, value, true);
  }

  get _pad4(): number {
    return this.dataView.getUint16(this.byteOffset + 62, true);
  }
  set _pad4(value: number) {
    this.dataView.setUint16(this.byteOffset + 62, value, true);
  }

  get gs(): number {
    return this.dataView.getUint16(this.byteOffset + 64, true);
  }
  set gs(value: number) {
    this.dataView.setUint16(this.byteOffset + 64, value, true);
  }

  get _pad5(): number {
    return this.dataView.getUint16(this.byteOffset + 66, true);
  }
  set _pad5(value: number) {
    this.dataView.setUint16(this.byteOffset + 66, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): CpuUserRegsPlain {
    return {
      ebx: dataView.getUint32(byteOffset, true),
      bx: dataView.getUint16(byteOffset, true),
      bl: dataView.getUint8(byteOffset),
      bh: dataView.getUint8(byteOffset + 1),
      ecx: dataView.getUint32(byteOffset + 4, true),
      cx: dataView.getUint16(byteOffset + 4, true),
      cl: dataView.getUint8(byteOffset + 4),
      ch: dataView.getUint8(byteOffset + 5),
      edx: dataView.getUint32(byteOffset + 8, true),
      dx: dataView.getUint16(byteOffset + 8, true),
      dl: dataView.getUint8(byteOffset + 8),
      dh: dataView.getUint8(byteOffset + 9),
      esi: dataView.getUint32(byteOffset + 12, true),
      _esi: dataView.getUint32(byteOffset + 12, true),
      si: dataView.getUint16(byteOffset + 12, true),
      edi: dataView.getUint32(byteOffset + 16, true),
      _edi: dataView.getUint32(byteOffset + 16, true),
      di: dataView.getUint16(byteOffset + 16, true),
      ebp: dataView.getUint32(byteOffset + 20, true),
      _ebp: dataView.getUint32(byteOffset + 20, true),
      bp: dataView.getUint16(byteOffset + 20, true),
      eax: dataView.getUint32(byteOffset + 24, true),
      ax: dataView.getUint16(byteOffset + 24, true),
      al: dataView.getUint8(byteOffset + 24),
      ah: dataView.getUint8(byteOffset + 25),
      error_code: dataView.getUint16(byteOffset + 28, true),
      entry_vector: dataView.getUint16(byteOffset + 30, true),
      eip: dataView.getUint32(byteOffset + 32, true),
      _eip: dataView.getUint32(byteOffset + 32, true),
      ip: dataView.getUint16(byteOffset + 32, true),
      cs: dataView.getUint16(byteOffset + 36, true),
      saved_upcall_mask: dataView.getUint8(byteOffset + 38),
      _pad0: dataView.getUint8(byteOffset + 39),
      eflags: dataView.getUint32(byteOffset + 40, true),
      _eflags: dataView.getUint32(byteOffset + 40, true),
      flags: dataView.getUint16(byteOffset + 40, true),
      esp: dataView.getUint32(byteOffset + 44, true),
      _esp: dataView.getUint32(byteOffset + 44, true),
      sp: dataView.getUint16(byteOffset + 44, true),
      ss: dataView.getUint16(byteOffset + 48, true),
      _pad1: dataView.getUint16(byteOffset + 50, true),
      es: dataView.getUint16(byteOffset + 52, true),
      _pad2: dataView.getUint16(byteOffset + 54, true),
      ds: dataView.getUint16(byteOffset + 56, true),
      _pad3: dataView.getUint16(byteOffset + 58, true),
      fs: dataView.getUint16(byteOffset + 60, true),
      _pad4: dataView.getUint16(byteOffset + 62, true),
      gs: dataView.getUint16(byteOffset + 64, true),
      _pad5: dataView.getUint16(byteOffset + 66, true),
    };
  }

  decode(): CpuUserRegsPlain {
    return CpuUserRegs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): CpuUserRegsPlain {
    return CpuUserRegs.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface CpuUserRegsPlain {
  ebx: number;
  bx: number;
  bl: number;
  bh: number;
  ecx: number;
  cx: number;
  cl: number;
  ch: number;
  edx: number;
  dx: number;
  dl: number;
  dh: number;
  esi: number;
  _esi: number;
  si: number;
  edi: number;
  _edi: number;
  di: number;
  ebp: number;
  _ebp: number;
  bp: number;
  eax: number;
  ax: number;
  al: number;
  ah: number;
  error_code: number;
  entry_vector: number;
  eip: number;
  _eip: number;
  ip: number;
  cs: number;
  saved_upcall_mask: number;
  _pad0: number;
  eflags: number;
  _eflags: number;
  flags: number;
  esp: number;
  _esp: number;
  sp: number;
  ss: number;
  _pad1: number;
  es: number;
  _pad2: number;
  ds: number;
  _pad3: number;
  fs: number;
  _pad4: number;
  gs: number;
  _pad5: number;
}
