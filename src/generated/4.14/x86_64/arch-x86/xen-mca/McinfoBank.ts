// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../../runtime/struct/records.ts";
import { McinfoCommon, type McinfoCommonPlain } from "./McinfoCommon.ts";

/** struct mcinfo_bank (arch-x86/xen-mca.h), 48 bytes, align 8. */
export class McinfoBank extends Struct<"struct mcinfo_bank"> {
  static readonly cName = "struct mcinfo_bank";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    common 0 struct mcinfo_common
    mc_bank 4 u16
    mc_domid 6 u16
    mc_status 8 u64
    mc_addr 16 u64
    mc_misc 24 u64
    mc_ctrl2 32 u64
    mc_tsc 40 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get common(): McinfoCommon {
    return new McinfoCommon(this.dataView, this.byteOffset);
  }
  set common(value: McinfoCommon) {
    copyRecord(McinfoCommon, this.dataView, this.byteOffset, value);
  }

  get mc_bank(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set mc_bank(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get mc_domid(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set mc_domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get mc_status(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set mc_status(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get mc_status_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set mc_status_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get mc_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set mc_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get mc_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set mc_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get mc_misc(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set mc_misc(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get mc_misc_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set mc_misc_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get mc_ctrl2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set mc_ctrl2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get mc_ctrl2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set mc_ctrl2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get mc_tsc(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set mc_tsc(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get mc_tsc_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set mc_tsc_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoBankPlain {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_bank: dataView.getUint16(byteOffset + 4, true),
      mc_domid: dataView.getUint16(byteOffset + 6, true),
      mc_status: dataView.getBigUint64(byteOffset + 8, true),
      mc_addr: dataView.getBigUint64(byteOffset + 16, true),
      mc_misc: dataView.getBigUint64(byteOffset + 24, true),
      mc_ctrl2: dataView.getBigUint64(byteOffset + 32, true),
      mc_tsc: dataView.getBigUint64(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McinfoBankPlain> {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_bank: dataView.getUint16(byteOffset + 4, true),
      mc_domid: dataView.getUint16(byteOffset + 6, true),
      mc_status: readU64Number(dataView, byteOffset + 8),
      mc_addr: readU64Number(dataView, byteOffset + 16),
      mc_misc: readU64Number(dataView, byteOffset + 24),
      mc_ctrl2: readU64Number(dataView, byteOffset + 32),
      mc_tsc: readU64Number(dataView, byteOffset + 40),
    };
  }

  decode(): McinfoBankPlain {
    return McinfoBank.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McinfoBankPlain> {
    return McinfoBank.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoBankPlain {
  common: McinfoCommonPlain;
  mc_bank: number;
  mc_domid: number;
  mc_status: bigint;
  mc_addr: bigint;
  mc_misc: bigint;
  mc_ctrl2: bigint;
  mc_tsc: bigint;
}
