// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenDomctlSchedCredit } from "./XenDomctlSchedCredit.ts";
import { XenDomctlSchedCredit2 } from "./XenDomctlSchedCredit2.ts";
import { XenDomctlSchedRtds } from "./XenDomctlSchedRtds.ts";

/** struct xen_domctl_schedparam_vcpu (domctl.h), 16 bytes, align 4. */
export class XenDomctlSchedparamVcpu extends Struct<"struct xen_domctl_schedparam_vcpu"> {
  static readonly cName = "struct xen_domctl_schedparam_vcpu";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    u 0 struct xen_domctl_schedparam_vcpu.u
    vcpuid 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get u(): XenDomctlSchedparamVcpuU {
    return new XenDomctlSchedparamVcpuU(this.dataView, this.byteOffset);
  }
  set u(value: XenDomctlSchedparamVcpuU) {
    copyRecord(XenDomctlSchedparamVcpuU, this.dataView, this.byteOffset, value);
  }

  get vcpuid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set vcpuid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSchedparamVcpuPlain {
    return {
      u: copyBytes(dataView, byteOffset, 12),
      vcpuid: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenDomctlSchedparamVcpuPlain {
    return XenDomctlSchedparamVcpu.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSchedparamVcpuPlain {
    return XenDomctlSchedparamVcpu.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSchedparamVcpuPlain {
  u: Uint8Array;
  vcpuid: number;
}

/** u of struct xen_domctl_schedparam_vcpu (domctl.h): union, 12 bytes, align 4. */
export class XenDomctlSchedparamVcpuU extends Union<"struct xen_domctl_schedparam_vcpu.u"> {
  static readonly cName = "struct xen_domctl_schedparam_vcpu.u";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    credit 0 struct xen_domctl_sched_credit
    credit2 0 struct xen_domctl_sched_credit2
    rtds 0 struct xen_domctl_sched_rtds
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
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
}
