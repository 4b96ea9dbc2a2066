// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xenpf_efi_time (platform.h), 16 bytes, align 4. */
export class XenpfEfiTime extends Struct<"struct xenpf_efi_time"> {
  static readonly cName = "struct xenpf_efi_time";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    year 0 u16
    month 2 u8
    day 3 u8
    hour 4 u8
    min 5 u8
    sec 6 u8
    ns 8 u32
    tz 12 s16
    daylight 14 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get year(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set year(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get month(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set month(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get day(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set day(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get hour(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set hour(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get min(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set min(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get sec(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set sec(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get ns(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set ns(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get tz(): number {
    return this.dataView.getInt16(this.byteOffset + 12, true);
  }
  set tz(value: number) {
    this.dataView.setInt16(this.byteOffset + 12, value, true);
  }

  get daylight(): number {
    return this.dataView.getUint8(this.byteOffset + 14);
  }
  set daylight(value: number) {
    this.dataView.setUint8(this.byteOffset + 14, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiTimePlain {
    return {
      year: dataView.getUint16(byteOffset, true),
      month: dataView.getUint8(byteOffset + 2),
      day: dataView.getUint8(byteOffset + 3),
      hour: dataView.getUint8(byteOffset + 4),
      min: dataView.getUint8(byteOffset + 5),
      sec: dataView.getUint8(byteOffset + 6),
      ns: dataView.getUint32(byteOffset + 8, true),
      tz: dataView.getInt16(byteOffset + 12, true),
      daylight: dataView.getUint8(byteOffset + 14),
    };
  }

  decode(): XenpfEfiTimePlain {
    return XenpfEfiTime.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfEfiTimePlain {
    return XenpfEfiTime.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfEfiTimePlain {
  year: number;
  month: number;
  day: number;
  hour: number;
  min: number;
  sec: number;
  ns: number;
  tz: number;
  daylight: number;
}
