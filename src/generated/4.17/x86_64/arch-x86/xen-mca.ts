// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  StructArray,
  U32Array,
  U64Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
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

  decode(): McinfoCommonPlain {
    return {
      type: this.type,
      size: this.size,
    };
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
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
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get mc_flags(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set mc_flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
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

  decode(): McinfoGlobalPlain {
    return {
      common: this.common.decode(),
      mc_domid: this.mc_domid,
      mc_vcpuid: this.mc_vcpuid,
      mc_socketid: this.mc_socketid,
      mc_coreid: this.mc_coreid,
      mc_core_threadid: this.mc_core_threadid,
      mc_apicid: this.mc_apicid,
      mc_flags: this.mc_flags,
      mc_gstatus: this.mc_gstatus,
    };
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

  decode(): McinfoBankPlain {
    return {
      common: this.common.decode(),
      mc_bank: this.mc_bank,
      mc_domid: this.mc_domid,
      mc_status: this.mc_status,
      mc_addr: this.mc_addr,
      mc_misc: this.mc_misc,
      mc_ctrl2: this.mc_ctrl2,
      mc_tsc: this.mc_tsc,
    };
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

  decode(): McinfoMsrPlain {
    return {
      reg: this.reg,
      value: this.value,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get mc_msr(): StructArray<McinfoMsr> {
    return new StructArray(this.dataView, this.byteOffset + 8, 32, McinfoMsr);
  }

  decode(): McinfoExtendedPlain {
    return {
      common: this.common.decode(),
      mc_msrs: this.mc_msrs,
      mc_msr: Array.from(this.mc_msr, (element) => element.decode()),
    };
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

  decode(): PageOfflineActionPlain {
    return {
      mfn: this.mfn,
      status: this.status,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get mc_socketid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mc_socketid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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

  decode(): CpuOfflineActionPlain {
    return {
      mc_socketid: this.mc_socketid,
      mc_coreid: this.mc_coreid,
      mc_core_threadid: this.mc_core_threadid,
    };
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

  decode(): McinfoRecoveryPlain {
    return {
      common: this.common.decode(),
      mc_bank: this.mc_bank,
      action_flags: this.action_flags,
      action_types: this.action_types,
      action_info: this.action_info.decode(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 768);
  }

  get mi_nentries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mi_nentries(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get mi_data(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, 95);
  }
  set mi_data(value: ArrayLike<bigint>) {
    this.mi_data.assign(value);
  }

  decode(): McInfoPlain {
    return {
      mi_nentries: this.mi_nentries,
      flags: this.flags,
      mi_data: this.mi_data.toArray(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 304);
  }

  get mc_cpunr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mc_cpunr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get mc_chipid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mc_chipid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get mc_clusterid(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set mc_clusterid(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get mc_ncores(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set mc_ncores(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get mc_ncores_active(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set mc_ncores_active(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get mc_nthreads(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set mc_nthreads(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
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
    this.dataView.setUint32(this.byteOffset + 36, value, true);
  }

  get mc_vendor(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set mc_vendor(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value, true);
  }

  get mc_model(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set mc_model(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value, true);
  }

  get mc_step(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set mc_step(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value, true);
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
    this.dataView.setUint32(this.byteOffset + 160, value, true);
  }

  get mc_cache_alignment(): number {
    return this.dataView.getUint32(this.byteOffset + 164, true);
  }
  set mc_cache_alignment(value: number) {
    this.dataView.setUint32(this.byteOffset + 164, value, true);
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

  decode(): McinfoLogicalCpuPlain {
    return {
      mc_cpunr: this.mc_cpunr,
      mc_chipid: this.mc_chipid,
      mc_coreid: this.mc_coreid,
      mc_threadid: this.mc_threadid,
      mc_apicid: this.mc_apicid,
      mc_clusterid: this.mc_clusterid,
      mc_ncores: this.mc_ncores,
      mc_ncores_active: this.mc_ncores_active,
      mc_nthreads: this.mc_nthreads,
      mc_cpuid_level: this.mc_cpuid_level,
      mc_family: this.mc_family,
      mc_vendor: this.mc_vendor,
      mc_model: this.mc_model,
      mc_step: this.mc_step,
      mc_vendorid: this.mc_vendorid.slice(),
      mc_brandid: this.mc_brandid.slice(),
      mc_cpu_caps: this.mc_cpu_caps.toArray(),
      mc_cache_size: this.mc_cache_size,
      mc_cache_alignment: this.mc_cache_alignment,
      mc_nmsrvals: this.mc_nmsrvals,
      mc_msrvalues: Array.from(this.mc_msrvalues, (element) => element.decode()),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get _pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenMcFetchPlain {
    return {
      flags: this.flags,
      _pad0: this._pad0,
      fetch_id: this.fetch_id,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenMcNotifydomainPlain {
    return {
      mc_domid: this.mc_domid,
      mc_vcpuid: this.mc_vcpuid,
      flags: this.flags,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ncpus(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ncpus(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get _pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenMcPhyscpuinfoPlain {
    return {
      ncpus: this.ncpus,
      _pad0: this._pad0,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
  }

  get mcinj_cpunr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mcinj_cpunr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get mcinj_flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mcinj_flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get mcinj_count(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set mcinj_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
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

  decode(): XenMcMsrinjectPlain {
    return {
      mcinj_cpunr: this.mcinj_cpunr,
      mcinj_flags: this.mcinj_flags,
      mcinj_count: this.mcinj_count,
      mcinj_domid: this.mcinj_domid,
      _pad0: this._pad0,
      mcinj_msr: Array.from(this.mcinj_msr, (element) => element.decode()),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get mceinj_cpunr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mceinj_cpunr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenMcMceinjectPlain {
    return {
      mceinj_cpunr: this.mceinj_cpunr,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get cpumap(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 8);
  }
  set cpumap(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenMcInjectV2Plain {
    return {
      flags: this.flags,
      cpumap: this.cpumap.decode(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 152);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenMcU {
    return new XenMcU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenMcU) {
    copyRecord(XenMcU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenMcPlain {
    return {
      cmd: this.cmd,
      interface_version: this.interface_version,
      u: this.u.decode(),
    };
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
