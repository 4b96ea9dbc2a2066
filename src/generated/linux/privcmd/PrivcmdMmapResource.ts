// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct privcmd_mmap_resource (sys/privcmd.h), 32 bytes, align 8. */
export class PrivcmdMmapResource extends Struct<"struct privcmd_mmap_resource"> {
  static readonly cName = "struct privcmd_mmap_resource";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    dom 0 u16
    type 4 u32
    id 8 u32
    idx 12 u32
    num 16 u64
    addr 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get idx(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set idx(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get num(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set num(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get num_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set num_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapResourcePlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      id: dataView.getUint32(byteOffset + 8, true),
      idx: dataView.getUint32(byteOffset + 12, true),
      num: dataView.getBigUint64(byteOffset + 16, true),
      addr: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdMmapResourcePlain> {
    return {
      dom: dataView.getUint16(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      id: dataView.getUint32(byteOffset + 8, true),
      idx: dataView.getUint32(byteOffset + 12, true),
      num: readU64Number(dataView, byteOffset + 16),
      addr: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): PrivcmdMmapResourcePlain {
    return PrivcmdMmapResource.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdMmapResourcePlain> {
    return PrivcmdMmapResource.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdMmapResourcePlain {
  dom: number;
  type: number;
  id: number;
  idx: number;
  num: bigint;
  addr: bigint;
}
