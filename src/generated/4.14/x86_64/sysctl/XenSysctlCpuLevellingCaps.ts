// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_cpu_levelling_caps (sysctl.h), 4 bytes, align 4. */
export class XenSysctlCpuLevellingCaps extends Struct<"struct xen_sysctl_cpu_levelling_caps"> {
  static readonly cName = "struct xen_sysctl_cpu_levelling_caps";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    caps 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get caps(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set caps(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuLevellingCapsPlain {
    return {
      caps: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlCpuLevellingCapsPlain {
    return XenSysctlCpuLevellingCaps.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpuLevellingCapsPlain {
    return XenSysctlCpuLevellingCaps.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuLevellingCapsPlain {
  caps: number;
}
