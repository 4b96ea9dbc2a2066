// The records of Xen's public header grant_table.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  U32Array,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/records.ts";

/** struct grant_entry_v1 (grant_table.h), 8 bytes, align 4. */
export class GrantEntryV1 extends Struct<"struct grant_entry_v1"> {
  static readonly cName = "struct grant_entry_v1";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    flags 0 u16
    domid 2 u16
    frame 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get frame(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set frame(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GrantEntryV1Plain {
    return {
      flags: dataView.getUint16(byteOffset, true),
      domid: dataView.getUint16(byteOffset + 2, true),
      frame: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): GrantEntryV1Plain {
    return GrantEntryV1.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GrantEntryV1Plain {
    return GrantEntryV1.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GrantEntryV1Plain {
  flags: number;
  domid: number;
  frame: number;
}

/** struct grant_entry_header (grant_table.h), 4 bytes, align 2. */
export class GrantEntryHeader extends Struct<"struct grant_entry_header"> {
  static readonly cName = "struct grant_entry_header";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    flags 0 u16
    domid 2 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GrantEntryHeaderPlain {
    return {
      flags: dataView.getUint16(byteOffset, true),
      domid: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): GrantEntryHeaderPlain {
    return GrantEntryHeader.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GrantEntryHeaderPlain {
    return GrantEntryHeader.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GrantEntryHeaderPlain {
  flags: number;
  domid: number;
}

/** union grant_entry_v2 (grant_table.h), 16 bytes, align 8. */
export class GrantEntryV2 extends Union<"union grant_entry_v2"> {
  static readonly cName = "union grant_entry_v2";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    hdr 0 struct grant_entry_header
    full_page 0 union grant_entry_v2.full_page
    sub_page 0 union grant_entry_v2.sub_page
    transitive 0 union grant_entry_v2.transitive
    __spacer 0 u32[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get hdr(): GrantEntryHeader {
    return new GrantEntryHeader(this.dataView, this.byteOffset);
  }
  set hdr(value: GrantEntryHeader) {
    copyRecord(GrantEntryHeader, this.dataView, this.byteOffset, value);
  }

  get full_page(): GrantEntryV2FullPage {
    return new GrantEntryV2FullPage(this.dataView, this.byteOffset);
  }
  set full_page(value: GrantEntryV2FullPage) {
    copyRecord(GrantEntryV2FullPage, this.dataView, this.byteOffset, value);
  }

  get sub_page(): GrantEntryV2SubPage {
    return new GrantEntryV2SubPage(this.dataView, this.byteOffset);
  }
  set sub_page(value: GrantEntryV2SubPage) {
    copyRecord(GrantEntryV2SubPage, this.dataView, this.byteOffset, value);
  }

  get transitive(): GrantEntryV2Transitive {
    return new GrantEntryV2Transitive(this.dataView, this.byteOffset);
  }
  set transitive(value: GrantEntryV2Transitive) {
    copyRecord(GrantEntryV2Transitive, this.dataView, this.byteOffset, value);
  }

  get __spacer(): U32Array {
    return new U32Array(this.dataView, this.byteOffset, 4);
  }
  set __spacer(value: ArrayLike<number>) {
    this.__spacer.assign(value);
  }
}

/** full_page of union grant_entry_v2 (grant_table.h): struct, 16 bytes, align 8. */
export class GrantEntryV2FullPage extends Struct<"union grant_entry_v2.full_page"> {
  static readonly cName = "union grant_entry_v2.full_page";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    hdr 0 struct grant_entry_header
    pad0 4 u32
    frame 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get hdr(): GrantEntryHeader {
    return new GrantEntryHeader(this.dataView, this.byteOffset);
  }
  set hdr(value: GrantEntryHeader) {
    copyRecord(GrantEntryHeader, this.dataView, this.byteOffset, value);
  }

  get pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get frame(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set frame(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get frame_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set frame_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GrantEntryV2FullPagePlain {
    return {
      hdr: GrantEntryHeader.decodeAt(dataView, byteOffset),
      pad0: dataView.getUint32(byteOffset + 4, true),
      frame: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<GrantEntryV2FullPagePlain> {
    return {
      hdr: GrantEntryHeader.decodeAt(dataView, byteOffset),
      pad0: dataView.getUint32(byteOffset + 4, true),
      frame: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): GrantEntryV2FullPagePlain {
    return GrantEntryV2FullPage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<GrantEntryV2FullPagePlain> {
    return GrantEntryV2FullPage.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface GrantEntryV2FullPagePlain {
  hdr: GrantEntryHeaderPlain;
  pad0: number;
  frame: bigint;
}

/** sub_page of union grant_entry_v2 (grant_table.h): struct, 16 bytes, align 8. */
export class GrantEntryV2SubPage extends Struct<"union grant_entry_v2.sub_page"> {
  static readonly cName = "union grant_entry_v2.sub_page";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    hdr 0 struct grant_entry_header
    page_off 4 u16
    length 6 u16
    frame 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get hdr(): GrantEntryHeader {
    return new GrantEntryHeader(this.dataView, this.byteOffset);
  }
  set hdr(value: GrantEntryHeader) {
    copyRecord(GrantEntryHeader, this.dataView, this.byteOffset, value);
  }

  get page_off(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set page_off(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get length(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set length(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get frame(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set frame(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get frame_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set frame_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GrantEntryV2SubPagePlain {
    return {
      hdr: GrantEntryHeader.decodeAt(dataView, byteOffset),
      page_off: dataView.getUint16(byteOffset + 4, true),
      length: dataView.getUint16(byteOffset + 6, true),
      frame: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<GrantEntryV2SubPagePlain> {
    return {
      hdr: GrantEntryHeader.decodeAt(dataView, byteOffset),
      page_off: dataView.getUint16(byteOffset + 4, true),
      length: dataView.getUint16(byteOffset + 6, true),
      frame: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): GrantEntryV2SubPagePlain {
    return GrantEntryV2SubPage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<GrantEntryV2SubPagePlain> {
    return GrantEntryV2SubPage.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface GrantEntryV2SubPagePlain {
  hdr: GrantEntryHeaderPlain;
  page_off: number;
  length: number;
  frame: bigint;
}

/** transitive of union grant_entry_v2 (grant_table.h): struct, 12 bytes, align 4. */
export class GrantEntryV2Transitive extends Struct<"union grant_entry_v2.transitive"> {
  static readonly cName = "union grant_entry_v2.transitive";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    hdr 0 struct grant_entry_header
    trans_domid 4 u16
    pad0 6 u16
    gref 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get hdr(): GrantEntryHeader {
    return new GrantEntryHeader(this.dataView, this.byteOffset);
  }
  set hdr(value: GrantEntryHeader) {
    copyRecord(GrantEntryHeader, this.dataView, this.byteOffset, value);
  }

  get trans_domid(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set trans_domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get pad0(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set pad0(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GrantEntryV2TransitivePlain {
    return {
      hdr: GrantEntryHeader.decodeAt(dataView, byteOffset),
      trans_domid: dataView.getUint16(byteOffset + 4, true),
      pad0: dataView.getUint16(byteOffset + 6, true),
      gref: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): GrantEntryV2TransitivePlain {
    return GrantEntryV2Transitive.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GrantEntryV2TransitivePlain {
    return GrantEntryV2Transitive.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GrantEntryV2TransitivePlain {
  hdr: GrantEntryHeaderPlain;
  trans_domid: number;
  pad0: number;
  gref: number;
}

/** struct gnttab_map_grant_ref (grant_table.h), 32 bytes, align 8. */
export class GnttabMapGrantRef extends Struct<"struct gnttab_map_grant_ref"> {
  static readonly cName = "struct gnttab_map_grant_ref";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    host_addr 0 u64
    flags 8 u32
    ref 12 u32
    dom 16 u16
    status 18 s16
    handle 20 u32
    dev_bus_addr 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get host_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set host_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get host_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set host_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset + 16, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset + 16, value, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 18, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 18, value, true);
  }

  get handle(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set handle(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get dev_bus_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set dev_bus_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get dev_bus_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set dev_bus_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabMapGrantRefPlain {
    return {
      host_addr: dataView.getBigUint64(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 8, true),
      ref: dataView.getUint32(byteOffset + 12, true),
      dom: dataView.getUint16(byteOffset + 16, true),
      status: dataView.getInt16(byteOffset + 18, true),
      handle: dataView.getUint32(byteOffset + 20, true),
      dev_bus_addr: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<GnttabMapGrantRefPlain> {
    return {
      host_addr: readU64Number(dataView, byteOffset),
      flags: dataView.getUint32(byteOffset + 8, true),
      ref: dataView.getUint32(byteOffset + 12, true),
      dom: dataView.getUint16(byteOffset + 16, true),
      status: dataView.getInt16(byteOffset + 18, true),
      handle: dataView.getUint32(byteOffset + 20, true),
      dev_bus_addr: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): GnttabMapGrantRefPlain {
    return GnttabMapGrantRef.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<GnttabMapGrantRefPlain> {
    return GnttabMapGrantRef.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabMapGrantRefPlain {
  host_addr: bigint;
  flags: number;
  ref: number;
  dom: number;
  status: number;
  handle: number;
  dev_bus_addr: bigint;
}

/** struct gnttab_unmap_grant_ref (grant_table.h), 24 bytes, align 8. */
export class GnttabUnmapGrantRef extends Struct<"struct gnttab_unmap_grant_ref"> {
  static readonly cName = "struct gnttab_unmap_grant_ref";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    host_addr 0 u64
    dev_bus_addr 8 u64
    handle 16 u32
    status 20 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get host_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set host_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get host_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set host_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get dev_bus_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set dev_bus_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get dev_bus_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set dev_bus_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get handle(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set handle(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 20, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 20, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabUnmapGrantRefPlain {
    return {
      host_addr: dataView.getBigUint64(byteOffset, true),
      dev_bus_addr: dataView.getBigUint64(byteOffset + 8, true),
      handle: dataView.getUint32(byteOffset + 16, true),
      status: dataView.getInt16(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<GnttabUnmapGrantRefPlain> {
    return {
      host_addr: readU64Number(dataView, byteOffset),
      dev_bus_addr: readU64Number(dataView, byteOffset + 8),
      handle: dataView.getUint32(byteOffset + 16, true),
      status: dataView.getInt16(byteOffset + 20, true),
    };
  }

  decode(): GnttabUnmapGrantRefPlain {
    return GnttabUnmapGrantRef.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<GnttabUnmapGrantRefPlain> {
    return GnttabUnmapGrantRef.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabUnmapGrantRefPlain {
  host_addr: bigint;
  dev_bus_addr: bigint;
  handle: number;
  status: number;
}

/** struct gnttab_setup_table (grant_table.h), 24 bytes, align 8. */
export class GnttabSetupTable extends Struct<"struct gnttab_setup_table"> {
  static readonly cName = "struct gnttab_setup_table";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    dom 0 u16
    nr_frames 4 u32
    status 8 s16
    frame_list 16 handle8 uint64_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  /** Frames. */
  get nr_frames(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_frames(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 8, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 8, value, true);
  }

  get frame_list(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set frame_list(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get frame_list_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabSetupTablePlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      nr_frames: dataView.getUint32(byteOffset + 4, true),
      status: dataView.getInt16(byteOffset + 8, true),
    };
  }

  decode(): GnttabSetupTablePlain {
    return GnttabSetupTable.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabSetupTablePlain {
    return GnttabSetupTable.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabSetupTablePlain {
  dom: number;
  /** Frames. */
  nr_frames: number;
  status: number;
}

/** struct gnttab_dump_table (grant_table.h), 4 bytes, align 2. */
export class GnttabDumpTable extends Struct<"struct gnttab_dump_table"> {
  static readonly cName = "struct gnttab_dump_table";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    dom 0 u16
    status 2 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 2, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabDumpTablePlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      status: dataView.getInt16(byteOffset + 2, true),
    };
  }

  decode(): GnttabDumpTablePlain {
    return GnttabDumpTable.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabDumpTablePlain {
    return GnttabDumpTable.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabDumpTablePlain {
  dom: number;
  status: number;
}

/** struct gnttab_transfer (grant_table.h), 24 bytes, align 8. */
export class GnttabTransfer extends Struct<"struct gnttab_transfer"> {
  static readonly cName = "struct gnttab_transfer";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    mfn 0 u64
    domid 8 u16
    ref 12 u32
    status 16 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
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

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 16, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 16, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabTransferPlain {
    return {
      mfn: dataView.getBigUint64(byteOffset, true),
      domid: dataView.getUint16(byteOffset + 8, true),
      ref: dataView.getUint32(byteOffset + 12, true),
      status: dataView.getInt16(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<GnttabTransferPlain> {
    return {
      mfn: readU64Number(dataView, byteOffset),
      domid: dataView.getUint16(byteOffset + 8, true),
      ref: dataView.getUint32(byteOffset + 12, true),
      status: dataView.getInt16(byteOffset + 16, true),
    };
  }

  decode(): GnttabTransferPlain {
    return GnttabTransfer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<GnttabTransferPlain> {
    return GnttabTransfer.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabTransferPlain {
  mfn: bigint;
  domid: number;
  ref: number;
  status: number;
}

/** struct gnttab_copy_ptr (grant_table.h), 16 bytes, align 8. */
export class GnttabCopyPtr extends Struct<"struct gnttab_copy_ptr"> {
  static readonly cName = "struct gnttab_copy_ptr";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    u 0 struct gnttab_copy_ptr.u
    domid 8 u16
    offset 10 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get u(): GnttabCopyPtrU {
    return new GnttabCopyPtrU(this.dataView, this.byteOffset);
  }
  set u(value: GnttabCopyPtrU) {
    copyRecord(GnttabCopyPtrU, this.dataView, this.byteOffset, value);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get offset(): number {
    return this.dataView.getUint16(this.byteOffset + 10, true);
  }
  set offset(value: number) {
    this.dataView.setUint16(this.byteOffset + 10, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabCopyPtrPlain {
    return {
      u: copyBytes(dataView, byteOffset, 8),
      domid: dataView.getUint16(byteOffset + 8, true),
      offset: dataView.getUint16(byteOffset + 10, true),
    };
  }

  decode(): GnttabCopyPtrPlain {
    return GnttabCopyPtr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabCopyPtrPlain {
    return GnttabCopyPtr.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabCopyPtrPlain {
  u: Uint8Array;
  domid: number;
  offset: number;
}

/** u of struct gnttab_copy_ptr (grant_table.h): union, 8 bytes, align 8. */
export class GnttabCopyPtrU extends Union<"struct gnttab_copy_ptr.u"> {
  static readonly cName = "struct gnttab_copy_ptr.u";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    ref 0 u32
    gmfn 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gmfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gmfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gmfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gmfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** struct gnttab_copy (grant_table.h), 40 bytes, align 8. */
export class GnttabCopy extends Struct<"struct gnttab_copy"> {
  static readonly cName = "struct gnttab_copy";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    source 0 struct gnttab_copy_ptr
    dest 16 struct gnttab_copy_ptr
    len 32 u16
    flags 34 u16
    status 36 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get source(): GnttabCopyPtr {
    return new GnttabCopyPtr(this.dataView, this.byteOffset);
  }
  set source(value: GnttabCopyPtr) {
    copyRecord(GnttabCopyPtr, this.dataView, this.byteOffset, value);
  }

  get dest(): GnttabCopyPtr {
    return new GnttabCopyPtr(this.dataView, this.byteOffset + 16);
  }
  set dest(value: GnttabCopyPtr) {
    copyRecord(GnttabCopyPtr, this.dataView, this.byteOffset + 16, value);
  }

  /** Bytes. */
  get len(): number {
    return this.dataView.getUint16(this.byteOffset + 32, true);
  }
  set len(value: number) {
    this.dataView.setUint16(this.byteOffset + 32, value, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 34, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 34, value, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 36, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 36, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabCopyPlain {
    return {
      source: GnttabCopyPtr.decodeAt(dataView, byteOffset),
      dest: GnttabCopyPtr.decodeAt(dataView, byteOffset + 16),
      len: dataView.getUint16(byteOffset + 32, true),
      flags: dataView.getUint16(byteOffset + 34, true),
      status: dataView.getInt16(byteOffset + 36, true),
    };
  }

  decode(): GnttabCopyPlain {
    return GnttabCopy.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabCopyPlain {
    return GnttabCopy.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabCopyPlain {
  source: GnttabCopyPtrPlain;
  dest: GnttabCopyPtrPlain;
  /** Bytes. */
  len: number;
  flags: number;
  status: number;
}

/** struct gnttab_query_size (grant_table.h), 16 bytes, align 4. */
export class GnttabQuerySize extends Struct<"struct gnttab_query_size"> {
  static readonly cName = "struct gnttab_query_size";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    dom 0 u16
    nr_frames 4 u32
    max_nr_frames 8 u32
    status 12 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  /** Frames. */
  get nr_frames(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_frames(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  /** Frames. */
  get max_nr_frames(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set max_nr_frames(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 12, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 12, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabQuerySizePlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      nr_frames: dataView.getUint32(byteOffset + 4, true),
      max_nr_frames: dataView.getUint32(byteOffset + 8, true),
      status: dataView.getInt16(byteOffset + 12, true),
    };
  }

  decode(): GnttabQuerySizePlain {
    return GnttabQuerySize.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabQuerySizePlain {
    return GnttabQuerySize.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabQuerySizePlain {
  dom: number;
  /** Frames. */
  nr_frames: number;
  /** Frames. */
  max_nr_frames: number;
  status: number;
}

/** struct gnttab_unmap_and_replace (grant_table.h), 24 bytes, align 8. */
export class GnttabUnmapAndReplace extends Struct<"struct gnttab_unmap_and_replace"> {
  static readonly cName = "struct gnttab_unmap_and_replace";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    host_addr 0 u64
    new_addr 8 u64
    handle 16 u32
    status 20 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get host_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set host_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get host_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set host_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get new_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set new_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get new_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set new_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get handle(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set handle(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 20, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 20, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabUnmapAndReplacePlain {
    return {
      host_addr: dataView.getBigUint64(byteOffset, true),
      new_addr: dataView.getBigUint64(byteOffset + 8, true),
      handle: dataView.getUint32(byteOffset + 16, true),
      status: dataView.getInt16(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<GnttabUnmapAndReplacePlain> {
    return {
      host_addr: readU64Number(dataView, byteOffset),
      new_addr: readU64Number(dataView, byteOffset + 8),
      handle: dataView.getUint32(byteOffset + 16, true),
      status: dataView.getInt16(byteOffset + 20, true),
    };
  }

  decode(): GnttabUnmapAndReplacePlain {
    return GnttabUnmapAndReplace.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<GnttabUnmapAndReplacePlain> {
    return GnttabUnmapAndReplace.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabUnmapAndReplacePlain {
  host_addr: bigint;
  new_addr: bigint;
  handle: number;
  status: number;
}

/** struct gnttab_set_version (grant_table.h), 4 bytes, align 4. */
export class GnttabSetVersion extends Struct<"struct gnttab_set_version"> {
  static readonly cName = "struct gnttab_set_version";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    version 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabSetVersionPlain {
    return {
      version: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): GnttabSetVersionPlain {
    return GnttabSetVersion.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabSetVersionPlain {
    return GnttabSetVersion.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabSetVersionPlain {
  version: number;
}

/** struct gnttab_get_status_frames (grant_table.h), 16 bytes, align 8. */
export class GnttabGetStatusFrames extends Struct<"struct gnttab_get_status_frames"> {
  static readonly cName = "struct gnttab_get_status_frames";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    nr_frames 0 u32
    dom 4 u16
    status 6 s16
    frame_list 8 handle8 uint64_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr_frames(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_frames(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 6, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 6, value, true);
  }

  get frame_list(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set frame_list(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get frame_list_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabGetStatusFramesPlain {
    return {
      nr_frames: dataView.getUint32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
      status: dataView.getInt16(byteOffset + 6, true),
    };
  }

  decode(): GnttabGetStatusFramesPlain {
    return GnttabGetStatusFrames.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabGetStatusFramesPlain {
    return GnttabGetStatusFrames.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabGetStatusFramesPlain {
  nr_frames: number;
  dom: number;
  status: number;
}

/** struct gnttab_get_version (grant_table.h), 8 bytes, align 4. */
export class GnttabGetVersion extends Struct<"struct gnttab_get_version"> {
  static readonly cName = "struct gnttab_get_version";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    dom 0 u16
    pad 2 u16
    version 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabGetVersionPlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      version: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): GnttabGetVersionPlain {
    return GnttabGetVersion.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabGetVersionPlain {
    return GnttabGetVersion.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabGetVersionPlain {
  dom: number;
  pad: number;
  version: number;
}

/** struct gnttab_swap_grant_ref (grant_table.h), 12 bytes, align 4. */
export class GnttabSwapGrantRef extends Struct<"struct gnttab_swap_grant_ref"> {
  static readonly cName = "struct gnttab_swap_grant_ref";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    ref_a 0 u32
    ref_b 4 u32
    status 8 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get ref_a(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ref_a(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get ref_b(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ref_b(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 8, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 8, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabSwapGrantRefPlain {
    return {
      ref_a: dataView.getUint32(byteOffset, true),
      ref_b: dataView.getUint32(byteOffset + 4, true),
      status: dataView.getInt16(byteOffset + 8, true),
    };
  }

  decode(): GnttabSwapGrantRefPlain {
    return GnttabSwapGrantRef.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabSwapGrantRefPlain {
    return GnttabSwapGrantRef.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabSwapGrantRefPlain {
  ref_a: number;
  ref_b: number;
  status: number;
}

/** struct gnttab_cache_flush (grant_table.h), 16 bytes, align 8. */
export class GnttabCacheFlush extends Struct<"struct gnttab_cache_flush"> {
  static readonly cName = "struct gnttab_cache_flush";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    a 0 struct gnttab_cache_flush.a
    offset 8 u16
    length 10 u16
    op 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get a(): GnttabCacheFlushA {
    return new GnttabCacheFlushA(this.dataView, this.byteOffset);
  }
  set a(value: GnttabCacheFlushA) {
    copyRecord(GnttabCacheFlushA, this.dataView, this.byteOffset, value);
  }

  get offset(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set offset(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get length(): number {
    return this.dataView.getUint16(this.byteOffset + 10, true);
  }
  set length(value: number) {
    this.dataView.setUint16(this.byteOffset + 10, value, true);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): GnttabCacheFlushPlain {
    return {
      a: copyBytes(dataView, byteOffset, 8),
      offset: dataView.getUint16(byteOffset + 8, true),
      length: dataView.getUint16(byteOffset + 10, true),
      op: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): GnttabCacheFlushPlain {
    return GnttabCacheFlush.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): GnttabCacheFlushPlain {
    return GnttabCacheFlush.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface GnttabCacheFlushPlain {
  a: Uint8Array;
  offset: number;
  length: number;
  op: number;
}

/** a of struct gnttab_cache_flush (grant_table.h): union, 8 bytes, align 8. */
export class GnttabCacheFlushA extends Union<"struct gnttab_cache_flush.a"> {
  static readonly cName = "struct gnttab_cache_flush.a";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    dev_bus_addr 0 u64
    ref 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get dev_bus_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set dev_bus_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get dev_bus_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set dev_bus_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }
}
