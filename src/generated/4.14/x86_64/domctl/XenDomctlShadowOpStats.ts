// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_shadow_op_stats (domctl.h), 8 bytes, align 4. */
export class XenDomctlShadowOpStats extends Struct<"struct xen_domctl_shadow_op_stats"> {
  static readonly cName = "struct xen_domctl_shadow_op_stats";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    fault_count 0 u32
    dirty_count 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fault_count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fault_count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get dirty_count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set dirty_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlShadowOpStatsPlain {
    return {
      fault_count: dataView.getUint32(byteOffset, true),
      dirty_count: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlShadowOpStatsPlain {
    return XenDomctlShadowOpStats.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlShadowOpStatsPlain {
    return XenDomctlShadowOpStats.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlShadowOpStatsPlain {
  fault_count: number;
  dirty_count: number;
}
