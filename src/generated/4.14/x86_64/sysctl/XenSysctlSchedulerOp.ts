// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenSysctlCredit2Schedule } from "./XenSysctlCredit2Schedule.ts";
import { XenSysctlCreditSchedule } from "./XenSysctlCreditSchedule.ts";
import { XenSysctlSchedArinc653 } from "./XenSysctlSchedArinc653.ts";

/** struct xen_sysctl_scheduler_op (sysctl.h), 32 bytes, align 8. */
export class XenSysctlSchedulerOp extends Struct<"struct xen_sysctl_scheduler_op"> {
  static readonly cName = "struct xen_sysctl_scheduler_op";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    cpupool_id 0 u32
    sched_id 4 u32
    cmd 8 u32
    u 16 struct xen_sysctl_scheduler_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get cpupool_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpupool_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sched_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sched_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get u(): XenSysctlSchedulerOpU {
    return new XenSysctlSchedulerOpU(this.dataView, this.byteOffset + 16);
  }
  set u(value: XenSysctlSchedulerOpU) {
    copyRecord(XenSysctlSchedulerOpU, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlSchedulerOpPlain {
    return {
      cpupool_id: dataView.getUint32(byteOffset, true),
      sched_id: dataView.getUint32(byteOffset + 4, true),
      cmd: dataView.getUint32(byteOffset + 8, true),
      u: copyBytes(dataView, byteOffset + 16, 16),
    };
  }

  decode(): XenSysctlSchedulerOpPlain {
    return XenSysctlSchedulerOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlSchedulerOpPlain {
    return XenSysctlSchedulerOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlSchedulerOpPlain {
  cpupool_id: number;
  sched_id: number;
  cmd: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_scheduler_op (sysctl.h): union, 16 bytes, align 8. */
export class XenSysctlSchedulerOpU extends Union<"struct xen_sysctl_scheduler_op.u"> {
  static readonly cName = "struct xen_sysctl_scheduler_op.u";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    sched_arinc653 0 struct xen_sysctl_sched_arinc653
    sched_credit 0 struct xen_sysctl_credit_schedule
    sched_credit2 0 struct xen_sysctl_credit2_schedule
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get sched_arinc653(): XenSysctlSchedArinc653 {
    return new XenSysctlSchedArinc653(this.dataView, this.byteOffset);
  }
  set sched_arinc653(value: XenSysctlSchedArinc653) {
    copyRecord(XenSysctlSchedArinc653, this.dataView, this.byteOffset, value);
  }

  get sched_credit(): XenSysctlCreditSchedule {
    return new XenSysctlCreditSchedule(this.dataView, this.byteOffset);
  }
  set sched_credit(value: XenSysctlCreditSchedule) {
    copyRecord(XenSysctlCreditSchedule, this.dataView, this.byteOffset, value);
  }

  get sched_credit2(): XenSysctlCredit2Schedule {
    return new XenSysctlCredit2Schedule(this.dataView, this.byteOffset);
  }
  set sched_credit2(value: XenSysctlCredit2Schedule) {
    copyRecord(XenSysctlCredit2Schedule, this.dataView, this.byteOffset, value);
  }
}
