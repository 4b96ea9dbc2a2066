// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xenpf_symdata (platform.h), 32 bytes, align 8. */
export class XenpfSymdata extends Struct<"struct xenpf_symdata"> {
  static readonly cName = "struct xenpf_symdata";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    namelen 0 u32
    symnum 4 u32
    name 8 handle8 char
    address 16 u64
    type 24 s8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get namelen(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set namelen(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get symnum(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set symnum(value: number) {
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

  get type(): number {
    return this.dataView.getInt8(this.byteOffset + 24);
  }
  set type(value: number) {
    this.dataView.setInt8(this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfSymdataPlain {
    return {
      namelen: dataView.getUint32(byteOffset, true),
      symnum: dataView.getUint32(byteOffset + 4, true),
      address: dataView.getBigUint64(byteOffset + 16, true),
      type: dataView.getInt8(byteOffset + 24),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfSymdataPlain> {
    return {
      namelen: dataView.getUint32(byteOffset, true),
      symnum: dataView.getUint32(byteOffset + 4, true),
      address: readU64Number(dataView, byteOffset + 16),
      type: dataView.getInt8(byteOffset + 24),
    };
  }

  decode(): XenpfSymdataPlain {
    return XenpfSymdata.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfSymdataPlain> {
    return XenpfSymdata.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfSymdataPlain {
  namelen: number;
  symnum: number;
  address: bigint;
  type: number;
}
