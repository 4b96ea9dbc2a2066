// The records of Xen's public header hypfs.h. Made by `bun run codegen`: do not edit.

import { Struct, bytesAt, copyRecord, elementsToEnd } from "../../../runtime/struct/records.ts";
import { XenHypfsDirentry, type XenHypfsDirentryPlain } from "../x86_64/hypfs.ts";

export { XenHypfsDirentry, type XenHypfsDirentryPlain } from "../x86_64/hypfs.ts";

/** struct xen_hypfs_dirlistentry (hypfs.h), 16 bytes, align 4. */
export class XenHypfsDirlistentry extends Struct<"struct xen_hypfs_dirlistentry"> {
  static readonly cName = "struct xen_hypfs_dirlistentry";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    e 0 struct xen_hypfs_direntry
    off_next 12 u16
    name 14 u8[]
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

  get name(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 14, elementsToEnd(this, 14, 1));
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
