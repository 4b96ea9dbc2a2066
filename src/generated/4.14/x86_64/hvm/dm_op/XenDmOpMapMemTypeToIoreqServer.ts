// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_map_mem_type_to_ioreq_server (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpMapMemTypeToIoreqServer extends Struct<"struct xen_dm_op_map_mem_type_to_ioreq_server"> {
  static readonly cName = "struct xen_dm_op_map_mem_type_to_ioreq_server";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u16
    type 2 u16
    flags 4 u32
    opaque 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set type(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get opaque(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set opaque(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get opaque_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set opaque_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpMapMemTypeToIoreqServerPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      type: dataView.getUint16(byteOffset + 2, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      opaque: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpMapMemTypeToIoreqServerPlain> {
    return {
      id: dataView.getUint16(byteOffset, true),
      type: dataView.getUint16(byteOffset + 2, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      opaque: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpMapMemTypeToIoreqServerPlain {
    return XenDmOpMapMemTypeToIoreqServer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpMapMemTypeToIoreqServerPlain> {
    return XenDmOpMapMemTypeToIoreqServer.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpMapMemTypeToIoreqServerPlain {
  id: number;
  type: number;
  flags: number;
  opaque: bigint;
}
