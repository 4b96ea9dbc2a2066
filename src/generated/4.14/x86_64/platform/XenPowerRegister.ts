// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_power_register (platform.h), 24 bytes, align 8. */
export class XenPowerRegister extends Struct<"struct xen_power_register"> {
  static readonly cName = "struct xen_power_register";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    space_id 0 u32
    bit_width 4 u32
    bit_offset 8 u32
    access_size 12 u32
    address 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get space_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set space_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get bit_width(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set bit_width(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get bit_offset(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set bit_offset(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get access_size(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set access_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPowerRegisterPlain {
    return {
      space_id: dataView.getUint32(byteOffset, true),
      bit_width: dataView.getUint32(byteOffset + 4, true),
      bit_offset: dataView.getUint32(byteOffset + 8, true),
      access_size: dataView.getUint32(byteOffset + 12, true),
      address: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPowerRegisterPlain> {
    return {
      space_id: dataView.getUint32(byteOffset, true),
      bit_width: dataView.getUint32(byteOffset + 4, true),
      bit_offset: dataView.getUint32(byteOffset + 8, true),
      access_size: dataView.getUint32(byteOffset + 12, true),
      address: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenPowerRegisterPlain {
    return XenPowerRegister.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPowerRegisterPlain> {
    return XenPowerRegister.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPowerRegisterPlain {
  space_id: number;
  bit_width: number;
  bit_offset: number;
  access_size: number;
  address: bigint;
}
