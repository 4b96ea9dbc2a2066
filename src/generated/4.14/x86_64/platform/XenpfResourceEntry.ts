// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xenpf_resource_entry (platform.h), 24 bytes, align 8. */
export class XenpfResourceEntry extends Struct<"struct xenpf_resource_entry"> {
  static readonly cName = "struct xenpf_resource_entry";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    u 0 struct xenpf_resource_entry.u
    rsvd 4 u32
    idx 8 u64
    val 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get u(): XenpfResourceEntryU {
    return new XenpfResourceEntryU(this.dataView, this.byteOffset);
  }
  set u(value: XenpfResourceEntryU) {
    copyRecord(XenpfResourceEntryU, this.dataView, this.byteOffset, value);
  }

  get rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get idx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set idx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get idx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set idx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get val(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set val(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get val_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set val_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfResourceEntryPlain {
    return {
      u: copyBytes(dataView, byteOffset, 4),
      rsvd: dataView.getUint32(byteOffset + 4, true),
      idx: dataView.getBigUint64(byteOffset + 8, true),
      val: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfResourceEntryPlain> {
    return {
      u: copyBytes(dataView, byteOffset, 4),
      rsvd: dataView.getUint32(byteOffset + 4, true),
      idx: readU64Number(dataView, byteOffset + 8),
      val: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenpfResourceEntryPlain {
    return XenpfResourceEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfResourceEntryPlain> {
    return XenpfResourceEntry.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfResourceEntryPlain {
  u: Uint8Array;
  rsvd: number;
  idx: bigint;
  val: bigint;
}

/** u of struct xenpf_resource_entry (platform.h): union, 4 bytes, align 4. */
export class XenpfResourceEntryU extends Union<"struct xenpf_resource_entry.u"> {
  static readonly cName = "struct xenpf_resource_entry.u";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    cmd 0 u32
    ret 0 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get ret(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set ret(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }
}
