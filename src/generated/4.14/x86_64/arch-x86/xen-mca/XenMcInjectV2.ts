// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { Struct, copyRecord } from "../../../../../runtime/struct/records.ts";
import { XenctlBitmap, type XenctlBitmapPlain } from "../../xen/XenctlBitmap.ts";

/** struct xen_mc_inject_v2 (arch-x86/xen-mca.h), 24 bytes, align 8. */
export class XenMcInjectV2 extends Struct<"struct xen_mc_inject_v2"> {
  static readonly cName = "struct xen_mc_inject_v2";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u32
    cpumap 8 struct xenctl_bitmap
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

  get cpumap(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 8);
  }
  set cpumap(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcInjectV2Plain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      cpumap: XenctlBitmap.decodeAt(dataView, byteOffset + 8),
    };
  }

  decode(): XenMcInjectV2Plain {
    return XenMcInjectV2.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcInjectV2Plain {
    return XenMcInjectV2.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcInjectV2Plain {
  flags: number;
  cpumap: XenctlBitmapPlain;
}
