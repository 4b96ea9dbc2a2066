// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenctlBitmap, type XenctlBitmapPlain } from "../xen/XenctlBitmap.ts";

/** struct xen_domctl_nodeaffinity (domctl.h), 16 bytes, align 8. */
export class XenDomctlNodeaffinity extends Struct<"struct xen_domctl_nodeaffinity"> {
  static readonly cName = "struct xen_domctl_nodeaffinity";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    nodemap 0 struct xenctl_bitmap
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nodemap(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset);
  }
  set nodemap(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlNodeaffinityPlain {
    return {
      nodemap: XenctlBitmap.decodeAt(dataView, byteOffset),
    };
  }

  decode(): XenDomctlNodeaffinityPlain {
    return XenDomctlNodeaffinity.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlNodeaffinityPlain {
    return XenDomctlNodeaffinity.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlNodeaffinityPlain {
  nodemap: XenctlBitmapPlain;
}
