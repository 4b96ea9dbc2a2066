// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  Union,
  assignBytes,
  copyBytes,
  copyRecord,
  copySignedBytes,
  readU64Number,
  signedBytesAt,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct start_info (xen.h), 1168 bytes, align 8. */
export class StartInfo extends Struct<"struct start_info"> {
  static readonly cName = "struct start_info";
  static readonly size = 1168;
  static readonly align = 8;
  static readonly fields: string = `
    magic 0 s8[32]
    nr_pages 32 u64
    shared_info 40 u64
    flags 48 u32
    store_mfn 56 u64
    store_evtchn 64 u32
    console 72 struct start_info.console
    pt_base 88 u64
    nr_pt_frames 96 u64
    mfn_list 104 u64
    mod_start 112 u64
    mod_len 120 u64
    cmd_line 128 s8[1024]
    first_p2m_pfn 1152 u64
    nr_p2m_frames 1160 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1168);
  }

  get magic(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 32);
  }
  set magic(value: ArrayLike<number>) {
    assignBytes(this.magic, value);
  }

  get nr_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set nr_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get nr_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set nr_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get shared_info(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set shared_info(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get shared_info_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set shared_info_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
  }

  get store_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set store_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get store_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set store_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get store_evtchn(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set store_evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
  }

  get console(): StartInfoConsole {
    return new StartInfoConsole(this.dataView, this.byteOffset + 72);
  }
  set console(value: StartInfoConsole) {
    copyRecord(StartInfoConsole, this.dataView, this.byteOffset + 72, value);
  }

  get pt_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 88, true);
  }
  set pt_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 88, value, true);
  }

  get pt_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 88);
  }
  set pt_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 88, value);
  }

  get nr_pt_frames(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 96, true);
  }
  set nr_pt_frames(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 96, value, true);
  }

  get nr_pt_frames_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 96);
  }
  set nr_pt_frames_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 96, value);
  }

  get mfn_list(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 104, true);
  }
  set mfn_list(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 104, value, true);
  }

  get mfn_list_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 104);
  }
  set mfn_list_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 104, value);
  }

  get mod_start(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 112, true);
  }
  set mod_start(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 112, value, true);
  }

  get mod_start_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 112);
  }
  set mod_start_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 112, value);
  }

  get mod_len(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 120, true);
  }
  set mod_len(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 120, value, true);
  }

  get mod_len_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 120);
  }
  set mod_len_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 120, value);
  }

  get cmd_line(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 128, 1024);
  }
  set cmd_line(value: ArrayLike<number>) {
    assignBytes(this.cmd_line, value);
  }

  get first_p2m_pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 1152, true);
  }
  set first_p2m_pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 1152, value, true);
  }

  get first_p2m_pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 1152);
  }
  set first_p2m_pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 1152, value);
  }

  get nr_p2m_frames(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 1160, true);
  }
  set nr_p2m_frames(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 1160, value, true);
  }

  get nr_p2m_frames_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 1160);
  }
  set nr_p2m_frames_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 1160, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): StartInfoPlain {
    return {
      magic: copySignedBytes(dataView, byteOffset, 32),
      nr_pages: dataView.getBigUint64(byteOffset + 32, true),
      shared_info: dataView.getBigUint64(byteOffset + 40, true),
      flags: dataView.getUint32(byteOffset + 48, true),
      store_mfn: dataView.getBigUint64(byteOffset + 56, true),
      store_evtchn: dataView.getUint32(byteOffset + 64, true),
      console: copyBytes(dataView, byteOffset + 72, 16),
      pt_base: dataView.getBigUint64(byteOffset + 88, true),
      nr_pt_frames: dataView.getBigUint64(byteOffset + 96, true),
      mfn_list: dataView.getBigUint64(byteOffset + 104, true),
      mod_start: dataView.getBigUint64(byteOffset + 112, true),
      mod_len: dataView.getBigUint64(byteOffset + 120, true),
      cmd_line: copySignedBytes(dataView, byteOffset + 128, 1024),
      first_p2m_pfn: dataView.getBigUint64(byteOffset + 1152, true),
      nr_p2m_frames: dataView.getBigUint64(byteOffset + 1160, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<StartInfoPlain> {
    return {
      magic: copySignedBytes(dataView, byteOffset, 32),
      nr_pages: readU64Number(dataView, byteOffset + 32),
      shared_info: readU64Number(dataView, byteOffset + 40),
      flags: dataView.getUint32(byteOffset + 48, true),
      store_mfn: readU64Number(dataView, byteOffset + 56),
      store_evtchn: dataView.getUint32(byteOffset + 64, true),
      console: copyBytes(dataView, byteOffset + 72, 16),
      pt_base: readU64Number(dataView, byteOffset + 88),
      nr_pt_frames: readU64Number(dataView, byteOffset + 96),
      mfn_list: readU64Number(dataView, byteOffset + 104),
      mod_start: readU64Number(dataView, byteOffset + 112),
      mod_len: readU64Number(dataView, byteOffset + 120),
      cmd_line: copySignedBytes(dataView, byteOffset + 128, 1024),
      first_p2m_pfn: readU64Number(dataView, byteOffset + 1152),
      nr_p2m_frames: readU64Number(dataView, byteOffset + 1160),
    };
  }

  decode(): StartInfoPlain {
    return StartInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<StartInfoPlain> {
    return StartInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface StartInfoPlain {
  magic: Int8Array;
  nr_pages: bigint;
  shared_info: bigint;
  flags: number;
  store_mfn: bigint;
  store_evtchn: number;
  console: Uint8Array;
  pt_base: bigint;
  nr_pt_frames: bigint;
  mfn_list: bigint;
  mod_start: bigint;
  mod_len: bigint;
  cmd_line: Int8Array;
  first_p2m_pfn: bigint;
  nr_p2m_frames: bigint;
}

/** console of struct start_info (xen.h): union, 16 bytes, align 8. */
export class StartInfoConsole extends Union<"struct start_info.console"> {
  static readonly cName = "struct start_info.console";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    domU 0 struct start_info.console.domU
    dom0 0 struct start_info.console.dom0
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
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

/** domU of struct start_info.console (xen.h): struct, 16 bytes, align 8. */
export class StartInfoConsoleDomU extends Struct<"struct start_info.console.domU"> {
  static readonly cName = "struct start_info.console.domU";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    mfn 0 u64
    evtchn 8 u32
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

  get evtchn(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): StartInfoConsoleDomUPlain {
    return {
      mfn: dataView.getBigUint64(byteOffset, true),
      evtchn: dataView.getUint32(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<StartInfoConsoleDomUPlain> {
    return {
      mfn: readU64Number(dataView, byteOffset),
      evtchn: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): StartInfoConsoleDomUPlain {
    return StartInfoConsoleDomU.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<StartInfoConsoleDomUPlain> {
    return StartInfoConsoleDomU.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface StartInfoConsoleDomUPlain {
  mfn: bigint;
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
