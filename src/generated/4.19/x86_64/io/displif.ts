// The records of Xen's public header io/displif.h. Made by `bun run codegen`: do not edit.

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
  XenDisplifSringPvt,
  XendisplDbufDestroyReq,
  XendisplFbAttachReq,
  XendisplFbDetachReq,
  XendisplPageFlipReq,
  XendisplSetConfigReq,
} from "../../../4.14/x86_64/io/displif.ts";

export {
  XendisplDbufDestroyReq,
  type XendisplDbufDestroyReqPlain,
  XendisplFbAttachReq,
  type XendisplFbAttachReqPlain,
  XendisplFbDetachReq,
  type XendisplFbDetachReqPlain,
  XendisplSetConfigReq,
  type XendisplSetConfigReqPlain,
  XendisplPageFlipReq,
  type XendisplPageFlipReqPlain,
  XendisplPgFlipEvt,
  type XendisplPgFlipEvtPlain,
  XendisplEvt,
  type XendisplEvtPlain,
  XendisplEvtOp,
  XenDisplifSringPvt,
  XenDisplifSringPvtNetif,
  type XenDisplifSringPvtNetifPlain,
  XenDisplifSringPvtTapifUser,
  type XenDisplifSringPvtTapifUserPlain,
  XenDisplifFrontRing,
  type XenDisplifFrontRingPlain,
  XenDisplifBackRing,
  type XenDisplifBackRingPlain,
  XendisplEventPage,
  type XendisplEventPagePlain,
} from "../../../4.14/x86_64/io/displif.ts";

