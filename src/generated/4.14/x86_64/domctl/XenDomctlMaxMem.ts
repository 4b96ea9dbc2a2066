// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_max_mem (domctl.h), 8 bytes, align 8. */
export class XenDomctlMaxMem extends Struct<"struct xen_domctl_max_mem"> {
  static readonly cName = "struct xen_domctl_max_mem";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    max_memkb 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  /** KiB. */
  get max_memkb(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set max_memkb(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** KiB. */
  get max_memkb_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set max_memkb_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMaxMemPlain {
    return {
      max_memkb: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlMaxMemPlain> {
    return {
      max_memkb: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlMaxMemPlain {
    return XenDomctlMaxMem.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlMaxMemPlain> {
    return XenDomctlMaxMem.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMaxMemPlain {
  /** KiB. */
  max_memkb: bigint;
}
