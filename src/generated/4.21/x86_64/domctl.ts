// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  U16Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/index.ts";
import { XenArchDomainconfig, type XenArchDomainconfigPlain } from "../../4.15/x86_64/arch-x86/xen.ts";
import {
  XenDomctlAddressSize,
  XenDomctlAssignDevice,
  XenDomctlAuditP2m,
  XenDomctlBindPtIrq,
  XenDomctlCacheflush,
  XenDomctlCpuPolicy,
  XenDomctlDebugOp,
  XenDomctlExtVcpucontext,
  XenDomctlGdbsxDomstatus,
  XenDomctlGdbsxMemio,
  XenDomctlGdbsxPauseunpVcpu,
  XenDomctlGetDeviceGroup,
  XenDomctlGetpageframeinfo3,
  XenDomctlGetvcpuinfo,
  XenDomctlHvmcontext,
  XenDomctlHvmcontextPartial,
  XenDomctlHypercallInit,
  XenDomctlIomemPermission,
  XenDomctlIoportMapping,
  XenDomctlIoportPermission,
  XenDomctlMaxMem,
  XenDomctlMaxVcpus,
  XenDomctlMemSharingOp,
  XenDomctlMemoryMapping,
  XenDomctlMonitorOpUDebugException,
  XenDomctlMonitorOpUGuestRequest,
  XenDomctlMonitorOpUMovToCr,
  XenDomctlMonitorOpUMovToMsr,
  XenDomctlNodeaffinity,
  XenDomctlPsrAlloc,
  XenDomctlPsrCmtOp,
  XenDomctlSchedulerOp,
  XenDomctlSendtrigger,
  XenDomctlSetAccessRequired,
  XenDomctlSetBrokenPageP2m,
  XenDomctlSetTarget,
  XenDomctlSetVirqHandler,
  XenDomctlSetdebugging,
  XenDomctlSetdomainhandle,
  XenDomctlSettimeoffset,
  XenDomctlShadowOp,
  XenDomctlSubscribe,
  XenDomctlTscInfo,
  XenDomctlVcpuMsrs,
  XenDomctlVcpuaffinity,
  XenDomctlVcpucontext,
  XenDomctlVcpuextstate,
  XenDomctlVmEventOp,
  XenDomctlVnuma,
  XenDomctlVuartOp,
} from "../../4.14/x86_64/domctl.ts";

export {
  XenDomctlGetpageframeinfo3,
  type XenDomctlGetpageframeinfo3Plain,
  XenDomctlShadowOpStats,
  type XenDomctlShadowOpStatsPlain,
  XenDomctlShadowOp,
  type XenDomctlShadowOpPlain,
  XenDomctlMaxMem,
  type XenDomctlMaxMemPlain,
  XenDomctlVcpucontext,
  type XenDomctlVcpucontextPlain,
  XenDomctlGetvcpuinfo,
  type XenDomctlGetvcpuinfoPlain,
  XenDomctlNodeaffinity,
  type XenDomctlNodeaffinityPlain,
  XenDomctlVcpuaffinity,
  type XenDomctlVcpuaffinityPlain,
  XenDomctlMaxVcpus,
  type XenDomctlMaxVcpusPlain,
  XenDomctlSchedCredit,
  type XenDomctlSchedCreditPlain,
  XenDomctlSchedCredit2,
  type XenDomctlSchedCredit2Plain,
  XenDomctlSchedRtds,
  type XenDomctlSchedRtdsPlain,
  XenDomctlSchedparamVcpu,
  type XenDomctlSchedparamVcpuPlain,
  XenDomctlSchedparamVcpuU,
  XenDomctlSchedulerOp,
  type XenDomctlSchedulerOpPlain,
  XenDomctlSchedulerOpU,
  XenDomctlSchedulerOpUV,
  type XenDomctlSchedulerOpUVPlain,
  XenDomctlSetdomainhandle,
  type XenDomctlSetdomainhandlePlain,
  XenDomctlSetdebugging,
  type XenDomctlSetdebuggingPlain,
  XenDomctlIomemPermission,
  type XenDomctlIomemPermissionPlain,
  XenDomctlIoportPermission,
  type XenDomctlIoportPermissionPlain,
  XenDomctlHypercallInit,
  type XenDomctlHypercallInitPlain,
  XenDomctlSettimeoffset,
  type XenDomctlSettimeoffsetPlain,
  XenDomctlHvmcontext,
  type XenDomctlHvmcontextPlain,
  XenDomctlAddressSize,
  type XenDomctlAddressSizePlain,
  XenDomctlSendtrigger,
  type XenDomctlSendtriggerPlain,
  XenDomctlAssignDevice,
  type XenDomctlAssignDevicePlain,
  XenDomctlAssignDeviceU,
  XenDomctlAssignDeviceUPci,
  type XenDomctlAssignDeviceUPciPlain,
  XenDomctlAssignDeviceUDt,
  type XenDomctlAssignDeviceUDtPlain,
  XenDomctlGetDeviceGroup,
  type XenDomctlGetDeviceGroupPlain,
  XenDomctlBindPtIrq,
  type XenDomctlBindPtIrqPlain,
  XenDomctlBindPtIrqU,
  XenDomctlBindPtIrqUIsa,
  type XenDomctlBindPtIrqUIsaPlain,
  XenDomctlBindPtIrqUPci,
  type XenDomctlBindPtIrqUPciPlain,
  XenDomctlBindPtIrqUMsi,
  type XenDomctlBindPtIrqUMsiPlain,
  XenDomctlBindPtIrqUSpi,
  type XenDomctlBindPtIrqUSpiPlain,
  XenDomctlMemoryMapping,
  type XenDomctlMemoryMappingPlain,
  XenDomctlIoportMapping,
  type XenDomctlIoportMappingPlain,
  XenDomctlExtVcpucontext,
  type XenDomctlExtVcpucontextPlain,
  XenDomctlSetTarget,
  type XenDomctlSetTargetPlain,
  XenDomctlCpuPolicy,
  type XenDomctlCpuPolicyPlain,
  XenDomctlSubscribe,
  type XenDomctlSubscribePlain,
  XenDomctlDebugOp,
  type XenDomctlDebugOpPlain,
  XenDomctlHvmcontextPartial,
  type XenDomctlHvmcontextPartialPlain,
  XenDomctlTscInfo,
  type XenDomctlTscInfoPlain,
  XenDomctlGdbsxMemio,
  type XenDomctlGdbsxMemioPlain,
  XenDomctlGdbsxPauseunpVcpu,
  type XenDomctlGdbsxPauseunpVcpuPlain,
  XenDomctlGdbsxDomstatus,
  type XenDomctlGdbsxDomstatusPlain,
  XenDomctlVmEventOp,
  type XenDomctlVmEventOpPlain,
  XenDomctlVmEventOpU,
  XenDomctlVmEventOpUEnable,
  type XenDomctlVmEventOpUEnablePlain,
  XenDomctlMemSharingOp,
  type XenDomctlMemSharingOpPlain,
  XenDomctlMemSharingOpU,
  XenDomctlAuditP2m,
  type XenDomctlAuditP2mPlain,
  XenDomctlSetVirqHandler,
  type XenDomctlSetVirqHandlerPlain,
  XenDomctlVcpuextstate,
  type XenDomctlVcpuextstatePlain,
  XenDomctlSetAccessRequired,
  type XenDomctlSetAccessRequiredPlain,
  XenDomctlSetBrokenPageP2m,
  type XenDomctlSetBrokenPageP2mPlain,
  XenDomctlCacheflush,
  type XenDomctlCacheflushPlain,
  XenDomctlVcpuMsr,
  type XenDomctlVcpuMsrPlain,
  XenDomctlVcpuMsrs,
  type XenDomctlVcpuMsrsPlain,
  XenDomctlVnuma,
  type XenDomctlVnumaPlain,
  XenDomctlPsrCmtOp,
  type XenDomctlPsrCmtOpPlain,
  XenDomctlMonitorOpUMovToCr,
  type XenDomctlMonitorOpUMovToCrPlain,
  XenDomctlMonitorOpUMovToMsr,
  type XenDomctlMonitorOpUMovToMsrPlain,
  XenDomctlMonitorOpUGuestRequest,
  type XenDomctlMonitorOpUGuestRequestPlain,
  XenDomctlMonitorOpUDebugException,
  type XenDomctlMonitorOpUDebugExceptionPlain,
  XenDomctlPsrAlloc,
  type XenDomctlPsrAllocPlain,
  XenDomctlVuartOp,
  type XenDomctlVuartOpPlain,
} from "../../4.14/x86_64/domctl.ts";

