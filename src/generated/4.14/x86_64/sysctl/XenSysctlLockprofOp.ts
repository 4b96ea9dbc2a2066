// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_lockprof_op (sysctl.h), 32 bytes, align 8. */
export class XenSysctlLockprofOp extends Struct<"struct xen_sysctl_lockprof_op"> {
  static readonly cName = "struct xen_sysctl_lockprof_op";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    max_elem 4 u32
    nr_elem 8 u32
    time 16 u64
    data 24 handle8 struct xen_sysctl_lockprof_data
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max_elem(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_elem(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_elem(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_elem(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  /** Nanoseconds. */
  get time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Nanoseconds. */
  get time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get data(): HypercallPointer<"struct xen_sysctl_lockprof_data"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set data(value: HypercallPointer<"struct xen_sysctl_lockprof_data"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLockprofOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      max_elem: dataView.getUint32(byteOffset + 4, true),
      nr_elem: dataView.getUint32(byteOffset + 8, true),
      time: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlLockprofOpPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      max_elem: dataView.getUint32(byteOffset + 4, true),
      nr_elem: dataView.getUint32(byteOffset + 8, true),
      time: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenSysctlLockprofOpPlain {
    return XenSysctlLockprofOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlLockprofOpPlain> {
    return XenSysctlLockprofOp.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLockprofOpPlain {
  cmd: number;
  max_elem: number;
  nr_elem: number;
  /** Nanoseconds. */
  time: bigint;
}
