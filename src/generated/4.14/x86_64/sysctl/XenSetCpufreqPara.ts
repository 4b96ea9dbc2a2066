// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_set_cpufreq_para (sysctl.h), 8 bytes, align 4. */
export class XenSetCpufreqPara extends Struct<"struct xen_set_cpufreq_para"> {
  static readonly cName = "struct xen_set_cpufreq_para";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    ctrl_type 0 u32
    ctrl_value 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get ctrl_type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ctrl_type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get ctrl_value(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ctrl_value(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSetCpufreqParaPlain {
    return {
      ctrl_type: dataView.getUint32(byteOffset, true),
      ctrl_value: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSetCpufreqParaPlain {
    return XenSetCpufreqPara.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSetCpufreqParaPlain {
    return XenSetCpufreqPara.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSetCpufreqParaPlain {
  ctrl_type: number;
  ctrl_value: number;
}
