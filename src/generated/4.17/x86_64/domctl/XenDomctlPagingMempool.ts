// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_paging_mempool (domctl.h), 8 bytes, align 8. */
export class XenDomctlPagingMempool extends Struct<"struct xen_domctl_paging_mempool"> {
  static readonly cName = "struct xen_domctl_paging_mempool";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    size 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  /** Bytes. */
  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** Bytes. */
  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlPagingMempoolPlain {
    return {
      size: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlPagingMempoolPlain> {
    return {
      size: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlPagingMempoolPlain {
    return XenDomctlPagingMempool.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlPagingMempoolPlain> {
    return XenDomctlPagingMempool.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlPagingMempoolPlain {
  /** Bytes. */
  size: bigint;
}
