// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_vcpucontext (domctl.h), 16 bytes, align 8. */
export class XenDomctlVcpucontext extends Struct<"struct xen_domctl_vcpucontext"> {
  static readonly cName = "struct xen_domctl_vcpucontext";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu 0 u32
    ctxt 8 handle8 struct vcpu_guest_context
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

  get ctxt(): HypercallPointer<"struct vcpu_guest_context"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set ctxt(value: HypercallPointer<"struct vcpu_guest_context"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get ctxt_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpucontextPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlVcpucontextPlain {
    return XenDomctlVcpucontext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVcpucontextPlain {
    return XenDomctlVcpucontext.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVcpucontextPlain {
  vcpu: number;
}
