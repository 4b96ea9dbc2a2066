// The records of Xen's public header tmem.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  U64Array,
  Union,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/records.ts";

/** struct xen_tmem_oid (tmem.h), 24 bytes, align 8. */
export class XenTmemOid extends Struct<"struct xen_tmem_oid"> {
  static readonly cName = "struct xen_tmem_oid";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    oid 0 u64[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get oid(): U64Array {
    return new U64Array(this.dataView, this.byteOffset, 3);
  }
  set oid(value: ArrayLike<bigint>) {
    this.oid.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenTmemOidPlain {
    return {
      oid: new U64Array(dataView, byteOffset, 3).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenTmemOidPlain> {
    return {
      oid: new U64Array(dataView, byteOffset, 3).toNumbers(),
    };
  }

  decode(): XenTmemOidPlain {
    return XenTmemOid.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenTmemOidPlain> {
    return XenTmemOid.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    cmd 0 u32
    pool_id 4 s32
    u 8 struct tmem_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): TmemOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      pool_id: dataView.getInt32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 48),
    };
  }

  decode(): TmemOpPlain {
    return TmemOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): TmemOpPlain {
    return TmemOp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    creat 0 struct tmem_op.u.creat
    gen 0 struct tmem_op.u.gen
  `;

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
  static readonly fields: string = `
    uuid 0 u64[2]
    flags 16 u32
    arg1 20 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get arg1(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set arg1(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TmemOpUCreatPlain {
    return {
      uuid: new U64Array(dataView, byteOffset, 2).toArray(),
      flags: dataView.getUint32(byteOffset + 16, true),
      arg1: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<TmemOpUCreatPlain> {
    return {
      uuid: new U64Array(dataView, byteOffset, 2).toNumbers(),
      flags: dataView.getUint32(byteOffset + 16, true),
      arg1: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): TmemOpUCreatPlain {
    return TmemOpUCreat.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<TmemOpUCreatPlain> {
    return TmemOpUCreat.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    oid 0 struct xen_tmem_oid
    index 24 u32
    tmem_offset 28 u32
    pfn_offset 32 u32
    len 36 u32
    cmfn 40 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get tmem_offset(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set tmem_offset(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get pfn_offset(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set pfn_offset(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): TmemOpUGenPlain {
    return {
      oid: XenTmemOid.decodeAt(dataView, byteOffset),
      index: dataView.getUint32(byteOffset + 24, true),
      tmem_offset: dataView.getUint32(byteOffset + 28, true),
      pfn_offset: dataView.getUint32(byteOffset + 32, true),
      len: dataView.getUint32(byteOffset + 36, true),
      cmfn: dataView.getBigUint64(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<TmemOpUGenPlain> {
    return {
      oid: XenTmemOid.decodeNumbersAt(dataView, byteOffset),
      index: dataView.getUint32(byteOffset + 24, true),
      tmem_offset: dataView.getUint32(byteOffset + 28, true),
      pfn_offset: dataView.getUint32(byteOffset + 32, true),
      len: dataView.getUint32(byteOffset + 36, true),
      cmfn: readU64Number(dataView, byteOffset + 40),
    };
  }

  decode(): TmemOpUGenPlain {
    return TmemOpUGen.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<TmemOpUGenPlain> {
    return TmemOpUGen.decodeNumbersAt(this.dataView, this.byteOffset);
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
