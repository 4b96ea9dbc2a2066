// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  Union,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** union xenpf_efi_info (platform.h), 32 bytes, align 8. */
export class XenpfEfiInfo extends Union<"union xenpf_efi_info"> {
  static readonly cName = "union xenpf_efi_info";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    version 0 u32
    cfg 0 union xenpf_efi_info.cfg
    vendor 0 union xenpf_efi_info.vendor
    mem 0 union xenpf_efi_info.mem
    pci_rom 0 union xenpf_efi_info.pci_rom
    apple_properties 0 union xenpf_efi_info.apple_properties
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

  get cfg(): XenpfEfiInfoCfg {
    return new XenpfEfiInfoCfg(this.dataView, this.byteOffset);
  }
  set cfg(value: XenpfEfiInfoCfg) {
    copyRecord(XenpfEfiInfoCfg, this.dataView, this.byteOffset, value);
  }

  get vendor(): XenpfEfiInfoVendor {
    return new XenpfEfiInfoVendor(this.dataView, this.byteOffset);
  }
  set vendor(value: XenpfEfiInfoVendor) {
    copyRecord(XenpfEfiInfoVendor, this.dataView, this.byteOffset, value);
  }

  get mem(): XenpfEfiInfoMem {
    return new XenpfEfiInfoMem(this.dataView, this.byteOffset);
  }
  set mem(value: XenpfEfiInfoMem) {
    copyRecord(XenpfEfiInfoMem, this.dataView, this.byteOffset, value);
  }

  get pci_rom(): XenpfEfiInfoPciRom {
    return new XenpfEfiInfoPciRom(this.dataView, this.byteOffset);
  }
  set pci_rom(value: XenpfEfiInfoPciRom) {
    copyRecord(XenpfEfiInfoPciRom, this.dataView, this.byteOffset, value);
  }

  get apple_properties(): XenpfEfiInfoAppleProperties {
    return new XenpfEfiInfoAppleProperties(this.dataView, this.byteOffset);
  }
  set apple_properties(value: XenpfEfiInfoAppleProperties) {
    copyRecord(XenpfEfiInfoAppleProperties, this.dataView, this.byteOffset, value);
  }
}

/** cfg of union xenpf_efi_info (platform.h): struct, 16 bytes, align 8. */
export class XenpfEfiInfoCfg extends Struct<"union xenpf_efi_info.cfg"> {
  static readonly cName = "union xenpf_efi_info.cfg";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    addr 0 u64
    nent 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
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

  get nent(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nent(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoCfgPlain {
    return {
      addr: dataView.getBigUint64(byteOffset, true),
      nent: dataView.getUint32(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiInfoCfgPlain> {
    return {
      addr: readU64Number(dataView, byteOffset),
      nent: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenpfEfiInfoCfgPlain {
    return XenpfEfiInfoCfg.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiInfoCfgPlain> {
    return XenpfEfiInfoCfg.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfEfiInfoCfgPlain {
  addr: bigint;
  nent: number;
}

/** vendor of union xenpf_efi_info (platform.h): struct, 16 bytes, align 8. */
export class XenpfEfiInfoVendor extends Struct<"union xenpf_efi_info.vendor"> {
  static readonly cName = "union xenpf_efi_info.vendor";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    revision 0 u32
    bufsz 4 u32
    name 8 handle8 void
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get revision(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set revision(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get bufsz(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set bufsz(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoVendorPlain {
    return {
      revision: dataView.getUint32(byteOffset, true),
      bufsz: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfEfiInfoVendorPlain {
    return XenpfEfiInfoVendor.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfEfiInfoVendorPlain {
    return XenpfEfiInfoVendor.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfEfiInfoVendorPlain {
  revision: number;
  bufsz: number;
}

/** mem of union xenpf_efi_info (platform.h): struct, 32 bytes, align 8. */
export class XenpfEfiInfoMem extends Struct<"union xenpf_efi_info.mem"> {
  static readonly cName = "union xenpf_efi_info.mem";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    addr 0 u64
    size 8 u64
    attr 16 u64
    type 24 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
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

  get attr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set attr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get attr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set attr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoMemPlain {
    return {
      addr: dataView.getBigUint64(byteOffset, true),
      size: dataView.getBigUint64(byteOffset + 8, true),
      attr: dataView.getBigUint64(byteOffset + 16, true),
      type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiInfoMemPlain> {
    return {
      addr: readU64Number(dataView, byteOffset),
      size: readU64Number(dataView, byteOffset + 8),
      attr: readU64Number(dataView, byteOffset + 16),
      type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XenpfEfiInfoMemPlain {
    return XenpfEfiInfoMem.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiInfoMemPlain> {
    return XenpfEfiInfoMem.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfEfiInfoMemPlain {
  addr: bigint;
  size: bigint;
  attr: bigint;
  type: number;
}

/** pci_rom of union xenpf_efi_info (platform.h): struct, 24 bytes, align 8. */
export class XenpfEfiInfoPciRom extends Struct<"union xenpf_efi_info.pci_rom"> {
  static readonly cName = "union xenpf_efi_info.pci_rom";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    segment 0 u16
    bus 2 u8
    devfn 3 u8
    vendor 4 u16
    devid 6 u16
    address 8 u64
    size 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get segment(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set segment(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get devfn(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set devfn(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get vendor(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set vendor(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get devid(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set devid(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoPciRomPlain {
    return {
      segment: dataView.getUint16(byteOffset, true),
      bus: dataView.getUint8(byteOffset + 2),
      devfn: dataView.getUint8(byteOffset + 3),
      vendor: dataView.getUint16(byteOffset + 4, true),
      devid: dataView.getUint16(byteOffset + 6, true),
      address: dataView.getBigUint64(byteOffset + 8, true),
      size: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiInfoPciRomPlain> {
    return {
      segment: dataView.getUint16(byteOffset, true),
      bus: dataView.getUint8(byteOffset + 2),
      devfn: dataView.getUint8(byteOffset + 3),
      vendor: dataView.getUint16(byteOffset + 4, true),
      devid: dataView.getUint16(byteOffset + 6, true),
      address: readU64Number(dataView, byteOffset + 8),
      size: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenpfEfiInfoPciRomPlain {
    return XenpfEfiInfoPciRom.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiInfoPciRomPlain> {
    return XenpfEfiInfoPciRom.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfEfiInfoPciRomPlain {
  segment: number;
  bus: number;
  devfn: number;
  vendor: number;
  devid: number;
  address: bigint;
  size: bigint;
}

/** apple_properties of union xenpf_efi_info (platform.h): struct, 16 bytes, align 8. */
export class XenpfEfiInfoAppleProperties extends Struct<"union xenpf_efi_info.apple_properties"> {
  static readonly cName = "union xenpf_efi_info.apple_properties";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    address 0 u64
    size 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set address_number(value: number) {
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoApplePropertiesPlain {
    return {
      address: dataView.getBigUint64(byteOffset, true),
      size: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiInfoApplePropertiesPlain> {
    return {
      address: readU64Number(dataView, byteOffset),
      size: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenpfEfiInfoApplePropertiesPlain {
    return XenpfEfiInfoAppleProperties.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiInfoApplePropertiesPlain> {
    return XenpfEfiInfoAppleProperties.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfEfiInfoApplePropertiesPlain {
  address: bigint;
  size: bigint;
}
