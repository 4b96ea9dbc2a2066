// The records of Xen's public header io/fsif.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
  readS64Number,
  readU64Number,
  writeS64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct fsif_open_request (io/fsif.h), 4 bytes, align 4. */
export class FsifOpenRequest extends Struct<"struct fsif_open_request"> {
  static readonly cName = "struct fsif_open_request";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    gref 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifOpenRequestPlain {
    return {
      gref: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): FsifOpenRequestPlain {
    return FsifOpenRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifOpenRequestPlain {
    return FsifOpenRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifOpenRequestPlain {
  gref: number;
}

/** struct fsif_close_request (io/fsif.h), 4 bytes, align 4. */
export class FsifCloseRequest extends Struct<"struct fsif_close_request"> {
  static readonly cName = "struct fsif_close_request";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifCloseRequestPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): FsifCloseRequestPlain {
    return FsifCloseRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifCloseRequestPlain {
    return FsifCloseRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifCloseRequestPlain {
  fd: number;
}

/** struct fsif_read_request (io/fsif.h), 32 bytes, align 8. */
export class FsifReadRequest extends Struct<"struct fsif_read_request"> {
  static readonly cName = "struct fsif_read_request";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    fd 0 u32
    pad 4 s32
    len 8 u64
    offset 16 u64
    grefs 24 u32[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get len(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set len(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get len_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set len_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get offset(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set offset(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get offset_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set offset_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get grefs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 24, 1);
  }
  set grefs(value: ArrayLike<number>) {
    this.grefs.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifReadRequestPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      len: dataView.getBigUint64(byteOffset + 8, true),
      offset: dataView.getBigUint64(byteOffset + 16, true),
      grefs: new U32Array(dataView, byteOffset + 24, 1).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<FsifReadRequestPlain> {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      len: readU64Number(dataView, byteOffset + 8),
      offset: readU64Number(dataView, byteOffset + 16),
      grefs: new U32Array(dataView, byteOffset + 24, 1).toArray(),
    };
  }

  decode(): FsifReadRequestPlain {
    return FsifReadRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<FsifReadRequestPlain> {
    return FsifReadRequest.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface FsifReadRequestPlain {
  fd: number;
  pad: number;
  len: bigint;
  offset: bigint;
  grefs: number[];
}

/** struct fsif_write_request (io/fsif.h), 32 bytes, align 8. */
export class FsifWriteRequest extends Struct<"struct fsif_write_request"> {
  static readonly cName = "struct fsif_write_request";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    fd 0 u32
    pad 4 s32
    len 8 u64
    offset 16 u64
    grefs 24 u32[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get len(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set len(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get len_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set len_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get offset(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set offset(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get offset_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set offset_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get grefs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 24, 1);
  }
  set grefs(value: ArrayLike<number>) {
    this.grefs.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifWriteRequestPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      len: dataView.getBigUint64(byteOffset + 8, true),
      offset: dataView.getBigUint64(byteOffset + 16, true),
      grefs: new U32Array(dataView, byteOffset + 24, 1).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<FsifWriteRequestPlain> {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      len: readU64Number(dataView, byteOffset + 8),
      offset: readU64Number(dataView, byteOffset + 16),
      grefs: new U32Array(dataView, byteOffset + 24, 1).toArray(),
    };
  }

  decode(): FsifWriteRequestPlain {
    return FsifWriteRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<FsifWriteRequestPlain> {
    return FsifWriteRequest.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface FsifWriteRequestPlain {
  fd: number;
  pad: number;
  len: bigint;
  offset: bigint;
  grefs: number[];
}

/** struct fsif_stat_request (io/fsif.h), 4 bytes, align 4. */
export class FsifStatRequest extends Struct<"struct fsif_stat_request"> {
  static readonly cName = "struct fsif_stat_request";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifStatRequestPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): FsifStatRequestPlain {
    return FsifStatRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifStatRequestPlain {
    return FsifStatRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifStatRequestPlain {
  fd: number;
}

/** struct fsif_stat_response (io/fsif.h), 48 bytes, align 8. */
export class FsifStatResponse extends Struct<"struct fsif_stat_response"> {
  static readonly cName = "struct fsif_stat_response";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    stat_mode 0 s32
    stat_uid 4 u32
    stat_gid 8 u32
    stat_ret 12 s32
    stat_size 16 s64
    stat_atime 24 s64
    stat_mtime 32 s64
    stat_ctime 40 s64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get stat_mode(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set stat_mode(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get stat_uid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set stat_uid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get stat_gid(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set stat_gid(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get stat_ret(): number {
    return this.dataView.getInt32(this.byteOffset + 12, true);
  }
  set stat_ret(value: number) {
    this.dataView.setInt32(this.byteOffset + 12, value, true);
  }

  get stat_size(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 16, true);
  }
  set stat_size(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 16, value, true);
  }

  get stat_size_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 16);
  }
  set stat_size_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 16, value);
  }

  get stat_atime(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 24, true);
  }
  set stat_atime(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 24, value, true);
  }

  get stat_atime_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 24);
  }
  set stat_atime_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 24, value);
  }

  get stat_mtime(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 32, true);
  }
  set stat_mtime(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 32, value, true);
  }

  get stat_mtime_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 32);
  }
  set stat_mtime_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 32, value);
  }

  get stat_ctime(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 40, true);
  }
  set stat_ctime(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 40, value, true);
  }

  get stat_ctime_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 40);
  }
  set stat_ctime_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 40, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifStatResponsePlain {
    return {
      stat_mode: dataView.getInt32(byteOffset, true),
      stat_uid: dataView.getUint32(byteOffset + 4, true),
      stat_gid: dataView.getUint32(byteOffset + 8, true),
      stat_ret: dataView.getInt32(byteOffset + 12, true),
      stat_size: dataView.getBigInt64(byteOffset + 16, true),
      stat_atime: dataView.getBigInt64(byteOffset + 24, true),
      stat_mtime: dataView.getBigInt64(byteOffset + 32, true),
      stat_ctime: dataView.getBigInt64(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<FsifStatResponsePlain> {
    return {
      stat_mode: dataView.getInt32(byteOffset, true),
      stat_uid: dataView.getUint32(byteOffset + 4, true),
      stat_gid: dataView.getUint32(byteOffset + 8, true),
      stat_ret: dataView.getInt32(byteOffset + 12, true),
      stat_size: readS64Number(dataView, byteOffset + 16),
      stat_atime: readS64Number(dataView, byteOffset + 24),
      stat_mtime: readS64Number(dataView, byteOffset + 32),
      stat_ctime: readS64Number(dataView, byteOffset + 40),
    };
  }

  decode(): FsifStatResponsePlain {
    return FsifStatResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<FsifStatResponsePlain> {
    return FsifStatResponse.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface FsifStatResponsePlain {
  stat_mode: number;
  stat_uid: number;
  stat_gid: number;
  stat_ret: number;
  stat_size: bigint;
  stat_atime: bigint;
  stat_mtime: bigint;
  stat_ctime: bigint;
}

/** struct fsif_truncate_request (io/fsif.h), 16 bytes, align 8. */
export class FsifTruncateRequest extends Struct<"struct fsif_truncate_request"> {
  static readonly cName = "struct fsif_truncate_request";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    fd 0 u32
    pad 4 s32
    length 8 s64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get length(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 8, true);
  }
  set length(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 8, value, true);
  }

  get length_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 8);
  }
  set length_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifTruncateRequestPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      length: dataView.getBigInt64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<FsifTruncateRequestPlain> {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      length: readS64Number(dataView, byteOffset + 8),
    };
  }

  decode(): FsifTruncateRequestPlain {
    return FsifTruncateRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<FsifTruncateRequestPlain> {
    return FsifTruncateRequest.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface FsifTruncateRequestPlain {
  fd: number;
  pad: number;
  length: bigint;
}

/** struct fsif_remove_request (io/fsif.h), 4 bytes, align 4. */
export class FsifRemoveRequest extends Struct<"struct fsif_remove_request"> {
  static readonly cName = "struct fsif_remove_request";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    gref 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifRemoveRequestPlain {
    return {
      gref: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): FsifRemoveRequestPlain {
    return FsifRemoveRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifRemoveRequestPlain {
    return FsifRemoveRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifRemoveRequestPlain {
  gref: number;
}

/** struct fsif_rename_request (io/fsif.h), 8 bytes, align 4. */
export class FsifRenameRequest extends Struct<"struct fsif_rename_request"> {
  static readonly cName = "struct fsif_rename_request";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    old_name_offset 0 u16
    new_name_offset 2 u16
    gref 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get old_name_offset(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set old_name_offset(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get new_name_offset(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set new_name_offset(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifRenameRequestPlain {
    return {
      old_name_offset: dataView.getUint16(byteOffset, true),
      new_name_offset: dataView.getUint16(byteOffset + 2, true),
      gref: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): FsifRenameRequestPlain {
    return FsifRenameRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifRenameRequestPlain {
    return FsifRenameRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifRenameRequestPlain {
  old_name_offset: number;
  new_name_offset: number;
  gref: number;
}

/** struct fsif_create_request (io/fsif.h), 12 bytes, align 4. */
export class FsifCreateRequest extends Struct<"struct fsif_create_request"> {
  static readonly cName = "struct fsif_create_request";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    directory 0 s8
    pad 1 s8
    pad2 2 s16
    mode 4 s32
    gref 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get directory(): number {
    return this.dataView.getInt8(this.byteOffset);
  }
  set directory(value: number) {
    this.dataView.setInt8(this.byteOffset, value);
  }

  get pad(): number {
    return this.dataView.getInt8(this.byteOffset + 1);
  }
  set pad(value: number) {
    this.dataView.setInt8(this.byteOffset + 1, value);
  }

  get pad2(): number {
    return this.dataView.getInt16(this.byteOffset + 2, true);
  }
  set pad2(value: number) {
    this.dataView.setInt16(this.byteOffset + 2, value, true);
  }

  get mode(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set mode(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifCreateRequestPlain {
    return {
      directory: dataView.getInt8(byteOffset),
      pad: dataView.getInt8(byteOffset + 1),
      pad2: dataView.getInt16(byteOffset + 2, true),
      mode: dataView.getInt32(byteOffset + 4, true),
      gref: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): FsifCreateRequestPlain {
    return FsifCreateRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifCreateRequestPlain {
    return FsifCreateRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifCreateRequestPlain {
  directory: number;
  pad: number;
  pad2: number;
  mode: number;
  gref: number;
}

/** struct fsif_list_request (io/fsif.h), 8 bytes, align 4. */
export class FsifListRequest extends Struct<"struct fsif_list_request"> {
  static readonly cName = "struct fsif_list_request";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    offset 0 u32
    gref 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get offset(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set offset(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifListRequestPlain {
    return {
      offset: dataView.getUint32(byteOffset, true),
      gref: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): FsifListRequestPlain {
    return FsifListRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifListRequestPlain {
    return FsifListRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifListRequestPlain {
  offset: number;
  gref: number;
}

/** struct fsif_chmod_request (io/fsif.h), 8 bytes, align 4. */
export class FsifChmodRequest extends Struct<"struct fsif_chmod_request"> {
  static readonly cName = "struct fsif_chmod_request";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
    mode 4 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mode(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set mode(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifChmodRequestPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      mode: dataView.getInt32(byteOffset + 4, true),
    };
  }

  decode(): FsifChmodRequestPlain {
    return FsifChmodRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifChmodRequestPlain {
    return FsifChmodRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifChmodRequestPlain {
  fd: number;
  mode: number;
}

/** struct fsif_space_request (io/fsif.h), 4 bytes, align 4. */
export class FsifSpaceRequest extends Struct<"struct fsif_space_request"> {
  static readonly cName = "struct fsif_space_request";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    gref 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifSpaceRequestPlain {
    return {
      gref: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): FsifSpaceRequestPlain {
    return FsifSpaceRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifSpaceRequestPlain {
    return FsifSpaceRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifSpaceRequestPlain {
  gref: number;
}

/** struct fsif_sync_request (io/fsif.h), 4 bytes, align 4. */
export class FsifSyncRequest extends Struct<"struct fsif_sync_request"> {
  static readonly cName = "struct fsif_sync_request";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifSyncRequestPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): FsifSyncRequestPlain {
    return FsifSyncRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifSyncRequestPlain {
    return FsifSyncRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifSyncRequestPlain {
  fd: number;
}

/** struct fsif_request (io/fsif.h), 40 bytes, align 8. */
export class FsifRequest extends Struct<"struct fsif_request"> {
  static readonly cName = "struct fsif_request";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 u8
    pad 1 u8
    id 2 u16
    pad2 4 u32
    u 8 struct fsif_request.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pad(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set pad(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get pad2(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad2(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): FsifRequestU {
    return new FsifRequestU(this.dataView, this.byteOffset + 8);
  }
  set u(value: FsifRequestU) {
    copyRecord(FsifRequestU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifRequestPlain {
    return {
      type: dataView.getUint8(byteOffset),
      pad: dataView.getUint8(byteOffset + 1),
      id: dataView.getUint16(byteOffset + 2, true),
      pad2: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 32),
    };
  }

  decode(): FsifRequestPlain {
    return FsifRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifRequestPlain {
    return FsifRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifRequestPlain {
  type: number;
  pad: number;
  id: number;
  pad2: number;
  u: Uint8Array;
}

/** u of struct fsif_request (io/fsif.h): union, 32 bytes, align 8. */
export class FsifRequestU extends Union<"struct fsif_request.u"> {
  static readonly cName = "struct fsif_request.u";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    fopen 0 struct fsif_open_request
    fclose 0 struct fsif_close_request
    fread 0 struct fsif_read_request
    fwrite 0 struct fsif_write_request
    fstat 0 struct fsif_stat_request
    ftruncate 0 struct fsif_truncate_request
    fremove 0 struct fsif_remove_request
    frename 0 struct fsif_rename_request
    fcreate 0 struct fsif_create_request
    flist 0 struct fsif_list_request
    fchmod 0 struct fsif_chmod_request
    fspace 0 struct fsif_space_request
    fsync 0 struct fsif_sync_request
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get fopen(): FsifOpenRequest {
    return new FsifOpenRequest(this.dataView, this.byteOffset);
  }
  set fopen(value: FsifOpenRequest) {
    copyRecord(FsifOpenRequest, this.dataView, this.byteOffset, value);
  }

  get fclose(): FsifCloseRequest {
    return new FsifCloseRequest(this.dataView, this.byteOffset);
  }
  set fclose(value: FsifCloseRequest) {
    copyRecord(FsifCloseRequest, this.dataView, this.byteOffset, value);
  }

  get fread(): FsifReadRequest {
    return new FsifReadRequest(this.dataView, this.byteOffset);
  }
  set fread(value: FsifReadRequest) {
    copyRecord(FsifReadRequest, this.dataView, this.byteOffset, value);
  }

  get fwrite(): FsifWriteRequest {
    return new FsifWriteRequest(this.dataView, this.byteOffset);
  }
  set fwrite(value: FsifWriteRequest) {
    copyRecord(FsifWriteRequest, this.dataView, this.byteOffset, value);
  }

  get fstat(): FsifStatRequest {
    return new FsifStatRequest(this.dataView, this.byteOffset);
  }
  set fstat(value: FsifStatRequest) {
    copyRecord(FsifStatRequest, this.dataView, this.byteOffset, value);
  }

  get ftruncate(): FsifTruncateRequest {
    return new FsifTruncateRequest(this.dataView, this.byteOffset);
  }
  set ftruncate(value: FsifTruncateRequest) {
    copyRecord(FsifTruncateRequest, this.dataView, this.byteOffset, value);
  }

  get fremove(): FsifRemoveRequest {
    return new FsifRemoveRequest(this.dataView, this.byteOffset);
  }
  set fremove(value: FsifRemoveRequest) {
    copyRecord(FsifRemoveRequest, this.dataView, this.byteOffset, value);
  }

  get frename(): FsifRenameRequest {
    return new FsifRenameRequest(this.dataView, this.byteOffset);
  }
  set frename(value: FsifRenameRequest) {
    copyRecord(FsifRenameRequest, this.dataView, this.byteOffset, value);
  }

  get fcreate(): FsifCreateRequest {
    return new FsifCreateRequest(this.dataView, this.byteOffset);
  }
  set fcreate(value: FsifCreateRequest) {
    copyRecord(FsifCreateRequest, this.dataView, this.byteOffset, value);
  }

  get flist(): FsifListRequest {
    return new FsifListRequest(this.dataView, this.byteOffset);
  }
  set flist(value: FsifListRequest) {
    copyRecord(FsifListRequest, this.dataView, this.byteOffset, value);
  }

  get fchmod(): FsifChmodRequest {
    return new FsifChmodRequest(this.dataView, this.byteOffset);
  }
  set fchmod(value: FsifChmodRequest) {
    copyRecord(FsifChmodRequest, this.dataView, this.byteOffset, value);
  }

  get fspace(): FsifSpaceRequest {
    return new FsifSpaceRequest(this.dataView, this.byteOffset);
  }
  set fspace(value: FsifSpaceRequest) {
    copyRecord(FsifSpaceRequest, this.dataView, this.byteOffset, value);
  }

  get fsync(): FsifSyncRequest {
    return new FsifSyncRequest(this.dataView, this.byteOffset);
  }
  set fsync(value: FsifSyncRequest) {
    copyRecord(FsifSyncRequest, this.dataView, this.byteOffset, value);
  }
}

/** struct fsif_response (io/fsif.h), 56 bytes, align 8. */
export class FsifResponse extends Struct<"struct fsif_response"> {
  static readonly cName = "struct fsif_response";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u16
    pad1 2 u16
    pad2 4 u32
    u 8 struct fsif_response.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad1(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad1(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get pad2(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad2(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): FsifResponseU {
    return new FsifResponseU(this.dataView, this.byteOffset + 8);
  }
  set u(value: FsifResponseU) {
    copyRecord(FsifResponseU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifResponsePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      pad1: dataView.getUint16(byteOffset + 2, true),
      pad2: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 48),
    };
  }

  decode(): FsifResponsePlain {
    return FsifResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifResponsePlain {
    return FsifResponse.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifResponsePlain {
  id: number;
  pad1: number;
  pad2: number;
  u: Uint8Array;
}

/** u of struct fsif_response (io/fsif.h): union, 48 bytes, align 8. */
export class FsifResponseU extends Union<"struct fsif_response.u"> {
  static readonly cName = "struct fsif_response.u";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    ret_val 0 u64
    fstat 0 struct fsif_stat_response
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get ret_val(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set ret_val(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get ret_val_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set ret_val_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get fstat(): FsifStatResponse {
    return new FsifStatResponse(this.dataView, this.byteOffset);
  }
  set fstat(value: FsifStatResponse) {
    copyRecord(FsifStatResponse, this.dataView, this.byteOffset, value);
  }
}

/** union fsif_sring_entry (io/fsif.h), 56 bytes, align 8. */
export class FsifSringEntry extends Union<"union fsif_sring_entry"> {
  static readonly cName = "union fsif_sring_entry";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    req 0 struct fsif_request
    rsp 0 struct fsif_response
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get req(): FsifRequest {
    return new FsifRequest(this.dataView, this.byteOffset);
  }
  set req(value: FsifRequest) {
    copyRecord(FsifRequest, this.dataView, this.byteOffset, value);
  }

  get rsp(): FsifResponse {
    return new FsifResponse(this.dataView, this.byteOffset);
  }
  set rsp(value: FsifResponse) {
    copyRecord(FsifResponse, this.dataView, this.byteOffset, value);
  }
}

/** struct fsif_sring (io/fsif.h), 120 bytes, align 8. */
export class FsifSring extends Struct<"struct fsif_sring"> {
  static readonly cName = "struct fsif_sring";
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct fsif_sring.pvt
    __pad 20 u8[44]
    ring 64 union fsif_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 120);
  }

  get req_prod(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get req_event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get rsp_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set rsp_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get rsp_event(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set rsp_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get pvt(): FsifSringPvt {
    return new FsifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: FsifSringPvt) {
    copyRecord(FsifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<FsifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, FsifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, FsifSringEntry).decode(),
    };
  }

  decode(): FsifSringPlain {
    return FsifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifSringPlain {
    return FsifSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct fsif_sring (io/fsif.h): union, 4 bytes, align 1. */
export class FsifSringPvt extends Union<"struct fsif_sring.pvt"> {
  static readonly cName = "struct fsif_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;
  static readonly fields: string = `
    netif 0 struct fsif_sring.pvt.netif
    tapif_user 0 struct fsif_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): FsifSringPvtNetif {
    return new FsifSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: FsifSringPvtNetif) {
    copyRecord(FsifSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): FsifSringPvtTapifUser {
    return new FsifSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: FsifSringPvtTapifUser) {
    copyRecord(FsifSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct fsif_sring.pvt (io/fsif.h): struct, 1 bytes, align 1. */
export class FsifSringPvtNetif extends Struct<"struct fsif_sring.pvt.netif"> {
  static readonly cName = "struct fsif_sring.pvt.netif";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    smartpoll_active 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get smartpoll_active(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set smartpoll_active(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): FsifSringPvtNetifPlain {
    return FsifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifSringPvtNetifPlain {
    return FsifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct fsif_sring.pvt (io/fsif.h): struct, 1 bytes, align 1. */
export class FsifSringPvtTapifUser extends Struct<"struct fsif_sring.pvt.tapif_user"> {
  static readonly cName = "struct fsif_sring.pvt.tapif_user";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    msg 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get msg(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set msg(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): FsifSringPvtTapifUserPlain {
    return FsifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifSringPvtTapifUserPlain {
    return FsifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifSringPvtTapifUserPlain {
  msg: number;
}

/** struct fsif_front_ring (io/fsif.h), 24 bytes, align 8. */
export class FsifFrontRing extends Struct<"struct fsif_front_ring"> {
  static readonly cName = "struct fsif_front_ring";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod_pvt 0 u32
    rsp_cons 4 u32
    nr_ents 8 u32
    sring 16 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get req_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get rsp_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsp_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): FsifFrontRingPlain {
    return FsifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifFrontRingPlain {
    return FsifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct fsif_back_ring (io/fsif.h), 24 bytes, align 8. */
export class FsifBackRing extends Struct<"struct fsif_back_ring"> {
  static readonly cName = "struct fsif_back_ring";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    rsp_prod_pvt 0 u32
    req_cons 4 u32
    nr_ents 8 u32
    sring 16 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get rsp_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set rsp_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get req_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): FsifBackRingPlain {
    return FsifBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): FsifBackRingPlain {
    return FsifBackRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface FsifBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
