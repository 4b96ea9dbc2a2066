// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  StructArray,
  U32Array,
  U64Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  copySignedBytes,
  readAddress,
  readHandle,
  readU64Number,
  signedBytesAt,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";
import { XenctlBitmap, type XenctlBitmapPlain } from "../xen.ts";

/** struct mcinfo_common (arch-x86/xen-mca.h), 4 bytes, align 2. */
export class McinfoCommon extends Struct<"struct mcinfo_common"> {
  static readonly cName = "struct mcinfo_common";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    type 0 u16
    size 2 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get type(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get size(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set size(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoCommonPlain {
    return {
      type: dataView.getUint16(byteOffset, true),
      size: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): McinfoCommonPlain {
    return McinfoCommon.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): McinfoCommonPlain {
    return McinfoCommon.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoCommonPlain {
  type: number;
  size: number;
}

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

/** struct mcinfo_msr (arch-x86/xen-mca.h), 16 bytes, align 8. */
export class McinfoMsr extends Struct<"struct mcinfo_msr"> {
  static readonly cName = "struct mcinfo_msr";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    reg 0 u64
    value 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get reg(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set reg(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get reg_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set reg_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoMsrPlain {
    return {
      reg: dataView.getBigUint64(byteOffset, true),
      value: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McinfoMsrPlain> {
    return {
      reg: readU64Number(dataView, byteOffset),
      value: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): McinfoMsrPlain {
    return McinfoMsr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McinfoMsrPlain> {
    return McinfoMsr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoMsrPlain {
  reg: bigint;
  value: bigint;
}

/** struct mcinfo_extended (arch-x86/xen-mca.h), 520 bytes, align 8. */
export class McinfoExtended extends Struct<"struct mcinfo_extended"> {
  static readonly cName = "struct mcinfo_extended";
  static readonly size = 520;
  static readonly align = 8;
  static readonly fields: string = `
    common 0 struct mcinfo_common
    mc_msrs 4 u32
    mc_msr 8 struct mcinfo_msr[32]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 520);
  }

  get common(): McinfoCommon {
    return new McinfoCommon(this.dataView, this.byteOffset);
  }
  set common(value: McinfoCommon) {
    copyRecord(McinfoCommon, this.dataView, this.byteOffset, value);
  }

  get mc_msrs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mc_msrs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get mc_msr(): StructArray<McinfoMsr> {
    return new StructArray(this.dataView, this.byteOffset + 8, 32, McinfoMsr);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoExtendedPlain {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_msrs: dataView.getUint32(byteOffset + 4, true),
      mc_msr: new StructArray(dataView, byteOffset + 8, 32, McinfoMsr).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McinfoExtendedPlain> {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_msrs: dataView.getUint32(byteOffset + 4, true),
      mc_msr: new StructArray(dataView, byteOffset + 8, 32, McinfoMsr).decodeNumbers(),
    };
  }

  decode(): McinfoExtendedPlain {
    return McinfoExtended.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McinfoExtendedPlain> {
    return McinfoExtended.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoExtendedPlain {
  common: McinfoCommonPlain;
  mc_msrs: number;
  mc_msr: McinfoMsrPlain[];
}

/** struct page_offline_action (arch-x86/xen-mca.h), 16 bytes, align 8. */
export class PageOfflineAction extends Struct<"struct page_offline_action"> {
  static readonly cName = "struct page_offline_action";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    mfn 0 u64
    status 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get status(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set status(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get status_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set status_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PageOfflineActionPlain {
    return {
      mfn: dataView.getBigUint64(byteOffset, true),
      status: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PageOfflineActionPlain> {
    return {
      mfn: readU64Number(dataView, byteOffset),
      status: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): PageOfflineActionPlain {
    return PageOfflineAction.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PageOfflineActionPlain> {
    return PageOfflineAction.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PageOfflineActionPlain {
  mfn: bigint;
  status: bigint;
}

/** struct cpu_offline_action (arch-x86/xen-mca.h), 8 bytes, align 4. */
export class CpuOfflineAction extends Struct<"struct cpu_offline_action"> {
  static readonly cName = "struct cpu_offline_action";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    mc_socketid 0 u32
    mc_coreid 4 u16
    mc_core_threadid 6 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get mc_socketid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mc_socketid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mc_coreid(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set mc_coreid(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get mc_core_threadid(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set mc_core_threadid(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): CpuOfflineActionPlain {
    return {
      mc_socketid: dataView.getUint32(byteOffset, true),
      mc_coreid: dataView.getUint16(byteOffset + 4, true),
      mc_core_threadid: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): CpuOfflineActionPlain {
    return CpuOfflineAction.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): CpuOfflineActionPlain {
    return CpuOfflineAction.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface CpuOfflineActionPlain {
  mc_socketid: number;
  mc_coreid: number;
  mc_core_threadid: number;
}

/** struct mcinfo_recovery (arch-x86/xen-mca.h), 24 bytes, align 8. */
export class McinfoRecovery extends Struct<"struct mcinfo_recovery"> {
  static readonly cName = "struct mcinfo_recovery";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    common 0 struct mcinfo_common
    mc_bank 4 u16
    action_flags 6 u8
    action_types 7 u8
    action_info 8 struct mcinfo_recovery.action_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
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

  get action_flags(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set action_flags(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get action_types(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set action_types(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get action_info(): McinfoRecoveryActionInfo {
    return new McinfoRecoveryActionInfo(this.dataView, this.byteOffset + 8);
  }
  set action_info(value: McinfoRecoveryActionInfo) {
    copyRecord(McinfoRecoveryActionInfo, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoRecoveryPlain {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_bank: dataView.getUint16(byteOffset + 4, true),
      action_flags: dataView.getUint8(byteOffset + 6),
      action_types: dataView.getUint8(byteOffset + 7),
      action_info: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): McinfoRecoveryPlain {
    return McinfoRecovery.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): McinfoRecoveryPlain {
    return McinfoRecovery.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoRecoveryPlain {
  common: McinfoCommonPlain;
  mc_bank: number;
  action_flags: number;
  action_types: number;
  action_info: Uint8Array;
}

/** action_info of struct mcinfo_recovery (arch-x86/xen-mca.h): union, 16 bytes, align 8. */
export class McinfoRecoveryActionInfo extends Union<"struct mcinfo_recovery.action_info"> {
  static readonly cName = "struct mcinfo_recovery.action_info";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    page_retire 0 struct page_offline_action
    cpu_offline 0 struct cpu_offline_action
    pad 0 u8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get page_retire(): PageOfflineAction {
    return new PageOfflineAction(this.dataView, this.byteOffset);
  }
  set page_retire(value: PageOfflineAction) {
    copyRecord(PageOfflineAction, this.dataView, this.byteOffset, value);
  }

  get cpu_offline(): CpuOfflineAction {
    return new CpuOfflineAction(this.dataView, this.byteOffset);
  }
  set cpu_offline(value: CpuOfflineAction) {
    copyRecord(CpuOfflineAction, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}

/** struct mc_info (arch-x86/xen-mca.h), 768 bytes, align 8. */
export class McInfo extends Struct<"struct mc_info"> {
  static readonly cName = "struct mc_info";
  static readonly size = 768;
  static readonly align = 8;
  static readonly fields: string = `
    mi_nentries 0 u32
    flags 4 u32
    mi_data 8 u64[95]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 768);
  }

  get mi_nentries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mi_nentries(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get mi_data(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, 95);
  }
  set mi_data(value: ArrayLike<bigint>) {
    this.mi_data.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McInfoPlain {
    return {
      mi_nentries: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      mi_data: new U64Array(dataView, byteOffset + 8, 95).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McInfoPlain> {
    return {
      mi_nentries: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      mi_data: new U64Array(dataView, byteOffset + 8, 95).toNumbers(),
    };
  }

  decode(): McInfoPlain {
    return McInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McInfoPlain> {
    return McInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McInfoPlain {
  mi_nentries: number;
  flags: number;
  mi_data: bigint[];
}

/** struct mcinfo_logical_cpu (arch-x86/xen-mca.h), 304 bytes, align 8. */
export class McinfoLogicalCpu extends Struct<"struct mcinfo_logical_cpu"> {
  static readonly cName = "struct mcinfo_logical_cpu";
  static readonly size = 304;
  static readonly align = 8;
  static readonly fields: string = `
    mc_cpunr 0 u32
    mc_chipid 4 u32
    mc_coreid 8 u16
    mc_threadid 10 u16
    mc_apicid 12 u32
    mc_clusterid 16 u32
    mc_ncores 20 u32
    mc_ncores_active 24 u32
    mc_nthreads 28 u32
    mc_cpuid_level 32 s32
    mc_family 36 u32
    mc_vendor 40 u32
    mc_model 44 u32
    mc_step 48 u32
    mc_vendorid 52 s8[16]
    mc_brandid 68 s8[64]
    mc_cpu_caps 132 u32[7]
    mc_cache_size 160 u32
    mc_cache_alignment 164 u32
    mc_nmsrvals 168 s32
    mc_msrvalues 176 struct mcinfo_msr[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 304);
  }

  get mc_cpunr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mc_cpunr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mc_chipid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mc_chipid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get mc_coreid(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set mc_coreid(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get mc_threadid(): number {
    return this.dataView.getUint16(this.byteOffset + 10, true);
  }
  set mc_threadid(value: number) {
    this.dataView.setUint16(this.byteOffset + 10, value, true);
  }

  get mc_apicid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set mc_apicid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get mc_clusterid(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set mc_clusterid(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get mc_ncores(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set mc_ncores(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get mc_ncores_active(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set mc_ncores_active(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get mc_nthreads(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set mc_nthreads(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get mc_cpuid_level(): number {
    return this.dataView.getInt32(this.byteOffset + 32, true);
  }
  set mc_cpuid_level(value: number) {
    this.dataView.setInt32(this.byteOffset + 32, value, true);
  }

  get mc_family(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set mc_family(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get mc_vendor(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set mc_vendor(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  get mc_model(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set mc_model(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value | 0, true);
  }

  get mc_step(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set mc_step(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
  }

  get mc_vendorid(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 52, 16);
  }
  set mc_vendorid(value: ArrayLike<number>) {
    assignBytes(this.mc_vendorid, value);
  }

  get mc_brandid(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 68, 64);
  }
  set mc_brandid(value: ArrayLike<number>) {
    assignBytes(this.mc_brandid, value);
  }

  get mc_cpu_caps(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 132, 7);
  }
  set mc_cpu_caps(value: ArrayLike<number>) {
    this.mc_cpu_caps.assign(value);
  }

  get mc_cache_size(): number {
    return this.dataView.getUint32(this.byteOffset + 160, true);
  }
  set mc_cache_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 160, value | 0, true);
  }

  get mc_cache_alignment(): number {
    return this.dataView.getUint32(this.byteOffset + 164, true);
  }
  set mc_cache_alignment(value: number) {
    this.dataView.setUint32(this.byteOffset + 164, value | 0, true);
  }

  get mc_nmsrvals(): number {
    return this.dataView.getInt32(this.byteOffset + 168, true);
  }
  set mc_nmsrvals(value: number) {
    this.dataView.setInt32(this.byteOffset + 168, value, true);
  }

  get mc_msrvalues(): StructArray<McinfoMsr> {
    return new StructArray(this.dataView, this.byteOffset + 176, 8, McinfoMsr);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoLogicalCpuPlain {
    return {
      mc_cpunr: dataView.getUint32(byteOffset, true),
      mc_chipid: dataView.getUint32(byteOffset + 4, true),
      mc_coreid: dataView.getUint16(byteOffset + 8, true),
      mc_threadid: dataView.getUint16(byteOffset + 10, true),
      mc_apicid: dataView.getUint32(byteOffset + 12, true),
      mc_clusterid: dataView.getUint32(byteOffset + 16, true),
      mc_ncores: dataView.getUint32(byteOffset + 20, true),
      mc_ncores_active: dataView.getUint32(byteOffset + 24, true),
      mc_nthreads: dataView.getUint32(byteOffset + 28, true),
      mc_cpuid_level: dataView.getInt32(byteOffset + 32, true),
      mc_family: dataView.getUint32(byteOffset + 36, true),
      mc_vendor: dataView.getUint32(byteOffset + 40, true),
      mc_model: dataView.getUint32(byteOffset + 44, true),
      mc_step: dataView.getUint32(byteOffset + 48, true),
      mc_vendorid: copySignedBytes(dataView, byteOffset + 52, 16),
      mc_brandid: copySignedBytes(dataView, byteOffset + 68, 64),
      mc_cpu_caps: new U32Array(dataView, byteOffset + 132, 7).toArray(),
      mc_cache_size: dataView.getUint32(byteOffset + 160, true),
      mc_cache_alignment: dataView.getUint32(byteOffset + 164, true),
      mc_nmsrvals: dataView.getInt32(byteOffset + 168, true),
      mc_msrvalues: new StructArray(dataView, byteOffset + 176, 8, McinfoMsr).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McinfoLogicalCpuPlain> {
    return {
      mc_cpunr: dataView.getUint32(byteOffset, true),
      mc_chipid: dataView.getUint32(byteOffset + 4, true),
      mc_coreid: dataView.getUint16(byteOffset + 8, true),
      mc_threadid: dataView.getUint16(byteOffset + 10, true),
      mc_apicid: dataView.getUint32(byteOffset + 12, true),
      mc_clusterid: dataView.getUint32(byteOffset + 16, true),
      mc_ncores: dataView.getUint32(byteOffset + 20, true),
      mc_ncores_active: dataView.getUint32(byteOffset + 24, true),
      mc_nthreads: dataView.getUint32(byteOffset + 28, true),
      mc_cpuid_level: dataView.getInt32(byteOffset + 32, true),
      mc_family: dataView.getUint32(byteOffset + 36, true),
      mc_vendor: dataView.getUint32(byteOffset + 40, true),
      mc_model: dataView.getUint32(byteOffset + 44, true),
      mc_step: dataView.getUint32(byteOffset + 48, true),
      mc_vendorid: copySignedBytes(dataView, byteOffset + 52, 16),
      mc_brandid: copySignedBytes(dataView, byteOffset + 68, 64),
      mc_cpu_caps: new U32Array(dataView, byteOffset + 132, 7).toArray(),
      mc_cache_size: dataView.getUint32(byteOffset + 160, true),
      mc_cache_alignment: dataView.getUint32(byteOffset + 164, true),
      mc_nmsrvals: dataView.getInt32(byteOffset + 168, true),
      mc_msrvalues: new StructArray(dataView, byteOffset + 176, 8, McinfoMsr).decodeNumbers(),
    };
  }

  decode(): McinfoLogicalCpuPlain {
    return McinfoLogicalCpu.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McinfoLogicalCpuPlain> {
    return McinfoLogicalCpu.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoLogicalCpuPlain {
  mc_cpunr: number;
  mc_chipid: number;
  mc_coreid: number;
  mc_threadid: number;
  mc_apicid: number;
  mc_clusterid: number;
  mc_ncores: number;
  mc_ncores_active: number;
  mc_nthreads: number;
  mc_cpuid_level: number;
  mc_family: number;
  mc_vendor: number;
  mc_model: number;
  mc_step: number;
  mc_vendorid: Int8Array;
  mc_brandid: Int8Array;
  mc_cpu_caps: number[];
  mc_cache_size: number;
  mc_cache_alignment: number;
  mc_nmsrvals: number;
  mc_msrvalues: McinfoMsrPlain[];
}

/** struct xen_mc_fetch (arch-x86/xen-mca.h), 24 bytes, align 8. */
export class XenMcFetch extends Struct<"struct xen_mc_fetch"> {
  static readonly cName = "struct xen_mc_fetch";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u32
    _pad0 4 u32
    fetch_id 8 u64
    data 16 handle8 struct mc_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get _pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get fetch_id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set fetch_id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get fetch_id_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set fetch_id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get data(): HypercallPointer<"struct mc_info"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set data(value: HypercallPointer<"struct mc_info"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcFetchPlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      _pad0: dataView.getUint32(byteOffset + 4, true),
      fetch_id: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMcFetchPlain> {
    return {
      flags: dataView.getUint32(byteOffset, true),
      _pad0: dataView.getUint32(byteOffset + 4, true),
      fetch_id: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenMcFetchPlain {
    return XenMcFetch.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMcFetchPlain> {
    return XenMcFetch.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcFetchPlain {
  flags: number;
  _pad0: number;
  fetch_id: bigint;
}

/** struct xen_mc_notifydomain (arch-x86/xen-mca.h), 8 bytes, align 4. */
export class XenMcNotifydomain extends Struct<"struct xen_mc_notifydomain"> {
  static readonly cName = "struct xen_mc_notifydomain";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    mc_domid 0 u16
    mc_vcpuid 2 u16
    flags 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get mc_domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set mc_domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get mc_vcpuid(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set mc_vcpuid(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcNotifydomainPlain {
    return {
      mc_domid: dataView.getUint16(byteOffset, true),
      mc_vcpuid: dataView.getUint16(byteOffset + 2, true),
      flags: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenMcNotifydomainPlain {
    return XenMcNotifydomain.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcNotifydomainPlain {
    return XenMcNotifydomain.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcNotifydomainPlain {
  mc_domid: number;
  mc_vcpuid: number;
  flags: number;
}

/** struct xen_mc_physcpuinfo (arch-x86/xen-mca.h), 16 bytes, align 8. */
export class XenMcPhyscpuinfo extends Struct<"struct xen_mc_physcpuinfo"> {
  static readonly cName = "struct xen_mc_physcpuinfo";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    ncpus 0 u32
    _pad0 4 u32
    info 8 handle8 struct mcinfo_logical_cpu
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ncpus(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ncpus(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get _pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get info(): HypercallPointer<"struct mcinfo_logical_cpu"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set info(value: HypercallPointer<"struct mcinfo_logical_cpu"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get info_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcPhyscpuinfoPlain {
    return {
      ncpus: dataView.getUint32(byteOffset, true),
      _pad0: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenMcPhyscpuinfoPlain {
    return XenMcPhyscpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcPhyscpuinfoPlain {
    return XenMcPhyscpuinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcPhyscpuinfoPlain {
  ncpus: number;
  _pad0: number;
}

/** struct xen_mc_msrinject (arch-x86/xen-mca.h), 144 bytes, align 8. */
export class XenMcMsrinject extends Struct<"struct xen_mc_msrinject"> {
  static readonly cName = "struct xen_mc_msrinject";
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields: string = `
    mcinj_cpunr 0 u32
    mcinj_flags 4 u32
    mcinj_count 8 u32
    mcinj_domid 12 u16
    _pad0 14 u16
    mcinj_msr 16 struct mcinfo_msr[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
  }

  get mcinj_cpunr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mcinj_cpunr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mcinj_flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mcinj_flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get mcinj_count(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set mcinj_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get mcinj_domid(): number {
    return this.dataView.getUint16(this.byteOffset + 12, true);
  }
  set mcinj_domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 12, value, true);
  }

  get _pad0(): number {
    return this.dataView.getUint16(this.byteOffset + 14, true);
  }
  set _pad0(value: number) {
    this.dataView.setUint16(this.byteOffset + 14, value, true);
  }

  get mcinj_msr(): StructArray<McinfoMsr> {
    return new StructArray(this.dataView, this.byteOffset + 16, 8, McinfoMsr);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcMsrinjectPlain {
    return {
      mcinj_cpunr: dataView.getUint32(byteOffset, true),
      mcinj_flags: dataView.getUint32(byteOffset + 4, true),
      mcinj_count: dataView.getUint32(byteOffset + 8, true),
      mcinj_domid: dataView.getUint16(byteOffset + 12, true),
      _pad0: dataView.getUint16(byteOffset + 14, true),
      mcinj_msr: new StructArray(dataView, byteOffset + 16, 8, McinfoMsr).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMcMsrinjectPlain> {
    return {
      mcinj_cpunr: dataView.getUint32(byteOffset, true),
      mcinj_flags: dataView.getUint32(byteOffset + 4, true),
      mcinj_count: dataView.getUint32(byteOffset + 8, true),
      mcinj_domid: dataView.getUint16(byteOffset + 12, true),
      _pad0: dataView.getUint16(byteOffset + 14, true),
      mcinj_msr: new StructArray(dataView, byteOffset + 16, 8, McinfoMsr).decodeNumbers(),
    };
  }

  decode(): XenMcMsrinjectPlain {
    return XenMcMsrinject.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMcMsrinjectPlain> {
    return XenMcMsrinject.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcMsrinjectPlain {
  mcinj_cpunr: number;
  mcinj_flags: number;
  mcinj_count: number;
  mcinj_domid: number;
  _pad0: number;
  mcinj_msr: McinfoMsrPlain[];
}

/** struct xen_mc_mceinject (arch-x86/xen-mca.h), 4 bytes, align 4. */
export class XenMcMceinject extends Struct<"struct xen_mc_mceinject"> {
  static readonly cName = "struct xen_mc_mceinject";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    mceinj_cpunr 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get mceinj_cpunr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mceinj_cpunr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcMceinjectPlain {
    return {
      mceinj_cpunr: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenMcMceinjectPlain {
    return XenMcMceinject.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcMceinjectPlain {
    return XenMcMceinject.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcMceinjectPlain {
  mceinj_cpunr: number;
}

/** struct xen_mc_inject_v2 (arch-x86/xen-mca.h), 24 bytes, align 8. */
export class XenMcInjectV2 extends Struct<"struct xen_mc_inject_v2"> {
  static readonly cName = "struct xen_mc_inject_v2";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u32
    cpumap 8 struct xenctl_bitmap
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpumap(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 8);
  }
  set cpumap(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcInjectV2Plain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      cpumap: XenctlBitmap.decodeAt(dataView, byteOffset + 8),
    };
  }

  decode(): XenMcInjectV2Plain {
    return XenMcInjectV2.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcInjectV2Plain {
    return XenMcInjectV2.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcInjectV2Plain {
  flags: number;
  cpumap: XenctlBitmapPlain;
}

/** struct xen_mc (arch-x86/xen-mca.h), 152 bytes, align 8. */
export class XenMc extends Struct<"struct xen_mc"> {
  static readonly cName = "struct xen_mc";
  static readonly size = 152;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    u 8 struct xen_mc.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 152);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenMcU {
    return new XenMcU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenMcU) {
    copyRecord(XenMcU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      interface_version: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 144),
    };
  }

  decode(): XenMcPlain {
    return XenMc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcPlain {
    return XenMc.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcPlain {
  cmd: number;
  interface_version: number;
  u: Uint8Array;
}

/** u of struct xen_mc (arch-x86/xen-mca.h): union, 144 bytes, align 8. */
export class XenMcU extends Union<"struct xen_mc.u"> {
  static readonly cName = "struct xen_mc.u";
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields: string = `
    mc_fetch 0 struct xen_mc_fetch
    mc_notifydomain 0 struct xen_mc_notifydomain
    mc_physcpuinfo 0 struct xen_mc_physcpuinfo
    mc_msrinject 0 struct xen_mc_msrinject
    mc_mceinject 0 struct xen_mc_mceinject
    mc_inject_v2 0 struct xen_mc_inject_v2
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
  }

  get mc_fetch(): XenMcFetch {
    return new XenMcFetch(this.dataView, this.byteOffset);
  }
  set mc_fetch(value: XenMcFetch) {
    copyRecord(XenMcFetch, this.dataView, this.byteOffset, value);
  }

  get mc_notifydomain(): XenMcNotifydomain {
    return new XenMcNotifydomain(this.dataView, this.byteOffset);
  }
  set mc_notifydomain(value: XenMcNotifydomain) {
    copyRecord(XenMcNotifydomain, this.dataView, this.byteOffset, value);
  }

  get mc_physcpuinfo(): XenMcPhyscpuinfo {
    return new XenMcPhyscpuinfo(this.dataView, this.byteOffset);
  }
  set mc_physcpuinfo(value: XenMcPhyscpuinfo) {
    copyRecord(XenMcPhyscpuinfo, this.dataView, this.byteOffset, value);
  }

  get mc_msrinject(): XenMcMsrinject {
    return new XenMcMsrinject(this.dataView, this.byteOffset);
  }
  set mc_msrinject(value: XenMcMsrinject) {
    copyRecord(XenMcMsrinject, this.dataView, this.byteOffset, value);
  }

  get mc_mceinject(): XenMcMceinject {
    return new XenMcMceinject(this.dataView, this.byteOffset);
  }
  set mc_mceinject(value: XenMcMceinject) {
    copyRecord(XenMcMceinject, this.dataView, this.byteOffset, value);
  }

  get mc_inject_v2(): XenMcInjectV2 {
    return new XenMcInjectV2(this.dataView, this.byteOffset);
  }
  set mc_inject_v2(value: XenMcInjectV2) {
    copyRecord(XenMcInjectV2, this.dataView, this.byteOffset, value);
  }
}
