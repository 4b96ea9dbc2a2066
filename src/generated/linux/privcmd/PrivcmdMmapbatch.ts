// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readAddress, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct privcmd_mmapbatch (sys/privcmd.h), 24 bytes, align 8. */
export class PrivcmdMmapbatch extends Struct<"struct privcmd_mmapbatch"> {
  static readonly cName = "struct privcmd_mmapbatch";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    num 0 s32
    dom 4 u16
    addr 8 u64
    arr 16 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get num(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set num(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get arr(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapbatchPlain {
    return {
      num: dataView.getInt32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
      addr: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdMmapbatchPlain> {
    return {
      num: dataView.getInt32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
      addr: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): PrivcmdMmapbatchPlain {
    return PrivcmdMmapbatch.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdMmapbatchPlain> {
    return PrivcmdMmapbatch.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdMmapbatchPlain {
  num: number;
  dom: number;
  addr: bigint;
}
