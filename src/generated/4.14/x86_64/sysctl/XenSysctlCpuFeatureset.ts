// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_cpu_featureset (sysctl.h), 16 bytes, align 8. */
export class XenSysctlCpuFeatureset extends Struct<"struct xen_sysctl_cpu_featureset"> {
  static readonly cName = "struct xen_sysctl_cpu_featureset";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u32
    nr_features 4 u32
    features 8 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_features(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_features(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get features(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set features(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get features_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuFeaturesetPlain {
    return {
      index: dataView.getUint32(byteOffset, true),
      nr_features: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSysctlCpuFeaturesetPlain {
    return XenSysctlCpuFeatureset.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpuFeaturesetPlain {
    return XenSysctlCpuFeatureset.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuFeaturesetPlain {
  index: number;
  nr_features: number;
}
