// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xenpf_add_memtype (platform.h), 32 bytes, align 8. */
export class XenpfAddMemtype extends Struct<"struct xenpf_add_memtype"> {
  static readonly cName = "struct xenpf_add_memtype";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    mfn 0 u64
    nr_mfns 8 u64
    type 16 u32
    handle 20 u32
    reg 24 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
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

  get nr_mfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set nr_mfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get nr_mfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set nr_mfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get handle(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set handle(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfAddMemtypePlain {
    return {
      mfn: dataView.getBigUint64(byteOffset, true),
      nr_mfns: dataView.getBigUint64(byteOffset + 8, true),
      type: dataView.getUint32(byteOffset + 16, true),
      handle: dataView.getUint32(byteOffset + 20, true),
      reg: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfAddMemtypePlain> {
    return {
      mfn: readU64Number(dataView, byteOffset),
      nr_mfns: readU64Number(dataView, byteOffset + 8),
      type: dataView.getUint32(byteOffset + 16, true),
      handle: dataView.getUint32(byteOffset + 20, true),
      reg: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XenpfAddMemtypePlain {
    return XenpfAddMemtype.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfAddMemtypePlain> {
    return XenpfAddMemtype.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfAddMemtypePlain {
  mfn: bigint;
  nr_mfns: bigint;
  type: number;
  handle: number;
  reg: number;
}
