// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord, readAddress } from "../../../runtime/struct/records.ts";

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
