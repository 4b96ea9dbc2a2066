// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readAddress, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct privcmd_mmapbatch_v2 (sys/privcmd.h), 32 bytes, align 8. */
export class PrivcmdMmapbatchV2 extends Struct<"struct privcmd_mmapbatch_v2"> {
  static readonly cName = "struct privcmd_mmapbatch_v2";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    num 0 u32
    dom 4 u16
    addr 8 u64
    arr 16 pointer8
    err 24 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get num(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  get err(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapbatchV2Plain {
    return {
      num: dataView.getUint32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
      addr: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdMmapbatchV2Plain> {
    return {
      num: dataView.getUint32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
      addr: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): PrivcmdMmapbatchV2Plain {
    return PrivcmdMmapbatchV2.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdMmapbatchV2Plain> {
    return PrivcmdMmapbatchV2.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdMmapbatchV2Plain {
  num: number;
  dom: number;
  addr: bigint;
}
