// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xenpf_settime32 (platform.h), 16 bytes, align 8. */
export class XenpfSettime32 extends Struct<"struct xenpf_settime32"> {
  static readonly cName = "struct xenpf_settime32";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    secs 0 u32
    nsecs 4 u32
    system_time 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  /** Seconds. */
  get secs(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set secs(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  /** Nanoseconds. */
  get nsecs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nsecs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  /** Nanoseconds. */
  get system_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set system_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Nanoseconds. */
  get system_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set system_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfSettime32Plain {
    return {
      secs: dataView.getUint32(byteOffset, true),
      nsecs: dataView.getUint32(byteOffset + 4, true),
      system_time: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfSettime32Plain> {
    return {
      secs: dataView.getUint32(byteOffset, true),
      nsecs: dataView.getUint32(byteOffset + 4, true),
      system_time: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenpfSettime32Plain {
    return XenpfSettime32.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfSettime32Plain> {
    return XenpfSettime32.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfSettime32Plain {
  /** Seconds. */
  secs: number;
  /** Nanoseconds. */
  nsecs: number;
  /** Nanoseconds. */
  system_time: bigint;
}
