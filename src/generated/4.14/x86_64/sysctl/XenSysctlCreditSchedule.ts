// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_credit_schedule (sysctl.h), 12 bytes, align 4. */
export class XenSysctlCreditSchedule extends Struct<"struct xen_sysctl_credit_schedule"> {
  static readonly cName = "struct xen_sysctl_credit_schedule";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    tslice_ms 0 u32
    ratelimit_us 4 u32
    vcpu_migr_delay_us 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  /** Milliseconds. */
  get tslice_ms(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set tslice_ms(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  /** Microseconds. */
  get ratelimit_us(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ratelimit_us(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  /** Microseconds. */
  get vcpu_migr_delay_us(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set vcpu_migr_delay_us(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCreditSchedulePlain {
    return {
      tslice_ms: dataView.getUint32(byteOffset, true),
      ratelimit_us: dataView.getUint32(byteOffset + 4, true),
      vcpu_migr_delay_us: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlCreditSchedulePlain {
    return XenSysctlCreditSchedule.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCreditSchedulePlain {
    return XenSysctlCreditSchedule.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCreditSchedulePlain {
  /** Milliseconds. */
  tslice_ms: number;
  /** Microseconds. */
  ratelimit_us: number;
  /** Microseconds. */
  vcpu_migr_delay_us: number;
}
