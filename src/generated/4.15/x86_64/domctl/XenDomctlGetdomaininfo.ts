// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";
import { XenArchDomainconfig, type XenArchDomainconfigPlain } from "../arch-x86/xen/XenArchDomainconfig.ts";

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

  /** Pages. */
  get tot_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set tot_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Pages. */
  get tot_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set tot_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  /** Pages. */
  get max_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set max_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Pages. */
  get max_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set max_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  /** Pages. */
  get outstanding_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set outstanding_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  /** Pages. */
  get outstanding_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set outstanding_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  /** Pages. */
  get shr_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set shr_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  /** Pages. */
  get shr_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set shr_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  /** Pages. */
  get paged_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set paged_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  /** Pages. */
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

  /** Nanoseconds. */
  get cpu_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set cpu_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  /** Nanoseconds. */
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
  /** Pages. */
  tot_pages: bigint;
  /** Pages. */
  max_pages: bigint;
  /** Pages. */
  outstanding_pages: bigint;
  /** Pages. */
  shr_pages: bigint;
  /** Pages. */
  paged_pages: bigint;
  shared_info_frame: bigint;
  /** Nanoseconds. */
  cpu_time: bigint;
  nr_online_vcpus: number;
  max_vcpu_id: number;
  ssidref: number;
  handle: Uint8Array;
  cpupool: number;
  arch_config: XenArchDomainconfigPlain;
}
