// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, U32Array, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_physinfo (sysctl.h), 104 bytes, align 8. */
export class XenSysctlPhysinfo extends Struct<"struct xen_sysctl_physinfo"> {
  static readonly cName = "struct xen_sysctl_physinfo";
  static readonly size = 104;
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
    total_pages 32 u64
    free_pages 40 u64
    scrub_pages 48 u64
    outstanding_pages 56 u64
    max_mfn 64 u64
    hw_cap 72 u32[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 104);
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

  /** kHz. */
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

  /** Pages. */
  get total_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set total_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  /** Pages. */
  get total_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set total_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  /** Pages. */
  get free_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set free_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  /** Pages. */
  get free_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set free_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  /** Pages. */
  get scrub_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set scrub_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  /** Pages. */
  get scrub_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set scrub_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  /** Pages. */
  get outstanding_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set outstanding_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  /** Pages. */
  get outstanding_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set outstanding_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get max_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set max_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get max_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set max_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  get hw_cap(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 72, 8);
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
      total_pages: dataView.getBigUint64(byteOffset + 32, true),
      free_pages: dataView.getBigUint64(byteOffset + 40, true),
      scrub_pages: dataView.getBigUint64(byteOffset + 48, true),
      outstanding_pages: dataView.getBigUint64(byteOffset + 56, true),
      max_mfn: dataView.getBigUint64(byteOffset + 64, true),
      hw_cap: new U32Array(dataView, byteOffset + 72, 8).toArray(),
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
      total_pages: readU64Number(dataView, byteOffset + 32),
      free_pages: readU64Number(dataView, byteOffset + 40),
      scrub_pages: readU64Number(dataView, byteOffset + 48),
      outstanding_pages: readU64Number(dataView, byteOffset + 56),
      max_mfn: readU64Number(dataView, byteOffset + 64),
      hw_cap: new U32Array(dataView, byteOffset + 72, 8).toArray(),
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
  /** kHz. */
  cpu_khz: number;
  capabilities: number;
  /** Pages. */
  total_pages: bigint;
  /** Pages. */
  free_pages: bigint;
  /** Pages. */
  scrub_pages: bigint;
  /** Pages. */
  outstanding_pages: bigint;
  max_mfn: bigint;
  hw_cap: number[];
}
