// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../../runtime/struct/records.ts";
import { McinfoCommon, type McinfoCommonPlain } from "./McinfoCommon.ts";

/** struct mcinfo_global (arch-x86/xen-mca.h), 32 bytes, align 8. */
export class McinfoGlobal extends Struct<"struct mcinfo_global"> {
  static readonly cName = "struct mcinfo_global";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    common 0 struct mcinfo_common
    mc_domid 4 u16
    mc_vcpuid 6 u16
    mc_socketid 8 u32
    mc_coreid 12 u16
    mc_core_threadid 14 u16
    mc_apicid 16 u32
    mc_flags 20 u32
    mc_gstatus 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get common(): McinfoCommon {
    return new McinfoCommon(this.dataView, this.byteOffset);
  }
  set common(value: McinfoCommon) {
    copyRecord(McinfoCommon, this.dataView, this.byteOffset, value);
  }

  get mc_domid(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set mc_domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get mc_vcpuid(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set mc_vcpuid(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get mc_socketid(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set mc_socketid(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get mc_coreid(): number {
    return this.dataView.getUint16(this.byteOffset + 12, true);
  }
  set mc_coreid(value: number) {
    this.dataView.setUint16(this.byteOffset + 12, value, true);
  }

  get mc_core_threadid(): number {
    return this.dataView.getUint16(this.byteOffset + 14, true);
  }
  set mc_core_threadid(value: number) {
    this.dataView.setUint16(this.byteOffset + 14, value, true);
  }

  get mc_apicid(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set mc_apicid(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get mc_flags(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set mc_flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get mc_gstatus(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set mc_gstatus(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get mc_gstatus_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set mc_gstatus_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoGlobalPlain {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_domid: dataView.getUint16(byteOffset + 4, true),
      mc_vcpuid: dataView.getUint16(byteOffset + 6, true),
      mc_socketid: dataView.getUint32(byteOffset + 8, true),
      mc_coreid: dataView.getUint16(byteOffset + 12, true),
      mc_core_threadid: dataView.getUint16(byteOffset + 14, true),
      mc_apicid: dataView.getUint32(byteOffset + 16, true),
      mc_flags: dataView.getUint32(byteOffset + 20, true),
      mc_gstatus: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McinfoGlobalPlain> {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_domid: dataView.getUint16(byteOffset + 4, true),
      mc_vcpuid: dataView.getUint16(byteOffset + 6, true),
      mc_socketid: dataView.getUint32(byteOffset + 8, true),
      mc_coreid: dataView.getUint16(byteOffset + 12, true),
      mc_core_threadid: dataView.getUint16(byteOffset + 14, true),
      mc_apicid: dataView.getUint32(byteOffset + 16, true),
      mc_flags: dataView.getUint32(byteOffset + 20, true),
      mc_gstatus: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): McinfoGlobalPlain {
    return McinfoGlobal.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McinfoGlobalPlain> {
    return McinfoGlobal.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoGlobalPlain {
  common: McinfoCommonPlain;
  mc_domid: number;
  mc_vcpuid: number;
  mc_socketid: number;
  mc_coreid: number;
  mc_core_threadid: number;
  mc_apicid: number;
  mc_flags: number;
  mc_gstatus: bigint;
}
