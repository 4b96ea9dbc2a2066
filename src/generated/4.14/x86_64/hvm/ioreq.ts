// The records of Xen's public header hvm/ioreq.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  readU64Number,
  writeBits,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct ioreq (hvm/ioreq.h), 32 bytes, align 8. */
export class Ioreq extends Struct<"struct ioreq"> {
  static readonly cName = "struct ioreq";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    addr 0 u64
    data 8 u64
    count 16 u32
    size 20 u32
    vp_eport 24 u32
    _pad0 28 u16
    state 30 u8:4<<0
    data_is_ptr 30 u8:1<<4
    dir 30 u8:1<<5
    df 30 u8:1<<6
    _pad1 30 u8:1<<7
    type 31 u8
  `;

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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get vp_eport(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set vp_eport(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): IoreqPlain {
    return {
      addr: dataView.getBigUint64(byteOffset, true),
      data: dataView.getBigUint64(byteOffset + 8, true),
      count: dataView.getUint32(byteOffset + 16, true),
      size: dataView.getUint32(byteOffset + 20, true),
      vp_eport: dataView.getUint32(byteOffset + 24, true),
      _pad0: dataView.getUint16(byteOffset + 28, true),
      state: dataView.getUint8(byteOffset + 30) & 0xf,
      data_is_ptr: (dataView.getUint8(byteOffset + 30) >>> 4) & 1,
      dir: (dataView.getUint8(byteOffset + 30) >>> 5) & 1,
      df: (dataView.getUint8(byteOffset + 30) >>> 6) & 1,
      _pad1: (dataView.getUint8(byteOffset + 30) >>> 7) & 1,
      type: dataView.getUint8(byteOffset + 31),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoreqPlain> {
    return {
      addr: readU64Number(dataView, byteOffset),
      data: readU64Number(dataView, byteOffset + 8),
      count: dataView.getUint32(byteOffset + 16, true),
      size: dataView.getUint32(byteOffset + 20, true),
      vp_eport: dataView.getUint32(byteOffset + 24, true),
      _pad0: dataView.getUint16(byteOffset + 28, true),
      state: dataView.getUint8(byteOffset + 30) & 0xf,
      data_is_ptr: (dataView.getUint8(byteOffset + 30) >>> 4) & 1,
      dir: (dataView.getUint8(byteOffset + 30) >>> 5) & 1,
      df: (dataView.getUint8(byteOffset + 30) >>> 6) & 1,
      _pad1: (dataView.getUint8(byteOffset + 30) >>> 7) & 1,
      type: dataView.getUint8(byteOffset + 31),
    };
  }

  decode(): IoreqPlain {
    return Ioreq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoreqPlain> {
    return Ioreq.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    vcpu_ioreq 0 struct ioreq[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get vcpu_ioreq(): StructArray<Ioreq> {
    return new StructArray(this.dataView, this.byteOffset, 1, Ioreq);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SharedIopagePlain {
    return {
      vcpu_ioreq: new StructArray(dataView, byteOffset, 1, Ioreq).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<SharedIopagePlain> {
    return {
      vcpu_ioreq: new StructArray(dataView, byteOffset, 1, Ioreq).decodeNumbers(),
    };
  }

  decode(): SharedIopagePlain {
    return SharedIopage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<SharedIopagePlain> {
    return SharedIopage.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    type 0 u8
    pad 1 u8:1<<0
    dir 1 u8:1<<1
    size 1 u8:2<<2
    addr 0 u32:20<<12
    data 4 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BufIoreqPlain {
    return {
      type: dataView.getUint8(byteOffset),
      pad: dataView.getUint8(byteOffset + 1) & 1,
      dir: (dataView.getUint8(byteOffset + 1) >>> 1) & 1,
      size: (dataView.getUint8(byteOffset + 1) >>> 2) & 3,
      addr: (dataView.getUint32(byteOffset, true) >>> 12) & 0xfffff,
      data: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): BufIoreqPlain {
    return BufIoreq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BufIoreqPlain {
    return BufIoreq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    read_pointer 0 u32
    write_pointer 4 u32
    buf_ioreq 8 struct buf_ioreq[511]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4096);
  }

  get read_pointer(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set read_pointer(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get write_pointer(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set write_pointer(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get buf_ioreq(): StructArray<BufIoreq> {
    return new StructArray(this.dataView, this.byteOffset + 8, 511, BufIoreq);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BufferedIopagePlain {
    return {
      read_pointer: dataView.getUint32(byteOffset, true),
      write_pointer: dataView.getUint32(byteOffset + 4, true),
      buf_ioreq: new StructArray(dataView, byteOffset + 8, 511, BufIoreq).decode(),
    };
  }

  decode(): BufferedIopagePlain {
    return BufferedIopage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BufferedIopagePlain {
    return BufferedIopage.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BufferedIopagePlain {
  read_pointer: number;
  write_pointer: number;
  buf_ioreq: BufIoreqPlain[];
}
