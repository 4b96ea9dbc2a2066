// The records of Xen's public header io/netif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U16Array,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
} from "../../../../runtime/struct/records.ts";

/** struct xen_netif_ctrl_request (io/netif.h), 16 bytes, align 4. */
export class XenNetifCtrlRequest extends Struct<"struct xen_netif_ctrl_request"> {
  static readonly cName = "struct xen_netif_ctrl_request";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    id 0 u16
    type 2 u16
    data 4 u32[3]
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

  get type(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set type(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get data(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 4, 3);
  }
  set data(value: ArrayLike<number>) {
    this.data.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenNetifCtrlRequestPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      type: dataView.getUint16(byteOffset + 2, true),
      data: new U32Array(dataView, byteOffset + 4, 3).toArray(),
    };
  }

  decode(): XenNetifCtrlRequestPlain {
    return XenNetifCtrlRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenNetifCtrlRequestPlain {
    return XenNetifCtrlRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenNetifCtrlRequestPlain {
  id: number;
  type: number;
  data: number[];
}

/** struct xen_netif_ctrl_response (io/netif.h), 12 bytes, align 4. */
export class XenNetifCtrlResponse extends Struct<"struct xen_netif_ctrl_response"> {
  static readonly cName = "struct xen_netif_ctrl_response";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    id 0 u16
    type 2 u16
    status 4 u32
    data 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set type(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get status(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set status(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get data(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set data(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenNetifCtrlResponsePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      type: dataView.getUint16(byteOffset + 2, true),
      status: dataView.getUint32(byteOffset + 4, true),
      data: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenNetifCtrlResponsePlain {
    return XenNetifCtrlResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenNetifCtrlResponsePlain {
    return XenNetifCtrlResponse.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenNetifCtrlResponsePlain {
  id: number;
  type: number;
  status: number;
  data: number;
}

/** struct xen_netif_gref (io/netif.h), 8 bytes, align 4. */
export class XenNetifGref extends Struct<"struct xen_netif_gref"> {
  static readonly cName = "struct xen_netif_gref";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    ref 0 u32
    flags 4 u16
    status 6 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get status(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set status(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenNetifGrefPlain {
    return {
      ref: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 4, true),
      status: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): XenNetifGrefPlain {
    return XenNetifGref.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenNetifGrefPlain {
    return XenNetifGref.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenNetifGrefPlain {
  ref: number;
  flags: number;
  status: number;
}

/** union xen_netif_ctrl_sring_entry (io/netif.h), 16 bytes, align 4. */
export class XenNetifCtrlSringEntry extends Union<"union xen_netif_ctrl_sring_entry"> {
  static readonly cName = "union xen_netif_ctrl_sring_entry";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    req 0 struct xen_netif_ctrl_request
    rsp 0 struct xen_netif_ctrl_response
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get req(): XenNetifCtrlRequest {
    return new XenNetifCtrlRequest(this.dataView, this.byteOffset);
  }
  set req(value: XenNetifCtrlRequest) {
    copyRecord(XenNetifCtrlRequest, this.dataView, this.byteOffset, value);
  }

  get rsp(): XenNetifCtrlResponse {
    return new XenNetifCtrlResponse(this.dataView, this.byteOffset);
  }
  set rsp(value: XenNetifCtrlResponse) {
    copyRecord(XenNetifCtrlResponse, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_netif_ctrl_sring (io/netif.h), 80 bytes, align 4. */
export class XenNetifCtrlSring extends Struct<"struct xen_netif_ctrl_sring"> {
  static readonly cName = "struct xen_netif_ctrl_sring";
  static readonly size = 80;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_netif_ctrl_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_netif_ctrl_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 80);
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

  get pvt(): XenNetifCtrlSringPvt {
    return new XenNetifCtrlSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: XenNetifCtrlSringPvt) {
    copyRecord(XenNetifCtrlSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<XenNetifCtrlSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, XenNetifCtrlSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenNetifCtrlSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, XenNetifCtrlSringEntry).decode(),
    };
  }

  decode(): XenNetifCtrlSringPlain {
    return XenNetifCtrlSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenNetifCtrlSringPlain {
    return XenNetifCtrlSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenNetifCtrlSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct xen_netif_ctrl_sring (io/netif.h): union, 4 bytes, align 1. */
export class XenNetifCtrlSringPvt extends Union<"struct xen_netif_ctrl_sring.pvt"> {
  static readonly cName = "struct xen_netif_ctrl_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;
  static readonly fields: string = `
    netif 0 struct xen_netif_ctrl_sring.pvt.netif
    tapif_user 0 struct xen_netif_ctrl_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): XenNetifCtrlSringPvtNetif {
    return new XenNetifCtrlSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: XenNetifCtrlSringPvtNetif) {
    copyRecord(XenNetifCtrlSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): XenNetifCtrlSringPvtTapifUser {
    return new XenNetifCtrlSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: XenNetifCtrlSringPvtTapifUser) {
    copyRecord(XenNetifCtrlSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct xen_netif_ctrl_sring.pvt (io/netif.h): struct, 1 bytes, align 1. */
export class XenNetifCtrlSringPvtNetif extends Struct<"struct xen_netif_ctrl_sring.pvt.netif"> {
  static readonly cName = "struct xen_netif_ctrl_sring.pvt.netif";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenNetifCtrlSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenNetifCtrlSringPvtNetifPlain {
    return XenNetifCtrlSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenNetifCtrlSringPvtNetifPlain {
    return XenNetifCtrlSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenNetifCtrlSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct xen_netif_ctrl_sring.pvt (io/netif.h): struct, 1 bytes, align 1. */
export class XenNetifCtrlSringPvtTapifUser extends Struct<"struct xen_netif_ctrl_sring.pvt.tapif_user"> {
  static readonly cName = "struct xen_netif_ctrl_sring.pvt.tapif_user";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenNetifCtrlSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenNetifCtrlSringPvtTapifUserPlain {
    return XenNetifCtrlSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenNetifCtrlSringPvtTapifUserPlain {
    return XenNetifCtrlSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenNetifCtrlSringPvtTapifUserPlain {
  msg: number;
}

/** struct xen_netif_ctrl_front_ring (io/netif.h), 24 bytes, align 8. */
export class XenNetifCtrlFrontRing extends Struct<"struct xen_netif_ctrl_front_ring"> {
  static readonly cName = "struct xen_netif_ctrl_front_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenNetifCtrlFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenNetifCtrlFrontRingPlain {
    return XenNetifCtrlFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenNetifCtrlFrontRingPlain {
    return XenNetifCtrlFrontRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenNetifCtrlFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct xen_netif_ctrl_back_ring (io/netif.h), 24 bytes, align 8. */
export class XenNetifCtrlBackRing extends Struct<"struct xen_netif_ctrl_back_ring"> {
  static readonly cName = "struct xen_netif_ctrl_back_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenNetifCtrlBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenNetifCtrlBackRingPlain {
    return XenNetifCtrlBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenNetifCtrlBackRingPlain {
    return XenNetifCtrlBackRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenNetifCtrlBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}

/** struct netif_tx_request (io/netif.h), 12 bytes, align 4. */
export class NetifTxRequest extends Struct<"struct netif_tx_request"> {
  static readonly cName = "struct netif_tx_request";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    gref 0 u32
    offset 4 u16
    flags 6 u16
    id 8 u16
    size 10 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
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

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get size(): number {
    return this.dataView.getUint16(this.byteOffset + 10, true);
  }
  set size(value: number) {
    this.dataView.setUint16(this.byteOffset + 10, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifTxRequestPlain {
    return {
      gref: dataView.getUint32(byteOffset, true),
      offset: dataView.getUint16(byteOffset + 4, true),
      flags: dataView.getUint16(byteOffset + 6, true),
      id: dataView.getUint16(byteOffset + 8, true),
      size: dataView.getUint16(byteOffset + 10, true),
    };
  }

  decode(): NetifTxRequestPlain {
    return NetifTxRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifTxRequestPlain {
    return NetifTxRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifTxRequestPlain {
  gref: number;
  offset: number;
  flags: number;
  id: number;
  size: number;
}

/** struct netif_extra_info (io/netif.h), 8 bytes, align 2. */
export class NetifExtraInfo extends Struct<"struct netif_extra_info"> {
  static readonly cName = "struct netif_extra_info";
  static readonly size = 8;
  static readonly align = 2;
  static readonly fields: string = `
    type 0 u8
    flags 1 u8
    u 2 struct netif_extra_info.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get flags(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set flags(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get u(): NetifExtraInfoU {
    return new NetifExtraInfoU(this.dataView, this.byteOffset + 2);
  }
  set u(value: NetifExtraInfoU) {
    copyRecord(NetifExtraInfoU, this.dataView, this.byteOffset + 2, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifExtraInfoPlain {
    return {
      type: dataView.getUint8(byteOffset),
      flags: dataView.getUint8(byteOffset + 1),
      u: copyBytes(dataView, byteOffset + 2, 6),
    };
  }

  decode(): NetifExtraInfoPlain {
    return NetifExtraInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifExtraInfoPlain {
    return NetifExtraInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifExtraInfoPlain {
  type: number;
  flags: number;
  u: Uint8Array;
}

/** u of struct netif_extra_info (io/netif.h): union, 6 bytes, align 2. */
export class NetifExtraInfoU extends Union<"struct netif_extra_info.u"> {
  static readonly cName = "struct netif_extra_info.u";
  static readonly size = 6;
  static readonly align = 2;
  static readonly fields: string = `
    gso 0 struct netif_extra_info.u.gso
    mcast 0 struct netif_extra_info.u.mcast
    hash 0 struct netif_extra_info.u.hash
    pad 0 u16[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 6);
  }

  get gso(): NetifExtraInfoUGso {
    return new NetifExtraInfoUGso(this.dataView, this.byteOffset);
  }
  set gso(value: NetifExtraInfoUGso) {
    copyRecord(NetifExtraInfoUGso, this.dataView, this.byteOffset, value);
  }

  get mcast(): NetifExtraInfoUMcast {
    return new NetifExtraInfoUMcast(this.dataView, this.byteOffset);
  }
  set mcast(value: NetifExtraInfoUMcast) {
    copyRecord(NetifExtraInfoUMcast, this.dataView, this.byteOffset, value);
  }

  get hash(): NetifExtraInfoUHash {
    return new NetifExtraInfoUHash(this.dataView, this.byteOffset);
  }
  set hash(value: NetifExtraInfoUHash) {
    copyRecord(NetifExtraInfoUHash, this.dataView, this.byteOffset, value);
  }

  get pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset, 3);
  }
  set pad(value: ArrayLike<number>) {
    this.pad.assign(value);
  }
}

/** gso of struct netif_extra_info.u (io/netif.h): struct, 6 bytes, align 2. */
export class NetifExtraInfoUGso extends Struct<"struct netif_extra_info.u.gso"> {
  static readonly cName = "struct netif_extra_info.u.gso";
  static readonly size = 6;
  static readonly align = 2;
  static readonly fields: string = `
    size 0 u16
    type 2 u8
    pad 3 u8
    features 4 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 6);
  }

  get size(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get pad(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set pad(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get features(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set features(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifExtraInfoUGsoPlain {
    return {
      size: dataView.getUint16(byteOffset, true),
      type: dataView.getUint8(byteOffset + 2),
      pad: dataView.getUint8(byteOffset + 3),
      features: dataView.getUint16(byteOffset + 4, true),
    };
  }

  decode(): NetifExtraInfoUGsoPlain {
    return NetifExtraInfoUGso.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifExtraInfoUGsoPlain {
    return NetifExtraInfoUGso.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifExtraInfoUGsoPlain {
  size: number;
  type: number;
  pad: number;
  features: number;
}

/** mcast of struct netif_extra_info.u (io/netif.h): struct, 6 bytes, align 1. */
export class NetifExtraInfoUMcast extends Struct<"struct netif_extra_info.u.mcast"> {
  static readonly cName = "struct netif_extra_info.u.mcast";
  static readonly size = 6;
  static readonly align = 1;
  static readonly fields: string = `
    addr 0 u8[6]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 6);
  }

  get addr(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 6);
  }
  set addr(value: ArrayLike<number>) {
    assignBytes(this.addr, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifExtraInfoUMcastPlain {
    return {
      addr: copyBytes(dataView, byteOffset, 6),
    };
  }

  decode(): NetifExtraInfoUMcastPlain {
    return NetifExtraInfoUMcast.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifExtraInfoUMcastPlain {
    return NetifExtraInfoUMcast.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifExtraInfoUMcastPlain {
  addr: Uint8Array;
}

/** hash of struct netif_extra_info.u (io/netif.h): struct, 6 bytes, align 1. */
export class NetifExtraInfoUHash extends Struct<"struct netif_extra_info.u.hash"> {
  static readonly cName = "struct netif_extra_info.u.hash";
  static readonly size = 6;
  static readonly align = 1;
  static readonly fields: string = `
    type 0 u8
    algorithm 1 u8
    value 2 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 6);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get algorithm(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set algorithm(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get value(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 2, 4);
  }
  set value(value: ArrayLike<number>) {
    assignBytes(this.value, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifExtraInfoUHashPlain {
    return {
      type: dataView.getUint8(byteOffset),
      algorithm: dataView.getUint8(byteOffset + 1),
      value: copyBytes(dataView, byteOffset + 2, 4),
    };
  }

  decode(): NetifExtraInfoUHashPlain {
    return NetifExtraInfoUHash.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifExtraInfoUHashPlain {
    return NetifExtraInfoUHash.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifExtraInfoUHashPlain {
  type: number;
  algorithm: number;
  value: Uint8Array;
}

/** struct netif_tx_response (io/netif.h), 4 bytes, align 2. */
export class NetifTxResponse extends Struct<"struct netif_tx_response"> {
  static readonly cName = "struct netif_tx_response";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    id 0 u16
    status 2 s16
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

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 2, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifTxResponsePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      status: dataView.getInt16(byteOffset + 2, true),
    };
  }

  decode(): NetifTxResponsePlain {
    return NetifTxResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifTxResponsePlain {
    return NetifTxResponse.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifTxResponsePlain {
  id: number;
  status: number;
}

/** struct netif_rx_request (io/netif.h), 8 bytes, align 4. */
export class NetifRxRequest extends Struct<"struct netif_rx_request"> {
  static readonly cName = "struct netif_rx_request";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    id 0 u16
    pad 2 u16
    gref 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifRxRequestPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      gref: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): NetifRxRequestPlain {
    return NetifRxRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifRxRequestPlain {
    return NetifRxRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifRxRequestPlain {
  id: number;
  pad: number;
  gref: number;
}

/** struct netif_rx_response (io/netif.h), 8 bytes, align 2. */
export class NetifRxResponse extends Struct<"struct netif_rx_response"> {
  static readonly cName = "struct netif_rx_response";
  static readonly size = 8;
  static readonly align = 2;
  static readonly fields: string = `
    id 0 u16
    offset 2 u16
    flags 4 u16
    status 6 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get offset(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set offset(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 6, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifRxResponsePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      offset: dataView.getUint16(byteOffset + 2, true),
      flags: dataView.getUint16(byteOffset + 4, true),
      status: dataView.getInt16(byteOffset + 6, true),
    };
  }

  decode(): NetifRxResponsePlain {
    return NetifRxResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifRxResponsePlain {
    return NetifRxResponse.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifRxResponsePlain {
  id: number;
  offset: number;
  flags: number;
  status: number;
}

/** union netif_tx_sring_entry (io/netif.h), 12 bytes, align 4. */
export class NetifTxSringEntry extends Union<"union netif_tx_sring_entry"> {
  static readonly cName = "union netif_tx_sring_entry";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    req 0 struct netif_tx_request
    rsp 0 struct netif_tx_response
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get req(): NetifTxRequest {
    return new NetifTxRequest(this.dataView, this.byteOffset);
  }
  set req(value: NetifTxRequest) {
    copyRecord(NetifTxRequest, this.dataView, this.byteOffset, value);
  }

  get rsp(): NetifTxResponse {
    return new NetifTxResponse(this.dataView, this.byteOffset);
  }
  set rsp(value: NetifTxResponse) {
    copyRecord(NetifTxResponse, this.dataView, this.byteOffset, value);
  }
}

/** struct netif_tx_sring (io/netif.h), 76 bytes, align 4. */
export class NetifTxSring extends Struct<"struct netif_tx_sring"> {
  static readonly cName = "struct netif_tx_sring";
  static readonly size = 76;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct netif_tx_sring.pvt
    __pad 20 u8[44]
    ring 64 union netif_tx_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 76);
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

  get pvt(): NetifTxSringPvt {
    return new NetifTxSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: NetifTxSringPvt) {
    copyRecord(NetifTxSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<NetifTxSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, NetifTxSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifTxSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, NetifTxSringEntry).decode(),
    };
  }

  decode(): NetifTxSringPlain {
    return NetifTxSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifTxSringPlain {
    return NetifTxSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifTxSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct netif_tx_sring (io/netif.h): union, 4 bytes, align 1. */
export class NetifTxSringPvt extends Union<"struct netif_tx_sring.pvt"> {
  static readonly cName = "struct netif_tx_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;
  static readonly fields: string = `
    netif 0 struct netif_tx_sring.pvt.netif
    tapif_user 0 struct netif_tx_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): NetifTxSringPvtNetif {
    return new NetifTxSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: NetifTxSringPvtNetif) {
    copyRecord(NetifTxSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): NetifTxSringPvtTapifUser {
    return new NetifTxSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: NetifTxSringPvtTapifUser) {
    copyRecord(NetifTxSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct netif_tx_sring.pvt (io/netif.h): struct, 1 bytes, align 1. */
export class NetifTxSringPvtNetif extends Struct<"struct netif_tx_sring.pvt.netif"> {
  static readonly cName = "struct netif_tx_sring.pvt.netif";
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

  static decodeAt(dataView: DataView, byteOffset: number): NetifTxSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): NetifTxSringPvtNetifPlain {
    return NetifTxSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifTxSringPvtNetifPlain {
    return NetifTxSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifTxSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct netif_tx_sring.pvt (io/netif.h): struct, 1 bytes, align 1. */
export class NetifTxSringPvtTapifUser extends Struct<"struct netif_tx_sring.pvt.tapif_user"> {
  static readonly cName = "struct netif_tx_sring.pvt.tapif_user";
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

  static decodeAt(dataView: DataView, byteOffset: number): NetifTxSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): NetifTxSringPvtTapifUserPlain {
    return NetifTxSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifTxSringPvtTapifUserPlain {
    return NetifTxSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifTxSringPvtTapifUserPlain {
  msg: number;
}

/** struct netif_tx_front_ring (io/netif.h), 24 bytes, align 8. */
export class NetifTxFrontRing extends Struct<"struct netif_tx_front_ring"> {
  static readonly cName = "struct netif_tx_front_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): NetifTxFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): NetifTxFrontRingPlain {
    return NetifTxFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifTxFrontRingPlain {
    return NetifTxFrontRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifTxFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct netif_tx_back_ring (io/netif.h), 24 bytes, align 8. */
export class NetifTxBackRing extends Struct<"struct netif_tx_back_ring"> {
  static readonly cName = "struct netif_tx_back_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): NetifTxBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): NetifTxBackRingPlain {
    return NetifTxBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifTxBackRingPlain {
    return NetifTxBackRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifTxBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}

/** union netif_rx_sring_entry (io/netif.h), 8 bytes, align 4. */
export class NetifRxSringEntry extends Union<"union netif_rx_sring_entry"> {
  static readonly cName = "union netif_rx_sring_entry";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    req 0 struct netif_rx_request
    rsp 0 struct netif_rx_response
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get req(): NetifRxRequest {
    return new NetifRxRequest(this.dataView, this.byteOffset);
  }
  set req(value: NetifRxRequest) {
    copyRecord(NetifRxRequest, this.dataView, this.byteOffset, value);
  }

  get rsp(): NetifRxResponse {
    return new NetifRxResponse(this.dataView, this.byteOffset);
  }
  set rsp(value: NetifRxResponse) {
    copyRecord(NetifRxResponse, this.dataView, this.byteOffset, value);
  }
}

/** struct netif_rx_sring (io/netif.h), 72 bytes, align 4. */
export class NetifRxSring extends Struct<"struct netif_rx_sring"> {
  static readonly cName = "struct netif_rx_sring";
  static readonly size = 72;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct netif_rx_sring.pvt
    __pad 20 u8[44]
    ring 64 union netif_rx_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
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

  get pvt(): NetifRxSringPvt {
    return new NetifRxSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: NetifRxSringPvt) {
    copyRecord(NetifRxSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<NetifRxSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, NetifRxSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifRxSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, NetifRxSringEntry).decode(),
    };
  }

  decode(): NetifRxSringPlain {
    return NetifRxSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifRxSringPlain {
    return NetifRxSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifRxSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct netif_rx_sring (io/netif.h): union, 4 bytes, align 1. */
export class NetifRxSringPvt extends Union<"struct netif_rx_sring.pvt"> {
  static readonly cName = "struct netif_rx_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;
  static readonly fields: string = `
    netif 0 struct netif_rx_sring.pvt.netif
    tapif_user 0 struct netif_rx_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): NetifRxSringPvtNetif {
    return new NetifRxSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: NetifRxSringPvtNetif) {
    copyRecord(NetifRxSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): NetifRxSringPvtTapifUser {
    return new NetifRxSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: NetifRxSringPvtTapifUser) {
    copyRecord(NetifRxSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct netif_rx_sring.pvt (io/netif.h): struct, 1 bytes, align 1. */
export class NetifRxSringPvtNetif extends Struct<"struct netif_rx_sring.pvt.netif"> {
  static readonly cName = "struct netif_rx_sring.pvt.netif";
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

  static decodeAt(dataView: DataView, byteOffset: number): NetifRxSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): NetifRxSringPvtNetifPlain {
    return NetifRxSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifRxSringPvtNetifPlain {
    return NetifRxSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifRxSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct netif_rx_sring.pvt (io/netif.h): struct, 1 bytes, align 1. */
export class NetifRxSringPvtTapifUser extends Struct<"struct netif_rx_sring.pvt.tapif_user"> {
  static readonly cName = "struct netif_rx_sring.pvt.tapif_user";
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

  static decodeAt(dataView: DataView, byteOffset: number): NetifRxSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): NetifRxSringPvtTapifUserPlain {
    return NetifRxSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifRxSringPvtTapifUserPlain {
    return NetifRxSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifRxSringPvtTapifUserPlain {
  msg: number;
}

/** struct netif_rx_front_ring (io/netif.h), 24 bytes, align 8. */
export class NetifRxFrontRing extends Struct<"struct netif_rx_front_ring"> {
  static readonly cName = "struct netif_rx_front_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): NetifRxFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): NetifRxFrontRingPlain {
    return NetifRxFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifRxFrontRingPlain {
    return NetifRxFrontRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifRxFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct netif_rx_back_ring (io/netif.h), 24 bytes, align 8. */
export class NetifRxBackRing extends Struct<"struct netif_rx_back_ring"> {
  static readonly cName = "struct netif_rx_back_ring";
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

  static decodeAt(dataView: DataView, byteOffset: number): NetifRxBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): NetifRxBackRingPlain {
    return NetifRxBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifRxBackRingPlain {
    return NetifRxBackRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifRxBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
