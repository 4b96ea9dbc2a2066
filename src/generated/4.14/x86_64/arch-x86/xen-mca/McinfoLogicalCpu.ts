// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U32Array,
  assignBytes,
  copySignedBytes,
  signedBytesAt,
} from "../../../../../runtime/struct/records.ts";
import { McinfoMsr, type McinfoMsrPlain } from "./McinfoMsr.ts";

/** struct mcinfo_logical_cpu (arch-x86/xen-mca.h), 304 bytes, align 8. */
export class McinfoLogicalCpu extends Struct<"struct mcinfo_logical_cpu"> {
  static readonly cName = "struct mcinfo_logical_cpu";
  static readonly size = 304;
  static readonly align = 8;
  static readonly fields: string = `
    mc_cpunr 0 u32
    mc_chipid 4 u32
    mc_coreid 8 u16
    mc_threadid 10 u16
    mc_apicid 12 u32
    mc_clusterid 16 u32
    mc_ncores 20 u32
    mc_ncores_active 24 u32
    mc_nthreads 28 u32
    mc_cpuid_level 32 s32
    mc_family 36 u32
    mc_vendor 40 u32
    mc_model 44 u32
    mc_step 48 u32
    mc_vendorid 52 s8[16]
    mc_brandid 68 s8[64]
    mc_cpu_caps 132 u32[7]
    mc_cache_size 160 u32
    mc_cache_alignment 164 u32
    mc_nmsrvals 168 s32
    mc_msrvalues 176 struct mcinfo_msr[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 304);
  }

  get mc_cpunr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mc_cpunr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mc_chipid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mc_chipid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get mc_coreid(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set mc_coreid(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get mc_threadid(): number {
    return this.dataView.getUint16(this.byteOffset + 10, true);
  }
  set mc_threadid(value: number) {
    this.dataView.setUint16(this.byteOffset + 10, value, true);
  }

  get mc_apicid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set mc_apicid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get mc_clusterid(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set mc_clusterid(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get mc_ncores(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set mc_ncores(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get mc_ncores_active(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set mc_ncores_active(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get mc_nthreads(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set mc_nthreads(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get mc_cpuid_level(): number {
    return this.dataView.getInt32(this.byteOffset + 32, true);
  }
  set mc_cpuid_level(value: number) {
    this.dataView.setInt32(this.byteOffset + 32, value, true);
  }

  get mc_family(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set mc_family(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get mc_vendor(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set mc_vendor(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  get mc_model(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set mc_model(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value | 0, true);
  }

  get mc_step(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set mc_step(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
  }

  get mc_vendorid(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 52, 16);
  }
  set mc_vendorid(value: ArrayLike<number>) {
    assignBytes(this.mc_vendorid, value);
  }

  get mc_brandid(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 68, 64);
  }
  set mc_brandid(value: ArrayLike<number>) {
    assignBytes(this.mc_brandid, value);
  }

  get mc_cpu_caps(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 132, 7);
  }
  set mc_cpu_caps(value: ArrayLike<number>) {
    this.mc_cpu_caps.assign(value);
  }

  get mc_cache_size(): number {
    return this.dataView.getUint32(this.byteOffset + 160, true);
  }
  set mc_cache_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 160, value | 0, true);
  }

  get mc_cache_alignment(): number {
    return this.dataView.getUint32(this.byteOffset + 164, true);
  }
  set mc_cache_alignment(value: number) {
    this.dataView.setUint32(this.byteOffset + 164, value | 0, true);
  }

  get mc_nmsrvals(): number {
    return this.dataView.getInt32(this.byteOffset + 168, true);
  }
  set mc_nmsrvals(value: number) {
    this.dataView.setInt32(this.byteOffset + 168, value, true);
  }

  get mc_msrvalues(): StructArray<McinfoMsr> {
    return new StructArray(this.dataView, this.byteOffset + 176, 8, McinfoMsr);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoLogicalCpuPlain {
    return {
      mc_cpunr: dataView.getUint32(byteOffset, true),
      mc_chipid: dataView.getUint32(byteOffset + 4, true),
      mc_coreid: dataView.getUint16(byteOffset + 8, true),
      mc_threadid: dataView.getUint16(byteOffset + 10, true),
      mc_apicid: dataView.getUint32(byteOffset + 12, true),
      mc_clusterid: dataView.getUint32(byteOffset + 16, true),
      mc_ncores: dataView.getUint32(byteOffset + 20, true),
      mc_ncores_active: dataView.getUint32(byteOffset + 24, true),
      mc_nthreads: dataView.getUint32(byteOffset + 28, true),
      mc_cpuid_level: dataView.getInt32(byteOffset + 32, true),
      mc_family: dataView.getUint32(byteOffset + 36, true),
      mc_vendor: dataView.getUint32(byteOffset + 40, true),
      mc_model: dataView.getUint32(byteOffset + 44, true),
      mc_step: dataView.getUint32(byteOffset + 48, true),
      mc_vendorid: copySignedBytes(dataView, byteOffset + 52, 16),
      mc_brandid: copySignedBytes(dataView, byteOffset + 68, 64),
      mc_cpu_caps: new U32Array(dataView, byteOffset + 132, 7).toArray(),
      mc_cache_size: dataView.getUint32(byteOffset + 160, true),
      mc_cache_alignment: dataView.getUint32(byteOffset + 164, true),
      mc_nmsrvals: dataView.getInt32(byteOffset + 168, true),
      mc_msrvalues: new StructArray(dataView, byteOffset + 176, 8, McinfoMsr).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McinfoLogicalCpuPlain> {
    return {
      mc_cpunr: dataView.getUint32(byteOffset, true),
      mc_chipid: dataView.getUint32(byteOffset + 4, true),
      mc_coreid: dataView.getUint16(byteOffset + 8, true),
      mc_threadid: dataView.getUint16(byteOffset + 10, true),
      mc_apicid: dataView.getUint32(byteOffset + 12, true),
      mc_clusterid: dataView.getUint32(byteOffset + 16, true),
      mc_ncores: dataView.getUint32(byteOffset + 20, true),
      mc_ncores_active: dataView.getUint32(byteOffset + 24, true),
      mc_nthreads: dataView.getUint32(byteOffset + 28, true),
      mc_cpuid_level: dataView.getInt32(byteOffset + 32, true),
      mc_family: dataView.getUint32(byteOffset + 36, true),
      mc_vendor: dataView.getUint32(byteOffset + 40, true),
      mc_model: dataView.getUint32(byteOffset + 44, true),
      mc_step: dataView.getUint32(byteOffset + 48, true),
      mc_vendorid: copySignedBytes(dataView, byteOffset + 52, 16),
      mc_brandid: copySignedBytes(dataView, byteOffset + 68, 64),
      mc_cpu_caps: new U32Array(dataView, byteOffset + 132, 7).toArray(),
      mc_cache_size: dataView.getUint32(byteOffset + 160, true),
      mc_cache_alignment: dataView.getUint32(byteOffset + 164, true),
      mc_nmsrvals: dataView.getInt32(byteOffset + 168, true),
      mc_msrvalues: new StructArray(dataView, byteOffset + 176, 8, McinfoMsr).decodeNumbers(),
    };
  }

  decode(): McinfoLogicalCpuPlain {
    return McinfoLogicalCpu.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McinfoLogicalCpuPlain> {
    return McinfoLogicalCpu.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoLogicalCpuPlain {
  mc_cpunr: number;
  mc_chipid: number;
  mc_coreid: number;
  mc_threadid: number;
  mc_apicid: number;
  mc_clusterid: number;
  mc_ncores: number;
  mc_ncores_active: number;
  mc_nthreads: number;
  mc_cpuid_level: number;
  mc_family: number;
  mc_vendor: number;
  mc_model: number;
  mc_step: number;
  mc_vendorid: Int8Array;
  mc_brandid: Int8Array;
  mc_cpu_caps: number[];
  mc_cache_size: number;
  mc_cache_alignment: number;
  mc_nmsrvals: number;
  mc_msrvalues: McinfoMsrPlain[];
}
