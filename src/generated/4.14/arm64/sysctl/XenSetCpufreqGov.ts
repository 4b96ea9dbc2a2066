// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../runtime/struct/records.ts";

/** struct xen_set_cpufreq_gov (sysctl.h), 16 bytes, align 1. */
export class XenSetCpufreqGov extends Struct<"struct xen_set_cpufreq_gov"> {
  static readonly cName = "struct xen_set_cpufreq_gov";
  static readonly size = 16;
  static readonly align = 1;
  static readonly fields: string = `
    scaling_governor 0 u8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get scaling_governor(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set scaling_governor(value: ArrayLike<number>) {
    assignBytes(this.scaling_governor, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSetCpufreqGovPlain {
    return {
      scaling_governor: copyBytes(dataView, byteOffset, 16),
    };
  }

  decode(): XenSetCpufreqGovPlain {
    return XenSetCpufreqGov.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSetCpufreqGovPlain {
    return XenSetCpufreqGov.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSetCpufreqGovPlain {
  scaling_governor: Uint8Array;
}
