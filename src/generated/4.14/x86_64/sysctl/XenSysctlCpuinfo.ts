// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_cpuinfo (sysctl.h), 8 bytes, align 8. */
export class XenSysctlCpuinfo extends Struct<"struct xen_sysctl_cpuinfo"> {
  static readonly cName = "struct xen_sysctl_cpuinfo";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    idletime 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  /** Nanoseconds. */
  get idletime(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set idletime(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** Nanoseconds. */
  get idletime_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set idletime_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuinfoPlain {
    return {
      idletime: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlCpuinfoPlain> {
    return {
      idletime: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenSysctlCpuinfoPlain {
    return XenSysctlCpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlCpuinfoPlain> {
    return XenSysctlCpuinfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuinfoPlain {
  /** Nanoseconds. */
  idletime: bigint;
}
