// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_psr_alloc (domctl.h), 16 bytes, align 8. */
export class XenDomctlPsrAlloc extends Struct<"struct xen_domctl_psr_alloc"> {
  static readonly cName = "struct xen_domctl_psr_alloc";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    target 4 u32
    data 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get target(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set target(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get data(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set data(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get data_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set data_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlPsrAllocPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      target: dataView.getUint32(byteOffset + 4, true),
      data: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlPsrAllocPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      target: dataView.getUint32(byteOffset + 4, true),
      data: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlPsrAllocPlain {
    return XenDomctlPsrAlloc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlPsrAllocPlain> {
    return XenDomctlPsrAlloc.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlPsrAllocPlain {
  cmd: number;
  target: number;
  data: bigint;
}
