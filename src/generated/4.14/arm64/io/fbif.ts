// The records of Xen's public header io/fbif.h. Made by `bun run codegen`: do not edit.

import { Union, assignBytes, bytesAt, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenfbRefreshPeriod, XenfbResize, XenfbUpdate } from "../../x86_64/io/fbif.ts";

export {
  XenfbUpdate,
  type XenfbUpdatePlain,
  XenfbResize,
  type XenfbResizePlain,
  XenfbRefreshPeriod,
  type XenfbRefreshPeriodPlain,
  XenfbPage,
  type XenfbPagePlain,
} from "../../x86_64/io/fbif.ts";

/** union xenfb_out_event (io/fbif.h), 40 bytes, align 4. */
export class XenfbOutEvent extends Union<"union xenfb_out_event"> {
  static readonly cName = "union xenfb_out_event";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    update 0 struct xenfb_update
    resize 0 struct xenfb_resize
    pad 0 u8[40]
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

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 40);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}

/** union xenfb_in_event (io/fbif.h), 40 bytes, align 4. */
export class XenfbInEvent extends Union<"union xenfb_in_event"> {
  static readonly cName = "union xenfb_in_event";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    refresh_period 0 struct xenfb_refresh_period
    pad 0 u8[40]
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

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 40);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
