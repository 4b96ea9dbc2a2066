// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_getdomaininfolist (sysctl.h), 24 bytes, align 8. */
export class XenSysctlGetdomaininfolist extends Struct<"struct xen_sysctl_getdomaininfolist"> {
  static readonly cName = "struct xen_sysctl_getdomaininfolist";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    first_domain 0 u16
    max_domains 4 u32
    buffer 8 handle8 struct xen_domctl_getdomaininfo
    num_domains 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get first_domain(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set first_domain(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get max_domains(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_domains(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get buffer(): HypercallPointer<"struct xen_domctl_getdomaininfo"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set buffer(value: HypercallPointer<"struct xen_domctl_getdomaininfo"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get num_domains(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set num_domains(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlGetdomaininfolistPlain {
    return {
      first_domain: dataView.getUint16(byteOffset, true),
      max_domains: dataView.getUint32(byteOffset + 4, true),
      num_domains: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenSysctlGetdomaininfolistPlain {
    return XenSysctlGetdomaininfolist.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlGetdomaininfolistPlain {
    return XenSysctlGetdomaininfolist.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlGetdomaininfolistPlain {
  first_domain: number;
  max_domains: number;
  num_domains: number;
}
