// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_get_cppc_para (sysctl.h), 40 bytes, align 4. */
export class XenGetCppcPara extends Struct<"struct xen_get_cppc_para"> {
  static readonly cName = "struct xen_get_cppc_para";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    features 0 u32
    lowest 4 u32
    lowest_nonlinear 8 u32
    nominal 12 u32
    highest 16 u32
    minimum 20 u32
    maximum 24 u32
    desired 28 u32
    energy_perf 32 u32
    activity_window 36 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get features(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set features(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get lowest(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set lowest(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get lowest_nonlinear(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set lowest_nonlinear(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get nominal(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set nominal(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get highest(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set highest(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get minimum(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set minimum(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get maximum(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set maximum(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get desired(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set desired(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get energy_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set energy_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get activity_window(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set activity_window(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenGetCppcParaPlain {
    return {
      features: dataView.getUint32(byteOffset, true),
      lowest: dataView.getUint32(byteOffset + 4, true),
      lowest_nonlinear: dataView.getUint32(byteOffset + 8, true),
      nominal: dataView.getUint32(byteOffset + 12, true),
      highest: dataView.getUint32(byteOffset + 16, true),
      minimum: dataView.getUint32(byteOffset + 20, true),
      maximum: dataView.getUint32(byteOffset + 24, true),
      desired: dataView.getUint32(byteOffset + 28, true),
      energy_perf: dataView.getUint32(byteOffset + 32, true),
      activity_window: dataView.getUint32(byteOffset + 36, true),
    };
  }

  decode(): XenGetCppcParaPlain {
    return XenGetCppcPara.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenGetCppcParaPlain {
    return XenGetCppcPara.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenGetCppcParaPlain {
  features: number;
  lowest: number;
  lowest_nonlinear: number;
  nominal: number;
  highest: number;
  minimum: number;
  maximum: number;
  desired: number;
  energy_perf: number;
  activity_window: number;
}
