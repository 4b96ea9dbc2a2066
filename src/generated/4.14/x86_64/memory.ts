// The records of Xen's public header memory.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  U16Array,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/records.ts";
import { PhysdevPciDevice } from "./physdev/PhysdevPciDevice.ts";

/** struct xen_memory_reservation (memory.h), 32 bytes, align 8. */
export class XenMemoryReservation extends Struct<"struct xen_memory_reservation"> {
  static readonly cName = "struct xen_memory_reservation";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    extent_start 0 handle8 uint64_t
    nr_extents 8 u64
    extent_order 16 u32
    mem_flags 20 u32
    domid 24 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get extent_start(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set extent_start(value: HypercallPointer<"uint64_t"> | null) {
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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get mem_flags(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set mem_flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 24, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 24, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMemoryReservationPlain {
    return {
      nr_extents: dataView.getBigUint64(byteOffset + 8, true),
      extent_order: dataView.getUint32(byteOffset + 16, true),
      mem_flags: dataView.getUint32(byteOffset + 20, true),
      domid: dataView.getUint16(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMemoryReservationPlain> {
    return {
      nr_extents: readU64Number(dataView, byteOffset + 8),
      extent_order: dataView.getUint32(byteOffset + 16, true),
      mem_flags: dataView.getUint32(byteOffset + 20, true),
      domid: dataView.getUint16(byteOffset + 24, true),
    };
  }

  decode(): XenMemoryReservationPlain {
    return XenMemoryReservation.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMemoryReservationPlain> {
    return XenMemoryReservation.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    in 0 struct xen_memory_reservation
    out 32 struct xen_memory_reservation
    nr_exchanged 64 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenMemoryExchangePlain {
    return {
      in: XenMemoryReservation.decodeAt(dataView, byteOffset),
      out: XenMemoryReservation.decodeAt(dataView, byteOffset + 32),
      nr_exchanged: dataView.getBigUint64(byteOffset + 64, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMemoryExchangePlain> {
    return {
      in: XenMemoryReservation.decodeNumbersAt(dataView, byteOffset),
      out: XenMemoryReservation.decodeNumbersAt(dataView, byteOffset + 32),
      nr_exchanged: readU64Number(dataView, byteOffset + 64),
    };
  }

  decode(): XenMemoryExchangePlain {
    return XenMemoryExchange.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMemoryExchangePlain> {
    return XenMemoryExchange.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenMemoryExchangePlain {
  in: XenMemoryReservationPlain;
  out: XenMemoryReservationPlain;
  nr_exchanged: bigint;
}

/** struct xen_machphys_mfn_list (memory.h), 24 bytes, align 8. */
export class XenMachphysMfnList extends Struct<"struct xen_machphys_mfn_list"> {
  static readonly cName = "struct xen_machphys_mfn_list";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    max_extents 0 u32
    extent_start 8 handle8 uint64_t
    nr_extents 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get max_extents(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set max_extents(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get extent_start(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set extent_start(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get extent_start_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get nr_extents(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set nr_extents(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMachphysMfnListPlain {
    return {
      max_extents: dataView.getUint32(byteOffset, true),
      nr_extents: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenMachphysMfnListPlain {
    return XenMachphysMfnList.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMachphysMfnListPlain {
    return XenMachphysMfnList.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    v_start 0 u64
    v_end 8 u64
    max_mfn 16 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenMachphysMappingPlain {
    return {
      v_start: dataView.getBigUint64(byteOffset, true),
      v_end: dataView.getBigUint64(byteOffset + 8, true),
      max_mfn: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMachphysMappingPlain> {
    return {
      v_start: readU64Number(dataView, byteOffset),
      v_end: readU64Number(dataView, byteOffset + 8),
      max_mfn: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenMachphysMappingPlain {
    return XenMachphysMapping.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMachphysMappingPlain> {
    return XenMachphysMapping.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    domid 0 u16
    size 2 u16
    space 4 u32
    idx 8 u64
    gpfn 16 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenAddToPhysmapPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      size: dataView.getUint16(byteOffset + 2, true),
      space: dataView.getUint32(byteOffset + 4, true),
      idx: dataView.getBigUint64(byteOffset + 8, true),
      gpfn: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenAddToPhysmapPlain> {
    return {
      domid: dataView.getUint16(byteOffset, true),
      size: dataView.getUint16(byteOffset + 2, true),
      space: dataView.getUint32(byteOffset + 4, true),
      idx: readU64Number(dataView, byteOffset + 8),
      gpfn: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenAddToPhysmapPlain {
    return XenAddToPhysmap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenAddToPhysmapPlain> {
    return XenAddToPhysmap.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    foreign_domid 0 u16
    res0 0 u16
  `;

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
  static readonly fields: string = `
    domid 0 u16
    space 2 u16
    size 4 u16
    u 6 union xen_add_to_physmap_batch_extra
    idxs 8 handle8 uint64_t
    gpfns 16 handle8 uint64_t
    errs 24 handle8 int32_t
  `;

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

  get idxs(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set idxs(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get idxs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get gpfns(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set gpfns(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get gpfns_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get errs(): HypercallPointer<"int32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set errs(value: HypercallPointer<"int32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get errs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenAddToPhysmapBatchPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      space: dataView.getUint16(byteOffset + 2, true),
      size: dataView.getUint16(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 6, 2),
    };
  }

  decode(): XenAddToPhysmapBatchPlain {
    return XenAddToPhysmapBatch.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenAddToPhysmapBatchPlain {
    return XenAddToPhysmapBatch.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    domid 0 u16
    gpfn 8 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenRemoveFromPhysmapPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      gpfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenRemoveFromPhysmapPlain> {
    return {
      domid: dataView.getUint16(byteOffset, true),
      gpfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenRemoveFromPhysmapPlain {
    return XenRemoveFromPhysmap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenRemoveFromPhysmapPlain> {
    return XenRemoveFromPhysmap.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    nr_entries 0 u32
    buffer 8 handle8 void
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr_entries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_entries(value: number) {
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

  static decodeAt(dataView: DataView, byteOffset: number): XenMemoryMapPlain {
    return {
      nr_entries: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenMemoryMapPlain {
    return XenMemoryMap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMemoryMapPlain {
    return XenMemoryMap.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    domid 0 u16
    map 8 struct xen_memory_map
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenForeignMemoryMapPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      map: XenMemoryMap.decodeAt(dataView, byteOffset + 8),
    };
  }

  decode(): XenForeignMemoryMapPlain {
    return XenForeignMemoryMap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenForeignMemoryMapPlain {
    return XenForeignMemoryMap.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    target_pages 0 u64
    tot_pages 8 u64
    pod_cache_pages 16 u64
    pod_entries 24 u64
    domid 32 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  /** Pages. */
  get target_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set target_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** Pages. */
  get target_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set target_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
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
  get pod_cache_pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set pod_cache_pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Pages. */
  get pod_cache_pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set pod_cache_pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  /** Pages. */
  get pod_entries(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set pod_entries(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  /** Pages. */
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

  static decodeAt(dataView: DataView, byteOffset: number): XenPodTargetPlain {
    return {
      target_pages: dataView.getBigUint64(byteOffset, true),
      tot_pages: dataView.getBigUint64(byteOffset + 8, true),
      pod_cache_pages: dataView.getBigUint64(byteOffset + 16, true),
      pod_entries: dataView.getBigUint64(byteOffset + 24, true),
      domid: dataView.getUint16(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPodTargetPlain> {
    return {
      target_pages: readU64Number(dataView, byteOffset),
      tot_pages: readU64Number(dataView, byteOffset + 8),
      pod_cache_pages: readU64Number(dataView, byteOffset + 16),
      pod_entries: readU64Number(dataView, byteOffset + 24),
      domid: dataView.getUint16(byteOffset + 32, true),
    };
  }

  decode(): XenPodTargetPlain {
    return XenPodTarget.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPodTargetPlain> {
    return XenPodTarget.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPodTargetPlain {
  /** Pages. */
  target_pages: bigint;
  /** Pages. */
  tot_pages: bigint;
  /** Pages. */
  pod_cache_pages: bigint;
  /** Pages. */
  pod_entries: bigint;
  domid: number;
}

/** struct xen_mem_paging_op (memory.h), 24 bytes, align 8. */
export class XenMemPagingOp extends Struct<"struct xen_mem_paging_op"> {
  static readonly cName = "struct xen_mem_paging_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u8
    domain 2 u16
    buffer 8 handle8 const uint8_t
    gfn 16 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenMemPagingOpPlain {
    return {
      op: dataView.getUint8(byteOffset),
      domain: dataView.getUint16(byteOffset + 2, true),
      gfn: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMemPagingOpPlain> {
    return {
      op: dataView.getUint8(byteOffset),
      domain: dataView.getUint16(byteOffset + 2, true),
      gfn: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenMemPagingOpPlain {
    return XenMemPagingOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMemPagingOpPlain> {
    return XenMemPagingOp.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    op 0 u8
    access 1 u8
    domid 2 u16
    nr 4 u32
    pfn 8 u64
    pfn_list 16 handle8 const uint64_t
    access_list 24 handle8 const uint8_t
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenMemAccessOpPlain {
    return {
      op: dataView.getUint8(byteOffset),
      access: dataView.getUint8(byteOffset + 1),
      domid: dataView.getUint16(byteOffset + 2, true),
      nr: dataView.getUint32(byteOffset + 4, true),
      pfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMemAccessOpPlain> {
    return {
      op: dataView.getUint8(byteOffset),
      access: dataView.getUint8(byteOffset + 1),
      domid: dataView.getUint16(byteOffset + 2, true),
      nr: dataView.getUint32(byteOffset + 4, true),
      pfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenMemAccessOpPlain {
    return XenMemAccessOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMemAccessOpPlain> {
    return XenMemAccessOp.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    u 0 struct mem_sharing_op_nominate.u
    handle 8 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): MemSharingOpNominatePlain {
    return {
      u: copyBytes(dataView, byteOffset, 8),
      handle: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<MemSharingOpNominatePlain> {
    return {
      u: copyBytes(dataView, byteOffset, 8),
      handle: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): MemSharingOpNominatePlain {
    return MemSharingOpNominate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<MemSharingOpNominatePlain> {
    return MemSharingOpNominate.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    gfn 0 u64
    grant_ref 0 u32
  `;

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
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }
}

/** struct mem_sharing_op_share (memory.h), 40 bytes, align 8. */
export class MemSharingOpShare extends Struct<"struct mem_sharing_op_share"> {
  static readonly cName = "struct mem_sharing_op_share";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    source_gfn 0 u64
    source_handle 8 u64
    client_gfn 16 u64
    client_handle 24 u64
    client_domain 32 u16
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): MemSharingOpSharePlain {
    return {
      source_gfn: dataView.getBigUint64(byteOffset, true),
      source_handle: dataView.getBigUint64(byteOffset + 8, true),
      client_gfn: dataView.getBigUint64(byteOffset + 16, true),
      client_handle: dataView.getBigUint64(byteOffset + 24, true),
      client_domain: dataView.getUint16(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<MemSharingOpSharePlain> {
    return {
      source_gfn: readU64Number(dataView, byteOffset),
      source_handle: readU64Number(dataView, byteOffset + 8),
      client_gfn: readU64Number(dataView, byteOffset + 16),
      client_handle: readU64Number(dataView, byteOffset + 24),
      client_domain: dataView.getUint16(byteOffset + 32, true),
    };
  }

  decode(): MemSharingOpSharePlain {
    return MemSharingOpShare.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<MemSharingOpSharePlain> {
    return MemSharingOpShare.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    first_gfn 0 u64
    last_gfn 8 u64
    opaque 16 u64
    client_domain 24 u16
    _pad 26 u16[3]
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

  static decodeAt(dataView: DataView, byteOffset: number): MemSharingOpRangePlain {
    return {
      first_gfn: dataView.getBigUint64(byteOffset, true),
      last_gfn: dataView.getBigUint64(byteOffset + 8, true),
      opaque: dataView.getBigUint64(byteOffset + 16, true),
      client_domain: dataView.getUint16(byteOffset + 24, true),
      _pad: new U16Array(dataView, byteOffset + 26, 3).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<MemSharingOpRangePlain> {
    return {
      first_gfn: readU64Number(dataView, byteOffset),
      last_gfn: readU64Number(dataView, byteOffset + 8),
      opaque: readU64Number(dataView, byteOffset + 16),
      client_domain: dataView.getUint16(byteOffset + 24, true),
      _pad: new U16Array(dataView, byteOffset + 26, 3).toArray(),
    };
  }

  decode(): MemSharingOpRangePlain {
    return MemSharingOpRange.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<MemSharingOpRangePlain> {
    return MemSharingOpRange.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    u 0 struct mem_sharing_op_debug.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get u(): MemSharingOpDebugU {
    return new MemSharingOpDebugU(this.dataView, this.byteOffset);
  }
  set u(value: MemSharingOpDebugU) {
    copyRecord(MemSharingOpDebugU, this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): MemSharingOpDebugPlain {
    return {
      u: copyBytes(dataView, byteOffset, 8),
    };
  }

  decode(): MemSharingOpDebugPlain {
    return MemSharingOpDebug.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): MemSharingOpDebugPlain {
    return MemSharingOpDebug.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    gfn 0 u64
    mfn 0 u64
    gref 0 u32
  `;

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
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }
}

/** struct mem_sharing_op_fork (memory.h), 8 bytes, align 4. */
export class MemSharingOpFork extends Struct<"struct mem_sharing_op_fork"> {
  static readonly cName = "struct mem_sharing_op_fork";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    parent_domain 0 u16
    flags 2 u16
    pad 4 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): MemSharingOpForkPlain {
    return {
      parent_domain: dataView.getUint16(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 2, true),
      pad: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): MemSharingOpForkPlain {
    return MemSharingOpFork.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): MemSharingOpForkPlain {
    return MemSharingOpFork.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    op 0 u8
    domain 2 u16
    u 8 struct xen_mem_sharing_op.u
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenMemSharingOpPlain {
    return {
      op: dataView.getUint8(byteOffset),
      domain: dataView.getUint16(byteOffset + 2, true),
      u: copyBytes(dataView, byteOffset + 8, 40),
    };
  }

  decode(): XenMemSharingOpPlain {
    return XenMemSharingOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMemSharingOpPlain {
    return XenMemSharingOp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    nominate 0 struct mem_sharing_op_nominate
    share 0 struct mem_sharing_op_share
    range 0 struct mem_sharing_op_range
    debug 0 struct mem_sharing_op_debug
    fork 0 struct mem_sharing_op_fork
  `;

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
  static readonly fields: string = `
    start_pfn 0 u64
    nr_pages 8 u64
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

  static decodeAt(dataView: DataView, byteOffset: number): XenReservedDeviceMemoryPlain {
    return {
      start_pfn: dataView.getBigUint64(byteOffset, true),
      nr_pages: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenReservedDeviceMemoryPlain> {
    return {
      start_pfn: readU64Number(dataView, byteOffset),
      nr_pages: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenReservedDeviceMemoryPlain {
    return XenReservedDeviceMemory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenReservedDeviceMemoryPlain> {
    return XenReservedDeviceMemory.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    flags 0 u32
    nr_entries 4 u32
    buffer 8 handle8 struct xen_reserved_device_memory
    dev 16 struct xen_reserved_device_memory_map.dev
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_entries(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_entries(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenReservedDeviceMemoryMapPlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      nr_entries: dataView.getUint32(byteOffset + 4, true),
      dev: copyBytes(dataView, byteOffset + 16, 4),
    };
  }

  decode(): XenReservedDeviceMemoryMapPlain {
    return XenReservedDeviceMemoryMap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenReservedDeviceMemoryMapPlain {
    return XenReservedDeviceMemoryMap.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    pci 0 struct physdev_pci_device
  `;

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
  static readonly fields: string = `
    domid 0 u16
    type 2 u16
    id 4 u32
    nr_frames 8 u32
    pad 12 u32
    frame 16 u64
    frame_list 24 handle8 uint64_t
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  /** Frames. */
  get nr_frames(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_frames(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
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

  get frame_list(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set frame_list(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get frame_list_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMemAcquireResourcePlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      type: dataView.getUint16(byteOffset + 2, true),
      id: dataView.getUint32(byteOffset + 4, true),
      nr_frames: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
      frame: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMemAcquireResourcePlain> {
    return {
      domid: dataView.getUint16(byteOffset, true),
      type: dataView.getUint16(byteOffset + 2, true),
      id: dataView.getUint32(byteOffset + 4, true),
      nr_frames: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
      frame: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenMemAcquireResourcePlain {
    return XenMemAcquireResource.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMemAcquireResourcePlain> {
    return XenMemAcquireResource.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenMemAcquireResourcePlain {
  domid: number;
  type: number;
  id: number;
  /** Frames. */
  nr_frames: number;
  pad: number;
  frame: bigint;
}

/** struct xen_vmemrange (memory.h), 24 bytes, align 8. */
export class XenVmemrange extends Struct<"struct xen_vmemrange"> {
  static readonly cName = "struct xen_vmemrange";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    start 0 u64
    end 8 u64
    flags 16 u32
    nid 20 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get nid(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set nid(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenVmemrangePlain {
    return {
      start: dataView.getBigUint64(byteOffset, true),
      end: dataView.getBigUint64(byteOffset + 8, true),
      flags: dataView.getUint32(byteOffset + 16, true),
      nid: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenVmemrangePlain> {
    return {
      start: readU64Number(dataView, byteOffset),
      end: readU64Number(dataView, byteOffset + 8),
      flags: dataView.getUint32(byteOffset + 16, true),
      nid: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenVmemrangePlain {
    return XenVmemrange.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenVmemrangePlain> {
    return XenVmemrange.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    domid 0 u16
    pad 2 u16
    nr_vnodes 4 u32
    nr_vcpus 8 u32
    nr_vmemranges 12 u32
    vdistance 16 struct xen_vnuma_topology_info.vdistance
    vcpu_to_vnode 24 struct xen_vnuma_topology_info.vcpu_to_vnode
    vmemrange 32 struct xen_vnuma_topology_info.vmemrange
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get nr_vmemranges(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set nr_vmemranges(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenVnumaTopologyInfoPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      nr_vnodes: dataView.getUint32(byteOffset + 4, true),
      nr_vcpus: dataView.getUint32(byteOffset + 8, true),
      nr_vmemranges: dataView.getUint32(byteOffset + 12, true),
      vdistance: copyBytes(dataView, byteOffset + 16, 8),
      vcpu_to_vnode: copyBytes(dataView, byteOffset + 24, 8),
      vmemrange: copyBytes(dataView, byteOffset + 32, 8),
    };
  }

  decode(): XenVnumaTopologyInfoPlain {
    return XenVnumaTopologyInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenVnumaTopologyInfoPlain {
    return XenVnumaTopologyInfo.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    h 0 handle8 uint32_t
    pad 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get h(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer<"uint32_t"> | null) {
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
  static readonly fields: string = `
    h 0 handle8 uint32_t
    pad 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get h(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer<"uint32_t"> | null) {
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
  static readonly fields: string = `
    h 0 handle8 struct xen_vmemrange
    pad 0 u64
  `;

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
