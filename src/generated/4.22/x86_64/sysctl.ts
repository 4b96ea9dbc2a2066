// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  copySignedBytes,
  readAddress,
  readHandle,
  readU64Number,
  signedBytesAt,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/index.ts";
import {
  XenOndemand,
  XenSetCpufreqGov,
  XenSetCpufreqPara,
  XenSysctlAvailheap,
  XenSysctlCoverageOp,
  XenSysctlCpuFeatureset,
  XenSysctlCpuHotplug,
  XenSysctlCpuPolicy,
  XenSysctlCpupoolOp,
  XenSysctlCputopoinfo,
  XenSysctlDebugKeys,
  XenSysctlGetPmstat,
  XenSysctlGetcpuinfo,
  XenSysctlGetdomaininfolist,
  XenSysctlLivepatchOpU,
  XenSysctlLockprofOp,
  XenSysctlNumainfo,
  XenSysctlPageOfflineOp,
  XenSysctlPcitopoinfo,
  XenSysctlPerfcOp,
  XenSysctlPsrAlloc,
  XenSysctlPsrCmtOp,
  XenSysctlReadconsole,
  XenSysctlSchedId,
  XenSysctlSchedulerOp,
  XenSysctlTbufOp,
  XenUserspace,
} from "../../4.14/x86_64/sysctl.ts";

export {
  XenSysctlReadconsole,
  type XenSysctlReadconsolePlain,
  XenSysctlTbufOp,
  type XenSysctlTbufOpPlain,
  XenSysctlSchedId,
  type XenSysctlSchedIdPlain,
  XenSysctlPerfcDesc,
  type XenSysctlPerfcDescPlain,
  XenSysctlPerfcOp,
  type XenSysctlPerfcOpPlain,
  XenSysctlGetdomaininfolist,
  type XenSysctlGetdomaininfolistPlain,
  XenSysctlDebugKeys,
  type XenSysctlDebugKeysPlain,
  XenSysctlCpuinfo,
  type XenSysctlCpuinfoPlain,
  XenSysctlGetcpuinfo,
  type XenSysctlGetcpuinfoPlain,
  XenSysctlAvailheap,
  type XenSysctlAvailheapPlain,
  PmPxVal,
  type PmPxValPlain,
  PmPxStat,
  type PmPxStatPlain,
  PmCxStat,
  type PmCxStatPlain,
  XenSysctlGetPmstat,
  type XenSysctlGetPmstatPlain,
  XenSysctlGetPmstatU,
  XenSysctlCpuHotplug,
  type XenSysctlCpuHotplugPlain,
  XenUserspace,
  type XenUserspacePlain,
  XenOndemand,
  type XenOndemandPlain,
  XenSetCpufreqGov,
  type XenSetCpufreqGovPlain,
  XenSetCpufreqPara,
  type XenSetCpufreqParaPlain,
  XenSysctlPageOfflineOp,
  type XenSysctlPageOfflineOpPlain,
  XenSysctlLockprofData,
  type XenSysctlLockprofDataPlain,
  XenSysctlLockprofOp,
  type XenSysctlLockprofOpPlain,
  XenSysctlCputopo,
  type XenSysctlCputopoPlain,
  XenSysctlCputopoinfo,
  type XenSysctlCputopoinfoPlain,
  XenSysctlMeminfo,
  type XenSysctlMeminfoPlain,
  XenSysctlNumainfo,
  type XenSysctlNumainfoPlain,
  XenSysctlCpupoolOp,
  type XenSysctlCpupoolOpPlain,
  XenSysctlArinc653Schedule,
  type XenSysctlArinc653SchedulePlain,
  XenSysctlArinc653ScheduleSchedEntries,
  type XenSysctlArinc653ScheduleSchedEntriesPlain,
  XenSysctlCreditSchedule,
  type XenSysctlCreditSchedulePlain,
  XenSysctlCredit2Schedule,
  type XenSysctlCredit2SchedulePlain,
  XenSysctlSchedArinc653,
  type XenSysctlSchedArinc653Plain,
  XenSysctlSchedulerOp,
  type XenSysctlSchedulerOpPlain,
  XenSysctlSchedulerOpU,
  XenSysctlCoverageOp,
  type XenSysctlCoverageOpPlain,
  XenSysctlPsrCmtOp,
  type XenSysctlPsrCmtOpPlain,
  XenSysctlPsrCmtOpU,
  XenSysctlPsrCmtOpUL3Cache,
  type XenSysctlPsrCmtOpUL3CachePlain,
  XenSysctlPcitopoinfo,
  type XenSysctlPcitopoinfoPlain,
  XenSysctlPsrAlloc,
  type XenSysctlPsrAllocPlain,
  XenSysctlPsrAllocU,
  XenSysctlPsrAllocUCatInfo,
  type XenSysctlPsrAllocUCatInfoPlain,
  XenSysctlPsrAllocUMbaInfo,
  type XenSysctlPsrAllocUMbaInfoPlain,
  XenSysctlCpuFeatureset,
  type XenSysctlCpuFeaturesetPlain,
  XenLivepatchName,
  type XenLivepatchNamePlain,
  XenSysctlLivepatchUpload,
  type XenSysctlLivepatchUploadPlain,
  XenLivepatchStatus,
  type XenLivepatchStatusPlain,
  XenSysctlLivepatchGet,
  type XenSysctlLivepatchGetPlain,
  XenSysctlLivepatchList,
  type XenSysctlLivepatchListPlain,
  XenSysctlLivepatchAction,
  type XenSysctlLivepatchActionPlain,
  XenSysctlLivepatchOpU,
  XenSysctlCpuPolicy,
  type XenSysctlCpuPolicyPlain,
} from "../../4.14/x86_64/sysctl.ts";

