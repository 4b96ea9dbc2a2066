// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_pct_register (platform.h), 16 bytes, align 8. */
export class XenPctRegister extends Struct<"struct xen_pct_register"> {
  static readonly cName = "struct xen_pct_register";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    descriptor 0 u8
    length 2 u16
    space_id 4 u8
    bit_width 5 u8
    bit_offset 6 u8
    reserved 7 u8
    address 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get descriptor(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set descriptor(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get length(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set length(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get space_id(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set space_id(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get bit_width(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set bit_width(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get bit_offset(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set bit_offset(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get reserved(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set reserved(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenPctRegisterPlain {
    return {
      descriptor: dataView.getUint8(byteOffset),
      length: dataView.getUint16(byteOffset + 2, true),
      space_id: dataView.getUint8(byteOffset + 4),
      bit_width: dataView.getUint8(byteOffset + 5),
      bit_offset: dataView.getUint8(byteOffset + 6),
      reserved: dataView.getUint8(byteOffset + 7),
      address: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPctRegisterPlain> {
    return {
      descriptor: dataView.getUint8(byteOffset),
      length: dataView.getUint16(byteOffset + 2, true),
      space_id: dataView.getUint8(byteOffset + 4),
      bit_width: dataView.getUint8(byteOffset + 5),
      bit_offset: dataView.getUint8(byteOffset + 6),
      reserved: dataView.getUint8(byteOffset + 7),
      address: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenPctRegisterPlain {
    return XenPctRegister.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPctRegisterPlain> {
    return XenPctRegister.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPctRegisterPlain {
  descriptor: number;
  length: number;
  space_id: number;
  bit_width: number;
  bit_offset: number;
  reserved: number;
  address: bigint;
}
