// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_ondemand (sysctl.h), 16 bytes, align 4. */
export class XenOndemand extends Struct<"struct xen_ondemand"> {
  static readonly cName = "struct xen_ondemand";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    sampling_rate_max 0 u32
    sampling_rate_min 4 u32
    sampling_rate 8 u32
    up_threshold 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get sampling_rate_max(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sampling_rate_max(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sampling_rate_min(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sampling_rate_min(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get sampling_rate(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set sampling_rate(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get up_threshold(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set up_threshold(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenOndemandPlain {
    return {
      sampling_rate_max: dataView.getUint32(byteOffset, true),
      sampling_rate_min: dataView.getUint32(byteOffset + 4, true),
      sampling_rate: dataView.getUint32(byteOffset + 8, true),
      up_threshold: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenOndemandPlain {
    return XenOndemand.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenOndemandPlain {
    return XenOndemand.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenOndemandPlain {
  sampling_rate_max: number;
  sampling_rate_min: number;
  sampling_rate: number;
  up_threshold: number;
}
