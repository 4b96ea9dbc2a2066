// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_tsc_info (domctl.h), 24 bytes, align 8. */
export class XenDomctlTscInfo extends Struct<"struct xen_domctl_tsc_info"> {
  static readonly cName = "struct xen_domctl_tsc_info";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    tsc_mode 0 u32
    gtsc_khz 4 u32
    incarnation 8 u32
    pad 12 u32
    elapsed_nsec 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get tsc_mode(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set tsc_mode(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  /** kHz. */
  get gtsc_khz(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gtsc_khz(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get incarnation(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set incarnation(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  /** Nanoseconds. */
  get elapsed_nsec(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set elapsed_nsec(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Nanoseconds. */
  get elapsed_nsec_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set elapsed_nsec_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlTscInfoPlain {
    return {
      tsc_mode: dataView.getUint32(byteOffset, true),
      gtsc_khz: dataView.getUint32(byteOffset + 4, true),
      incarnation: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
      elapsed_nsec: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlTscInfoPlain> {
    return {
      tsc_mode: dataView.getUint32(byteOffset, true),
      gtsc_khz: dataView.getUint32(byteOffset + 4, true),
      incarnation: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
      elapsed_nsec: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDomctlTscInfoPlain {
    return XenDomctlTscInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlTscInfoPlain> {
    return XenDomctlTscInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlTscInfoPlain {
  tsc_mode: number;
  /** kHz. */
  gtsc_khz: number;
  incarnation: number;
  pad: number;
  /** Nanoseconds. */
  elapsed_nsec: bigint;
}
