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
  elementsToEnd,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";
import {
  FsifChmodRequest,
  FsifCloseRequest,
  FsifCreateRequest,
  FsifListRequest,
  FsifOpenRequest,
  FsifRemoveRequest,
  FsifRenameRequest,
  FsifResponse,
  FsifSpaceRequest,
  FsifSringPvt,
  FsifStatRequest,
  FsifSyncRequest,
  FsifTruncateRequest,
} from "../../../4.14/x86_64/io/fsif.ts";

export {
  FsifOpenRequest,
  type FsifOpenRequestPlain,
  FsifCloseRequest,
  type FsifCloseRequestPlain,
  FsifStatRequest,
  type FsifStatRequestPlain,
  FsifStatResponse,
  type FsifStatResponsePlain,
  FsifTruncateRequest,
  type FsifTruncateRequestPlain,
  FsifRemoveRequest,
  type FsifRemoveRequestPlain,
  FsifRenameRequest,
  type FsifRenameRequestPlain,
  FsifCreateRequest,
  type FsifCreateRequestPlain,
  FsifListRequest,
  type FsifListRequestPlain,
  FsifChmodRequest,
  type FsifChmodRequestPlain,
  FsifSpaceRequest,
  type FsifSpaceRequestPlain,
  FsifSyncRequest,
  type FsifSyncRequestPlain,
  FsifResponse,
  type FsifResponsePlain,
  FsifResponseU,
  FsifSringPvt,
  FsifSringPvtNetif,
  type FsifSringPvtNetifPlain,
  FsifSringPvtTapifUser,
  type FsifSringPvtTapifUserPlain,
  FsifFrontRing,
  type FsifFrontRingPlain,
  FsifBackRing,
  type FsifBackRingPlain,
} from "../../../4.14/x86_64/io/fsif.ts";

/** struct fsif_read_request (io/fsif.h), 24 bytes, align 8. */
export class FsifReadRequest extends Struct<"struct fsif_read_request"> {
  static readonly cName = "struct fsif_read_request";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    fd 0 u32
    pad 4 s32
    len 8 u64
    offset 16 u64
    grefs 24 u32[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
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
    return new U32Array(this.dataView, this.byteOffset + 24, elementsToEnd(this, 24, 4));
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifReadRequestPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      len: dataView.getBigUint64(byteOffset + 8, true),
      offset: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<FsifReadRequestPlain> {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      len: readU64Number(dataView, byteOffset + 8),
      offset: readU64Number(dataView, byteOffset + 16),
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
}

/** struct fsif_write_request (io/fsif.h), 24 bytes, align 8. */
export class FsifWriteRequest extends Struct<"struct fsif_write_request"> {
  static readonly cName = "struct fsif_write_request";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    fd 0 u32
    pad 4 s32
    len 8 u64
    offset 16 u64
    grefs 24 u32[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
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
    return new U32Array(this.dataView, this.byteOffset + 24, elementsToEnd(this, 24, 4));
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifWriteRequestPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      len: dataView.getBigUint64(byteOffset + 8, true),
      offset: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<FsifWriteRequestPlain> {
    return {
      fd: dataView.getUint32(byteOffset, true),
      pad: dataView.getInt32(byteOffset + 4, true),
      len: readU64Number(dataView, byteOffset + 8),
      offset: readU64Number(dataView, byteOffset + 16),
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
}

/** struct fsif_request (io/fsif.h), 32 bytes, align 8. */
export class FsifRequest extends Struct<"struct fsif_request"> {
  static readonly cName = "struct fsif_request";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 u8
    pad 1 u8
    id 2 u16
    pad2 4 u32
    u 8 struct fsif_request.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
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
      u: copyBytes(dataView, byteOffset + 8, 24),
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

/** u of struct fsif_request (io/fsif.h): union, 24 bytes, align 8. */
export class FsifRequestU extends Union<"struct fsif_request.u"> {
  static readonly cName = "struct fsif_request.u";
  static readonly size = 24;
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
    super(dataView, byteOffset, 24);
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

/** struct fsif_sring (io/fsif.h), 64 bytes, align 8. */
export class FsifSring extends Struct<"struct fsif_sring"> {
  static readonly cName = "struct fsif_sring";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct fsif_sring.pvt
    __pad 20 u8[44]
    ring 64 union fsif_sring_entry[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
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
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 56), FsifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): FsifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
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
}
