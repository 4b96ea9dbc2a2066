// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_ioreq_server_range (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpIoreqServerRange extends Struct<"struct xen_dm_op_ioreq_server_range"> {
  static readonly cName = "struct xen_dm_op_ioreq_server_range";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u16
    pad 2 u16
    type 4 u32
    start 8 u64
    end 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get start(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set start(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get start_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set start_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get end(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set end(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get end_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set end_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpIoreqServerRangePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      type: dataView.getUint32(byteOffset + 4, true),
      start: dataView.getBigUint64(byteOffset + 8, true),
      end: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpIoreqServerRangePlain> {
    return {
      id: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      type: dataView.getUint32(byteOffset + 4, true),
      start: readU64Number(dataView, byteOffset + 8),
      end: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDmOpIoreqServerRangePlain {
    return XenDmOpIoreqServerRange.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpIoreqServerRangePlain> {
    return XenDmOpIoreqServerRange.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpIoreqServerRangePlain {
  id: number;
  pad: number;
  type: number;
  start: bigint;
  end: bigint;
}
