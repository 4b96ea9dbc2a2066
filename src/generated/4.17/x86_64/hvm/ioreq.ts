// The records of Xen's public header hvm/ioreq.h. Made by `bun run codegen`: do not edit.

import { Struct, StructArray, readU64Number, writeBits, writeU64Number } from "../../../../runtime/struct/index.ts";

/** struct ioreq (hvm/ioreq.h), 32 bytes, align 8. */
export class Ioreq extends Struct<"struct ioreq"> {
  static readonly cName = "struct ioreq";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get data(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set data(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get data_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set data_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get vp_eport(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set vp_eport(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get _pad0(): number {
    return this.dataView.getUint16(this.byteOffset + 28, true);
  }
  set _pad0(value: number) {
    this.dataView.setUint16(this.byteOffset + 28, value, true);
  }

  get state(): number {
    return this.dataView.getUint8(this.byteOffset + 30) & 0xf;
  }
  set state(value: number) {
    writeBits(this.dataView, this.byteOffset + 30, 1, 0, 4, value);
  }

  get data_is_ptr(): number {
    return (this.dataView.getUint8(this.byteOffset + 30) >>> 4) & 1;
  }
  set data_is_ptr(value: number) {
    writeBits(this.dataView, this.byteOffset + 30, 1, 4, 1, value);
  }

  get dir(): number {
    return (this.dataView.getUint8(this.byteOffset + 30) >>> 5) & 1;
  }
  set dir(value: number) {
    writeBits(this.dataView, this.byteOffset + 30, 1, 5, 1, value);
  }

  get df(): number {
    return (this.dataView.getUint8(this.byteOffset + 30) >>> 6) & 1;
  }
  set df(value: number) {
    writeBits(this.dataView, this.byteOffset + 30, 1, 6, 1, value);
  }

  get _pad1(): number {
    return (this.dataView.getUint8(this.byteOffset + 30) >>> 7) & 1;
  }
  set _pad1(value: number) {
    writeBits(this.dataView, this.byteOffset + 30, 1, 7, 1, value);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 31);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 31, value);
  }

  decode(): IoreqPlain {
    return {
      addr: this.addr,
      data: this.data,
      count: this.count,
      size: this.size,
      vp_eport: this.vp_eport,
      _pad0: this._pad0,
      state: this.state,
      data_is_ptr: this.data_is_ptr,
      dir: this.dir,
      df: this.df,
      _pad1: this._pad1,
      type: this.type,
    };
  }
}

export interface IoreqPlain {
  addr: bigint;
  data: bigint;
  count: number;
  size: number;
  vp_eport: number;
  _pad0: number;
  state: number;
  data_is_ptr: number;
  dir: number;
  df: number;
  _pad1: number;
  type: number;
}

/** struct shared_iopage (hvm/ioreq.h), 32 bytes, align 8. */
export class SharedIopage extends Struct<"struct shared_iopage"> {
  static readonly cName = "struct shared_iopage";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get vcpu_ioreq(): StructArray<Ioreq> {
    return new StructArray(this.dataView, this.byteOffset, 1, Ioreq);
  }

  decode(): SharedIopagePlain {
    return {
      vcpu_ioreq: Array.from(this.vcpu_ioreq, (element) => element.decode()),
    };
  }
}

export interface SharedIopagePlain {
  vcpu_ioreq: IoreqPlain[];
}

/** struct buf_ioreq (hvm/ioreq.h), 8 bytes, align 4. */
export class BufIoreq extends Struct<"struct buf_ioreq"> {
  static readonly cName = "struct buf_ioreq";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pad(): number {
    return this.dataView.getUint8(this.byteOffset + 1) & 1;
  }
  set pad(value: number) {
    writeBits(this.dataView, this.byteOffset + 1, 1, 0, 1, value);
  }

  get dir(): number {
    return (this.dataView.getUint8(this.byteOffset + 1) >>> 1) & 1;
  }
  set dir(value: number) {
    writeBits(this.dataView, this.byteOffset + 1, 1, 1, 1, value);
  }

  get size(): number {
    return (this.dataView.getUint8(this.byteOffset + 1) >>> 2) & 3;
  }
  set size(value: number) {
    writeBits(this.dataView, this.byteOffset + 1, 1, 2, 2, value);
  }

  get addr(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 12) & 0xfffff;
  }
  set addr(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 12, 20, value);
  }

  get data(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set data(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): BufIoreqPlain {
    return {
      type: this.type,
      pad: this.pad,
      dir: this.dir,
      size: this.size,
      addr: this.addr,
      data: this.data,
    };
  }
}

export interface BufIoreqPlain {
  type: number;
  pad: number;
  dir: number;
  size: number;
  addr: number;
  data: number;
}

/** struct buffered_iopage (hvm/ioreq.h), 4096 bytes, align 4. */
export class BufferedIopage extends Struct<"struct buffered_iopage"> {
  static readonly cName = "struct buffered_iopage";
  static readonly size = 4096;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4096);
  }

  get read_pointer(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set read_pointer(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get write_pointer(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set write_pointer(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get buf_ioreq(): StructArray<BufIoreq> {
    return new StructArray(this.dataView, this.byteOffset + 8, 511, BufIoreq);
  }

  decode(): BufferedIopagePlain {
    return {
      read_pointer: this.read_pointer,
      write_pointer: this.write_pointer,
      buf_ioreq: Array.from(this.buf_ioreq, (element) => element.decode()),
    };
  }
}

export interface BufferedIopagePlain {
  read_pointer: number;
  write_pointer: number;
  buf_ioreq: BufIoreqPlain[];
}
