// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U32Array,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readU64Number,
  writeU64Number,
} from "../../runtime/struct/index.ts";

/** struct ioctl_gntdev_grant_ref (sys/gntdev.h), 8 bytes, align 4. */
export class IoctlGntdevGrantRef extends Struct<"struct ioctl_gntdev_grant_ref"> {
  static readonly cName = "struct ioctl_gntdev_grant_ref";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    domid 0 u32
    ref 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevGrantRefPlain {
    return {
      domid: dataView.getUint32(byteOffset, true),
      ref: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): IoctlGntdevGrantRefPlain {
    return IoctlGntdevGrantRef.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevGrantRefPlain {
    return IoctlGntdevGrantRef.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevGrantRefPlain {
  domid: number;
  ref: number;
}

/** struct ioctl_gntdev_map_grant_ref (sys/gntdev.h), 24 bytes, align 8. */
export class IoctlGntdevMapGrantRef extends Struct<"struct ioctl_gntdev_map_grant_ref"> {
  static readonly cName = "struct ioctl_gntdev_map_grant_ref";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    count 0 u32
    pad 4 u32
    index 8 u64
    refs 16 struct ioctl_gntdev_grant_ref[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get index(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set index(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get index_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set index_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get refs(): StructArray<IoctlGntdevGrantRef> {
    return new StructArray(this.dataView, this.byteOffset + 16, 1, IoctlGntdevGrantRef);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevMapGrantRefPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      index: dataView.getBigUint64(byteOffset + 8, true),
      refs: new StructArray(dataView, byteOffset + 16, 1, IoctlGntdevGrantRef).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoctlGntdevMapGrantRefPlain> {
    return {
      count: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      index: readU64Number(dataView, byteOffset + 8),
      refs: new StructArray(dataView, byteOffset + 16, 1, IoctlGntdevGrantRef).decode(),
    };
  }

  decode(): IoctlGntdevMapGrantRefPlain {
    return IoctlGntdevMapGrantRef.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoctlGntdevMapGrantRefPlain> {
    return IoctlGntdevMapGrantRef.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevMapGrantRefPlain {
  count: number;
  pad: number;
  index: bigint;
  refs: IoctlGntdevGrantRefPlain[];
}

/** struct ioctl_gntdev_unmap_grant_ref (sys/gntdev.h), 16 bytes, align 8. */
export class IoctlGntdevUnmapGrantRef extends Struct<"struct ioctl_gntdev_unmap_grant_ref"> {
  static readonly cName = "struct ioctl_gntdev_unmap_grant_ref";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u64
    count 8 u32
    pad 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set index(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get index_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set index_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevUnmapGrantRefPlain {
    return {
      index: dataView.getBigUint64(byteOffset, true),
      count: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoctlGntdevUnmapGrantRefPlain> {
    return {
      index: readU64Number(dataView, byteOffset),
      count: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): IoctlGntdevUnmapGrantRefPlain {
    return IoctlGntdevUnmapGrantRef.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoctlGntdevUnmapGrantRefPlain> {
    return IoctlGntdevUnmapGrantRef.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevUnmapGrantRefPlain {
  index: bigint;
  count: number;
  pad: number;
}

/** struct ioctl_gntdev_get_offset_for_vaddr (sys/gntdev.h), 24 bytes, align 8. */
export class IoctlGntdevGetOffsetForVaddr extends Struct<"struct ioctl_gntdev_get_offset_for_vaddr"> {
  static readonly cName = "struct ioctl_gntdev_get_offset_for_vaddr";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    vaddr 0 u64
    offset 8 u64
    count 16 u32
    pad 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get vaddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set vaddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get vaddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set vaddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get offset(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set offset(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get offset_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set offset_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevGetOffsetForVaddrPlain {
    return {
      vaddr: dataView.getBigUint64(byteOffset, true),
      offset: dataView.getBigUint64(byteOffset + 8, true),
      count: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoctlGntdevGetOffsetForVaddrPlain> {
    return {
      vaddr: readU64Number(dataView, byteOffset),
      offset: readU64Number(dataView, byteOffset + 8),
      count: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): IoctlGntdevGetOffsetForVaddrPlain {
    return IoctlGntdevGetOffsetForVaddr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoctlGntdevGetOffsetForVaddrPlain> {
    return IoctlGntdevGetOffsetForVaddr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevGetOffsetForVaddrPlain {
  vaddr: bigint;
  offset: bigint;
  count: number;
  pad: number;
}

/** struct ioctl_gntdev_set_max_grants (sys/gntdev.h), 4 bytes, align 4. */
export class IoctlGntdevSetMaxGrants extends Struct<"struct ioctl_gntdev_set_max_grants"> {
  static readonly cName = "struct ioctl_gntdev_set_max_grants";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    count 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevSetMaxGrantsPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): IoctlGntdevSetMaxGrantsPlain {
    return IoctlGntdevSetMaxGrants.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevSetMaxGrantsPlain {
    return IoctlGntdevSetMaxGrants.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevSetMaxGrantsPlain {
  count: number;
}

/** struct ioctl_gntdev_unmap_notify (sys/gntdev.h), 16 bytes, align 8. */
export class IoctlGntdevUnmapNotify extends Struct<"struct ioctl_gntdev_unmap_notify"> {
  static readonly cName = "struct ioctl_gntdev_unmap_notify";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u64
    action 8 u32
    event_channel_port 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set index(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get index_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set index_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get action(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set action(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get event_channel_port(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set event_channel_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevUnmapNotifyPlain {
    return {
      index: dataView.getBigUint64(byteOffset, true),
      action: dataView.getUint32(byteOffset + 8, true),
      event_channel_port: dataView.getUint32(byteOffset + 12, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoctlGntdevUnmapNotifyPlain> {
    return {
      index: readU64Number(dataView, byteOffset),
      action: dataView.getUint32(byteOffset + 8, true),
      event_channel_port: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): IoctlGntdevUnmapNotifyPlain {
    return IoctlGntdevUnmapNotify.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoctlGntdevUnmapNotifyPlain> {
    return IoctlGntdevUnmapNotify.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevUnmapNotifyPlain {
  index: bigint;
  action: number;
  event_channel_port: number;
}

/** struct ioctl_gntdev_grant_copy_segment (sys/gntdev.h), 24 bytes, align 8. */
export class IoctlGntdevGrantCopySegment extends Struct<"struct ioctl_gntdev_grant_copy_segment"> {
  static readonly cName = "struct ioctl_gntdev_grant_copy_segment";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    source 0 struct ioctl_gntdev_grant_copy_segment.source
    dest 8 struct ioctl_gntdev_grant_copy_segment.dest
    len 16 u16
    flags 18 u16
    status 20 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get source(): IoctlGntdevGrantCopySegmentSource {
    return new IoctlGntdevGrantCopySegmentSource(this.dataView, this.byteOffset);
  }
  set source(value: IoctlGntdevGrantCopySegmentSource) {
    copyRecord(IoctlGntdevGrantCopySegmentSource, this.dataView, this.byteOffset, value);
  }

  get dest(): IoctlGntdevGrantCopySegmentDest {
    return new IoctlGntdevGrantCopySegmentDest(this.dataView, this.byteOffset + 8);
  }
  set dest(value: IoctlGntdevGrantCopySegmentDest) {
    copyRecord(IoctlGntdevGrantCopySegmentDest, this.dataView, this.byteOffset + 8, value);
  }

  get len(): number {
    return this.dataView.getUint16(this.byteOffset + 16, true);
  }
  set len(value: number) {
    this.dataView.setUint16(this.byteOffset + 16, value, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 18, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 18, value, true);
  }

  get status(): number {
    return this.dataView.getInt16(this.byteOffset + 20, true);
  }
  set status(value: number) {
    this.dataView.setInt16(this.byteOffset + 20, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevGrantCopySegmentPlain {
    return {
      source: copyBytes(dataView, byteOffset, 8),
      dest: copyBytes(dataView, byteOffset + 8, 8),
      len: dataView.getUint16(byteOffset + 16, true),
      flags: dataView.getUint16(byteOffset + 18, true),
      status: dataView.getInt16(byteOffset + 20, true),
    };
  }

  decode(): IoctlGntdevGrantCopySegmentPlain {
    return IoctlGntdevGrantCopySegment.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevGrantCopySegmentPlain {
    return IoctlGntdevGrantCopySegment.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevGrantCopySegmentPlain {
  source: Uint8Array;
  dest: Uint8Array;
  len: number;
  flags: number;
  status: number;
}

/** source of struct ioctl_gntdev_grant_copy_segment (sys/gntdev.h): union, 8 bytes, align 8. */
export class IoctlGntdevGrantCopySegmentSource extends Union<"struct ioctl_gntdev_grant_copy_segment.source"> {
  static readonly cName = "struct ioctl_gntdev_grant_copy_segment.source";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    virt 0 pointer8
    foreign 0 struct ioctl_gntdev_grant_copy_segment.source.foreign
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get virt(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get foreign(): IoctlGntdevGrantCopySegmentSourceForeign {
    return new IoctlGntdevGrantCopySegmentSourceForeign(this.dataView, this.byteOffset);
  }
  set foreign(value: IoctlGntdevGrantCopySegmentSourceForeign) {
    copyRecord(IoctlGntdevGrantCopySegmentSourceForeign, this.dataView, this.byteOffset, value);
  }
}

/** foreign of struct ioctl_gntdev_grant_copy_segment.source (sys/gntdev.h): struct, 8 bytes, align 4. */
export class IoctlGntdevGrantCopySegmentSourceForeign extends Struct<"struct ioctl_gntdev_grant_copy_segment.source.foreign"> {
  static readonly cName = "struct ioctl_gntdev_grant_copy_segment.source.foreign";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    ref 0 u32
    offset 4 u16
    domid 6 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get offset(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set offset(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevGrantCopySegmentSourceForeignPlain {
    return {
      ref: dataView.getUint32(byteOffset, true),
      offset: dataView.getUint16(byteOffset + 4, true),
      domid: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): IoctlGntdevGrantCopySegmentSourceForeignPlain {
    return IoctlGntdevGrantCopySegmentSourceForeign.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevGrantCopySegmentSourceForeignPlain {
    return IoctlGntdevGrantCopySegmentSourceForeign.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevGrantCopySegmentSourceForeignPlain {
  ref: number;
  offset: number;
  domid: number;
}

/** dest of struct ioctl_gntdev_grant_copy_segment (sys/gntdev.h): union, 8 bytes, align 8. */
export class IoctlGntdevGrantCopySegmentDest extends Union<"struct ioctl_gntdev_grant_copy_segment.dest"> {
  static readonly cName = "struct ioctl_gntdev_grant_copy_segment.dest";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    virt 0 pointer8
    foreign 0 struct ioctl_gntdev_grant_copy_segment.dest.foreign
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get virt(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get foreign(): IoctlGntdevGrantCopySegmentDestForeign {
    return new IoctlGntdevGrantCopySegmentDestForeign(this.dataView, this.byteOffset);
  }
  set foreign(value: IoctlGntdevGrantCopySegmentDestForeign) {
    copyRecord(IoctlGntdevGrantCopySegmentDestForeign, this.dataView, this.byteOffset, value);
  }
}

/** foreign of struct ioctl_gntdev_grant_copy_segment.dest (sys/gntdev.h): struct, 8 bytes, align 4. */
export class IoctlGntdevGrantCopySegmentDestForeign extends Struct<"struct ioctl_gntdev_grant_copy_segment.dest.foreign"> {
  static readonly cName = "struct ioctl_gntdev_grant_copy_segment.dest.foreign";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    ref 0 u32
    offset 4 u16
    domid 6 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get offset(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set offset(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevGrantCopySegmentDestForeignPlain {
    return {
      ref: dataView.getUint32(byteOffset, true),
      offset: dataView.getUint16(byteOffset + 4, true),
      domid: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): IoctlGntdevGrantCopySegmentDestForeignPlain {
    return IoctlGntdevGrantCopySegmentDestForeign.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevGrantCopySegmentDestForeignPlain {
    return IoctlGntdevGrantCopySegmentDestForeign.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevGrantCopySegmentDestForeignPlain {
  ref: number;
  offset: number;
  domid: number;
}

/** struct ioctl_gntdev_grant_copy (sys/gntdev.h), 16 bytes, align 8. */
export class IoctlGntdevGrantCopy extends Struct<"struct ioctl_gntdev_grant_copy"> {
  static readonly cName = "struct ioctl_gntdev_grant_copy";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    count 0 u32
    segments 8 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get segments(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevGrantCopyPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): IoctlGntdevGrantCopyPlain {
    return IoctlGntdevGrantCopy.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevGrantCopyPlain {
    return IoctlGntdevGrantCopy.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevGrantCopyPlain {
  count: number;
}

/** struct ioctl_gntdev_dmabuf_exp_from_refs (sys/gntdev.h), 20 bytes, align 4. */
export class IoctlGntdevDmabufExpFromRefs extends Struct<"struct ioctl_gntdev_dmabuf_exp_from_refs"> {
  static readonly cName = "struct ioctl_gntdev_dmabuf_exp_from_refs";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    flags 0 u32
    count 4 u32
    fd 8 u32
    domid 12 u32
    refs 16 u32[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get refs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 16, 1);
  }
  set refs(value: ArrayLike<number>) {
    this.refs.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevDmabufExpFromRefsPlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      count: dataView.getUint32(byteOffset + 4, true),
      fd: dataView.getUint32(byteOffset + 8, true),
      domid: dataView.getUint32(byteOffset + 12, true),
      refs: new U32Array(dataView, byteOffset + 16, 1).toArray(),
    };
  }

  decode(): IoctlGntdevDmabufExpFromRefsPlain {
    return IoctlGntdevDmabufExpFromRefs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevDmabufExpFromRefsPlain {
    return IoctlGntdevDmabufExpFromRefs.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevDmabufExpFromRefsPlain {
  flags: number;
  count: number;
  fd: number;
  domid: number;
  refs: number[];
}

/** struct ioctl_gntdev_dmabuf_exp_wait_released (sys/gntdev.h), 8 bytes, align 4. */
export class IoctlGntdevDmabufExpWaitReleased extends Struct<"struct ioctl_gntdev_dmabuf_exp_wait_released"> {
  static readonly cName = "struct ioctl_gntdev_dmabuf_exp_wait_released";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
    wait_to_ms 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get wait_to_ms(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set wait_to_ms(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevDmabufExpWaitReleasedPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      wait_to_ms: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): IoctlGntdevDmabufExpWaitReleasedPlain {
    return IoctlGntdevDmabufExpWaitReleased.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevDmabufExpWaitReleasedPlain {
    return IoctlGntdevDmabufExpWaitReleased.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevDmabufExpWaitReleasedPlain {
  fd: number;
  wait_to_ms: number;
}

/** struct ioctl_gntdev_dmabuf_imp_to_refs (sys/gntdev.h), 20 bytes, align 4. */
export class IoctlGntdevDmabufImpToRefs extends Struct<"struct ioctl_gntdev_dmabuf_imp_to_refs"> {
  static readonly cName = "struct ioctl_gntdev_dmabuf_imp_to_refs";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
    count 4 u32
    domid 8 u32
    reserved 12 u32
    refs 16 u32[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get refs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 16, 1);
  }
  set refs(value: ArrayLike<number>) {
    this.refs.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevDmabufImpToRefsPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      count: dataView.getUint32(byteOffset + 4, true),
      domid: dataView.getUint32(byteOffset + 8, true),
      reserved: dataView.getUint32(byteOffset + 12, true),
      refs: new U32Array(dataView, byteOffset + 16, 1).toArray(),
    };
  }

  decode(): IoctlGntdevDmabufImpToRefsPlain {
    return IoctlGntdevDmabufImpToRefs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevDmabufImpToRefsPlain {
    return IoctlGntdevDmabufImpToRefs.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevDmabufImpToRefsPlain {
  fd: number;
  count: number;
  domid: number;
  reserved: number;
  refs: number[];
}

/** struct ioctl_gntdev_dmabuf_imp_release (sys/gntdev.h), 8 bytes, align 4. */
export class IoctlGntdevDmabufImpRelease extends Struct<"struct ioctl_gntdev_dmabuf_imp_release"> {
  static readonly cName = "struct ioctl_gntdev_dmabuf_imp_release";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
    reserved 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevDmabufImpReleasePlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      reserved: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): IoctlGntdevDmabufImpReleasePlain {
    return IoctlGntdevDmabufImpRelease.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevDmabufImpReleasePlain {
    return IoctlGntdevDmabufImpRelease.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevDmabufImpReleasePlain {
  fd: number;
  reserved: number;
}
