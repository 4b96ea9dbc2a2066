// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_set_cppc_para (sysctl.h), 24 bytes, align 4. */
export class XenSetCppcPara extends Struct<"struct xen_set_cppc_para"> {
  static readonly cName = "struct xen_set_cppc_para";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    set_params 0 u32
    minimum 4 u32
    maximum 8 u32
    desired 12 u32
    energy_perf 16 u32
    activity_window 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get set_params(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set set_params(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get minimum(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set minimum(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get maximum(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set maximum(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get desired(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set desired(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get energy_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set energy_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get activity_window(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set activity_window(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSetCppcParaPlain {
    return {
      set_params: dataView.getUint32(byteOffset, true),
      minimum: dataView.getUint32(byteOffset + 4, true),
      maximum: dataView.getUint32(byteOffset + 8, true),
      desired: dataView.getUint32(byteOffset + 12, true),
      energy_perf: dataView.getUint32(byteOffset + 16, true),
      activity_window: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenSetCppcParaPlain {
    return XenSetCppcPara.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSetCppcParaPlain {
    return XenSetCppcPara.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSetCppcParaPlain {
  set_params: number;
  minimum: number;
  maximum: number;
  desired: number;
  energy_perf: number;
  activity_window: number;
}
