// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_inject_msi (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpInjectMsi extends Struct<"struct xen_dm_op_inject_msi"> {
  static readonly cName = "struct xen_dm_op_inject_msi";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    data 0 u32
    pad 4 u32
    addr 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get data(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set data(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpInjectMsiPlain {
    return {
      data: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      addr: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpInjectMsiPlain> {
    return {
      data: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      addr: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpInjectMsiPlain {
    return XenDmOpInjectMsi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpInjectMsiPlain> {
    return XenDmOpInjectMsi.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpInjectMsiPlain {
  data: number;
  pad: number;
  addr: bigint;
}
