// The records of Xen's public header hypfs.h. Made by `bun run codegen`: do not edit.

import { Struct, copyRecord, elementsToEnd, signedBytesAt } from "../../../runtime/struct/records.ts";

/** struct xen_hypfs_direntry (hypfs.h), 12 bytes, align 4. */
export class XenHypfsDirentry extends Struct<"struct xen_hypfs_direntry"> {
  static readonly cName = "struct xen_hypfs_direntry";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    encoding 1 u8
    pad 2 u16
    content_len 4 u32
    max_write_len 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get encoding(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set encoding(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get content_len(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set content_len(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get max_write_len(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set max_write_len(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHypfsDirentryPlain {
    return {
      type: dataView.getUint8(byteOffset),
      encoding: dataView.getUint8(byteOffset + 1),
      pad: dataView.getUint16(byteOffset + 2, true),
      content_len: dataView.getUint32(byteOffset + 4, true),
      max_write_len: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenHypfsDirentryPlain {
    return XenHypfsDirentry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHypfsDirentryPlain {
    return XenHypfsDirentry.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHypfsDirentryPlain {
  type: number;
  encoding: number;
  pad: number;
  content_len: number;
  max_write_len: number;
}

/** struct xen_hypfs_dirlistentry (hypfs.h), 16 bytes, align 4. */
export class XenHypfsDirlistentry extends Struct<"struct xen_hypfs_dirlistentry"> {
  static readonly cName = "struct xen_hypfs_dirlistentry";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    e 0 struct xen_hypfs_direntry
    off_next 12 u16
    name 14 s8[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get e(): XenHypfsDirentry {
    return new XenHypfsDirentry(this.dataView, this.byteOffset);
  }
  set e(value: XenHypfsDirentry) {
    copyRecord(XenHypfsDirentry, this.dataView, this.byteOffset, value);
  }

  get off_next(): number {
    return this.dataView.getUint16(this.byteOffset + 12, true);
  }
  set off_next(value: number) {
    this.dataView.setUint16(this.byteOffset + 12, value, true);
  }

  get name(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 14, elementsToEnd(this, 14, 1));
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHypfsDirlistentryPlain {
    return {
      e: XenHypfsDirentry.decodeAt(dataView, byteOffset),
      off_next: dataView.getUint16(byteOffset + 12, true),
    };
  }

  decode(): XenHypfsDirlistentryPlain {
    return XenHypfsDirlistentry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHypfsDirlistentryPlain {
    return XenHypfsDirlistentry.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHypfsDirlistentryPlain {
  e: XenHypfsDirentryPlain;
  off_next: number;
}
