// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntdev_get_offset_for_vaddr (sys/gntdev.h), 24 bytes, align 8. */
export class IoctlGntdevGetOffsetForVaddr extends Struct<"struct ioctl_gntdev_get_offset_for_vaddr"> {
  static readonly cName = "struct ioctl_gntdev_get_offset_for_vaddr";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    vaddr 0 u64
    offset 8 u64
    count 16 u32
    pad 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get vaddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set vaddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get vaddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set vaddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get offset(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set offset(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get offset_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set offset_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevGetOffsetForVaddrPlain {
    return {
      vaddr: dataView.getBigUint64(byteOffset, true),
      offset: dataView.getBigUint64(byteOffset + 8, true),
      count: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoctlGntdevGetOffsetForVaddrPlain> {
    return {
      vaddr: readU64Number(dataView, byteOffset),
      offset: readU64Number(dataView, byteOffset + 8),
      count: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): IoctlGntdevGetOffsetForVaddrPlain {
    return IoctlGntdevGetOffsetForVaddr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoctlGntdevGetOffsetForVaddrPlain> {
    return IoctlGntdevGetOffsetForVaddr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevGetOffsetForVaddrPlain {
  vaddr: bigint;
  offset: bigint;
  count: number;
  pad: number;
}
