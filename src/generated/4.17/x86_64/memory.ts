// The records of Xen's public header memory.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  U16Array,
  Union,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/index.ts";
import { PhysdevPciDevice } from "./physdev.ts";

/** struct xen_memory_reservation (memory.h), 32 bytes, align 8. */
export class XenMemoryReservation extends Struct<"struct xen_memory_reservation"> {
  static readonly cName = "struct xen_memory_reservation";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get extent_start(): HypercallPointer<"xen_pfn_t"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set extent_start(value: HypercallPointer<"xen_pfn_t"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get extent_start_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get nr_extents(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set nr_extents(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get nr_extents_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set nr_extents_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get extent_order(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set extent_order(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get mem_flags(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set mem_flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  decode(): XenMemoryReservationPlain {
    return {
      nr_extents: this.nr_extents,
      extent_order: this.extent_order,
      mem_flags: this.mem_flags,
      domid: this.domid,
    };
  }
}

export interface XenMemoryReservationPlain {
  nr_extents: bigint;
  extent_order: number;
  mem_flags: number;
  domid: number;
}

/** struct xen_memory_exchange (memory.h), 72 bytes, align 8. */
export class XenMemoryExchange extends Struct<"struct xen_memory_exchange"> {
  static readonly cName = "struct xen_memory_exchange";
  static readonly size = 72;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
  }

  get in(): XenMemoryReservation {
    return new XenMemoryReservation(this.dataView, this.byteOffset);
  }
  set in(value: XenMemoryReservation) {
    copyRecord(XenMemoryReservation, this.dataView, this.byteOffset, value);
  }

  get out(): XenMemoryReservation {
    return new XenMemoryReservation(this.dataView, this.byteOffset + 32);
  }
  set out(value: XenMemoryReservation) {
    copyRecord(XenMemoryReservation, this.dataView, this.byteOffset + 32, value);
  }

  get nr_exchanged(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set nr_exchanged(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get nr_exchanged_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set nr_exchanged_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  decode(): XenMemoryExchangePlain {
    return {
      in: this.in.decode(),
      out: this.out.decode(),
      nr_exchanged: this.nr_exchanged,
    };
  }
}

export interface XenMemoryExchangePlain {
  in: XenMemoryReservationPlain;
  out: XenMemoryReservationPlain;
  nr_exchanged: bigint;
}

/** struct xen_memory_domain (memory.h), 2 bytes, align 2. */
export class XenMemoryDomain extends Struct<"struct xen_memory_domain"> {
  static readonly cName = "struct xen_memory_domain";
  static readonly size = 2;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  decode(): XenMemoryDomainPlain {
    return {
      domid: this.domid,
    };
  }
}

export interface XenMemoryDomainPlain {
  domid: number;
}

/** struct xen_machphys_mfn_list (memory.h), 24 bytes, align 8. */
export class XenMachphysMfnList extends Struct<"struct xen_machphys_mfn_list"> {
  static readonly cName = "struct xen_machphys_mfn_list";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get max_extents(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set max_extents(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get extent_start(): HypercallPointer<"xen_pfn_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set extent_start(value: HypercallPointer<"xen_pfn_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get extent_start_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get nr_extents(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set nr_extents(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  decode(): XenMachphysMfnListPlain {
    return {
      max_extents: this.max_extents,
      nr_extents: this.nr_extents,
    };
  }
}

export interface XenMachphysMfnListPlain {
  max_extents: number;
  nr_extents: number;
}

/** struct xen_machphys_mapping (memory.h), 24 bytes, align 8. */
export class XenMachphysMapping extends Struct<"struct xen_machphys_mapping"> {
  static readonly cName = "struct xen_machphys_mapping";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get v_start(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set v_start(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get v_start_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set v_start_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get v_end(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set v_end(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get v_end_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set v_end_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get max_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set max_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get max_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set max_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenMachphysMappingPlain {
    return {
      v_start: this.v_start,
      v_end: this.v_end,
      max_mfn: this.max_mfn,
    };
  }
}

export interface XenMachphysMappingPlain {
  v_start: bigint;
  v_end: bigint;
  max_mfn: bigint;
}

/** struct xen_add_to_physmap (memory.h), 24 bytes, align 8. */
export class XenAddToPhysmap extends Struct<"struct xen_add_to_physmap"> {
  static readonly cName = "struct xen_add_to_physmap";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get size(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set size(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get space(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set space(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get idx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set idx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get idx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set idx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get gpfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set gpfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get gpfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set gpfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenAddToPhysmapPlain {
    return {
      domid: this.domid,
      size: this.size,
      space: this.space,
      idx: this.idx,
      gpfn: this.gpfn,
    };
  }
}

export interface XenAddToPhysmapPlain {
  domid: number;
  size: number;
  space: number;
  idx: bigint;
  gpfn: bigint;
}

/** union xen_add_to_physmap_batch_extra (memory.h), 2 bytes, align 2. */
export class XenAddToPhysmapBatchExtra extends Union<"union xen_add_to_physmap_batch_extra"> {
  static readonly cName = "union xen_add_to_physmap_batch_extra";
  static readonly size = 2;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get foreign_domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set foreign_domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get res0(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set res0(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }
}

/** struct xen_add_to_physmap_batch (memory.h), 32 bytes, align 8. */
export class XenAddToPhysmapBatch extends Struct<"struct xen_add_to_physmap_batch"> {
  static readonly cName = "struct xen_add_to_physmap_batch";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get space(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set space(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get size(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get u(): XenAddToPhysmapBatchExtra {
    return new XenAddToPhysmapBatchExtra(this.dataView, this.byteOffset + 6);
  }
  set u(value: XenAddToPhysmapBatchExtra) {
    copyRecord(XenAddToPhysmapBatchExtra, this.dataView, this.byteOffset + 6, value);
  }

  get idxs(): HypercallPointer<"xen_ulong_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set idxs(value: HypercallPointer<"xen_ulong_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get idxs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get gpfns(): HypercallPointer<"xen_pfn_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set gpfns(value: HypercallPointer<"xen_pfn_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get gpfns_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get errs(): HypercallPointer<"int"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set errs(value: HypercallPointer<"int"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get errs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  decode(): XenAddToPhysmapBatchPlain {
    return {
      domid: this.domid,
      space: this.space,
      size: this.size,
      u: this.u.decode(),
    };
  }
}

export interface XenAddToPhysmapBatchPlain {
  domid: number;
  space: number;
  size: number;
  u: Uint8Array;
}

/** struct xen_remove_from_physmap (memory.h), 16 bytes, align 8. */
export class XenRemoveFromPhysmap extends Struct<"struct xen_remove_from_physmap"> {
  static readonly cName = "struct xen_remove_from_physmap";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get gpfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gpfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gpfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gpfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenRemoveFromPhysmapPlain {
    return {
      domid: this.domid,
      gpfn: this.gpfn,
    };
  }
}

export interface XenRemoveFromPhysmapPlain {
  domid: number;
  gpfn: bigint;
}

/** struct xen_memory_map (memory.h), 16 bytes, align 8. */
export class XenMemoryMap extends Struct<"struct xen_memory_map"> {
  static readonly cName = "struct xen_memory_map";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr_entries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_entries(value: number) {
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

  decode(): XenMemoryMapPlain {
    return {
      nr_entries: this.nr_entries,
    };
  }
}

export interface XenMemoryMapPlain {
  nr_entries: number;
}

/** struct xen_foreign_memory_map (memory.h), 24 bytes, align 8. */
export class XenForeignMemoryMap extends Struct<"struct xen_foreign_memory_map"> {
  static readonly cName = "struct xen_foreign_memory_map";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get map(): XenMemoryMap {
    return new XenMemoryMap(this.dataView, this.byteOffset + 8);
  }
  set map(value: XenMemoryMap) {
    copyRecord(XenMemoryMap, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenForeignMemoryMapPlain {
    return {
      domid: this.domid,
      map: this.map.decode(),
    };
  }
}

export interface XenForeignMemoryMapPlain {
  domid: number;
  map: XenMemoryMapPlain;
}

/** struct xen_pod_target (memory.h), 40 bytes, align 8. */
export class XenPodTarget extends Struct<"struct xen_pod_target"> {
  static readonly cName = "struct xen_pod_target";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get target_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set target_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get target_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set target_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
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

  get pod_cache_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set pod_cache_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get pod_cache_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set pod_cache_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get pod_entries(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set pod_entries(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get pod_entries_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set pod_entries_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 32, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 32, value, true);
  }

  decode(): XenPodTargetPlain {
    return {
      target_pages: this.target_pages,
      tot_pages: this.tot_pages,
      pod_cache_pages: this.pod_cache_pages,
      pod_entries: this.pod_entries,
      domid: this.domid,
    };
  }
}

export interface XenPodTargetPlain {
  target_pages: bigint;
  tot_pages: bigint;
  pod_cache_pages: bigint;
  pod_entries: bigint;
  domid: number;
}

/** struct xen_mem_paging_op (memory.h), 24 bytes, align 8. */
export class XenMemPagingOp extends Struct<"struct xen_mem_paging_op"> {
  static readonly cName = "struct xen_mem_paging_op";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get op(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set op(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get domain(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set domain(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
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

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenMemPagingOpPlain {
    return {
      op: this.op,
      domain: this.domain,
      gfn: this.gfn,
    };
  }
}

export interface XenMemPagingOpPlain {
  op: number;
  domain: number;
  gfn: bigint;
}

/** struct xen_mem_access_op (memory.h), 32 bytes, align 8. */
export class XenMemAccessOp extends Struct<"struct xen_mem_access_op"> {
  static readonly cName = "struct xen_mem_access_op";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get op(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set op(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get access(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set access(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get pfn_list(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set pfn_list(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get pfn_list_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get access_list(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set access_list(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get access_list_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  decode(): XenMemAccessOpPlain {
    return {
      op: this.op,
      access: this.access,
      domid: this.domid,
      nr: this.nr,
      pfn: this.pfn,
    };
  }
}

export interface XenMemAccessOpPlain {
  op: number;
  access: number;
  domid: number;
  nr: number;
  pfn: bigint;
}

/** struct mem_sharing_op_nominate (memory.h), 16 bytes, align 8. */
export class MemSharingOpNominate extends Struct<"struct mem_sharing_op_nominate"> {
  static readonly cName = "struct mem_sharing_op_nominate";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get u(): MemSharingOpNominateU {
    return new MemSharingOpNominateU(this.dataView, this.byteOffset);
  }
  set u(value: MemSharingOpNominateU) {
    copyRecord(MemSharingOpNominateU, this.dataView, this.byteOffset, value);
  }

  get handle(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set handle(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get handle_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set handle_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): MemSharingOpNominatePlain {
    return {
      u: this.u.decode(),
      handle: this.handle,
    };
  }
}

export interface MemSharingOpNominatePlain {
  u: Uint8Array;
  handle: bigint;
}

/** u of struct mem_sharing_op_nominate (memory.h): union, 8 bytes, align 8. */
export class MemSharingOpNominateU extends Union<"struct mem_sharing_op_nominate.u"> {
  static readonly cName = "struct mem_sharing_op_nominate.u";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get grant_ref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set grant_ref(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }
}

/** struct mem_sharing_op_share (memory.h), 40 bytes, align 8. */
export class MemSharingOpShare extends Struct<"struct mem_sharing_op_share"> {
  static readonly cName = "struct mem_sharing_op_share";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get source_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set source_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get source_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set source_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get source_handle(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set source_handle(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get source_handle_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set source_handle_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get client_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set client_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get client_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set client_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get client_handle(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set client_handle(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get client_handle_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set client_handle_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get client_domain(): number {
    return this.dataView.getUint16(this.byteOffset + 32, true);
  }
  set client_domain(value: number) {
    this.dataView.setUint16(this.byteOffset + 32, value, true);
  }

  decode(): MemSharingOpSharePlain {
    return {
      source_gfn: this.source_gfn,
      source_handle: this.source_handle,
      client_gfn: this.client_gfn,
      client_handle: this.client_handle,
      client_domain: this.client_domain,
    };
  }
}

export interface MemSharingOpSharePlain {
  source_gfn: bigint;
  source_handle: bigint;
  client_gfn: bigint;
  client_handle: bigint;
  client_domain: number;
}

/** struct mem_sharing_op_range (memory.h), 32 bytes, align 8. */
export class MemSharingOpRange extends Struct<"struct mem_sharing_op_range"> {
  static readonly cName = "struct mem_sharing_op_range";
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

  get last_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set last_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get last_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set last_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get opaque(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set opaque(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get opaque_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set opaque_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get client_domain(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set client_domain(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  get _pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 26, 3);
  }
  set _pad(value: ArrayLike<number>) {
    this._pad.assign(value);
  }

  decode(): MemSharingOpRangePlain {
    return {
      first_gfn: this.first_gfn,
      last_gfn: this.last_gfn,
      opaque: this.opaque,
      client_domain: this.client_domain,
      _pad: this._pad.toArray(),
    };
  }
}

export interface MemSharingOpRangePlain {
  first_gfn: bigint;
  last_gfn: bigint;
  opaque: bigint;
  client_domain: number;
  _pad: number[];
}

/** struct mem_sharing_op_debug (memory.h), 8 bytes, align 8. */
export class MemSharingOpDebug extends Struct<"struct mem_sharing_op_debug"> {
  static readonly cName = "struct mem_sharing_op_debug";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get u(): MemSharingOpDebugU {
    return new MemSharingOpDebugU(this.dataView, this.byteOffset);
  }
  set u(value: MemSharingOpDebugU) {
    copyRecord(MemSharingOpDebugU, this.dataView, this.byteOffset, value);
  }

  decode(): MemSharingOpDebugPlain {
    return {
      u: this.u.decode(),
    };
  }
}

export interface MemSharingOpDebugPlain {
  u: Uint8Array;
}

/** u of struct mem_sharing_op_debug (memory.h): union, 8 bytes, align 8. */
export class MemSharingOpDebugU extends Union<"struct mem_sharing_op_debug.u"> {
  static readonly cName = "struct mem_sharing_op_debug.u";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get gref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }
}

/** struct mem_sharing_op_fork (memory.h), 8 bytes, align 4. */
export class MemSharingOpFork extends Struct<"struct mem_sharing_op_fork"> {
  static readonly cName = "struct mem_sharing_op_fork";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get parent_domain(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set parent_domain(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): MemSharingOpForkPlain {
    return {
      parent_domain: this.parent_domain,
      flags: this.flags,
      pad: this.pad,
    };
  }
}

export interface MemSharingOpForkPlain {
  parent_domain: number;
  flags: number;
  pad: number;
}

/** struct xen_mem_sharing_op (memory.h), 48 bytes, align 8. */
export class XenMemSharingOp extends Struct<"struct xen_mem_sharing_op"> {
  static readonly cName = "struct xen_mem_sharing_op";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get op(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set op(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get domain(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set domain(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get u(): XenMemSharingOpU {
    return new XenMemSharingOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenMemSharingOpU) {
    copyRecord(XenMemSharingOpU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenMemSharingOpPlain {
    return {
      op: this.op,
      domain: this.domain,
      u: this.u.decode(),
    };
  }
}

export interface XenMemSharingOpPlain {
  op: number;
  domain: number;
  u: Uint8Array;
}

/** u of struct xen_mem_sharing_op (memory.h): union, 40 bytes, align 8. */
export class XenMemSharingOpU extends Union<"struct xen_mem_sharing_op.u"> {
  static readonly cName = "struct xen_mem_sharing_op.u";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get nominate(): MemSharingOpNominate {
    return new MemSharingOpNominate(this.dataView, this.byteOffset);
  }
  set nominate(value: MemSharingOpNominate) {
    copyRecord(MemSharingOpNominate, this.dataView, this.byteOffset, value);
  }

  get share(): MemSharingOpShare {
    return new MemSharingOpShare(this.dataView, this.byteOffset);
  }
  set share(value: MemSharingOpShare) {
    copyRecord(MemSharingOpShare, this.dataView, this.byteOffset, value);
  }

  get range(): MemSharingOpRange {
    return new MemSharingOpRange(this.dataView, this.byteOffset);
  }
  set range(value: MemSharingOpRange) {
    copyRecord(MemSharingOpRange, this.dataView, this.byteOffset, value);
  }

  get debug(): MemSharingOpDebug {
    return new MemSharingOpDebug(this.dataView, this.byteOffset);
  }
  set debug(value: MemSharingOpDebug) {
    copyRecord(MemSharingOpDebug, this.dataView, this.byteOffset, value);
  }

  get fork(): MemSharingOpFork {
    return new MemSharingOpFork(this.dataView, this.byteOffset);
  }
  set fork(value: MemSharingOpFork) {
    copyRecord(MemSharingOpFork, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_reserved_device_memory (memory.h), 16 bytes, align 8. */
export class XenReservedDeviceMemory extends Struct<"struct xen_reserved_device_memory"> {
  static readonly cName = "struct xen_reserved_device_memory";
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

  get nr_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set nr_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get nr_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set nr_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenReservedDeviceMemoryPlain {
    return {
      start_pfn: this.start_pfn,
      nr_pages: this.nr_pages,
    };
  }
}

export interface XenReservedDeviceMemoryPlain {
  start_pfn: bigint;
  nr_pages: bigint;
}

/** struct xen_reserved_device_memory_map (memory.h), 24 bytes, align 8. */
export class XenReservedDeviceMemoryMap extends Struct<"struct xen_reserved_device_memory_map"> {
  static readonly cName = "struct xen_reserved_device_memory_map";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get nr_entries(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_entries(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get buffer(): HypercallPointer<"struct xen_reserved_device_memory"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set buffer(value: HypercallPointer<"struct xen_reserved_device_memory"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get dev(): XenReservedDeviceMemoryMapDev {
    return new XenReservedDeviceMemoryMapDev(this.dataView, this.byteOffset + 16);
  }
  set dev(value: XenReservedDeviceMemoryMapDev) {
    copyRecord(XenReservedDeviceMemoryMapDev, this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenReservedDeviceMemoryMapPlain {
    return {
      flags: this.flags,
      nr_entries: this.nr_entries,
      dev: this.dev.decode(),
    };
  }
}

export interface XenReservedDeviceMemoryMapPlain {
  flags: number;
  nr_entries: number;
  dev: Uint8Array;
}

/** dev of struct xen_reserved_device_memory_map (memory.h): union, 4 bytes, align 2. */
export class XenReservedDeviceMemoryMapDev extends Union<"struct xen_reserved_device_memory_map.dev"> {
  static readonly cName = "struct xen_reserved_device_memory_map.dev";
  static readonly size = 4;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get pci(): PhysdevPciDevice {
    return new PhysdevPciDevice(this.dataView, this.byteOffset);
  }
  set pci(value: PhysdevPciDevice) {
    copyRecord(PhysdevPciDevice, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_mem_acquire_resource (memory.h), 32 bytes, align 8. */
export class XenMemAcquireResource extends Struct<"struct xen_mem_acquire_resource"> {
  static readonly cName = "struct xen_mem_acquire_resource";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set type(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_frames(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_frames(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get frame(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set frame(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get frame_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set frame_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get frame_list(): HypercallPointer<"xen_pfn_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set frame_list(value: HypercallPointer<"xen_pfn_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get frame_list_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  decode(): XenMemAcquireResourcePlain {
    return {
      domid: this.domid,
      type: this.type,
      id: this.id,
      nr_frames: this.nr_frames,
      pad: this.pad,
      frame: this.frame,
    };
  }
}

export interface XenMemAcquireResourcePlain {
  domid: number;
  type: number;
  id: number;
  nr_frames: number;
  pad: number;
  frame: bigint;
}

/** struct xen_vmemrange (memory.h), 24 bytes, align 8. */
export class XenVmemrange extends Struct<"struct xen_vmemrange"> {
  static readonly cName = "struct xen_vmemrange";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get start(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set start(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get start_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set start_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get end(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set end(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get end_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set end_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get nid(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set nid(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): XenVmemrangePlain {
    return {
      start: this.start,
      end: this.end,
      flags: this.flags,
      nid: this.nid,
    };
  }
}

export interface XenVmemrangePlain {
  start: bigint;
  end: bigint;
  flags: number;
  nid: number;
}

/** struct xen_vnuma_topology_info (memory.h), 40 bytes, align 8. */
export class XenVnumaTopologyInfo extends Struct<"struct xen_vnuma_topology_info"> {
  static readonly cName = "struct xen_vnuma_topology_info";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get nr_vnodes(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_vnodes(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get nr_vmemranges(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set nr_vmemranges(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get vdistance(): XenVnumaTopologyInfoVdistance {
    return new XenVnumaTopologyInfoVdistance(this.dataView, this.byteOffset + 16);
  }
  set vdistance(value: XenVnumaTopologyInfoVdistance) {
    copyRecord(XenVnumaTopologyInfoVdistance, this.dataView, this.byteOffset + 16, value);
  }

  get vcpu_to_vnode(): XenVnumaTopologyInfoVcpuToVnode {
    return new XenVnumaTopologyInfoVcpuToVnode(this.dataView, this.byteOffset + 24);
  }
  set vcpu_to_vnode(value: XenVnumaTopologyInfoVcpuToVnode) {
    copyRecord(XenVnumaTopologyInfoVcpuToVnode, this.dataView, this.byteOffset + 24, value);
  }

  get vmemrange(): XenVnumaTopologyInfoVmemrange {
    return new XenVnumaTopologyInfoVmemrange(this.dataView, this.byteOffset + 32);
  }
  set vmemrange(value: XenVnumaTopologyInfoVmemrange) {
    copyRecord(XenVnumaTopologyInfoVmemrange, this.dataView, this.byteOffset + 32, value);
  }

  decode(): XenVnumaTopologyInfoPlain {
    return {
      domid: this.domid,
      pad: this.pad,
      nr_vnodes: this.nr_vnodes,
      nr_vcpus: this.nr_vcpus,
      nr_vmemranges: this.nr_vmemranges,
      vdistance: this.vdistance.decode(),
      vcpu_to_vnode: this.vcpu_to_vnode.decode(),
      vmemrange: this.vmemrange.decode(),
    };
  }
}

export interface XenVnumaTopologyInfoPlain {
  domid: number;
  pad: number;
  nr_vnodes: number;
  nr_vcpus: number;
  nr_vmemranges: number;
  vdistance: Uint8Array;
  vcpu_to_vnode: Uint8Array;
  vmemrange: Uint8Array;
}

/** vdistance of struct xen_vnuma_topology_info (memory.h): union, 8 bytes, align 8. */
export class XenVnumaTopologyInfoVdistance extends Union<"struct xen_vnuma_topology_info.vdistance"> {
  static readonly cName = "struct xen_vnuma_topology_info.vdistance";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get h(): HypercallPointer<"unsigned int"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer<"unsigned int"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get h_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** vcpu_to_vnode of struct xen_vnuma_topology_info (memory.h): union, 8 bytes, align 8. */
export class XenVnumaTopologyInfoVcpuToVnode extends Union<"struct xen_vnuma_topology_info.vcpu_to_vnode"> {
  static readonly cName = "struct xen_vnuma_topology_info.vcpu_to_vnode";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get h(): HypercallPointer<"unsigned int"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer<"unsigned int"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get h_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** vmemrange of struct xen_vnuma_topology_info (memory.h): union, 8 bytes, align 8. */
export class XenVnumaTopologyInfoVmemrange extends Union<"struct xen_vnuma_topology_info.vmemrange"> {
  static readonly cName = "struct xen_vnuma_topology_info.vmemrange";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get h(): HypercallPointer<"struct xen_vmemrange"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer<"struct xen_vmemrange"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get h_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}
