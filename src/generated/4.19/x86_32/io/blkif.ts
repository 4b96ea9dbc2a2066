// The records of Xen's public header io/blkif.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  elementsToEnd,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";
import { BlkifResponse } from "../../../4.14/x86_32/io/blkif.ts";

export {
  BlkifRequestDiscard,
  type BlkifRequestDiscardPlain,
  BlkifRequestIndirect,
  type BlkifRequestIndirectPlain,
  BlkifResponse,
  type BlkifResponsePlain,
  BlkifFrontRing,
  type BlkifFrontRingPlain,
  BlkifBackRing,
  type BlkifBackRingPlain,
} from "../../../4.14/x86_32/io/blkif.ts";

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

/** struct blkif_request (io/blkif.h), 108 bytes, align 4. */
export class BlkifRequest extends Struct<"struct blkif_request"> {
  static readonly cName = "struct blkif_request";
  static readonly size = 108;
  static readonly align = 4;
  static readonly fields: string = `
    operation 0 u8
    nr_segments 1 u8
    handle 2 u16
    id 4 u64
    sector_number 12 u64
    seg 20 struct blkif_request_segment[11]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 108);
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
    return this.dataView.getBigUint64(this.byteOffset + 4, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 4, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 4);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 4, value);
  }

  get sector_number(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 12, true);
  }
  set sector_number(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 12, value, true);
  }

  get sector_number_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 12);
  }
  set sector_number_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 12, value);
  }

  get seg(): StructArray<BlkifRequestSegment> {
    return new StructArray(this.dataView, this.byteOffset + 20, 11, BlkifRequestSegment);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifRequestPlain {
    return {
      operation: dataView.getUint8(byteOffset),
      nr_segments: dataView.getUint8(byteOffset + 1),
      handle: dataView.getUint16(byteOffset + 2, true),
      id: dataView.getBigUint64(byteOffset + 4, true),
      sector_number: dataView.getBigUint64(byteOffset + 12, true),
      seg: new StructArray(dataView, byteOffset + 20, 11, BlkifRequestSegment).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<BlkifRequestPlain> {
    return {
      operation: dataView.getUint8(byteOffset),
      nr_segments: dataView.getUint8(byteOffset + 1),
      handle: dataView.getUint16(byteOffset + 2, true),
      id: readU64Number(dataView, byteOffset + 4),
      sector_number: readU64Number(dataView, byteOffset + 12),
      seg: new StructArray(dataView, byteOffset + 20, 11, BlkifRequestSegment).decode(),
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

/** union blkif_sring_entry (io/blkif.h), 108 bytes, align 4. */
export class BlkifSringEntry extends Union<"union blkif_sring_entry"> {
  static readonly cName = "union blkif_sring_entry";
  static readonly size = 108;
  static readonly align = 4;
  static readonly fields: string = `
    req 0 struct blkif_request
    rsp 0 struct blkif_response
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 108);
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

/** struct blkif_sring (io/blkif.h), 64 bytes, align 4. */
export class BlkifSring extends Struct<"struct blkif_sring"> {
  static readonly cName = "struct blkif_sring";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct blkif_sring.pvt
    __pad 20 u8[44]
    ring 64 union blkif_sring_entry[]
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
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 108), BlkifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
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
