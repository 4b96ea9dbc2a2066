// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import { PmCxStat } from "./PmCxStat.ts";
import { PmPxStat } from "./PmPxStat.ts";

/** struct xen_sysctl_get_pmstat (sysctl.h), 64 bytes, align 8. */
export class XenSysctlGetPmstat extends Struct<"struct xen_sysctl_get_pmstat"> {
  static readonly cName = "struct xen_sysctl_get_pmstat";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 u32
    cpuid 4 u32
    u 8 struct xen_sysctl_get_pmstat.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpuid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenSysctlGetPmstatU {
    return new XenSysctlGetPmstatU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlGetPmstatU) {
    copyRecord(XenSysctlGetPmstatU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlGetPmstatPlain {
    return {
      type: dataView.getUint32(byteOffset, true),
      cpuid: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XenSysctlGetPmstatPlain {
    return XenSysctlGetPmstat.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlGetPmstatPlain {
    return XenSysctlGetPmstat.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlGetPmstatPlain {
  type: number;
  cpuid: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_get_pmstat (sysctl.h): union, 56 bytes, align 8. */
export class XenSysctlGetPmstatU extends Union<"struct xen_sysctl_get_pmstat.u"> {
  static readonly cName = "struct xen_sysctl_get_pmstat.u";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    getpx 0 struct pm_px_stat
    getcx 0 struct pm_cx_stat
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get getpx(): PmPxStat {
    return new PmPxStat(this.dataView, this.byteOffset);
  }
  set getpx(value: PmPxStat) {
    copyRecord(PmPxStat, this.dataView, this.byteOffset, value);
  }

  get getcx(): PmCxStat {
    return new PmCxStat(this.dataView, this.byteOffset);
  }
  set getcx(value: PmCxStat) {
    copyRecord(PmCxStat, this.dataView, this.byteOffset, value);
  }
}
