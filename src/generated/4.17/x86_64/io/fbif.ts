// The records of Xen's public header io/fbif.h. Made by `bun run codegen`: do not edit.

import { Struct, U64Array, Union, assignBytes, copyRecord, signedBytesAt } from "../../../../runtime/struct/index.ts";

/** struct xenfb_update (io/fbif.h), 20 bytes, align 4. */
export class XenfbUpdate extends Struct<"struct xenfb_update"> {
  static readonly cName = "struct xenfb_update";
  static readonly size = 20;
  static readonly align = 4;

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

  decode(): XenfbUpdatePlain {
    return {
      type: this.type,
      x: this.x,
      y: this.y,
      width: this.width,
      height: this.height,
    };
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

  decode(): XenfbResizePlain {
    return {
      type: this.type,
      width: this.width,
      height: this.height,
      stride: this.stride,
      depth: this.depth,
      offset: this.offset,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenfbRefreshPeriodPlain {
    return {
      type: this.type,
      period: this.period,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2088);
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

  get out_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set out_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get out_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set out_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
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
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get mem_length(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set mem_length(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
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

  decode(): XenfbPagePlain {
    return {
      in_cons: this.in_cons,
      in_prod: this.in_prod,
      out_cons: this.out_cons,
      out_prod: this.out_prod,
      width: this.width,
      height: this.height,
      line_length: this.line_length,
      mem_length: this.mem_length,
      depth: this.depth,
      pd: this.pd.toArray(),
    };
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
