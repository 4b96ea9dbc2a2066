// The records of Xen's public header io/usbif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U16Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
} from "../../../../runtime/struct/records.ts";

/** struct usbif_request_segment (io/usbif.h), 8 bytes, align 4. */
export class UsbifRequestSegment extends Struct<"struct usbif_request_segment"> {
  static readonly cName = "struct usbif_request_segment";
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifRequestSegmentPlain {
    return {
      gref: dataView.getUint32(byteOffset, true),
      offset: dataView.getUint16(byteOffset + 4, true),
      length: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): UsbifRequestSegmentPlain {
    return UsbifRequestSegment.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifRequestSegmentPlain {
    return UsbifRequestSegment.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    nr_buffer_segs 2 u16
    pipe 4 u32
    transfer_flags 8 u16
    buffer_length 10 u16
    u 12 struct usbif_urb_request.u
    seg 20 struct usbif_request_segment[16]
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbRequestPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      nr_buffer_segs: dataView.getUint16(byteOffset + 2, true),
      pipe: dataView.getUint32(byteOffset + 4, true),
      transfer_flags: dataView.getUint16(byteOffset + 8, true),
      buffer_length: dataView.getUint16(byteOffset + 10, true),
      u: copyBytes(dataView, byteOffset + 12, 8),
      seg: new StructArray(dataView, byteOffset + 20, 16, UsbifRequestSegment).decode(),
    };
  }

  decode(): UsbifUrbRequestPlain {
    return UsbifUrbRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbRequestPlain {
    return UsbifUrbRequest.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    ctrl 0 u8[8]
    isoc 0 struct usbif_urb_request.u.isoc
    intr 0 struct usbif_urb_request.u.intr
    unlink 0 struct usbif_urb_request.u.unlink
  `;

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
  static readonly fields: string = `
    interval 0 u16
    start_frame 2 u16
    number_of_packets 4 u16
    nr_frame_desc_segs 6 u16
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbRequestUIsocPlain {
    return {
      interval: dataView.getUint16(byteOffset, true),
      start_frame: dataView.getUint16(byteOffset + 2, true),
      number_of_packets: dataView.getUint16(byteOffset + 4, true),
      nr_frame_desc_segs: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): UsbifUrbRequestUIsocPlain {
    return UsbifUrbRequestUIsoc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbRequestUIsocPlain {
    return UsbifUrbRequestUIsoc.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    interval 0 u16
    pad 2 u16[3]
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbRequestUIntrPlain {
    return {
      interval: dataView.getUint16(byteOffset, true),
      pad: new U16Array(dataView, byteOffset + 2, 3).toArray(),
    };
  }

  decode(): UsbifUrbRequestUIntrPlain {
    return UsbifUrbRequestUIntr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbRequestUIntrPlain {
    return UsbifUrbRequestUIntr.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    unlink_id 0 u16
    pad 2 u16[3]
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbRequestUUnlinkPlain {
    return {
      unlink_id: dataView.getUint16(byteOffset, true),
      pad: new U16Array(dataView, byteOffset + 2, 3).toArray(),
    };
  }

  decode(): UsbifUrbRequestUUnlinkPlain {
    return UsbifUrbRequestUUnlink.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbRequestUUnlinkPlain {
    return UsbifUrbRequestUUnlink.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    start_frame 2 u16
    status 4 s32
    actual_length 8 s32
    error_count 12 s32
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbResponsePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      start_frame: dataView.getUint16(byteOffset + 2, true),
      status: dataView.getInt32(byteOffset + 4, true),
      actual_length: dataView.getInt32(byteOffset + 8, true),
      error_count: dataView.getInt32(byteOffset + 12, true),
    };
  }

  decode(): UsbifUrbResponsePlain {
    return UsbifUrbResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbResponsePlain {
    return UsbifUrbResponse.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    req 0 struct usbif_urb_request
    rsp 0 struct usbif_urb_response
  `;

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
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct usbif_urb_sring.pvt
    __pad 20 u8[44]
    ring 64 union usbif_urb_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 212);
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, UsbifUrbSringEntry).decode(),
    };
  }

  decode(): UsbifUrbSringPlain {
    return UsbifUrbSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbSringPlain {
    return UsbifUrbSring.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    netif 0 struct usbif_urb_sring.pvt.netif
    tapif_user 0 struct usbif_urb_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): UsbifUrbSringPvtNetifPlain {
    return UsbifUrbSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbSringPvtNetifPlain {
    return UsbifUrbSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): UsbifUrbSringPvtTapifUserPlain {
    return UsbifUrbSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbSringPvtTapifUserPlain {
    return UsbifUrbSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): UsbifUrbFrontRingPlain {
    return UsbifUrbFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbFrontRingPlain {
    return UsbifUrbFrontRing.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): UsbifUrbBackRingPlain {
    return UsbifUrbBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbBackRingPlain {
    return UsbifUrbBackRing.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): UsbifConnRequestPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): UsbifConnRequestPlain {
    return UsbifConnRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifConnRequestPlain {
    return UsbifConnRequest.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    portnum 2 u8
    speed 3 u8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifConnResponsePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      portnum: dataView.getUint8(byteOffset + 2),
      speed: dataView.getUint8(byteOffset + 3),
    };
  }

  decode(): UsbifConnResponsePlain {
    return UsbifConnResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifConnResponsePlain {
    return UsbifConnResponse.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    req 0 struct usbif_conn_request
    rsp 0 struct usbif_conn_response
  `;

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
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct usbif_conn_sring.pvt
    __pad 20 u8[44]
    ring 64 union usbif_conn_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 68);
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifConnSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, UsbifConnSringEntry).decode(),
    };
  }

  decode(): UsbifConnSringPlain {
    return UsbifConnSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifConnSringPlain {
    return UsbifConnSring.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    netif 0 struct usbif_conn_sring.pvt.netif
    tapif_user 0 struct usbif_conn_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifConnSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): UsbifConnSringPvtNetifPlain {
    return UsbifConnSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifConnSringPvtNetifPlain {
    return UsbifConnSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifConnSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): UsbifConnSringPvtTapifUserPlain {
    return UsbifConnSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifConnSringPvtTapifUserPlain {
    return UsbifConnSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifConnFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): UsbifConnFrontRingPlain {
    return UsbifConnFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifConnFrontRingPlain {
    return UsbifConnFrontRing.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): UsbifConnBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): UsbifConnBackRingPlain {
    return UsbifConnBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifConnBackRingPlain {
    return UsbifConnBackRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface UsbifConnBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
