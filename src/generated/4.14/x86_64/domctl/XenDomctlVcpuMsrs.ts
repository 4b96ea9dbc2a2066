// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_vcpu_msrs (domctl.h), 16 bytes, align 8. */
export class XenDomctlVcpuMsrs extends Struct<"struct xen_domctl_vcpu_msrs"> {
  static readonly cName = "struct xen_domctl_vcpu_msrs";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu 0 u32
    msr_count 4 u32
    msrs 8 handle8 struct xen_domctl_vcpu_msr
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get msr_count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set msr_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get msrs(): HypercallPointer<"struct xen_domctl_vcpu_msr"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set msrs(value: HypercallPointer<"struct xen_domctl_vcpu_msr"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get msrs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpuMsrsPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      msr_count: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlVcpuMsrsPlain {
    return XenDomctlVcpuMsrs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVcpuMsrsPlain {
    return XenDomctlVcpuMsrs.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVcpuMsrsPlain {
  vcpu: number;
  msr_count: number;
}
