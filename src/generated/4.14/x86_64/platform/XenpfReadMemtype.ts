// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xenpf_read_memtype (platform.h), 32 bytes, align 8. */
export class XenpfReadMemtype extends Struct<"struct xenpf_read_memtype"> {
  static readonly cName = "struct xenpf_read_memtype";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    reg 0 u32
    mfn 8 u64
    nr_mfns 16 u64
    type 24 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get nr_mfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set nr_mfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get nr_mfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set nr_mfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfReadMemtypePlain {
    return {
      reg: dataView.getUint32(byteOffset, true),
      mfn: dataView.getBigUint64(byteOffset + 8, true),
      nr_mfns: dataView.getBigUint64(byteOffset + 16, true),
      type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfReadMemtypePlain> {
    return {
      reg: dataView.getUint32(byteOffset, true),
      mfn: readU64Number(dataView, byteOffset + 8),
      nr_mfns: readU64Number(dataView, byteOffset + 16),
      type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XenpfReadMemtypePlain {
    return XenpfReadMemtype.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfReadMemtypePlain> {
    return XenpfReadMemtype.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfReadMemtypePlain {
  reg: number;
  mfn: bigint;
  nr_mfns: bigint;
  type: number;
}
