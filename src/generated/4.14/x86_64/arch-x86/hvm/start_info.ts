// The records of Xen's public header arch-x86/hvm/start_info.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct hvm_start_info (arch-x86/hvm/start_info.h), 56 bytes, align 8. */
export class HvmStartInfo extends Struct<"struct hvm_start_info"> {
  static readonly cName = "struct hvm_start_info";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    magic 0 u32
    version 4 u32
    flags 8 u32
    nr_modules 12 u32
    modlist_paddr 16 u64
    cmdline_paddr 24 u64
    rsdp_paddr 32 u64
    memmap_paddr 40 u64
    memmap_entries 48 u32
    reserved 52 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get magic(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set magic(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get nr_modules(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set nr_modules(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get modlist_paddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set modlist_paddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get modlist_paddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set modlist_paddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get cmdline_paddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set cmdline_paddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get cmdline_paddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set cmdline_paddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get rsdp_paddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set rsdp_paddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get rsdp_paddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set rsdp_paddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get memmap_paddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set memmap_paddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get memmap_paddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set memmap_paddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get memmap_entries(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set memmap_entries(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 52, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 52, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmStartInfoPlain {
    return {
      magic: dataView.getUint32(byteOffset, true),
      version: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
      nr_modules: dataView.getUint32(byteOffset + 12, true),
      modlist_paddr: dataView.getBigUint64(byteOffset + 16, true),
      cmdline_paddr: dataView.getBigUint64(byteOffset + 24, true),
      rsdp_paddr: dataView.getBigUint64(byteOffset + 32, true),
      memmap_paddr: dataView.getBigUint64(byteOffset + 40, true),
      memmap_entries: dataView.getUint32(byteOffset + 48, true),
      reserved: dataView.getUint32(byteOffset + 52, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmStartInfoPlain> {
    return {
      magic: dataView.getUint32(byteOffset, true),
      version: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
      nr_modules: dataView.getUint32(byteOffset + 12, true),
      modlist_paddr: readU64Number(dataView, byteOffset + 16),
      cmdline_paddr: readU64Number(dataView, byteOffset + 24),
      rsdp_paddr: readU64Number(dataView, byteOffset + 32),
      memmap_paddr: readU64Number(dataView, byteOffset + 40),
      memmap_entries: dataView.getUint32(byteOffset + 48, true),
      reserved: dataView.getUint32(byteOffset + 52, true),
    };
  }

  decode(): HvmStartInfoPlain {
    return HvmStartInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmStartInfoPlain> {
    return HvmStartInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmStartInfoPlain {
  magic: number;
  version: number;
  flags: number;
  nr_modules: number;
  modlist_paddr: bigint;
  cmdline_paddr: bigint;
  rsdp_paddr: bigint;
  memmap_paddr: bigint;
  memmap_entries: number;
  reserved: number;
}

/** struct hvm_modlist_entry (arch-x86/hvm/start_info.h), 32 bytes, align 8. */
export class HvmModlistEntry extends Struct<"struct hvm_modlist_entry"> {
  static readonly cName = "struct hvm_modlist_entry";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    paddr 0 u64
    size 8 u64
    cmdline_paddr 16 u64
    reserved 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get paddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set paddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get paddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set paddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get cmdline_paddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set cmdline_paddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get cmdline_paddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set cmdline_paddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get reserved(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set reserved(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get reserved_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set reserved_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmModlistEntryPlain {
    return {
      paddr: dataView.getBigUint64(byteOffset, true),
      size: dataView.getBigUint64(byteOffset + 8, true),
      cmdline_paddr: dataView.getBigUint64(byteOffset + 16, true),
      reserved: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmModlistEntryPlain> {
    return {
      paddr: readU64Number(dataView, byteOffset),
      size: readU64Number(dataView, byteOffset + 8),
      cmdline_paddr: readU64Number(dataView, byteOffset + 16),
      reserved: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): HvmModlistEntryPlain {
    return HvmModlistEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmModlistEntryPlain> {
    return HvmModlistEntry.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmModlistEntryPlain {
  paddr: bigint;
  size: bigint;
  cmdline_paddr: bigint;
  reserved: bigint;
}

/** struct hvm_memmap_table_entry (arch-x86/hvm/start_info.h), 24 bytes, align 8. */
export class HvmMemmapTableEntry extends Struct<"struct hvm_memmap_table_entry"> {
  static readonly cName = "struct hvm_memmap_table_entry";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    addr 0 u64
    size 8 u64
    type 16 u32
    reserved 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmMemmapTableEntryPlain {
    return {
      addr: dataView.getBigUint64(byteOffset, true),
      size: dataView.getBigUint64(byteOffset + 8, true),
      type: dataView.getUint32(byteOffset + 16, true),
      reserved: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmMemmapTableEntryPlain> {
    return {
      addr: readU64Number(dataView, byteOffset),
      size: readU64Number(dataView, byteOffset + 8),
      type: dataView.getUint32(byteOffset + 16, true),
      reserved: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): HvmMemmapTableEntryPlain {
    return HvmMemmapTableEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmMemmapTableEntryPlain> {
    return HvmMemmapTableEntry.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmMemmapTableEntryPlain {
  addr: bigint;
  size: bigint;
  type: number;
  reserved: number;
}
