// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_getcpuinfo (sysctl.h), 24 bytes, align 8. */
export class XenSysctlGetcpuinfo extends Struct<"struct xen_sysctl_getcpuinfo"> {
  static readonly cName = "struct xen_sysctl_getcpuinfo";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    max_cpus 0 u32
    info 8 handle8 struct xen_sysctl_cpuinfo
    nr_cpus 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get max_cpus(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set max_cpus(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get info(): HypercallPointer<"struct xen_sysctl_cpuinfo"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set info(value: HypercallPointer<"struct xen_sysctl_cpuinfo"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get info_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get nr_cpus(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set nr_cpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlGetcpuinfoPlain {
    return {
      max_cpus: dataView.getUint32(byteOffset, true),
      nr_cpus: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenSysctlGetcpuinfoPlain {
    return XenSysctlGetcpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlGetcpuinfoPlain {
    return XenSysctlGetcpuinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlGetcpuinfoPlain {
  max_cpus: number;
  nr_cpus: number;
}
