// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_vcpu_msr (domctl.h), 16 bytes, align 8. */
export class XenDomctlVcpuMsr extends Struct<"struct xen_domctl_vcpu_msr"> {
  static readonly cName = "struct xen_domctl_vcpu_msr";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u32
    reserved 4 u32
    value 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpuMsrPlain {
    return {
      index: dataView.getUint32(byteOffset, true),
      reserved: dataView.getUint32(byteOffset + 4, true),
      value: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlVcpuMsrPlain> {
    return {
      index: dataView.getUint32(byteOffset, true),
      reserved: dataView.getUint32(byteOffset + 4, true),
      value: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlVcpuMsrPlain {
    return XenDomctlVcpuMsr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlVcpuMsrPlain> {
    return XenDomctlVcpuMsr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVcpuMsrPlain {
  index: number;
  reserved: number;
  value: bigint;
}
