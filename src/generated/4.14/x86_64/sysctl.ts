// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  StructArray,
  U16Array,
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
import { XenctlBitmap, type XenctlBitmapPlain } from "./xen.ts";

/** struct xen_sysctl_readconsole (sysctl.h), 24 bytes, align 8. */
export class XenSysctlReadconsole extends Struct<"struct xen_sysctl_readconsole"> {
  static readonly cName = "struct xen_sysctl_readconsole";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    clear 0 u8
    incremental 1 u8
    pad0 2 u8
    pad1 3 u8
    index 4 u32
    buffer 8 handle8 char
    count 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get clear(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set clear(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get incremental(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set incremental(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get pad0(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set pad0(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get pad1(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set pad1(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlReadconsolePlain {
    return {
      clear: dataView.getUint8(byteOffset),
      incremental: dataView.getUint8(byteOffset + 1),
      pad0: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      index: dataView.getUint32(byteOffset + 4, true),
      count: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenSysctlReadconsolePlain {
    return XenSysctlReadconsole.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlReadconsolePlain {
    return XenSysctlReadconsole.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlReadconsolePlain {
  clear: number;
  incremental: number;
  pad0: number;
  pad1: number;
  index: number;
  count: number;
}

/** struct xen_sysctl_tbuf_op (sysctl.h), 48 bytes, align 8. */
export class XenSysctlTbufOp extends Struct<"struct xen_sysctl_tbuf_op"> {
  static readonly cName = "struct xen_sysctl_tbuf_op";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    cpu_mask 8 struct xenctl_bitmap
    evt_mask 24 u32
    buffer_mfn 32 u64
    size 40 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpu_mask(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 8);
  }
  set cpu_mask(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 8, value);
  }

  get evt_mask(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set evt_mask(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get buffer_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set buffer_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get buffer_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set buffer_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlTbufOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      cpu_mask: XenctlBitmap.decodeAt(dataView, byteOffset + 8),
      evt_mask: dataView.getUint32(byteOffset + 24, true),
      buffer_mfn: dataView.getBigUint64(byteOffset + 32, true),
      size: dataView.getUint32(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlTbufOpPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      cpu_mask: XenctlBitmap.decodeAt(dataView, byteOffset + 8),
      evt_mask: dataView.getUint32(byteOffset + 24, true),
      buffer_mfn: readU64Number(dataView, byteOffset + 32),
      size: dataView.getUint32(byteOffset + 40, true),
    };
  }

  decode(): XenSysctlTbufOpPlain {
    return XenSysctlTbufOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlTbufOpPlain> {
    return XenSysctlTbufOp.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlTbufOpPlain {
  cmd: number;
  cpu_mask: XenctlBitmapPlain;
  evt_mask: number;
  buffer_mfn: bigint;
  size: number;
}

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

  get total_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set total_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get total_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set total_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get free_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set free_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get free_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set free_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get scrub_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set scrub_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get scrub_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set scrub_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get outstanding_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set outstanding_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

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
  cpu_khz: number;
  capabilities: number;
  total_pages: bigint;
  free_pages: bigint;
  scrub_pages: bigint;
  outstanding_pages: bigint;
  max_mfn: bigint;
  hw_cap: number[];
}

/** struct xen_sysctl_sched_id (sysctl.h), 4 bytes, align 4. */
export class XenSysctlSchedId extends Struct<"struct xen_sysctl_sched_id"> {
  static readonly cName = "struct xen_sysctl_sched_id";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    sched_id 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get sched_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sched_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlSchedIdPlain {
    return {
      sched_id: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlSchedIdPlain {
    return XenSysctlSchedId.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlSchedIdPlain {
    return XenSysctlSchedId.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlSchedIdPlain {
  sched_id: number;
}

/** struct xen_sysctl_perfc_desc (sysctl.h), 84 bytes, align 4. */
export class XenSysctlPerfcDesc extends Struct<"struct xen_sysctl_perfc_desc"> {
  static readonly cName = "struct xen_sysctl_perfc_desc";
  static readonly size = 84;
  static readonly align = 4;
  static readonly fields: string = `
    name 0 s8[80]
    nr_vals 80 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 84);
  }

  get name(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 80);
  }
  set name(value: ArrayLike<number>) {
    assignBytes(this.name, value);
  }

  get nr_vals(): number {
    return this.dataView.getUint32(this.byteOffset + 80, true);
  }
  set nr_vals(value: number) {
    this.dataView.setUint32(this.byteOffset + 80, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPerfcDescPlain {
    return {
      name: copySignedBytes(dataView, byteOffset, 80),
      nr_vals: dataView.getUint32(byteOffset + 80, true),
    };
  }

  decode(): XenSysctlPerfcDescPlain {
    return XenSysctlPerfcDesc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPerfcDescPlain {
    return XenSysctlPerfcDesc.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPerfcDescPlain {
  name: Int8Array;
  nr_vals: number;
}

/** struct xen_sysctl_perfc_op (sysctl.h), 32 bytes, align 8. */
export class XenSysctlPerfcOp extends Struct<"struct xen_sysctl_perfc_op"> {
  static readonly cName = "struct xen_sysctl_perfc_op";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    nr_counters 4 u32
    nr_vals 8 u32
    desc 16 handle8 struct xen_sysctl_perfc_desc
    val 24 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_counters(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_counters(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_vals(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_vals(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get desc(): HypercallPointer<"struct xen_sysctl_perfc_desc"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set desc(value: HypercallPointer<"struct xen_sysctl_perfc_desc"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get desc_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get val(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set val(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get val_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPerfcOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      nr_counters: dataView.getUint32(byteOffset + 4, true),
      nr_vals: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlPerfcOpPlain {
    return XenSysctlPerfcOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPerfcOpPlain {
    return XenSysctlPerfcOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPerfcOpPlain {
  cmd: number;
  nr_counters: number;
  nr_vals: number;
}

/** struct xen_sysctl_getdomaininfolist (sysctl.h), 24 bytes, align 8. */
export class XenSysctlGetdomaininfolist extends Struct<"struct xen_sysctl_getdomaininfolist"> {
  static readonly cName = "struct xen_sysctl_getdomaininfolist";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    first_domain 0 u16
    max_domains 4 u32
    buffer 8 handle8 struct xen_domctl_getdomaininfo
    num_domains 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get first_domain(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set first_domain(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get max_domains(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_domains(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get buffer(): HypercallPointer<"struct xen_domctl_getdomaininfo"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set buffer(value: HypercallPointer<"struct xen_domctl_getdomaininfo"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get num_domains(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set num_domains(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlGetdomaininfolistPlain {
    return {
      first_domain: dataView.getUint16(byteOffset, true),
      max_domains: dataView.getUint32(byteOffset + 4, true),
      num_domains: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenSysctlGetdomaininfolistPlain {
    return XenSysctlGetdomaininfolist.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlGetdomaininfolistPlain {
    return XenSysctlGetdomaininfolist.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlGetdomaininfolistPlain {
  first_domain: number;
  max_domains: number;
  num_domains: number;
}

/** struct xen_sysctl_debug_keys (sysctl.h), 16 bytes, align 8. */
export class XenSysctlDebugKeys extends Struct<"struct xen_sysctl_debug_keys"> {
  static readonly cName = "struct xen_sysctl_debug_keys";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    keys 0 handle8 const char
    nr_keys 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get keys(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set keys(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get keys_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get nr_keys(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_keys(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlDebugKeysPlain {
    return {
      nr_keys: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlDebugKeysPlain {
    return XenSysctlDebugKeys.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlDebugKeysPlain {
    return XenSysctlDebugKeys.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlDebugKeysPlain {
  nr_keys: number;
}

/** struct xen_sysctl_cpuinfo (sysctl.h), 8 bytes, align 8. */
export class XenSysctlCpuinfo extends Struct<"struct xen_sysctl_cpuinfo"> {
  static readonly cName = "struct xen_sysctl_cpuinfo";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    idletime 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get idletime(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set idletime(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get idletime_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set idletime_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuinfoPlain {
    return {
      idletime: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlCpuinfoPlain> {
    return {
      idletime: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenSysctlCpuinfoPlain {
    return XenSysctlCpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlCpuinfoPlain> {
    return XenSysctlCpuinfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuinfoPlain {
  idletime: bigint;
}

/** struct xen_sysctl_getcpuinfo (sysctl.h), 24 bytes, align 8. */
export class XenSysctlGetcpuinfo extends Struct<"struct xen_sysctl_getcpuinfo"> {
  static readonly cName = "struct xen_sysctl_getcpuinfo";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    max_cpus 0 u32
    info 8 handle8 struct xen_sysctl_cpuinfo
    nr_cpus 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get max_cpus(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set max_cpus(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get info(): HypercallPointer<"struct xen_sysctl_cpuinfo"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set info(value: HypercallPointer<"struct xen_sysctl_cpuinfo"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get info_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get nr_cpus(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set nr_cpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlGetcpuinfoPlain {
    return {
      max_cpus: dataView.getUint32(byteOffset, true),
      nr_cpus: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenSysctlGetcpuinfoPlain {
    return XenSysctlGetcpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlGetcpuinfoPlain {
    return XenSysctlGetcpuinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlGetcpuinfoPlain {
  max_cpus: number;
  nr_cpus: number;
}

/** struct xen_sysctl_availheap (sysctl.h), 24 bytes, align 8. */
export class XenSysctlAvailheap extends Struct<"struct xen_sysctl_availheap"> {
  static readonly cName = "struct xen_sysctl_availheap";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    min_bitwidth 0 u32
    max_bitwidth 4 u32
    node 8 s32
    avail_bytes 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get min_bitwidth(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min_bitwidth(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max_bitwidth(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_bitwidth(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get node(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set node(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get avail_bytes(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set avail_bytes(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get avail_bytes_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set avail_bytes_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlAvailheapPlain {
    return {
      min_bitwidth: dataView.getUint32(byteOffset, true),
      max_bitwidth: dataView.getUint32(byteOffset + 4, true),
      node: dataView.getInt32(byteOffset + 8, true),
      avail_bytes: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlAvailheapPlain> {
    return {
      min_bitwidth: dataView.getUint32(byteOffset, true),
      max_bitwidth: dataView.getUint32(byteOffset + 4, true),
      node: dataView.getInt32(byteOffset + 8, true),
      avail_bytes: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenSysctlAvailheapPlain {
    return XenSysctlAvailheap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlAvailheapPlain> {
    return XenSysctlAvailheap.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlAvailheapPlain {
  min_bitwidth: number;
  max_bitwidth: number;
  node: number;
  avail_bytes: bigint;
}

/** struct pm_px_val (sysctl.h), 24 bytes, align 8. */
export class PmPxVal extends Struct<"struct pm_px_val"> {
  static readonly cName = "struct pm_px_val";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    freq 0 u64
    residency 8 u64
    count 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get freq(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set freq(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get freq_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set freq_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get residency(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set residency(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get residency_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set residency_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get count(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set count(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get count_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set count_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PmPxValPlain {
    return {
      freq: dataView.getBigUint64(byteOffset, true),
      residency: dataView.getBigUint64(byteOffset + 8, true),
      count: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PmPxValPlain> {
    return {
      freq: readU64Number(dataView, byteOffset),
      residency: readU64Number(dataView, byteOffset + 8),
      count: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): PmPxValPlain {
    return PmPxVal.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PmPxValPlain> {
    return PmPxVal.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PmPxValPlain {
  freq: bigint;
  residency: bigint;
  count: bigint;
}

/** struct pm_px_stat (sysctl.h), 24 bytes, align 8. */
export class PmPxStat extends Struct<"struct pm_px_stat"> {
  static readonly cName = "struct pm_px_stat";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    total 0 u8
    usable 1 u8
    last 2 u8
    cur 3 u8
    trans_pt 8 handle8 uint64_t
    pt 16 handle8 struct pm_px_val
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get total(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set total(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get usable(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set usable(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get last(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set last(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get cur(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set cur(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get trans_pt(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set trans_pt(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get trans_pt_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get pt(): HypercallPointer<"struct pm_px_val"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set pt(value: HypercallPointer<"struct pm_px_val"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get pt_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PmPxStatPlain {
    return {
      total: dataView.getUint8(byteOffset),
      usable: dataView.getUint8(byteOffset + 1),
      last: dataView.getUint8(byteOffset + 2),
      cur: dataView.getUint8(byteOffset + 3),
    };
  }

  decode(): PmPxStatPlain {
    return PmPxStat.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PmPxStatPlain {
    return PmPxStat.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PmPxStatPlain {
  total: number;
  usable: number;
  last: number;
  cur: number;
}

/** struct pm_cx_stat (sysctl.h), 56 bytes, align 8. */
export class PmCxStat extends Struct<"struct pm_cx_stat"> {
  static readonly cName = "struct pm_cx_stat";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    nr 0 u32
    last 4 u32
    idle_time 8 u64
    triggers 16 handle8 uint64_t
    residencies 24 handle8 uint64_t
    nr_pc 32 u32
    nr_cc 36 u32
    pc 40 handle8 uint64_t
    cc 48 handle8 uint64_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get last(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set last(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get idle_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set idle_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get idle_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set idle_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get triggers(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set triggers(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get triggers_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get residencies(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set residencies(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get residencies_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  get nr_pc(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set nr_pc(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get nr_cc(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set nr_cc(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get pc(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 40, 8);
  }
  set pc(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 40, 8, value);
  }

  get pc_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 40, 8);
  }

  get cc(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 48, 8);
  }
  set cc(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 48, 8, value);
  }

  get cc_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 48, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PmCxStatPlain {
    return {
      nr: dataView.getUint32(byteOffset, true),
      last: dataView.getUint32(byteOffset + 4, true),
      idle_time: dataView.getBigUint64(byteOffset + 8, true),
      nr_pc: dataView.getUint32(byteOffset + 32, true),
      nr_cc: dataView.getUint32(byteOffset + 36, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PmCxStatPlain> {
    return {
      nr: dataView.getUint32(byteOffset, true),
      last: dataView.getUint32(byteOffset + 4, true),
      idle_time: readU64Number(dataView, byteOffset + 8),
      nr_pc: dataView.getUint32(byteOffset + 32, true),
      nr_cc: dataView.getUint32(byteOffset + 36, true),
    };
  }

  decode(): PmCxStatPlain {
    return PmCxStat.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PmCxStatPlain> {
    return PmCxStat.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PmCxStatPlain {
  nr: number;
  last: number;
  idle_time: bigint;
  nr_pc: number;
  nr_cc: number;
}

/** struct xen_sysctl_get_pmstat (sysctl.h), 64 bytes, align 8. */
export class XenSysctlGetPmstat extends Struct<"struct xen_sysctl_get_pmstat"> {
  static readonly cName = "struct xen_sysctl_get_pmstat";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 u32
    cpuid 4 u32
    u 8 struct xen_sysctl_get_pmstat.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpuid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenSysctlGetPmstatU {
    return new XenSysctlGetPmstatU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlGetPmstatU) {
    copyRecord(XenSysctlGetPmstatU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlGetPmstatPlain {
    return {
      type: dataView.getUint32(byteOffset, true),
      cpuid: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XenSysctlGetPmstatPlain {
    return XenSysctlGetPmstat.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlGetPmstatPlain {
    return XenSysctlGetPmstat.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlGetPmstatPlain {
  type: number;
  cpuid: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_get_pmstat (sysctl.h): union, 56 bytes, align 8. */
export class XenSysctlGetPmstatU extends Union<"struct xen_sysctl_get_pmstat.u"> {
  static readonly cName = "struct xen_sysctl_get_pmstat.u";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    getpx 0 struct pm_px_stat
    getcx 0 struct pm_cx_stat
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get getpx(): PmPxStat {
    return new PmPxStat(this.dataView, this.byteOffset);
  }
  set getpx(value: PmPxStat) {
    copyRecord(PmPxStat, this.dataView, this.byteOffset, value);
  }

  get getcx(): PmCxStat {
    return new PmCxStat(this.dataView, this.byteOffset);
  }
  set getcx(value: PmCxStat) {
    copyRecord(PmCxStat, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_sysctl_cpu_hotplug (sysctl.h), 8 bytes, align 4. */
export class XenSysctlCpuHotplug extends Struct<"struct xen_sysctl_cpu_hotplug"> {
  static readonly cName = "struct xen_sysctl_cpu_hotplug";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    cpu 0 u32
    op 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuHotplugPlain {
    return {
      cpu: dataView.getUint32(byteOffset, true),
      op: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSysctlCpuHotplugPlain {
    return XenSysctlCpuHotplug.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpuHotplugPlain {
    return XenSysctlCpuHotplug.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuHotplugPlain {
  cpu: number;
  op: number;
}

/** struct xen_userspace (sysctl.h), 4 bytes, align 4. */
export class XenUserspace extends Struct<"struct xen_userspace"> {
  static readonly cName = "struct xen_userspace";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    scaling_setspeed 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get scaling_setspeed(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set scaling_setspeed(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenUserspacePlain {
    return {
      scaling_setspeed: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenUserspacePlain {
    return XenUserspace.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenUserspacePlain {
    return XenUserspace.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenUserspacePlain {
  scaling_setspeed: number;
}

/** struct xen_ondemand (sysctl.h), 16 bytes, align 4. */
export class XenOndemand extends Struct<"struct xen_ondemand"> {
  static readonly cName = "struct xen_ondemand";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    sampling_rate_max 0 u32
    sampling_rate_min 4 u32
    sampling_rate 8 u32
    up_threshold 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get sampling_rate_max(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sampling_rate_max(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sampling_rate_min(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sampling_rate_min(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get sampling_rate(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set sampling_rate(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get up_threshold(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set up_threshold(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenOndemandPlain {
    return {
      sampling_rate_max: dataView.getUint32(byteOffset, true),
      sampling_rate_min: dataView.getUint32(byteOffset + 4, true),
      sampling_rate: dataView.getUint32(byteOffset + 8, true),
      up_threshold: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenOndemandPlain {
    return XenOndemand.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenOndemandPlain {
    return XenOndemand.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenOndemandPlain {
  sampling_rate_max: number;
  sampling_rate_min: number;
  sampling_rate: number;
  up_threshold: number;
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
    scaling_cur_freq 68 u32
    scaling_governor 72 s8[16]
    scaling_max_freq 88 u32
    scaling_min_freq 92 u32
    u 96 struct xen_get_cpufreq_para.u
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

  get scaling_cur_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 68, true);
  }
  set scaling_cur_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 68, value | 0, true);
  }

  get scaling_governor(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 72, 16);
  }
  set scaling_governor(value: ArrayLike<number>) {
    assignBytes(this.scaling_governor, value);
  }

  get scaling_max_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 88, true);
  }
  set scaling_max_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 88, value | 0, true);
  }

  get scaling_min_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 92, true);
  }
  set scaling_min_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 92, value | 0, true);
  }

  get u(): XenGetCpufreqParaU {
    return new XenGetCpufreqParaU(this.dataView, this.byteOffset + 96);
  }
  set u(value: XenGetCpufreqParaU) {
    copyRecord(XenGetCpufreqParaU, this.dataView, this.byteOffset + 96, value);
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
      scaling_cur_freq: dataView.getUint32(byteOffset + 68, true),
      scaling_governor: copySignedBytes(dataView, byteOffset + 72, 16),
      scaling_max_freq: dataView.getUint32(byteOffset + 88, true),
      scaling_min_freq: dataView.getUint32(byteOffset + 92, true),
      u: copyBytes(dataView, byteOffset + 96, 16),
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
  scaling_cur_freq: number;
  scaling_governor: Int8Array;
  scaling_max_freq: number;
  scaling_min_freq: number;
  u: Uint8Array;
  turbo_enabled: number;
}

/** u of struct xen_get_cpufreq_para (sysctl.h): union, 16 bytes, align 4. */
export class XenGetCpufreqParaU extends Union<"struct xen_get_cpufreq_para.u"> {
  static readonly cName = "struct xen_get_cpufreq_para.u";
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

/** struct xen_set_cpufreq_gov (sysctl.h), 16 bytes, align 1. */
export class XenSetCpufreqGov extends Struct<"struct xen_set_cpufreq_gov"> {
  static readonly cName = "struct xen_set_cpufreq_gov";
  static readonly size = 16;
  static readonly align = 1;
  static readonly fields: string = `
    scaling_governor 0 s8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get scaling_governor(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 16);
  }
  set scaling_governor(value: ArrayLike<number>) {
    assignBytes(this.scaling_governor, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSetCpufreqGovPlain {
    return {
      scaling_governor: copySignedBytes(dataView, byteOffset, 16),
    };
  }

  decode(): XenSetCpufreqGovPlain {
    return XenSetCpufreqGov.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSetCpufreqGovPlain {
    return XenSetCpufreqGov.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSetCpufreqGovPlain {
  scaling_governor: Int8Array;
}

/** struct xen_set_cpufreq_para (sysctl.h), 8 bytes, align 4. */
export class XenSetCpufreqPara extends Struct<"struct xen_set_cpufreq_para"> {
  static readonly cName = "struct xen_set_cpufreq_para";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    ctrl_type 0 u32
    ctrl_value 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get ctrl_type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ctrl_type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get ctrl_value(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ctrl_value(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSetCpufreqParaPlain {
    return {
      ctrl_type: dataView.getUint32(byteOffset, true),
      ctrl_value: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSetCpufreqParaPlain {
    return XenSetCpufreqPara.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSetCpufreqParaPlain {
    return XenSetCpufreqPara.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSetCpufreqParaPlain {
  ctrl_type: number;
  ctrl_value: number;
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
    set_gov 0 struct xen_set_cpufreq_gov
    set_para 0 struct xen_set_cpufreq_para
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

/** struct xen_sysctl_page_offline_op (sysctl.h), 24 bytes, align 8. */
export class XenSysctlPageOfflineOp extends Struct<"struct xen_sysctl_page_offline_op"> {
  static readonly cName = "struct xen_sysctl_page_offline_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    start 4 u32
    end 8 u32
    status 16 handle8 uint32_t
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

  get start(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set start(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get end(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set end(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get status(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set status(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get status_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPageOfflineOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      start: dataView.getUint32(byteOffset + 4, true),
      end: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlPageOfflineOpPlain {
    return XenSysctlPageOfflineOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPageOfflineOpPlain {
    return XenSysctlPageOfflineOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPageOfflineOpPlain {
  cmd: number;
  start: number;
  end: number;
}

/** struct xen_sysctl_lockprof_data (sysctl.h), 80 bytes, align 8. */
export class XenSysctlLockprofData extends Struct<"struct xen_sysctl_lockprof_data"> {
  static readonly cName = "struct xen_sysctl_lockprof_data";
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 s8[40]
    type 40 s32
    idx 44 s32
    lock_cnt 48 u64
    block_cnt 56 u64
    lock_time 64 u64
    block_time 72 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 80);
  }

  get name(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 40);
  }
  set name(value: ArrayLike<number>) {
    assignBytes(this.name, value);
  }

  get type(): number {
    return this.dataView.getInt32(this.byteOffset + 40, true);
  }
  set type(value: number) {
    this.dataView.setInt32(this.byteOffset + 40, value, true);
  }

  get idx(): number {
    return this.dataView.getInt32(this.byteOffset + 44, true);
  }
  set idx(value: number) {
    this.dataView.setInt32(this.byteOffset + 44, value, true);
  }

  get lock_cnt(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set lock_cnt(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get lock_cnt_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set lock_cnt_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get block_cnt(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set block_cnt(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get block_cnt_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set block_cnt_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get lock_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set lock_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get lock_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set lock_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  get block_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 72, true);
  }
  set block_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 72, value, true);
  }

  get block_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 72);
  }
  set block_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 72, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLockprofDataPlain {
    return {
      name: copySignedBytes(dataView, byteOffset, 40),
      type: dataView.getInt32(byteOffset + 40, true),
      idx: dataView.getInt32(byteOffset + 44, true),
      lock_cnt: dataView.getBigUint64(byteOffset + 48, true),
      block_cnt: dataView.getBigUint64(byteOffset + 56, true),
      lock_time: dataView.getBigUint64(byteOffset + 64, true),
      block_time: dataView.getBigUint64(byteOffset + 72, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlLockprofDataPlain> {
    return {
      name: copySignedBytes(dataView, byteOffset, 40),
      type: dataView.getInt32(byteOffset + 40, true),
      idx: dataView.getInt32(byteOffset + 44, true),
      lock_cnt: readU64Number(dataView, byteOffset + 48),
      block_cnt: readU64Number(dataView, byteOffset + 56),
      lock_time: readU64Number(dataView, byteOffset + 64),
      block_time: readU64Number(dataView, byteOffset + 72),
    };
  }

  decode(): XenSysctlLockprofDataPlain {
    return XenSysctlLockprofData.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlLockprofDataPlain> {
    return XenSysctlLockprofData.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLockprofDataPlain {
  name: Int8Array;
  type: number;
  idx: number;
  lock_cnt: bigint;
  block_cnt: bigint;
  lock_time: bigint;
  block_time: bigint;
}

/** struct xen_sysctl_lockprof_op (sysctl.h), 32 bytes, align 8. */
export class XenSysctlLockprofOp extends Struct<"struct xen_sysctl_lockprof_op"> {
  static readonly cName = "struct xen_sysctl_lockprof_op";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    max_elem 4 u32
    nr_elem 8 u32
    time 16 u64
    data 24 handle8 struct xen_sysctl_lockprof_data
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max_elem(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_elem(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_elem(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_elem(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get data(): HypercallPointer<"struct xen_sysctl_lockprof_data"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set data(value: HypercallPointer<"struct xen_sysctl_lockprof_data"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLockprofOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      max_elem: dataView.getUint32(byteOffset + 4, true),
      nr_elem: dataView.getUint32(byteOffset + 8, true),
      time: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlLockprofOpPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      max_elem: dataView.getUint32(byteOffset + 4, true),
      nr_elem: dataView.getUint32(byteOffset + 8, true),
      time: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenSysctlLockprofOpPlain {
    return XenSysctlLockprofOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlLockprofOpPlain> {
    return XenSysctlLockprofOp.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLockprofOpPlain {
  cmd: number;
  max_elem: number;
  nr_elem: number;
  time: bigint;
}

/** struct xen_sysctl_cputopo (sysctl.h), 12 bytes, align 4. */
export class XenSysctlCputopo extends Struct<"struct xen_sysctl_cputopo"> {
  static readonly cName = "struct xen_sysctl_cputopo";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    core 0 u32
    socket 4 u32
    node 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get core(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set core(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get socket(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set socket(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get node(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set node(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCputopoPlain {
    return {
      core: dataView.getUint32(byteOffset, true),
      socket: dataView.getUint32(byteOffset + 4, true),
      node: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlCputopoPlain {
    return XenSysctlCputopo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCputopoPlain {
    return XenSysctlCputopo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCputopoPlain {
  core: number;
  socket: number;
  node: number;
}

/** struct xen_sysctl_cputopoinfo (sysctl.h), 16 bytes, align 8. */
export class XenSysctlCputopoinfo extends Struct<"struct xen_sysctl_cputopoinfo"> {
  static readonly cName = "struct xen_sysctl_cputopoinfo";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    num_cpus 0 u32
    cputopo 8 handle8 struct xen_sysctl_cputopo
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get num_cpus(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num_cpus(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cputopo(): HypercallPointer<"struct xen_sysctl_cputopo"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set cputopo(value: HypercallPointer<"struct xen_sysctl_cputopo"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get cputopo_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCputopoinfoPlain {
    return {
      num_cpus: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlCputopoinfoPlain {
    return XenSysctlCputopoinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCputopoinfoPlain {
    return XenSysctlCputopoinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCputopoinfoPlain {
  num_cpus: number;
}

/** struct xen_sysctl_meminfo (sysctl.h), 16 bytes, align 8. */
export class XenSysctlMeminfo extends Struct<"struct xen_sysctl_meminfo"> {
  static readonly cName = "struct xen_sysctl_meminfo";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    memsize 0 u64
    memfree 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get memsize(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set memsize(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get memsize_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set memsize_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get memfree(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set memfree(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get memfree_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set memfree_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlMeminfoPlain {
    return {
      memsize: dataView.getBigUint64(byteOffset, true),
      memfree: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlMeminfoPlain> {
    return {
      memsize: readU64Number(dataView, byteOffset),
      memfree: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenSysctlMeminfoPlain {
    return XenSysctlMeminfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlMeminfoPlain> {
    return XenSysctlMeminfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlMeminfoPlain {
  memsize: bigint;
  memfree: bigint;
}

/** struct xen_sysctl_numainfo (sysctl.h), 24 bytes, align 8. */
export class XenSysctlNumainfo extends Struct<"struct xen_sysctl_numainfo"> {
  static readonly cName = "struct xen_sysctl_numainfo";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    num_nodes 0 u32
    meminfo 8 handle8 struct xen_sysctl_meminfo
    distance 16 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get num_nodes(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num_nodes(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get meminfo(): HypercallPointer<"struct xen_sysctl_meminfo"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set meminfo(value: HypercallPointer<"struct xen_sysctl_meminfo"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get meminfo_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get distance(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set distance(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get distance_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlNumainfoPlain {
    return {
      num_nodes: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlNumainfoPlain {
    return XenSysctlNumainfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlNumainfoPlain {
    return XenSysctlNumainfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlNumainfoPlain {
  num_nodes: number;
}

/** struct xen_sysctl_cpupool_op (sysctl.h), 40 bytes, align 8. */
export class XenSysctlCpupoolOp extends Struct<"struct xen_sysctl_cpupool_op"> {
  static readonly cName = "struct xen_sysctl_cpupool_op";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u32
    cpupool_id 4 u32
    sched_id 8 u32
    domid 12 u32
    cpu 16 u32
    n_dom 20 u32
    cpumap 24 struct xenctl_bitmap
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

  get cpupool_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpupool_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get sched_id(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set sched_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get n_dom(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set n_dom(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get cpumap(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 24);
  }
  set cpumap(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpupoolOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      cpupool_id: dataView.getUint32(byteOffset + 4, true),
      sched_id: dataView.getUint32(byteOffset + 8, true),
      domid: dataView.getUint32(byteOffset + 12, true),
      cpu: dataView.getUint32(byteOffset + 16, true),
      n_dom: dataView.getUint32(byteOffset + 20, true),
      cpumap: XenctlBitmap.decodeAt(dataView, byteOffset + 24),
    };
  }

  decode(): XenSysctlCpupoolOpPlain {
    return XenSysctlCpupoolOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpupoolOpPlain {
    return XenSysctlCpupoolOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpupoolOpPlain {
  op: number;
  cpupool_id: number;
  sched_id: number;
  domid: number;
  cpu: number;
  n_dom: number;
  cpumap: XenctlBitmapPlain;
}

/** struct xen_sysctl_arinc653_schedule (sysctl.h), 2064 bytes, align 8. */
export class XenSysctlArinc653Schedule extends Struct<"struct xen_sysctl_arinc653_schedule"> {
  static readonly cName = "struct xen_sysctl_arinc653_schedule";
  static readonly size = 2064;
  static readonly align = 8;
  static readonly fields: string = `
    major_frame 0 u64
    num_sched_entries 8 u8
    sched_entries 16 struct xen_sysctl_arinc653_schedule.sched_entries[64]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2064);
  }

  get major_frame(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set major_frame(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get major_frame_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set major_frame_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get num_sched_entries(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set num_sched_entries(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  get sched_entries(): StructArray<XenSysctlArinc653ScheduleSchedEntries> {
    return new StructArray(this.dataView, this.byteOffset + 16, 64, XenSysctlArinc653ScheduleSchedEntries);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlArinc653SchedulePlain {
    return {
      major_frame: dataView.getBigUint64(byteOffset, true),
      num_sched_entries: dataView.getUint8(byteOffset + 8),
      sched_entries: new StructArray(dataView, byteOffset + 16, 64, XenSysctlArinc653ScheduleSchedEntries).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlArinc653SchedulePlain> {
    return {
      major_frame: readU64Number(dataView, byteOffset),
      num_sched_entries: dataView.getUint8(byteOffset + 8),
      sched_entries: new StructArray(
        dataView,
        byteOffset + 16,
        64,
        XenSysctlArinc653ScheduleSchedEntries,
      ).decodeNumbers(),
    };
  }

  decode(): XenSysctlArinc653SchedulePlain {
    return XenSysctlArinc653Schedule.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlArinc653SchedulePlain> {
    return XenSysctlArinc653Schedule.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlArinc653SchedulePlain {
  major_frame: bigint;
  num_sched_entries: number;
  sched_entries: XenSysctlArinc653ScheduleSchedEntriesPlain[];
}

/** sched_entries of struct xen_sysctl_arinc653_schedule (sysctl.h): struct, 32 bytes, align 8. */
export class XenSysctlArinc653ScheduleSchedEntries extends Struct<"struct xen_sysctl_arinc653_schedule.sched_entries"> {
  static readonly cName = "struct xen_sysctl_arinc653_schedule.sched_entries";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    dom_handle 0 u8[16]
    vcpu_id 16 u32
    runtime 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get dom_handle(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set dom_handle(value: ArrayLike<number>) {
    assignBytes(this.dom_handle, value);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get runtime(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set runtime(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get runtime_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set runtime_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlArinc653ScheduleSchedEntriesPlain {
    return {
      dom_handle: copyBytes(dataView, byteOffset, 16),
      vcpu_id: dataView.getUint32(byteOffset + 16, true),
      runtime: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlArinc653ScheduleSchedEntriesPlain> {
    return {
      dom_handle: copyBytes(dataView, byteOffset, 16),
      vcpu_id: dataView.getUint32(byteOffset + 16, true),
      runtime: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): XenSysctlArinc653ScheduleSchedEntriesPlain {
    return XenSysctlArinc653ScheduleSchedEntries.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlArinc653ScheduleSchedEntriesPlain> {
    return XenSysctlArinc653ScheduleSchedEntries.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlArinc653ScheduleSchedEntriesPlain {
  dom_handle: Uint8Array;
  vcpu_id: number;
  runtime: bigint;
}

/** struct xen_sysctl_credit_schedule (sysctl.h), 12 bytes, align 4. */
export class XenSysctlCreditSchedule extends Struct<"struct xen_sysctl_credit_schedule"> {
  static readonly cName = "struct xen_sysctl_credit_schedule";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    tslice_ms 0 u32
    ratelimit_us 4 u32
    vcpu_migr_delay_us 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get tslice_ms(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set tslice_ms(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get ratelimit_us(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ratelimit_us(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get vcpu_migr_delay_us(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set vcpu_migr_delay_us(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCreditSchedulePlain {
    return {
      tslice_ms: dataView.getUint32(byteOffset, true),
      ratelimit_us: dataView.getUint32(byteOffset + 4, true),
      vcpu_migr_delay_us: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlCreditSchedulePlain {
    return XenSysctlCreditSchedule.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCreditSchedulePlain {
    return XenSysctlCreditSchedule.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCreditSchedulePlain {
  tslice_ms: number;
  ratelimit_us: number;
  vcpu_migr_delay_us: number;
}

/** struct xen_sysctl_credit2_schedule (sysctl.h), 4 bytes, align 4. */
export class XenSysctlCredit2Schedule extends Struct<"struct xen_sysctl_credit2_schedule"> {
  static readonly cName = "struct xen_sysctl_credit2_schedule";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    ratelimit_us 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get ratelimit_us(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ratelimit_us(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCredit2SchedulePlain {
    return {
      ratelimit_us: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlCredit2SchedulePlain {
    return XenSysctlCredit2Schedule.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCredit2SchedulePlain {
    return XenSysctlCredit2Schedule.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCredit2SchedulePlain {
  ratelimit_us: number;
}

/** struct xen_sysctl_sched_arinc653 (sysctl.h), 8 bytes, align 8. */
export class XenSysctlSchedArinc653 extends Struct<"struct xen_sysctl_sched_arinc653"> {
  static readonly cName = "struct xen_sysctl_sched_arinc653";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    schedule 0 handle8 struct xen_sysctl_arinc653_schedule
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get schedule(): HypercallPointer<"struct xen_sysctl_arinc653_schedule"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set schedule(value: HypercallPointer<"struct xen_sysctl_arinc653_schedule"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get schedule_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  static decodeAt(_dataView: DataView, _byteOffset: number): XenSysctlSchedArinc653Plain {
    return {};
  }

  decode(): XenSysctlSchedArinc653Plain {
    return XenSysctlSchedArinc653.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlSchedArinc653Plain {
    return XenSysctlSchedArinc653.decodeAt(this.dataView, this.byteOffset);
  }
}

export type XenSysctlSchedArinc653Plain = Record<string, never>;

/** struct xen_sysctl_scheduler_op (sysctl.h), 32 bytes, align 8. */
export class XenSysctlSchedulerOp extends Struct<"struct xen_sysctl_scheduler_op"> {
  static readonly cName = "struct xen_sysctl_scheduler_op";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    cpupool_id 0 u32
    sched_id 4 u32
    cmd 8 u32
    u 16 struct xen_sysctl_scheduler_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get cpupool_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpupool_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sched_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sched_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get u(): XenSysctlSchedulerOpU {
    return new XenSysctlSchedulerOpU(this.dataView, this.byteOffset + 16);
  }
  set u(value: XenSysctlSchedulerOpU) {
    copyRecord(XenSysctlSchedulerOpU, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlSchedulerOpPlain {
    return {
      cpupool_id: dataView.getUint32(byteOffset, true),
      sched_id: dataView.getUint32(byteOffset + 4, true),
      cmd: dataView.getUint32(byteOffset + 8, true),
      u: copyBytes(dataView, byteOffset + 16, 16),
    };
  }

  decode(): XenSysctlSchedulerOpPlain {
    return XenSysctlSchedulerOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlSchedulerOpPlain {
    return XenSysctlSchedulerOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlSchedulerOpPlain {
  cpupool_id: number;
  sched_id: number;
  cmd: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_scheduler_op (sysctl.h): union, 16 bytes, align 8. */
export class XenSysctlSchedulerOpU extends Union<"struct xen_sysctl_scheduler_op.u"> {
  static readonly cName = "struct xen_sysctl_scheduler_op.u";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    sched_arinc653 0 struct xen_sysctl_sched_arinc653
    sched_credit 0 struct xen_sysctl_credit_schedule
    sched_credit2 0 struct xen_sysctl_credit2_schedule
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get sched_arinc653(): XenSysctlSchedArinc653 {
    return new XenSysctlSchedArinc653(this.dataView, this.byteOffset);
  }
  set sched_arinc653(value: XenSysctlSchedArinc653) {
    copyRecord(XenSysctlSchedArinc653, this.dataView, this.byteOffset, value);
  }

  get sched_credit(): XenSysctlCreditSchedule {
    return new XenSysctlCreditSchedule(this.dataView, this.byteOffset);
  }
  set sched_credit(value: XenSysctlCreditSchedule) {
    copyRecord(XenSysctlCreditSchedule, this.dataView, this.byteOffset, value);
  }

  get sched_credit2(): XenSysctlCredit2Schedule {
    return new XenSysctlCredit2Schedule(this.dataView, this.byteOffset);
  }
  set sched_credit2(value: XenSysctlCredit2Schedule) {
    copyRecord(XenSysctlCredit2Schedule, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_sysctl_coverage_op (sysctl.h), 16 bytes, align 8. */
export class XenSysctlCoverageOp extends Struct<"struct xen_sysctl_coverage_op"> {
  static readonly cName = "struct xen_sysctl_coverage_op";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    size 4 u32
    buffer 8 handle8 char
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

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCoverageOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      size: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSysctlCoverageOpPlain {
    return XenSysctlCoverageOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCoverageOpPlain {
    return XenSysctlCoverageOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCoverageOpPlain {
  cmd: number;
  size: number;
}

/** struct xen_sysctl_psr_cmt_op (sysctl.h), 16 bytes, align 8. */
export class XenSysctlPsrCmtOp extends Struct<"struct xen_sysctl_psr_cmt_op"> {
  static readonly cName = "struct xen_sysctl_psr_cmt_op";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    flags 4 u32
    u 8 struct xen_sysctl_psr_cmt_op.u
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

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenSysctlPsrCmtOpU {
    return new XenSysctlPsrCmtOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlPsrCmtOpU) {
    copyRecord(XenSysctlPsrCmtOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrCmtOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 8),
    };
  }

  decode(): XenSysctlPsrCmtOpPlain {
    return XenSysctlPsrCmtOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrCmtOpPlain {
    return XenSysctlPsrCmtOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrCmtOpPlain {
  cmd: number;
  flags: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_psr_cmt_op (sysctl.h): union, 8 bytes, align 8. */
export class XenSysctlPsrCmtOpU extends Union<"struct xen_sysctl_psr_cmt_op.u"> {
  static readonly cName = "struct xen_sysctl_psr_cmt_op.u";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    data 0 u64
    l3_cache 0 struct xen_sysctl_psr_cmt_op.u.l3_cache
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get data(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set data(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get data_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set data_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get l3_cache(): XenSysctlPsrCmtOpUL3Cache {
    return new XenSysctlPsrCmtOpUL3Cache(this.dataView, this.byteOffset);
  }
  set l3_cache(value: XenSysctlPsrCmtOpUL3Cache) {
    copyRecord(XenSysctlPsrCmtOpUL3Cache, this.dataView, this.byteOffset, value);
  }
}

/** l3_cache of struct xen_sysctl_psr_cmt_op.u (sysctl.h): struct, 8 bytes, align 4. */
export class XenSysctlPsrCmtOpUL3Cache extends Struct<"struct xen_sysctl_psr_cmt_op.u.l3_cache"> {
  static readonly cName = "struct xen_sysctl_psr_cmt_op.u.l3_cache";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    cpu 0 u32
    rsvd 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrCmtOpUL3CachePlain {
    return {
      cpu: dataView.getUint32(byteOffset, true),
      rsvd: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSysctlPsrCmtOpUL3CachePlain {
    return XenSysctlPsrCmtOpUL3Cache.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrCmtOpUL3CachePlain {
    return XenSysctlPsrCmtOpUL3Cache.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrCmtOpUL3CachePlain {
  cpu: number;
  rsvd: number;
}

/** struct xen_sysctl_pcitopoinfo (sysctl.h), 24 bytes, align 8. */
export class XenSysctlPcitopoinfo extends Struct<"struct xen_sysctl_pcitopoinfo"> {
  static readonly cName = "struct xen_sysctl_pcitopoinfo";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    num_devs 0 u32
    devs 8 handle8 struct physdev_pci_device
    nodes 16 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get num_devs(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num_devs(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get devs(): HypercallPointer<"struct physdev_pci_device"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set devs(value: HypercallPointer<"struct physdev_pci_device"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get devs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get nodes(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set nodes(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get nodes_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPcitopoinfoPlain {
    return {
      num_devs: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlPcitopoinfoPlain {
    return XenSysctlPcitopoinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPcitopoinfoPlain {
    return XenSysctlPcitopoinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPcitopoinfoPlain {
  num_devs: number;
}

/** struct xen_sysctl_psr_alloc (sysctl.h), 20 bytes, align 4. */
export class XenSysctlPsrAlloc extends Struct<"struct xen_sysctl_psr_alloc"> {
  static readonly cName = "struct xen_sysctl_psr_alloc";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    cmd 0 u32
    target 4 u32
    u 8 struct xen_sysctl_psr_alloc.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
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

  get u(): XenSysctlPsrAllocU {
    return new XenSysctlPsrAllocU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlPsrAllocU) {
    copyRecord(XenSysctlPsrAllocU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrAllocPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      target: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 12),
    };
  }

  decode(): XenSysctlPsrAllocPlain {
    return XenSysctlPsrAlloc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrAllocPlain {
    return XenSysctlPsrAlloc.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrAllocPlain {
  cmd: number;
  target: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_psr_alloc (sysctl.h): union, 12 bytes, align 4. */
export class XenSysctlPsrAllocU extends Union<"struct xen_sysctl_psr_alloc.u"> {
  static readonly cName = "struct xen_sysctl_psr_alloc.u";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    cat_info 0 struct xen_sysctl_psr_alloc.u.cat_info
    mba_info 0 struct xen_sysctl_psr_alloc.u.mba_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get cat_info(): XenSysctlPsrAllocUCatInfo {
    return new XenSysctlPsrAllocUCatInfo(this.dataView, this.byteOffset);
  }
  set cat_info(value: XenSysctlPsrAllocUCatInfo) {
    copyRecord(XenSysctlPsrAllocUCatInfo, this.dataView, this.byteOffset, value);
  }

  get mba_info(): XenSysctlPsrAllocUMbaInfo {
    return new XenSysctlPsrAllocUMbaInfo(this.dataView, this.byteOffset);
  }
  set mba_info(value: XenSysctlPsrAllocUMbaInfo) {
    copyRecord(XenSysctlPsrAllocUMbaInfo, this.dataView, this.byteOffset, value);
  }
}

/** cat_info of struct xen_sysctl_psr_alloc.u (sysctl.h): struct, 12 bytes, align 4. */
export class XenSysctlPsrAllocUCatInfo extends Struct<"struct xen_sysctl_psr_alloc.u.cat_info"> {
  static readonly cName = "struct xen_sysctl_psr_alloc.u.cat_info";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    cbm_len 0 u32
    cos_max 4 u32
    flags 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get cbm_len(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cbm_len(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cos_max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cos_max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrAllocUCatInfoPlain {
    return {
      cbm_len: dataView.getUint32(byteOffset, true),
      cos_max: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlPsrAllocUCatInfoPlain {
    return XenSysctlPsrAllocUCatInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrAllocUCatInfoPlain {
    return XenSysctlPsrAllocUCatInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrAllocUCatInfoPlain {
  cbm_len: number;
  cos_max: number;
  flags: number;
}

/** mba_info of struct xen_sysctl_psr_alloc.u (sysctl.h): struct, 12 bytes, align 4. */
export class XenSysctlPsrAllocUMbaInfo extends Struct<"struct xen_sysctl_psr_alloc.u.mba_info"> {
  static readonly cName = "struct xen_sysctl_psr_alloc.u.mba_info";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    thrtl_max 0 u32
    cos_max 4 u32
    flags 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get thrtl_max(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set thrtl_max(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cos_max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cos_max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrAllocUMbaInfoPlain {
    return {
      thrtl_max: dataView.getUint32(byteOffset, true),
      cos_max: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlPsrAllocUMbaInfoPlain {
    return XenSysctlPsrAllocUMbaInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrAllocUMbaInfoPlain {
    return XenSysctlPsrAllocUMbaInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrAllocUMbaInfoPlain {
  thrtl_max: number;
  cos_max: number;
  flags: number;
}

/** struct xen_sysctl_cpu_levelling_caps (sysctl.h), 4 bytes, align 4. */
export class XenSysctlCpuLevellingCaps extends Struct<"struct xen_sysctl_cpu_levelling_caps"> {
  static readonly cName = "struct xen_sysctl_cpu_levelling_caps";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    caps 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get caps(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set caps(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuLevellingCapsPlain {
    return {
      caps: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlCpuLevellingCapsPlain {
    return XenSysctlCpuLevellingCaps.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpuLevellingCapsPlain {
    return XenSysctlCpuLevellingCaps.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuLevellingCapsPlain {
  caps: number;
}

/** struct xen_sysctl_cpu_featureset (sysctl.h), 16 bytes, align 8. */
export class XenSysctlCpuFeatureset extends Struct<"struct xen_sysctl_cpu_featureset"> {
  static readonly cName = "struct xen_sysctl_cpu_featureset";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u32
    nr_features 4 u32
    features 8 handle8 uint32_t
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

  get nr_features(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_features(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get features(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set features(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get features_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuFeaturesetPlain {
    return {
      index: dataView.getUint32(byteOffset, true),
      nr_features: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSysctlCpuFeaturesetPlain {
    return XenSysctlCpuFeatureset.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpuFeaturesetPlain {
    return XenSysctlCpuFeatureset.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuFeaturesetPlain {
  index: number;
  nr_features: number;
}

/** struct xen_livepatch_name (sysctl.h), 16 bytes, align 8. */
export class XenLivepatchName extends Struct<"struct xen_livepatch_name"> {
  static readonly cName = "struct xen_livepatch_name";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 handle8 char
    size 8 u16
    pad 10 u16[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get size(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set size(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 10, 3);
  }
  set pad(value: ArrayLike<number>) {
    this.pad.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenLivepatchNamePlain {
    return {
      size: dataView.getUint16(byteOffset + 8, true),
      pad: new U16Array(dataView, byteOffset + 10, 3).toArray(),
    };
  }

  decode(): XenLivepatchNamePlain {
    return XenLivepatchName.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenLivepatchNamePlain {
    return XenLivepatchName.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenLivepatchNamePlain {
  size: number;
  pad: number[];
}

/** struct xen_sysctl_livepatch_upload (sysctl.h), 32 bytes, align 8. */
export class XenSysctlLivepatchUpload extends Struct<"struct xen_sysctl_livepatch_upload"> {
  static readonly cName = "struct xen_sysctl_livepatch_upload";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 struct xen_livepatch_name
    size 16 u64
    payload 24 handle8 uint8_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get name(): XenLivepatchName {
    return new XenLivepatchName(this.dataView, this.byteOffset);
  }
  set name(value: XenLivepatchName) {
    copyRecord(XenLivepatchName, this.dataView, this.byteOffset, value);
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

  get payload(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set payload(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get payload_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchUploadPlain {
    return {
      name: XenLivepatchName.decodeAt(dataView, byteOffset),
      size: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlLivepatchUploadPlain> {
    return {
      name: XenLivepatchName.decodeAt(dataView, byteOffset),
      size: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenSysctlLivepatchUploadPlain {
    return XenSysctlLivepatchUpload.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlLivepatchUploadPlain> {
    return XenSysctlLivepatchUpload.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchUploadPlain {
  name: XenLivepatchNamePlain;
  size: bigint;
}

/** struct xen_livepatch_status (sysctl.h), 8 bytes, align 4. */
export class XenLivepatchStatus extends Struct<"struct xen_livepatch_status"> {
  static readonly cName = "struct xen_livepatch_status";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    state 0 u32
    rc 4 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get state(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set state(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get rc(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set rc(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenLivepatchStatusPlain {
    return {
      state: dataView.getUint32(byteOffset, true),
      rc: dataView.getInt32(byteOffset + 4, true),
    };
  }

  decode(): XenLivepatchStatusPlain {
    return XenLivepatchStatus.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenLivepatchStatusPlain {
    return XenLivepatchStatus.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenLivepatchStatusPlain {
  state: number;
  rc: number;
}

/** struct xen_sysctl_livepatch_get (sysctl.h), 24 bytes, align 8. */
export class XenSysctlLivepatchGet extends Struct<"struct xen_sysctl_livepatch_get"> {
  static readonly cName = "struct xen_sysctl_livepatch_get";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 struct xen_livepatch_name
    status 16 struct xen_livepatch_status
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get name(): XenLivepatchName {
    return new XenLivepatchName(this.dataView, this.byteOffset);
  }
  set name(value: XenLivepatchName) {
    copyRecord(XenLivepatchName, this.dataView, this.byteOffset, value);
  }

  get status(): XenLivepatchStatus {
    return new XenLivepatchStatus(this.dataView, this.byteOffset + 16);
  }
  set status(value: XenLivepatchStatus) {
    copyRecord(XenLivepatchStatus, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchGetPlain {
    return {
      name: XenLivepatchName.decodeAt(dataView, byteOffset),
      status: XenLivepatchStatus.decodeAt(dataView, byteOffset + 16),
    };
  }

  decode(): XenSysctlLivepatchGetPlain {
    return XenSysctlLivepatchGet.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlLivepatchGetPlain {
    return XenSysctlLivepatchGet.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchGetPlain {
  name: XenLivepatchNamePlain;
  status: XenLivepatchStatusPlain;
}

/** struct xen_sysctl_livepatch_list (sysctl.h), 64 bytes, align 8. */
export class XenSysctlLivepatchList extends Struct<"struct xen_sysctl_livepatch_list"> {
  static readonly cName = "struct xen_sysctl_livepatch_list";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    version 0 u32
    idx 4 u32
    nr 8 u32
    pad 12 u32
    name_total_size 16 u32
    metadata_total_size 20 u32
    status 24 handle8 struct xen_livepatch_status
    name 32 handle8 char
    len 40 handle8 uint32_t
    metadata 48 handle8 char
    metadata_len 56 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get idx(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set idx(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get name_total_size(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set name_total_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get metadata_total_size(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set metadata_total_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get status(): HypercallPointer<"struct xen_livepatch_status"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set status(value: HypercallPointer<"struct xen_livepatch_status"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get status_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 32, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 32, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 32, 8);
  }

  get len(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 40, 8);
  }
  set len(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 40, 8, value);
  }

  get len_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 40, 8);
  }

  get metadata(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 48, 8);
  }
  set metadata(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 48, 8, value);
  }

  get metadata_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 48, 8);
  }

  get metadata_len(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 56, 8);
  }
  set metadata_len(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 56, 8, value);
  }

  get metadata_len_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 56, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchListPlain {
    return {
      version: dataView.getUint32(byteOffset, true),
      idx: dataView.getUint32(byteOffset + 4, true),
      nr: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
      name_total_size: dataView.getUint32(byteOffset + 16, true),
      metadata_total_size: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenSysctlLivepatchListPlain {
    return XenSysctlLivepatchList.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlLivepatchListPlain {
    return XenSysctlLivepatchList.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchListPlain {
  version: number;
  idx: number;
  nr: number;
  pad: number;
  name_total_size: number;
  metadata_total_size: number;
}

/** struct xen_sysctl_livepatch_action (sysctl.h), 32 bytes, align 8. */
export class XenSysctlLivepatchAction extends Struct<"struct xen_sysctl_livepatch_action"> {
  static readonly cName = "struct xen_sysctl_livepatch_action";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 struct xen_livepatch_name
    cmd 16 u32
    timeout 20 u32
    flags 24 u32
    pad 28 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get name(): XenLivepatchName {
    return new XenLivepatchName(this.dataView, this.byteOffset);
  }
  set name(value: XenLivepatchName) {
    copyRecord(XenLivepatchName, this.dataView, this.byteOffset, value);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get timeout(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set timeout(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchActionPlain {
    return {
      name: XenLivepatchName.decodeAt(dataView, byteOffset),
      cmd: dataView.getUint32(byteOffset + 16, true),
      timeout: dataView.getUint32(byteOffset + 20, true),
      flags: dataView.getUint32(byteOffset + 24, true),
      pad: dataView.getUint32(byteOffset + 28, true),
    };
  }

  decode(): XenSysctlLivepatchActionPlain {
    return XenSysctlLivepatchAction.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlLivepatchActionPlain {
    return XenSysctlLivepatchAction.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchActionPlain {
  name: XenLivepatchNamePlain;
  cmd: number;
  timeout: number;
  flags: number;
  pad: number;
}

/** struct xen_sysctl_livepatch_op (sysctl.h), 72 bytes, align 8. */
export class XenSysctlLivepatchOp extends Struct<"struct xen_sysctl_livepatch_op"> {
  static readonly cName = "struct xen_sysctl_livepatch_op";
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    pad 4 u32
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

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
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
      pad: dataView.getUint32(byteOffset + 4, true),
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
  pad: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_livepatch_op (sysctl.h): union, 64 bytes, align 8. */
export class XenSysctlLivepatchOpU extends Union<"struct xen_sysctl_livepatch_op.u"> {
  static readonly cName = "struct xen_sysctl_livepatch_op.u";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    upload 0 struct xen_sysctl_livepatch_upload
    list 0 struct xen_sysctl_livepatch_list
    get 0 struct xen_sysctl_livepatch_get
    action 0 struct xen_sysctl_livepatch_action
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get upload(): XenSysctlLivepatchUpload {
    return new XenSysctlLivepatchUpload(this.dataView, this.byteOffset);
  }
  set upload(value: XenSysctlLivepatchUpload) {
    copyRecord(XenSysctlLivepatchUpload, this.dataView, this.byteOffset, value);
  }

  get list(): XenSysctlLivepatchList {
    return new XenSysctlLivepatchList(this.dataView, this.byteOffset);
  }
  set list(value: XenSysctlLivepatchList) {
    copyRecord(XenSysctlLivepatchList, this.dataView, this.byteOffset, value);
  }

  get get(): XenSysctlLivepatchGet {
    return new XenSysctlLivepatchGet(this.dataView, this.byteOffset);
  }
  set get(value: XenSysctlLivepatchGet) {
    copyRecord(XenSysctlLivepatchGet, this.dataView, this.byteOffset, value);
  }

  get action(): XenSysctlLivepatchAction {
    return new XenSysctlLivepatchAction(this.dataView, this.byteOffset);
  }
  set action(value: XenSysctlLivepatchAction) {
    copyRecord(XenSysctlLivepatchAction, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_sysctl_cpu_policy (sysctl.h), 32 bytes, align 8. */
export class XenSysctlCpuPolicy extends Struct<"struct xen_sysctl_cpu_policy"> {
  static readonly cName = "struct xen_sysctl_cpu_policy";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u32
    nr_leaves 4 u32
    nr_msrs 8 u32
    _rsvd 12 u32
    leaves 16 handle8 struct xen_cpuid_leaf
    msrs 24 handle8 struct xen_msr_entry
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_leaves(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_leaves(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_msrs(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_msrs(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get _rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set _rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get leaves(): HypercallPointer<"struct xen_cpuid_leaf"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set leaves(value: HypercallPointer<"struct xen_cpuid_leaf"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get leaves_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get msrs(): HypercallPointer<"struct xen_msr_entry"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set msrs(value: HypercallPointer<"struct xen_msr_entry"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get msrs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuPolicyPlain {
    return {
      index: dataView.getUint32(byteOffset, true),
      nr_leaves: dataView.getUint32(byteOffset + 4, true),
      nr_msrs: dataView.getUint32(byteOffset + 8, true),
      _rsvd: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenSysctlCpuPolicyPlain {
    return XenSysctlCpuPolicy.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpuPolicyPlain {
    return XenSysctlCpuPolicy.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuPolicyPlain {
  index: number;
  nr_leaves: number;
  nr_msrs: number;
  _rsvd: number;
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
    cpu_levelling_caps 0 struct xen_sysctl_cpu_levelling_caps
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

  get cpu_levelling_caps(): XenSysctlCpuLevellingCaps {
    return new XenSysctlCpuLevellingCaps(this.dataView, this.byteOffset);
  }
  set cpu_levelling_caps(value: XenSysctlCpuLevellingCaps) {
    copyRecord(XenSysctlCpuLevellingCaps, this.dataView, this.byteOffset, value);
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
