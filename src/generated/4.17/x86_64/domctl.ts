// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  U16Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
  readHandle,
  readS64Number,
  readU64Number,
  writeHandle,
  writeS64Number,
  writeU64Number,
} from "../../../runtime/struct/index.ts";
import { HvmVmceVcpu, type HvmVmceVcpuPlain } from "./arch-x86/hvm/save.ts";
import { XenArchDomainconfig, type XenArchDomainconfigPlain } from "./arch-x86/xen.ts";
import { XenctlBitmap, type XenctlBitmapPlain } from "./xen.ts";

/** struct xen_domctl_createdomain (domctl.h), 64 bytes, align 4. */
export class XenDomctlCreatedomain extends Struct<"struct xen_domctl_createdomain"> {
  static readonly cName = "struct xen_domctl_createdomain";
  static readonly size = 64;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get ssidref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ssidref(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get iommu_opts(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set iommu_opts(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get max_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set max_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  get max_evtchn_port(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set max_evtchn_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
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
    this.dataView.setUint32(this.byteOffset + 44, value, true);
  }

  get vmtrace_size(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set vmtrace_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value, true);
  }

  get cpupool_id(): number {
    return this.dataView.getUint32(this.byteOffset + 52, true);
  }
  set cpupool_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 52, value, true);
  }

  get arch(): XenArchDomainconfig {
    return new XenArchDomainconfig(this.dataView, this.byteOffset + 56);
  }
  set arch(value: XenArchDomainconfig) {
    copyRecord(XenArchDomainconfig, this.dataView, this.byteOffset + 56, value);
  }

  decode(): XenDomctlCreatedomainPlain {
    return {
      ssidref: this.ssidref,
      handle: this.handle.slice(),
      flags: this.flags,
      iommu_opts: this.iommu_opts,
      max_vcpus: this.max_vcpus,
      max_evtchn_port: this.max_evtchn_port,
      max_grant_frames: this.max_grant_frames,
      max_maptrack_frames: this.max_maptrack_frames,
      grant_opts: this.grant_opts,
      vmtrace_size: this.vmtrace_size,
      cpupool_id: this.cpupool_id,
      arch: this.arch.decode(),
    };
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
  vmtrace_size: number;
  cpupool_id: number;
  arch: XenArchDomainconfigPlain;
}

/** struct xen_domctl_getdomaininfo (domctl.h), 112 bytes, align 8. */
export class XenDomctlGetdomaininfo extends Struct<"struct xen_domctl_getdomaininfo"> {
  static readonly cName = "struct xen_domctl_getdomaininfo";
  static readonly size = 112;
  static readonly align = 8;

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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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
    this.dataView.setUint32(this.byteOffset + 64, value, true);
  }