/** struct xen_domctl_createdomain (domctl.h), 68 bytes, align 4. */
export class XenDomctlCreatedomain extends Struct<"struct xen_domctl_createdomain"> {
  static readonly cName = "struct xen_domctl_createdomain";
  static readonly size = 68;
  static readonly align = 4;
  static readonly fields: string = `
    ssidref 0 u32
    handle 4 u8[16]
    flags 20 u32
    iommu_opts 24 u32
    max_vcpus 28 u32
    max_evtchn_port 32 u32
    max_grant_frames 36 s32
    max_maptrack_frames 40 s32
    grant_opts 44 u32
    altp2m 48 struct xen_domctl_createdomain.altp2m
    vmtrace_size 52 u32
    cpupool_id 56 u32
    arch 60 struct xen_arch_domainconfig
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 68);
  }

  get ssidref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ssidref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get handle(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, 16);
  }
  set handle(value: ArrayLike<number>) {
    assignBytes(this.handle, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get iommu_opts(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set iommu_opts(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get max_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set max_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get max_evtchn_port(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set max_evtchn_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get max_grant_frames(): number {
    return this.dataView.getInt32(this.byteOffset + 36, true);
  }
  set max_grant_frames(value: number) {
    this.dataView.setInt32(this.byteOffset + 36, value, true);
  }

  get max_maptrack_frames(): number {
    return this.dataView.getInt32(this.byteOffset + 40, true);
  }
  set max_maptrack_frames(value: number) {
    this.dataView.setInt32(this.byteOffset + 40, value, true);
  }

  get grant_opts(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set grant_opts(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value | 0, true);
  }

  get altp2m(): XenDomctlCreatedomainAltp2m {
    return new XenDomctlCreatedomainAltp2m(this.dataView, this.byteOffset + 48);
  }
  set altp2m(value: XenDomctlCreatedomainAltp2m) {
    copyRecord(XenDomctlCreatedomainAltp2m, this.dataView, this.byteOffset + 48, value);
  }

  get vmtrace_size(): number {
    return this.dataView.getUint32(this.byteOffset + 52, true);
  }
  set vmtrace_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 52, value | 0, true);
  }

  get cpupool_id(): number {
    return this.dataView.getUint32(this.byteOffset + 56, true);
  }
  set cpupool_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 56, value | 0, true);
  }

  get arch(): XenArchDomainconfig {
    return new XenArchDomainconfig(this.dataView, this.byteOffset + 60);
  }
  set arch(value: XenArchDomainconfig) {
    copyRecord(XenArchDomainconfig, this.dataView, this.byteOffset + 60, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlCreatedomainPlain {
    return {
      ssidref: dataView.getUint32(byteOffset, true),
      handle: copyBytes(dataView, byteOffset + 4, 16),
      flags: dataView.getUint32(byteOffset + 20, true),
      iommu_opts: dataView.getUint32(byteOffset + 24, true),
      max_vcpus: dataView.getUint32(byteOffset + 28, true),
      max_evtchn_port: dataView.getUint32(byteOffset + 32, true),
      max_grant_frames: dataView.getInt32(byteOffset + 36, true),
      max_maptrack_frames: dataView.getInt32(byteOffset + 40, true),
      grant_opts: dataView.getUint32(byteOffset + 44, true),
      altp2m: XenDomctlCreatedomainAltp2m.decodeAt(dataView, byteOffset + 48),
      vmtrace_size: dataView.getUint32(byteOffset + 52, true),
      cpupool_id: dataView.getUint32(byteOffset + 56, true),
      arch: XenArchDomainconfig.decodeAt(dataView, byteOffset + 60),
    };
  }

  decode(): XenDomctlCreatedomainPlain {
    return XenDomctlCreatedomain.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlCreatedomainPlain {
    return XenDomctlCreatedomain.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlCreatedomainPlain {
  ssidref: number;
  handle: Uint8Array;
  flags: number;
  iommu_opts: number;
  max_vcpus: number;
  max_evtchn_port: number;
  max_grant_frames: number;
  max_maptrack_frames: number;
  grant_opts: number;
  altp2m: XenDomctlCreatedomainAltp2mPlain;
  vmtrace_size: number;
  cpupool_id: number;
  arch: XenArchDomainconfigPlain;
}

/** altp2m of struct xen_domctl_createdomain (domctl.h): struct, 4 bytes, align 2. */
export class XenDomctlCreatedomainAltp2m extends Struct<"struct xen_domctl_createdomain.altp2m"> {
  static readonly cName = "struct xen_domctl_createdomain.altp2m";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    opts 0 u16
    nr 2 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get opts(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set opts(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get nr(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set nr(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlCreatedomainAltp2mPlain {
    return {
      opts: dataView.getUint16(byteOffset, true),
      nr: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): XenDomctlCreatedomainAltp2mPlain {
    return XenDomctlCreatedomainAltp2m.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlCreatedomainAltp2mPlain {
    return XenDomctlCreatedomainAltp2m.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlCreatedomainAltp2mPlain {
  opts: number;
  nr: number;
}

/** struct xen_domctl_getdomaininfo (domctl.h), 112 bytes, align 8. */
export class XenDomctlGetdomaininfo extends Struct<"struct xen_domctl_getdomaininfo"> {
  static readonly cName = "struct xen_domctl_getdomaininfo";
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields: string = `
    domain 0 u16
    pad1 2 u16
    flags 4 u32
    tot_pages 8 u64
    max_pages 16 u64
    outstanding_pages 24 u64
    shr_pages 32 u64
    paged_pages 40 u64
    shared_info_frame 48 u64
    cpu_time 56 u64
    nr_online_vcpus 64 u32
    max_vcpu_id 68 u32
    ssidref 72 u32
    handle 76 u8[16]
    cpupool 92 u32
    gpaddr_bits 96 u8
    pad2 97 u8[7]
    arch_config 104 struct xen_arch_domainconfig
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 112);
  }

  get domain(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domain(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad1(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad1(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get tot_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set tot_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get tot_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set tot_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get max_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set max_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get max_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set max_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get outstanding_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set outstanding_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get outstanding_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set outstanding_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get shr_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set shr_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get shr_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set shr_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get paged_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set paged_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get paged_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set paged_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get shared_info_frame(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set shared_info_frame(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get shared_info_frame_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set shared_info_frame_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get cpu_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set cpu_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get cpu_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set cpu_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get nr_online_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set nr_online_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
  }

  get max_vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 68, true);
  }
  set max_vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 68, value | 0, true);
  }

  get ssidref(): number {
    return this.dataView.getUint32(this.byteOffset + 72, true);
  }
  set ssidref(value: number) {
    this.dataView.setUint32(this.byteOffset + 72, value | 0, true);
  }

  get handle(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 76, 16);
  }
  set handle(value: ArrayLike<number>) {
    assignBytes(this.handle, value);
  }

  get cpupool(): number {
    return this.dataView.getUint32(this.byteOffset + 92, true);
  }
  set cpupool(value: number) {
    this.dataView.setUint32(this.byteOffset + 92, value | 0, true);
  }

  get gpaddr_bits(): number {
    return this.dataView.getUint8(this.byteOffset + 96);
  }
  set gpaddr_bits(value: number) {
    this.dataView.setUint8(this.byteOffset + 96, value);
  }

  get pad2(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 97, 7);
  }
  set pad2(value: ArrayLike<number>) {
    assignBytes(this.pad2, value);
  }

  get arch_config(): XenArchDomainconfig {
    return new XenArchDomainconfig(this.dataView, this.byteOffset + 104);
  }
  set arch_config(value: XenArchDomainconfig) {
    copyRecord(XenArchDomainconfig, this.dataView, this.byteOffset + 104, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetdomaininfoPlain {
    return {
      domain: dataView.getUint16(byteOffset, true),
      pad1: dataView.getUint16(byteOffset + 2, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      tot_pages: dataView.getBigUint64(byteOffset + 8, true),
      max_pages: dataView.getBigUint64(byteOffset + 16, true),
      outstanding_pages: dataView.getBigUint64(byteOffset + 24, true),
      shr_pages: dataView.getBigUint64(byteOffset + 32, true),
      paged_pages: dataView.getBigUint64(byteOffset + 40, true),
      shared_info_frame: dataView.getBigUint64(byteOffset + 48, true),
      cpu_time: dataView.getBigUint64(byteOffset + 56, true),
      nr_online_vcpus: dataView.getUint32(byteOffset + 64, true),
      max_vcpu_id: dataView.getUint32(byteOffset + 68, true),
      ssidref: dataView.getUint32(byteOffset + 72, true),
      handle: copyBytes(dataView, byteOffset + 76, 16),
      cpupool: dataView.getUint32(byteOffset + 92, true),
      gpaddr_bits: dataView.getUint8(byteOffset + 96),
      pad2: copyBytes(dataView, byteOffset + 97, 7),
      arch_config: XenArchDomainconfig.decodeAt(dataView, byteOffset + 104),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGetdomaininfoPlain> {
    return {
      domain: dataView.getUint16(byteOffset, true),
      pad1: dataView.getUint16(byteOffset + 2, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      tot_pages: readU64Number(dataView, byteOffset + 8),
      max_pages: readU64Number(dataView, byteOffset + 16),
      outstanding_pages: readU64Number(dataView, byteOffset + 24),
      shr_pages: readU64Number(dataView, byteOffset + 32),
      paged_pages: readU64Number(dataView, byteOffset + 40),
      shared_info_frame: readU64Number(dataView, byteOffset + 48),
      cpu_time: readU64Number(dataView, byteOffset + 56),
      nr_online_vcpus: dataView.getUint32(byteOffset + 64, true),
      max_vcpu_id: dataView.getUint32(byteOffset + 68, true),
      ssidref: dataView.getUint32(byteOffset + 72, true),
      handle: copyBytes(dataView, byteOffset + 76, 16),
      cpupool: dataView.getUint32(byteOffset + 92, true),
      gpaddr_bits: dataView.getUint8(byteOffset + 96),
      pad2: copyBytes(dataView, byteOffset + 97, 7),
      arch_config: XenArchDomainconfig.decodeAt(dataView, byteOffset + 104),
    };
  }

  decode(): XenDomctlGetdomaininfoPlain {
    return XenDomctlGetdomaininfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlGetdomaininfoPlain> {
    return XenDomctlGetdomaininfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGetdomaininfoPlain {
  domain: number;
  pad1: number;
  flags: number;
  tot_pages: bigint;
  max_pages: bigint;
  outstanding_pages: bigint;
  shr_pages: bigint;
  paged_pages: bigint;
  shared_info_frame: bigint;
  cpu_time: bigint;
  nr_online_vcpus: number;
  max_vcpu_id: number;
  ssidref: number;
  handle: Uint8Array;
  cpupool: number;
  gpaddr_bits: number;
  pad2: Uint8Array;
  arch_config: XenArchDomainconfigPlain;
}

/** struct xen_domctl_irq_permission (domctl.h), 8 bytes, align 4. */
export class XenDomctlIrqPermission extends Struct<"struct xen_domctl_irq_permission"> {
  static readonly cName = "struct xen_domctl_irq_permission";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    pirq 0 u32
    allow_access 4 u8
    pad 5 u8[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get pirq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pirq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get allow_access(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set allow_access(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 5, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIrqPermissionPlain {
    return {
      pirq: dataView.getUint32(byteOffset, true),
      allow_access: dataView.getUint8(byteOffset + 4),
      pad: copyBytes(dataView, byteOffset + 5, 3),
    };
  }

  decode(): XenDomctlIrqPermissionPlain {
    return XenDomctlIrqPermission.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlIrqPermissionPlain {
    return XenDomctlIrqPermission.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlIrqPermissionPlain {
  pirq: number;
  allow_access: number;
  pad: Uint8Array;
}

/** struct xen_domctl_gsi_permission (domctl.h), 8 bytes, align 4. */
export class XenDomctlGsiPermission extends Struct<"struct xen_domctl_gsi_permission"> {
  static readonly cName = "struct xen_domctl_gsi_permission";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    gsi 0 u32
    flags 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gsi(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gsi(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGsiPermissionPlain {
    return {
      gsi: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlGsiPermissionPlain {
    return XenDomctlGsiPermission.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlGsiPermissionPlain {
    return XenDomctlGsiPermission.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGsiPermissionPlain {
  gsi: number;
  flags: number;
}

/** struct xen_domctl_paging_mempool (domctl.h), 8 bytes, align 8. */
export class XenDomctlPagingMempool extends Struct<"struct xen_domctl_paging_mempool"> {
  static readonly cName = "struct xen_domctl_paging_mempool";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    size 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlPagingMempoolPlain {
    return {
      size: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlPagingMempoolPlain> {
    return {
      size: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlPagingMempoolPlain {
    return XenDomctlPagingMempool.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlPagingMempoolPlain> {
    return XenDomctlPagingMempool.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlPagingMempoolPlain {
  size: bigint;
}

/** struct xen_domctl_monitor_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlMonitorOp extends Struct<"struct xen_domctl_monitor_op"> {
  static readonly cName = "struct xen_domctl_monitor_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u32
    event 4 u32
    u 8 struct xen_domctl_monitor_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDomctlMonitorOpU {
    return new XenDomctlMonitorOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlMonitorOpU) {
    copyRecord(XenDomctlMonitorOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      event: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): XenDomctlMonitorOpPlain {
    return XenDomctlMonitorOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpPlain {
    return XenDomctlMonitorOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMonitorOpPlain {
  op: number;
  event: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_monitor_op (domctl.h): union, 16 bytes, align 8. */
export class XenDomctlMonitorOpU extends Union<"struct xen_domctl_monitor_op.u"> {
  static readonly cName = "struct xen_domctl_monitor_op.u";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    mov_to_cr 0 struct xen_domctl_monitor_op.u.mov_to_cr
    mov_to_msr 0 struct xen_domctl_monitor_op.u.mov_to_msr
    guest_request 0 struct xen_domctl_monitor_op.u.guest_request
    debug_exception 0 struct xen_domctl_monitor_op.u.debug_exception
    vmexit 0 struct xen_domctl_monitor_op.u.vmexit
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get mov_to_cr(): XenDomctlMonitorOpUMovToCr {
    return new XenDomctlMonitorOpUMovToCr(this.dataView, this.byteOffset);
  }
  set mov_to_cr(value: XenDomctlMonitorOpUMovToCr) {
    copyRecord(XenDomctlMonitorOpUMovToCr, this.dataView, this.byteOffset, value);
  }

  get mov_to_msr(): XenDomctlMonitorOpUMovToMsr {
    return new XenDomctlMonitorOpUMovToMsr(this.dataView, this.byteOffset);
  }
  set mov_to_msr(value: XenDomctlMonitorOpUMovToMsr) {
    copyRecord(XenDomctlMonitorOpUMovToMsr, this.dataView, this.byteOffset, value);
  }

  get guest_request(): XenDomctlMonitorOpUGuestRequest {
    return new XenDomctlMonitorOpUGuestRequest(this.dataView, this.byteOffset);
  }
  set guest_request(value: XenDomctlMonitorOpUGuestRequest) {
    copyRecord(XenDomctlMonitorOpUGuestRequest, this.dataView, this.byteOffset, value);
  }

  get debug_exception(): XenDomctlMonitorOpUDebugException {
    return new XenDomctlMonitorOpUDebugException(this.dataView, this.byteOffset);
  }
  set debug_exception(value: XenDomctlMonitorOpUDebugException) {
    copyRecord(XenDomctlMonitorOpUDebugException, this.dataView, this.byteOffset, value);
  }

  get vmexit(): XenDomctlMonitorOpUVmexit {
    return new XenDomctlMonitorOpUVmexit(this.dataView, this.byteOffset);
  }
  set vmexit(value: XenDomctlMonitorOpUVmexit) {
    copyRecord(XenDomctlMonitorOpUVmexit, this.dataView, this.byteOffset, value);
  }
}

/** vmexit of struct xen_domctl_monitor_op.u (domctl.h): struct, 1 bytes, align 1. */
export class XenDomctlMonitorOpUVmexit extends Struct<"struct xen_domctl_monitor_op.u.vmexit"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.vmexit";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    sync 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get sync(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set sync(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUVmexitPlain {
    return {
      sync: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlMonitorOpUVmexitPlain {
    return XenDomctlMonitorOpUVmexit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpUVmexitPlain {
    return XenDomctlMonitorOpUVmexit.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMonitorOpUVmexitPlain {
  sync: number;
}

/** struct xen_domctl_vmtrace_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlVmtraceOp extends Struct<"struct xen_domctl_vmtrace_op"> {
  static readonly cName = "struct xen_domctl_vmtrace_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    vcpu 4 u32
    key 8 u64
    value 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get key(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set key(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get key_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set key_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVmtraceOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      vcpu: dataView.getUint32(byteOffset + 4, true),
      key: dataView.getBigUint64(byteOffset + 8, true),
      value: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlVmtraceOpPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      vcpu: dataView.getUint32(byteOffset + 4, true),
      key: readU64Number(dataView, byteOffset + 8),
      value: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDomctlVmtraceOpPlain {
    return XenDomctlVmtraceOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlVmtraceOpPlain> {
    return XenDomctlVmtraceOp.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVmtraceOpPlain {
  cmd: number;
  vcpu: number;
  key: bigint;
  value: bigint;
}

/** struct xen_domctl_set_llc_colors (domctl.h), 16 bytes, align 8. */
export class XenDomctlSetLlcColors extends Struct<"struct xen_domctl_set_llc_colors"> {
  static readonly cName = "struct xen_domctl_set_llc_colors";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    num_llc_colors 0 u32
    pad 4 u32
    llc_colors 8 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get num_llc_colors(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num_llc_colors(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get llc_colors(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set llc_colors(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get llc_colors_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetLlcColorsPlain {
    return {
      num_llc_colors: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlSetLlcColorsPlain {
    return XenDomctlSetLlcColors.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetLlcColorsPlain {
    return XenDomctlSetLlcColors.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSetLlcColorsPlain {
  num_llc_colors: number;
  pad: number;
}

/** struct xen_domctl_get_domain_state (domctl.h), 16 bytes, align 8. */
export class XenDomctlGetDomainState extends Struct<"struct xen_domctl_get_domain_state"> {
  static readonly cName = "struct xen_domctl_get_domain_state";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    state 0 u16
    caps 2 u16
    pad0 4 u32
    unique_id 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get state(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set state(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get caps(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set caps(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get unique_id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set unique_id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get unique_id_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set unique_id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetDomainStatePlain {
    return {
      state: dataView.getUint16(byteOffset, true),
      caps: dataView.getUint16(byteOffset + 2, true),
      pad0: dataView.getUint32(byteOffset + 4, true),
      unique_id: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGetDomainStatePlain> {
    return {
      state: dataView.getUint16(byteOffset, true),
      caps: dataView.getUint16(byteOffset + 2, true),
      pad0: dataView.getUint32(byteOffset + 4, true),
      unique_id: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlGetDomainStatePlain {
    return XenDomctlGetDomainState.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlGetDomainStatePlain> {
    return XenDomctlGetDomainState.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGetDomainStatePlain {
  state: number;
  caps: number;
  pad0: number;
  unique_id: bigint;
}

/** struct xen_domctl (domctl.h), 144 bytes, align 8. */
export class XenDomctl extends Struct<"struct xen_domctl"> {
  static readonly cName = "struct xen_domctl";
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    domain 8 u16
    _pad 10 u16[3]
    u 16 struct xen_domctl.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
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

  get domain(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set domain(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get _pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 10, 3);
  }
  set _pad(value: ArrayLike<number>) {
    this._pad.assign(value);
  }

  get u(): XenDomctlU {
    return new XenDomctlU(this.dataView, this.byteOffset + 16);
  }
  set u(value: XenDomctlU) {
    copyRecord(XenDomctlU, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      interface_version: dataView.getUint32(byteOffset + 4, true),
      domain: dataView.getUint16(byteOffset + 8, true),
      _pad: new U16Array(dataView, byteOffset + 10, 3).toArray(),
      u: copyBytes(dataView, byteOffset + 16, 128),
    };
  }

  decode(): XenDomctlPlain {
    return XenDomctl.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlPlain {
    return XenDomctl.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlPlain {
  cmd: number;
  interface_version: number;
  domain: number;
  _pad: number[];
  u: Uint8Array;
}

/** u of struct xen_domctl (domctl.h): union, 128 bytes, align 8. */
export class XenDomctlU extends Union<"struct xen_domctl.u"> {
  static readonly cName = "struct xen_domctl.u";
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields: string = `
    createdomain 0 struct xen_domctl_createdomain
    getdomaininfo 0 struct xen_domctl_getdomaininfo
    getpageframeinfo3 0 struct xen_domctl_getpageframeinfo3
    nodeaffinity 0 struct xen_domctl_nodeaffinity
    vcpuaffinity 0 struct xen_domctl_vcpuaffinity
    shadow_op 0 struct xen_domctl_shadow_op
    max_mem 0 struct xen_domctl_max_mem
    vcpucontext 0 struct xen_domctl_vcpucontext
    getvcpuinfo 0 struct xen_domctl_getvcpuinfo
    max_vcpus 0 struct xen_domctl_max_vcpus
    scheduler_op 0 struct xen_domctl_scheduler_op
    setdomainhandle 0 struct xen_domctl_setdomainhandle
    setdebugging 0 struct xen_domctl_setdebugging
    irq_permission 0 struct xen_domctl_irq_permission
    gsi_permission 0 struct xen_domctl_gsi_permission
    iomem_permission 0 struct xen_domctl_iomem_permission
    ioport_permission 0 struct xen_domctl_ioport_permission
    hypercall_init 0 struct xen_domctl_hypercall_init
    settimeoffset 0 struct xen_domctl_settimeoffset
    tsc_info 0 struct xen_domctl_tsc_info
    hvmcontext 0 struct xen_domctl_hvmcontext
    hvmcontext_partial 0 struct xen_domctl_hvmcontext_partial
    address_size 0 struct xen_domctl_address_size
    sendtrigger 0 struct xen_domctl_sendtrigger
    get_device_group 0 struct xen_domctl_get_device_group
    assign_device 0 struct xen_domctl_assign_device
    bind_pt_irq 0 struct xen_domctl_bind_pt_irq
    memory_mapping 0 struct xen_domctl_memory_mapping
    ioport_mapping 0 struct xen_domctl_ioport_mapping
    ext_vcpucontext 0 struct xen_domctl_ext_vcpucontext
    set_target 0 struct xen_domctl_set_target
    subscribe 0 struct xen_domctl_subscribe
    debug_op 0 struct xen_domctl_debug_op
    vm_event_op 0 struct xen_domctl_vm_event_op
    mem_sharing_op 0 struct xen_domctl_mem_sharing_op
    cpu_policy 0 struct xen_domctl_cpu_policy
    vcpuextstate 0 struct xen_domctl_vcpuextstate
    vcpu_msrs 0 struct xen_domctl_vcpu_msrs
    access_required 0 struct xen_domctl_set_access_required
    audit_p2m 0 struct xen_domctl_audit_p2m
    set_virq_handler 0 struct xen_domctl_set_virq_handler
    gdbsx_guest_memio 0 struct xen_domctl_gdbsx_memio
    set_broken_page_p2m 0 struct xen_domctl_set_broken_page_p2m
    cacheflush 0 struct xen_domctl_cacheflush
    gdbsx_pauseunp_vcpu 0 struct xen_domctl_gdbsx_pauseunp_vcpu
    gdbsx_domstatus 0 struct xen_domctl_gdbsx_domstatus
    vnuma 0 struct xen_domctl_vnuma
    psr_cmt_op 0 struct xen_domctl_psr_cmt_op
    monitor_op 0 struct xen_domctl_monitor_op
    psr_alloc 0 struct xen_domctl_psr_alloc
    vuart_op 0 struct xen_domctl_vuart_op
    vmtrace_op 0 struct xen_domctl_vmtrace_op
    paging_mempool 0 struct xen_domctl_paging_mempool
    set_llc_colors 0 struct xen_domctl_set_llc_colors
    get_domain_state 0 struct xen_domctl_get_domain_state
    pad 0 u8[128]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get createdomain(): XenDomctlCreatedomain {
    return new XenDomctlCreatedomain(this.dataView, this.byteOffset);
  }
  set createdomain(value: XenDomctlCreatedomain) {
    copyRecord(XenDomctlCreatedomain, this.dataView, this.byteOffset, value);
  }

  get getdomaininfo(): XenDomctlGetdomaininfo {
    return new XenDomctlGetdomaininfo(this.dataView, this.byteOffset);
  }
  set getdomaininfo(value: XenDomctlGetdomaininfo) {
    copyRecord(XenDomctlGetdomaininfo, this.dataView, this.byteOffset, value);
  }

  get getpageframeinfo3(): XenDomctlGetpageframeinfo3 {
    return new XenDomctlGetpageframeinfo3(this.dataView, this.byteOffset);
  }
  set getpageframeinfo3(value: XenDomctlGetpageframeinfo3) {
    copyRecord(XenDomctlGetpageframeinfo3, this.dataView, this.byteOffset, value);
  }

  get nodeaffinity(): XenDomctlNodeaffinity {
    return new XenDomctlNodeaffinity(this.dataView, this.byteOffset);
  }
  set nodeaffinity(value: XenDomctlNodeaffinity) {
    copyRecord(XenDomctlNodeaffinity, this.dataView, this.byteOffset, value);
  }

  get vcpuaffinity(): XenDomctlVcpuaffinity {
    return new XenDomctlVcpuaffinity(this.dataView, this.byteOffset);
  }
  set vcpuaffinity(value: XenDomctlVcpuaffinity) {
    copyRecord(XenDomctlVcpuaffinity, this.dataView, this.byteOffset, value);
  }

  get shadow_op(): XenDomctlShadowOp {
    return new XenDomctlShadowOp(this.dataView, this.byteOffset);
  }
  set shadow_op(value: XenDomctlShadowOp) {
    copyRecord(XenDomctlShadowOp, this.dataView, this.byteOffset, value);
  }

  get max_mem(): XenDomctlMaxMem {
    return new XenDomctlMaxMem(this.dataView, this.byteOffset);
  }
  set max_mem(value: XenDomctlMaxMem) {
    copyRecord(XenDomctlMaxMem, this.dataView, this.byteOffset, value);
  }

  get vcpucontext(): XenDomctlVcpucontext {
    return new XenDomctlVcpucontext(this.dataView, this.byteOffset);
  }
  set vcpucontext(value: XenDomctlVcpucontext) {
    copyRecord(XenDomctlVcpucontext, this.dataView, this.byteOffset, value);
  }

  get getvcpuinfo(): XenDomctlGetvcpuinfo {
    return new XenDomctlGetvcpuinfo(this.dataView, this.byteOffset);
  }
  set getvcpuinfo(value: XenDomctlGetvcpuinfo) {
    copyRecord(XenDomctlGetvcpuinfo, this.dataView, this.byteOffset, value);
  }

  get max_vcpus(): XenDomctlMaxVcpus {
    return new XenDomctlMaxVcpus(this.dataView, this.byteOffset);
  }
  set max_vcpus(value: XenDomctlMaxVcpus) {
    copyRecord(XenDomctlMaxVcpus, this.dataView, this.byteOffset, value);
  }

  get scheduler_op(): XenDomctlSchedulerOp {
    return new XenDomctlSchedulerOp(this.dataView, this.byteOffset);
  }
  set scheduler_op(value: XenDomctlSchedulerOp) {
    copyRecord(XenDomctlSchedulerOp, this.dataView, this.byteOffset, value);
  }

  get setdomainhandle(): XenDomctlSetdomainhandle {
    return new XenDomctlSetdomainhandle(this.dataView, this.byteOffset);
  }
  set setdomainhandle(value: XenDomctlSetdomainhandle) {
    copyRecord(XenDomctlSetdomainhandle, this.dataView, this.byteOffset, value);
  }

  get setdebugging(): XenDomctlSetdebugging {
    return new XenDomctlSetdebugging(this.dataView, this.byteOffset);
  }
  set setdebugging(value: XenDomctlSetdebugging) {
    copyRecord(XenDomctlSetdebugging, this.dataView, this.byteOffset, value);
  }

  get irq_permission(): XenDomctlIrqPermission {
    return new XenDomctlIrqPermission(this.dataView, this.byteOffset);
  }
  set irq_permission(value: XenDomctlIrqPermission) {
    copyRecord(XenDomctlIrqPermission, this.dataView, this.byteOffset, value);
  }

  get gsi_permission(): XenDomctlGsiPermission {
    return new XenDomctlGsiPermission(this.dataView, this.byteOffset);
  }
  set gsi_permission(value: XenDomctlGsiPermission) {
    copyRecord(XenDomctlGsiPermission, this.dataView, this.byteOffset, value);
  }

  get iomem_permission(): XenDomctlIomemPermission {
    return new XenDomctlIomemPermission(this.dataView, this.byteOffset);
  }
  set iomem_permission(value: XenDomctlIomemPermission) {
    copyRecord(XenDomctlIomemPermission, this.dataView, this.byteOffset, value);
  }

  get ioport_permission(): XenDomctlIoportPermission {
    return new XenDomctlIoportPermission(this.dataView, this.byteOffset);
  }
  set ioport_permission(value: XenDomctlIoportPermission) {
    copyRecord(XenDomctlIoportPermission, this.dataView, this.byteOffset, value);
  }

  get hypercall_init(): XenDomctlHypercallInit {
    return new XenDomctlHypercallInit(this.dataView, this.byteOffset);
  }
  set hypercall_init(value: XenDomctlHypercallInit) {
    copyRecord(XenDomctlHypercallInit, this.dataView, this.byteOffset, value);
  }

  get settimeoffset(): XenDomctlSettimeoffset {
    return new XenDomctlSettimeoffset(this.dataView, this.byteOffset);
  }
  set settimeoffset(value: XenDomctlSettimeoffset) {
    copyRecord(XenDomctlSettimeoffset, this.dataView, this.byteOffset, value);
  }

  get tsc_info(): XenDomctlTscInfo {
    return new XenDomctlTscInfo(this.dataView, this.byteOffset);
  }
  set tsc_info(value: XenDomctlTscInfo) {
    copyRecord(XenDomctlTscInfo, this.dataView, this.byteOffset, value);
  }

  get hvmcontext(): XenDomctlHvmcontext {
    return new XenDomctlHvmcontext(this.dataView, this.byteOffset);
  }
  set hvmcontext(value: XenDomctlHvmcontext) {
    copyRecord(XenDomctlHvmcontext, this.dataView, this.byteOffset, value);
  }

  get hvmcontext_partial(): XenDomctlHvmcontextPartial {
    return new XenDomctlHvmcontextPartial(this.dataView, this.byteOffset);
  }
  set hvmcontext_partial(value: XenDomctlHvmcontextPartial) {
    copyRecord(XenDomctlHvmcontextPartial, this.dataView, this.byteOffset, value);
  }

  get address_size(): XenDomctlAddressSize {
    return new XenDomctlAddressSize(this.dataView, this.byteOffset);
  }
  set address_size(value: XenDomctlAddressSize) {
    copyRecord(XenDomctlAddressSize, this.dataView, this.byteOffset, value);
  }

  get sendtrigger(): XenDomctlSendtrigger {
    return new XenDomctlSendtrigger(this.dataView, this.byteOffset);
  }
  set sendtrigger(value: XenDomctlSendtrigger) {
    copyRecord(XenDomctlSendtrigger, this.dataView, this.byteOffset, value);
  }

  get get_device_group(): XenDomctlGetDeviceGroup {
    return new XenDomctlGetDeviceGroup(this.dataView, this.byteOffset);
  }
  set get_device_group(value: XenDomctlGetDeviceGroup) {
    copyRecord(XenDomctlGetDeviceGroup, this.dataView, this.byteOffset, value);
  }

  get assign_device(): XenDomctlAssignDevice {
    return new XenDomctlAssignDevice(this.dataView, this.byteOffset);
  }
  set assign_device(value: XenDomctlAssignDevice) {
    copyRecord(XenDomctlAssignDevice, this.dataView, this.byteOffset, value);
  }

  get bind_pt_irq(): XenDomctlBindPtIrq {
    return new XenDomctlBindPtIrq(this.dataView, this.byteOffset);
  }
  set bind_pt_irq(value: XenDomctlBindPtIrq) {
    copyRecord(XenDomctlBindPtIrq, this.dataView, this.byteOffset, value);
  }

  get memory_mapping(): XenDomctlMemoryMapping {
    return new XenDomctlMemoryMapping(this.dataView, this.byteOffset);
  }
  set memory_mapping(value: XenDomctlMemoryMapping) {
    copyRecord(XenDomctlMemoryMapping, this.dataView, this.byteOffset, value);
  }

  get ioport_mapping(): XenDomctlIoportMapping {
    return new XenDomctlIoportMapping(this.dataView, this.byteOffset);
  }
  set ioport_mapping(value: XenDomctlIoportMapping) {
    copyRecord(XenDomctlIoportMapping, this.dataView, this.byteOffset, value);
  }

  get ext_vcpucontext(): XenDomctlExtVcpucontext {
    return new XenDomctlExtVcpucontext(this.dataView, this.byteOffset);
  }
  set ext_vcpucontext(value: XenDomctlExtVcpucontext) {
    copyRecord(XenDomctlExtVcpucontext, this.dataView, this.byteOffset, value);
  }

  get set_target(): XenDomctlSetTarget {
    return new XenDomctlSetTarget(this.dataView, this.byteOffset);
  }
  set set_target(value: XenDomctlSetTarget) {
    copyRecord(XenDomctlSetTarget, this.dataView, this.byteOffset, value);
  }

  get subscribe(): XenDomctlSubscribe {
    return new XenDomctlSubscribe(this.dataView, this.byteOffset);
  }
  set subscribe(value: XenDomctlSubscribe) {
    copyRecord(XenDomctlSubscribe, this.dataView, this.byteOffset, value);
  }

  get debug_op(): XenDomctlDebugOp {
    return new XenDomctlDebugOp(this.dataView, this.byteOffset);
  }
  set debug_op(value: XenDomctlDebugOp) {
    copyRecord(XenDomctlDebugOp, this.dataView, this.byteOffset, value);
  }

  get vm_event_op(): XenDomctlVmEventOp {
    return new XenDomctlVmEventOp(this.dataView, this.byteOffset);
  }
  set vm_event_op(value: XenDomctlVmEventOp) {
    copyRecord(XenDomctlVmEventOp, this.dataView, this.byteOffset, value);
  }

  get mem_sharing_op(): XenDomctlMemSharingOp {
    return new XenDomctlMemSharingOp(this.dataView, this.byteOffset);
  }
  set mem_sharing_op(value: XenDomctlMemSharingOp) {
    copyRecord(XenDomctlMemSharingOp, this.dataView, this.byteOffset, value);
  }

  get cpu_policy(): XenDomctlCpuPolicy {
    return new XenDomctlCpuPolicy(this.dataView, this.byteOffset);
  }
  set cpu_policy(value: XenDomctlCpuPolicy) {
    copyRecord(XenDomctlCpuPolicy, this.dataView, this.byteOffset, value);
  }

  get vcpuextstate(): XenDomctlVcpuextstate {
    return new XenDomctlVcpuextstate(this.dataView, this.byteOffset);
  }
  set vcpuextstate(value: XenDomctlVcpuextstate) {
    copyRecord(XenDomctlVcpuextstate, this.dataView, this.byteOffset, value);
  }

  get vcpu_msrs(): XenDomctlVcpuMsrs {
    return new XenDomctlVcpuMsrs(this.dataView, this.byteOffset);
  }
  set vcpu_msrs(value: XenDomctlVcpuMsrs) {
    copyRecord(XenDomctlVcpuMsrs, this.dataView, this.byteOffset, value);
  }

  get access_required(): XenDomctlSetAccessRequired {
    return new XenDomctlSetAccessRequired(this.dataView, this.byteOffset);
  }
  set access_required(value: XenDomctlSetAccessRequired) {
    copyRecord(XenDomctlSetAccessRequired, this.dataView, this.byteOffset, value);
  }

  get audit_p2m(): XenDomctlAuditP2m {
    return new XenDomctlAuditP2m(this.dataView, this.byteOffset);
  }
  set audit_p2m(value: XenDomctlAuditP2m) {
    copyRecord(XenDomctlAuditP2m, this.dataView, this.byteOffset, value);
  }

  get set_virq_handler(): XenDomctlSetVirqHandler {
    return new XenDomctlSetVirqHandler(this.dataView, this.byteOffset);
  }
  set set_virq_handler(value: XenDomctlSetVirqHandler) {
    copyRecord(XenDomctlSetVirqHandler, this.dataView, this.byteOffset, value);
  }

  get gdbsx_guest_memio(): XenDomctlGdbsxMemio {
    return new XenDomctlGdbsxMemio(this.dataView, this.byteOffset);
  }
  set gdbsx_guest_memio(value: XenDomctlGdbsxMemio) {
    copyRecord(XenDomctlGdbsxMemio, this.dataView, this.byteOffset, value);
  }

  get set_broken_page_p2m(): XenDomctlSetBrokenPageP2m {
    return new XenDomctlSetBrokenPageP2m(this.dataView, this.byteOffset);
  }
  set set_broken_page_p2m(value: XenDomctlSetBrokenPageP2m) {
    copyRecord(XenDomctlSetBrokenPageP2m, this.dataView, this.byteOffset, value);
  }

  get cacheflush(): XenDomctlCacheflush {
    return new XenDomctlCacheflush(this.dataView, this.byteOffset);
  }
  set cacheflush(value: XenDomctlCacheflush) {
    copyRecord(XenDomctlCacheflush, this.dataView, this.byteOffset, value);
  }

  get gdbsx_pauseunp_vcpu(): XenDomctlGdbsxPauseunpVcpu {
    return new XenDomctlGdbsxPauseunpVcpu(this.dataView, this.byteOffset);
  }
  set gdbsx_pauseunp_vcpu(value: XenDomctlGdbsxPauseunpVcpu) {
    copyRecord(XenDomctlGdbsxPauseunpVcpu, this.dataView, this.byteOffset, value);
  }

  get gdbsx_domstatus(): XenDomctlGdbsxDomstatus {
    return new XenDomctlGdbsxDomstatus(this.dataView, this.byteOffset);
  }
  set gdbsx_domstatus(value: XenDomctlGdbsxDomstatus) {
    copyRecord(XenDomctlGdbsxDomstatus, this.dataView, this.byteOffset, value);
  }

  get vnuma(): XenDomctlVnuma {
    return new XenDomctlVnuma(this.dataView, this.byteOffset);
  }
  set vnuma(value: XenDomctlVnuma) {
    copyRecord(XenDomctlVnuma, this.dataView, this.byteOffset, value);
  }

  get psr_cmt_op(): XenDomctlPsrCmtOp {
    return new XenDomctlPsrCmtOp(this.dataView, this.byteOffset);
  }
  set psr_cmt_op(value: XenDomctlPsrCmtOp) {
    copyRecord(XenDomctlPsrCmtOp, this.dataView, this.byteOffset, value);
  }

  get monitor_op(): XenDomctlMonitorOp {
    return new XenDomctlMonitorOp(this.dataView, this.byteOffset);
  }
  set monitor_op(value: XenDomctlMonitorOp) {
    copyRecord(XenDomctlMonitorOp, this.dataView, this.byteOffset, value);
  }

  get psr_alloc(): XenDomctlPsrAlloc {
    return new XenDomctlPsrAlloc(this.dataView, this.byteOffset);
  }
  set psr_alloc(value: XenDomctlPsrAlloc) {
    copyRecord(XenDomctlPsrAlloc, this.dataView, this.byteOffset, value);
  }

  get vuart_op(): XenDomctlVuartOp {
    return new XenDomctlVuartOp(this.dataView, this.byteOffset);
  }
  set vuart_op(value: XenDomctlVuartOp) {
    copyRecord(XenDomctlVuartOp, this.dataView, this.byteOffset, value);
  }

  get vmtrace_op(): XenDomctlVmtraceOp {
    return new XenDomctlVmtraceOp(this.dataView, this.byteOffset);
  }
  set vmtrace_op(value: XenDomctlVmtraceOp) {
    copyRecord(XenDomctlVmtraceOp, this.dataView, this.byteOffset, value);
  }

  get paging_mempool(): XenDomctlPagingMempool {
    return new XenDomctlPagingMempool(this.dataView, this.byteOffset);
  }
  set paging_mempool(value: XenDomctlPagingMempool) {
    copyRecord(XenDomctlPagingMempool, this.dataView, this.byteOffset, value);
  }

  get set_llc_colors(): XenDomctlSetLlcColors {
    return new XenDomctlSetLlcColors(this.dataView, this.byteOffset);
  }
  set set_llc_colors(value: XenDomctlSetLlcColors) {
    copyRecord(XenDomctlSetLlcColors, this.dataView, this.byteOffset, value);
  }

  get get_domain_state(): XenDomctlGetDomainState {
    return new XenDomctlGetDomainState(this.dataView, this.byteOffset);
  }
  set get_domain_state(value: XenDomctlGetDomainState) {
    copyRecord(XenDomctlGetDomainState, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