/** struct xendispl_dbuf_create_req (io/displif.h), 40 bytes, align 8. */
export class XendisplDbufCreateReq extends Struct<"struct xendispl_dbuf_create_req"> {
  static readonly cName = "struct xendispl_dbuf_create_req";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    dbuf_cookie 0 u64
    width 8 u32
    height 12 u32
    bpp 16 u32
    buffer_sz 20 u32
    flags 24 u32
    gref_directory 28 u32
    data_ofs 32 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get dbuf_cookie(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set dbuf_cookie(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get dbuf_cookie_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set dbuf_cookie_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get width(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set width(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get bpp(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set bpp(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get buffer_sz(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set buffer_sz(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get gref_directory(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set gref_directory(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get data_ofs(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set data_ofs(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplDbufCreateReqPlain {
    return {
      dbuf_cookie: dataView.getBigUint64(byteOffset, true),
      width: dataView.getUint32(byteOffset + 8, true),
      height: dataView.getUint32(byteOffset + 12, true),
      bpp: dataView.getUint32(byteOffset + 16, true),
      buffer_sz: dataView.getUint32(byteOffset + 20, true),
      flags: dataView.getUint32(byteOffset + 24, true),
      gref_directory: dataView.getUint32(byteOffset + 28, true),
      data_ofs: dataView.getUint32(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XendisplDbufCreateReqPlain> {
    return {
      dbuf_cookie: readU64Number(dataView, byteOffset),
      width: dataView.getUint32(byteOffset + 8, true),
      height: dataView.getUint32(byteOffset + 12, true),
      bpp: dataView.getUint32(byteOffset + 16, true),
      buffer_sz: dataView.getUint32(byteOffset + 20, true),
      flags: dataView.getUint32(byteOffset + 24, true),
      gref_directory: dataView.getUint32(byteOffset + 28, true),
      data_ofs: dataView.getUint32(byteOffset + 32, true),
    };
  }

  decode(): XendisplDbufCreateReqPlain {
    return XendisplDbufCreateReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XendisplDbufCreateReqPlain> {
    return XendisplDbufCreateReq.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XendisplDbufCreateReqPlain {
  dbuf_cookie: bigint;
  width: number;
  height: number;
  bpp: number;
  buffer_sz: number;
  flags: number;
  gref_directory: number;
  data_ofs: number;
}

/** struct xendispl_page_directory (io/displif.h), 4 bytes, align 4. */
export class XendisplPageDirectory extends Struct<"struct xendispl_page_directory"> {
  static readonly cName = "struct xendispl_page_directory";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    gref_dir_next_page 0 u32
    gref 4 u32[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get gref_dir_next_page(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref_dir_next_page(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gref(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 4, elementsToEnd(this, 4, 4));
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplPageDirectoryPlain {
    return {
      gref_dir_next_page: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XendisplPageDirectoryPlain {
    return XendisplPageDirectory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XendisplPageDirectoryPlain {
    return XendisplPageDirectory.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XendisplPageDirectoryPlain {
  gref_dir_next_page: number;
}

/** struct xendispl_get_edid_req (io/displif.h), 8 bytes, align 4. */
export class XendisplGetEdidReq extends Struct<"struct xendispl_get_edid_req"> {
  static readonly cName = "struct xendispl_get_edid_req";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    buffer_sz 0 u32
    gref_directory 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get buffer_sz(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set buffer_sz(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gref_directory(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gref_directory(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplGetEdidReqPlain {
    return {
      buffer_sz: dataView.getUint32(byteOffset, true),
      gref_directory: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XendisplGetEdidReqPlain {
    return XendisplGetEdidReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XendisplGetEdidReqPlain {
    return XendisplGetEdidReq.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XendisplGetEdidReqPlain {
  buffer_sz: number;
  gref_directory: number;
}

/** struct xendispl_get_edid_resp (io/displif.h), 4 bytes, align 4. */
export class XendisplGetEdidResp extends Struct<"struct xendispl_get_edid_resp"> {
  static readonly cName = "struct xendispl_get_edid_resp";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    edid_sz 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get edid_sz(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set edid_sz(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplGetEdidRespPlain {
    return {
      edid_sz: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XendisplGetEdidRespPlain {
    return XendisplGetEdidResp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XendisplGetEdidRespPlain {
    return XendisplGetEdidResp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XendisplGetEdidRespPlain {
  edid_sz: number;
}

/** struct xendispl_req (io/displif.h), 64 bytes, align 8. */
export class XendisplReq extends Struct<"struct xendispl_req"> {
  static readonly cName = "struct xendispl_req";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u16
    operation 2 u8
    reserved 3 u8[5]
    op 8 struct xendispl_req.op
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get operation(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set operation(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 3, 5);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get op(): XendisplReqOp {
    return new XendisplReqOp(this.dataView, this.byteOffset + 8);
  }
  set op(value: XendisplReqOp) {
    copyRecord(XendisplReqOp, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplReqPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      operation: dataView.getUint8(byteOffset + 2),
      reserved: copyBytes(dataView, byteOffset + 3, 5),
      op: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XendisplReqPlain {
    return XendisplReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XendisplReqPlain {
    return XendisplReq.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XendisplReqPlain {
  id: number;
  operation: number;
  reserved: Uint8Array;
  op: Uint8Array;
}

/** op of struct xendispl_req (io/displif.h): union, 56 bytes, align 8. */
export class XendisplReqOp extends Union<"struct xendispl_req.op"> {
  static readonly cName = "struct xendispl_req.op";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    dbuf_create 0 struct xendispl_dbuf_create_req
    dbuf_destroy 0 struct xendispl_dbuf_destroy_req
    fb_attach 0 struct xendispl_fb_attach_req
    fb_detach 0 struct xendispl_fb_detach_req
    set_config 0 struct xendispl_set_config_req
    pg_flip 0 struct xendispl_page_flip_req
    get_edid 0 struct xendispl_get_edid_req
    reserved 0 u8[56]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get dbuf_create(): XendisplDbufCreateReq {
    return new XendisplDbufCreateReq(this.dataView, this.byteOffset);
  }
  set dbuf_create(value: XendisplDbufCreateReq) {
    copyRecord(XendisplDbufCreateReq, this.dataView, this.byteOffset, value);
  }

  get dbuf_destroy(): XendisplDbufDestroyReq {
    return new XendisplDbufDestroyReq(this.dataView, this.byteOffset);
  }
  set dbuf_destroy(value: XendisplDbufDestroyReq) {
    copyRecord(XendisplDbufDestroyReq, this.dataView, this.byteOffset, value);
  }

  get fb_attach(): XendisplFbAttachReq {
    return new XendisplFbAttachReq(this.dataView, this.byteOffset);
  }
  set fb_attach(value: XendisplFbAttachReq) {
    copyRecord(XendisplFbAttachReq, this.dataView, this.byteOffset, value);
  }

  get fb_detach(): XendisplFbDetachReq {
    return new XendisplFbDetachReq(this.dataView, this.byteOffset);
  }
  set fb_detach(value: XendisplFbDetachReq) {
    copyRecord(XendisplFbDetachReq, this.dataView, this.byteOffset, value);
  }

  get set_config(): XendisplSetConfigReq {
    return new XendisplSetConfigReq(this.dataView, this.byteOffset);
  }
  set set_config(value: XendisplSetConfigReq) {
    copyRecord(XendisplSetConfigReq, this.dataView, this.byteOffset, value);
  }

  get pg_flip(): XendisplPageFlipReq {
    return new XendisplPageFlipReq(this.dataView, this.byteOffset);
  }
  set pg_flip(value: XendisplPageFlipReq) {
    copyRecord(XendisplPageFlipReq, this.dataView, this.byteOffset, value);
  }

  get get_edid(): XendisplGetEdidReq {
    return new XendisplGetEdidReq(this.dataView, this.byteOffset);
  }
  set get_edid(value: XendisplGetEdidReq) {
    copyRecord(XendisplGetEdidReq, this.dataView, this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }
}

/** struct xendispl_resp (io/displif.h), 64 bytes, align 4. */
export class XendisplResp extends Struct<"struct xendispl_resp"> {
  static readonly cName = "struct xendispl_resp";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    id 0 u16
    operation 2 u8
    reserved 3 u8
    status 4 s32
    op 8 struct xendispl_resp.op
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get operation(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set operation(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get reserved(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set reserved(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get status(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set status(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get op(): XendisplRespOp {
    return new XendisplRespOp(this.dataView, this.byteOffset + 8);
  }
  set op(value: XendisplRespOp) {
    copyRecord(XendisplRespOp, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplRespPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      operation: dataView.getUint8(byteOffset + 2),
      reserved: dataView.getUint8(byteOffset + 3),
      status: dataView.getInt32(byteOffset + 4, true),
      op: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XendisplRespPlain {
    return XendisplResp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XendisplRespPlain {
    return XendisplResp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XendisplRespPlain {
  id: number;
  operation: number;
  reserved: number;
  status: number;
  op: Uint8Array;
}

/** op of struct xendispl_resp (io/displif.h): union, 56 bytes, align 4. */
export class XendisplRespOp extends Union<"struct xendispl_resp.op"> {
  static readonly cName = "struct xendispl_resp.op";
  static readonly size = 56;
  static readonly align = 4;
  static readonly fields: string = `
    get_edid 0 struct xendispl_get_edid_resp
    reserved1 0 u8[56]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get get_edid(): XendisplGetEdidResp {
    return new XendisplGetEdidResp(this.dataView, this.byteOffset);
  }
  set get_edid(value: XendisplGetEdidResp) {
    copyRecord(XendisplGetEdidResp, this.dataView, this.byteOffset, value);
  }

  get reserved1(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set reserved1(value: ArrayLike<number>) {
    assignBytes(this.reserved1, value);
  }
}

/** union xen_displif_sring_entry (io/displif.h), 64 bytes, align 8. */
export class XenDisplifSringEntry extends Union<"union xen_displif_sring_entry"> {
  static readonly cName = "union xen_displif_sring_entry";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req 0 struct xendispl_req
    rsp 0 struct xendispl_resp
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get req(): XendisplReq {
    return new XendisplReq(this.dataView, this.byteOffset);
  }
  set req(value: XendisplReq) {
    copyRecord(XendisplReq, this.dataView, this.byteOffset, value);
  }

  get rsp(): XendisplResp {
    return new XendisplResp(this.dataView, this.byteOffset);
  }
  set rsp(value: XendisplResp) {
    copyRecord(XendisplResp, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_displif_sring (io/displif.h), 64 bytes, align 8. */
export class XenDisplifSring extends Struct<"struct xen_displif_sring"> {
  static readonly cName = "struct xen_displif_sring";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_displif_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_displif_sring_entry[]
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

  get pvt(): XenDisplifSringPvt {
    return new XenDisplifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: XenDisplifSringPvt) {
    copyRecord(XenDisplifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<XenDisplifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 64), XenDisplifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDisplifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): XenDisplifSringPlain {
    return XenDisplifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDisplifSringPlain {
    return XenDisplifSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDisplifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}
