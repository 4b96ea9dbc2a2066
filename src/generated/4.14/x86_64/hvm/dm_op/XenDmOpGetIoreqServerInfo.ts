// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_get_ioreq_server_info (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpGetIoreqServerInfo extends Struct<"struct xen_dm_op_get_ioreq_server_info"> {
  static readonly cName = "struct xen_dm_op_get_ioreq_server_info";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u16
    flags 2 u16
    bufioreq_port 4 u32
    ioreq_gfn 8 u64
    bufioreq_gfn 16 u64
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

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get bufioreq_port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set bufioreq_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get ioreq_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set ioreq_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get ioreq_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set ioreq_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get bufioreq_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set bufioreq_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get bufioreq_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set bufioreq_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpGetIoreqServerInfoPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 2, true),
      bufioreq_port: dataView.getUint32(byteOffset + 4, true),
      ioreq_gfn: dataView.getBigUint64(byteOffset + 8, true),
      bufioreq_gfn: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpGetIoreqServerInfoPlain> {
    return {
      id: dataView.getUint16(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 2, true),
      bufioreq_port: dataView.getUint32(byteOffset + 4, true),
      ioreq_gfn: readU64Number(dataView, byteOffset + 8),
      bufioreq_gfn: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDmOpGetIoreqServerInfoPlain {
    return XenDmOpGetIoreqServerInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpGetIoreqServerInfoPlain> {
    return XenDmOpGetIoreqServerInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpGetIoreqServerInfoPlain {
  id: number;
  flags: number;
  bufioreq_port: number;
  ioreq_gfn: bigint;
  bufioreq_gfn: bigint;
}
