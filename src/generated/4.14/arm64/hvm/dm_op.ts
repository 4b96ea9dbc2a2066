// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

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
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_dm_op_create_ioreq_server (hvm/dm_op.h), 6 bytes, align 2. */
export class XenDmOpCreateIoreqServer extends Struct<"struct xen_dm_op_create_ioreq_server"> {
  static readonly cName = "struct xen_dm_op_create_ioreq_server";
  static readonly size = 6;
  static readonly align = 2;
  static readonly fields: string = `
    handle_bufioreq 0 u8
    pad 1 u8[3]
    id 4 u16
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpCreateIoreqServerPlain {
    return {
      handle_bufioreq: dataView.getUint8(byteOffset),
      pad: copyBytes(dataView, byteOffset + 1, 3),
      id: dataView.getUint16(byteOffset + 4, true),
    };
  }

  decode(): XenDmOpCreateIoreqServerPlain {
    return XenDmOpCreateIoreqServer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpCreateIoreqServerPlain {
    return XenDmOpCreateIoreqServer.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    flags 2 u16
    bufioreq_port 4 u32
    ioreq_gfn 8 u64
    bufioreq_gfn 16 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpGetIoreqServerInfoPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 2, true),
      bufioreq_port: dataView.getUint32(byteOffset + 4, true),
      ioreq_gfn: dataView.getBigUint64(byteOffset + 8, true),
      bufioreq_gfn: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpGetIoreqServerInfoPlain> {
    return {
      id: dataView.getUint16(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 2, true),
      bufioreq_port: dataView.getUint32(byteOffset + 4, true),
      ioreq_gfn: readU64Number(dataView, byteOffset + 8),
      bufioreq_gfn: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDmOpGetIoreqServerInfoPlain {
    return XenDmOpGetIoreqServerInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpGetIoreqServerInfoPlain> {
    return XenDmOpGetIoreqServerInfo.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    pad 2 u16
    type 4 u32
    start 8 u64
    end 16 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpIoreqServerRangePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      type: dataView.getUint32(byteOffset + 4, true),
      start: dataView.getBigUint64(byteOffset + 8, true),
      end: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpIoreqServerRangePlain> {
    return {
      id: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      type: dataView.getUint32(byteOffset + 4, true),
      start: readU64Number(dataView, byteOffset + 8),
      end: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDmOpIoreqServerRangePlain {
    return XenDmOpIoreqServerRange.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpIoreqServerRangePlain> {
    return XenDmOpIoreqServerRange.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    enabled 2 u8
    pad 3 u8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetIoreqServerStatePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      enabled: dataView.getUint8(byteOffset + 2),
      pad: dataView.getUint8(byteOffset + 3),
    };
  }

  decode(): XenDmOpSetIoreqServerStatePlain {
    return XenDmOpSetIoreqServerState.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpSetIoreqServerStatePlain {
    return XenDmOpSetIoreqServerState.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    pad 2 u16
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpDestroyIoreqServerPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): XenDmOpDestroyIoreqServerPlain {
    return XenDmOpDestroyIoreqServer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpDestroyIoreqServerPlain {
    return XenDmOpDestroyIoreqServer.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    nr 0 u32
    pad 4 u32
    first_pfn 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpTrackDirtyVramPlain {
    return {
      nr: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      first_pfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpTrackDirtyVramPlain> {
    return {
      nr: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      first_pfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpTrackDirtyVramPlain {
    return XenDmOpTrackDirtyVram.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpTrackDirtyVramPlain> {
    return XenDmOpTrackDirtyVram.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    domain 0 u16
    bus 2 u8
    device 3 u8
    intx 4 u8
    level 5 u8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetPciIntxLevelPlain {
    return {
      domain: dataView.getUint16(byteOffset, true),
      bus: dataView.getUint8(byteOffset + 2),
      device: dataView.getUint8(byteOffset + 3),
      intx: dataView.getUint8(byteOffset + 4),
      level: dataView.getUint8(byteOffset + 5),
    };
  }

  decode(): XenDmOpSetPciIntxLevelPlain {
    return XenDmOpSetPciIntxLevel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpSetPciIntxLevelPlain {
    return XenDmOpSetPciIntxLevel.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    isa_irq 0 u8
    level 1 u8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetIsaIrqLevelPlain {
    return {
      isa_irq: dataView.getUint8(byteOffset),
      level: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): XenDmOpSetIsaIrqLevelPlain {
    return XenDmOpSetIsaIrqLevel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpSetIsaIrqLevelPlain {
    return XenDmOpSetIsaIrqLevel.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    link 0 u8
    isa_irq 1 u8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetPciLinkRoutePlain {
    return {
      link: dataView.getUint8(byteOffset),
      isa_irq: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): XenDmOpSetPciLinkRoutePlain {
    return XenDmOpSetPciLinkRoute.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpSetPciLinkRoutePlain {
    return XenDmOpSetPciLinkRoute.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    nr_extents 0 u32
    opaque 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get nr_extents(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_extents(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get opaque(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set opaque(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpModifiedMemoryPlain {
    return {
      nr_extents: dataView.getUint32(byteOffset, true),
      opaque: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDmOpModifiedMemoryPlain {
    return XenDmOpModifiedMemory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpModifiedMemoryPlain {
    return XenDmOpModifiedMemory.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    nr 0 u32
    pad 4 u32
    first_pfn 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpModifiedMemoryExtentPlain {
    return {
      nr: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      first_pfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpModifiedMemoryExtentPlain> {
    return {
      nr: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      first_pfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpModifiedMemoryExtentPlain {
    return XenDmOpModifiedMemoryExtent.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpModifiedMemoryExtentPlain> {
    return XenDmOpModifiedMemoryExtent.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    nr 0 u32
    mem_type 4 u16
    pad 6 u16
    first_pfn 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetMemTypePlain {
    return {
      nr: dataView.getUint32(byteOffset, true),
      mem_type: dataView.getUint16(byteOffset + 4, true),
      pad: dataView.getUint16(byteOffset + 6, true),
      first_pfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpSetMemTypePlain> {
    return {
      nr: dataView.getUint32(byteOffset, true),
      mem_type: dataView.getUint16(byteOffset + 4, true),
      pad: dataView.getUint16(byteOffset + 6, true),
      first_pfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpSetMemTypePlain {
    return XenDmOpSetMemType.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpSetMemTypePlain> {
    return XenDmOpSetMemType.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    vcpuid 0 u32
    vector 4 u8
    type 5 u8
    insn_len 6 u8
    pad0 7 u8
    error_code 8 u32
    pad1 12 u32
    cr2 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get vcpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad1(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad1(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpInjectEventPlain {
    return {
      vcpuid: dataView.getUint32(byteOffset, true),
      vector: dataView.getUint8(byteOffset + 4),
      type: dataView.getUint8(byteOffset + 5),
      insn_len: dataView.getUint8(byteOffset + 6),
      pad0: dataView.getUint8(byteOffset + 7),
      error_code: dataView.getUint32(byteOffset + 8, true),
      pad1: dataView.getUint32(byteOffset + 12, true),
      cr2: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpInjectEventPlain> {
    return {
      vcpuid: dataView.getUint32(byteOffset, true),
      vector: dataView.getUint8(byteOffset + 4),
      type: dataView.getUint8(byteOffset + 5),
      insn_len: dataView.getUint8(byteOffset + 6),
      pad0: dataView.getUint8(byteOffset + 7),
      error_code: dataView.getUint32(byteOffset + 8, true),
      pad1: dataView.getUint32(byteOffset + 12, true),
      cr2: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDmOpInjectEventPlain {
    return XenDmOpInjectEvent.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpInjectEventPlain> {
    return XenDmOpInjectEvent.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    data 0 u32
    pad 4 u32
    addr 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get data(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set data(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpInjectMsiPlain {
    return {
      data: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      addr: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpInjectMsiPlain> {
    return {
      data: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      addr: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpInjectMsiPlain {
    return XenDmOpInjectMsi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpInjectMsiPlain> {
    return XenDmOpInjectMsi.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    type 2 u16
    flags 4 u32
    opaque 8 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpMapMemTypeToIoreqServerPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      type: dataView.getUint16(byteOffset + 2, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      opaque: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpMapMemTypeToIoreqServerPlain> {
    return {
      id: dataView.getUint16(byteOffset, true),
      type: dataView.getUint16(byteOffset + 2, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      opaque: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpMapMemTypeToIoreqServerPlain {
    return XenDmOpMapMemTypeToIoreqServer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpMapMemTypeToIoreqServerPlain> {
    return XenDmOpMapMemTypeToIoreqServer.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    reason 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get reason(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set reason(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpRemoteShutdownPlain {
    return {
      reason: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDmOpRemoteShutdownPlain {
    return XenDmOpRemoteShutdown.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpRemoteShutdownPlain {
    return XenDmOpRemoteShutdown.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    size 0 u32
    pad 4 u32
    src_gfn 8 u64
    dst_gfn 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpRelocateMemoryPlain {
    return {
      size: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      src_gfn: dataView.getBigUint64(byteOffset + 8, true),
      dst_gfn: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpRelocateMemoryPlain> {
    return {
      size: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      src_gfn: readU64Number(dataView, byteOffset + 8),
      dst_gfn: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDmOpRelocateMemoryPlain {
    return XenDmOpRelocateMemory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpRelocateMemoryPlain> {
    return XenDmOpRelocateMemory.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    start 0 u64
    end 8 u64
    type 16 u32
    pad 20 u32
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

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpPinMemoryCacheattrPlain {
    return {
      start: dataView.getBigUint64(byteOffset, true),
      end: dataView.getBigUint64(byteOffset + 8, true),
      type: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpPinMemoryCacheattrPlain> {
    return {
      start: readU64Number(dataView, byteOffset),
      end: readU64Number(dataView, byteOffset + 8),
      type: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenDmOpPinMemoryCacheattrPlain {
    return XenDmOpPinMemoryCacheattr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpPinMemoryCacheattrPlain> {
    return XenDmOpPinMemoryCacheattr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpPinMemoryCacheattrPlain {
  start: bigint;
  end: bigint;
  type: number;
  pad: number;
}

/** struct xen_dm_op (hvm/dm_op.h), 32 bytes, align 8. */
export class XenDmOp extends Struct<"struct xen_dm_op"> {
  static readonly cName = "struct xen_dm_op";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u32
    pad 4 u32
    u 8 struct xen_dm_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDmOpU {
    return new XenDmOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDmOpU) {
    copyRecord(XenDmOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 24),
    };
  }

  decode(): XenDmOpPlain {
    return XenDmOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpPlain {
    return XenDmOp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    create_ioreq_server 0 struct xen_dm_op_create_ioreq_server
    get_ioreq_server_info 0 struct xen_dm_op_get_ioreq_server_info
    map_io_range_to_ioreq_server 0 struct xen_dm_op_ioreq_server_range
    unmap_io_range_from_ioreq_server 0 struct xen_dm_op_ioreq_server_range
    set_ioreq_server_state 0 struct xen_dm_op_set_ioreq_server_state
    destroy_ioreq_server 0 struct xen_dm_op_destroy_ioreq_server
    track_dirty_vram 0 struct xen_dm_op_track_dirty_vram
    set_pci_intx_level 0 struct xen_dm_op_set_pci_intx_level
    set_isa_irq_level 0 struct xen_dm_op_set_isa_irq_level
    set_pci_link_route 0 struct xen_dm_op_set_pci_link_route
    modified_memory 0 struct xen_dm_op_modified_memory
    set_mem_type 0 struct xen_dm_op_set_mem_type
    inject_event 0 struct xen_dm_op_inject_event
    inject_msi 0 struct xen_dm_op_inject_msi
    map_mem_type_to_ioreq_server 0 struct xen_dm_op_map_mem_type_to_ioreq_server
    remote_shutdown 0 struct xen_dm_op_remote_shutdown
    relocate_memory 0 struct xen_dm_op_relocate_memory
    pin_memory_cacheattr 0 struct xen_dm_op_pin_memory_cacheattr
  `;

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
}

/** struct xen_dm_op_buf (hvm/dm_op.h), 16 bytes, align 8. */
export class XenDmOpBuf extends Struct<"struct xen_dm_op_buf"> {
  static readonly cName = "struct xen_dm_op_buf";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    h 0 handle8 void
    size 8 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpBufPlain {
    return {
      size: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDmOpBufPlain> {
    return {
      size: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDmOpBufPlain {
    return XenDmOpBuf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDmOpBufPlain> {
    return XenDmOpBuf.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpBufPlain {
  size: bigint;
}
