// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  copySignedBytes,
  readU64Number,
  signedBytesAt,
  writeU64Number,
} from "../../../runtime/struct/records.ts";
import { ArchSharedInfo, type ArchSharedInfoPlain } from "./arch-x86/xen/ArchSharedInfo.ts";
import { ArchVcpuInfo, type ArchVcpuInfoPlain } from "./arch-x86/xen-x86_32/ArchVcpuInfo.ts";

/** struct vcpu_time_info (xen.h), 32 bytes, align 4. */
export class VcpuTimeInfo extends Struct<"struct vcpu_time_info"> {
  static readonly cName = "struct vcpu_time_info";
  static readonly size = 32;
  static readonly align = 4;
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

/** struct vcpu_info (xen.h), 64 bytes, align 4. */
export class VcpuInfo extends Struct<"struct vcpu_info"> {
  static readonly cName = "struct vcpu_info";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    evtchn_upcall_pending 0 u8
    evtchn_upcall_mask 1 u8
    evtchn_pending_sel 4 u32
    arch 8 struct arch_vcpu_info
    time 32 struct vcpu_time_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get evtchn_upcall_pending(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set evtchn_upcall_pending(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get evtchn_upcall_mask(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set evtchn_upcall_mask(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get evtchn_pending_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set evtchn_pending_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get arch(): ArchVcpuInfo {
    return new ArchVcpuInfo(this.dataView, this.byteOffset + 8);
  }
  set arch(value: ArchVcpuInfo) {
    copyRecord(ArchVcpuInfo, this.dataView, this.byteOffset + 8, value);
  }

  get time(): VcpuTimeInfo {
    return new VcpuTimeInfo(this.dataView, this.byteOffset + 32);
  }
  set time(value: VcpuTimeInfo) {
    copyRecord(VcpuTimeInfo, this.dataView, this.byteOffset + 32, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuInfoPlain {
    return {
      evtchn_upcall_pending: dataView.getUint8(byteOffset),
      evtchn_upcall_mask: dataView.getUint8(byteOffset + 1),
      evtchn_pending_sel: dataView.getUint32(byteOffset + 4, true),
      arch: ArchVcpuInfo.decodeAt(dataView, byteOffset + 8),
      time: VcpuTimeInfo.decodeAt(dataView, byteOffset + 32),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuInfoPlain> {
    return {
      evtchn_upcall_pending: dataView.getUint8(byteOffset),
      evtchn_upcall_mask: dataView.getUint8(byteOffset + 1),
      evtchn_pending_sel: dataView.getUint32(byteOffset + 4, true),
      arch: ArchVcpuInfo.decodeAt(dataView, byteOffset + 8),
      time: VcpuTimeInfo.decodeNumbersAt(dataView, byteOffset + 32),
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
  evtchn_upcall_mask: number;
  evtchn_pending_sel: number;
  arch: ArchVcpuInfoPlain;
  time: VcpuTimeInfoPlain;
}

/** struct shared_info (xen.h), 2344 bytes, align 4. */
export class SharedInfo extends Struct<"struct shared_info"> {
  static readonly cName = "struct shared_info";
  static readonly size = 2344;
  static readonly align = 4;
  static readonly fields: string = `
    vcpu_info 0 struct vcpu_info[32]
    evtchn_pending 2048 u32[32]
    evtchn_mask 2176 u32[32]
    wc_version 2304 u32
    wc_sec 2308 u32
    wc_nsec 2312 u32
    arch 2316 struct arch_shared_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2344);
  }

  get vcpu_info(): StructArray<VcpuInfo> {
    return new StructArray(this.dataView, this.byteOffset, 32, VcpuInfo);
  }

  get evtchn_pending(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 2048, 32);
  }
  set evtchn_pending(value: ArrayLike<number>) {
    this.evtchn_pending.assign(value);
  }

  get evtchn_mask(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 2176, 32);
  }
  set evtchn_mask(value: ArrayLike<number>) {
    this.evtchn_mask.assign(value);
  }

  get wc_version(): number {
    return this.dataView.getUint32(this.byteOffset + 2304, true);
  }
  set wc_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 2304, value | 0, true);
  }

  get wc_sec(): number {
    return this.dataView.getUint32(this.byteOffset + 2308, true);
  }
  set wc_sec(value: number) {
    this.dataView.setUint32(this.byteOffset + 2308, value | 0, true);
  }

  get wc_nsec(): number {
    return this.dataView.getUint32(this.byteOffset + 2312, true);
  }
  set wc_nsec(value: number) {
    this.dataView.setUint32(this.byteOffset + 2312, value | 0, true);
  }

  get arch(): ArchSharedInfo {
    return new ArchSharedInfo(this.dataView, this.byteOffset + 2316);
  }
  set arch(value: ArchSharedInfo) {
    copyRecord(ArchSharedInfo, this.dataView, this.byteOffset + 2316, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SharedInfoPlain {
    return {
      vcpu_info: new StructArray(dataView, byteOffset, 32, VcpuInfo).decode(),
      evtchn_pending: new U32Array(dataView, byteOffset + 2048, 32).toArray(),
      evtchn_mask: new U32Array(dataView, byteOffset + 2176, 32).toArray(),
      wc_version: dataView.getUint32(byteOffset + 2304, true),
      wc_sec: dataView.getUint32(byteOffset + 2308, true),
      wc_nsec: dataView.getUint32(byteOffset + 2312, true),
      arch: ArchSharedInfo.decodeAt(dataView, byteOffset + 2316),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<SharedInfoPlain> {
    return {
      vcpu_info: new StructArray(dataView, byteOffset, 32, VcpuInfo).decodeNumbers(),
      evtchn_pending: new U32Array(dataView, byteOffset + 2048, 32).toArray(),
      evtchn_mask: new U32Array(dataView, byteOffset + 2176, 32).toArray(),
      wc_version: dataView.getUint32(byteOffset + 2304, true),
      wc_sec: dataView.getUint32(byteOffset + 2308, true),
      wc_nsec: dataView.getUint32(byteOffset + 2312, true),
      arch: ArchSharedInfo.decodeAt(dataView, byteOffset + 2316),
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
  evtchn_pending: number[];
  evtchn_mask: number[];
  wc_version: number;
  wc_sec: number;
  wc_nsec: number;
  arch: ArchSharedInfoPlain;
}

/** struct start_info (xen.h), 1112 bytes, align 4. */
export class StartInfo extends Struct<"struct start_info"> {
  static readonly cName = "struct start_info";
  static readonly size = 1112;
  static readonly align = 4;
  static readonly fields: string = `
    magic 0 s8[32]
    nr_pages 32 u32
    shared_info 36 u32
    flags 40 u32
    store_mfn 44 u32
    store_evtchn 48 u32
    console 52 struct start_info.console
    pt_base 60 u32
    nr_pt_frames 64 u32
    mfn_list 68 u32
    mod_start 72 u32
    mod_len 76 u32
    cmd_line 80 s8[1024]
    first_p2m_pfn 1104 u32
    nr_p2m_frames 1108 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1112);
  }

  get magic(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 32);
  }
  set magic(value: ArrayLike<number>) {
    assignBytes(this.magic, value);
  }

  get nr_pages(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set nr_pages(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get shared_info(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set shared_info(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  get store_mfn(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set store_mfn(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value | 0, true);
  }

  get store_evtchn(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set store_evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
  }

  get console(): StartInfoConsole {
    return new StartInfoConsole(this.dataView, this.byteOffset + 52);
  }
  set console(value: StartInfoConsole) {
    copyRecord(StartInfoConsole, this.dataView, this.byteOffset + 52, value);
  }

  get pt_base(): number {
    return this.dataView.getUint32(this.byteOffset + 60, true);
  }
  set pt_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 60, value | 0, true);
  }

  get nr_pt_frames(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set nr_pt_frames(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
  }

  get mfn_list(): number {
    return this.dataView.getUint32(this.byteOffset + 68, true);
  }
  set mfn_list(value: number) {
    this.dataView.setUint32(this.byteOffset + 68, value | 0, true);
  }

  get mod_start(): number {
    return this.dataView.getUint32(this.byteOffset + 72, true);
  }
  set mod_start(value: number) {
    this.dataView.setUint32(this.byteOffset + 72, value | 0, true);
  }

  get mod_len(): number {
    return this.dataView.getUint32(this.byteOffset + 76, true);
  }
  set mod_len(value: number) {
    this.dataView.setUint32(this.byteOffset + 76, value | 0, true);
  }

  get cmd_line(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 80, 1024);
  }
  set cmd_line(value: ArrayLike<number>) {
    assignBytes(this.cmd_line, value);
  }

  get first_p2m_pfn(): number {
    return this.dataView.getUint32(this.byteOffset + 1104, true);
  }
  set first_p2m_pfn(value: number) {
    this.dataView.setUint32(this.byteOffset + 1104, value | 0, true);
  }

  get nr_p2m_frames(): number {
    return this.dataView.getUint32(this.byteOffset + 1108, true);
  }
  set nr_p2m_frames(value: number) {
    this.dataView.setUint32(this.byteOffset + 1108, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): StartInfoPlain {
    return {
      magic: copySignedBytes(dataView, byteOffset, 32),
      nr_pages: dataView.getUint32(byteOffset + 32, true),
      shared_info: dataView.getUint32(byteOffset + 36, true),
      flags: dataView.getUint32(byteOffset + 40, true),
      store_mfn: dataView.getUint32(byteOffset + 44, true),
      store_evtchn: dataView.getUint32(byteOffset + 48, true),
      console: copyBytes(dataView, byteOffset + 52, 8),
      pt_base: dataView.getUint32(byteOffset + 60, true),
      nr_pt_frames: dataView.getUint32(byteOffset + 64, true),
      mfn_list: dataView.getUint32(byteOffset + 68, true),
      mod_start: dataView.getUint32(byteOffset + 72, true),
      mod_len: dataView.getUint32(byteOffset + 76, true),
      cmd_line: copySignedBytes(dataView, byteOffset + 80, 1024),
      first_p2m_pfn: dataView.getUint32(byteOffset + 1104, true),
      nr_p2m_frames: dataView.getUint32(byteOffset + 1108, true),
    };
  }

  decode(): StartInfoPlain {
    return StartInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): StartInfoPlain {
    return StartInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface StartInfoPlain {
  magic: Int8Array;
  nr_pages: number;
  shared_info: number;
  flags: number;
  store_mfn: number;
  store_evtchn: number;
  console: Uint8Array;
  pt_base: number;
  nr_pt_frames: number;
  mfn_list: number;
  mod_start: number;
  mod_len: number;
  cmd_line: Int8Array;
  first_p2m_pfn: number;
  nr_p2m_frames: number;
}

/** console of struct start_info (xen.h): union, 8 bytes, align 4. */
export class StartInfoConsole extends Union<"struct start_info.console"> {
  static readonly cName = "struct start_info.console";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    domU 0 struct start_info.console.domU
    dom0 0 struct start_info.console.dom0
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get domU(): StartInfoConsoleDomU {
    return new StartInfoConsoleDomU(this.dataView, this.byteOffset);
  }
  set domU(value: StartInfoConsoleDomU) {
    copyRecord(StartInfoConsoleDomU, this.dataView, this.byteOffset, value);
  }

  get dom0(): StartInfoConsoleDom0 {
    return new StartInfoConsoleDom0(this.dataView, this.byteOffset);
  }
  set dom0(value: StartInfoConsoleDom0) {
    copyRecord(StartInfoConsoleDom0, this.dataView, this.byteOffset, value);
  }
}

/** domU of struct start_info.console (xen.h): struct, 8 bytes, align 4. */
export class StartInfoConsoleDomU extends Struct<"struct start_info.console.domU"> {
  static readonly cName = "struct start_info.console.domU";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    mfn 0 u32
    evtchn 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get mfn(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mfn(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get evtchn(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): StartInfoConsoleDomUPlain {
    return {
      mfn: dataView.getUint32(byteOffset, true),
      evtchn: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): StartInfoConsoleDomUPlain {
    return StartInfoConsoleDomU.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): StartInfoConsoleDomUPlain {
    return StartInfoConsoleDomU.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface StartInfoConsoleDomUPlain {
  mfn: number;
  evtchn: number;
}

/** dom0 of struct start_info.console (xen.h): struct, 8 bytes, align 4. */
export class StartInfoConsoleDom0 extends Struct<"struct start_info.console.dom0"> {
  static readonly cName = "struct start_info.console.dom0";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    info_off 0 u32
    info_size 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get info_off(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set info_off(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get info_size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set info_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): StartInfoConsoleDom0Plain {
    return {
      info_off: dataView.getUint32(byteOffset, true),
      info_size: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): StartInfoConsoleDom0Plain {
    return StartInfoConsoleDom0.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): StartInfoConsoleDom0Plain {
    return StartInfoConsoleDom0.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface StartInfoConsoleDom0Plain {
  info_off: number;
  info_size: number;
}