  get max_vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 68, true);
  }
  set max_vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 68, value, true);
  }

  get ssidref(): number {
    return this.dataView.getUint32(this.byteOffset + 72, true);
  }
  set ssidref(value: number) {
    this.dataView.setUint32(this.byteOffset + 72, value, true);
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
    this.dataView.setUint32(this.byteOffset + 92, value, true);
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

  decode(): XenDomctlGetdomaininfoPlain {
    return {
      domain: this.domain,
      pad1: this.pad1,
      flags: this.flags,
      tot_pages: this.tot_pages,
      max_pages: this.max_pages,
      outstanding_pages: this.outstanding_pages,
      shr_pages: this.shr_pages,
      paged_pages: this.paged_pages,
      shared_info_frame: this.shared_info_frame,
      cpu_time: this.cpu_time,
      nr_online_vcpus: this.nr_online_vcpus,
      max_vcpu_id: this.max_vcpu_id,
      ssidref: this.ssidref,
      handle: this.handle.slice(),
      cpupool: this.cpupool,
      gpaddr_bits: this.gpaddr_bits,
      pad2: this.pad2.slice(),
      arch_config: this.arch_config.decode(),
    };
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

/** struct xen_domctl_getpageframeinfo3 (domctl.h), 16 bytes, align 8. */
export class XenDomctlGetpageframeinfo3 extends Struct<"struct xen_domctl_getpageframeinfo3"> {
  static readonly cName = "struct xen_domctl_getpageframeinfo3";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get num(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set num(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get num_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set num_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get array(): HypercallPointer<"xen_pfn_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set array(value: HypercallPointer<"xen_pfn_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get array_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenDomctlGetpageframeinfo3Plain {
    return {
      num: this.num,
    };
  }
}

export interface XenDomctlGetpageframeinfo3Plain {
  num: bigint;
}

/** struct xen_domctl_shadow_op_stats (domctl.h), 8 bytes, align 4. */
export class XenDomctlShadowOpStats extends Struct<"struct xen_domctl_shadow_op_stats"> {
  static readonly cName = "struct xen_domctl_shadow_op_stats";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fault_count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fault_count(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get dirty_count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set dirty_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenDomctlShadowOpStatsPlain {
    return {
      fault_count: this.fault_count,
      dirty_count: this.dirty_count,
    };
  }
}

export interface XenDomctlShadowOpStatsPlain {
  fault_count: number;
  dirty_count: number;
}

/** struct xen_domctl_shadow_op (domctl.h), 40 bytes, align 8. */
export class XenDomctlShadowOp extends Struct<"struct xen_domctl_shadow_op"> {
  static readonly cName = "struct xen_domctl_shadow_op";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get mode(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mode(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get mb(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set mb(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get dirty_bitmap(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set dirty_bitmap(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get dirty_bitmap_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get stats(): XenDomctlShadowOpStats {
    return new XenDomctlShadowOpStats(this.dataView, this.byteOffset + 32);
  }
  set stats(value: XenDomctlShadowOpStats) {
    copyRecord(XenDomctlShadowOpStats, this.dataView, this.byteOffset + 32, value);
  }

  decode(): XenDomctlShadowOpPlain {
    return {
      op: this.op,
      mode: this.mode,
      mb: this.mb,
      pages: this.pages,
      stats: this.stats.decode(),
    };
  }
}

export interface XenDomctlShadowOpPlain {
  op: number;
  mode: number;
  mb: number;
  pages: bigint;
  stats: XenDomctlShadowOpStatsPlain;
}

/** struct xen_domctl_max_mem (domctl.h), 8 bytes, align 8. */
export class XenDomctlMaxMem extends Struct<"struct xen_domctl_max_mem"> {
  static readonly cName = "struct xen_domctl_max_mem";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get max_memkb(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set max_memkb(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get max_memkb_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set max_memkb_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): XenDomctlMaxMemPlain {
    return {
      max_memkb: this.max_memkb,
    };
  }
}

export interface XenDomctlMaxMemPlain {
  max_memkb: bigint;
}

/** struct xen_domctl_vcpucontext (domctl.h), 16 bytes, align 8. */
export class XenDomctlVcpucontext extends Struct<"struct xen_domctl_vcpucontext"> {
  static readonly cName = "struct xen_domctl_vcpucontext";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get ctxt(): HypercallPointer<"struct vcpu_guest_context"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set ctxt(value: HypercallPointer<"struct vcpu_guest_context"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get ctxt_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenDomctlVcpucontextPlain {
    return {
      vcpu: this.vcpu,
    };
  }
}

export interface XenDomctlVcpucontextPlain {
  vcpu: number;
}

/** struct xen_domctl_getvcpuinfo (domctl.h), 24 bytes, align 8. */
export class XenDomctlGetvcpuinfo extends Struct<"struct xen_domctl_getvcpuinfo"> {
  static readonly cName = "struct xen_domctl_getvcpuinfo";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get online(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set online(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get blocked(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set blocked(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get running(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set running(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get cpu_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set cpu_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get cpu_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set cpu_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  decode(): XenDomctlGetvcpuinfoPlain {
    return {
      vcpu: this.vcpu,
      online: this.online,
      blocked: this.blocked,
      running: this.running,
      cpu_time: this.cpu_time,
      cpu: this.cpu,
    };
  }
}

export interface XenDomctlGetvcpuinfoPlain {
  vcpu: number;
  online: number;
  blocked: number;
  running: number;
  cpu_time: bigint;
  cpu: number;
}

/** struct xen_domctl_nodeaffinity (domctl.h), 16 bytes, align 8. */
export class XenDomctlNodeaffinity extends Struct<"struct xen_domctl_nodeaffinity"> {
  static readonly cName = "struct xen_domctl_nodeaffinity";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nodemap(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset);
  }
  set nodemap(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset, value);
  }

  decode(): XenDomctlNodeaffinityPlain {
    return {
      nodemap: this.nodemap.decode(),
    };
  }
}

export interface XenDomctlNodeaffinityPlain {
  nodemap: XenctlBitmapPlain;
}

/** struct xen_domctl_vcpuaffinity (domctl.h), 40 bytes, align 8. */
export class XenDomctlVcpuaffinity extends Struct<"struct xen_domctl_vcpuaffinity"> {
  static readonly cName = "struct xen_domctl_vcpuaffinity";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get cpumap_hard(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 8);
  }
  set cpumap_hard(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 8, value);
  }

  get cpumap_soft(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 24);
  }
  set cpumap_soft(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 24, value);
  }

  decode(): XenDomctlVcpuaffinityPlain {
    return {
      vcpu: this.vcpu,
      flags: this.flags,
      cpumap_hard: this.cpumap_hard.decode(),
      cpumap_soft: this.cpumap_soft.decode(),
    };
  }
}

export interface XenDomctlVcpuaffinityPlain {
  vcpu: number;
  flags: number;
  cpumap_hard: XenctlBitmapPlain;
  cpumap_soft: XenctlBitmapPlain;
}

/** struct xen_domctl_max_vcpus (domctl.h), 4 bytes, align 4. */
export class XenDomctlMaxVcpus extends Struct<"struct xen_domctl_max_vcpus"> {
  static readonly cName = "struct xen_domctl_max_vcpus";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenDomctlMaxVcpusPlain {
    return {
      max: this.max,
    };
  }
}

export interface XenDomctlMaxVcpusPlain {
  max: number;
}

/** struct xen_domctl_sched_credit (domctl.h), 4 bytes, align 2. */
export class XenDomctlSchedCredit extends Struct<"struct xen_domctl_sched_credit"> {
  static readonly cName = "struct xen_domctl_sched_credit";
  static readonly size = 4;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get weight(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set weight(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get cap(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set cap(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  decode(): XenDomctlSchedCreditPlain {
    return {
      weight: this.weight,
      cap: this.cap,
    };
  }
}

export interface XenDomctlSchedCreditPlain {
  weight: number;
  cap: number;
}

/** struct xen_domctl_sched_credit2 (domctl.h), 4 bytes, align 2. */
export class XenDomctlSchedCredit2 extends Struct<"struct xen_domctl_sched_credit2"> {
  static readonly cName = "struct xen_domctl_sched_credit2";
  static readonly size = 4;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get weight(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set weight(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get cap(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set cap(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  decode(): XenDomctlSchedCredit2Plain {
    return {
      weight: this.weight,
      cap: this.cap,
    };
  }
}

export interface XenDomctlSchedCredit2Plain {
  weight: number;
  cap: number;
}

/** struct xen_domctl_sched_rtds (domctl.h), 12 bytes, align 4. */
export class XenDomctlSchedRtds extends Struct<"struct xen_domctl_sched_rtds"> {
  static readonly cName = "struct xen_domctl_sched_rtds";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get period(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set period(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get budget(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set budget(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenDomctlSchedRtdsPlain {
    return {
      period: this.period,
      budget: this.budget,
      flags: this.flags,
    };
  }
}

export interface XenDomctlSchedRtdsPlain {
  period: number;
  budget: number;
  flags: number;
}

/** struct xen_domctl_schedparam_vcpu (domctl.h), 16 bytes, align 4. */
export class XenDomctlSchedparamVcpu extends Struct<"struct xen_domctl_schedparam_vcpu"> {
  static readonly cName = "struct xen_domctl_schedparam_vcpu";
  static readonly size = 16;
  static readonly align = 4;

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
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): XenDomctlSchedparamVcpuPlain {
    return {
      u: this.u.decode(),
      vcpuid: this.vcpuid,
    };
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

/** struct xen_domctl_scheduler_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlSchedulerOp extends Struct<"struct xen_domctl_scheduler_op"> {
  static readonly cName = "struct xen_domctl_scheduler_op";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get sched_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sched_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenDomctlSchedulerOpU {
    return new XenDomctlSchedulerOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlSchedulerOpU) {
    copyRecord(XenDomctlSchedulerOpU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlSchedulerOpPlain {
    return {
      sched_id: this.sched_id,
      cmd: this.cmd,
      u: this.u.decode(),
    };
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get padding(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set padding(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): XenDomctlSchedulerOpUVPlain {
    return {
      nr_vcpus: this.nr_vcpus,
      padding: this.padding,
    };
  }
}

export interface XenDomctlSchedulerOpUVPlain {
  nr_vcpus: number;
  padding: number;
}

/** struct xen_domctl_setdomainhandle (domctl.h), 16 bytes, align 1. */
export class XenDomctlSetdomainhandle extends Struct<"struct xen_domctl_setdomainhandle"> {
  static readonly cName = "struct xen_domctl_setdomainhandle";
  static readonly size = 16;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get handle(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set handle(value: ArrayLike<number>) {
    assignBytes(this.handle, value);
  }

  decode(): XenDomctlSetdomainhandlePlain {
    return {
      handle: this.handle.slice(),
    };
  }
}

export interface XenDomctlSetdomainhandlePlain {
  handle: Uint8Array;
}

/** struct xen_domctl_setdebugging (domctl.h), 1 bytes, align 1. */
export class XenDomctlSetdebugging extends Struct<"struct xen_domctl_setdebugging"> {
  static readonly cName = "struct xen_domctl_setdebugging";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get enable(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set enable(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenDomctlSetdebuggingPlain {
    return {
      enable: this.enable,
    };
  }
}

export interface XenDomctlSetdebuggingPlain {
  enable: number;
}

/** struct xen_domctl_irq_permission (domctl.h), 8 bytes, align 4. */
export class XenDomctlIrqPermission extends Struct<"struct xen_domctl_irq_permission"> {
  static readonly cName = "struct xen_domctl_irq_permission";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get pirq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pirq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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

  decode(): XenDomctlIrqPermissionPlain {
    return {
      pirq: this.pirq,
      allow_access: this.allow_access,
      pad: this.pad.slice(),
    };
  }
}

export interface XenDomctlIrqPermissionPlain {
  pirq: number;
  allow_access: number;
  pad: Uint8Array;
}

/** struct xen_domctl_iomem_permission (domctl.h), 24 bytes, align 8. */
export class XenDomctlIomemPermission extends Struct<"struct xen_domctl_iomem_permission"> {
  static readonly cName = "struct xen_domctl_iomem_permission";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get first_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set first_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get first_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set first_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get nr_mfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set nr_mfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get nr_mfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set nr_mfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get allow_access(): number {
    return this.dataView.getUint8(this.byteOffset + 16);
  }
  set allow_access(value: number) {
    this.dataView.setUint8(this.byteOffset + 16, value);
  }

  decode(): XenDomctlIomemPermissionPlain {
    return {
      first_mfn: this.first_mfn,
      nr_mfns: this.nr_mfns,
      allow_access: this.allow_access,
    };
  }
}

export interface XenDomctlIomemPermissionPlain {
  first_mfn: bigint;
  nr_mfns: bigint;
  allow_access: number;
}

/** struct xen_domctl_ioport_permission (domctl.h), 12 bytes, align 4. */
export class XenDomctlIoportPermission extends Struct<"struct xen_domctl_ioport_permission"> {
  static readonly cName = "struct xen_domctl_ioport_permission";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get first_port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set first_port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get nr_ports(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_ports(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get allow_access(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set allow_access(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  decode(): XenDomctlIoportPermissionPlain {
    return {
      first_port: this.first_port,
      nr_ports: this.nr_ports,
      allow_access: this.allow_access,
    };
  }
}

export interface XenDomctlIoportPermissionPlain {
  first_port: number;
  nr_ports: number;
  allow_access: number;
}

/** struct xen_domctl_hypercall_init (domctl.h), 8 bytes, align 8. */
export class XenDomctlHypercallInit extends Struct<"struct xen_domctl_hypercall_init"> {
  static readonly cName = "struct xen_domctl_hypercall_init";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gmfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gmfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gmfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gmfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): XenDomctlHypercallInitPlain {
    return {
      gmfn: this.gmfn,
    };
  }
}

export interface XenDomctlHypercallInitPlain {
  gmfn: bigint;
}

/** struct xen_domctl_settimeoffset (domctl.h), 8 bytes, align 8. */
export class XenDomctlSettimeoffset extends Struct<"struct xen_domctl_settimeoffset"> {
  static readonly cName = "struct xen_domctl_settimeoffset";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get time_offset_seconds(): bigint {
    return this.dataView.getBigInt64(this.byteOffset, true);
  }
  set time_offset_seconds(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset, value, true);
  }

  get time_offset_seconds_number(): number {
    return readS64Number(this.dataView, this.byteOffset);
  }
  set time_offset_seconds_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset, value);
  }

  decode(): XenDomctlSettimeoffsetPlain {
    return {
      time_offset_seconds: this.time_offset_seconds,
    };
  }
}

export interface XenDomctlSettimeoffsetPlain {
  time_offset_seconds: bigint;
}

/** struct xen_domctl_hvmcontext (domctl.h), 16 bytes, align 8. */
export class XenDomctlHvmcontext extends Struct<"struct xen_domctl_hvmcontext"> {
  static readonly cName = "struct xen_domctl_hvmcontext";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get buffer(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set buffer(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenDomctlHvmcontextPlain {
    return {
      size: this.size,
    };
  }
}

export interface XenDomctlHvmcontextPlain {
  size: number;
}

/** struct xen_domctl_address_size (domctl.h), 4 bytes, align 4. */
export class XenDomctlAddressSize extends Struct<"struct xen_domctl_address_size"> {
  static readonly cName = "struct xen_domctl_address_size";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenDomctlAddressSizePlain {
    return {
      size: this.size,
    };
  }
}

export interface XenDomctlAddressSizePlain {
  size: number;
}

/** struct xen_domctl_sendtrigger (domctl.h), 8 bytes, align 4. */
export class XenDomctlSendtrigger extends Struct<"struct xen_domctl_sendtrigger"> {
  static readonly cName = "struct xen_domctl_sendtrigger";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get trigger(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set trigger(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenDomctlSendtriggerPlain {
    return {
      trigger: this.trigger,
      vcpu: this.vcpu,
    };
  }
}

export interface XenDomctlSendtriggerPlain {
  trigger: number;
  vcpu: number;
}

/** struct xen_domctl_assign_device (domctl.h), 24 bytes, align 8. */
export class XenDomctlAssignDevice extends Struct<"struct xen_domctl_assign_device"> {
  static readonly cName = "struct xen_domctl_assign_device";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get dev(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set dev(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenDomctlAssignDeviceU {
    return new XenDomctlAssignDeviceU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlAssignDeviceU) {
    copyRecord(XenDomctlAssignDeviceU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlAssignDevicePlain {
    return {
      dev: this.dev,
      flags: this.flags,
      u: this.u.decode(),
    };
  }
}

export interface XenDomctlAssignDevicePlain {
  dev: number;
  flags: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_assign_device (domctl.h): union, 16 bytes, align 8. */
export class XenDomctlAssignDeviceU extends Union<"struct xen_domctl_assign_device.u"> {
  static readonly cName = "struct xen_domctl_assign_device.u";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get pci(): XenDomctlAssignDeviceUPci {
    return new XenDomctlAssignDeviceUPci(this.dataView, this.byteOffset);
  }
  set pci(value: XenDomctlAssignDeviceUPci) {
    copyRecord(XenDomctlAssignDeviceUPci, this.dataView, this.byteOffset, value);
  }

  get dt(): XenDomctlAssignDeviceUDt {
    return new XenDomctlAssignDeviceUDt(this.dataView, this.byteOffset);
  }
  set dt(value: XenDomctlAssignDeviceUDt) {
    copyRecord(XenDomctlAssignDeviceUDt, this.dataView, this.byteOffset, value);
  }
}

/** pci of struct xen_domctl_assign_device.u (domctl.h): struct, 4 bytes, align 4. */
export class XenDomctlAssignDeviceUPci extends Struct<"struct xen_domctl_assign_device.u.pci"> {
  static readonly cName = "struct xen_domctl_assign_device.u.pci";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get machine_sbdf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set machine_sbdf(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenDomctlAssignDeviceUPciPlain {
    return {
      machine_sbdf: this.machine_sbdf,
    };
  }
}

export interface XenDomctlAssignDeviceUPciPlain {
  machine_sbdf: number;
}

/** dt of struct xen_domctl_assign_device.u (domctl.h): struct, 16 bytes, align 8. */
export class XenDomctlAssignDeviceUDt extends Struct<"struct xen_domctl_assign_device.u.dt"> {
  static readonly cName = "struct xen_domctl_assign_device.u.dt";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get path(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set path(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get path_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenDomctlAssignDeviceUDtPlain {
    return {
      size: this.size,
    };
  }
}

export interface XenDomctlAssignDeviceUDtPlain {
  size: number;
}

/** struct xen_domctl_get_device_group (domctl.h), 24 bytes, align 8. */
export class XenDomctlGetDeviceGroup extends Struct<"struct xen_domctl_get_device_group"> {
  static readonly cName = "struct xen_domctl_get_device_group";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get machine_sbdf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set machine_sbdf(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get max_sdevs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_sdevs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get num_sdevs(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set num_sdevs(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get sdev_array(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set sdev_array(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get sdev_array_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  decode(): XenDomctlGetDeviceGroupPlain {
    return {
      machine_sbdf: this.machine_sbdf,
      max_sdevs: this.max_sdevs,
      num_sdevs: this.num_sdevs,
    };
  }
}

export interface XenDomctlGetDeviceGroupPlain {
  machine_sbdf: number;
  max_sdevs: number;
  num_sdevs: number;
}

/** struct xen_domctl_bind_pt_irq (domctl.h), 24 bytes, align 8. */
export class XenDomctlBindPtIrq extends Struct<"struct xen_domctl_bind_pt_irq"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get machine_irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set machine_irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get irq_type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set irq_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenDomctlBindPtIrqU {
    return new XenDomctlBindPtIrqU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlBindPtIrqU) {
    copyRecord(XenDomctlBindPtIrqU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlBindPtIrqPlain {
    return {
      machine_irq: this.machine_irq,
      irq_type: this.irq_type,
      u: this.u.decode(),
    };
  }
}

export interface XenDomctlBindPtIrqPlain {
  machine_irq: number;
  irq_type: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_bind_pt_irq (domctl.h): union, 16 bytes, align 8. */
export class XenDomctlBindPtIrqU extends Union<"struct xen_domctl_bind_pt_irq.u"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get isa(): XenDomctlBindPtIrqUIsa {
    return new XenDomctlBindPtIrqUIsa(this.dataView, this.byteOffset);
  }
  set isa(value: XenDomctlBindPtIrqUIsa) {
    copyRecord(XenDomctlBindPtIrqUIsa, this.dataView, this.byteOffset, value);
  }

  get pci(): XenDomctlBindPtIrqUPci {
    return new XenDomctlBindPtIrqUPci(this.dataView, this.byteOffset);
  }
  set pci(value: XenDomctlBindPtIrqUPci) {
    copyRecord(XenDomctlBindPtIrqUPci, this.dataView, this.byteOffset, value);
  }

  get msi(): XenDomctlBindPtIrqUMsi {
    return new XenDomctlBindPtIrqUMsi(this.dataView, this.byteOffset);
  }
  set msi(value: XenDomctlBindPtIrqUMsi) {
    copyRecord(XenDomctlBindPtIrqUMsi, this.dataView, this.byteOffset, value);
  }

  get spi(): XenDomctlBindPtIrqUSpi {
    return new XenDomctlBindPtIrqUSpi(this.dataView, this.byteOffset);
  }
  set spi(value: XenDomctlBindPtIrqUSpi) {
    copyRecord(XenDomctlBindPtIrqUSpi, this.dataView, this.byteOffset, value);
  }
}

/** isa of struct xen_domctl_bind_pt_irq.u (domctl.h): struct, 1 bytes, align 1. */
export class XenDomctlBindPtIrqUIsa extends Struct<"struct xen_domctl_bind_pt_irq.u.isa"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u.isa";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get isa_irq(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set isa_irq(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenDomctlBindPtIrqUIsaPlain {
    return {
      isa_irq: this.isa_irq,
    };
  }
}

export interface XenDomctlBindPtIrqUIsaPlain {
  isa_irq: number;
}

/** pci of struct xen_domctl_bind_pt_irq.u (domctl.h): struct, 3 bytes, align 1. */
export class XenDomctlBindPtIrqUPci extends Struct<"struct xen_domctl_bind_pt_irq.u.pci"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u.pci";
  static readonly size = 3;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 3);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get device(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set device(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get intx(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set intx(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  decode(): XenDomctlBindPtIrqUPciPlain {
    return {
      bus: this.bus,
      device: this.device,
      intx: this.intx,
    };
  }
}

export interface XenDomctlBindPtIrqUPciPlain {
  bus: number;
  device: number;
  intx: number;
}

/** msi of struct xen_domctl_bind_pt_irq.u (domctl.h): struct, 16 bytes, align 8. */
export class XenDomctlBindPtIrqUMsi extends Struct<"struct xen_domctl_bind_pt_irq.u.msi"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u.msi";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get gvec(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set gvec(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get gflags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gflags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get gtable(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gtable(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gtable_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gtable_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlBindPtIrqUMsiPlain {
    return {
      gvec: this.gvec,
      gflags: this.gflags,
      gtable: this.gtable,
    };
  }
}

export interface XenDomctlBindPtIrqUMsiPlain {
  gvec: number;
  gflags: number;
  gtable: bigint;
}

/** spi of struct xen_domctl_bind_pt_irq.u (domctl.h): struct, 2 bytes, align 2. */
export class XenDomctlBindPtIrqUSpi extends Struct<"struct xen_domctl_bind_pt_irq.u.spi"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u.spi";
  static readonly size = 2;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get spi(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set spi(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  decode(): XenDomctlBindPtIrqUSpiPlain {
    return {
      spi: this.spi,
    };
  }
}

export interface XenDomctlBindPtIrqUSpiPlain {
  spi: number;
}

/** struct xen_domctl_memory_mapping (domctl.h), 32 bytes, align 8. */
export class XenDomctlMemoryMapping extends Struct<"struct xen_domctl_memory_mapping"> {
  static readonly cName = "struct xen_domctl_memory_mapping";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get first_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set first_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get first_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set first_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get first_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set first_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get first_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set first_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get nr_mfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set nr_mfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get nr_mfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set nr_mfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get add_mapping(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set add_mapping(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get padding(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set padding(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  decode(): XenDomctlMemoryMappingPlain {
    return {
      first_gfn: this.first_gfn,
      first_mfn: this.first_mfn,
      nr_mfns: this.nr_mfns,
      add_mapping: this.add_mapping,
      padding: this.padding,
    };
  }
}

export interface XenDomctlMemoryMappingPlain {
  first_gfn: bigint;
  first_mfn: bigint;
  nr_mfns: bigint;
  add_mapping: number;
  padding: number;
}

/** struct xen_domctl_ioport_mapping (domctl.h), 16 bytes, align 4. */
export class XenDomctlIoportMapping extends Struct<"struct xen_domctl_ioport_mapping"> {
  static readonly cName = "struct xen_domctl_ioport_mapping";
  static readonly size = 16;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get first_gport(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set first_gport(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get first_mport(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set first_mport(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_ports(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ports(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get add_mapping(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set add_mapping(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): XenDomctlIoportMappingPlain {
    return {
      first_gport: this.first_gport,
      first_mport: this.first_mport,
      nr_ports: this.nr_ports,
      add_mapping: this.add_mapping,
    };
  }
}

export interface XenDomctlIoportMappingPlain {
  first_gport: number;
  first_mport: number;
  nr_ports: number;
  add_mapping: number;
}

/** struct xen_domctl_ext_vcpucontext (domctl.h), 64 bytes, align 8. */
export class XenDomctlExtVcpucontext extends Struct<"struct xen_domctl_ext_vcpucontext"> {
  static readonly cName = "struct xen_domctl_ext_vcpucontext";
  static readonly size = 64;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get syscall32_callback_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set syscall32_callback_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get syscall32_callback_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set syscall32_callback_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get sysenter_callback_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set sysenter_callback_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get sysenter_callback_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set sysenter_callback_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get syscall32_callback_cs(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set syscall32_callback_cs(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  get sysenter_callback_cs(): number {
    return this.dataView.getUint16(this.byteOffset + 26, true);
  }
  set sysenter_callback_cs(value: number) {
    this.dataView.setUint16(this.byteOffset + 26, value, true);
  }

  get syscall32_disables_events(): number {
    return this.dataView.getUint8(this.byteOffset + 28);
  }
  set syscall32_disables_events(value: number) {
    this.dataView.setUint8(this.byteOffset + 28, value);
  }

  get sysenter_disables_events(): number {
    return this.dataView.getUint8(this.byteOffset + 29);
  }
  set sysenter_disables_events(value: number) {
    this.dataView.setUint8(this.byteOffset + 29, value);
  }

  get mcg_cap(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set mcg_cap(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get mcg_cap_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set mcg_cap_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get vmce(): HvmVmceVcpu {
    return new HvmVmceVcpu(this.dataView, this.byteOffset + 32);
  }
  set vmce(value: HvmVmceVcpu) {
    copyRecord(HvmVmceVcpu, this.dataView, this.byteOffset + 32, value);
  }

  decode(): XenDomctlExtVcpucontextPlain {
    return {
      vcpu: this.vcpu,
      size: this.size,
      syscall32_callback_eip: this.syscall32_callback_eip,
      sysenter_callback_eip: this.sysenter_callback_eip,
      syscall32_callback_cs: this.syscall32_callback_cs,
      sysenter_callback_cs: this.sysenter_callback_cs,
      syscall32_disables_events: this.syscall32_disables_events,
      sysenter_disables_events: this.sysenter_disables_events,
      mcg_cap: this.mcg_cap,
      vmce: this.vmce.decode(),
    };
  }
}

export interface XenDomctlExtVcpucontextPlain {
  vcpu: number;
  size: number;
  syscall32_callback_eip: bigint;
  sysenter_callback_eip: bigint;
  syscall32_callback_cs: number;
  sysenter_callback_cs: number;
  syscall32_disables_events: number;
  sysenter_disables_events: number;
  mcg_cap: bigint;
  vmce: HvmVmceVcpuPlain;
}

/** struct xen_domctl_set_target (domctl.h), 2 bytes, align 2. */
export class XenDomctlSetTarget extends Struct<"struct xen_domctl_set_target"> {
  static readonly cName = "struct xen_domctl_set_target";
  static readonly size = 2;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get target(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set target(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  decode(): XenDomctlSetTargetPlain {
    return {
      target: this.target,
    };
  }
}

export interface XenDomctlSetTargetPlain {
  target: number;
}

/** struct xen_domctl_cpu_policy (domctl.h), 40 bytes, align 8. */
export class XenDomctlCpuPolicy extends Struct<"struct xen_domctl_cpu_policy"> {
  static readonly cName = "struct xen_domctl_cpu_policy";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get nr_leaves(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_leaves(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get nr_msrs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_msrs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get leaves(): HypercallPointer<"struct xen_cpuid_leaf"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set leaves(value: HypercallPointer<"struct xen_cpuid_leaf"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get leaves_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get msrs(): HypercallPointer<"struct xen_msr_entry"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set msrs(value: HypercallPointer<"struct xen_msr_entry"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get msrs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get err_leaf(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set err_leaf(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get err_subleaf(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set err_subleaf(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  get err_msr(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set err_msr(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  decode(): XenDomctlCpuPolicyPlain {
    return {
      nr_leaves: this.nr_leaves,
      nr_msrs: this.nr_msrs,
      err_leaf: this.err_leaf,
      err_subleaf: this.err_subleaf,
      err_msr: this.err_msr,
    };
  }
}

export interface XenDomctlCpuPolicyPlain {
  nr_leaves: number;
  nr_msrs: number;
  err_leaf: number;
  err_subleaf: number;
  err_msr: number;
}

/** struct xen_domctl_subscribe (domctl.h), 4 bytes, align 4. */
export class XenDomctlSubscribe extends Struct<"struct xen_domctl_subscribe"> {
  static readonly cName = "struct xen_domctl_subscribe";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenDomctlSubscribePlain {
    return {
      port: this.port,
    };
  }
}

export interface XenDomctlSubscribePlain {
  port: number;
}

/** struct xen_domctl_debug_op (domctl.h), 8 bytes, align 4. */
export class XenDomctlDebugOp extends Struct<"struct xen_domctl_debug_op"> {
  static readonly cName = "struct xen_domctl_debug_op";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenDomctlDebugOpPlain {
    return {
      op: this.op,
      vcpu: this.vcpu,
    };
  }
}

export interface XenDomctlDebugOpPlain {
  op: number;
  vcpu: number;
}

/** struct xen_domctl_hvmcontext_partial (domctl.h), 24 bytes, align 8. */
export class XenDomctlHvmcontextPartial extends Struct<"struct xen_domctl_hvmcontext_partial"> {
  static readonly cName = "struct xen_domctl_hvmcontext_partial";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get instance(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set instance(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get bufsz(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set bufsz(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get bufsz_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set bufsz_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get buffer(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set buffer(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  decode(): XenDomctlHvmcontextPartialPlain {
    return {
      type: this.type,
      instance: this.instance,
      bufsz: this.bufsz,
    };
  }
}

export interface XenDomctlHvmcontextPartialPlain {
  type: number;
  instance: number;
  bufsz: bigint;
}

/** struct xen_domctl_tsc_info (domctl.h), 24 bytes, align 8. */
export class XenDomctlTscInfo extends Struct<"struct xen_domctl_tsc_info"> {
  static readonly cName = "struct xen_domctl_tsc_info";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get tsc_mode(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set tsc_mode(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get gtsc_khz(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gtsc_khz(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get incarnation(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set incarnation(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get elapsed_nsec(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set elapsed_nsec(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get elapsed_nsec_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set elapsed_nsec_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenDomctlTscInfoPlain {
    return {
      tsc_mode: this.tsc_mode,
      gtsc_khz: this.gtsc_khz,
      incarnation: this.incarnation,
      pad: this.pad,
      elapsed_nsec: this.elapsed_nsec,
    };
  }
}

export interface XenDomctlTscInfoPlain {
  tsc_mode: number;
  gtsc_khz: number;
  incarnation: number;
  pad: number;
  elapsed_nsec: bigint;
}

/** struct xen_domctl_gdbsx_memio (domctl.h), 40 bytes, align 8. */
export class XenDomctlGdbsxMemio extends Struct<"struct xen_domctl_gdbsx_memio"> {
  static readonly cName = "struct xen_domctl_gdbsx_memio";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get pgd3val(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set pgd3val(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get pgd3val_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set pgd3val_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get gva(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gva(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gva_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gva_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get uva(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set uva(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get uva_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set uva_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get gwr(): number {
    return this.dataView.getUint8(this.byteOffset + 28);
  }
  set gwr(value: number) {
    this.dataView.setUint8(this.byteOffset + 28, value);
  }

  get remain(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set remain(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  decode(): XenDomctlGdbsxMemioPlain {
    return {
      pgd3val: this.pgd3val,
      gva: this.gva,
      uva: this.uva,
      len: this.len,
      gwr: this.gwr,
      remain: this.remain,
    };
  }
}

export interface XenDomctlGdbsxMemioPlain {
  pgd3val: bigint;
  gva: bigint;
  uva: bigint;
  len: number;
  gwr: number;
  remain: number;
}

/** struct xen_domctl_gdbsx_pauseunp_vcpu (domctl.h), 4 bytes, align 4. */
export class XenDomctlGdbsxPauseunpVcpu extends Struct<"struct xen_domctl_gdbsx_pauseunp_vcpu"> {
  static readonly cName = "struct xen_domctl_gdbsx_pauseunp_vcpu";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenDomctlGdbsxPauseunpVcpuPlain {
    return {
      vcpu: this.vcpu,
    };
  }
}

export interface XenDomctlGdbsxPauseunpVcpuPlain {
  vcpu: number;
}

/** struct xen_domctl_gdbsx_domstatus (domctl.h), 12 bytes, align 4. */
export class XenDomctlGdbsxDomstatus extends Struct<"struct xen_domctl_gdbsx_domstatus"> {
  static readonly cName = "struct xen_domctl_gdbsx_domstatus";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get paused(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set paused(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get vcpu_ev(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set vcpu_ev(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenDomctlGdbsxDomstatusPlain {
    return {
      paused: this.paused,
      vcpu_id: this.vcpu_id,
      vcpu_ev: this.vcpu_ev,
    };
  }
}

export interface XenDomctlGdbsxDomstatusPlain {
  paused: number;
  vcpu_id: number;
  vcpu_ev: number;
}

/** struct xen_domctl_vm_event_op (domctl.h), 12 bytes, align 4. */
export class XenDomctlVmEventOp extends Struct<"struct xen_domctl_vm_event_op"> {
  static readonly cName = "struct xen_domctl_vm_event_op";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get mode(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mode(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenDomctlVmEventOpU {
    return new XenDomctlVmEventOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlVmEventOpU) {
    copyRecord(XenDomctlVmEventOpU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlVmEventOpPlain {
    return {
      op: this.op,
      mode: this.mode,
      u: this.u.decode(),
    };
  }
}

export interface XenDomctlVmEventOpPlain {
  op: number;
  mode: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_vm_event_op (domctl.h): union, 4 bytes, align 4. */
export class XenDomctlVmEventOpU extends Union<"struct xen_domctl_vm_event_op.u"> {
  static readonly cName = "struct xen_domctl_vm_event_op.u";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get enable(): XenDomctlVmEventOpUEnable {
    return new XenDomctlVmEventOpUEnable(this.dataView, this.byteOffset);
  }
  set enable(value: XenDomctlVmEventOpUEnable) {
    copyRecord(XenDomctlVmEventOpUEnable, this.dataView, this.byteOffset, value);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }
}

/** enable of struct xen_domctl_vm_event_op.u (domctl.h): struct, 4 bytes, align 4. */
export class XenDomctlVmEventOpUEnable extends Struct<"struct xen_domctl_vm_event_op.u.enable"> {
  static readonly cName = "struct xen_domctl_vm_event_op.u.enable";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenDomctlVmEventOpUEnablePlain {
    return {
      port: this.port,
    };
  }
}

export interface XenDomctlVmEventOpUEnablePlain {
  port: number;
}

/** struct xen_domctl_mem_sharing_op (domctl.h), 2 bytes, align 1. */
export class XenDomctlMemSharingOp extends Struct<"struct xen_domctl_mem_sharing_op"> {
  static readonly cName = "struct xen_domctl_mem_sharing_op";
  static readonly size = 2;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get op(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set op(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get u(): XenDomctlMemSharingOpU {
    return new XenDomctlMemSharingOpU(this.dataView, this.byteOffset + 1);
  }
  set u(value: XenDomctlMemSharingOpU) {
    copyRecord(XenDomctlMemSharingOpU, this.dataView, this.byteOffset + 1, value);
  }

  decode(): XenDomctlMemSharingOpPlain {
    return {
      op: this.op,
      u: this.u.decode(),
    };
  }
}

export interface XenDomctlMemSharingOpPlain {
  op: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_mem_sharing_op (domctl.h): union, 1 bytes, align 1. */
export class XenDomctlMemSharingOpU extends Union<"struct xen_domctl_mem_sharing_op.u"> {
  static readonly cName = "struct xen_domctl_mem_sharing_op.u";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get enable(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set enable(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }
}

/** struct xen_domctl_audit_p2m (domctl.h), 24 bytes, align 8. */
export class XenDomctlAuditP2m extends Struct<"struct xen_domctl_audit_p2m"> {
  static readonly cName = "struct xen_domctl_audit_p2m";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get orphans(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set orphans(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get orphans_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set orphans_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get m2p_bad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set m2p_bad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get m2p_bad_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set m2p_bad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get p2m_bad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set p2m_bad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get p2m_bad_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set p2m_bad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenDomctlAuditP2mPlain {
    return {
      orphans: this.orphans,
      m2p_bad: this.m2p_bad,
      p2m_bad: this.p2m_bad,
    };
  }
}

export interface XenDomctlAuditP2mPlain {
  orphans: bigint;
  m2p_bad: bigint;
  p2m_bad: bigint;
}

/** struct xen_domctl_set_virq_handler (domctl.h), 4 bytes, align 4. */
export class XenDomctlSetVirqHandler extends Struct<"struct xen_domctl_set_virq_handler"> {
  static readonly cName = "struct xen_domctl_set_virq_handler";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get virq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set virq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenDomctlSetVirqHandlerPlain {
    return {
      virq: this.virq,
    };
  }
}

export interface XenDomctlSetVirqHandlerPlain {
  virq: number;
}

/** struct xen_domctl_vcpuextstate (domctl.h), 32 bytes, align 8. */
export class XenDomctlVcpuextstate extends Struct<"struct xen_domctl_vcpuextstate"> {
  static readonly cName = "struct xen_domctl_vcpuextstate";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get xfeature_mask(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set xfeature_mask(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get xfeature_mask_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set xfeature_mask_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get buffer(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set buffer(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  decode(): XenDomctlVcpuextstatePlain {
    return {
      vcpu: this.vcpu,
      xfeature_mask: this.xfeature_mask,
      size: this.size,
    };
  }
}

export interface XenDomctlVcpuextstatePlain {
  vcpu: number;
  xfeature_mask: bigint;
  size: bigint;
}

/** struct xen_domctl_set_access_required (domctl.h), 1 bytes, align 1. */
export class XenDomctlSetAccessRequired extends Struct<"struct xen_domctl_set_access_required"> {
  static readonly cName = "struct xen_domctl_set_access_required";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get access_required(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set access_required(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenDomctlSetAccessRequiredPlain {
    return {
      access_required: this.access_required,
    };
  }
}

export interface XenDomctlSetAccessRequiredPlain {
  access_required: number;
}

/** struct xen_domctl_set_broken_page_p2m (domctl.h), 8 bytes, align 8. */
export class XenDomctlSetBrokenPageP2m extends Struct<"struct xen_domctl_set_broken_page_p2m"> {
  static readonly cName = "struct xen_domctl_set_broken_page_p2m";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): XenDomctlSetBrokenPageP2mPlain {
    return {
      pfn: this.pfn,
    };
  }
}

export interface XenDomctlSetBrokenPageP2mPlain {
  pfn: bigint;
}

/** struct xen_domctl_cacheflush (domctl.h), 16 bytes, align 8. */
export class XenDomctlCacheflush extends Struct<"struct xen_domctl_cacheflush"> {
  static readonly cName = "struct xen_domctl_cacheflush";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get start_pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set start_pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get start_pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set start_pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get nr_pfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set nr_pfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get nr_pfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set nr_pfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlCacheflushPlain {
    return {
      start_pfn: this.start_pfn,
      nr_pfns: this.nr_pfns,
    };
  }
}

export interface XenDomctlCacheflushPlain {
  start_pfn: bigint;
  nr_pfns: bigint;
}

/** struct xen_domctl_paging_mempool (domctl.h), 8 bytes, align 8. */
export class XenDomctlPagingMempool extends Struct<"struct xen_domctl_paging_mempool"> {
  static readonly cName = "struct xen_domctl_paging_mempool";
  static readonly size = 8;
  static readonly align = 8;

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

  decode(): XenDomctlPagingMempoolPlain {
    return {
      size: this.size,
    };
  }
}

export interface XenDomctlPagingMempoolPlain {
  size: bigint;
}

/** struct xen_domctl_vcpu_msr (domctl.h), 16 bytes, align 8. */
export class XenDomctlVcpuMsr extends Struct<"struct xen_domctl_vcpu_msr"> {
  static readonly cName = "struct xen_domctl_vcpu_msr";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlVcpuMsrPlain {
    return {
      index: this.index,
      reserved: this.reserved,
      value: this.value,
    };
  }
}

export interface XenDomctlVcpuMsrPlain {
  index: number;
  reserved: number;
  value: bigint;
}

/** struct xen_domctl_vcpu_msrs (domctl.h), 16 bytes, align 8. */
export class XenDomctlVcpuMsrs extends Struct<"struct xen_domctl_vcpu_msrs"> {
  static readonly cName = "struct xen_domctl_vcpu_msrs";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get msr_count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set msr_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get msrs(): HypercallPointer<"struct xen_domctl_vcpu_msr"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set msrs(value: HypercallPointer<"struct xen_domctl_vcpu_msr"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get msrs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenDomctlVcpuMsrsPlain {
    return {
      vcpu: this.vcpu,
      msr_count: this.msr_count,
    };
  }
}

export interface XenDomctlVcpuMsrsPlain {
  vcpu: number;
  msr_count: number;
}

/** struct xen_domctl_vnuma (domctl.h), 48 bytes, align 8. */
export class XenDomctlVnuma extends Struct<"struct xen_domctl_vnuma"> {
  static readonly cName = "struct xen_domctl_vnuma";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get nr_vnodes(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_vnodes(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get nr_vmemranges(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_vmemranges(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get vdistance(): HypercallPointer<"unsigned int"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set vdistance(value: HypercallPointer<"unsigned int"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get vdistance_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get vcpu_to_vnode(): HypercallPointer<"unsigned int"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set vcpu_to_vnode(value: HypercallPointer<"unsigned int"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get vcpu_to_vnode_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  get vnode_to_pnode(): HypercallPointer<"unsigned int"> | null {
    return readHandle(this.dataView, this.byteOffset + 32, 8);
  }
  set vnode_to_pnode(value: HypercallPointer<"unsigned int"> | null) {
    writeHandle(this.dataView, this.byteOffset + 32, 8, value);
  }

  get vnode_to_pnode_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 32, 8);
  }

  get vmemrange(): HypercallPointer<"struct xen_vmemrange"> | null {
    return readHandle(this.dataView, this.byteOffset + 40, 8);
  }
  set vmemrange(value: HypercallPointer<"struct xen_vmemrange"> | null) {
    writeHandle(this.dataView, this.byteOffset + 40, 8, value);
  }

  get vmemrange_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 40, 8);
  }

  decode(): XenDomctlVnumaPlain {
    return {
      nr_vnodes: this.nr_vnodes,
      nr_vmemranges: this.nr_vmemranges,
      nr_vcpus: this.nr_vcpus,
      pad: this.pad,
    };
  }
}

export interface XenDomctlVnumaPlain {
  nr_vnodes: number;
  nr_vmemranges: number;
  nr_vcpus: number;
  pad: number;
}

/** struct xen_domctl_psr_cmt_op (domctl.h), 8 bytes, align 4. */
export class XenDomctlPsrCmtOp extends Struct<"struct xen_domctl_psr_cmt_op"> {
  static readonly cName = "struct xen_domctl_psr_cmt_op";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get data(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set data(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenDomctlPsrCmtOpPlain {
    return {
      cmd: this.cmd,
      data: this.data,
    };
  }
}

export interface XenDomctlPsrCmtOpPlain {
  cmd: number;
  data: number;
}

/** struct xen_domctl_monitor_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlMonitorOp extends Struct<"struct xen_domctl_monitor_op"> {
  static readonly cName = "struct xen_domctl_monitor_op";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenDomctlMonitorOpU {
    return new XenDomctlMonitorOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlMonitorOpU) {
    copyRecord(XenDomctlMonitorOpU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlMonitorOpPlain {
    return {
      op: this.op,
      event: this.event,
      u: this.u.decode(),
    };
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

/** mov_to_cr of struct xen_domctl_monitor_op.u (domctl.h): struct, 16 bytes, align 8. */
export class XenDomctlMonitorOpUMovToCr extends Struct<"struct xen_domctl_monitor_op.u.mov_to_cr"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.mov_to_cr";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set index(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get sync(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set sync(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get onchangeonly(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set onchangeonly(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get pad1(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set pad1(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get pad2(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad2(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get bitmask(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set bitmask(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get bitmask_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set bitmask_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlMonitorOpUMovToCrPlain {
    return {
      index: this.index,
      sync: this.sync,
      onchangeonly: this.onchangeonly,
      pad1: this.pad1,
      pad2: this.pad2,
      bitmask: this.bitmask,
    };
  }
}

export interface XenDomctlMonitorOpUMovToCrPlain {
  index: number;
  sync: number;
  onchangeonly: number;
  pad1: number;
  pad2: number;
  bitmask: bigint;
}

/** mov_to_msr of struct xen_domctl_monitor_op.u (domctl.h): struct, 8 bytes, align 4. */
export class XenDomctlMonitorOpUMovToMsr extends Struct<"struct xen_domctl_monitor_op.u.mov_to_msr"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.mov_to_msr";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get msr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set msr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get onchangeonly(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set onchangeonly(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  decode(): XenDomctlMonitorOpUMovToMsrPlain {
    return {
      msr: this.msr,
      onchangeonly: this.onchangeonly,
    };
  }
}

export interface XenDomctlMonitorOpUMovToMsrPlain {
  msr: number;
  onchangeonly: number;
}

/** guest_request of struct xen_domctl_monitor_op.u (domctl.h): struct, 2 bytes, align 1. */
export class XenDomctlMonitorOpUGuestRequest extends Struct<"struct xen_domctl_monitor_op.u.guest_request"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.guest_request";
  static readonly size = 2;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get sync(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set sync(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get allow_userspace(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set allow_userspace(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  decode(): XenDomctlMonitorOpUGuestRequestPlain {
    return {
      sync: this.sync,
      allow_userspace: this.allow_userspace,
    };
  }
}

export interface XenDomctlMonitorOpUGuestRequestPlain {
  sync: number;
  allow_userspace: number;
}

/** debug_exception of struct xen_domctl_monitor_op.u (domctl.h): struct, 1 bytes, align 1. */
export class XenDomctlMonitorOpUDebugException extends Struct<"struct xen_domctl_monitor_op.u.debug_exception"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.debug_exception";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get sync(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set sync(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenDomctlMonitorOpUDebugExceptionPlain {
    return {
      sync: this.sync,
    };
  }
}

export interface XenDomctlMonitorOpUDebugExceptionPlain {
  sync: number;
}

/** vmexit of struct xen_domctl_monitor_op.u (domctl.h): struct, 1 bytes, align 1. */
export class XenDomctlMonitorOpUVmexit extends Struct<"struct xen_domctl_monitor_op.u.vmexit"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.vmexit";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get sync(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set sync(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenDomctlMonitorOpUVmexitPlain {
    return {
      sync: this.sync,
    };
  }
}

export interface XenDomctlMonitorOpUVmexitPlain {
  sync: number;
}

/** struct xen_domctl_psr_alloc (domctl.h), 16 bytes, align 8. */
export class XenDomctlPsrAlloc extends Struct<"struct xen_domctl_psr_alloc"> {
  static readonly cName = "struct xen_domctl_psr_alloc";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get target(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set target(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get data(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set data(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get data_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set data_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDomctlPsrAllocPlain {
    return {
      cmd: this.cmd,
      target: this.target,
      data: this.data,
    };
  }
}

export interface XenDomctlPsrAllocPlain {
  cmd: number;
  target: number;
  data: bigint;
}

/** struct xen_domctl_vuart_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlVuartOp extends Struct<"struct xen_domctl_vuart_op"> {
  static readonly cName = "struct xen_domctl_vuart_op";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get console_domid(): number {
    return this.dataView.getUint16(this.byteOffset + 16, true);
  }
  set console_domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 16, value, true);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 18, 2);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  get evtchn(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): XenDomctlVuartOpPlain {
    return {
      cmd: this.cmd,
      type: this.type,
      gfn: this.gfn,
      console_domid: this.console_domid,
      pad: this.pad.slice(),
      evtchn: this.evtchn,
    };
  }
}

export interface XenDomctlVuartOpPlain {
  cmd: number;
  type: number;
  gfn: bigint;
  console_domid: number;
  pad: Uint8Array;
  evtchn: number;
}

/** struct xen_domctl_vmtrace_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlVmtraceOp extends Struct<"struct xen_domctl_vmtrace_op"> {
  static readonly cName = "struct xen_domctl_vmtrace_op";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenDomctlVmtraceOpPlain {
    return {
      cmd: this.cmd,
      vcpu: this.vcpu,
      key: this.key,
      value: this.value,
    };
  }
}

export interface XenDomctlVmtraceOpPlain {
  cmd: number;
  vcpu: number;
  key: bigint;
  value: bigint;
}

/** struct xen_domctl (domctl.h), 144 bytes, align 8. */
export class XenDomctl extends Struct<"struct xen_domctl"> {
  static readonly cName = "struct xen_domctl";
  static readonly size = 144;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenDomctlPlain {
    return {
      cmd: this.cmd,
      interface_version: this.interface_version,
      domain: this.domain,
      _pad: this._pad.toArray(),
      u: this.u.decode(),
    };
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

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
