// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_cpu_hotplug (sysctl.h), 8 bytes, align 4. */
export class XenSysctlCpuHotplug extends Struct<"struct xen_sysctl_cpu_hotplug"> {
  static readonly cName = "struct xen_sysctl_cpu_hotplug";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    cpu 0 u32
    op 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuHotplugPlain {
    return {
      cpu: dataView.getUint32(byteOffset, true),
      op: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSysctlCpuHotplugPlain {
    return XenSysctlCpuHotplug.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpuHotplugPlain {
    return XenSysctlCpuHotplug.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuHotplugPlain {
  cpu: number;
  op: number;
}
