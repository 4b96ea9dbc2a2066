// The records of Xen's public header io/blkif.h. Made by `bun run codegen`: do not edit.

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
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct blkif_request_segment (io/blkif.h), 8 bytes, align 4. */
export class BlkifRequestSegment extends Struct<"struct blkif_request_segment"> {
  static readonly cName = "struct blkif_request_segment";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    gref 0 u32
    first_sect 4 u8
    last_sect 5 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get first_sect(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set first_sect(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get last_sect(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set last_sect(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifRequestSegmentPlain {
    return {
      gref: dataView.getUint32(byteOffset, true),
      first_sect: dataView.getUint8(byteOffset + 4),
      last_sect: dataView.getUint8(byteOffset + 5),
    };
  }

  decode(): BlkifRequestSegmentPlain {
    return BlkifRequestSegment.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BlkifRequestSegmentPlain {
    return BlkifRequestSegment.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifRequestSegmentPlain {
  gref: number;
  first_sect: number;
  last_sect: number;
}

/** struct blkif_request (io/blkif.h), 112 bytes, align 8. */
export class BlkifRequest extends Struct<"struct blkif_request"> {
  static readonly cName = "struct blkif_request";
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields: string = `
    operation 0 u8
    nr_segments 1 u8
    handle 2 u16
    id 8 u64
    sector_number 16 u64
    seg 24 struct blkif_request_segment[11]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 112);
  }

  get operation(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set operation(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get nr_segments(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set nr_segments(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get handle(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set handle(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get sector_number(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set sector_number(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get sector_number_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set sector_number_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get seg(): StructArray<BlkifRequestSegment> {
    return new StructArray(this.dataView, this.byteOffset + 24, 11, BlkifRequestSegment);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifRequestPlain {
    return {
      operation: dataView.getUint8(byteOffset),
      nr_segments: dataView.getUint8(byteOffset + 1),
      handle: dataView.getUint16(byteOffset + 2, true),
      id: dataView.getBigUint64(byteOffset + 8, true),
      sector_number: dataView.getBigUint64(byteOffset + 16, true),
      seg: new StructArray(dataView, byteOffset + 24, 11, BlkifRequestSegment).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<BlkifRequestPlain> {
    return {
      operation: dataView.getUint8(byteOffset),
      nr_segments: dataView.getUint8(byteOffset + 1),
      handle: dataView.getUint16(byteOffset + 2, true),
      id: readU64Number(dataView, byteOffset + 8),
      sector_number: readU64Number(dataView, byteOffset + 16),
      seg: new StructArray(dataView, byteOffset + 24, 11, BlkifRequestSegment).decode(),
    };
  }

  decode(): BlkifRequestPlain {
    return BlkifRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<BlkifRequestPlain> {
    return BlkifRequest.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifRequestPlain {
  operation: number;
  nr_segments: number;
  handle: number;
  id: bigint;
  sector_number: bigint;
  seg: BlkifRequestSegmentPlain[];
}

/** struct blkif_request_discard (io/blkif.h), 32 bytes, align 8. */
export class BlkifRequestDiscard extends Struct<"struct blkif_request_discard"> {
  static readonly cName = "struct blkif_request_discard";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    operation 0 u8
    flag 1 u8
    handle 2 u16
    id 8 u64
    sector_number 16 u64
    nr_sectors 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get operation(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set operation(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get flag(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set flag(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get handle(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set handle(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get sector_number(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set sector_number(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get sector_number_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set sector_number_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get nr_sectors(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set nr_sectors(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get nr_sectors_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set nr_sectors_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifRequestDiscardPlain {
    return {
      operation: dataView.getUint8(byteOffset),
      flag: dataView.getUint8(byteOffset + 1),
      handle: dataView.getUint16(byteOffset + 2, true),
      id: dataView.getBigUint64(byteOffset + 8, true),
      sector_number: dataView.getBigUint64(byteOffset + 16, true),
      nr_sectors: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<BlkifRequestDiscardPlain> {
    return {
      operation: dataView.getUint8(byteOffset),
      flag: dataView.getUint8(byteOffset + 1),
      handle: dataView.getUint16(byteOffset + 2, true),
      id: readU64Number(dataView, byteOffset + 8),
      sector_number: readU64Number(dataView, byteOffset + 16),
      nr_sectors: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): BlkifRequestDiscardPlain {
    return BlkifRequestDiscard.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<BlkifRequestDiscardPlain> {
    return BlkifRequestDiscard.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifRequestDiscardPlain {
  operation: number;
  flag: number;
  handle: number;
  id: bigint;
  sector_number: bigint;
  nr_sectors: bigint;
}

/** struct blkif_request_indirect (io/blkif.h), 64 bytes, align 8. */
export class BlkifRequestIndirect extends Struct<"struct blkif_request_indirect"> {
  static readonly cName = "struct blkif_request_indirect";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    operation 0 u8
    indirect_op 1 u8
    nr_segments 2 u16
    id 8 u64
    sector_number 16 u64
    handle 24 u16
    indirect_grefs 28 u32[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get operation(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set operation(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get indirect_op(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set indirect_op(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get nr_segments(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set nr_segments(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get sector_number(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set sector_number(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get sector_number_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set sector_number_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get handle(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set handle(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  get indirect_grefs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 28, 8);
  }
  set indirect_grefs(value: ArrayLike<number>) {
    this.indirect_grefs.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifRequestIndirectPlain {
    return {
      operation: dataView.getUint8(byteOffset),
      indirect_op: dataView.getUint8(byteOffset + 1),
      nr_segments: dataView.getUint16(byteOffset + 2, true),
      id: dataView.getBigUint64(byteOffset + 8, true),
      sector_number: dataView.getBigUint64(byteOffset + 16, true),
      handle: dataView.getUint16(byteOffset + 24, true),
      indirect_grefs: new U32Array(dataView, byteOffset + 28, 8).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<BlkifRequestIndirectPlain> {
    return {
      operation: dataView.getUint8(byteOffset),
      indirect_op: dataView.getUint8(byteOffset + 1),
      nr_segments: dataView.getUint16(byteOffset + 2, true),
      id: readU64Number(dataView, byteOffset + 8),
      sector_number: readU64Number(dataView, byteOffset + 16),
      handle: dataView.getUint16(byteOffset + 24, true),
      indirect_grefs: new U32Array(dataView, byteOffset + 28, 8).toArray(),
    };
  }

  decode(): BlkifRequestIndirectPlain {
    return BlkifRequestIndirect.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<BlkifRequestIndirectPlain> {
    return BlkifRequestIndirect.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifRequestIndirectPlain {
  operation: number;
  indirect_op: number;
  nr_segments: number;
  id: bigint;
  sector_number: bigint;
  handle: number;
  indirect_grefs: number[];
}

/** struct blkif_response (io/blkif.h), 16 bytes, align 8. */
export class BlkifResponse extends Struct<"struct blkif_response"> {
  static readonly cName = "struct blkif_response";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
    operation 8 u8
    status 10 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get operation(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set operation(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 10, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 10, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifResponsePlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
      operation: dataView.getUint8(byteOffset + 8),
      status: dataView.getInt16(byteOffset + 10, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<BlkifResponsePlain> {
    return {
      id: readU64Number(dataView, byteOffset),
      operation: dataView.getUint8(byteOffset + 8),
      status: dataView.getInt16(byteOffset + 10, true),
    };
  }

  decode(): BlkifResponsePlain {
    return BlkifResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<BlkifResponsePlain> {
    return BlkifResponse.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifResponsePlain {
  id: bigint;
  operation: number;
  status: number;
}

/** union blkif_sring_entry (io/blkif.h), 112 bytes, align 8. */
export class BlkifSringEntry extends Union<"union blkif_sring_entry"> {
  static readonly cName = "union blkif_sring_entry";
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields: string = `
    req 0 struct blkif_request
    rsp 0 struct blkif_response
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 112);
  }

  get req(): BlkifRequest {
    return new BlkifRequest(this.dataView, this.byteOffset);
  }
  set req(value: BlkifRequest) {
    copyRecord(BlkifRequest, this.dataView, this.byteOffset, value);
  }

  get rsp(): BlkifResponse {
    return new BlkifResponse(this.dataView, this.byteOffset);
  }
  set rsp(value: BlkifResponse) {
    copyRecord(BlkifResponse, this.dataView, this.byteOffset, value);
  }
}

/** struct blkif_sring (io/blkif.h), 176 bytes, align 8. */
export class BlkifSring extends Struct<"struct blkif_sring"> {
  static readonly cName = "struct blkif_sring";
  static readonly size = 176;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct blkif_sring.pvt
    __pad 20 u8[44]
    ring 64 union blkif_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 176);
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

  get pvt(): BlkifSringPvt {
    return new BlkifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: BlkifSringPvt) {
    copyRecord(BlkifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<BlkifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, BlkifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, BlkifSringEntry).decode(),
    };
  }

  decode(): BlkifSringPlain {
    return BlkifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BlkifSringPlain {
    return BlkifSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct blkif_sring (io/blkif.h): union, 4 bytes, align 1. */
export class BlkifSringPvt extends Union<"struct blkif_sring.pvt"> {
  static readonly cName = "struct blkif_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;
  static readonly fields: string = `
    netif 0 struct blkif_sring.pvt.netif
    tapif_user 0 struct blkif_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): BlkifSringPvtNetif {
    return new BlkifSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: BlkifSringPvtNetif) {
    copyRecord(BlkifSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): BlkifSringPvtTapifUser {
    return new BlkifSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: BlkifSringPvtTapifUser) {
    copyRecord(BlkifSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct blkif_sring.pvt (io/blkif.h): struct, 1 bytes, align 1. */
export class BlkifSringPvtNetif extends Struct<"struct blkif_sring.pvt.netif"> {
  static readonly cName = "struct blkif_sring.pvt.netif";
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

  static decodeAt(dataView: DataView, byteOffset: number): BlkifSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): BlkifSringPvtNetifPlain {
    return BlkifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BlkifSringPvtNetifPlain {
    return BlkifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct blkif_sring.pvt (io/blkif.h): struct, 1 bytes, align 1. */
export class BlkifSringPvtTapifUser extends Struct<"struct blkif_sring.pvt.tapif_user"> {
  static readonly cName = "struct blkif_sring.pvt.tapif_user";
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

  static decodeAt(dataView: DataView, byteOffset: number): BlkifSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): BlkifSringPvtTapifUserPlain {
    return BlkifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BlkifSringPvtTapifUserPlain {
    return BlkifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifSringPvtTapifUserPlain {
  msg: number;
}

/** struct blkif_front_ring (io/blkif.h), 24 bytes, align 8. */
export class BlkifFrontRing extends Struct<"struct blkif_front_ring"> {
  static readonly cName = "struct blkif_front_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): BlkifFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): BlkifFrontRingPlain {
    return BlkifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BlkifFrontRingPlain {
    return BlkifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct blkif_back_ring (io/blkif.h), 24 bytes, align 8. */
export class BlkifBackRing extends Struct<"struct blkif_back_ring"> {
  static readonly cName = "struct blkif_back_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): BlkifBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): BlkifBackRingPlain {
    return BlkifBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BlkifBackRingPlain {
    return BlkifBackRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
