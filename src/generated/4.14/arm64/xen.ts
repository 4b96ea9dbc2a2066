// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  StructArray,
  U64Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/records.ts";
import { ArchSharedInfo, type ArchSharedInfoPlain } from "./arch-arm/ArchSharedInfo.ts";
import { ArchVcpuInfo, type ArchVcpuInfoPlain } from "./arch-arm/ArchVcpuInfo.ts";

export { XenctlBitmap, type XenctlBitmapPlain } from "../x86_64/xen/XenctlBitmap.ts";

/** struct mmuext_op (xen.h), 24 bytes, align 8. */
export class MmuextOp extends Struct<"struct mmuext_op"> {
  static readonly cName = "struct mmuext_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    arg1 8 struct mmuext_op.arg1
    arg2 16 struct mmuext_op.arg2
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get arg1(): MmuextOpArg1 {
    return new MmuextOpArg1(this.dataView, this.byteOffset + 8);
  }
  set arg1(value: MmuextOpArg1) {
    copyRecord(MmuextOpArg1, this.dataView, this.byteOffset + 8, value);
  }

  get arg2(): MmuextOpArg2 {
    return new MmuextOpArg2(this.dataView, this.byteOffset + 16);
  }
  set arg2(value: MmuextOpArg2) {
    copyRecord(MmuextOpArg2, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): MmuextOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      arg1: copyBytes(dataView, byteOffset + 8, 8),
      arg2: copyBytes(dataView, byteOffset + 16, 8),
    };
  }

  decode(): MmuextOpPlain {
    return MmuextOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): MmuextOpPlain {
    return MmuextOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface MmuextOpPlain {
  cmd: number;
  arg1: Uint8Array;
  arg2: Uint8Array;
}

/** arg1 of struct mmuext_op (xen.h): union, 8 bytes, align 8. */
export class MmuextOpArg1 extends Union<"struct mmuext_op.arg1"> {
  static readonly cName = "struct mmuext_op.arg1";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    mfn 0 u64
    linear_addr 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
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

  get linear_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set linear_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get linear_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set linear_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** arg2 of struct mmuext_op (xen.h): union, 8 bytes, align 8. */
export class MmuextOpArg2 extends Union<"struct mmuext_op.arg2"> {
  static readonly cName = "struct mmuext_op.arg2";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    nr_ents 0 u32
    vcpumask 0 handle8 const void
    src_mfn 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vcpumask(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set vcpumask(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get vcpumask_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get src_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set src_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get src_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set src_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** struct mmu_update (xen.h), 16 bytes, align 8. */
export class MmuUpdate extends Struct<"struct mmu_update"> {
  static readonly cName = "struct mmu_update";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    ptr 0 u64
    val 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ptr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set ptr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get ptr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set ptr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get val(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set val(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get val_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set val_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): MmuUpdatePlain {
    return {
      ptr: dataView.getBigUint64(byteOffset, true),
      val: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<MmuUpdatePlain> {
    return {
      ptr: readU64Number(dataView, byteOffset),
      val: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): MmuUpdatePlain {
    return MmuUpdate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<MmuUpdatePlain> {
    return MmuUpdate.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface MmuUpdatePlain {
  ptr: bigint;
  val: bigint;
}

/** struct multicall_entry (xen.h), 64 bytes, align 8. */
export class MulticallEntry extends Struct<"struct multicall_entry"> {
  static readonly cName = "struct multicall_entry";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u64
    result 8 u64
    args 16 u64[6]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get op(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set op(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get op_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set op_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get result(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set result(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get result_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set result_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get args(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 16, 6);
  }
  set args(value: ArrayLike<bigint>) {
    this.args.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): MulticallEntryPlain {
    return {
      op: dataView.getBigUint64(byteOffset, true),
      result: dataView.getBigUint64(byteOffset + 8, true),
      args: new U64Array(dataView, byteOffset + 16, 6).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<MulticallEntryPlain> {
    return {
      op: readU64Number(dataView, byteOffset),
      result: readU64Number(dataView, byteOffset + 8),
      args: new U64Array(dataView, byteOffset + 16, 6).toNumbers(),
    };
  }

  decode(): MulticallEntryPlain {
    return MulticallEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<MulticallEntryPlain> {
    return MulticallEntry.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface MulticallEntryPlain {
  op: bigint;
  result: bigint;
  args: bigint[];
}

/** struct vcpu_time_info (xen.h), 32 bytes, align 8. */
export class VcpuTimeInfo extends Struct<"struct vcpu_time_info"> {
  static readonly cName = "struct vcpu_time_info";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    version 0 u32
    pad0 4 u32
    tsc_timestamp 8 u64
    system_time 16 u64
    tsc_to_system_mul 24 u32
    tsc_shift 28 s8
    flags 29 u8
    pad1 30 u8[2]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get tsc_timestamp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set tsc_timestamp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get tsc_timestamp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set tsc_timestamp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  /** Nanoseconds. */
  get system_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set system_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Nanoseconds. */
  get system_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set system_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get tsc_to_system_mul(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set tsc_to_system_mul(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get tsc_shift(): number {
    return this.dataView.getInt8(this.byteOffset + 28);
  }
  set tsc_shift(value: number) {
    this.dataView.setInt8(this.byteOffset + 28, value);
  }

  get flags(): number {
    return this.dataView.getUint8(this.byteOffset + 29);
  }
  set flags(value: number) {
    this.dataView.setUint8(this.byteOffset + 29, value);
  }

  get pad1(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 30, 2);
  }
  set pad1(value: ArrayLike<number>) {
    assignBytes(this.pad1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuTimeInfoPlain {
    return {
      version: dataView.getUint32(byteOffset, true),
      pad0: dataView.getUint32(byteOffset + 4, true),
      tsc_timestamp: dataView.getBigUint64(byteOffset + 8, true),
      system_time: dataView.getBigUint64(byteOffset + 16, true),
      tsc_to_system_mul: dataView.getUint32(byteOffset + 24, true),
      tsc_shift: dataView.getInt8(byteOffset + 28),
      flags: dataView.getUint8(byteOffset + 29),
      pad1: copyBytes(dataView, byteOffset + 30, 2),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuTimeInfoPlain> {
    return {
      version: dataView.getUint32(byteOffset, true),
      pad0: dataView.getUint32(byteOffset + 4, true),
      tsc_timestamp: readU64Number(dataView, byteOffset + 8),
      system_time: readU64Number(dataView, byteOffset + 16),
      tsc_to_system_mul: dataView.getUint32(byteOffset + 24, true),
      tsc_shift: dataView.getInt8(byteOffset + 28),
      flags: dataView.getUint8(byteOffset + 29),
      pad1: copyBytes(dataView, byteOffset + 30, 2),
    };
  }

  decode(): VcpuTimeInfoPlain {
    return VcpuTimeInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuTimeInfoPlain> {
    return VcpuTimeInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuTimeInfoPlain {
  version: number;
  pad0: number;
  tsc_timestamp: bigint;
  /** Nanoseconds. */
  system_time: bigint;
  tsc_to_system_mul: number;
  tsc_shift: number;
  flags: number;
  pad1: Uint8Array;
}

/** struct vcpu_info (xen.h), 48 bytes, align 8. */
export class VcpuInfo extends Struct<"struct vcpu_info"> {
  static readonly cName = "struct vcpu_info";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    evtchn_upcall_pending 0 u8
    pad0 1 u8
    evtchn_pending_sel 8 u64
    arch 16 struct arch_vcpu_info
    time 16 struct vcpu_time_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get evtchn_upcall_pending(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set evtchn_upcall_pending(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pad0(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set pad0(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get evtchn_pending_sel(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set evtchn_pending_sel(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get evtchn_pending_sel_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set evtchn_pending_sel_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get arch(): ArchVcpuInfo {
    return new ArchVcpuInfo(this.dataView, this.byteOffset + 16);
  }
  set arch(value: ArchVcpuInfo) {
    copyRecord(ArchVcpuInfo, this.dataView, this.byteOffset + 16, value);
  }

  get time(): VcpuTimeInfo {
    return new VcpuTimeInfo(this.dataView, this.byteOffset + 16);
  }
  set time(value: VcpuTimeInfo) {
    copyRecord(VcpuTimeInfo, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuInfoPlain {
    return {
      evtchn_upcall_pending: dataView.getUint8(byteOffset),
      pad0: dataView.getUint8(byteOffset + 1),
      evtchn_pending_sel: dataView.getBigUint64(byteOffset + 8, true),
      arch: ArchVcpuInfo.decodeAt(dataView, byteOffset + 16),
      time: VcpuTimeInfo.decodeAt(dataView, byteOffset + 16),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuInfoPlain> {
    return {
      evtchn_upcall_pending: dataView.getUint8(byteOffset),
      pad0: dataView.getUint8(byteOffset + 1),
      evtchn_pending_sel: readU64Number(dataView, byteOffset + 8),
      arch: ArchVcpuInfo.decodeAt(dataView, byteOffset + 16),
      time: VcpuTimeInfo.decodeNumbersAt(dataView, byteOffset + 16),
    };
  }

  decode(): VcpuInfoPlain {
    return VcpuInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuInfoPlain> {
    return VcpuInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuInfoPlain {
  evtchn_upcall_pending: number;
  pad0: number;
  evtchn_pending_sel: bigint;
  arch: ArchVcpuInfoPlain;
  time: VcpuTimeInfoPlain;
}

/** struct shared_info (xen.h), 1088 bytes, align 8. */
export class SharedInfo extends Struct<"struct shared_info"> {
  static readonly cName = "struct shared_info";
  static readonly size = 1088;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu_info 0 struct vcpu_info[1]
    evtchn_pending 48 u64[64]
    evtchn_mask 560 u64[64]
    wc_version 1072 u32
    wc_sec 1076 u32
    wc_nsec 1080 u32
    wc_sec_hi 1084 u32
    arch 1088 struct arch_shared_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1088);
  }

  get vcpu_info(): StructArray<VcpuInfo> {
    return new StructArray(this.dataView, this.byteOffset, 1, VcpuInfo);
  }

  get evtchn_pending(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 48, 64);
  }
  set evtchn_pending(value: ArrayLike<bigint>) {
    this.evtchn_pending.assign(value);
  }

  get evtchn_mask(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 560, 64);
  }
  set evtchn_mask(value: ArrayLike<bigint>) {
    this.evtchn_mask.assign(value);
  }

  get wc_version(): number {
    return this.dataView.getUint32(this.byteOffset + 1072, true);
  }
  set wc_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 1072, value | 0, true);
  }

  get wc_sec(): number {
    return this.dataView.getUint32(this.byteOffset + 1076, true);
  }
  set wc_sec(value: number) {
    this.dataView.setUint32(this.byteOffset + 1076, value | 0, true);
  }

  get wc_nsec(): number {
    return this.dataView.getUint32(this.byteOffset + 1080, true);
  }
  set wc_nsec(value: number) {
    this.dataView.setUint32(this.byteOffset + 1080, value | 0, true);
  }

  get wc_sec_hi(): number {
    return this.dataView.getUint32(this.byteOffset + 1084, true);
  }
  set wc_sec_hi(value: number) {
    this.dataView.setUint32(this.byteOffset + 1084, value | 0, true);
  }

  get arch(): ArchSharedInfo {
    return new ArchSharedInfo(this.dataView, this.byteOffset + 1088);
  }
  set arch(value: ArchSharedInfo) {
    copyRecord(ArchSharedInfo, this.dataView, this.byteOffset + 1088, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SharedInfoPlain {
    return {
      vcpu_info: new StructArray(dataView, byteOffset, 1, VcpuInfo).decode(),
      evtchn_pending: new U64Array(dataView, byteOffset + 48, 64).toArray(),
      evtchn_mask: new U64Array(dataView, byteOffset + 560, 64).toArray(),
      wc_version: dataView.getUint32(byteOffset + 1072, true),
      wc_sec: dataView.getUint32(byteOffset + 1076, true),
      wc_nsec: dataView.getUint32(byteOffset + 1080, true),
      wc_sec_hi: dataView.getUint32(byteOffset + 1084, true),
      arch: ArchSharedInfo.decodeAt(dataView, byteOffset + 1088),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<SharedInfoPlain> {
    return {
      vcpu_info: new StructArray(dataView, byteOffset, 1, VcpuInfo).decodeNumbers(),
      evtchn_pending: new U64Array(dataView, byteOffset + 48, 64).toNumbers(),
      evtchn_mask: new U64Array(dataView, byteOffset + 560, 64).toNumbers(),
      wc_version: dataView.getUint32(byteOffset + 1072, true),
      wc_sec: dataView.getUint32(byteOffset + 1076, true),
      wc_nsec: dataView.getUint32(byteOffset + 1080, true),
      wc_sec_hi: dataView.getUint32(byteOffset + 1084, true),
      arch: ArchSharedInfo.decodeAt(dataView, byteOffset + 1088),
    };
  }

  decode(): SharedInfoPlain {
    return SharedInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<SharedInfoPlain> {
    return SharedInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface SharedInfoPlain {
  vcpu_info: VcpuInfoPlain[];
  evtchn_pending: bigint[];
  evtchn_mask: bigint[];
  wc_version: number;
  wc_sec: number;
  wc_nsec: number;
  wc_sec_hi: number;
  arch: ArchSharedInfoPlain;
}

/** struct xen_multiboot_mod_list (xen.h), 16 bytes, align 4. */
export class XenMultibootModList extends Struct<"struct xen_multiboot_mod_list"> {
  static readonly cName = "struct xen_multiboot_mod_list";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    mod_start 0 u32
    mod_end 4 u32
    cmdline 8 u32
    pad 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get mod_start(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mod_start(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mod_end(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mod_end(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get cmdline(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set cmdline(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMultibootModListPlain {
    return {
      mod_start: dataView.getUint32(byteOffset, true),
      mod_end: dataView.getUint32(byteOffset + 4, true),
      cmdline: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenMultibootModListPlain {
    return XenMultibootModList.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMultibootModListPlain {
    return XenMultibootModList.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMultibootModListPlain {
  mod_start: number;
  mod_end: number;
  cmdline: number;
  pad: number;
}

/** struct dom0_vga_console_info (xen.h), 40 bytes, align 4. */
export class Dom0VgaConsoleInfo extends Struct<"struct dom0_vga_console_info"> {
  static readonly cName = "struct dom0_vga_console_info";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    video_type 0 u8
    u 4 struct dom0_vga_console_info.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get video_type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set video_type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get u(): Dom0VgaConsoleInfoU {
    return new Dom0VgaConsoleInfoU(this.dataView, this.byteOffset + 4);
  }
  set u(value: Dom0VgaConsoleInfoU) {
    copyRecord(Dom0VgaConsoleInfoU, this.dataView, this.byteOffset + 4, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): Dom0VgaConsoleInfoPlain {
    return {
      video_type: dataView.getUint8(byteOffset),
      u: copyBytes(dataView, byteOffset + 4, 36),
    };
  }

  decode(): Dom0VgaConsoleInfoPlain {
    return Dom0VgaConsoleInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Dom0VgaConsoleInfoPlain {
    return Dom0VgaConsoleInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface Dom0VgaConsoleInfoPlain {
  video_type: number;
  u: Uint8Array;
}

/** u of struct dom0_vga_console_info (xen.h): union, 36 bytes, align 4. */
export class Dom0VgaConsoleInfoU extends Union<"struct dom0_vga_console_info.u"> {
  static readonly cName = "struct dom0_vga_console_info.u";
  static readonly size = 36;
  static readonly align = 4;
  static readonly fields: string = `
    text_mode_3 0 struct dom0_vga_console_info.u.text_mode_3
    vesa_lfb 0 struct dom0_vga_console_info.u.vesa_lfb
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 36);
  }

  get text_mode_3(): Dom0VgaConsoleInfoUTextMode3 {
    return new Dom0VgaConsoleInfoUTextMode3(this.dataView, this.byteOffset);
  }
  set text_mode_3(value: Dom0VgaConsoleInfoUTextMode3) {
    copyRecord(Dom0VgaConsoleInfoUTextMode3, this.dataView, this.byteOffset, value);
  }

  get vesa_lfb(): Dom0VgaConsoleInfoUVesaLfb {
    return new Dom0VgaConsoleInfoUVesaLfb(this.dataView, this.byteOffset);
  }
  set vesa_lfb(value: Dom0VgaConsoleInfoUVesaLfb) {
    copyRecord(Dom0VgaConsoleInfoUVesaLfb, this.dataView, this.byteOffset, value);
  }
}

/** text_mode_3 of struct dom0_vga_console_info.u (xen.h): struct, 10 bytes, align 2. */
export class Dom0VgaConsoleInfoUTextMode3 extends Struct<"struct dom0_vga_console_info.u.text_mode_3"> {
  static readonly cName = "struct dom0_vga_console_info.u.text_mode_3";
  static readonly size = 10;
  static readonly align = 2;
  static readonly fields: string = `
    font_height 0 u16
    cursor_x 2 u16
    cursor_y 4 u16
    rows 6 u16
    columns 8 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 10);
  }

  get font_height(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set font_height(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get cursor_x(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set cursor_x(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get cursor_y(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set cursor_y(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get rows(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set rows(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get columns(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set columns(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): Dom0VgaConsoleInfoUTextMode3Plain {
    return {
      font_height: dataView.getUint16(byteOffset, true),
      cursor_x: dataView.getUint16(byteOffset + 2, true),
      cursor_y: dataView.getUint16(byteOffset + 4, true),
      rows: dataView.getUint16(byteOffset + 6, true),
      columns: dataView.getUint16(byteOffset + 8, true),
    };
  }

  decode(): Dom0VgaConsoleInfoUTextMode3Plain {
    return Dom0VgaConsoleInfoUTextMode3.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Dom0VgaConsoleInfoUTextMode3Plain {
    return Dom0VgaConsoleInfoUTextMode3.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface Dom0VgaConsoleInfoUTextMode3Plain {
  font_height: number;
  cursor_x: number;
  cursor_y: number;
  rows: number;
  columns: number;
}

/** vesa_lfb of struct dom0_vga_console_info.u (xen.h): struct, 36 bytes, align 4. */
export class Dom0VgaConsoleInfoUVesaLfb extends Struct<"struct dom0_vga_console_info.u.vesa_lfb"> {
  static readonly cName = "struct dom0_vga_console_info.u.vesa_lfb";
  static readonly size = 36;
  static readonly align = 4;
  static readonly fields: string = `
    width 0 u16
    height 2 u16
    bytes_per_line 4 u16
    bits_per_pixel 6 u16
    lfb_base 8 u32
    lfb_size 12 u32
    red_pos 16 u8
    red_size 17 u8
    green_pos 18 u8
    green_size 19 u8
    blue_pos 20 u8
    blue_size 21 u8
    rsvd_pos 22 u8
    rsvd_size 23 u8
    gbl_caps 24 u32
    mode_attrs 28 u16
    pad 30 u16
    ext_lfb_base 32 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 36);
  }

  get width(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set width(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get height(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set height(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get bytes_per_line(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set bytes_per_line(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get bits_per_pixel(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set bits_per_pixel(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get lfb_base(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set lfb_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get lfb_size(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set lfb_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get red_pos(): number {
    return this.dataView.getUint8(this.byteOffset + 16);
  }
  set red_pos(value: number) {
    this.dataView.setUint8(this.byteOffset + 16, value);
  }

  get red_size(): number {
    return this.dataView.getUint8(this.byteOffset + 17);
  }
  set red_size(value: number) {
    this.dataView.setUint8(this.byteOffset + 17, value);
  }

  get green_pos(): number {
    return this.dataView.getUint8(this.byteOffset + 18);
  }
  set green_pos(value: number) {
    this.dataView.setUint8(this.byteOffset + 18, value);
  }

  get green_size(): number {
    return this.dataView.getUint8(this.byteOffset + 19);
  }
  set green_size(value: number) {
    this.dataView.setUint8(this.byteOffset + 19, value);
  }

  get blue_pos(): number {
    return this.dataView.getUint8(this.byteOffset + 20);
  }
  set blue_pos(value: number) {
    this.dataView.setUint8(this.byteOffset + 20, value);
  }

  get blue_size(): number {
    return this.dataView.getUint8(this.byteOffset + 21);
  }
  set blue_size(value: number) {
    this.dataView.setUint8(this.byteOffset + 21, value);
  }

  get rsvd_pos(): number {
    return this.dataView.getUint8(this.byteOffset + 22);
  }
  set rsvd_pos(value: number) {
    this.dataView.setUint8(this.byteOffset + 22, value);
  }

  get rsvd_size(): number {
    return this.dataView.getUint8(this.byteOffset + 23);
  }
  set rsvd_size(value: number) {
    this.dataView.setUint8(this.byteOffset + 23, value);
  }

  get gbl_caps(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set gbl_caps(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get mode_attrs(): number {
    return this.dataView.getUint16(this.byteOffset + 28, true);
  }
  set mode_attrs(value: number) {
    this.dataView.setUint16(this.byteOffset + 28, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 30, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 30, value, true);
  }

  get ext_lfb_base(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set ext_lfb_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): Dom0VgaConsoleInfoUVesaLfbPlain {
    return {
      width: dataView.getUint16(byteOffset, true),
      height: dataView.getUint16(byteOffset + 2, true),
      bytes_per_line: dataView.getUint16(byteOffset + 4, true),
      bits_per_pixel: dataView.getUint16(byteOffset + 6, true),
      lfb_base: dataView.getUint32(byteOffset + 8, true),
      lfb_size: dataView.getUint32(byteOffset + 12, true),
      red_pos: dataView.getUint8(byteOffset + 16),
      red_size: dataView.getUint8(byteOffset + 17),
      green_pos: dataView.getUint8(byteOffset + 18),
      green_size: dataView.getUint8(byteOffset + 19),
      blue_pos: dataView.getUint8(byteOffset + 20),
      blue_size: dataView.getUint8(byteOffset + 21),
      rsvd_pos: dataView.getUint8(byteOffset + 22),
      rsvd_size: dataView.getUint8(byteOffset + 23),
      gbl_caps: dataView.getUint32(byteOffset + 24, true),
      mode_attrs: dataView.getUint16(byteOffset + 28, true),
      pad: dataView.getUint16(byteOffset + 30, true),
      ext_lfb_base: dataView.getUint32(byteOffset + 32, true),
    };
  }

  decode(): Dom0VgaConsoleInfoUVesaLfbPlain {
    return Dom0VgaConsoleInfoUVesaLfb.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Dom0VgaConsoleInfoUVesaLfbPlain {
    return Dom0VgaConsoleInfoUVesaLfb.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface Dom0VgaConsoleInfoUVesaLfbPlain {
  width: number;
  height: number;
  bytes_per_line: number;
  bits_per_pixel: number;
  lfb_base: number;
  lfb_size: number;
  red_pos: number;
  red_size: number;
  green_pos: number;
  green_size: number;
  blue_pos: number;
  blue_size: number;
  rsvd_pos: number;
  rsvd_size: number;
  gbl_caps: number;
  mode_attrs: number;
  pad: number;
  ext_lfb_base: number;
}

/** xen_uuid_t (xen.h), 16 bytes, align 1. */
export class XenUuid extends Struct<"xen_uuid_t"> {
  static readonly cName = "xen_uuid_t";
  static readonly size = 16;
  static readonly align = 1;
  static readonly fields: string = `
    a 0 u8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get a(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set a(value: ArrayLike<number>) {
    assignBytes(this.a, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenUuidPlain {
    return {
      a: copyBytes(dataView, byteOffset, 16),
    };
  }

  decode(): XenUuidPlain {
    return XenUuid.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenUuidPlain {
    return XenUuid.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenUuidPlain {
  a: Uint8Array;
}
