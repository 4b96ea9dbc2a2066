// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_inject_event (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpInjectEvent extends Struct<"struct xen_dm_op_inject_event"> {
  static readonly cName = "struct xen_dm_op_inject_event";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    vcpuid 0 u32
    vector 4 u8
    type 5 u8
    insn_len 6 u8
    pad0 7 u8
    error_code 8 u32
    pad1 12 u32
    cr2 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get vcpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vector(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set vector(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get insn_len(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set insn_len(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get pad0(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set pad0(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get error_code(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set error_code(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad1(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad1(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get cr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set cr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get cr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set cr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpInjectEventPlain {
    return {
      vcpuid: dataView.getUint32(byteOffset, true),
      vector: dataView.getUint8(byteOffset + 4),
      type: dataView.getUint8(byteOffset + 5),
      insn_len: dataView.getUint8(byteOffset + 6),
      pad0: dataView.getUint8(byteOffset + 7),
      error_code: dataView.getUint32(byteOffset + 8, true),
      pad1: dataView.getUint32(byteOffset + 12, true),
      cr2: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpInjectEventPlain> {
    return {
      vcpuid: dataView.getUint32(byteOffset, true),
      vector: dataView.getUint8(byteOffset + 4),
      type: dataView.getUint8(byteOffset + 5),
      insn_len: dataView.getUint8(byteOffset + 6),
      pad0: dataView.getUint8(byteOffset + 7),
      error_code: dataView.getUint32(byteOffset + 8, true),
      pad1: dataView.getUint32(byteOffset + 12, true),
      cr2: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDmOpInjectEventPlain {
    return XenDmOpInjectEvent.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpInjectEventPlain> {
    return XenDmOpInjectEvent.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpInjectEventPlain {
  vcpuid: number;
  vector: number;
  type: number;
  insn_len: number;
  pad0: number;
  error_code: number;
  pad1: number;
  cr2: bigint;
}
