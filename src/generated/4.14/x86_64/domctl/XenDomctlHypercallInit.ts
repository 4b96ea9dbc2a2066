// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_hypercall_init (domctl.h), 8 bytes, align 8. */
export class XenDomctlHypercallInit extends Struct<"struct xen_domctl_hypercall_init"> {
  static readonly cName = "struct xen_domctl_hypercall_init";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    gmfn 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gmfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gmfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gmfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gmfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlHypercallInitPlain {
    return {
      gmfn: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlHypercallInitPlain> {
    return {
      gmfn: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlHypercallInitPlain {
    return XenDomctlHypercallInit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlHypercallInitPlain> {
    return XenDomctlHypercallInit.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlHypercallInitPlain {
  gmfn: bigint;
}
