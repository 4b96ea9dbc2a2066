// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readS64Number, writeS64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_settimeoffset (domctl.h), 8 bytes, align 8. */
export class XenDomctlSettimeoffset extends Struct<"struct xen_domctl_settimeoffset"> {
  static readonly cName = "struct xen_domctl_settimeoffset";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    time_offset_seconds 0 s64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  /** Seconds. */
  get time_offset_seconds(): bigint {
    return this.dataView.getBigInt64(this.byteOffset, true);
  }
  set time_offset_seconds(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset, value, true);
  }

  /** Seconds. */
  get time_offset_seconds_number(): number {
    return readS64Number(this.dataView, this.byteOffset);
  }
  set time_offset_seconds_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSettimeoffsetPlain {
    return {
      time_offset_seconds: dataView.getBigInt64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlSettimeoffsetPlain> {
    return {
      time_offset_seconds: readS64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlSettimeoffsetPlain {
    return XenDomctlSettimeoffset.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlSettimeoffsetPlain> {
    return XenDomctlSettimeoffset.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSettimeoffsetPlain {
  /** Seconds. */
  time_offset_seconds: bigint;
}
