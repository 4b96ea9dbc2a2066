// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../../runtime/struct/records.ts";

/** struct xen_mc_physcpuinfo (arch-x86/xen-mca.h), 16 bytes, align 8. */
export class XenMcPhyscpuinfo extends Struct<"struct xen_mc_physcpuinfo"> {
  static readonly cName = "struct xen_mc_physcpuinfo";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    ncpus 0 u32
    _pad0 4 u32
    info 8 handle8 struct mcinfo_logical_cpu
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ncpus(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ncpus(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get _pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get info(): HypercallPointer<"struct mcinfo_logical_cpu"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set info(value: HypercallPointer<"struct mcinfo_logical_cpu"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get info_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcPhyscpuinfoPlain {
    return {
      ncpus: dataView.getUint32(byteOffset, true),
      _pad0: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenMcPhyscpuinfoPlain {
    return XenMcPhyscpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcPhyscpuinfoPlain {
    return XenMcPhyscpuinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcPhyscpuinfoPlain {
  ncpus: number;
  _pad0: number;
}