/** struct xen_sysctl_physinfo (sysctl.h), 112 bytes, align 8. */
export class XenSysctlPhysinfo extends Struct<"struct xen_sysctl_physinfo"> {
  static readonly cName = "struct xen_sysctl_physinfo";
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields: string = `
    threads_per_core 0 u32
    cores_per_socket 4 u32
    nr_cpus 8 u32
    max_cpu_id 12 u32
    nr_nodes 16 u32
    max_node_id 20 u32
    cpu_khz 24 u32
    capabilities 28 u32
    arch_capabilities 32 u32
    pad 36 u32
    total_pages 40 u64
    free_pages 48 u64
    scrub_pages 56 u64
    outstanding_pages 64 u64
    max_mfn 72 u64
    hw_cap 80 u32[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 112);
  }

  get threads_per_core(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set threads_per_core(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cores_per_socket(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cores_per_socket(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_cpus(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_cpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get max_cpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set max_cpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get nr_nodes(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set nr_nodes(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get max_node_id(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set max_node_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get cpu_khz(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set cpu_khz(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get capabilities(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set capabilities(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get arch_capabilities(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set arch_capabilities(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get total_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set total_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get total_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set total_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get free_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set free_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get free_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set free_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get scrub_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set scrub_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get scrub_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set scrub_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get outstanding_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set outstanding_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get outstanding_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set outstanding_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  get max_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 72, true);
  }
  set max_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 72, value, true);
  }

  get max_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 72);
  }
  set max_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 72, value);
  }

  get hw_cap(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 80, 8);
  }
  set hw_cap(value: ArrayLike<number>) {
    this.hw_cap.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPhysinfoPlain {
    return {
      threads_per_core: dataView.getUint32(byteOffset, true),
      cores_per_socket: dataView.getUint32(byteOffset + 4, true),
      nr_cpus: dataView.getUint32(byteOffset + 8, true),
      max_cpu_id: dataView.getUint32(byteOffset + 12, true),
      nr_nodes: dataView.getUint32(byteOffset + 16, true),
      max_node_id: dataView.getUint32(byteOffset + 20, true),
      cpu_khz: dataView.getUint32(byteOffset + 24, true),
      capabilities: dataView.getUint32(byteOffset + 28, true),
      arch_capabilities: dataView.getUint32(byteOffset + 32, true),
      pad: dataView.getUint32(byteOffset + 36, true),
      total_pages: dataView.getBigUint64(byteOffset + 40, true),
      free_pages: dataView.getBigUint64(byteOffset + 48, true),
      scrub_pages: dataView.getBigUint64(byteOffset + 56, true),
      outstanding_pages: dataView.getBigUint64(byteOffset + 64, true),
      max_mfn: dataView.getBigUint64(byteOffset + 72, true),
      hw_cap: new U32Array(dataView, byteOffset + 80, 8).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlPhysinfoPlain> {
    return {
      threads_per_core: dataView.getUint32(byteOffset, true),
      cores_per_socket: dataView.getUint32(byteOffset + 4, true),
      nr_cpus: dataView.getUint32(byteOffset + 8, true),
      max_cpu_id: dataView.getUint32(byteOffset + 12, true),
      nr_nodes: dataView.getUint32(byteOffset + 16, true),
      max_node_id: dataView.getUint32(byteOffset + 20, true),
      cpu_khz: dataView.getUint32(byteOffset + 24, true),
      capabilities: dataView.getUint32(byteOffset + 28, true),
      arch_capabilities: dataView.getUint32(byteOffset + 32, true),
      pad: dataView.getUint32(byteOffset + 36, true),
      total_pages: readU64Number(dataView, byteOffset + 40),
      free_pages: readU64Number(dataView, byteOffset + 48),
      scrub_pages: readU64Number(dataView, byteOffset + 56),
      outstanding_pages: readU64Number(dataView, byteOffset + 64),
      max_mfn: readU64Number(dataView, byteOffset + 72),
      hw_cap: new U32Array(dataView, byteOffset + 80, 8).toArray(),
    };
  }

  decode(): XenSysctlPhysinfoPlain {
    return XenSysctlPhysinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlPhysinfoPlain> {
    return XenSysctlPhysinfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPhysinfoPlain {
  threads_per_core: number;
  cores_per_socket: number;
  nr_cpus: number;
  max_cpu_id: number;
  nr_nodes: number;
  max_node_id: number;
  cpu_khz: number;
  capabilities: number;
  arch_capabilities: number;
  pad: number;
  total_pages: bigint;
  free_pages: bigint;
  scrub_pages: bigint;
  outstanding_pages: bigint;
  max_mfn: bigint;
  hw_cap: number[];
}

/** struct xen_get_cppc_para (sysctl.h), 40 bytes, align 4. */
export class XenGetCppcPara extends Struct<"struct xen_get_cppc_para"> {
  static readonly cName = "struct xen_get_cppc_para";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    features 0 u32
    lowest 4 u32
    lowest_nonlinear 8 u32
    nominal 12 u32
    highest 16 u32
    minimum 20 u32
    maximum 24 u32
    desired 28 u32
    energy_perf 32 u32
    activity_window 36 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get features(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set features(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get lowest(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set lowest(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get lowest_nonlinear(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set lowest_nonlinear(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get nominal(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set nominal(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get highest(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set highest(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get minimum(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set minimum(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get maximum(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set maximum(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get desired(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set desired(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get energy_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set energy_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get activity_window(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set activity_window(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenGetCppcParaPlain {
    return {
      features: dataView.getUint32(byteOffset, true),
      lowest: dataView.getUint32(byteOffset + 4, true),
      lowest_nonlinear: dataView.getUint32(byteOffset + 8, true),
      nominal: dataView.getUint32(byteOffset + 12, true),
      highest: dataView.getUint32(byteOffset + 16, true),
      minimum: dataView.getUint32(byteOffset + 20, true),
      maximum: dataView.getUint32(byteOffset + 24, true),
      desired: dataView.getUint32(byteOffset + 28, true),
      energy_perf: dataView.getUint32(byteOffset + 32, true),
      activity_window: dataView.getUint32(byteOffset + 36, true),
    };
  }

  decode(): XenGetCppcParaPlain {
    return XenGetCppcPara.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenGetCppcParaPlain {
    return XenGetCppcPara.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenGetCppcParaPlain {
  features: number;
  lowest: number;
  lowest_nonlinear: number;
  nominal: number;
  highest: number;
  minimum: number;
  maximum: number;
  desired: number;
  energy_perf: number;
  activity_window: number;
}

/** struct xen_set_cppc_para (sysctl.h), 24 bytes, align 4. */
export class XenSetCppcPara extends Struct<"struct xen_set_cppc_para"> {
  static readonly cName = "struct xen_set_cppc_para";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    set_params 0 u32
    minimum 4 u32
    maximum 8 u32
    desired 12 u32
    energy_perf 16 u32
    activity_window 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get set_params(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set set_params(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get minimum(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set minimum(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get maximum(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set maximum(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get desired(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set desired(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get energy_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set energy_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get activity_window(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set activity_window(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSetCppcParaPlain {
    return {
      set_params: dataView.getUint32(byteOffset, true),
      minimum: dataView.getUint32(byteOffset + 4, true),
      maximum: dataView.getUint32(byteOffset + 8, true),
      desired: dataView.getUint32(byteOffset + 12, true),
      energy_perf: dataView.getUint32(byteOffset + 16, true),
      activity_window: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenSetCppcParaPlain {
    return XenSetCppcPara.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSetCppcParaPlain {
    return XenSetCppcPara.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSetCppcParaPlain {
  set_params: number;
  minimum: number;
  maximum: number;
  desired: number;
  energy_perf: number;
  activity_window: number;
}

/** struct xen_get_cpufreq_para (sysctl.h), 120 bytes, align 8. */
export class XenGetCpufreqPara extends Struct<"struct xen_get_cpufreq_para"> {
  static readonly cName = "struct xen_get_cpufreq_para";
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields: string = `
    cpu_num 0 u32
    freq_num 4 u32
    gov_num 8 u32
    affected_cpus 16 handle8 uint32_t
    scaling_available_frequencies 24 handle8 uint32_t
    scaling_available_governors 32 handle8 char
    scaling_driver 40 s8[16]
    cpuinfo_cur_freq 56 u32
    cpuinfo_max_freq 60 u32
    cpuinfo_min_freq 64 u32
    s 68 struct xen_get_cpufreq_para.s
    turbo_enabled 112 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 120);
  }

  get cpu_num(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu_num(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get freq_num(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set freq_num(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get gov_num(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set gov_num(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get affected_cpus(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set affected_cpus(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get affected_cpus_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get scaling_available_frequencies(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set scaling_available_frequencies(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get scaling_available_frequencies_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  get scaling_available_governors(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 32, 8);
  }
  set scaling_available_governors(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 32, 8, value);
  }

  get scaling_available_governors_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 32, 8);
  }

  get scaling_driver(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 40, 16);
  }
  set scaling_driver(value: ArrayLike<number>) {
    assignBytes(this.scaling_driver, value);
  }

  get cpuinfo_cur_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 56, true);
  }
  set cpuinfo_cur_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 56, value | 0, true);
  }

  get cpuinfo_max_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 60, true);
  }
  set cpuinfo_max_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 60, value | 0, true);
  }

  get cpuinfo_min_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set cpuinfo_min_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
  }

  get s(): XenGetCpufreqParaS {
    return new XenGetCpufreqParaS(this.dataView, this.byteOffset + 68);
  }
  set s(value: XenGetCpufreqParaS) {
    copyRecord(XenGetCpufreqParaS, this.dataView, this.byteOffset + 68, value);
  }

  get turbo_enabled(): number {
    return this.dataView.getInt32(this.byteOffset + 112, true);
  }
  set turbo_enabled(value: number) {
    this.dataView.setInt32(this.byteOffset + 112, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenGetCpufreqParaPlain {
    return {
      cpu_num: dataView.getUint32(byteOffset, true),
      freq_num: dataView.getUint32(byteOffset + 4, true),
      gov_num: dataView.getUint32(byteOffset + 8, true),
      scaling_driver: copySignedBytes(dataView, byteOffset + 40, 16),
      cpuinfo_cur_freq: dataView.getUint32(byteOffset + 56, true),
      cpuinfo_max_freq: dataView.getUint32(byteOffset + 60, true),
      cpuinfo_min_freq: dataView.getUint32(byteOffset + 64, true),
      s: XenGetCpufreqParaS.decodeAt(dataView, byteOffset + 68),
      turbo_enabled: dataView.getInt32(byteOffset + 112, true),
    };
  }

  decode(): XenGetCpufreqParaPlain {
    return XenGetCpufreqPara.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenGetCpufreqParaPlain {
    return XenGetCpufreqPara.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenGetCpufreqParaPlain {
  cpu_num: number;
  freq_num: number;
  gov_num: number;
  scaling_driver: Int8Array;
  cpuinfo_cur_freq: number;
  cpuinfo_max_freq: number;
  cpuinfo_min_freq: number;
  s: XenGetCpufreqParaSPlain;
  turbo_enabled: number;
}

/** s of struct xen_get_cpufreq_para (sysctl.h): struct, 44 bytes, align 4. */
export class XenGetCpufreqParaS extends Struct<"struct xen_get_cpufreq_para.s"> {
  static readonly cName = "struct xen_get_cpufreq_para.s";
  static readonly size = 44;
  static readonly align = 4;
  static readonly fields: string = `
    scaling_cur_freq 0 u32
    scaling_governor 4 s8[16]
    scaling_max_freq 20 u32
    scaling_min_freq 24 u32
    u 28 struct xen_get_cpufreq_para.s.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 44);
  }

  get scaling_cur_freq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set scaling_cur_freq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get scaling_governor(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 4, 16);
  }
  set scaling_governor(value: ArrayLike<number>) {
    assignBytes(this.scaling_governor, value);
  }

  get scaling_max_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set scaling_max_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get scaling_min_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set scaling_min_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get u(): XenGetCpufreqParaSU {
    return new XenGetCpufreqParaSU(this.dataView, this.byteOffset + 28);
  }
  set u(value: XenGetCpufreqParaSU) {
    copyRecord(XenGetCpufreqParaSU, this.dataView, this.byteOffset + 28, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenGetCpufreqParaSPlain {
    return {
      scaling_cur_freq: dataView.getUint32(byteOffset, true),
      scaling_governor: copySignedBytes(dataView, byteOffset + 4, 16),
      scaling_max_freq: dataView.getUint32(byteOffset + 20, true),
      scaling_min_freq: dataView.getUint32(byteOffset + 24, true),
      u: copyBytes(dataView, byteOffset + 28, 16),
    };
  }

  decode(): XenGetCpufreqParaSPlain {
    return XenGetCpufreqParaS.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenGetCpufreqParaSPlain {
    return XenGetCpufreqParaS.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenGetCpufreqParaSPlain {
  scaling_cur_freq: number;
  scaling_governor: Int8Array;
  scaling_max_freq: number;
  scaling_min_freq: number;
  u: Uint8Array;
}

/** u of struct xen_get_cpufreq_para.s (sysctl.h): union, 16 bytes, align 4. */
export class XenGetCpufreqParaSU extends Union<"struct xen_get_cpufreq_para.s.u"> {
  static readonly cName = "struct xen_get_cpufreq_para.s.u";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    userspace 0 struct xen_userspace
    ondemand 0 struct xen_ondemand
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get userspace(): XenUserspace {
    return new XenUserspace(this.dataView, this.byteOffset);
  }
  set userspace(value: XenUserspace) {
    copyRecord(XenUserspace, this.dataView, this.byteOffset, value);
  }

  get ondemand(): XenOndemand {
    return new XenOndemand(this.dataView, this.byteOffset);
  }
  set ondemand(value: XenOndemand) {
    copyRecord(XenOndemand, this.dataView, this.byteOffset, value);
  }
}

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

/** struct xen_sysctl_livepatch_op (sysctl.h), 72 bytes, align 8. */
export class XenSysctlLivepatchOp extends Struct<"struct xen_sysctl_livepatch_op"> {
  static readonly cName = "struct xen_sysctl_livepatch_op";
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    flags 4 u32
    u 8 struct xen_sysctl_livepatch_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenSysctlLivepatchOpU {
    return new XenSysctlLivepatchOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlLivepatchOpU) {
    copyRecord(XenSysctlLivepatchOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 64),
    };
  }

  decode(): XenSysctlLivepatchOpPlain {
    return XenSysctlLivepatchOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlLivepatchOpPlain {
    return XenSysctlLivepatchOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchOpPlain {
  cmd: number;
  flags: number;
  u: Uint8Array;
}

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
    cpu_policy 0 struct xen_sysctl_cpu_policy
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

  get cpu_policy(): XenSysctlCpuPolicy {
    return new XenSysctlCpuPolicy(this.dataView, this.byteOffset);
  }
  set cpu_policy(value: XenSysctlCpuPolicy) {
    copyRecord(XenSysctlCpuPolicy, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
