// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xenpf_mem_hotadd (platform.h), 24 bytes, align 8. */
export class XenpfMemHotadd extends Struct<"struct xenpf_mem_hotadd"> {
  static readonly cName = "struct xenpf_mem_hotadd";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    spfn 0 u64
    epfn 8 u64
    pxm 16 u32
    flags 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get spfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set spfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get spfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set spfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get epfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set epfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get epfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set epfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get pxm(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set pxm(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfMemHotaddPlain {
    return {
      spfn: dataView.getBigUint64(byteOffset, true),
      epfn: dataView.getBigUint64(byteOffset + 8, true),
      pxm: dataView.getUint32(byteOffset + 16, true),
      flags: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfMemHotaddPlain> {
    return {
      spfn: readU64Number(dataView, byteOffset),
      epfn: readU64Number(dataView, byteOffset + 8),
      pxm: dataView.getUint32(byteOffset + 16, true),
      flags: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenpfMemHotaddPlain {
    return XenpfMemHotadd.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfMemHotaddPlain> {
    return XenpfMemHotadd.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfMemHotaddPlain {
  spfn: bigint;
  epfn: bigint;
  pxm: number;
  flags: number;
}
