// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";
import { XenpfEfiInfo } from "./XenpfEfiInfo.ts";

/** struct xenpf_firmware_info (platform.h), 40 bytes, align 8. */
export class XenpfFirmwareInfo extends Struct<"struct xenpf_firmware_info"> {
  static readonly cName = "struct xenpf_firmware_info";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 u32
    index 4 u32
    u 8 struct xenpf_firmware_info.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenpfFirmwareInfoU {
    return new XenpfFirmwareInfoU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenpfFirmwareInfoU) {
    copyRecord(XenpfFirmwareInfoU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfFirmwareInfoPlain {
    return {
      type: dataView.getUint32(byteOffset, true),
      index: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 32),
    };
  }

  decode(): XenpfFirmwareInfoPlain {
    return XenpfFirmwareInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfFirmwareInfoPlain {
    return XenpfFirmwareInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfFirmwareInfoPlain {
  type: number;
  index: number;
  u: Uint8Array;
}

/** u of struct xenpf_firmware_info (platform.h): union, 32 bytes, align 8. */
export class XenpfFirmwareInfoU extends Union<"struct xenpf_firmware_info.u"> {
  static readonly cName = "struct xenpf_firmware_info.u";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    disk_info 0 struct xenpf_firmware_info.u.disk_info
    disk_mbr_signature 0 struct xenpf_firmware_info.u.disk_mbr_signature
    vbeddc_info 0 struct xenpf_firmware_info.u.vbeddc_info
    efi_info 0 union xenpf_efi_info
    kbd_shift_flags 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get disk_info(): XenpfFirmwareInfoUDiskInfo {
    return new XenpfFirmwareInfoUDiskInfo(this.dataView, this.byteOffset);
  }
  set disk_info(value: XenpfFirmwareInfoUDiskInfo) {
    copyRecord(XenpfFirmwareInfoUDiskInfo, this.dataView, this.byteOffset, value);
  }

  get disk_mbr_signature(): XenpfFirmwareInfoUDiskMbrSignature {
    return new XenpfFirmwareInfoUDiskMbrSignature(this.dataView, this.byteOffset);
  }
  set disk_mbr_signature(value: XenpfFirmwareInfoUDiskMbrSignature) {
    copyRecord(XenpfFirmwareInfoUDiskMbrSignature, this.dataView, this.byteOffset, value);
  }

  get vbeddc_info(): XenpfFirmwareInfoUVbeddcInfo {
    return new XenpfFirmwareInfoUVbeddcInfo(this.dataView, this.byteOffset);
  }
  set vbeddc_info(value: XenpfFirmwareInfoUVbeddcInfo) {
    copyRecord(XenpfFirmwareInfoUVbeddcInfo, this.dataView, this.byteOffset, value);
  }

  get efi_info(): XenpfEfiInfo {
    return new XenpfEfiInfo(this.dataView, this.byteOffset);
  }
  set efi_info(value: XenpfEfiInfo) {
    copyRecord(XenpfEfiInfo, this.dataView, this.byteOffset, value);
  }

  get kbd_shift_flags(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set kbd_shift_flags(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }
}

/** disk_info of struct xenpf_firmware_info.u (platform.h): struct, 16 bytes, align 8. */
export class XenpfFirmwareInfoUDiskInfo extends Struct<"struct xenpf_firmware_info.u.disk_info"> {
  static readonly cName = "struct xenpf_firmware_info.u.disk_info";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    device 0 u8
    version 1 u8
    interface_support 2 u16
    legacy_max_cylinder 4 u16
    legacy_max_head 6 u8
    legacy_sectors_per_track 7 u8
    edd_params 8 handle8 void
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get device(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set device(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get version(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set version(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get interface_support(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set interface_support(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get legacy_max_cylinder(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set legacy_max_cylinder(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get legacy_max_head(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set legacy_max_head(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get legacy_sectors_per_track(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set legacy_sectors_per_track(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get edd_params(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set edd_params(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get edd_params_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfFirmwareInfoUDiskInfoPlain {
    return {
      device: dataView.getUint8(byteOffset),
      version: dataView.getUint8(byteOffset + 1),
      interface_support: dataView.getUint16(byteOffset + 2, true),
      legacy_max_cylinder: dataView.getUint16(byteOffset + 4, true),
      legacy_max_head: dataView.getUint8(byteOffset + 6),
      legacy_sectors_per_track: dataView.getUint8(byteOffset + 7),
    };
  }

  decode(): XenpfFirmwareInfoUDiskInfoPlain {
    return XenpfFirmwareInfoUDiskInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfFirmwareInfoUDiskInfoPlain {
    return XenpfFirmwareInfoUDiskInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfFirmwareInfoUDiskInfoPlain {
  device: number;
  version: number;
  interface_support: number;
  legacy_max_cylinder: number;
  legacy_max_head: number;
  legacy_sectors_per_track: number;
}

/** disk_mbr_signature of struct xenpf_firmware_info.u (platform.h): struct, 8 bytes, align 4. */
export class XenpfFirmwareInfoUDiskMbrSignature extends Struct<"struct xenpf_firmware_info.u.disk_mbr_signature"> {
  static readonly cName = "struct xenpf_firmware_info.u.disk_mbr_signature";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    device 0 u8
    mbr_signature 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get device(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set device(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get mbr_signature(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mbr_signature(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfFirmwareInfoUDiskMbrSignaturePlain {
    return {
      device: dataView.getUint8(byteOffset),
      mbr_signature: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfFirmwareInfoUDiskMbrSignaturePlain {
    return XenpfFirmwareInfoUDiskMbrSignature.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfFirmwareInfoUDiskMbrSignaturePlain {
    return XenpfFirmwareInfoUDiskMbrSignature.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfFirmwareInfoUDiskMbrSignaturePlain {
  device: number;
  mbr_signature: number;
}

/** vbeddc_info of struct xenpf_firmware_info.u (platform.h): struct, 16 bytes, align 8. */
export class XenpfFirmwareInfoUVbeddcInfo extends Struct<"struct xenpf_firmware_info.u.vbeddc_info"> {
  static readonly cName = "struct xenpf_firmware_info.u.vbeddc_info";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    capabilities 0 u8
    edid_transfer_time 1 u8
    edid 8 handle8 uint8_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get capabilities(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set capabilities(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get edid_transfer_time(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set edid_transfer_time(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get edid(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set edid(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get edid_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfFirmwareInfoUVbeddcInfoPlain {
    return {
      capabilities: dataView.getUint8(byteOffset),
      edid_transfer_time: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): XenpfFirmwareInfoUVbeddcInfoPlain {
    return XenpfFirmwareInfoUVbeddcInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfFirmwareInfoUVbeddcInfoPlain {
    return XenpfFirmwareInfoUVbeddcInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfFirmwareInfoUVbeddcInfoPlain {
  capabilities: number;
  edid_transfer_time: number;
}
