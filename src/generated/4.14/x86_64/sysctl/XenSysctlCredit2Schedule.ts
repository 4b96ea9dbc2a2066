// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_credit2_schedule (sysctl.h), 4 bytes, align 4. */
export class XenSysctlCredit2Schedule extends Struct<"struct xen_sysctl_credit2_schedule"> {
  static readonly cName = "struct xen_sysctl_credit2_schedule";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    ratelimit_us 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  /** Microseconds. */
  get ratelimit_us(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ratelimit_us(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCredit2SchedulePlain {
    return {
      ratelimit_us: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlCredit2SchedulePlain {
    return XenSysctlCredit2Schedule.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCredit2SchedulePlain {
    return XenSysctlCredit2Schedule.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCredit2SchedulePlain {
  /** Microseconds. */
  ratelimit_us: number;
}
