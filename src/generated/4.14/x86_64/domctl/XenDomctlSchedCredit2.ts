// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_sched_credit2 (domctl.h), 4 bytes, align 2. */
export class XenDomctlSchedCredit2 extends Struct<"struct xen_domctl_sched_credit2"> {
  static readonly cName = "struct xen_domctl_sched_credit2";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    weight 0 u16
    cap 2 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get weight(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set weight(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  /** Percent. */
  get cap(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set cap(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSchedCredit2Plain {
    return {
      weight: dataView.getUint16(byteOffset, true),
      cap: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): XenDomctlSchedCredit2Plain {
    return XenDomctlSchedCredit2.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSchedCredit2Plain {
    return XenDomctlSchedCredit2.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSchedCredit2Plain {
  weight: number;
  /** Percent. */
  cap: number;
}
