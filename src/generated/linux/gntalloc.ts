// The records of Xen's public header sys/gntalloc.h. Made by `bun run codegen`: do not edit.

import { Struct, U32Array, readU64Number, writeU64Number } from "../../runtime/struct/index.ts";

/** struct ioctl_gntalloc_alloc_gref (sys/gntalloc.h), 24 bytes, align 8. */
export class IoctlGntallocAllocGref extends Struct<"struct ioctl_gntalloc_alloc_gref"> {
  static readonly cName = "struct ioctl_gntalloc_alloc_gref";
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

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set count(value: number) {
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

  get gref_ids(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 16, 1);
  }
  set gref_ids(value: ArrayLike<number>) {
    this.gref_ids.assign(value);
  }

  decode(): IoctlGntallocAllocGrefPlain {
    return {
      domid: this.domid,
      flags: this.flags,
      count: this.count,
      index: this.index,
      gref_ids: this.gref_ids.toArray(),
    };
  }
}

export interface IoctlGntallocAllocGrefPlain {
  domid: number;
  flags: number;
  count: number;
  index: bigint;
  gref_ids: number[];
}

/** struct ioctl_gntalloc_dealloc_gref (sys/gntalloc.h), 16 bytes, align 8. */
export class IoctlGntallocDeallocGref extends Struct<"struct ioctl_gntalloc_dealloc_gref"> {
  static readonly cName = "struct ioctl_gntalloc_dealloc_gref";
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

  decode(): IoctlGntallocDeallocGrefPlain {
    return {
      index: this.index,
      count: this.count,
    };
  }
}

export interface IoctlGntallocDeallocGrefPlain {
  index: bigint;
  count: number;
}

/** struct ioctl_gntalloc_unmap_notify (sys/gntalloc.h), 16 bytes, align 8. */
export class IoctlGntallocUnmapNotify extends Struct<"struct ioctl_gntalloc_unmap_notify"> {
  static readonly cName = "struct ioctl_gntalloc_unmap_notify";
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

  decode(): IoctlGntallocUnmapNotifyPlain {
    return {
      index: this.index,
      action: this.action,
      event_channel_port: this.event_channel_port,
    };
  }
}

export interface IoctlGntallocUnmapNotifyPlain {
  index: bigint;
  action: number;
  event_channel_port: number;
}
