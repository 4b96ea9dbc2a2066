// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_gdbsx_memio (domctl.h), 40 bytes, align 8. */
export class XenDomctlGdbsxMemio extends Struct<"struct xen_domctl_gdbsx_memio"> {
  static readonly cName = "struct xen_domctl_gdbsx_memio";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    pgd3val 0 u64
    gva 8 u64
    uva 16 u64
    len 24 u32
    gwr 28 u8
    remain 32 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get pgd3val(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set pgd3val(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get pgd3val_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set pgd3val_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get gva(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gva(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gva_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gva_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get uva(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set uva(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get uva_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set uva_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  /** Bytes. */
  get len(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get gwr(): number {
    return this.dataView.getUint8(this.byteOffset + 28);
  }
  set gwr(value: number) {
    this.dataView.setUint8(this.byteOffset + 28, value);
  }

  /** Bytes. */
  get remain(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set remain(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGdbsxMemioPlain {
    return {
      pgd3val: dataView.getBigUint64(byteOffset, true),
      gva: dataView.getBigUint64(byteOffset + 8, true),
      uva: dataView.getBigUint64(byteOffset + 16, true),
      len: dataView.getUint32(byteOffset + 24, true),
      gwr: dataView.getUint8(byteOffset + 28),
      remain: dataView.getUint32(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGdbsxMemioPlain> {
    return {
      pgd3val: readU64Number(dataView, byteOffset),
      gva: readU64Number(dataView, byteOffset + 8),
      uva: readU64Number(dataView, byteOffset + 16),
      len: dataView.getUint32(byteOffset + 24, true),
      gwr: dataView.getUint8(byteOffset + 28),
      remain: dataView.getUint32(byteOffset + 32, true),
    };
  }

  decode(): XenDomctlGdbsxMemioPlain {
    return XenDomctlGdbsxMemio.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlGdbsxMemioPlain> {
    return XenDomctlGdbsxMemio.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGdbsxMemioPlain {
  pgd3val: bigint;
  gva: bigint;
  uva: bigint;
  /** Bytes. */
  len: number;
  gwr: number;
  /** Bytes. */
  remain: number;
}
