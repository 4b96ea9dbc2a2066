// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_mc_mceinject (arch-x86/xen-mca.h), 4 bytes, align 4. */
export class XenMcMceinject extends Struct<"struct xen_mc_mceinject"> {
  static readonly cName = "struct xen_mc_mceinject";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    mceinj_cpunr 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get mceinj_cpunr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mceinj_cpunr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcMceinjectPlain {
    return {
      mceinj_cpunr: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenMcMceinjectPlain {
    return XenMcMceinject.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcMceinjectPlain {
    return XenMcMceinject.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcMceinjectPlain {
  mceinj_cpunr: number;
}
