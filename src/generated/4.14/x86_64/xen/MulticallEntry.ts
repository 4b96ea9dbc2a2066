// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, U64Array, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct multicall_entry (xen.h), 64 bytes, align 8. */
export class MulticallEntry extends Struct<"struct multicall_entry"> {
  static readonly cName = "struct multicall_entry";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u64
    result 8 u64
    args 16 u64[6]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get op(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set op(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get op_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set op_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get result(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set result(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get result_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set result_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get args(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 16, 6);
  }
  set args(value: ArrayLike<bigint>) {
    this.args.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): MulticallEntryPlain {
    return {
      op: dataView.getBigUint64(byteOffset, true),
      result: dataView.getBigUint64(byteOffset + 8, true),
      args: new U64Array(dataView, byteOffset + 16, 6).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<MulticallEntryPlain> {
    return {
      op: readU64Number(dataView, byteOffset),
      result: readU64Number(dataView, byteOffset + 8),
      args: new U64Array(dataView, byteOffset + 16, 6).toNumbers(),
    };
  }

  decode(): MulticallEntryPlain {
    return MulticallEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<MulticallEntryPlain> {
    return MulticallEntry.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface MulticallEntryPlain {
  op: bigint;
  result: bigint;
  args: bigint[];
}
