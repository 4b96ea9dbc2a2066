// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_max_vcpus (domctl.h), 4 bytes, align 4. */
export class XenDomctlMaxVcpus extends Struct<"struct xen_domctl_max_vcpus"> {
  static readonly cName = "struct xen_domctl_max_vcpus";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    max 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMaxVcpusPlain {
    return {
      max: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlMaxVcpusPlain {
    return XenDomctlMaxVcpus.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMaxVcpusPlain {
    return XenDomctlMaxVcpus.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMaxVcpusPlain {
  max: number;
}
