// The records of Xen's public header io/displif.h. Made by `bun run codegen`: do not edit.

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

/** struct xendispl_dbuf_create_req (io/displif.h), 40 bytes, align 8. */
export class XendisplDbufCreateReq extends Struct<"struct xendispl_dbuf_create_req"> {
  static readonly cName = "struct xendispl_dbuf_create_req";
  static readonly size = 40;
  static readonly align = 8;

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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get bpp(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set bpp(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get buffer_sz(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set buffer_sz(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get gref_directory(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set gref_directory(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  get data_ofs(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set data_ofs(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  decode(): XendisplDbufCreateReqPlain {
    return {
      dbuf_cookie: this.dbuf_cookie,
      width: this.width,
      height: this.height,
      bpp: this.bpp,
      buffer_sz: this.buffer_sz,
      flags: this.flags,
      gref_directory: this.gref_directory,
      data_ofs: this.data_ofs,
    };
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

/** struct xendispl_page_directory (io/displif.h), 8 bytes, align 4. */
export class XendisplPageDirectory extends Struct<"struct xendispl_page_directory"> {
  static readonly cName = "struct xendispl_page_directory";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gref_dir_next_page(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref_dir_next_page(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get gref(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 4, 1);
  }
  set gref(value: ArrayLike<number>) {
    this.gref.assign(value);
  }

  decode(): XendisplPageDirectoryPlain {
    return {
      gref_dir_next_page: this.gref_dir_next_page,
      gref: this.gref.toArray(),
    };
  }
}

export interface XendisplPageDirectoryPlain {
  gref_dir_next_page: number;
  gref: number[];
}

/** struct xendispl_dbuf_destroy_req (io/displif.h), 8 bytes, align 8. */
export class XendisplDbufDestroyReq extends Struct<"struct xendispl_dbuf_destroy_req"> {
  static readonly cName = "struct xendispl_dbuf_destroy_req";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
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

  decode(): XendisplDbufDestroyReqPlain {
    return {
      dbuf_cookie: this.dbuf_cookie,
    };
  }
}

export interface XendisplDbufDestroyReqPlain {
  dbuf_cookie: bigint;
}

/** struct xendispl_fb_attach_req (io/displif.h), 32 bytes, align 8. */
export class XendisplFbAttachReq extends Struct<"struct xendispl_fb_attach_req"> {
  static readonly cName = "struct xendispl_fb_attach_req";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
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

  get fb_cookie(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set fb_cookie(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get fb_cookie_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set fb_cookie_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get width(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set width(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get pixel_format(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set pixel_format(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  decode(): XendisplFbAttachReqPlain {
    return {
      dbuf_cookie: this.dbuf_cookie,
      fb_cookie: this.fb_cookie,
      width: this.width,
      height: this.height,
      pixel_format: this.pixel_format,
    };
  }
}

export interface XendisplFbAttachReqPlain {
  dbuf_cookie: bigint;
  fb_cookie: bigint;
  width: number;
  height: number;
  pixel_format: number;
}

/** struct xendispl_fb_detach_req (io/displif.h), 8 bytes, align 8. */
export class XendisplFbDetachReq extends Struct<"struct xendispl_fb_detach_req"> {
  static readonly cName = "struct xendispl_fb_detach_req";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fb_cookie(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set fb_cookie(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get fb_cookie_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set fb_cookie_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): XendisplFbDetachReqPlain {
    return {
      fb_cookie: this.fb_cookie,
    };
  }
}

export interface XendisplFbDetachReqPlain {
  fb_cookie: bigint;
}

/** struct xendispl_set_config_req (io/displif.h), 32 bytes, align 8. */
export class XendisplSetConfigReq extends Struct<"struct xendispl_set_config_req"> {
  static readonly cName = "struct xendispl_set_config_req";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get fb_cookie(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set fb_cookie(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get fb_cookie_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set fb_cookie_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get x(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set x(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get y(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set y(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get width(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set width(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get bpp(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set bpp(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  decode(): XendisplSetConfigReqPlain {
    return {
      fb_cookie: this.fb_cookie,
      x: this.x,
      y: this.y,
      width: this.width,
      height: this.height,
      bpp: this.bpp,
    };
  }
}

export interface XendisplSetConfigReqPlain {
  fb_cookie: bigint;
  x: number;
  y: number;
  width: number;
  height: number;
  bpp: number;
}

/** struct xendispl_page_flip_req (io/displif.h), 8 bytes, align 8. */
export class XendisplPageFlipReq extends Struct<"struct xendispl_page_flip_req"> {
  static readonly cName = "struct xendispl_page_flip_req";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fb_cookie(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set fb_cookie(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get fb_cookie_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set fb_cookie_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): XendisplPageFlipReqPlain {
    return {
      fb_cookie: this.fb_cookie,
    };
  }
}

export interface XendisplPageFlipReqPlain {
  fb_cookie: bigint;
}

/** struct xendispl_get_edid_req (io/displif.h), 8 bytes, align 4. */
export class XendisplGetEdidReq extends Struct<"struct xendispl_get_edid_req"> {
  static readonly cName = "struct xendispl_get_edid_req";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get buffer_sz(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set buffer_sz(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get gref_directory(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gref_directory(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XendisplGetEdidReqPlain {
    return {
      buffer_sz: this.buffer_sz,
      gref_directory: this.gref_directory,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get edid_sz(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set edid_sz(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XendisplGetEdidRespPlain {
    return {
      edid_sz: this.edid_sz,
    };
  }
}

export interface XendisplGetEdidRespPlain {
  edid_sz: number;
}

/** struct xendispl_pg_flip_evt (io/displif.h), 8 bytes, align 8. */
export class XendisplPgFlipEvt extends Struct<"struct xendispl_pg_flip_evt"> {
  static readonly cName = "struct xendispl_pg_flip_evt";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fb_cookie(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set fb_cookie(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get fb_cookie_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set fb_cookie_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): XendisplPgFlipEvtPlain {
    return {
      fb_cookie: this.fb_cookie,
    };
  }
}

export interface XendisplPgFlipEvtPlain {
  fb_cookie: bigint;
}

/** struct xendispl_req (io/displif.h), 64 bytes, align 8. */
export class XendisplReq extends Struct<"struct xendispl_req"> {
  static readonly cName = "struct xendispl_req";
  static readonly size = 64;
  static readonly align = 8;

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

  decode(): XendisplReqPlain {
    return {
      id: this.id,
      operation: this.operation,
      reserved: this.reserved.slice(),
      op: this.op.decode(),
    };
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

  decode(): XendisplRespPlain {
    return {
      id: this.id,
      operation: this.operation,
      reserved: this.reserved,
      status: this.status,
      op: this.op.decode(),
    };
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

/** struct xendispl_evt (io/displif.h), 64 bytes, align 8. */
export class XendisplEvt extends Struct<"struct xendispl_evt"> {
  static readonly cName = "struct xendispl_evt";
  static readonly size = 64;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 3, 5);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get op(): XendisplEvtOp {
    return new XendisplEvtOp(this.dataView, this.byteOffset + 8);
  }
  set op(value: XendisplEvtOp) {
    copyRecord(XendisplEvtOp, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XendisplEvtPlain {
    return {
      id: this.id,
      type: this.type,
      reserved: this.reserved.slice(),
      op: this.op.decode(),
    };
  }
}

export interface XendisplEvtPlain {
  id: number;
  type: number;
  reserved: Uint8Array;
  op: Uint8Array;
}

/** op of struct xendispl_evt (io/displif.h): union, 56 bytes, align 8. */
export class XendisplEvtOp extends Union<"struct xendispl_evt.op"> {
  static readonly cName = "struct xendispl_evt.op";
  static readonly size = 56;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get pg_flip(): XendisplPgFlipEvt {
    return new XendisplPgFlipEvt(this.dataView, this.byteOffset);
  }
  set pg_flip(value: XendisplPgFlipEvt) {
    copyRecord(XendisplPgFlipEvt, this.dataView, this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }
}

/** union xen_displif_sring_entry (io/displif.h), 64 bytes, align 8. */
export class XenDisplifSringEntry extends Union<"union xen_displif_sring_entry"> {
  static readonly cName = "union xen_displif_sring_entry";
  static readonly size = 64;
  static readonly align = 8;

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

/** struct xen_displif_sring (io/displif.h), 128 bytes, align 8. */
export class XenDisplifSring extends Struct<"struct xen_displif_sring"> {
  static readonly cName = "struct xen_displif_sring";
  static readonly size = 128;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
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
    return new StructArray(this.dataView, this.byteOffset + 64, 1, XenDisplifSringEntry);
  }

  decode(): XenDisplifSringPlain {
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

export interface XenDisplifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct xen_displif_sring (io/displif.h): union, 4 bytes, align 1. */
export class XenDisplifSringPvt extends Union<"struct xen_displif_sring.pvt"> {
  static readonly cName = "struct xen_displif_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): XenDisplifSringPvtNetif {
    return new XenDisplifSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: XenDisplifSringPvtNetif) {
    copyRecord(XenDisplifSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): XenDisplifSringPvtTapifUser {
    return new XenDisplifSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: XenDisplifSringPvtTapifUser) {
    copyRecord(XenDisplifSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct xen_displif_sring.pvt (io/displif.h): struct, 1 bytes, align 1. */
export class XenDisplifSringPvtNetif extends Struct<"struct xen_displif_sring.pvt.netif"> {
  static readonly cName = "struct xen_displif_sring.pvt.netif";
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

  decode(): XenDisplifSringPvtNetifPlain {
    return {
      smartpoll_active: this.smartpoll_active,
    };
  }
}

export interface XenDisplifSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct xen_displif_sring.pvt (io/displif.h): struct, 1 bytes, align 1. */
export class XenDisplifSringPvtTapifUser extends Struct<"struct xen_displif_sring.pvt.tapif_user"> {
  static readonly cName = "struct xen_displif_sring.pvt.tapif_user";
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

  decode(): XenDisplifSringPvtTapifUserPlain {
    return {
      msg: this.msg,
    };
  }
}

export interface XenDisplifSringPvtTapifUserPlain {
  msg: number;
}

/** struct xen_displif_front_ring (io/displif.h), 24 bytes, align 8. */
export class XenDisplifFrontRing extends Struct<"struct xen_displif_front_ring"> {
  static readonly cName = "struct xen_displif_front_ring";
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

  decode(): XenDisplifFrontRingPlain {
    return {
      req_prod_pvt: this.req_prod_pvt,
      rsp_cons: this.rsp_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface XenDisplifFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct xen_displif_back_ring (io/displif.h), 24 bytes, align 8. */
export class XenDisplifBackRing extends Struct<"struct xen_displif_back_ring"> {
  static readonly cName = "struct xen_displif_back_ring";
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

  decode(): XenDisplifBackRingPlain {
    return {
      rsp_prod_pvt: this.rsp_prod_pvt,
      req_cons: this.req_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface XenDisplifBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}

/** struct xendispl_event_page (io/displif.h), 64 bytes, align 4. */
export class XendisplEventPage extends Struct<"struct xendispl_event_page"> {
  static readonly cName = "struct xendispl_event_page";
  static readonly size = 64;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get in_cons(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set in_cons(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get in_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set in_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  decode(): XendisplEventPagePlain {
    return {
      in_cons: this.in_cons,
      in_prod: this.in_prod,
      reserved: this.reserved.slice(),
    };
  }
}

export interface XendisplEventPagePlain {
  in_cons: number;
  in_prod: number;
  reserved: Uint8Array;
}
