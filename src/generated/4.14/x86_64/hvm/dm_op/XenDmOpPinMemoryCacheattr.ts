// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_pin_memory_cacheattr (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpPinMemoryCacheattr extends Struct<"struct xen_dm_op_pin_memory_cacheattr"> {
  static readonly cName = "struct xen_dm_op_pin_memory_cacheattr";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    start 0 u64
    end 8 u64
    type 16 u32
    pad 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get start(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set start(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get start_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set start_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get end(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set end(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get end_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set end_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpPinMemoryCacheattrPlain {
    return {
      start: dataView.getBigUint64(byteOffset, true),
      end: dataView.getBigUint64(byteOffset + 8, true),
      type: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpPinMemoryCacheattrPlain> {
    return {
      start: readU64Number(dataView, byteOffset),
      end: readU64Number(dataView, byteOffset + 8),
      type: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenDmOpPinMemoryCacheattrPlain {
    return XenDmOpPinMemoryCacheattr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpPinMemoryCacheattrPlain> {
    return XenDmOpPinMemoryCacheattr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpPinMemoryCacheattrPlain {
  start: bigint;
  end: bigint;
  type: number;
  pad: number;
}
