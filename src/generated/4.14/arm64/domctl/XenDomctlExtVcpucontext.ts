// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_ext_vcpucontext (domctl.h), 8 bytes, align 4. */
export class XenDomctlExtVcpucontext extends Struct<"struct xen_domctl_ext_vcpucontext"> {
  static readonly cName = "struct xen_domctl_ext_vcpucontext";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    vcpu 0 u32
    size 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlExtVcpucontextPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      size: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlExtVcpucontextPlain {
    return XenDomctlExtVcpucontext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlExtVcpucontextPlain {
    return XenDomctlExtVcpucontext.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlExtVcpucontextPlain {
  vcpu: number;
  size: number;
}
