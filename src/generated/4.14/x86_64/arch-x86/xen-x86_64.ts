// The records of Xen's public header arch-x86/xen-x86_64.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

export { CpuUserRegs, type CpuUserRegsPlain } from "./xen-x86_64/CpuUserRegs.ts";
export { ArchVcpuInfo, type ArchVcpuInfoPlain } from "./xen-x86_64/ArchVcpuInfo.ts";

/** struct iret_context (arch-x86/xen-x86_64.h), 72 bytes, align 8. */
export class IretContext extends Struct<"struct iret_context"> {
  static readonly cName = "struct iret_context";
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields: string = `
    rax 0 u64
    r11 8 u64
    rcx 16 u64
    flags 24 u64
    rip 32 u64
    cs 40 u64
    rflags 48 u64
    rsp 56 u64
    ss 64 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): IretContextPlain {
    return {
      rax: dataView.getBigUint64(byteOffset, true),
      r11: dataView.getBigUint64(byteOffset + 8, true),
      rcx: dataView.getBigUint64(byteOffset + 16, true),
      flags: dataView.getBigUint64(byteOffset + 24, true),
      rip: dataView.getBigUint64(byteOffset + 32, true),
      cs: dataView.getBigUint64(byteOffset + 40, true),
      rflags: dataView.getBigUint64(byteOffset + 48, true),
      rsp: dataView.getBigUint64(byteOffset + 56, true),
      ss: dataView.getBigUint64(byteOffset + 64, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IretContextPlain> {
    return {
      rax: readU64Number(dataView, byteOffset),
      r11: readU64Number(dataView, byteOffset + 8),
      rcx: readU64Number(dataView, byteOffset + 16),
      flags: readU64Number(dataView, byteOffset + 24),
      rip: readU64Number(dataView, byteOffset + 32),
      cs: readU64Number(dataView, byteOffset + 40),
      rflags: readU64Number(dataView, byteOffset + 48),
      rsp: readU64Number(dataView, byteOffset + 56),
      ss: readU64Number(dataView, byteOffset + 64),
    };
  }

  decode(): IretContextPlain {
    return IretContext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IretContextPlain> {
    return IretContext.decodeNumbersAt(this.dataView, this.byteOffset);
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
