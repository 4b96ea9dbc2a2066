// The records of Linux's device interface gntalloc.h (xen/sys/gntalloc.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, U32Array, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntalloc_alloc_gref (sys/gntalloc.h), 24 bytes, align 8. */
export class IoctlGntallocAllocGref extends Struct<"struct ioctl_gntalloc_alloc_gref"> {
  static readonly cName = "struct ioctl_gntalloc_alloc_gref";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    domid 0 u16
    flags 2 u16
    count 4 u32
    index 8 u64
    gref_ids 16 u32[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get index(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set index(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get index_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set index_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get gref_ids(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 16, 1);
  }
  set gref_ids(value: ArrayLike<number>) {
    this.gref_ids.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntallocAllocGrefPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 2, true),
      count: dataView.getUint32(byteOffset + 4, true),
      index: dataView.getBigUint64(byteOffset + 8, true),
      gref_ids: new U32Array(dataView, byteOffset + 16, 1).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoctlGntallocAllocGrefPlain> {
    return {
      domid: dataView.getUint16(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 2, true),
      count: dataView.getUint32(byteOffset + 4, true),
      index: readU64Number(dataView, byteOffset + 8),
      gref_ids: new U32Array(dataView, byteOffset + 16, 1).toArray(),
    };
  }

  decode(): IoctlGntallocAllocGrefPlain {
    return IoctlGntallocAllocGref.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoctlGntallocAllocGrefPlain> {
    return IoctlGntallocAllocGref.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntallocAllocGrefPlain {
  domid: number;
  flags: number;
  count: number;
  index: bigint;
  gref_ids: number[];
}
