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
import { BlkifRequestSegment, type BlkifRequestSegmentPlain, BlkifSringPvt } from "../../x86_64/io/blkif.ts";

export {
  BlkifRequestSegment,
  type BlkifRequestSegmentPlain,
  BlkifSringPvt,
  BlkifSringPvtNetif,
  type BlkifSringPvtNetifPlain,
  BlkifSringPvtTapifUser,
  type BlkifSringPvtTapifUserPlain,
} from "../../x86_64/io/blkif.ts";

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

/** struct blkif_request_discard (io/blkif.h), 28 bytes, align 4. */
export class BlkifRequestDiscard extends Struct<"struct blkif_request_discard"> {
  static readonly cName = "struct blkif_request_discard";
  static readonly size = 28;
  static readonly align = 4;
  static readonly fields: string = `
    operation 0 u8
    flag 1 u8
    handle 2 u16
    id 4 u64
    sector_number 12 u64
    nr_sectors 20 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 28);
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

  get nr_sectors(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 20, true);
  }
  set nr_sectors(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 20, value, true);
  }

  get nr_sectors_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 20);
  }
  set nr_sectors_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 20, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifRequestDiscardPlain {
    return {
      operation: dataView.getUint8(byteOffset),
      flag: dataView.getUint8(byteOffset + 1),
      handle: dataView.getUint16(byteOffset + 2, true),
      id: dataView.getBigUint64(byteOffset + 4, true),
      sector_number: dataView.getBigUint64(byteOffset + 12, true),
      nr_sectors: dataView.getBigUint64(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<BlkifRequestDiscardPlain> {
    return {
      operation: dataView.getUint8(byteOffset),
      flag: dataView.getUint8(byteOffset + 1),
      handle: dataView.getUint16(byteOffset + 2, true),
      id: readU64Number(dataView, byteOffset + 4),
      sector_number: readU64Number(dataView, byteOffset + 12),
      nr_sectors: readU64Number(dataView, byteOffset + 20),
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

/** struct blkif_request_indirect (io/blkif.h), 64 bytes, align 4. */
export class BlkifRequestIndirect extends Struct<"struct blkif_request_indirect"> {
  static readonly cName = "struct blkif_request_indirect";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    operation 0 u8
    indirect_op 1 u8
    nr_segments 2 u16
    id 4 u64
    sector_number 12 u64
    handle 20 u16
    indirect_grefs 24 u32[8]
    pad 56 u64
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

  get handle(): number {
    return this.dataView.getUint16(this.byteOffset + 20, true);
  }
  set handle(value: number) {
    this.dataView.setUint16(this.byteOffset + 20, value, true);
  }

  get indirect_grefs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 24, 8);
  }
  set indirect_grefs(value: ArrayLike<number>) {
    this.indirect_grefs.assign(value);
  }

  get pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifRequestIndirectPlain {
    return {
      operation: dataView.getUint8(byteOffset),
      indirect_op: dataView.getUint8(byteOffset + 1),
      nr_segments: dataView.getUint16(byteOffset + 2, true),
      id: dataView.getBigUint64(byteOffset + 4, true),
      sector_number: dataView.getBigUint64(byteOffset + 12, true),
      handle: dataView.getUint16(byteOffset + 20, true),
      indirect_grefs: new U32Array(dataView, byteOffset + 24, 8).toArray(),
      pad: dataView.getBigUint64(byteOffset + 56, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<BlkifRequestIndirectPlain> {
    return {
      operation: dataView.getUint8(byteOffset),
      indirect_op: dataView.getUint8(byteOffset + 1),
      nr_segments: dataView.getUint16(byteOffset + 2, true),
      id: readU64Number(dataView, byteOffset + 4),
      sector_number: readU64Number(dataView, byteOffset + 12),
      handle: dataView.getUint16(byteOffset + 20, true),
      indirect_grefs: new U32Array(dataView, byteOffset + 24, 8).toArray(),
      pad: readU64Number(dataView, byteOffset + 56),
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
  pad: bigint;
}

/** struct blkif_response (io/blkif.h), 12 bytes, align 4. */
export class BlkifResponse extends Struct<"struct blkif_response"> {
  static readonly cName = "struct blkif_response";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    id 0 u64
    operation 8 u8
    status 10 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
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

/** struct blkif_sring (io/blkif.h), 172 bytes, align 4. */
export class BlkifSring extends Struct<"struct blkif_sring"> {
  static readonly cName = "struct blkif_sring";
  static readonly size = 172;
  static readonly align = 4;
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
    super(dataView, byteOffset, 172);
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

/** struct blkif_front_ring (io/blkif.h), 16 bytes, align 4. */
export class BlkifFrontRing extends Struct<"struct blkif_front_ring"> {
  static readonly cName = "struct blkif_front_ring";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod_pvt 0 u32
    rsp_cons 4 u32
    nr_ents 8 u32
    sring 12 pointer4
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
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
    return readAddress(this.dataView, this.byteOffset + 12, 4);
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

/** struct blkif_back_ring (io/blkif.h), 16 bytes, align 4. */
export class BlkifBackRing extends Struct<"struct blkif_back_ring"> {
  static readonly cName = "struct blkif_back_ring";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    rsp_prod_pvt 0 u32
    req_cons 4 u32
    nr_ents 8 u32
    sring 12 pointer4
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
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
    return readAddress(this.dataView, this.byteOffset + 12, 4);
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
