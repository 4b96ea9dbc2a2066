// The records of Xen's public header tmem.h. Made by `bun run codegen`: do not edit.

import { Struct, U64Array, Union, copyRecord, readU64Number, writeU64Number } from "../../../runtime/struct/index.ts";

/** struct xen_tmem_oid (tmem.h), 24 bytes, align 8. */
export class XenTmemOid extends Struct<"struct xen_tmem_oid"> {
  static readonly cName = "struct xen_tmem_oid";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get oid(): U64Array {
    return new U64Array(this.dataView, this.byteOffset, 3);
  }
  set oid(value: ArrayLike<bigint>) {
    this.oid.assign(value);
  }

  decode(): XenTmemOidPlain {
    return {
      oid: this.oid.toArray(),
    };
  }
}

export interface XenTmemOidPlain {
  oid: bigint[];
}

/** struct tmem_op (tmem.h), 56 bytes, align 8. */
export class TmemOp extends Struct<"struct tmem_op"> {
  static readonly cName = "struct tmem_op";
  static readonly size = 56;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pool_id(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set pool_id(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get u(): TmemOpU {
    return new TmemOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: TmemOpU) {
    copyRecord(TmemOpU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): TmemOpPlain {
    return {
      cmd: this.cmd,
      pool_id: this.pool_id,
      u: this.u.decode(),
    };
  }
}

export interface TmemOpPlain {
  cmd: number;
  pool_id: number;
  u: Uint8Array;
}

/** u of struct tmem_op (tmem.h): union, 48 bytes, align 8. */
export class TmemOpU extends Union<"struct tmem_op.u"> {
  static readonly cName = "struct tmem_op.u";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get creat(): TmemOpUCreat {
    return new TmemOpUCreat(this.dataView, this.byteOffset);
  }
  set creat(value: TmemOpUCreat) {
    copyRecord(TmemOpUCreat, this.dataView, this.byteOffset, value);
  }

  get gen(): TmemOpUGen {
    return new TmemOpUGen(this.dataView, this.byteOffset);
  }
  set gen(value: TmemOpUGen) {
    copyRecord(TmemOpUGen, this.dataView, this.byteOffset, value);
  }
}

/** creat of struct tmem_op.u (tmem.h): struct, 24 bytes, align 8. */
export class TmemOpUCreat extends Struct<"struct tmem_op.u.creat"> {
  static readonly cName = "struct tmem_op.u.creat";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get uuid(): U64Array {
    return new U64Array(this.dataView, this.byteOffset, 2);
  }
  set uuid(value: ArrayLike<bigint>) {
    this.uuid.assign(value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get arg1(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set arg1(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): TmemOpUCreatPlain {
    return {
      uuid: this.uuid.toArray(),
      flags: this.flags,
      arg1: this.arg1,
    };
  }
}

export interface TmemOpUCreatPlain {
  uuid: bigint[];
  flags: number;
  arg1: number;
}

/** gen of struct tmem_op.u (tmem.h): struct, 48 bytes, align 8. */
export class TmemOpUGen extends Struct<"struct tmem_op.u.gen"> {
  static readonly cName = "struct tmem_op.u.gen";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get oid(): XenTmemOid {
    return new XenTmemOid(this.dataView, this.byteOffset);
  }
  set oid(value: XenTmemOid) {
    copyRecord(XenTmemOid, this.dataView, this.byteOffset, value);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get tmem_offset(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set tmem_offset(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  get pfn_offset(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set pfn_offset(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value, true);
  }

  get cmfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set cmfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get cmfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set cmfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  decode(): TmemOpUGenPlain {
    return {
      oid: this.oid.decode(),
      index: this.index,
      tmem_offset: this.tmem_offset,
      pfn_offset: this.pfn_offset,
      len: this.len,
      cmfn: this.cmfn,
    };
  }
}

export interface TmemOpUGenPlain {
  oid: XenTmemOidPlain;
  index: number;
  tmem_offset: number;
  pfn_offset: number;
  len: number;
  cmfn: bigint;
}
