// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, assignBytes, bytesAt, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenSysctlAvailheap } from "../../../4.14/x86_64/sysctl/XenSysctlAvailheap.ts";
import { XenSysctlCoverageOp } from "../../../4.14/x86_64/sysctl/XenSysctlCoverageOp.ts";
import { XenSysctlCpuFeatureset } from "../../../4.14/x86_64/sysctl/XenSysctlCpuFeatureset.ts";
import { XenSysctlCpuHotplug } from "../../../4.14/x86_64/sysctl/XenSysctlCpuHotplug.ts";
import { XenSysctlCpupoolOp } from "../../../4.14/x86_64/sysctl/XenSysctlCpupoolOp.ts";
import { XenSysctlCputopoinfo } from "../../../4.14/x86_64/sysctl/XenSysctlCputopoinfo.ts";
import { XenSysctlDebugKeys } from "../../../4.14/x86_64/sysctl/XenSysctlDebugKeys.ts";
import { XenSysctlDtOverlay } from "../../../4.18/arm64/sysctl/XenSysctlDtOverlay.ts";
import { XenSysctlGetPmstat } from "../../../4.14/x86_64/sysctl/XenSysctlGetPmstat.ts";
import { XenSysctlGetcpuinfo } from "../../../4.14/x86_64/sysctl/XenSysctlGetcpuinfo.ts";
import { XenSysctlGetdomaininfolist } from "../../../4.14/x86_64/sysctl/XenSysctlGetdomaininfolist.ts";
import { XenSysctlLivepatchOp } from "../../../4.19/x86_64/sysctl/XenSysctlLivepatchOp.ts";
import { XenSysctlLockprofOp } from "../../../4.14/x86_64/sysctl/XenSysctlLockprofOp.ts";
import { XenSysctlNumainfo } from "../../../4.14/x86_64/sysctl/XenSysctlNumainfo.ts";
import { XenSysctlPageOfflineOp } from "../../../4.14/x86_64/sysctl/XenSysctlPageOfflineOp.ts";
import { XenSysctlPcitopoinfo } from "../../../4.14/x86_64/sysctl/XenSysctlPcitopoinfo.ts";
import { XenSysctlPerfcOp } from "../../../4.14/x86_64/sysctl/XenSysctlPerfcOp.ts";
import { XenSysctlPhysinfo } from "../../../4.17/x86_64/sysctl/XenSysctlPhysinfo.ts";
import { XenSysctlPmOp } from "../../../4.21/arm64/sysctl/XenSysctlPmOp.ts";
import { XenSysctlPsrAlloc } from "../../../4.14/x86_64/sysctl/XenSysctlPsrAlloc.ts";
import { XenSysctlPsrCmtOp } from "../../../4.14/x86_64/sysctl/XenSysctlPsrCmtOp.ts";
import { XenSysctlReadconsole } from "../../../4.14/x86_64/sysctl/XenSysctlReadconsole.ts";
import { XenSysctlSchedId } from "../../../4.14/x86_64/sysctl/XenSysctlSchedId.ts";
import { XenSysctlSchedulerOp } from "../../../4.14/x86_64/sysctl/XenSysctlSchedulerOp.ts";
import { XenSysctlTbufOp } from "../../../4.14/x86_64/sysctl/XenSysctlTbufOp.ts";

