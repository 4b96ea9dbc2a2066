// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  assignBytes,
  copySignedBytes,
  readU64Number,
  signedBytesAt,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_lockprof_data (sysctl.h), 80 bytes, align 8. */
export class XenSysctlLockprofData extends Struct<"struct xen_sysctl_lockprof_data"> {
  static readonly cName = "struct xen_sysctl_lockprof_data";
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 s8[40]
    type 40 s32
    idx 44 s32
    lock_cnt 48 u64
    block_cnt 56 u64
    lock_time 64 u64
    block_time 72 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 80);
  }

  get name(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 40);
  }
  set name(value: ArrayLike<number>) {
    assignBytes(this.name, value);
  }

  get type(): number {
    return this.dataView.getInt32(this.byteOffset + 40, true);
  }
  set type(value: number) {
    this.dataView.setInt32(this.byteOffset + 40, value, true);
  }

  get idx(): number {
    return this.dataView.getInt32(this.byteOffset + 44, true);
  }
  set idx(value: number) {
    this.dataView.setInt32(this.byteOffset + 44, value, true);
  }

  get lock_cnt(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set lock_cnt(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get lock_cnt_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set lock_cnt_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get block_cnt(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set block_cnt(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get block_cnt_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set block_cnt_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  /** Nanoseconds. */
  get lock_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set lock_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  /** Nanoseconds. */
  get lock_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set lock_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  /** Nanoseconds. */
  get block_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 72, true);
  }
  set block_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 72, value, true);
  }

  /** Nanoseconds. */
  get block_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 72);
  }
  set block_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 72, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLockprofDataPlain {
    return {
      name: copySignedBytes(dataView, byteOffset, 40),
      type: dataView.getInt32(byteOffset + 40, true),
      idx: dataView.getInt32(byteOffset + 44, true),
      lock_cnt: dataView.getBigUint64(byteOffset + 48, true),
      block_cnt: dataView.getBigUint64(byteOffset + 56, true),
      lock_time: dataView.getBigUint64(byteOffset + 64, true),
      block_time: dataView.getBigUint64(byteOffset + 72, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlLockprofDataPlain> {
    return {
      name: copySignedBytes(dataView, byteOffset, 40),
      type: dataView.getInt32(byteOffset + 40, true),
      idx: dataView.getInt32(byteOffset + 44, true),
      lock_cnt: readU64Number(dataView, byteOffset + 48),
      block_cnt: readU64Number(dataView, byteOffset + 56),
      lock_time: readU64Number(dataView, byteOffset + 64),
      block_time: readU64Number(dataView, byteOffset + 72),
    };
  }

  decode(): XenSysctlLockprofDataPlain {
    return XenSysctlLockprofData.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlLockprofDataPlain> {
    return XenSysctlLockprofData.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLockprofDataPlain {
  name: Int8Array;
  type: number;
  idx: number;
  lock_cnt: bigint;
  block_cnt: bigint;
  /** Nanoseconds. */
  lock_time: bigint;
  /** Nanoseconds. */
  block_time: bigint;
}
