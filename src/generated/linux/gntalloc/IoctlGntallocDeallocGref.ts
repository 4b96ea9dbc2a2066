// The records of Linux's device interface gntalloc.h (xen/sys/gntalloc.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntalloc_dealloc_gref (sys/gntalloc.h), 16 bytes, align 8. */
export class IoctlGntallocDeallocGref extends Struct<"struct ioctl_gntalloc_dealloc_gref"> {
  static readonly cName = "struct ioctl_gntalloc_dealloc_gref";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u64
    count 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set index(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get index_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set index_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntallocDeallocGrefPlain {
    return {
      index: dataView.getBigUint64(byteOffset, true),
      count: dataView.getUint32(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoctlGntallocDeallocGrefPlain> {
    return {
      index: readU64Number(dataView, byteOffset),
      count: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): IoctlGntallocDeallocGrefPlain {
    return IoctlGntallocDeallocGref.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoctlGntallocDeallocGrefPlain> {
    return IoctlGntallocDeallocGref.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntallocDeallocGrefPlain {
  index: bigint;
  count: number;
}
