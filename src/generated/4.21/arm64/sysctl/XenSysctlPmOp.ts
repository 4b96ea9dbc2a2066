// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";
import { XenGetCppcPara } from "../../x86_64/sysctl/XenGetCppcPara.ts";
import { XenGetCpufreqPara } from "./XenGetCpufreqPara.ts";
import { XenSetCppcPara } from "../../../4.18/x86_64/sysctl/XenSetCppcPara.ts";
import { XenSetCpufreqGov } from "../../../4.14/arm64/sysctl/XenSetCpufreqGov.ts";
import { XenSetCpufreqPara } from "../../../4.14/x86_64/sysctl/XenSetCpufreqPara.ts";

/** struct xen_sysctl_pm_op (sysctl.h), 128 bytes, align 8. */
export class XenSysctlPmOp extends Struct<"struct xen_sysctl_pm_op"> {
  static readonly cName = "struct xen_sysctl_pm_op";
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    cpuid 4 u32
    u 8 struct xen_sysctl_pm_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpuid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenSysctlPmOpU {
    return new XenSysctlPmOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlPmOpU) {
    copyRecord(XenSysctlPmOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPmOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      cpuid: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 120),
    };
  }

  decode(): XenSysctlPmOpPlain {
    return XenSysctlPmOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPmOpPlain {
    return XenSysctlPmOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPmOpPlain {
  cmd: number;
  cpuid: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_pm_op (sysctl.h): union, 120 bytes, align 8. */
export class XenSysctlPmOpU extends Union<"struct xen_sysctl_pm_op.u"> {
  static readonly cName = "struct xen_sysctl_pm_op.u";
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields: string = `
    get_para 0 struct xen_get_cpufreq_para
    get_cppc 0 struct xen_get_cppc_para
    set_gov 0 struct xen_set_cpufreq_gov
    set_para 0 struct xen_set_cpufreq_para
    set_cppc 0 struct xen_set_cppc_para
    get_avgfreq 0 u64
    set_sched_opt_smt 0 u32
    get_max_cstate 0 u32
    set_max_cstate 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 120);
  }

  get get_para(): XenGetCpufreqPara {
    return new XenGetCpufreqPara(this.dataView, this.byteOffset);
  }
  set get_para(value: XenGetCpufreqPara) {
    copyRecord(XenGetCpufreqPara, this.dataView, this.byteOffset, value);
  }

  get get_cppc(): XenGetCppcPara {
    return new XenGetCppcPara(this.dataView, this.byteOffset);
  }
  set get_cppc(value: XenGetCppcPara) {
    copyRecord(XenGetCppcPara, this.dataView, this.byteOffset, value);
  }

  get set_gov(): XenSetCpufreqGov {
    return new XenSetCpufreqGov(this.dataView, this.byteOffset);
  }
  set set_gov(value: XenSetCpufreqGov) {
    copyRecord(XenSetCpufreqGov, this.dataView, this.byteOffset, value);
  }

  get set_para(): XenSetCpufreqPara {
    return new XenSetCpufreqPara(this.dataView, this.byteOffset);
  }
  set set_para(value: XenSetCpufreqPara) {
    copyRecord(XenSetCpufreqPara, this.dataView, this.byteOffset, value);
  }

  get set_cppc(): XenSetCppcPara {
    return new XenSetCppcPara(this.dataView, this.byteOffset);
  }
  set set_cppc(value: XenSetCppcPara) {
    copyRecord(XenSetCppcPara, this.dataView, this.byteOffset, value);
  }

  get get_avgfreq(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set get_avgfreq(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get get_avgfreq_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set get_avgfreq_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get set_sched_opt_smt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set set_sched_opt_smt(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get get_max_cstate(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set get_max_cstate(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get set_max_cstate(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set set_max_cstate(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }
}
