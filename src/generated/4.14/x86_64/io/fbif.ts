// The records of Xen's public header io/fbif.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  U64Array,
  Union,
  assignBytes,
  copyRecord,
  signedBytesAt,
} from "../../../../runtime/struct/records.ts";

/** struct xenfb_update (io/fbif.h), 20 bytes, align 4. */
export class XenfbUpdate extends Struct<"struct xenfb_update"> {
  static readonly cName = "struct xenfb_update";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    x 4 s32
    y 8 s32
    width 12 s32
    height 16 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get x(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set x(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get y(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set y(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get width(): number {
    return this.dataView.getInt32(this.byteOffset + 12, true);
  }
  set width(value: number) {
    this.dataView.setInt32(this.byteOffset + 12, value, true);
  }

  get height(): number {
    return this.dataView.getInt32(this.byteOffset + 16, true);
  }
  set height(value: number) {
    this.dataView.setInt32(this.byteOffset + 16, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenfbUpdatePlain {
    return {
      type: dataView.getUint8(byteOffset),
      x: dataView.getInt32(byteOffset + 4, true),
      y: dataView.getInt32(byteOffset + 8, true),
      width: dataView.getInt32(byteOffset + 12, true),
      height: dataView.getInt32(byteOffset + 16, true),
    };
  }

  decode(): XenfbUpdatePlain {
    return XenfbUpdate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenfbUpdatePlain {
    return XenfbUpdate.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenfbUpdatePlain {
  type: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** struct xenfb_resize (io/fbif.h), 24 bytes, align 4. */
export class XenfbResize extends Struct<"struct xenfb_resize"> {
  static readonly cName = "struct xenfb_resize";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    width 4 s32
    height 8 s32
    stride 12 s32
    depth 16 s32
    offset 20 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get width(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set width(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get height(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set height(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get stride(): number {
    return this.dataView.getInt32(this.byteOffset + 12, true);
  }
  set stride(value: number) {
    this.dataView.setInt32(this.byteOffset + 12, value, true);
  }

  get depth(): number {
    return this.dataView.getInt32(this.byteOffset + 16, true);
  }
  set depth(value: number) {
    this.dataView.setInt32(this.byteOffset + 16, value, true);
  }

  get offset(): number {
    return this.dataView.getInt32(this.byteOffset + 20, true);
  }
  set offset(value: number) {
    this.dataView.setInt32(this.byteOffset + 20, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenfbResizePlain {
    return {
      type: dataView.getUint8(byteOffset),
      width: dataView.getInt32(byteOffset + 4, true),
      height: dataView.getInt32(byteOffset + 8, true),
      stride: dataView.getInt32(byteOffset + 12, true),
      depth: dataView.getInt32(byteOffset + 16, true),
      offset: dataView.getInt32(byteOffset + 20, true),
    };
  }

  decode(): XenfbResizePlain {
    return XenfbResize.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenfbResizePlain {
    return XenfbResize.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenfbResizePlain {
  type: number;
  width: number;
  height: number;
  stride: number;
  depth: number;
  offset: number;
}

/** union xenfb_out_event (io/fbif.h), 40 bytes, align 4. */
export class XenfbOutEvent extends Union<"union xenfb_out_event"> {
  static readonly cName = "union xenfb_out_event";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    update 0 struct xenfb_update
    resize 0 struct xenfb_resize
    pad 0 s8[40]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get update(): XenfbUpdate {
    return new XenfbUpdate(this.dataView, this.byteOffset);
  }
  set update(value: XenfbUpdate) {
    copyRecord(XenfbUpdate, this.dataView, this.byteOffset, value);
  }

  get resize(): XenfbResize {
    return new XenfbResize(this.dataView, this.byteOffset);
  }
  set resize(value: XenfbResize) {
    copyRecord(XenfbResize, this.dataView, this.byteOffset, value);
  }

  get pad(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 40);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}

/** struct xenfb_refresh_period (io/fbif.h), 8 bytes, align 4. */
export class XenfbRefreshPeriod extends Struct<"struct xenfb_refresh_period"> {
  static readonly cName = "struct xenfb_refresh_period";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    period 4 u32
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

  get period(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set period(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenfbRefreshPeriodPlain {
    return {
      type: dataView.getUint8(byteOffset),
      period: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenfbRefreshPeriodPlain {
    return XenfbRefreshPeriod.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenfbRefreshPeriodPlain {
    return XenfbRefreshPeriod.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenfbRefreshPeriodPlain {
  type: number;
  period: number;
}

/** union xenfb_in_event (io/fbif.h), 40 bytes, align 4. */
export class XenfbInEvent extends Union<"union xenfb_in_event"> {
  static readonly cName = "union xenfb_in_event";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    refresh_period 0 struct xenfb_refresh_period
    pad 0 s8[40]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get refresh_period(): XenfbRefreshPeriod {
    return new XenfbRefreshPeriod(this.dataView, this.byteOffset);
  }
  set refresh_period(value: XenfbRefreshPeriod) {
    copyRecord(XenfbRefreshPeriod, this.dataView, this.byteOffset, value);
  }

  get pad(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 40);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}

/** struct xenfb_page (io/fbif.h), 2088 bytes, align 8. */
export class XenfbPage extends Struct<"struct xenfb_page"> {
  static readonly cName = "struct xenfb_page";
  static readonly size = 2088;
  static readonly align = 8;
  static readonly fields: string = `
    in_cons 0 u32
    in_prod 4 u32
    out_cons 8 u32
    out_prod 12 u32
    width 16 s32
    height 20 s32
    line_length 24 u32
    mem_length 28 u32
    depth 32 u8
    pd 40 u64[256]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2088);
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

  get out_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set out_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get out_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set out_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get width(): number {
    return this.dataView.getInt32(this.byteOffset + 16, true);
  }
  set width(value: number) {
    this.dataView.setInt32(this.byteOffset + 16, value, true);
  }

  get height(): number {
    return this.dataView.getInt32(this.byteOffset + 20, true);
  }
  set height(value: number) {
    this.dataView.setInt32(this.byteOffset + 20, value, true);
  }

  get line_length(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set line_length(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get mem_length(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set mem_length(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get depth(): number {
    return this.dataView.getUint8(this.byteOffset + 32);
  }
  set depth(value: number) {
    this.dataView.setUint8(this.byteOffset + 32, value);
  }

  get pd(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 40, 256);
  }
  set pd(value: ArrayLike<bigint>) {
    this.pd.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenfbPagePlain {
    return {
      in_cons: dataView.getUint32(byteOffset, true),
      in_prod: dataView.getUint32(byteOffset + 4, true),
      out_cons: dataView.getUint32(byteOffset + 8, true),
      out_prod: dataView.getUint32(byteOffset + 12, true),
      width: dataView.getInt32(byteOffset + 16, true),
      height: dataView.getInt32(byteOffset + 20, true),
      line_length: dataView.getUint32(byteOffset + 24, true),
      mem_length: dataView.getUint32(byteOffset + 28, true),
      depth: dataView.getUint8(byteOffset + 32),
      pd: new U64Array(dataView, byteOffset + 40, 256).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenfbPagePlain> {
    return {
      in_cons: dataView.getUint32(byteOffset, true),
      in_prod: dataView.getUint32(byteOffset + 4, true),
      out_cons: dataView.getUint32(byteOffset + 8, true),
      out_prod: dataView.getUint32(byteOffset + 12, true),
      width: dataView.getInt32(byteOffset + 16, true),
      height: dataView.getInt32(byteOffset + 20, true),
      line_length: dataView.getUint32(byteOffset + 24, true),
      mem_length: dataView.getUint32(byteOffset + 28, true),
      depth: dataView.getUint8(byteOffset + 32),
      pd: new U64Array(dataView, byteOffset + 40, 256).toNumbers(),
    };
  }

  decode(): XenfbPagePlain {
    return XenfbPage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenfbPagePlain> {
    return XenfbPage.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenfbPagePlain {
  in_cons: number;
  in_prod: number;
  out_cons: number;
  out_prod: number;
  width: number;
  height: number;
  line_length: number;
  mem_length: number;
  depth: number;
  pd: bigint[];
}
