// The records of Xen's public header io/vscsiif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
} from "../../../../runtime/struct/records.ts";

/** struct scsiif_request_segment (io/vscsiif.h), 8 bytes, align 4. */
export class ScsiifRequestSegment extends Struct<"struct scsiif_request_segment"> {
  static readonly cName = "struct scsiif_request_segment";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    gref 0 u32
    offset 4 u16
    length 6 u16
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

  get offset(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set offset(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get length(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set length(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): ScsiifRequestSegmentPlain {
    return {
      gref: dataView.getUint32(byteOffset, true),
      offset: dataView.getUint16(byteOffset + 4, true),
      length: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): ScsiifRequestSegmentPlain {
    return ScsiifRequestSegment.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): ScsiifRequestSegmentPlain {
    return ScsiifRequestSegment.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface ScsiifRequestSegmentPlain {
  gref: number;
  offset: number;
  length: number;
}

/** struct vscsiif_request (io/vscsiif.h), 252 bytes, align 4. */
export class VscsiifRequest extends Struct<"struct vscsiif_request"> {
  static readonly cName = "struct vscsiif_request";
  static readonly size = 252;
  static readonly align = 4;
  static readonly fields: string = `
    rqid 0 u16
    act 2 u8
    cmd_len 3 u8
    cmnd 4 u8[16]
    timeout_per_command 20 u16
    channel 22 u16
    id 24 u16
    lun 26 u16
    ref_rqid 28 u16
    sc_data_direction 30 u8
    nr_segments 31 u8
    seg 32 struct scsiif_request_segment[26]
    reserved 240 u32[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 252);
  }

  get rqid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set rqid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get act(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set act(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get cmd_len(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set cmd_len(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get cmnd(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, 16);
  }
  set cmnd(value: ArrayLike<number>) {
    assignBytes(this.cmnd, value);
  }

  get timeout_per_command(): number {
    return this.dataView.getUint16(this.byteOffset + 20, true);
  }
  set timeout_per_command(value: number) {
    this.dataView.setUint16(this.byteOffset + 20, value, true);
  }

  get channel(): number {
    return this.dataView.getUint16(this.byteOffset + 22, true);
  }
  set channel(value: number) {
    this.dataView.setUint16(this.byteOffset + 22, value, true);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  get lun(): number {
    return this.dataView.getUint16(this.byteOffset + 26, true);
  }
  set lun(value: number) {
    this.dataView.setUint16(this.byteOffset + 26, value, true);
  }

  get ref_rqid(): number {
    return this.dataView.getUint16(this.byteOffset + 28, true);
  }
  set ref_rqid(value: number) {
    this.dataView.setUint16(this.byteOffset + 28, value, true);
  }

  get sc_data_direction(): number {
    return this.dataView.getUint8(this.byteOffset + 30);
  }
  set sc_data_direction(value: number) {
    this.dataView.setUint8(this.byteOffset + 30, value);
  }

  get nr_segments(): number {
    return this.dataView.getUint8(this.byteOffset + 31);
  }
  set nr_segments(value: number) {
    this.dataView.setUint8(this.byteOffset + 31, value);
  }

  get seg(): StructArray<ScsiifRequestSegment> {
    return new StructArray(this.dataView, this.byteOffset + 32, 26, ScsiifRequestSegment);
  }

  get reserved(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 240, 3);
  }
  set reserved(value: ArrayLike<number>) {
    this.reserved.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VscsiifRequestPlain {
    return {
      rqid: dataView.getUint16(byteOffset, true),
      act: dataView.getUint8(byteOffset + 2),
      cmd_len: dataView.getUint8(byteOffset + 3),
      cmnd: copyBytes(dataView, byteOffset + 4, 16),
      timeout_per_command: dataView.getUint16(byteOffset + 20, true),
      channel: dataView.getUint16(byteOffset + 22, true),
      id: dataView.getUint16(byteOffset + 24, true),
      lun: dataView.getUint16(byteOffset + 26, true),
      ref_rqid: dataView.getUint16(byteOffset + 28, true),
      sc_data_direction: dataView.getUint8(byteOffset + 30),
      nr_segments: dataView.getUint8(byteOffset + 31),
      seg: new StructArray(dataView, byteOffset + 32, 26, ScsiifRequestSegment).decode(),
      reserved: new U32Array(dataView, byteOffset + 240, 3).toArray(),
    };
  }

  decode(): VscsiifRequestPlain {
    return VscsiifRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VscsiifRequestPlain {
    return VscsiifRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VscsiifRequestPlain {
  rqid: number;
  act: number;
  cmd_len: number;
  cmnd: Uint8Array;
  timeout_per_command: number;
  channel: number;
  id: number;
  lun: number;
  ref_rqid: number;
  sc_data_direction: number;
  nr_segments: number;
  seg: ScsiifRequestSegmentPlain[];
  reserved: number[];
}

/** struct vscsiif_sg_list (io/vscsiif.h), 252 bytes, align 4. */
export class VscsiifSgList extends Struct<"struct vscsiif_sg_list"> {
  static readonly cName = "struct vscsiif_sg_list";
  static readonly size = 252;
  static readonly align = 4;
  static readonly fields: string = `
    rqid 0 u16
    act 2 u8
    nr_segments 3 u8
    seg 4 struct scsiif_request_segment[31]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 252);
  }

  get rqid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set rqid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get act(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set act(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get nr_segments(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set nr_segments(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get seg(): StructArray<ScsiifRequestSegment> {
    return new StructArray(this.dataView, this.byteOffset + 4, 31, ScsiifRequestSegment);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VscsiifSgListPlain {
    return {
      rqid: dataView.getUint16(byteOffset, true),
      act: dataView.getUint8(byteOffset + 2),
      nr_segments: dataView.getUint8(byteOffset + 3),
      seg: new StructArray(dataView, byteOffset + 4, 31, ScsiifRequestSegment).decode(),
    };
  }

  decode(): VscsiifSgListPlain {
    return VscsiifSgList.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VscsiifSgListPlain {
    return VscsiifSgList.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VscsiifSgListPlain {
  rqid: number;
  act: number;
  nr_segments: number;
  seg: ScsiifRequestSegmentPlain[];
}

/** struct vscsiif_response (io/vscsiif.h), 252 bytes, align 4. */
export class VscsiifResponse extends Struct<"struct vscsiif_response"> {
  static readonly cName = "struct vscsiif_response";
  static readonly size = 252;
  static readonly align = 4;
  static readonly fields: string = `
    rqid 0 u16
    act 2 u8
    sense_len 3 u8
    sense_buffer 4 u8[96]
    rslt 100 s32
    residual_len 104 u32
    reserved 108 u32[36]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 252);
  }

  get rqid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set rqid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get act(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set act(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get sense_len(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set sense_len(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get sense_buffer(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, 96);
  }
  set sense_buffer(value: ArrayLike<number>) {
    assignBytes(this.sense_buffer, value);
  }

  get rslt(): number {
    return this.dataView.getInt32(this.byteOffset + 100, true);
  }
  set rslt(value: number) {
    this.dataView.setInt32(this.byteOffset + 100, value, true);
  }

  get residual_len(): number {
    return this.dataView.getUint32(this.byteOffset + 104, true);
  }
  set residual_len(value: number) {
    this.dataView.setUint32(this.byteOffset + 104, value | 0, true);
  }

  get reserved(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 108, 36);
  }
  set reserved(value: ArrayLike<number>) {
    this.reserved.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VscsiifResponsePlain {
    return {
      rqid: dataView.getUint16(byteOffset, true),
      act: dataView.getUint8(byteOffset + 2),
      sense_len: dataView.getUint8(byteOffset + 3),
      sense_buffer: copyBytes(dataView, byteOffset + 4, 96),
      rslt: dataView.getInt32(byteOffset + 100, true),
      residual_len: dataView.getUint32(byteOffset + 104, true),
      reserved: new U32Array(dataView, byteOffset + 108, 36).toArray(),
    };
  }

  decode(): VscsiifResponsePlain {
    return VscsiifResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VscsiifResponsePlain {
    return VscsiifResponse.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VscsiifResponsePlain {
  rqid: number;
  act: number;
  sense_len: number;
  sense_buffer: Uint8Array;
  rslt: number;
  residual_len: number;
  reserved: number[];
}

/** union vscsiif_sring_entry (io/vscsiif.h), 252 bytes, align 4. */
export class VscsiifSringEntry extends Union<"union vscsiif_sring_entry"> {
  static readonly cName = "union vscsiif_sring_entry";
  static readonly size = 252;
  static readonly align = 4;
  static readonly fields: string = `
    req 0 struct vscsiif_request
    rsp 0 struct vscsiif_response
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 252);
  }

  get req(): VscsiifRequest {
    return new VscsiifRequest(this.dataView, this.byteOffset);
  }
  set req(value: VscsiifRequest) {
    copyRecord(VscsiifRequest, this.dataView, this.byteOffset, value);
  }

  get rsp(): VscsiifResponse {
    return new VscsiifResponse(this.dataView, this.byteOffset);
  }
  set rsp(value: VscsiifResponse) {
    copyRecord(VscsiifResponse, this.dataView, this.byteOffset, value);
  }
}

/** struct vscsiif_sring (io/vscsiif.h), 316 bytes, align 4. */
export class VscsiifSring extends Struct<"struct vscsiif_sring"> {
  static readonly cName = "struct vscsiif_sring";
  static readonly size = 316;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct vscsiif_sring.pvt
    __pad 20 u8[44]
    ring 64 union vscsiif_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 316);
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

  get pvt(): VscsiifSringPvt {
    return new VscsiifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: VscsiifSringPvt) {
    copyRecord(VscsiifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<VscsiifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, VscsiifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VscsiifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, VscsiifSringEntry).decode(),
    };
  }

  decode(): VscsiifSringPlain {
    return VscsiifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VscsiifSringPlain {
    return VscsiifSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VscsiifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct vscsiif_sring (io/vscsiif.h): union, 4 bytes, align 1. */
export class VscsiifSringPvt extends Union<"struct vscsiif_sring.pvt"> {
  static readonly cName = "struct vscsiif_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;
  static readonly fields: string = `
    netif 0 struct vscsiif_sring.pvt.netif
    tapif_user 0 struct vscsiif_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): VscsiifSringPvtNetif {
    return new VscsiifSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: VscsiifSringPvtNetif) {
    copyRecord(VscsiifSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): VscsiifSringPvtTapifUser {
    return new VscsiifSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: VscsiifSringPvtTapifUser) {
    copyRecord(VscsiifSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct vscsiif_sring.pvt (io/vscsiif.h): struct, 1 bytes, align 1. */
export class VscsiifSringPvtNetif extends Struct<"struct vscsiif_sring.pvt.netif"> {
  static readonly cName = "struct vscsiif_sring.pvt.netif";
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

  static decodeAt(dataView: DataView, byteOffset: number): VscsiifSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): VscsiifSringPvtNetifPlain {
    return VscsiifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VscsiifSringPvtNetifPlain {
    return VscsiifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VscsiifSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct vscsiif_sring.pvt (io/vscsiif.h): struct, 1 bytes, align 1. */
export class VscsiifSringPvtTapifUser extends Struct<"struct vscsiif_sring.pvt.tapif_user"> {
  static readonly cName = "struct vscsiif_sring.pvt.tapif_user";
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

  static decodeAt(dataView: DataView, byteOffset: number): VscsiifSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): VscsiifSringPvtTapifUserPlain {
    return VscsiifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VscsiifSringPvtTapifUserPlain {
    return VscsiifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VscsiifSringPvtTapifUserPlain {
  msg: number;
}

/** struct vscsiif_front_ring (io/vscsiif.h), 24 bytes, align 8. */
export class VscsiifFrontRing extends Struct<"struct vscsiif_front_ring"> {
  static readonly cName = "struct vscsiif_front_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): VscsiifFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): VscsiifFrontRingPlain {
    return VscsiifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VscsiifFrontRingPlain {
    return VscsiifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VscsiifFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct vscsiif_back_ring (io/vscsiif.h), 24 bytes, align 8. */
export class VscsiifBackRing extends Struct<"struct vscsiif_back_ring"> {
  static readonly cName = "struct vscsiif_back_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): VscsiifBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): VscsiifBackRingPlain {
    return VscsiifBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VscsiifBackRingPlain {
    return VscsiifBackRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VscsiifBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
