// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
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

/** struct xen_domctl_createdomain (domctl.h), 48 bytes, align 4. */
export class XenDomctlCreatedomain extends Struct<"struct xen_domctl_createdomain"> {
  static readonly cName = "struct xen_domctl_createdomain";
  static readonly size = 48;
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
    arch 44 struct xen_arch_domainconfig
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
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

  get arch(): XenArchDomainconfig {
    return new XenArchDomainconfig(this.dataView, this.byteOffset + 44);
  }
  set arch(value: XenArchDomainconfig) {
    copyRecord(XenArchDomainconfig, this.dataView, this.byteOffset + 44, value);
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
      arch: XenArchDomainconfig.decodeAt(dataView, byteOffset + 44),
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
  arch: XenArchDomainconfigPlain;
}

/** struct xen_domctl_getdomaininfo (domctl.h), 104 bytes, align 8. */
export class XenDomctlGetdomaininfo extends Struct<"struct xen_domctl_getdomaininfo"> {
  static readonly cName = "struct xen_domctl_getdomaininfo";
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields: string = `
    domain 0 u16
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
    arch_config 96 struct xen_arch_domainconfig
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 104);
  }

  get domain(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domain(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
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

  get arch_config(): XenArchDomainconfig {
    return new XenArchDomainconfig(this.dataView, this.byteOffset + 96);
  }
  set arch_config(value: XenArchDomainconfig) {
    copyRecord(XenArchDomainconfig, this.dataView, this.byteOffset + 96, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetdomaininfoPlain {
    return {
      domain: dataView.getUint16(byteOffset, true),
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
      arch_config: XenArchDomainconfig.decodeAt(dataView, byteOffset + 96),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGetdomaininfoPlain> {
    return {
      domain: dataView.getUint16(byteOffset, true),
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
      arch_config: XenArchDomainconfig.decodeAt(dataView, byteOffset + 96),
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
  arch_config: XenArchDomainconfigPlain;
}

/** struct xen_domctl_getpageframeinfo3 (domctl.h), 16 bytes, align 8. */
export class XenDomctlGetpageframeinfo3 extends Struct<"struct xen_domctl_getpageframeinfo3"> {
  static readonly cName = "struct xen_domctl_getpageframeinfo3";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    num 0 u64
    array 8 handle8 uint64_t
  `;

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

