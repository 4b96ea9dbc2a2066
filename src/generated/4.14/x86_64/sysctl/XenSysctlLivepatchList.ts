// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_livepatch_list (sysctl.h), 64 bytes, align 8. */
export class XenSysctlLivepatchList extends Struct<"struct xen_sysctl_livepatch_list"> {
  static readonly cName = "struct xen_sysctl_livepatch_list";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    version 0 u32
    idx 4 u32
    nr 8 u32
    pad 12 u32
    name_total_size 16 u32
    metadata_total_size 20 u32
    status 24 handle8 struct xen_livepatch_status
    name 32 handle8 char
    len 40 handle8 uint32_t
    metadata 48 handle8 char
    metadata_len 56 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get idx(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set idx(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get name_total_size(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set name_total_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get metadata_total_size(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set metadata_total_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get status(): HypercallPointer<"struct xen_livepatch_status"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set status(value: HypercallPointer<"struct xen_livepatch_status"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get status_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 32, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 32, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 32, 8);
  }

  get len(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 40, 8);
  }
  set len(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 40, 8, value);
  }

  get len_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 40, 8);
  }

  get metadata(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 48, 8);
  }
  set metadata(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 48, 8, value);
  }

  get metadata_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 48, 8);
  }

  get metadata_len(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 56, 8);
  }
  set metadata_len(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 56, 8, value);
  }

  get metadata_len_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 56, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchListPlain {
    return {
      version: dataView.getUint32(byteOffset, true),
      idx: dataView.getUint32(byteOffset + 4, true),
      nr: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
      name_total_size: dataView.getUint32(byteOffset + 16, true),
      metadata_total_size: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenSysctlLivepatchListPlain {
    return XenSysctlLivepatchList.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlLivepatchListPlain {
    return XenSysctlLivepatchList.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchListPlain {
  version: number;
  idx: number;
  nr: number;
  pad: number;
  name_total_size: number;
  metadata_total_size: number;
}
