// The records of Xen's public header io/vscsiif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
} from "../../../../runtime/struct/index.ts";

/** struct scsiif_request_segment (io/vscsiif.h), 8 bytes, align 4. */
export class ScsiifRequestSegment extends Struct<"struct scsiif_request_segment"> {
  static readonly cName = "struct scsiif_request_segment";
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

  decode(): ScsiifRequestSegmentPlain {
    return {
      gref: this.gref,
      offset: this.offset,
      length: this.length,
    };
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

  decode(): VscsiifRequestPlain {
    return {
      rqid: this.rqid,
      act: this.act,
      cmd_len: this.cmd_len,
      cmnd: this.cmnd.slice(),
      timeout_per_command: this.timeout_per_command,
      channel: this.channel,
      id: this.id,
      lun: this.lun,
      ref_rqid: this.ref_rqid,
      sc_data_direction: this.sc_data_direction,
      nr_segments: this.nr_segments,
      seg: Array.from(this.seg, (element) => element.decode()),
      reserved: this.reserved.toArray(),
    };
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

  decode(): VscsiifSgListPlain {
    return {
      rqid: this.rqid,
      act: this.act,
      nr_segments: this.nr_segments,
      seg: Array.from(this.seg, (element) => element.decode()),
    };
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
    this.dataView.setUint32(this.byteOffset + 104, value, true);
  }

  get reserved(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 108, 36);
  }
  set reserved(value: ArrayLike<number>) {
    this.reserved.assign(value);
  }

  decode(): VscsiifResponsePlain {
    return {
      rqid: this.rqid,
      act: this.act,
      sense_len: this.sense_len,
      sense_buffer: this.sense_buffer.slice(),
      rslt: this.rslt,
      residual_len: this.residual_len,
      reserved: this.reserved.toArray(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 316);
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

  decode(): VscsiifSringPlain {
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get smartpoll_active(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set smartpoll_active(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): VscsiifSringPvtNetifPlain {
    return {
      smartpoll_active: this.smartpoll_active,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get msg(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set msg(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): VscsiifSringPvtTapifUserPlain {
    return {
      msg: this.msg,
    };
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

  decode(): VscsiifFrontRingPlain {
    return {
      req_prod_pvt: this.req_prod_pvt,
      rsp_cons: this.rsp_cons,
      nr_ents: this.nr_ents,
    };
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

  decode(): VscsiifBackRingPlain {
    return {
      rsp_prod_pvt: this.rsp_prod_pvt,
      req_cons: this.req_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface VscsiifBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
