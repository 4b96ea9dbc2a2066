// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_memory_mapping (domctl.h), 32 bytes, align 8. */
export class XenDomctlMemoryMapping extends Struct<"struct xen_domctl_memory_mapping"> {
  static readonly cName = "struct xen_domctl_memory_mapping";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    first_gfn 0 u64
    first_mfn 8 u64
    nr_mfns 16 u64
    add_mapping 24 u32
    padding 28 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get first_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set first_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get first_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set first_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get first_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set first_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get first_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set first_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  /** Frames. */
  get nr_mfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set nr_mfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Frames. */
  get nr_mfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set nr_mfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get add_mapping(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set add_mapping(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get padding(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set padding(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMemoryMappingPlain {
    return {
      first_gfn: dataView.getBigUint64(byteOffset, true),
      first_mfn: dataView.getBigUint64(byteOffset + 8, true),
      nr_mfns: dataView.getBigUint64(byteOffset + 16, true),
      add_mapping: dataView.getUint32(byteOffset + 24, true),
      padding: dataView.getUint32(byteOffset + 28, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlMemoryMappingPlain> {
    return {
      first_gfn: readU64Number(dataView, byteOffset),
      first_mfn: readU64Number(dataView, byteOffset + 8),
      nr_mfns: readU64Number(dataView, byteOffset + 16),
      add_mapping: dataView.getUint32(byteOffset + 24, true),
      padding: dataView.getUint32(byteOffset + 28, true),
    };
  }

  decode(): XenDomctlMemoryMappingPlain {
    return XenDomctlMemoryMapping.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlMemoryMappingPlain> {
    return XenDomctlMemoryMapping.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMemoryMappingPlain {
  first_gfn: bigint;
  first_mfn: bigint;
  /** Frames. */
  nr_mfns: bigint;
  add_mapping: number;
  padding: number;
}
