// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_cputopoinfo (sysctl.h), 16 bytes, align 8. */
export class XenSysctlCputopoinfo extends Struct<"struct xen_sysctl_cputopoinfo"> {
  static readonly cName = "struct xen_sysctl_cputopoinfo";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    num_cpus 0 u32
    cputopo 8 handle8 struct xen_sysctl_cputopo
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get num_cpus(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num_cpus(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cputopo(): HypercallPointer<"struct xen_sysctl_cputopo"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set cputopo(value: HypercallPointer<"struct xen_sysctl_cputopo"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get cputopo_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCputopoinfoPlain {
    return {
      num_cpus: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlCputopoinfoPlain {
    return XenSysctlCputopoinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCputopoinfoPlain {
    return XenSysctlCputopoinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCputopoinfoPlain {
  num_cpus: number;
}
