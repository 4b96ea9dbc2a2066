// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_gdbsx_pauseunp_vcpu (domctl.h), 4 bytes, align 4. */
export class XenDomctlGdbsxPauseunpVcpu extends Struct<"struct xen_domctl_gdbsx_pauseunp_vcpu"> {
  static readonly cName = "struct xen_domctl_gdbsx_pauseunp_vcpu";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    vcpu 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGdbsxPauseunpVcpuPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlGdbsxPauseunpVcpuPlain {
    return XenDomctlGdbsxPauseunpVcpu.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlGdbsxPauseunpVcpuPlain {
    return XenDomctlGdbsxPauseunpVcpu.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGdbsxPauseunpVcpuPlain {
  vcpu: number;
}
