// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";

/** struct xen_dm_op_create_ioreq_server (hvm/dm_op.h), 6 bytes, align 2. */
export class XenDmOpCreateIoreqServer extends Struct<"struct xen_dm_op_create_ioreq_server"> {
  static readonly cName = "struct xen_dm_op_create_ioreq_server";
  static readonly size = 6;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 6);
  }

  get handle_bufioreq(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set handle_bufioreq(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  decode(): XenDmOpCreateIoreqServerPlain {
    return {
      handle_bufioreq: this.handle_bufioreq,
      pad: this.pad.slice(),
      id: this.id,
    };
  }
}

export interface XenDmOpCreateIoreqServerPlain {
  handle_bufioreq: number;
  pad: Uint8Array;
  id: number;
}

/** struct xen_dm_op_get_ioreq_server_info (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpGetIoreqServerInfo extends Struct<"struct xen_dm_op_get_ioreq_server_info"> {
  static readonly cName = "struct xen_dm_op_get_ioreq_server_info";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get bufioreq_port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set bufioreq_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get ioreq_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set ioreq_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get ioreq_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set ioreq_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get bufioreq_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set bufioreq_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get bufioreq_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set bufioreq_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenDmOpGetIoreqServerInfoPlain {
    return {
      id: this.id,
      flags: this.flags,
      bufioreq_port: this.bufioreq_port,
      ioreq_gfn: this.ioreq_gfn,
      bufioreq_gfn: this.bufioreq_gfn,
    };
  }
}

export interface XenDmOpGetIoreqServerInfoPlain {
  id: number;
  flags: number;
  bufioreq_port: number;
  ioreq_gfn: bigint;
  bufioreq_gfn: bigint;
}

/** struct xen_dm_op_ioreq_server_range (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpIoreqServerRange extends Struct<"struct xen_dm_op_ioreq_server_range"> {
  static readonly cName = "struct xen_dm_op_ioreq_server_range";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get start(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set start(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get start_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set start_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get end(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set end(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get end_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set end_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenDmOpIoreqServerRangePlain {
    return {
      id: this.id,
      pad: this.pad,
      type: this.type,
      start: this.start,
      end: this.end,
    };
  }
}

export interface XenDmOpIoreqServerRangePlain {
  id: number;
  pad: number;
  type: number;
  start: bigint;
  end: bigint;
}

/** struct xen_dm_op_set_ioreq_server_state (hvm/dm_op.h), 4 bytes, align 2. */
export class XenDmOpSetIoreqServerState extends Struct<"struct xen_dm_op_set_ioreq_server_state"> {
  static readonly cName = "struct xen_dm_op_set_ioreq_server_state";
  static readonly size = 4;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get enabled(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set enabled(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get pad(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set pad(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  decode(): XenDmOpSetIoreqServerStatePlain {
    return {
      id: this.id,
      enabled: this.enabled,
      pad: this.pad,
    };
  }
}

export interface XenDmOpSetIoreqServerStatePlain {
  id: number;
  enabled: number;
  pad: number;
}

/** struct xen_dm_op_destroy_ioreq_server (hvm/dm_op.h), 4 bytes, align 2. */
export class XenDmOpDestroyIoreqServer extends Struct<"struct xen_dm_op_destroy_ioreq_server"> {
  static readonly cName = "struct xen_dm_op_destroy_ioreq_server";
  static readonly size = 4;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  decode(): XenDmOpDestroyIoreqServerPlain {
    return {
      id: this.id,
      pad: this.pad,
    };
  }
}

export interface XenDmOpDestroyIoreqServerPlain {
  id: number;
  pad: number;
}

/** struct xen_dm_op_track_dirty_vram (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpTrackDirtyVram extends Struct<"struct xen_dm_op_track_dirty_vram"> {
  static readonly cName = "struct xen_dm_op_track_dirty_vram";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get first_pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set first_pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get first_pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set first_pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDmOpTrackDirtyVramPlain {
    return {
      nr: this.nr,
      pad: this.pad,
      first_pfn: this.first_pfn,
    };
  }
}

export interface XenDmOpTrackDirtyVramPlain {
  nr: number;
  pad: number;
  first_pfn: bigint;
}

/** struct xen_dm_op_set_pci_intx_level (hvm/dm_op.h), 6 bytes, align 2. */
export class XenDmOpSetPciIntxLevel extends Struct<"struct xen_dm_op_set_pci_intx_level"> {
  static readonly cName = "struct xen_dm_op_set_pci_intx_level";
  static readonly size = 6;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 6);
  }

  get domain(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domain(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get device(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set device(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get intx(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set intx(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get level(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set level(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  decode(): XenDmOpSetPciIntxLevelPlain {
    return {
      domain: this.domain,
      bus: this.bus,
      device: this.device,
      intx: this.intx,
      level: this.level,
    };
  }
}

export interface XenDmOpSetPciIntxLevelPlain {
  domain: number;
  bus: number;
  device: number;
  intx: number;
  level: number;
}

/** struct xen_dm_op_set_isa_irq_level (hvm/dm_op.h), 2 bytes, align 1. */
export class XenDmOpSetIsaIrqLevel extends Struct<"struct xen_dm_op_set_isa_irq_level"> {
  static readonly cName = "struct xen_dm_op_set_isa_irq_level";
  static readonly size = 2;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get isa_irq(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set isa_irq(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get level(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set level(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  decode(): XenDmOpSetIsaIrqLevelPlain {
    return {
      isa_irq: this.isa_irq,
      level: this.level,
    };
  }
}

export interface XenDmOpSetIsaIrqLevelPlain {
  isa_irq: number;
  level: number;
}

/** struct xen_dm_op_set_pci_link_route (hvm/dm_op.h), 2 bytes, align 1. */
export class XenDmOpSetPciLinkRoute extends Struct<"struct xen_dm_op_set_pci_link_route"> {
  static readonly cName = "struct xen_dm_op_set_pci_link_route";
  static readonly size = 2;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get link(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set link(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get isa_irq(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set isa_irq(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  decode(): XenDmOpSetPciLinkRoutePlain {
    return {
      link: this.link,
      isa_irq: this.isa_irq,
    };
  }
}

export interface XenDmOpSetPciLinkRoutePlain {
  link: number;
  isa_irq: number;
}

/** struct xen_dm_op_modified_memory (hvm/dm_op.h), 8 bytes, align 4. */
export class XenDmOpModifiedMemory extends Struct<"struct xen_dm_op_modified_memory"> {
  static readonly cName = "struct xen_dm_op_modified_memory";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get nr_extents(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_extents(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get opaque(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set opaque(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenDmOpModifiedMemoryPlain {
    return {
      nr_extents: this.nr_extents,
      opaque: this.opaque,
    };
  }
}

export interface XenDmOpModifiedMemoryPlain {
  nr_extents: number;
  opaque: number;
}

/** struct xen_dm_op_modified_memory_extent (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpModifiedMemoryExtent extends Struct<"struct xen_dm_op_modified_memory_extent"> {
  static readonly cName = "struct xen_dm_op_modified_memory_extent";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get first_pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set first_pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get first_pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set first_pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDmOpModifiedMemoryExtentPlain {
    return {
      nr: this.nr,
      pad: this.pad,
      first_pfn: this.first_pfn,
    };
  }
}

export interface XenDmOpModifiedMemoryExtentPlain {
  nr: number;
  pad: number;
  first_pfn: bigint;
}

/** struct xen_dm_op_set_mem_type (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpSetMemType extends Struct<"struct xen_dm_op_set_mem_type"> {
  static readonly cName = "struct xen_dm_op_set_mem_type";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get mem_type(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set mem_type(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get first_pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set first_pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get first_pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set first_pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDmOpSetMemTypePlain {
    return {
      nr: this.nr,
      mem_type: this.mem_type,
      pad: this.pad,
      first_pfn: this.first_pfn,
    };
  }
}

export interface XenDmOpSetMemTypePlain {
  nr: number;
  mem_type: number;
  pad: number;
  first_pfn: bigint;
}

/** struct xen_dm_op_inject_event (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpInjectEvent extends Struct<"struct xen_dm_op_inject_event"> {
  static readonly cName = "struct xen_dm_op_inject_event";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get vcpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get vector(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set vector(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get insn_len(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set insn_len(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get pad0(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set pad0(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get error_code(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set error_code(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get pad1(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad1(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get cr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set cr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get cr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set cr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenDmOpInjectEventPlain {
    return {
      vcpuid: this.vcpuid,
      vector: this.vector,
      type: this.type,
      insn_len: this.insn_len,
      pad0: this.pad0,
      error_code: this.error_code,
      pad1: this.pad1,
      cr2: this.cr2,
    };
  }
}

export interface XenDmOpInjectEventPlain {
  vcpuid: number;
  vector: number;
  type: number;
  insn_len: number;
  pad0: number;
  error_code: number;
  pad1: number;
  cr2: bigint;
}

/** struct xen_dm_op_inject_msi (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpInjectMsi extends Struct<"struct xen_dm_op_inject_msi"> {
  static readonly cName = "struct xen_dm_op_inject_msi";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get data(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set data(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDmOpInjectMsiPlain {
    return {
      data: this.data,
      pad: this.pad,
      addr: this.addr,
    };
  }
}

export interface XenDmOpInjectMsiPlain {
  data: number;
  pad: number;
  addr: bigint;
}

/** struct xen_dm_op_map_mem_type_to_ioreq_server (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpMapMemTypeToIoreqServer extends Struct<"struct xen_dm_op_map_mem_type_to_ioreq_server"> {
  static readonly cName = "struct xen_dm_op_map_mem_type_to_ioreq_server";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set type(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get opaque(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set opaque(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get opaque_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set opaque_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDmOpMapMemTypeToIoreqServerPlain {
    return {
      id: this.id,
      type: this.type,
      flags: this.flags,
      opaque: this.opaque,
    };
  }
}

export interface XenDmOpMapMemTypeToIoreqServerPlain {
  id: number;
  type: number;
  flags: number;
  opaque: bigint;
}

/** struct xen_dm_op_remote_shutdown (hvm/dm_op.h), 4 bytes, align 4. */
export class XenDmOpRemoteShutdown extends Struct<"struct xen_dm_op_remote_shutdown"> {
  static readonly cName = "struct xen_dm_op_remote_shutdown";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get reason(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set reason(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenDmOpRemoteShutdownPlain {
    return {
      reason: this.reason,
    };
  }
}

export interface XenDmOpRemoteShutdownPlain {
  reason: number;
}

/** struct xen_dm_op_relocate_memory (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpRelocateMemory extends Struct<"struct xen_dm_op_relocate_memory"> {
  static readonly cName = "struct xen_dm_op_relocate_memory";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get src_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set src_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get src_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set src_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get dst_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set dst_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get dst_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set dst_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenDmOpRelocateMemoryPlain {
    return {
      size: this.size,
      pad: this.pad,
      src_gfn: this.src_gfn,
      dst_gfn: this.dst_gfn,
    };
  }
}

export interface XenDmOpRelocateMemoryPlain {
  size: number;
  pad: number;
  src_gfn: bigint;
  dst_gfn: bigint;
}

/** struct xen_dm_op_pin_memory_cacheattr (hvm/dm_op.h), 24 bytes, align 8. */
export class XenDmOpPinMemoryCacheattr extends Struct<"struct xen_dm_op_pin_memory_cacheattr"> {
  static readonly cName = "struct xen_dm_op_pin_memory_cacheattr";
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

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): XenDmOpPinMemoryCacheattrPlain {
    return {
      start: this.start,
      end: this.end,
      type: this.type,
      pad: this.pad,
    };
  }
}

export interface XenDmOpPinMemoryCacheattrPlain {
  start: bigint;
  end: bigint;
  type: number;
  pad: number;
}

/** struct xen_dm_op_set_irq_level (hvm/dm_op.h), 8 bytes, align 4. */
export class XenDmOpSetIrqLevel extends Struct<"struct xen_dm_op_set_irq_level"> {
  static readonly cName = "struct xen_dm_op_set_irq_level";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get level(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set level(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 5, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  decode(): XenDmOpSetIrqLevelPlain {
    return {
      irq: this.irq,
      level: this.level,
      pad: this.pad.slice(),
    };
  }
}

export interface XenDmOpSetIrqLevelPlain {
  irq: number;
  level: number;
  pad: Uint8Array;
}

/** struct xen_dm_op_nr_vcpus (hvm/dm_op.h), 4 bytes, align 4. */
export class XenDmOpNrVcpus extends Struct<"struct xen_dm_op_nr_vcpus"> {
  static readonly cName = "struct xen_dm_op_nr_vcpus";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get vcpus(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenDmOpNrVcpusPlain {
    return {
      vcpus: this.vcpus,
    };
  }
}

export interface XenDmOpNrVcpusPlain {
  vcpus: number;
}

/** struct xen_dm_op (hvm/dm_op.h), 32 bytes, align 8. */
export class XenDmOp extends Struct<"struct xen_dm_op"> {
  static readonly cName = "struct xen_dm_op";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenDmOpU {
    return new XenDmOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDmOpU) {
    copyRecord(XenDmOpU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDmOpPlain {
    return {
      op: this.op,
      pad: this.pad,
      u: this.u.decode(),
    };
  }
}

export interface XenDmOpPlain {
  op: number;
  pad: number;
  u: Uint8Array;
}

/** u of struct xen_dm_op (hvm/dm_op.h): union, 24 bytes, align 8. */
export class XenDmOpU extends Union<"struct xen_dm_op.u"> {
  static readonly cName = "struct xen_dm_op.u";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get create_ioreq_server(): XenDmOpCreateIoreqServer {
    return new XenDmOpCreateIoreqServer(this.dataView, this.byteOffset);
  }
  set create_ioreq_server(value: XenDmOpCreateIoreqServer) {
    copyRecord(XenDmOpCreateIoreqServer, this.dataView, this.byteOffset, value);
  }

  get get_ioreq_server_info(): XenDmOpGetIoreqServerInfo {
    return new XenDmOpGetIoreqServerInfo(this.dataView, this.byteOffset);
  }
  set get_ioreq_server_info(value: XenDmOpGetIoreqServerInfo) {
    copyRecord(XenDmOpGetIoreqServerInfo, this.dataView, this.byteOffset, value);
  }

  get map_io_range_to_ioreq_server(): XenDmOpIoreqServerRange {
    return new XenDmOpIoreqServerRange(this.dataView, this.byteOffset);
  }
  set map_io_range_to_ioreq_server(value: XenDmOpIoreqServerRange) {
    copyRecord(XenDmOpIoreqServerRange, this.dataView, this.byteOffset, value);
  }

  get unmap_io_range_from_ioreq_server(): XenDmOpIoreqServerRange {
    return new XenDmOpIoreqServerRange(this.dataView, this.byteOffset);
  }
  set unmap_io_range_from_ioreq_server(value: XenDmOpIoreqServerRange) {
    copyRecord(XenDmOpIoreqServerRange, this.dataView, this.byteOffset, value);
  }

  get set_ioreq_server_state(): XenDmOpSetIoreqServerState {
    return new XenDmOpSetIoreqServerState(this.dataView, this.byteOffset);
  }
  set set_ioreq_server_state(value: XenDmOpSetIoreqServerState) {
    copyRecord(XenDmOpSetIoreqServerState, this.dataView, this.byteOffset, value);
  }

  get destroy_ioreq_server(): XenDmOpDestroyIoreqServer {
    return new XenDmOpDestroyIoreqServer(this.dataView, this.byteOffset);
  }
  set destroy_ioreq_server(value: XenDmOpDestroyIoreqServer) {
    copyRecord(XenDmOpDestroyIoreqServer, this.dataView, this.byteOffset, value);
  }

  get track_dirty_vram(): XenDmOpTrackDirtyVram {
    return new XenDmOpTrackDirtyVram(this.dataView, this.byteOffset);
  }
  set track_dirty_vram(value: XenDmOpTrackDirtyVram) {
    copyRecord(XenDmOpTrackDirtyVram, this.dataView, this.byteOffset, value);
  }

  get set_pci_intx_level(): XenDmOpSetPciIntxLevel {
    return new XenDmOpSetPciIntxLevel(this.dataView, this.byteOffset);
  }
  set set_pci_intx_level(value: XenDmOpSetPciIntxLevel) {
    copyRecord(XenDmOpSetPciIntxLevel, this.dataView, this.byteOffset, value);
  }

  get set_isa_irq_level(): XenDmOpSetIsaIrqLevel {
    return new XenDmOpSetIsaIrqLevel(this.dataView, this.byteOffset);
  }
  set set_isa_irq_level(value: XenDmOpSetIsaIrqLevel) {
    copyRecord(XenDmOpSetIsaIrqLevel, this.dataView, this.byteOffset, value);
  }

  get set_irq_level(): XenDmOpSetIrqLevel {
    return new XenDmOpSetIrqLevel(this.dataView, this.byteOffset);
  }
  set set_irq_level(value: XenDmOpSetIrqLevel) {
    copyRecord(XenDmOpSetIrqLevel, this.dataView, this.byteOffset, value);
  }

  get set_pci_link_route(): XenDmOpSetPciLinkRoute {
    return new XenDmOpSetPciLinkRoute(this.dataView, this.byteOffset);
  }
  set set_pci_link_route(value: XenDmOpSetPciLinkRoute) {
    copyRecord(XenDmOpSetPciLinkRoute, this.dataView, this.byteOffset, value);
  }

  get modified_memory(): XenDmOpModifiedMemory {
    return new XenDmOpModifiedMemory(this.dataView, this.byteOffset);
  }
  set modified_memory(value: XenDmOpModifiedMemory) {
    copyRecord(XenDmOpModifiedMemory, this.dataView, this.byteOffset, value);
  }

  get set_mem_type(): XenDmOpSetMemType {
    return new XenDmOpSetMemType(this.dataView, this.byteOffset);
  }
  set set_mem_type(value: XenDmOpSetMemType) {
    copyRecord(XenDmOpSetMemType, this.dataView, this.byteOffset, value);
  }

  get inject_event(): XenDmOpInjectEvent {
    return new XenDmOpInjectEvent(this.dataView, this.byteOffset);
  }
  set inject_event(value: XenDmOpInjectEvent) {
    copyRecord(XenDmOpInjectEvent, this.dataView, this.byteOffset, value);
  }

  get inject_msi(): XenDmOpInjectMsi {
    return new XenDmOpInjectMsi(this.dataView, this.byteOffset);
  }
  set inject_msi(value: XenDmOpInjectMsi) {
    copyRecord(XenDmOpInjectMsi, this.dataView, this.byteOffset, value);
  }

  get map_mem_type_to_ioreq_server(): XenDmOpMapMemTypeToIoreqServer {
    return new XenDmOpMapMemTypeToIoreqServer(this.dataView, this.byteOffset);
  }
  set map_mem_type_to_ioreq_server(value: XenDmOpMapMemTypeToIoreqServer) {
    copyRecord(XenDmOpMapMemTypeToIoreqServer, this.dataView, this.byteOffset, value);
  }

  get remote_shutdown(): XenDmOpRemoteShutdown {
    return new XenDmOpRemoteShutdown(this.dataView, this.byteOffset);
  }
  set remote_shutdown(value: XenDmOpRemoteShutdown) {
    copyRecord(XenDmOpRemoteShutdown, this.dataView, this.byteOffset, value);
  }

  get relocate_memory(): XenDmOpRelocateMemory {
    return new XenDmOpRelocateMemory(this.dataView, this.byteOffset);
  }
  set relocate_memory(value: XenDmOpRelocateMemory) {
    copyRecord(XenDmOpRelocateMemory, this.dataView, this.byteOffset, value);
  }

  get pin_memory_cacheattr(): XenDmOpPinMemoryCacheattr {
    return new XenDmOpPinMemoryCacheattr(this.dataView, this.byteOffset);
  }
  set pin_memory_cacheattr(value: XenDmOpPinMemoryCacheattr) {
    copyRecord(XenDmOpPinMemoryCacheattr, this.dataView, this.byteOffset, value);
  }

  get nr_vcpus(): XenDmOpNrVcpus {
    return new XenDmOpNrVcpus(this.dataView, this.byteOffset);
  }
  set nr_vcpus(value: XenDmOpNrVcpus) {
    copyRecord(XenDmOpNrVcpus, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_dm_op_buf (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpBuf extends Struct<"struct xen_dm_op_buf"> {
  static readonly cName = "struct xen_dm_op_buf";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get h(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get h_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenDmOpBufPlain {
    return {
      size: this.size,
    };
  }
}

export interface XenDmOpBufPlain {
  size: bigint;
}
