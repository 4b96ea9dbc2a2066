// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_set_broken_page_p2m (domctl.h), 8 bytes, align 8. */
export class XenDomctlSetBrokenPageP2m extends Struct<"struct xen_domctl_set_broken_page_p2m"> {
  static readonly cName = "struct xen_domctl_set_broken_page_p2m";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    pfn 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetBrokenPageP2mPlain {
    return {
      pfn: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlSetBrokenPageP2mPlain> {
    return {
      pfn: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlSetBrokenPageP2mPlain {
    return XenDomctlSetBrokenPageP2m.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlSetBrokenPageP2mPlain> {
    return XenDomctlSetBrokenPageP2m.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSetBrokenPageP2mPlain {
  pfn: bigint;
}