  get array(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set array(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get array_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetpageframeinfo3Plain {
    return {
      num: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGetpageframeinfo3Plain> {
    return {
      num: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlGetpageframeinfo3Plain {
    return XenDomctlGetpageframeinfo3.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlGetpageframeinfo3Plain> {
    return XenDomctlGetpageframeinfo3.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    fault_count 0 u32
    dirty_count 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fault_count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fault_count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get dirty_count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set dirty_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlShadowOpStatsPlain {
    return {
      fault_count: dataView.getUint32(byteOffset, true),
      dirty_count: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlShadowOpStatsPlain {
    return XenDomctlShadowOpStats.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlShadowOpStatsPlain {
    return XenDomctlShadowOpStats.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    op 0 u32
    mode 4 u32
    mb 8 u32
    dirty_bitmap 16 handle8 uint8_t
    pages 24 u64
    stats 32 struct xen_domctl_shadow_op_stats
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mode(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mode(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get mb(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set mb(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlShadowOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      mode: dataView.getUint32(byteOffset + 4, true),
      mb: dataView.getUint32(byteOffset + 8, true),
      pages: dataView.getBigUint64(byteOffset + 24, true),
      stats: XenDomctlShadowOpStats.decodeAt(dataView, byteOffset + 32),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlShadowOpPlain> {
    return {
      op: dataView.getUint32(byteOffset, true),
      mode: dataView.getUint32(byteOffset + 4, true),
      mb: dataView.getUint32(byteOffset + 8, true),
      pages: readU64Number(dataView, byteOffset + 24),
      stats: XenDomctlShadowOpStats.decodeAt(dataView, byteOffset + 32),
    };
  }

  decode(): XenDomctlShadowOpPlain {
    return XenDomctlShadowOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlShadowOpPlain> {
    return XenDomctlShadowOp.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    max_memkb 0 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMaxMemPlain {
    return {
      max_memkb: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlMaxMemPlain> {
    return {
      max_memkb: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlMaxMemPlain {
    return XenDomctlMaxMem.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlMaxMemPlain> {
    return XenDomctlMaxMem.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    vcpu 0 u32
    ctxt 8 handle8 struct vcpu_guest_context
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpucontextPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlVcpucontextPlain {
    return XenDomctlVcpucontext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVcpucontextPlain {
    return XenDomctlVcpucontext.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    vcpu 0 u32
    online 4 u8
    blocked 5 u8
    running 6 u8
    cpu_time 8 u64
    cpu 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetvcpuinfoPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      online: dataView.getUint8(byteOffset + 4),
      blocked: dataView.getUint8(byteOffset + 5),
      running: dataView.getUint8(byteOffset + 6),
      cpu_time: dataView.getBigUint64(byteOffset + 8, true),
      cpu: dataView.getUint32(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGetvcpuinfoPlain> {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      online: dataView.getUint8(byteOffset + 4),
      blocked: dataView.getUint8(byteOffset + 5),
      running: dataView.getUint8(byteOffset + 6),
      cpu_time: readU64Number(dataView, byteOffset + 8),
      cpu: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenDomctlGetvcpuinfoPlain {
    return XenDomctlGetvcpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlGetvcpuinfoPlain> {
    return XenDomctlGetvcpuinfo.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    nodemap 0 struct xenctl_bitmap
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nodemap(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset);
  }
  set nodemap(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlNodeaffinityPlain {
    return {
      nodemap: XenctlBitmap.decodeAt(dataView, byteOffset),
    };
  }

  decode(): XenDomctlNodeaffinityPlain {
    return XenDomctlNodeaffinity.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlNodeaffinityPlain {
    return XenDomctlNodeaffinity.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    vcpu 0 u32
    flags 4 u32
    cpumap_hard 8 struct xenctl_bitmap
    cpumap_soft 24 struct xenctl_bitmap
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpuaffinityPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      cpumap_hard: XenctlBitmap.decodeAt(dataView, byteOffset + 8),
      cpumap_soft: XenctlBitmap.decodeAt(dataView, byteOffset + 24),
    };
  }

  decode(): XenDomctlVcpuaffinityPlain {
    return XenDomctlVcpuaffinity.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVcpuaffinityPlain {
    return XenDomctlVcpuaffinity.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    max 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMaxVcpusPlain {
    return {
      max: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlMaxVcpusPlain {
    return XenDomctlMaxVcpus.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMaxVcpusPlain {
    return XenDomctlMaxVcpus.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    weight 0 u16
    cap 2 u16
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSchedCreditPlain {
    return {
      weight: dataView.getUint16(byteOffset, true),
      cap: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): XenDomctlSchedCreditPlain {
    return XenDomctlSchedCredit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSchedCreditPlain {
    return XenDomctlSchedCredit.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    weight 0 u16
    cap 2 u16
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSchedCredit2Plain {
    return {
      weight: dataView.getUint16(byteOffset, true),
      cap: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): XenDomctlSchedCredit2Plain {
    return XenDomctlSchedCredit2.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSchedCredit2Plain {
    return XenDomctlSchedCredit2.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    period 0 u32
    budget 4 u32
    flags 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get period(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set period(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get budget(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set budget(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSchedRtdsPlain {
    return {
      period: dataView.getUint32(byteOffset, true),
      budget: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenDomctlSchedRtdsPlain {
    return XenDomctlSchedRtds.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSchedRtdsPlain {
    return XenDomctlSchedRtds.decodeAt(this.dataView, this.byteOffset);
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

/** struct xen_domctl_setdomainhandle (domctl.h), 16 bytes, align 1. */
export class XenDomctlSetdomainhandle extends Struct<"struct xen_domctl_setdomainhandle"> {
  static readonly cName = "struct xen_domctl_setdomainhandle";
  static readonly size = 16;
  static readonly align = 1;
  static readonly fields: string = `
    handle 0 u8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get handle(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set handle(value: ArrayLike<number>) {
    assignBytes(this.handle, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetdomainhandlePlain {
    return {
      handle: copyBytes(dataView, byteOffset, 16),
    };
  }

  decode(): XenDomctlSetdomainhandlePlain {
    return XenDomctlSetdomainhandle.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetdomainhandlePlain {
    return XenDomctlSetdomainhandle.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    enable 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get enable(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set enable(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetdebuggingPlain {
    return {
      enable: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlSetdebuggingPlain {
    return XenDomctlSetdebugging.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetdebuggingPlain {
    return XenDomctlSetdebugging.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSetdebuggingPlain {
  enable: number;
}

/** struct xen_domctl_irq_permission (domctl.h), 2 bytes, align 1. */
export class XenDomctlIrqPermission extends Struct<"struct xen_domctl_irq_permission"> {
  static readonly cName = "struct xen_domctl_irq_permission";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    pirq 0 u8
    allow_access 1 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get pirq(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set pirq(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get allow_access(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set allow_access(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIrqPermissionPlain {
    return {
      pirq: dataView.getUint8(byteOffset),
      allow_access: dataView.getUint8(byteOffset + 1),
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
}

/** struct xen_domctl_iomem_permission (domctl.h), 24 bytes, align 8. */
export class XenDomctlIomemPermission extends Struct<"struct xen_domctl_iomem_permission"> {
  static readonly cName = "struct xen_domctl_iomem_permission";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    first_mfn 0 u64
    nr_mfns 8 u64
    allow_access 16 u8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIomemPermissionPlain {
    return {
      first_mfn: dataView.getBigUint64(byteOffset, true),
      nr_mfns: dataView.getBigUint64(byteOffset + 8, true),
      allow_access: dataView.getUint8(byteOffset + 16),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlIomemPermissionPlain> {
    return {
      first_mfn: readU64Number(dataView, byteOffset),
      nr_mfns: readU64Number(dataView, byteOffset + 8),
      allow_access: dataView.getUint8(byteOffset + 16),
    };
  }

  decode(): XenDomctlIomemPermissionPlain {
    return XenDomctlIomemPermission.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlIomemPermissionPlain> {
    return XenDomctlIomemPermission.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    first_port 0 u32
    nr_ports 4 u32
    allow_access 8 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get first_port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set first_port(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_ports(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_ports(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get allow_access(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set allow_access(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIoportPermissionPlain {
    return {
      first_port: dataView.getUint32(byteOffset, true),
      nr_ports: dataView.getUint32(byteOffset + 4, true),
      allow_access: dataView.getUint8(byteOffset + 8),
    };
  }

  decode(): XenDomctlIoportPermissionPlain {
    return XenDomctlIoportPermission.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlIoportPermissionPlain {
    return XenDomctlIoportPermission.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    gmfn 0 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlHypercallInitPlain {
    return {
      gmfn: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlHypercallInitPlain> {
    return {
      gmfn: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlHypercallInitPlain {
    return XenDomctlHypercallInit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlHypercallInitPlain> {
    return XenDomctlHypercallInit.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    time_offset_seconds 0 s64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSettimeoffsetPlain {
    return {
      time_offset_seconds: dataView.getBigInt64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlSettimeoffsetPlain> {
    return {
      time_offset_seconds: readS64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlSettimeoffsetPlain {
    return XenDomctlSettimeoffset.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlSettimeoffsetPlain> {
    return XenDomctlSettimeoffset.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    size 0 u32
    buffer 8 handle8 uint8_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlHvmcontextPlain {
    return {
      size: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlHvmcontextPlain {
    return XenDomctlHvmcontext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlHvmcontextPlain {
    return XenDomctlHvmcontext.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    size 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAddressSizePlain {
    return {
      size: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlAddressSizePlain {
    return XenDomctlAddressSize.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlAddressSizePlain {
    return XenDomctlAddressSize.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    trigger 0 u32
    vcpu 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get trigger(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set trigger(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSendtriggerPlain {
    return {
      trigger: dataView.getUint32(byteOffset, true),
      vcpu: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlSendtriggerPlain {
    return XenDomctlSendtrigger.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSendtriggerPlain {
    return XenDomctlSendtrigger.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    dev 0 u32
    flags 4 u32
    u 8 struct xen_domctl_assign_device.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get dev(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set dev(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDomctlAssignDeviceU {
    return new XenDomctlAssignDeviceU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlAssignDeviceU) {
    copyRecord(XenDomctlAssignDeviceU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAssignDevicePlain {
    return {
      dev: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): XenDomctlAssignDevicePlain {
    return XenDomctlAssignDevice.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlAssignDevicePlain {
    return XenDomctlAssignDevice.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    pci 0 struct xen_domctl_assign_device.u.pci
    dt 0 struct xen_domctl_assign_device.u.dt
  `;

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
  static readonly fields: string = `
    machine_sbdf 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get machine_sbdf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set machine_sbdf(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAssignDeviceUPciPlain {
    return {
      machine_sbdf: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlAssignDeviceUPciPlain {
    return XenDomctlAssignDeviceUPci.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlAssignDeviceUPciPlain {
    return XenDomctlAssignDeviceUPci.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    size 0 u32
    path 8 handle8 char
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAssignDeviceUDtPlain {
    return {
      size: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlAssignDeviceUDtPlain {
    return XenDomctlAssignDeviceUDt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlAssignDeviceUDtPlain {
    return XenDomctlAssignDeviceUDt.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    machine_sbdf 0 u32
    max_sdevs 4 u32
    num_sdevs 8 u32
    sdev_array 16 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get machine_sbdf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set machine_sbdf(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max_sdevs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_sdevs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get num_sdevs(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set num_sdevs(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetDeviceGroupPlain {
    return {
      machine_sbdf: dataView.getUint32(byteOffset, true),
      max_sdevs: dataView.getUint32(byteOffset + 4, true),
      num_sdevs: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenDomctlGetDeviceGroupPlain {
    return XenDomctlGetDeviceGroup.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlGetDeviceGroupPlain {
    return XenDomctlGetDeviceGroup.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    machine_irq 0 u32
    irq_type 4 u32
    u 8 struct xen_domctl_bind_pt_irq.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get machine_irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set machine_irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get irq_type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set irq_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDomctlBindPtIrqU {
    return new XenDomctlBindPtIrqU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlBindPtIrqU) {
    copyRecord(XenDomctlBindPtIrqU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqPlain {
    return {
      machine_irq: dataView.getUint32(byteOffset, true),
      irq_type: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): XenDomctlBindPtIrqPlain {
    return XenDomctlBindPtIrq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlBindPtIrqPlain {
    return XenDomctlBindPtIrq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    isa 0 struct xen_domctl_bind_pt_irq.u.isa
    pci 0 struct xen_domctl_bind_pt_irq.u.pci
    msi 0 struct xen_domctl_bind_pt_irq.u.msi
    spi 0 struct xen_domctl_bind_pt_irq.u.spi
  `;

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
  static readonly fields: string = `
    isa_irq 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get isa_irq(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set isa_irq(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqUIsaPlain {
    return {
      isa_irq: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlBindPtIrqUIsaPlain {
    return XenDomctlBindPtIrqUIsa.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlBindPtIrqUIsaPlain {
    return XenDomctlBindPtIrqUIsa.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    bus 0 u8
    device 1 u8
    intx 2 u8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqUPciPlain {
    return {
      bus: dataView.getUint8(byteOffset),
      device: dataView.getUint8(byteOffset + 1),
      intx: dataView.getUint8(byteOffset + 2),
    };
  }

  decode(): XenDomctlBindPtIrqUPciPlain {
    return XenDomctlBindPtIrqUPci.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlBindPtIrqUPciPlain {
    return XenDomctlBindPtIrqUPci.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    gvec 0 u8
    gflags 4 u32
    gtable 8 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqUMsiPlain {
    return {
      gvec: dataView.getUint8(byteOffset),
      gflags: dataView.getUint32(byteOffset + 4, true),
      gtable: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlBindPtIrqUMsiPlain> {
    return {
      gvec: dataView.getUint8(byteOffset),
      gflags: dataView.getUint32(byteOffset + 4, true),
      gtable: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlBindPtIrqUMsiPlain {
    return XenDomctlBindPtIrqUMsi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlBindPtIrqUMsiPlain> {
    return XenDomctlBindPtIrqUMsi.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    spi 0 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get spi(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set spi(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqUSpiPlain {
    return {
      spi: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): XenDomctlBindPtIrqUSpiPlain {
    return XenDomctlBindPtIrqUSpi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlBindPtIrqUSpiPlain {
    return XenDomctlBindPtIrqUSpi.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    first_gfn 0 u64
    first_mfn 8 u64
    nr_mfns 16 u64
    add_mapping 24 u32
    padding 28 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get padding(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set padding(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMemoryMappingPlain {
    return {
      first_gfn: dataView.getBigUint64(byteOffset, true),
      first_mfn: dataView.getBigUint64(byteOffset + 8, true),
      nr_mfns: dataView.getBigUint64(byteOffset + 16, true),
      add_mapping: dataView.getUint32(byteOffset + 24, true),
      padding: dataView.getUint32(byteOffset + 28, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlMemoryMappingPlain> {
    return {
      first_gfn: readU64Number(dataView, byteOffset),
      first_mfn: readU64Number(dataView, byteOffset + 8),
      nr_mfns: readU64Number(dataView, byteOffset + 16),
      add_mapping: dataView.getUint32(byteOffset + 24, true),
      padding: dataView.getUint32(byteOffset + 28, true),
    };
  }

  decode(): XenDomctlMemoryMappingPlain {
    return XenDomctlMemoryMapping.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlMemoryMappingPlain> {
    return XenDomctlMemoryMapping.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    first_gport 0 u32
    first_mport 4 u32
    nr_ports 8 u32
    add_mapping 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get first_gport(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set first_gport(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get first_mport(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set first_mport(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_ports(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ports(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get add_mapping(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set add_mapping(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIoportMappingPlain {
    return {
      first_gport: dataView.getUint32(byteOffset, true),
      first_mport: dataView.getUint32(byteOffset + 4, true),
      nr_ports: dataView.getUint32(byteOffset + 8, true),
      add_mapping: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenDomctlIoportMappingPlain {
    return XenDomctlIoportMapping.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlIoportMappingPlain {
    return XenDomctlIoportMapping.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    vcpu 0 u32
    size 4 u32
    syscall32_callback_eip 8 u64
    sysenter_callback_eip 16 u64
    syscall32_callback_cs 24 u16
    sysenter_callback_cs 26 u16
    syscall32_disables_events 28 u8
    sysenter_disables_events 29 u8
    mcg_cap 32 u64
    vmce 32 struct hvm_vmce_vcpu
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlExtVcpucontextPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      size: dataView.getUint32(byteOffset + 4, true),
      syscall32_callback_eip: dataView.getBigUint64(byteOffset + 8, true),
      sysenter_callback_eip: dataView.getBigUint64(byteOffset + 16, true),
      syscall32_callback_cs: dataView.getUint16(byteOffset + 24, true),
      sysenter_callback_cs: dataView.getUint16(byteOffset + 26, true),
      syscall32_disables_events: dataView.getUint8(byteOffset + 28),
      sysenter_disables_events: dataView.getUint8(byteOffset + 29),
      mcg_cap: dataView.getBigUint64(byteOffset + 32, true),
      vmce: HvmVmceVcpu.decodeAt(dataView, byteOffset + 32),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlExtVcpucontextPlain> {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      size: dataView.getUint32(byteOffset + 4, true),
      syscall32_callback_eip: readU64Number(dataView, byteOffset + 8),
      sysenter_callback_eip: readU64Number(dataView, byteOffset + 16),
      syscall32_callback_cs: dataView.getUint16(byteOffset + 24, true),
      sysenter_callback_cs: dataView.getUint16(byteOffset + 26, true),
      syscall32_disables_events: dataView.getUint8(byteOffset + 28),
      sysenter_disables_events: dataView.getUint8(byteOffset + 29),
      mcg_cap: readU64Number(dataView, byteOffset + 32),
      vmce: HvmVmceVcpu.decodeNumbersAt(dataView, byteOffset + 32),
    };
  }

  decode(): XenDomctlExtVcpucontextPlain {
    return XenDomctlExtVcpucontext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlExtVcpucontextPlain> {
    return XenDomctlExtVcpucontext.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    target 0 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get target(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set target(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetTargetPlain {
    return {
      target: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): XenDomctlSetTargetPlain {
    return XenDomctlSetTarget.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetTargetPlain {
    return XenDomctlSetTarget.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    nr_leaves 0 u32
    nr_msrs 4 u32
    leaves 8 handle8 struct xen_cpuid_leaf
    msrs 16 handle8 struct xen_msr_entry
    err_leaf 24 u32
    err_subleaf 28 u32
    err_msr 32 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get nr_leaves(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_leaves(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_msrs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_msrs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get err_subleaf(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set err_subleaf(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get err_msr(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set err_msr(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlCpuPolicyPlain {
    return {
      nr_leaves: dataView.getUint32(byteOffset, true),
      nr_msrs: dataView.getUint32(byteOffset + 4, true),
      err_leaf: dataView.getUint32(byteOffset + 24, true),
      err_subleaf: dataView.getUint32(byteOffset + 28, true),
      err_msr: dataView.getUint32(byteOffset + 32, true),
    };
  }

  decode(): XenDomctlCpuPolicyPlain {
    return XenDomctlCpuPolicy.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlCpuPolicyPlain {
    return XenDomctlCpuPolicy.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    port 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSubscribePlain {
    return {
      port: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlSubscribePlain {
    return XenDomctlSubscribe.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSubscribePlain {
    return XenDomctlSubscribe.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    op 0 u32
    vcpu 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlDebugOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      vcpu: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlDebugOpPlain {
    return XenDomctlDebugOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlDebugOpPlain {
    return XenDomctlDebugOp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    type 0 u32
    instance 4 u32
    bufsz 8 u64
    buffer 16 handle8 uint8_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get instance(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set instance(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlHvmcontextPartialPlain {
    return {
      type: dataView.getUint32(byteOffset, true),
      instance: dataView.getUint32(byteOffset + 4, true),
      bufsz: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlHvmcontextPartialPlain> {
    return {
      type: dataView.getUint32(byteOffset, true),
      instance: dataView.getUint32(byteOffset + 4, true),
      bufsz: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlHvmcontextPartialPlain {
    return XenDomctlHvmcontextPartial.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlHvmcontextPartialPlain> {
    return XenDomctlHvmcontextPartial.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlHvmcontextPartialPlain {
  type: number;
  instance: number;
  bufsz: bigint;
}

/** struct xen_domctl_disable_migrate (domctl.h), 4 bytes, align 4. */
export class XenDomctlDisableMigrate extends Struct<"struct xen_domctl_disable_migrate"> {
  static readonly cName = "struct xen_domctl_disable_migrate";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    disable 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get disable(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set disable(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlDisableMigratePlain {
    return {
      disable: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlDisableMigratePlain {
    return XenDomctlDisableMigrate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlDisableMigratePlain {
    return XenDomctlDisableMigrate.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlDisableMigratePlain {
  disable: number;
}

/** struct xen_domctl_tsc_info (domctl.h), 24 bytes, align 8. */
export class XenDomctlTscInfo extends Struct<"struct xen_domctl_tsc_info"> {
  static readonly cName = "struct xen_domctl_tsc_info";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    tsc_mode 0 u32
    gtsc_khz 4 u32
    incarnation 8 u32
    pad 12 u32
    elapsed_nsec 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get tsc_mode(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set tsc_mode(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gtsc_khz(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gtsc_khz(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get incarnation(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set incarnation(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlTscInfoPlain {
    return {
      tsc_mode: dataView.getUint32(byteOffset, true),
      gtsc_khz: dataView.getUint32(byteOffset + 4, true),
      incarnation: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
      elapsed_nsec: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlTscInfoPlain> {
    return {
      tsc_mode: dataView.getUint32(byteOffset, true),
      gtsc_khz: dataView.getUint32(byteOffset + 4, true),
      incarnation: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
      elapsed_nsec: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDomctlTscInfoPlain {
    return XenDomctlTscInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlTscInfoPlain> {
    return XenDomctlTscInfo.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    pgd3val 0 u64
    gva 8 u64
    uva 16 u64
    len 24 u32
    gwr 28 u8
    remain 32 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGdbsxMemioPlain {
    return {
      pgd3val: dataView.getBigUint64(byteOffset, true),
      gva: dataView.getBigUint64(byteOffset + 8, true),
      uva: dataView.getBigUint64(byteOffset + 16, true),
      len: dataView.getUint32(byteOffset + 24, true),
      gwr: dataView.getUint8(byteOffset + 28),
      remain: dataView.getUint32(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGdbsxMemioPlain> {
    return {
      pgd3val: readU64Number(dataView, byteOffset),
      gva: readU64Number(dataView, byteOffset + 8),
      uva: readU64Number(dataView, byteOffset + 16),
      len: dataView.getUint32(byteOffset + 24, true),
      gwr: dataView.getUint8(byteOffset + 28),
      remain: dataView.getUint32(byteOffset + 32, true),
    };
  }

  decode(): XenDomctlGdbsxMemioPlain {
    return XenDomctlGdbsxMemio.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlGdbsxMemioPlain> {
    return XenDomctlGdbsxMemio.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    vcpu 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGdbsxPauseunpVcpuPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlGdbsxPauseunpVcpuPlain {
    return XenDomctlGdbsxPauseunpVcpu.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlGdbsxPauseunpVcpuPlain {
    return XenDomctlGdbsxPauseunpVcpu.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    paused 0 u8
    vcpu_id 4 u32
    vcpu_ev 8 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get vcpu_ev(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set vcpu_ev(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGdbsxDomstatusPlain {
    return {
      paused: dataView.getUint8(byteOffset),
      vcpu_id: dataView.getUint32(byteOffset + 4, true),
      vcpu_ev: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenDomctlGdbsxDomstatusPlain {
    return XenDomctlGdbsxDomstatus.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlGdbsxDomstatusPlain {
    return XenDomctlGdbsxDomstatus.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    op 0 u32
    mode 4 u32
    u 8 struct xen_domctl_vm_event_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mode(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mode(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDomctlVmEventOpU {
    return new XenDomctlVmEventOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlVmEventOpU) {
    copyRecord(XenDomctlVmEventOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVmEventOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      mode: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 4),
    };
  }

  decode(): XenDomctlVmEventOpPlain {
    return XenDomctlVmEventOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVmEventOpPlain {
    return XenDomctlVmEventOp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    enable 0 struct xen_domctl_vm_event_op.u.enable
    version 0 u32
  `;

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
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }
}

/** enable of struct xen_domctl_vm_event_op.u (domctl.h): struct, 4 bytes, align 4. */
export class XenDomctlVmEventOpUEnable extends Struct<"struct xen_domctl_vm_event_op.u.enable"> {
  static readonly cName = "struct xen_domctl_vm_event_op.u.enable";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    port 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVmEventOpUEnablePlain {
    return {
      port: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlVmEventOpUEnablePlain {
    return XenDomctlVmEventOpUEnable.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVmEventOpUEnablePlain {
    return XenDomctlVmEventOpUEnable.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    op 0 u8
    u 1 struct xen_domctl_mem_sharing_op.u
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMemSharingOpPlain {
    return {
      op: dataView.getUint8(byteOffset),
      u: copyBytes(dataView, byteOffset + 1, 1),
    };
  }

  decode(): XenDomctlMemSharingOpPlain {
    return XenDomctlMemSharingOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMemSharingOpPlain {
    return XenDomctlMemSharingOp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    enable 0 u8
  `;

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
  static readonly fields: string = `
    orphans 0 u64
    m2p_bad 8 u64
    p2m_bad 16 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAuditP2mPlain {
    return {
      orphans: dataView.getBigUint64(byteOffset, true),
      m2p_bad: dataView.getBigUint64(byteOffset + 8, true),
      p2m_bad: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlAuditP2mPlain> {
    return {
      orphans: readU64Number(dataView, byteOffset),
      m2p_bad: readU64Number(dataView, byteOffset + 8),
      p2m_bad: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDomctlAuditP2mPlain {
    return XenDomctlAuditP2m.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlAuditP2mPlain> {
    return XenDomctlAuditP2m.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    virq 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get virq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set virq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetVirqHandlerPlain {
    return {
      virq: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlSetVirqHandlerPlain {
    return XenDomctlSetVirqHandler.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetVirqHandlerPlain {
    return XenDomctlSetVirqHandler.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    vcpu 0 u32
    xfeature_mask 8 u64
    size 16 u64
    buffer 24 handle8 uint64_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpuextstatePlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      xfeature_mask: dataView.getBigUint64(byteOffset + 8, true),
      size: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlVcpuextstatePlain> {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      xfeature_mask: readU64Number(dataView, byteOffset + 8),
      size: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDomctlVcpuextstatePlain {
    return XenDomctlVcpuextstate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlVcpuextstatePlain> {
    return XenDomctlVcpuextstate.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    access_required 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get access_required(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set access_required(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetAccessRequiredPlain {
    return {
      access_required: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlSetAccessRequiredPlain {
    return XenDomctlSetAccessRequired.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetAccessRequiredPlain {
    return XenDomctlSetAccessRequired.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    pfn 0 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetBrokenPageP2mPlain {
    return {
      pfn: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlSetBrokenPageP2mPlain> {
    return {
      pfn: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlSetBrokenPageP2mPlain {
    return XenDomctlSetBrokenPageP2m.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlSetBrokenPageP2mPlain> {
    return XenDomctlSetBrokenPageP2m.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    start_pfn 0 u64
    nr_pfns 8 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlCacheflushPlain {
    return {
      start_pfn: dataView.getBigUint64(byteOffset, true),
      nr_pfns: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlCacheflushPlain> {
    return {
      start_pfn: readU64Number(dataView, byteOffset),
      nr_pfns: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlCacheflushPlain {
    return XenDomctlCacheflush.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlCacheflushPlain> {
    return XenDomctlCacheflush.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlCacheflushPlain {
  start_pfn: bigint;
  nr_pfns: bigint;
}

/** struct xen_domctl_vcpu_msr (domctl.h), 16 bytes, align 8. */
export class XenDomctlVcpuMsr extends Struct<"struct xen_domctl_vcpu_msr"> {
  static readonly cName = "struct xen_domctl_vcpu_msr";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u32
    reserved 4 u32
    value 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpuMsrPlain {
    return {
      index: dataView.getUint32(byteOffset, true),
      reserved: dataView.getUint32(byteOffset + 4, true),
      value: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlVcpuMsrPlain> {
    return {
      index: dataView.getUint32(byteOffset, true),
      reserved: dataView.getUint32(byteOffset + 4, true),
      value: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlVcpuMsrPlain {
    return XenDomctlVcpuMsr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlVcpuMsrPlain> {
    return XenDomctlVcpuMsr.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    vcpu 0 u32
    msr_count 4 u32
    msrs 8 handle8 struct xen_domctl_vcpu_msr
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get msr_count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set msr_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpuMsrsPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      msr_count: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlVcpuMsrsPlain {
    return XenDomctlVcpuMsrs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVcpuMsrsPlain {
    return XenDomctlVcpuMsrs.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    nr_vnodes 0 u32
    nr_vmemranges 4 u32
    nr_vcpus 8 u32
    pad 12 u32
    vdistance 16 handle8 uint32_t
    vcpu_to_vnode 24 handle8 uint32_t
    vnode_to_pnode 32 handle8 uint32_t
    vmemrange 40 handle8 struct xen_vmemrange
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get nr_vnodes(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_vnodes(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_vmemranges(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_vmemranges(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get vdistance(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set vdistance(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get vdistance_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get vcpu_to_vnode(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set vcpu_to_vnode(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get vcpu_to_vnode_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  get vnode_to_pnode(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 32, 8);
  }
  set vnode_to_pnode(value: HypercallPointer<"uint32_t"> | null) {
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVnumaPlain {
    return {
      nr_vnodes: dataView.getUint32(byteOffset, true),
      nr_vmemranges: dataView.getUint32(byteOffset + 4, true),
      nr_vcpus: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenDomctlVnumaPlain {
    return XenDomctlVnuma.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVnumaPlain {
    return XenDomctlVnuma.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    cmd 0 u32
    data 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get data(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set data(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlPsrCmtOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      data: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlPsrCmtOpPlain {
    return XenDomctlPsrCmtOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlPsrCmtOpPlain {
    return XenDomctlPsrCmtOp.decodeAt(this.dataView, this.byteOffset);
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
}

/** mov_to_cr of struct xen_domctl_monitor_op.u (domctl.h): struct, 16 bytes, align 8. */
export class XenDomctlMonitorOpUMovToCr extends Struct<"struct xen_domctl_monitor_op.u.mov_to_cr"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.mov_to_cr";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u8
    sync 1 u8
    onchangeonly 2 u8
    pad1 3 u8
    pad2 4 u32
    bitmask 8 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUMovToCrPlain {
    return {
      index: dataView.getUint8(byteOffset),
      sync: dataView.getUint8(byteOffset + 1),
      onchangeonly: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      pad2: dataView.getUint32(byteOffset + 4, true),
      bitmask: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlMonitorOpUMovToCrPlain> {
    return {
      index: dataView.getUint8(byteOffset),
      sync: dataView.getUint8(byteOffset + 1),
      onchangeonly: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      pad2: dataView.getUint32(byteOffset + 4, true),
      bitmask: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlMonitorOpUMovToCrPlain {
    return XenDomctlMonitorOpUMovToCr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlMonitorOpUMovToCrPlain> {
    return XenDomctlMonitorOpUMovToCr.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    msr 0 u32
    onchangeonly 4 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get msr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set msr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get onchangeonly(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set onchangeonly(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUMovToMsrPlain {
    return {
      msr: dataView.getUint32(byteOffset, true),
      onchangeonly: dataView.getUint8(byteOffset + 4),
    };
  }

  decode(): XenDomctlMonitorOpUMovToMsrPlain {
    return XenDomctlMonitorOpUMovToMsr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpUMovToMsrPlain {
    return XenDomctlMonitorOpUMovToMsr.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    sync 0 u8
    allow_userspace 1 u8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUGuestRequestPlain {
    return {
      sync: dataView.getUint8(byteOffset),
      allow_userspace: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): XenDomctlMonitorOpUGuestRequestPlain {
    return XenDomctlMonitorOpUGuestRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpUGuestRequestPlain {
    return XenDomctlMonitorOpUGuestRequest.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUDebugExceptionPlain {
    return {
      sync: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlMonitorOpUDebugExceptionPlain {
    return XenDomctlMonitorOpUDebugException.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpUDebugExceptionPlain {
    return XenDomctlMonitorOpUDebugException.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMonitorOpUDebugExceptionPlain {
  sync: number;
}

/** struct xen_domctl_psr_alloc (domctl.h), 16 bytes, align 8. */
export class XenDomctlPsrAlloc extends Struct<"struct xen_domctl_psr_alloc"> {
  static readonly cName = "struct xen_domctl_psr_alloc";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    target 4 u32
    data 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get target(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set target(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlPsrAllocPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      target: dataView.getUint32(byteOffset + 4, true),
      data: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlPsrAllocPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      target: dataView.getUint32(byteOffset + 4, true),
      data: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlPsrAllocPlain {
    return XenDomctlPsrAlloc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlPsrAllocPlain> {
    return XenDomctlPsrAlloc.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    cmd 0 u32
    type 4 u32
    gfn 8 u64
    console_domid 16 u16
    pad 18 u8[2]
    evtchn 20 u32
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

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVuartOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      gfn: dataView.getBigUint64(byteOffset + 8, true),
      console_domid: dataView.getUint16(byteOffset + 16, true),
      pad: copyBytes(dataView, byteOffset + 18, 2),
      evtchn: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlVuartOpPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      gfn: readU64Number(dataView, byteOffset + 8),
      console_domid: dataView.getUint16(byteOffset + 16, true),
      pad: copyBytes(dataView, byteOffset + 18, 2),
      evtchn: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenDomctlVuartOpPlain {
    return XenDomctlVuartOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlVuartOpPlain> {
    return XenDomctlVuartOp.decodeNumbersAt(this.dataView, this.byteOffset);
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

/** struct xen_domctl (domctl.h), 144 bytes, align 8. */
export class XenDomctl extends Struct<"struct xen_domctl"> {
  static readonly cName = "struct xen_domctl";
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    domain 8 u16
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
    iomem_permission 0 struct xen_domctl_iomem_permission
    ioport_permission 0 struct xen_domctl_ioport_permission
    hypercall_init 0 struct xen_domctl_hypercall_init
    settimeoffset 0 struct xen_domctl_settimeoffset
    disable_migrate 0 struct xen_domctl_disable_migrate
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

  get disable_migrate(): XenDomctlDisableMigrate {
    return new XenDomctlDisableMigrate(this.dataView, this.byteOffset);
  }
  set disable_migrate(value: XenDomctlDisableMigrate) {
    copyRecord(XenDomctlDisableMigrate, this.dataView, this.byteOffset, value);
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

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
