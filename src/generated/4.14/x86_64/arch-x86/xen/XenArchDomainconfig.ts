// The records of Xen's public header arch-x86/xen.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_arch_domainconfig (arch-x86/xen.h), 4 bytes, align 4. */
export class XenArchDomainconfig extends Struct<"struct xen_arch_domainconfig"> {
  static readonly cName = "struct xen_arch_domainconfig";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    emulation_flags 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get emulation_flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set emulation_flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArchDomainconfigPlain {
    return {
      emulation_flags: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenArchDomainconfigPlain {
    return XenArchDomainconfig.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArchDomainconfigPlain {
    return XenArchDomainconfig.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArchDomainconfigPlain {
  emulation_flags: number;
}
