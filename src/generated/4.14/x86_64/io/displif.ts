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
  readAddress,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xendispl_dbuf_create_req (io/displif.h), 32 bytes, align 8. */
export class XendisplDbufCreateReq extends Struct<"struct xendispl_dbuf_create_req"> {
  static readonly cName = "struct xendispl_dbuf_create_req";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    dbuf_cookie 0 u64
    width 8 u32
    height 12 u32
    bpp 16 u32
    buffer_sz 20 u32
    flags 24 u32
    gref_directory 28 u32
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XendisplDbufCreateReqPlain {
    return {
      dbuf_cookie: dataView.getBigUint64(byteOffset, true),
      width: dataView.getUint32(byteOffset + 8, true),
      height: dataView.getUint32(byteOffset + 12, true),
      bpp: dataView.getUint32(byteOffset + 16, true),
      buffer_sz: dataView.getUint32(byteOffset + 20, true),
      flags: dataView.getUint32(byteOffset + 24, true),
      gref_directory: dataView.getUint32(byteOffset + 28, true),
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
}

/** struct xendispl_page_directory (io/displif.h), 8 bytes, align 4. */
export class XendisplPageDirectory extends Struct<"struct xendispl_page_directory"> {
  static readonly cName = "struct xendispl_page_directory";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    gref_dir_next_page 0 u32
    gref 4 u32[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gref_dir_next_page(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref_dir_next_page(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gref(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 4, 1);
  }
  set gref(value: ArrayLike<number>) {
    this.gref.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplPageDirectoryPlain {
    return {
      gref_dir_next_page: dataView.getUint32(byteOffset, true),
      gref: new U32Array(dataView, byteOffset + 4, 1).toArray(),
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
  gref: number[];
}

/** struct xendispl_dbuf_destroy_req (io/displif.h), 8 bytes, align 8. */
export class XendisplDbufDestroyReq extends Struct<"struct xendispl_dbuf_destroy_req"> {
  static readonly cName = "struct xendispl_dbuf_destroy_req";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    dbuf_cookie 0 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XendisplDbufDestroyReqPlain {
    return {
      dbuf_cookie: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XendisplDbufDestroyReqPlain> {
    return {
      dbuf_cookie: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XendisplDbufDestroyReqPlain {
    return XendisplDbufDestroyReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XendisplDbufDestroyReqPlain> {
    return XendisplDbufDestroyReq.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    dbuf_cookie 0 u64
    fb_cookie 8 u64
    width 16 u32
    height 20 u32
    pixel_format 24 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get pixel_format(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set pixel_format(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplFbAttachReqPlain {
    return {
      dbuf_cookie: dataView.getBigUint64(byteOffset, true),
      fb_cookie: dataView.getBigUint64(byteOffset + 8, true),
      width: dataView.getUint32(byteOffset + 16, true),
      height: dataView.getUint32(byteOffset + 20, true),
      pixel_format: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XendisplFbAttachReqPlain> {
    return {
      dbuf_cookie: readU64Number(dataView, byteOffset),
      fb_cookie: readU64Number(dataView, byteOffset + 8),
      width: dataView.getUint32(byteOffset + 16, true),
      height: dataView.getUint32(byteOffset + 20, true),
      pixel_format: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XendisplFbAttachReqPlain {
    return XendisplFbAttachReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XendisplFbAttachReqPlain> {
    return XendisplFbAttachReq.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    fb_cookie 0 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XendisplFbDetachReqPlain {
    return {
      fb_cookie: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XendisplFbDetachReqPlain> {
    return {
      fb_cookie: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XendisplFbDetachReqPlain {
    return XendisplFbDetachReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XendisplFbDetachReqPlain> {
    return XendisplFbDetachReq.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    fb_cookie 0 u64
    x 8 u32
    y 12 u32
    width 16 u32
    height 20 u32
    bpp 24 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get y(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set y(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get width(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set width(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get bpp(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set bpp(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplSetConfigReqPlain {
    return {
      fb_cookie: dataView.getBigUint64(byteOffset, true),
      x: dataView.getUint32(byteOffset + 8, true),
      y: dataView.getUint32(byteOffset + 12, true),
      width: dataView.getUint32(byteOffset + 16, true),
      height: dataView.getUint32(byteOffset + 20, true),
      bpp: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XendisplSetConfigReqPlain> {
    return {
      fb_cookie: readU64Number(dataView, byteOffset),
      x: dataView.getUint32(byteOffset + 8, true),
      y: dataView.getUint32(byteOffset + 12, true),
      width: dataView.getUint32(byteOffset + 16, true),
      height: dataView.getUint32(byteOffset + 20, true),
      bpp: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XendisplSetConfigReqPlain {
    return XendisplSetConfigReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XendisplSetConfigReqPlain> {
    return XendisplSetConfigReq.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    fb_cookie 0 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XendisplPageFlipReqPlain {
    return {
      fb_cookie: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XendisplPageFlipReqPlain> {
    return {
      fb_cookie: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XendisplPageFlipReqPlain {
    return XendisplPageFlipReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XendisplPageFlipReqPlain> {
    return XendisplPageFlipReq.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XendisplPageFlipReqPlain {
  fb_cookie: bigint;
}

/** struct xendispl_pg_flip_evt (io/displif.h), 8 bytes, align 8. */
export class XendisplPgFlipEvt extends Struct<"struct xendispl_pg_flip_evt"> {
  static readonly cName = "struct xendispl_pg_flip_evt";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    fb_cookie 0 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XendisplPgFlipEvtPlain {
    return {
      fb_cookie: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XendisplPgFlipEvtPlain> {
    return {
      fb_cookie: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XendisplPgFlipEvtPlain {
    return XendisplPgFlipEvt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XendisplPgFlipEvtPlain> {
    return XendisplPgFlipEvt.decodeNumbersAt(this.dataView, this.byteOffset);
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
    reserved1 8 u8[56]
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

  get reserved1(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 56);
  }
  set reserved1(value: ArrayLike<number>) {
    assignBytes(this.reserved1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplRespPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      operation: dataView.getUint8(byteOffset + 2),
      reserved: dataView.getUint8(byteOffset + 3),
      status: dataView.getInt32(byteOffset + 4, true),
      reserved1: copyBytes(dataView, byteOffset + 8, 56),
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
  reserved1: Uint8Array;
}

/** struct xendispl_evt (io/displif.h), 64 bytes, align 8. */
export class XendisplEvt extends Struct<"struct xendispl_evt"> {
  static readonly cName = "struct xendispl_evt";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u16
    type 2 u8
    reserved 3 u8[5]
    op 8 struct xendispl_evt.op
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

  static decodeAt(dataView: DataView, byteOffset: number): XendisplEvtPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      type: dataView.getUint8(byteOffset + 2),
      reserved: copyBytes(dataView, byteOffset + 3, 5),
      op: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XendisplEvtPlain {
    return XendisplEvt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XendisplEvtPlain {
    return XendisplEvt.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    pg_flip 0 struct xendispl_pg_flip_evt
    reserved 0 u8[56]
  `;

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

/** struct xen_displif_sring (io/displif.h), 128 bytes, align 8. */
export class XenDisplifSring extends Struct<"struct xen_displif_sring"> {
  static readonly cName = "struct xen_displif_sring";
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_displif_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_displif_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
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
    return new StructArray(this.dataView, this.byteOffset + 64, 1, XenDisplifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDisplifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, XenDisplifSringEntry).decode(),
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
  ring: Uint8Array[];
}

/** pvt of struct xen_displif_sring (io/displif.h): union, 4 bytes, align 1. */
export class XenDisplifSringPvt extends Union<"struct xen_displif_sring.pvt"> {
  static readonly cName = "struct xen_displif_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;
  static readonly fields: string = `
    netif 0 struct xen_displif_sring.pvt.netif
    tapif_user 0 struct xen_displif_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDisplifSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDisplifSringPvtNetifPlain {
    return XenDisplifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDisplifSringPvtNetifPlain {
    return XenDisplifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDisplifSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDisplifSringPvtTapifUserPlain {
    return XenDisplifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDisplifSringPvtTapifUserPlain {
    return XenDisplifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDisplifFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenDisplifFrontRingPlain {
    return XenDisplifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDisplifFrontRingPlain {
    return XenDisplifFrontRing.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDisplifBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenDisplifBackRingPlain {
    return XenDisplifBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDisplifBackRingPlain {
    return XenDisplifBackRing.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    in_cons 0 u32
    in_prod 4 u32
    reserved 8 u8[56]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get in_cons(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set in_cons(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get in_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set in_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XendisplEventPagePlain {
    return {
      in_cons: dataView.getUint32(byteOffset, true),
      in_prod: dataView.getUint32(byteOffset + 4, true),
      reserved: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XendisplEventPagePlain {
    return XendisplEventPage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XendisplEventPagePlain {
    return XendisplEventPage.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XendisplEventPagePlain {
  in_cons: number;
  in_prod: number;
  reserved: Uint8Array;
}
