// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xenpf_settime64 (platform.h), 24 bytes, align 8. */
export class XenpfSettime64 extends Struct<"struct xenpf_settime64"> {
  static readonly cName = "struct xenpf_settime64";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    secs 0 u64
    nsecs 8 u32
    mbz 12 u32
    system_time 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  /** Seconds. */
  get secs(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set secs(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** Seconds. */
  get secs_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set secs_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  /** Nanoseconds. */
  get nsecs(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nsecs(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get mbz(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set mbz(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  /** Nanoseconds. */
  get system_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set system_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Nanoseconds. */
  get system_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set system_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfSettime64Plain {
    return {
      secs: dataView.getBigUint64(byteOffset, true),
      nsecs: dataView.getUint32(byteOffset + 8, true),
      mbz: dataView.getUint32(byteOffset + 12, true),
      system_time: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfSettime64Plain> {
    return {
      secs: readU64Number(dataView, byteOffset),
      nsecs: dataView.getUint32(byteOffset + 8, true),
      mbz: dataView.getUint32(byteOffset + 12, true),
      system_time: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenpfSettime64Plain {
    return XenpfSettime64.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfSettime64Plain> {
    return XenpfSettime64.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfSettime64Plain {
  /** Seconds. */
  secs: bigint;
  /** Nanoseconds. */
  nsecs: number;
  mbz: number;
  /** Nanoseconds. */
  system_time: bigint;
}
