// The records of Xen's public header sys/privcmd.h. Made by `bun run codegen`: do not edit.

import { Struct, U64Array, readAddress, readU64Number, writeU64Number } from "../../runtime/struct/index.ts";

/** struct privcmd_hypercall (sys/privcmd.h), 48 bytes, align 8. */
export class PrivcmdHypercall extends Struct<"struct privcmd_hypercall"> {
  static readonly cName = "struct privcmd_hypercall";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
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

  get arg(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, 5);
  }
  set arg(value: ArrayLike<bigint>) {
    this.arg.assign(value);
  }

  decode(): PrivcmdHypercallPlain {
    return {
      op: this.op,
      arg: this.arg.toArray(),
    };
  }
}

export interface PrivcmdHypercallPlain {
  op: bigint;
  arg: bigint[];
}

/** struct privcmd_mmap_entry (sys/privcmd.h), 24 bytes, align 8. */
export class PrivcmdMmapEntry extends Struct<"struct privcmd_mmap_entry"> {
  static readonly cName = "struct privcmd_mmap_entry";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get va(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set va(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get va_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set va_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get npages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set npages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get npages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set npages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): PrivcmdMmapEntryPlain {
    return {
      va: this.va,
      mfn: this.mfn,
      npages: this.npages,
    };
  }
}

export interface PrivcmdMmapEntryPlain {
  va: bigint;
  mfn: bigint;
  npages: bigint;
}

/** struct privcmd_mmap (sys/privcmd.h), 16 bytes, align 8. */
export class PrivcmdMmap extends Struct<"struct privcmd_mmap"> {
  static readonly cName = "struct privcmd_mmap";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get num(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set num(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get entry(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): PrivcmdMmapPlain {
    return {
      num: this.num,
      dom: this.dom,
    };
  }
}

export interface PrivcmdMmapPlain {
  num: number;
  dom: number;
}

/** struct privcmd_mmapbatch (sys/privcmd.h), 24 bytes, align 8. */
export class PrivcmdMmapbatch extends Struct<"struct privcmd_mmapbatch"> {
  static readonly cName = "struct privcmd_mmapbatch";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get num(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set num(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get arr(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  decode(): PrivcmdMmapbatchPlain {
    return {
      num: this.num,
      dom: this.dom,
      addr: this.addr,
    };
  }
}

export interface PrivcmdMmapbatchPlain {
  num: number;
  dom: number;
  addr: bigint;
}

/** struct privcmd_mmapbatch_v2 (sys/privcmd.h), 32 bytes, align 8. */
export class PrivcmdMmapbatchV2 extends Struct<"struct privcmd_mmapbatch_v2"> {
  static readonly cName = "struct privcmd_mmapbatch_v2";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get num(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get arr(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get err(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  decode(): PrivcmdMmapbatchV2Plain {
    return {
      num: this.num,
      dom: this.dom,
      addr: this.addr,
    };
  }
}

export interface PrivcmdMmapbatchV2Plain {
  num: number;
  dom: number;
  addr: bigint;
}

/** struct privcmd_dm_op_buf (sys/privcmd.h), 16 bytes, align 8. */
export class PrivcmdDmOpBuf extends Struct<"struct privcmd_dm_op_buf"> {
  static readonly cName = "struct privcmd_dm_op_buf";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get uptr(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): PrivcmdDmOpBufPlain {
    return {
      size: this.size,
    };
  }
}

export interface PrivcmdDmOpBufPlain {
  size: bigint;
}

/** struct privcmd_dm_op (sys/privcmd.h), 16 bytes, align 8. */
export class PrivcmdDmOp extends Struct<"struct privcmd_dm_op"> {
  static readonly cName = "struct privcmd_dm_op";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get num(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set num(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get ubufs(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): PrivcmdDmOpPlain {
    return {
      dom: this.dom,
      num: this.num,
    };
  }
}

export interface PrivcmdDmOpPlain {
  dom: number;
  num: number;
}

/** struct privcmd_mmap_resource (sys/privcmd.h), 32 bytes, align 8. */
export class PrivcmdMmapResource extends Struct<"struct privcmd_mmap_resource"> {
  static readonly cName = "struct privcmd_mmap_resource";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get idx(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set idx(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get num(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set num(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get num_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set num_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  decode(): PrivcmdMmapResourcePlain {
    return {
      dom: this.dom,
      type: this.type,
      id: this.id,
      idx: this.idx,
      num: this.num,
      addr: this.addr,
    };
  }
}

export interface PrivcmdMmapResourcePlain {
  dom: number;
  type: number;
  id: number;
  idx: number;
  num: bigint;
  addr: bigint;
}
