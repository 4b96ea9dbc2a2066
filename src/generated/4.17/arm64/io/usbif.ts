// The records of Xen's public header io/usbif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U16Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
} from "../../../../runtime/struct/index.ts";

/** struct usbif_request_segment (io/usbif.h), 8 bytes, align 4. */
export class UsbifRequestSegment extends Struct<"struct usbif_request_segment"> {
  static readonly cName = "struct usbif_request_segment";
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

  decode(): UsbifRequestSegmentPlain {
    return {
      gref: this.gref,
      offset: this.offset,
      length: this.length,
    };
  }
}

export interface UsbifRequestSegmentPlain {
  gref: number;
  offset: number;
  length: number;
}

/** struct usbif_urb_request (io/usbif.h), 148 bytes, align 4. */
export class UsbifUrbRequest extends Struct<"struct usbif_urb_request"> {
  static readonly cName = "struct usbif_urb_request";
  static readonly size = 148;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 148);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get nr_buffer_segs(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set nr_buffer_segs(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get pipe(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pipe(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get transfer_flags(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set transfer_flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get buffer_length(): number {
    return this.dataView.getUint16(this.byteOffset + 10, true);
  }
  set buffer_length(value: number) {
    this.dataView.setUint16(this.byteOffset + 10, value, true);
  }

  get u(): UsbifUrbRequestU {
    return new UsbifUrbRequestU(this.dataView, this.byteOffset + 12);
  }
  set u(value: UsbifUrbRequestU) {
    copyRecord(UsbifUrbRequestU, this.dataView, this.byteOffset + 12, value);
  }

  get seg(): StructArray<UsbifRequestSegment> {
    return new StructArray(this.dataView, this.byteOffset + 20, 16, UsbifRequestSegment);
  }

  decode(): UsbifUrbRequestPlain {
    return {
      id: this.id,
      nr_buffer_segs: this.nr_buffer_segs,
      pipe: this.pipe,
      transfer_flags: this.transfer_flags,
      buffer_length: this.buffer_length,
      u: this.u.decode(),
      seg: Array.from(this.seg, (element) => element.decode()),
    };
  }
}

export interface UsbifUrbRequestPlain {
  id: number;
  nr_buffer_segs: number;
  pipe: number;
  transfer_flags: number;
  buffer_length: number;
  u: Uint8Array;
  seg: UsbifRequestSegmentPlain[];
}

/** u of struct usbif_urb_request (io/usbif.h): union, 8 bytes, align 2. */
export class UsbifUrbRequestU extends Union<"struct usbif_urb_request.u"> {
  static readonly cName = "struct usbif_urb_request.u";
  static readonly size = 8;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get ctrl(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 8);
  }
  set ctrl(value: ArrayLike<number>) {
    assignBytes(this.ctrl, value);
  }

  get isoc(): UsbifUrbRequestUIsoc {
    return new UsbifUrbRequestUIsoc(this.dataView, this.byteOffset);
  }
  set isoc(value: UsbifUrbRequestUIsoc) {
    copyRecord(UsbifUrbRequestUIsoc, this.dataView, this.byteOffset, value);
  }

  get intr(): UsbifUrbRequestUIntr {
    return new UsbifUrbRequestUIntr(this.dataView, this.byteOffset);
  }
  set intr(value: UsbifUrbRequestUIntr) {
    copyRecord(UsbifUrbRequestUIntr, this.dataView, this.byteOffset, value);
  }

  get unlink(): UsbifUrbRequestUUnlink {
    return new UsbifUrbRequestUUnlink(this.dataView, this.byteOffset);
  }
  set unlink(value: UsbifUrbRequestUUnlink) {
    copyRecord(UsbifUrbRequestUUnlink, this.dataView, this.byteOffset, value);
  }
}

/** isoc of struct usbif_urb_request.u (io/usbif.h): struct, 8 bytes, align 2. */
export class UsbifUrbRequestUIsoc extends Struct<"struct usbif_urb_request.u.isoc"> {
  static readonly cName = "struct usbif_urb_request.u.isoc";
  static readonly size = 8;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get interval(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set interval(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get start_frame(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set start_frame(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get number_of_packets(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set number_of_packets(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get nr_frame_desc_segs(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set nr_frame_desc_segs(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  decode(): UsbifUrbRequestUIsocPlain {
    return {
      interval: this.interval,
      start_frame: this.start_frame,
      number_of_packets: this.number_of_packets,
      nr_frame_desc_segs: this.nr_frame_desc_segs,
    };
  }
}

export interface UsbifUrbRequestUIsocPlain {
  interval: number;
  start_frame: number;
  number_of_packets: number;
  nr_frame_desc_segs: number;
}

/** intr of struct usbif_urb_request.u (io/usbif.h): struct, 8 bytes, align 2. */
export class UsbifUrbRequestUIntr extends Struct<"struct usbif_urb_request.u.intr"> {
  static readonly cName = "struct usbif_urb_request.u.intr";
  static readonly size = 8;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get interval(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set interval(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 2, 3);
  }
  set pad(value: ArrayLike<number>) {
    this.pad.assign(value);
  }

  decode(): UsbifUrbRequestUIntrPlain {
    return {
      interval: this.interval,
      pad: this.pad.toArray(),
    };
  }
}

export interface UsbifUrbRequestUIntrPlain {
  interval: number;
  pad: number[];
}

/** unlink of struct usbif_urb_request.u (io/usbif.h): struct, 8 bytes, align 2. */
export class UsbifUrbRequestUUnlink extends Struct<"struct usbif_urb_request.u.unlink"> {
  static readonly cName = "struct usbif_urb_request.u.unlink";
  static readonly size = 8;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get unlink_id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set unlink_id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 2, 3);
  }
  set pad(value: ArrayLike<number>) {
    this.pad.assign(value);
  }

  decode(): UsbifUrbRequestUUnlinkPlain {
    return {
      unlink_id: this.unlink_id,
      pad: this.pad.toArray(),
    };
  }
}

export interface UsbifUrbRequestUUnlinkPlain {
  unlink_id: number;
  pad: number[];
}

/** struct usbif_urb_response (io/usbif.h), 16 bytes, align 4. */
export class UsbifUrbResponse extends Struct<"struct usbif_urb_response"> {
  static readonly cName = "struct usbif_urb_response";
  static readonly size = 16;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get start_frame(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set start_frame(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get status(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set status(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get actual_length(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set actual_length(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get error_count(): number {
    return this.dataView.getInt32(this.byteOffset + 12, true);
  }
  set error_count(value: number) {
    this.dataView.setInt32(this.byteOffset + 12, value, true);
  }

  decode(): UsbifUrbResponsePlain {
    return {
      id: this.id,
      start_frame: this.start_frame,
      status: this.status,
      actual_length: this.actual_length,
      error_count: this.error_count,
    };
  }
}

export interface UsbifUrbResponsePlain {
  id: number;
  start_frame: number;
  status: number;
  actual_length: number;
  error_count: number;
}

/** union usbif_urb_sring_entry (io/usbif.h), 148 bytes, align 4. */
export class UsbifUrbSringEntry extends Union<"union usbif_urb_sring_entry"> {
  static readonly cName = "union usbif_urb_sring_entry";
  static readonly size = 148;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 148);
  }

  get req(): UsbifUrbRequest {
    return new UsbifUrbRequest(this.dataView, this.byteOffset);
  }
  set req(value: UsbifUrbRequest) {
    copyRecord(UsbifUrbRequest, this.dataView, this.byteOffset, value);
  }

  get rsp(): UsbifUrbResponse {
    return new UsbifUrbResponse(this.dataView, this.byteOffset);
  }
  set rsp(value: UsbifUrbResponse) {
    copyRecord(UsbifUrbResponse, this.dataView, this.byteOffset, value);
  }
}

/** struct usbif_urb_sring (io/usbif.h), 212 bytes, align 4. */
export class UsbifUrbSring extends Struct<"struct usbif_urb_sring"> {
  static readonly cName = "struct usbif_urb_sring";
  static readonly size = 212;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 212);
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

  get pvt(): UsbifUrbSringPvt {
    return new UsbifUrbSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: UsbifUrbSringPvt) {
    copyRecord(UsbifUrbSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<UsbifUrbSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, UsbifUrbSringEntry);
  }

  decode(): UsbifUrbSringPlain {
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

export interface UsbifUrbSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct usbif_urb_sring (io/usbif.h): union, 4 bytes, align 1. */
export class UsbifUrbSringPvt extends Union<"struct usbif_urb_sring.pvt"> {
  static readonly cName = "struct usbif_urb_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): UsbifUrbSringPvtNetif {
    return new UsbifUrbSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: UsbifUrbSringPvtNetif) {
    copyRecord(UsbifUrbSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): UsbifUrbSringPvtTapifUser {
    return new UsbifUrbSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: UsbifUrbSringPvtTapifUser) {
    copyRecord(UsbifUrbSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct usbif_urb_sring.pvt (io/usbif.h): struct, 1 bytes, align 1. */
export class UsbifUrbSringPvtNetif extends Struct<"struct usbif_urb_sring.pvt.netif"> {
  static readonly cName = "struct usbif_urb_sring.pvt.netif";
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

  decode(): UsbifUrbSringPvtNetifPlain {
    return {
      smartpoll_active: this.smartpoll_active,
    };
  }
}

export interface UsbifUrbSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct usbif_urb_sring.pvt (io/usbif.h): struct, 1 bytes, align 1. */
export class UsbifUrbSringPvtTapifUser extends Struct<"struct usbif_urb_sring.pvt.tapif_user"> {
  static readonly cName = "struct usbif_urb_sring.pvt.tapif_user";
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

  decode(): UsbifUrbSringPvtTapifUserPlain {
    return {
      msg: this.msg,
    };
  }
}

export interface UsbifUrbSringPvtTapifUserPlain {
  msg: number;
}

/** struct usbif_urb_front_ring (io/usbif.h), 24 bytes, align 8. */
export class UsbifUrbFrontRing extends Struct<"struct usbif_urb_front_ring"> {
  static readonly cName = "struct usbif_urb_front_ring";
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

  decode(): UsbifUrbFrontRingPlain {
    return {
      req_prod_pvt: this.req_prod_pvt,
      rsp_cons: this.rsp_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface UsbifUrbFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct usbif_urb_back_ring (io/usbif.h), 24 bytes, align 8. */
export class UsbifUrbBackRing extends Struct<"struct usbif_urb_back_ring"> {
  static readonly cName = "struct usbif_urb_back_ring";
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

  decode(): UsbifUrbBackRingPlain {
    return {
      rsp_prod_pvt: this.rsp_prod_pvt,
      req_cons: this.req_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface UsbifUrbBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}

/** struct usbif_conn_request (io/usbif.h), 2 bytes, align 2. */
export class UsbifConnRequest extends Struct<"struct usbif_conn_request"> {
  static readonly cName = "struct usbif_conn_request";
  static readonly size = 2;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  decode(): UsbifConnRequestPlain {
    return {
      id: this.id,
    };
  }
}

export interface UsbifConnRequestPlain {
  id: number;
}

/** struct usbif_conn_response (io/usbif.h), 4 bytes, align 2. */
export class UsbifConnResponse extends Struct<"struct usbif_conn_response"> {
  static readonly cName = "struct usbif_conn_response";
  static readonly size = 4;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get portnum(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set portnum(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get speed(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set speed(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  decode(): UsbifConnResponsePlain {
    return {
      id: this.id,
      portnum: this.portnum,
      speed: this.speed,
    };
  }
}

export interface UsbifConnResponsePlain {
  id: number;
  portnum: number;
  speed: number;
}

/** union usbif_conn_sring_entry (io/usbif.h), 4 bytes, align 2. */
export class UsbifConnSringEntry extends Union<"union usbif_conn_sring_entry"> {
  static readonly cName = "union usbif_conn_sring_entry";
  static readonly size = 4;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get req(): UsbifConnRequest {
    return new UsbifConnRequest(this.dataView, this.byteOffset);
  }
  set req(value: UsbifConnRequest) {
    copyRecord(UsbifConnRequest, this.dataView, this.byteOffset, value);
  }

  get rsp(): UsbifConnResponse {
    return new UsbifConnResponse(this.dataView, this.byteOffset);
  }
  set rsp(value: UsbifConnResponse) {
    copyRecord(UsbifConnResponse, this.dataView, this.byteOffset, value);
  }
}

/** struct usbif_conn_sring (io/usbif.h), 68 bytes, align 4. */
export class UsbifConnSring extends Struct<"struct usbif_conn_sring"> {
  static readonly cName = "struct usbif_conn_sring";
  static readonly size = 68;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 68);
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

  get pvt(): UsbifConnSringPvt {
    return new UsbifConnSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: UsbifConnSringPvt) {
    copyRecord(UsbifConnSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<UsbifConnSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, UsbifConnSringEntry);
  }

  decode(): UsbifConnSringPlain {
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

export interface UsbifConnSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct usbif_conn_sring (io/usbif.h): union, 4 bytes, align 1. */
export class UsbifConnSringPvt extends Union<"struct usbif_conn_sring.pvt"> {
  static readonly cName = "struct usbif_conn_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): UsbifConnSringPvtNetif {
    return new UsbifConnSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: UsbifConnSringPvtNetif) {
    copyRecord(UsbifConnSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): UsbifConnSringPvtTapifUser {
    return new UsbifConnSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: UsbifConnSringPvtTapifUser) {
    copyRecord(UsbifConnSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct usbif_conn_sring.pvt (io/usbif.h): struct, 1 bytes, align 1. */
export class UsbifConnSringPvtNetif extends Struct<"struct usbif_conn_sring.pvt.netif"> {
  static readonly cName = "struct usbif_conn_sring.pvt.netif";
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

  decode(): UsbifConnSringPvtNetifPlain {
    return {
      smartpoll_active: this.smartpoll_active,
    };
  }
}

export interface UsbifConnSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct usbif_conn_sring.pvt (io/usbif.h): struct, 1 bytes, align 1. */
export class UsbifConnSringPvtTapifUser extends Struct<"struct usbif_conn_sring.pvt.tapif_user"> {
  static readonly cName = "struct usbif_conn_sring.pvt.tapif_user";
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

  decode(): UsbifConnSringPvtTapifUserPlain {
    return {
      msg: this.msg,
    };
  }
}

export interface UsbifConnSringPvtTapifUserPlain {
  msg: number;
}

/** struct usbif_conn_front_ring (io/usbif.h), 24 bytes, align 8. */
export class UsbifConnFrontRing extends Struct<"struct usbif_conn_front_ring"> {
  static readonly cName = "struct usbif_conn_front_ring";
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

  decode(): UsbifConnFrontRingPlain {
    return {
      req_prod_pvt: this.req_prod_pvt,
      rsp_cons: this.rsp_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface UsbifConnFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct usbif_conn_back_ring (io/usbif.h), 24 bytes, align 8. */
export class UsbifConnBackRing extends Struct<"struct usbif_conn_back_ring"> {
  static readonly cName = "struct usbif_conn_back_ring";
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

  decode(): UsbifConnBackRingPlain {
    return {
      rsp_prod_pvt: this.rsp_prod_pvt,
      req_cons: this.req_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface UsbifConnBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
