// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  U64Array,
  readAddress,
  readU64Number,
  writeU64Number,
} from "../../runtime/struct/index.ts";

/** struct privcmd_hypercall (sys/privcmd.h), 48 bytes, align 8. */
export class PrivcmdHypercall extends Struct<"struct privcmd_hypercall"> {
  static readonly cName = "struct privcmd_hypercall";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u64
    arg 8 u64[5]
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdHypercallPlain {
    return {
      op: dataView.getBigUint64(byteOffset, true),
      arg: new U64Array(dataView, byteOffset + 8, 5).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdHypercallPlain> {
    return {
      op: readU64Number(dataView, byteOffset),
      arg: new U64Array(dataView, byteOffset + 8, 5).toNumbers(),
    };
  }

  decode(): PrivcmdHypercallPlain {
    return PrivcmdHypercall.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdHypercallPlain> {
    return PrivcmdHypercall.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    va 0 u64
    mfn 8 u64
    npages 16 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapEntryPlain {
    return {
      va: dataView.getBigUint64(byteOffset, true),
      mfn: dataView.getBigUint64(byteOffset + 8, true),
      npages: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdMmapEntryPlain> {
    return {
      va: readU64Number(dataView, byteOffset),
      mfn: readU64Number(dataView, byteOffset + 8),
      npages: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): PrivcmdMmapEntryPlain {
    return PrivcmdMmapEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdMmapEntryPlain> {
    return PrivcmdMmapEntry.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    num 0 s32
    dom 4 u16
    entry 8 pointer8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapPlain {
    return {
      num: dataView.getInt32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
    };
  }

  decode(): PrivcmdMmapPlain {
    return PrivcmdMmap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PrivcmdMmapPlain {
    return PrivcmdMmap.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    num 0 s32
    dom 4 u16
    addr 8 u64
    arr 16 pointer8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapbatchPlain {
    return {
      num: dataView.getInt32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
      addr: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdMmapbatchPlain> {
    return {
      num: dataView.getInt32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
      addr: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): PrivcmdMmapbatchPlain {
    return PrivcmdMmapbatch.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdMmapbatchPlain> {
    return PrivcmdMmapbatch.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    num 0 u32
    dom 4 u16
    addr 8 u64
    arr 16 pointer8
    err 24 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get num(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapbatchV2Plain {
    return {
      num: dataView.getUint32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
      addr: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdMmapbatchV2Plain> {
    return {
      num: dataView.getUint32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
      addr: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): PrivcmdMmapbatchV2Plain {
    return PrivcmdMmapbatchV2.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdMmapbatchV2Plain> {
    return PrivcmdMmapbatchV2.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    uptr 0 pointer8
    size 8 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdDmOpBufPlain {
    return {
      size: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdDmOpBufPlain> {
    return {
      size: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): PrivcmdDmOpBufPlain {
    return PrivcmdDmOpBuf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdDmOpBufPlain> {
    return PrivcmdDmOpBuf.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    dom 0 u16
    num 2 u16
    ubufs 8 pointer8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdDmOpPlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      num: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): PrivcmdDmOpPlain {
    return PrivcmdDmOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PrivcmdDmOpPlain {
    return PrivcmdDmOp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    dom 0 u16
    type 4 u32
    id 8 u32
    idx 12 u32
    num 16 u64
    addr 24 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get idx(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set idx(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapResourcePlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      id: dataView.getUint32(byteOffset + 8, true),
      idx: dataView.getUint32(byteOffset + 12, true),
      num: dataView.getBigUint64(byteOffset + 16, true),
      addr: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdMmapResourcePlain> {
    return {
      dom: dataView.getUint16(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      id: dataView.getUint32(byteOffset + 8, true),
      idx: dataView.getUint32(byteOffset + 12, true),
      num: readU64Number(dataView, byteOffset + 16),
      addr: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): PrivcmdMmapResourcePlain {
    return PrivcmdMmapResource.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdMmapResourcePlain> {
    return PrivcmdMmapResource.decodeNumbersAt(this.dataView, this.byteOffset);
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

/** struct privcmd_pcidev_get_gsi (sys/privcmd.h), 8 bytes, align 4. */
export class PrivcmdPcidevGetGsi extends Struct<"struct privcmd_pcidev_get_gsi"> {
  static readonly cName = "struct privcmd_pcidev_get_gsi";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    sbdf 0 u32
    gsi 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get sbdf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sbdf(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gsi(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gsi(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdPcidevGetGsiPlain {
    return {
      sbdf: dataView.getUint32(byteOffset, true),
      gsi: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): PrivcmdPcidevGetGsiPlain {
    return PrivcmdPcidevGetGsi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PrivcmdPcidevGetGsiPlain {
    return PrivcmdPcidevGetGsi.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdPcidevGetGsiPlain {
  sbdf: number;
  gsi: number;
}
