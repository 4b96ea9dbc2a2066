// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_getvcpuinfo (domctl.h), 24 bytes, align 8. */
export class XenDomctlGetvcpuinfo extends Struct<"struct xen_domctl_getvcpuinfo"> {
  static readonly cName = "struct xen_domctl_getvcpuinfo";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu 0 u32
    online 4 u8
    blocked 5 u8
    running 6 u8
    cpu_time 8 u64
    cpu 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get online(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set online(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get blocked(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set blocked(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get running(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set running(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  /** Nanoseconds. */
  get cpu_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set cpu_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Nanoseconds. */
  get cpu_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set cpu_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetvcpuinfoPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      online: dataView.getUint8(byteOffset + 4),
      blocked: dataView.getUint8(byteOffset + 5),
      running: dataView.getUint8(byteOffset + 6),
      cpu_time: dataView.getBigUint64(byteOffset + 8, true),
      cpu: dataView.getUint32(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGetvcpuinfoPlain> {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      online: dataView.getUint8(byteOffset + 4),
      blocked: dataView.getUint8(byteOffset + 5),
      running: dataView.getUint8(byteOffset + 6),
      cpu_time: readU64Number(dataView, byteOffset + 8),
      cpu: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenDomctlGetvcpuinfoPlain {
    return XenDomctlGetvcpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlGetvcpuinfoPlain> {
    return XenDomctlGetvcpuinfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGetvcpuinfoPlain {
  vcpu: number;
  online: number;
  blocked: number;
  running: number;
  /** Nanoseconds. */
  cpu_time: bigint;
  cpu: number;
}
