// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_cacheflush (domctl.h), 16 bytes, align 8. */
export class XenDomctlCacheflush extends Struct<"struct xen_domctl_cacheflush"> {
  static readonly cName = "struct xen_domctl_cacheflush";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    start_pfn 0 u64
    nr_pfns 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get start_pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set start_pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get start_pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set start_pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  /** Frames. */
  get nr_pfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set nr_pfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Frames. */
  get nr_pfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set nr_pfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlCacheflushPlain {
    return {
      start_pfn: dataView.getBigUint64(byteOffset, true),
      nr_pfns: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlCacheflushPlain> {
    return {
      start_pfn: readU64Number(dataView, byteOffset),
      nr_pfns: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlCacheflushPlain {
    return XenDomctlCacheflush.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlCacheflushPlain> {
    return XenDomctlCacheflush.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlCacheflushPlain {
  start_pfn: bigint;
  /** Frames. */
  nr_pfns: bigint;
}
