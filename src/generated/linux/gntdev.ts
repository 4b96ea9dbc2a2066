// The records of Xen's public header sys/gntdev.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U32Array,
  Union,
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): IoctlGntdevGrantRefPlain {
    return {
      domid: this.domid,
      ref: this.ref,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): IoctlGntdevMapGrantRefPlain {
    return {
      count: this.count,
      pad: this.pad,
      index: this.index,
      refs: Array.from(this.refs, (element) => element.decode()),
    };
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): IoctlGntdevUnmapGrantRefPlain {
    return {
      index: this.index,
      count: this.count,
      pad: this.pad,
    };
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
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): IoctlGntdevGetOffsetForVaddrPlain {
    return {
      vaddr: this.vaddr,
      offset: this.offset,
      count: this.count,
      pad: this.pad,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): IoctlGntdevSetMaxGrantsPlain {
    return {
      count: this.count,
    };
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get event_channel_port(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set event_channel_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): IoctlGntdevUnmapNotifyPlain {
    return {
      index: this.index,
      action: this.action,
      event_channel_port: this.event_channel_port,
    };
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

  decode(): IoctlGntdevGrantCopySegmentPlain {
    return {
      source: this.source.decode(),
      dest: this.dest.decode(),
      len: this.len,
      flags: this.flags,
      status: this.status,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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

  decode(): IoctlGntdevGrantCopySegmentSourceForeignPlain {
    return {
      ref: this.ref,
      offset: this.offset,
      domid: this.domid,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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

  decode(): IoctlGntdevGrantCopySegmentDestForeignPlain {
    return {
      ref: this.ref,
      offset: this.offset,
      domid: this.domid,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get segments(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): IoctlGntdevGrantCopyPlain {
    return {
      count: this.count,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get refs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 16, 1);
  }
  set refs(value: ArrayLike<number>) {
    this.refs.assign(value);
  }

  decode(): IoctlGntdevDmabufExpFromRefsPlain {
    return {
      flags: this.flags,
      count: this.count,
      fd: this.fd,
      domid: this.domid,
      refs: this.refs.toArray(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get wait_to_ms(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set wait_to_ms(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): IoctlGntdevDmabufExpWaitReleasedPlain {
    return {
      fd: this.fd,
      wait_to_ms: this.wait_to_ms,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get refs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 16, 1);
  }
  set refs(value: ArrayLike<number>) {
    this.refs.assign(value);
  }

  decode(): IoctlGntdevDmabufImpToRefsPlain {
    return {
      fd: this.fd,
      count: this.count,
      domid: this.domid,
      reserved: this.reserved,
      refs: this.refs.toArray(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): IoctlGntdevDmabufImpReleasePlain {
    return {
      fd: this.fd,
      reserved: this.reserved,
    };
  }
}

export interface IoctlGntdevDmabufImpReleasePlain {
  fd: number;
  reserved: number;
}
