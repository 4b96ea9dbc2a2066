// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenctlBitmap, type XenctlBitmapPlain } from "../xen/XenctlBitmap.ts";

/** struct xen_domctl_vcpuaffinity (domctl.h), 40 bytes, align 8. */
export class XenDomctlVcpuaffinity extends Struct<"struct xen_domctl_vcpuaffinity"> {
  static readonly cName = "struct xen_domctl_vcpuaffinity";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu 0 u32
    flags 4 u32
    cpumap_hard 8 struct xenctl_bitmap
    cpumap_soft 24 struct xenctl_bitmap
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get cpumap_hard(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 8);
  }
  set cpumap_hard(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 8, value);
  }

  get cpumap_soft(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 24);
  }
  set cpumap_soft(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpuaffinityPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      cpumap_hard: XenctlBitmap.decodeAt(dataView, byteOffset + 8),
      cpumap_soft: XenctlBitmap.decodeAt(dataView, byteOffset + 24),
    };
  }

  decode(): XenDomctlVcpuaffinityPlain {
    return XenDomctlVcpuaffinity.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVcpuaffinityPlain {
    return XenDomctlVcpuaffinity.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVcpuaffinityPlain {
  vcpu: number;
  flags: number;
  cpumap_hard: XenctlBitmapPlain;
  cpumap_soft: XenctlBitmapPlain;
}
