// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, copySignedBytes, signedBytesAt } from "../../../../runtime/struct/records.ts";

/** struct xen_set_cpufreq_gov (sysctl.h), 16 bytes, align 1. */
export class XenSetCpufreqGov extends Struct<"struct xen_set_cpufreq_gov"> {
  static readonly cName = "struct xen_set_cpufreq_gov";
  static readonly size = 16;
  static readonly align = 1;
  static readonly fields: string = `
    scaling_governor 0 s8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get scaling_governor(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 16);
  }
  set scaling_governor(value: ArrayLike<number>) {
    assignBytes(this.scaling_governor, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSetCpufreqGovPlain {
    return {
      scaling_governor: copySignedBytes(dataView, byteOffset, 16),
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
  scaling_governor: Int8Array;
}
