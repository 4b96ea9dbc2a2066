// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_sched_credit (domctl.h), 4 bytes, align 2. */
export class XenDomctlSchedCredit extends Struct<"struct xen_domctl_sched_credit"> {
  static readonly cName = "struct xen_domctl_sched_credit";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSchedCreditPlain {
    return {
      weight: dataView.getUint16(byteOffset, true),
      cap: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): XenDomctlSchedCreditPlain {
    return XenDomctlSchedCredit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSchedCreditPlain {
    return XenDomctlSchedCredit.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSchedCreditPlain {
  weight: number;
  /** Percent. */
  cap: number;
}
