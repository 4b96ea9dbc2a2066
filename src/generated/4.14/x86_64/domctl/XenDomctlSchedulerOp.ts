// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";
import { XenDomctlSchedCredit } from "./XenDomctlSchedCredit.ts";
import { XenDomctlSchedCredit2 } from "./XenDomctlSchedCredit2.ts";
import { XenDomctlSchedRtds } from "./XenDomctlSchedRtds.ts";

/** struct xen_domctl_scheduler_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlSchedulerOp extends Struct<"struct xen_domctl_scheduler_op"> {
  static readonly cName = "struct xen_domctl_scheduler_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    sched_id 0 u32
    cmd 4 u32
    u 8 struct xen_domctl_scheduler_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get sched_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sched_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDomctlSchedulerOpU {
    return new XenDomctlSchedulerOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlSchedulerOpU) {
    copyRecord(XenDomctlSchedulerOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSchedulerOpPlain {
    return {
      sched_id: dataView.getUint32(byteOffset, true),
      cmd: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): XenDomctlSchedulerOpPlain {
    return XenDomctlSchedulerOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSchedulerOpPlain {
    return XenDomctlSchedulerOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSchedulerOpPlain {
  sched_id: number;
  cmd: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_scheduler_op (domctl.h): union, 16 bytes, align 8. */
export class XenDomctlSchedulerOpU extends Union<"struct xen_domctl_scheduler_op.u"> {
  static readonly cName = "struct xen_domctl_scheduler_op.u";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    credit 0 struct xen_domctl_sched_credit
    credit2 0 struct xen_domctl_sched_credit2
    rtds 0 struct xen_domctl_sched_rtds
    v 0 struct xen_domctl_scheduler_op.u.v
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get credit(): XenDomctlSchedCredit {
    return new XenDomctlSchedCredit(this.dataView, this.byteOffset);
  }
  set credit(value: XenDomctlSchedCredit) {
    copyRecord(XenDomctlSchedCredit, this.dataView, this.byteOffset, value);
  }

  get credit2(): XenDomctlSchedCredit2 {
    return new XenDomctlSchedCredit2(this.dataView, this.byteOffset);
  }
  set credit2(value: XenDomctlSchedCredit2) {
    copyRecord(XenDomctlSchedCredit2, this.dataView, this.byteOffset, value);
  }

  get rtds(): XenDomctlSchedRtds {
    return new XenDomctlSchedRtds(this.dataView, this.byteOffset);
  }
  set rtds(value: XenDomctlSchedRtds) {
    copyRecord(XenDomctlSchedRtds, this.dataView, this.byteOffset, value);
  }

  get v(): XenDomctlSchedulerOpUV {
    return new XenDomctlSchedulerOpUV(this.dataView, this.byteOffset);
  }
  set v(value: XenDomctlSchedulerOpUV) {
    copyRecord(XenDomctlSchedulerOpUV, this.dataView, this.byteOffset, value);
  }
}

/** v of struct xen_domctl_scheduler_op.u (domctl.h): struct, 16 bytes, align 8. */
export class XenDomctlSchedulerOpUV extends Struct<"struct xen_domctl_scheduler_op.u.v"> {
  static readonly cName = "struct xen_domctl_scheduler_op.u.v";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    vcpus 0 handle8 struct xen_domctl_schedparam_vcpu
    nr_vcpus 8 u32
    padding 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vcpus(): HypercallPointer<"struct xen_domctl_schedparam_vcpu"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set vcpus(value: HypercallPointer<"struct xen_domctl_schedparam_vcpu"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get vcpus_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get nr_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get padding(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set padding(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSchedulerOpUVPlain {
    return {
      nr_vcpus: dataView.getUint32(byteOffset + 8, true),
      padding: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenDomctlSchedulerOpUVPlain {
    return XenDomctlSchedulerOpUV.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSchedulerOpUVPlain {
    return XenDomctlSchedulerOpUV.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSchedulerOpUVPlain {
  nr_vcpus: number;
  padding: number;
}
