// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_psd_package (platform.h), 40 bytes, align 8. */
export class XenPsdPackage extends Struct<"struct xen_psd_package"> {
  static readonly cName = "struct xen_psd_package";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    num_entries 0 u64
    revision 8 u64
    domain 16 u64
    coord_type 24 u64
    num_processors 32 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get num_entries(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set num_entries(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get num_entries_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set num_entries_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get revision(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set revision(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get revision_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set revision_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get domain(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set domain(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get domain_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set domain_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get coord_type(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set coord_type(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get coord_type_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set coord_type_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get num_processors(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set num_processors(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get num_processors_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set num_processors_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPsdPackagePlain {
    return {
      num_entries: dataView.getBigUint64(byteOffset, true),
      revision: dataView.getBigUint64(byteOffset + 8, true),
      domain: dataView.getBigUint64(byteOffset + 16, true),
      coord_type: dataView.getBigUint64(byteOffset + 24, true),
      num_processors: dataView.getBigUint64(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPsdPackagePlain> {
    return {
      num_entries: readU64Number(dataView, byteOffset),
      revision: readU64Number(dataView, byteOffset + 8),
      domain: readU64Number(dataView, byteOffset + 16),
      coord_type: readU64Number(dataView, byteOffset + 24),
      num_processors: readU64Number(dataView, byteOffset + 32),
    };
  }

  decode(): XenPsdPackagePlain {
    return XenPsdPackage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPsdPackagePlain> {
    return XenPsdPackage.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPsdPackagePlain {
  num_entries: bigint;
  revision: bigint;
  domain: bigint;
  coord_type: bigint;
  num_processors: bigint;
}
