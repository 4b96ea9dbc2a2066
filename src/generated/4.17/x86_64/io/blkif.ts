// The records of Xen's public header io/blkif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";

/** struct blkif_request_segment (io/blkif.h), 8 bytes, align 4. */
export class BlkifRequestSegment extends Struct<"struct blkif_request_segment"> {
  static readonly cName = "struct blkif_request_segment";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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

  decode(): BlkifRequestSegmentPlain {
    return {
      gref: this.gref,
      first_sect: this.first_sect,
      last_sect: this.last_sect,
    };
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

  decode(): BlkifRequestPlain {
    return {
      operation: this.operation,
      nr_segments: this.nr_segments,
      handle: this.handle,
      id: this.id,
      sector_number: this.sector_number,
      seg: Array.from(this.seg, (element) => element.decode()),
    };
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

  decode(): BlkifRequestDiscardPlain {
    return {
      operation: this.operation,
      flag: this.flag,
      handle: this.handle,
      id: this.id,
      sector_number: this.sector_number,
      nr_sectors: this.nr_sectors,
    };
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

  decode(): BlkifRequestIndirectPlain {
    return {
      operation: this.operation,
      indirect_op: this.indirect_op,
      nr_segments: this.nr_segments,
      id: this.id,
      sector_number: this.sector_number,
      handle: this.handle,
      indirect_grefs: this.indirect_grefs.toArray(),
    };
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

  decode(): BlkifResponsePlain {
    return {
      id: this.id,
      operation: this.operation,
      status: this.status,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 176);
  }

  get req_prod(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get req_event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get rsp_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set rsp_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get rsp_event(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set rsp_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
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

  decode(): BlkifSringPlain {
    return {
      req_prod: this.req_prod,
      req_event: this.req_event,
      rsp_prod: this.rsp_prod,
      rsp_event: this.rsp_event,
      pvt: this.pvt.decode(),
      __pad: this.__pad.slice(),
      ring: Array.from(this.ring, (element) => element.decode()),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get smartpoll_active(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set smartpoll_active(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): BlkifSringPvtNetifPlain {
    return {
      smartpoll_active: this.smartpoll_active,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get msg(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set msg(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): BlkifSringPvtTapifUserPlain {
    return {
      msg: this.msg,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get req_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get rsp_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsp_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  decode(): BlkifFrontRingPlain {
    return {
      req_prod_pvt: this.req_prod_pvt,
      rsp_cons: this.rsp_cons,
      nr_ents: this.nr_ents,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get rsp_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set rsp_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get req_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  decode(): BlkifBackRingPlain {
    return {
      rsp_prod_pvt: this.rsp_prod_pvt,
      req_cons: this.req_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface BlkifBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