/** struct xen_sysctl (sysctl.h), 136 bytes, align 8. */
export class XenSysctl extends Struct<"struct xen_sysctl"> {
  static readonly cName = "struct xen_sysctl";
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    u 8 struct xen_sysctl.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 136);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenSysctlU {
    return new XenSysctlU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlU) {
    copyRecord(XenSysctlU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      interface_version: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 128),
    };
  }

  decode(): XenSysctlPlain {
    return XenSysctl.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPlain {
    return XenSysctl.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPlain {
  cmd: number;
  interface_version: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl (sysctl.h): union, 128 bytes, align 8. */
export class XenSysctlU extends Union<"struct xen_sysctl.u"> {
  static readonly cName = "struct xen_sysctl.u";
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields: string = `
    readconsole 0 struct xen_sysctl_readconsole
    tbuf_op 0 struct xen_sysctl_tbuf_op
    physinfo 0 struct xen_sysctl_physinfo
    cputopoinfo 0 struct xen_sysctl_cputopoinfo
    pcitopoinfo 0 struct xen_sysctl_pcitopoinfo
    numainfo 0 struct xen_sysctl_numainfo
    sched_id 0 struct xen_sysctl_sched_id
    perfc_op 0 struct xen_sysctl_perfc_op
    getdomaininfolist 0 struct xen_sysctl_getdomaininfolist
    debug_keys 0 struct xen_sysctl_debug_keys
    getcpuinfo 0 struct xen_sysctl_getcpuinfo
    availheap 0 struct xen_sysctl_availheap
    get_pmstat 0 struct xen_sysctl_get_pmstat
    cpu_hotplug 0 struct xen_sysctl_cpu_hotplug
    pm_op 0 struct xen_sysctl_pm_op
    page_offline 0 struct xen_sysctl_page_offline_op
    lockprof_op 0 struct xen_sysctl_lockprof_op
    cpupool_op 0 struct xen_sysctl_cpupool_op
    scheduler_op 0 struct xen_sysctl_scheduler_op
    coverage_op 0 struct xen_sysctl_coverage_op
    psr_cmt_op 0 struct xen_sysctl_psr_cmt_op
    psr_alloc 0 struct xen_sysctl_psr_alloc
    cpu_featureset 0 struct xen_sysctl_cpu_featureset
    livepatch 0 struct xen_sysctl_livepatch_op
    dt_overlay 0 struct xen_sysctl_dt_overlay
    pad 0 u8[128]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get readconsole(): XenSysctlReadconsole {
    return new XenSysctlReadconsole(this.dataView, this.byteOffset);
  }
  set readconsole(value: XenSysctlReadconsole) {
    copyRecord(XenSysctlReadconsole, this.dataView, this.byteOffset, value);
  }

  get tbuf_op(): XenSysctlTbufOp {
    return new XenSysctlTbufOp(this.dataView, this.byteOffset);
  }
  set tbuf_op(value: XenSysctlTbufOp) {
    copyRecord(XenSysctlTbufOp, this.dataView, this.byteOffset, value);
  }

  get physinfo(): XenSysctlPhysinfo {
    return new XenSysctlPhysinfo(this.dataView, this.byteOffset);
  }
  set physinfo(value: XenSysctlPhysinfo) {
    copyRecord(XenSysctlPhysinfo, this.dataView, this.byteOffset, value);
  }

  get cputopoinfo(): XenSysctlCputopoinfo {
    return new XenSysctlCputopoinfo(this.dataView, this.byteOffset);
  }
  set cputopoinfo(value: XenSysctlCputopoinfo) {
    copyRecord(XenSysctlCputopoinfo, this.dataView, this.byteOffset, value);
  }

  get pcitopoinfo(): XenSysctlPcitopoinfo {
    return new XenSysctlPcitopoinfo(this.dataView, this.byteOffset);
  }
  set pcitopoinfo(value: XenSysctlPcitopoinfo) {
    copyRecord(XenSysctlPcitopoinfo, this.dataView, this.byteOffset, value);
  }

  get numainfo(): XenSysctlNumainfo {
    return new XenSysctlNumainfo(this.dataView, this.byteOffset);
  }
  set numainfo(value: XenSysctlNumainfo) {
    copyRecord(XenSysctlNumainfo, this.dataView, this.byteOffset, value);
  }

  get sched_id(): XenSysctlSchedId {
    return new XenSysctlSchedId(this.dataView, this.byteOffset);
  }
  set sched_id(value: XenSysctlSchedId) {
    copyRecord(XenSysctlSchedId, this.dataView, this.byteOffset, value);
  }

  get perfc_op(): XenSysctlPerfcOp {
    return new XenSysctlPerfcOp(this.dataView, this.byteOffset);
  }
  set perfc_op(value: XenSysctlPerfcOp) {
    copyRecord(XenSysctlPerfcOp, this.dataView, this.byteOffset, value);
  }

  get getdomaininfolist(): XenSysctlGetdomaininfolist {
    return new XenSysctlGetdomaininfolist(this.dataView, this.byteOffset);
  }
  set getdomaininfolist(value: XenSysctlGetdomaininfolist) {
    copyRecord(XenSysctlGetdomaininfolist, this.dataView, this.byteOffset, value);
  }

  get debug_keys(): XenSysctlDebugKeys {
    return new XenSysctlDebugKeys(this.dataView, this.byteOffset);
  }
  set debug_keys(value: XenSysctlDebugKeys) {
    copyRecord(XenSysctlDebugKeys, this.dataView, this.byteOffset, value);
  }

  get getcpuinfo(): XenSysctlGetcpuinfo {
    return new XenSysctlGetcpuinfo(this.dataView, this.byteOffset);
  }
  set getcpuinfo(value: XenSysctlGetcpuinfo) {
    copyRecord(XenSysctlGetcpuinfo, this.dataView, this.byteOffset, value);
  }

  get availheap(): XenSysctlAvailheap {
    return new XenSysctlAvailheap(this.dataView, this.byteOffset);
  }
  set availheap(value: XenSysctlAvailheap) {
    copyRecord(XenSysctlAvailheap, this.dataView, this.byteOffset, value);
  }

  get get_pmstat(): XenSysctlGetPmstat {
    return new XenSysctlGetPmstat(this.dataView, this.byteOffset);
  }
  set get_pmstat(value: XenSysctlGetPmstat) {
    copyRecord(XenSysctlGetPmstat, this.dataView, this.byteOffset, value);
  }

  get cpu_hotplug(): XenSysctlCpuHotplug {
    return new XenSysctlCpuHotplug(this.dataView, this.byteOffset);
  }
  set cpu_hotplug(value: XenSysctlCpuHotplug) {
    copyRecord(XenSysctlCpuHotplug, this.dataView, this.byteOffset, value);
  }

  get pm_op(): XenSysctlPmOp {
    return new XenSysctlPmOp(this.dataView, this.byteOffset);
  }
  set pm_op(value: XenSysctlPmOp) {
    copyRecord(XenSysctlPmOp, this.dataView, this.byteOffset, value);
  }

  get page_offline(): XenSysctlPageOfflineOp {
    return new XenSysctlPageOfflineOp(this.dataView, this.byteOffset);
  }
  set page_offline(value: XenSysctlPageOfflineOp) {
    copyRecord(XenSysctlPageOfflineOp, this.dataView, this.byteOffset, value);
  }

  get lockprof_op(): XenSysctlLockprofOp {
    return new XenSysctlLockprofOp(this.dataView, this.byteOffset);
  }
  set lockprof_op(value: XenSysctlLockprofOp) {
    copyRecord(XenSysctlLockprofOp, this.dataView, this.byteOffset, value);
  }

  get cpupool_op(): XenSysctlCpupoolOp {
    return new XenSysctlCpupoolOp(this.dataView, this.byteOffset);
  }
  set cpupool_op(value: XenSysctlCpupoolOp) {
    copyRecord(XenSysctlCpupoolOp, this.dataView, this.byteOffset, value);
  }

  get scheduler_op(): XenSysctlSchedulerOp {
    return new XenSysctlSchedulerOp(this.dataView, this.byteOffset);
  }
  set scheduler_op(value: XenSysctlSchedulerOp) {
    copyRecord(XenSysctlSchedulerOp, this.dataView, this.byteOffset, value);
  }

  get coverage_op(): XenSysctlCoverageOp {
    return new XenSysctlCoverageOp(this.dataView, this.byteOffset);
  }
  set coverage_op(value: XenSysctlCoverageOp) {
    copyRecord(XenSysctlCoverageOp, this.dataView, this.byteOffset, value);
  }

  get psr_cmt_op(): XenSysctlPsrCmtOp {
    return new XenSysctlPsrCmtOp(this.dataView, this.byteOffset);
  }
  set psr_cmt_op(value: XenSysctlPsrCmtOp) {
    copyRecord(XenSysctlPsrCmtOp, this.dataView, this.byteOffset, value);
  }

  get psr_alloc(): XenSysctlPsrAlloc {
    return new XenSysctlPsrAlloc(this.dataView, this.byteOffset);
  }
  set psr_alloc(value: XenSysctlPsrAlloc) {
    copyRecord(XenSysctlPsrAlloc, this.dataView, this.byteOffset, value);
  }

  get cpu_featureset(): XenSysctlCpuFeatureset {
    return new XenSysctlCpuFeatureset(this.dataView, this.byteOffset);
  }
  set cpu_featureset(value: XenSysctlCpuFeatureset) {
    copyRecord(XenSysctlCpuFeatureset, this.dataView, this.byteOffset, value);
  }

  get livepatch(): XenSysctlLivepatchOp {
    return new XenSysctlLivepatchOp(this.dataView, this.byteOffset);
  }
  set livepatch(value: XenSysctlLivepatchOp) {
    copyRecord(XenSysctlLivepatchOp, this.dataView, this.byteOffset, value);
  }

  get dt_overlay(): XenSysctlDtOverlay {
    return new XenSysctlDtOverlay(this.dataView, this.byteOffset);
  }
  set dt_overlay(value: XenSysctlDtOverlay) {
    copyRecord(XenSysctlDtOverlay, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
