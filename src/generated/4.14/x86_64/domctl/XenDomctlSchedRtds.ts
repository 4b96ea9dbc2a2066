// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_sched_rtds (domctl.h), 12 bytes, align 4. */
export class XenDomctlSchedRtds extends Struct<"struct xen_domctl_sched_rtds"> {
  static readonly cName = "struct xen_domctl_sched_rtds";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    period 0 u32
    budget 4 u32
    flags 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  /** Microseconds. */
  get period(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set period(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  /** Microseconds. */
  get budget(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set budget(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSchedRtdsPlain {
    return {
      period: dataView.getUint32(byteOffset, true),
      budget: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenDomctlSchedRtdsPlain {
    return XenDomctlSchedRtds.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSchedRtdsPlain {
    return XenDomctlSchedRtds.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSchedRtdsPlain {
  /** Microseconds. */
  period: number;
  /** Microseconds. */
  budget: number;
  flags: number;
}
