// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_availheap (sysctl.h), 24 bytes, align 8. */
export class XenSysctlAvailheap extends Struct<"struct xen_sysctl_availheap"> {
  static readonly cName = "struct xen_sysctl_availheap";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    min_bitwidth 0 u32
    max_bitwidth 4 u32
    node 8 s32
    avail_bytes 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  /** Bits. */
  get min_bitwidth(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min_bitwidth(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  /** Bits. */
  get max_bitwidth(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_bitwidth(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get node(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set node(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  /** Bytes. */
  get avail_bytes(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set avail_bytes(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Bytes. */
  get avail_bytes_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set avail_bytes_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlAvailheapPlain {
    return {
      min_bitwidth: dataView.getUint32(byteOffset, true),
      max_bitwidth: dataView.getUint32(byteOffset + 4, true),
      node: dataView.getInt32(byteOffset + 8, true),
      avail_bytes: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlAvailheapPlain> {
    return {
      min_bitwidth: dataView.getUint32(byteOffset, true),
      max_bitwidth: dataView.getUint32(byteOffset + 4, true),
      node: dataView.getInt32(byteOffset + 8, true),
      avail_bytes: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenSysctlAvailheapPlain {
    return XenSysctlAvailheap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlAvailheapPlain> {
    return XenSysctlAvailheap.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlAvailheapPlain {
  /** Bits. */
  min_bitwidth: number;
  /** Bits. */
  max_bitwidth: number;
  node: number;
  /** Bytes. */
  avail_bytes: bigint;
}
