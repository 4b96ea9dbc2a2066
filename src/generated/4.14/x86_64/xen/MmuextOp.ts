// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct mmuext_op (xen.h), 24 bytes, align 8. */
export class MmuextOp extends Struct<"struct mmuext_op"> {
  static readonly cName = "struct mmuext_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    arg1 8 struct mmuext_op.arg1
    arg2 16 struct mmuext_op.arg2
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get arg1(): MmuextOpArg1 {
    return new MmuextOpArg1(this.dataView, this.byteOffset + 8);
  }
  set arg1(value: MmuextOpArg1) {
    copyRecord(MmuextOpArg1, this.dataView, this.byteOffset + 8, value);
  }

  get arg2(): MmuextOpArg2 {
    return new MmuextOpArg2(this.dataView, this.byteOffset + 16);
  }
  set arg2(value: MmuextOpArg2) {
    copyRecord(MmuextOpArg2, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): MmuextOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      arg1: copyBytes(dataView, byteOffset + 8, 8),
      arg2: copyBytes(dataView, byteOffset + 16, 8),
    };
  }

  decode(): MmuextOpPlain {
    return MmuextOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): MmuextOpPlain {
    return MmuextOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface MmuextOpPlain {
  cmd: number;
  arg1: Uint8Array;
  arg2: Uint8Array;
}

/** arg1 of struct mmuext_op (xen.h): union, 8 bytes, align 8. */
export class MmuextOpArg1 extends Union<"struct mmuext_op.arg1"> {
  static readonly cName = "struct mmuext_op.arg1";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    mfn 0 u64
    linear_addr 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get linear_addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set linear_addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get linear_addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set linear_addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** arg2 of struct mmuext_op (xen.h): union, 8 bytes, align 8. */
export class MmuextOpArg2 extends Union<"struct mmuext_op.arg2"> {
  static readonly cName = "struct mmuext_op.arg2";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    nr_ents 0 u32
    vcpumask 0 handle8 const void
    src_mfn 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vcpumask(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set vcpumask(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get vcpumask_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get src_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set src_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get src_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set src_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}
