// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../../runtime/struct/records.ts";

/** struct xen_mc_fetch (arch-x86/xen-mca.h), 24 bytes, align 8. */
export class XenMcFetch extends Struct<"struct xen_mc_fetch"> {
  static readonly cName = "struct xen_mc_fetch";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u32
    _pad0 4 u32
    fetch_id 8 u64
    data 16 handle8 struct mc_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get _pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get fetch_id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set fetch_id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get fetch_id_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set fetch_id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get data(): HypercallPointer<"struct mc_info"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set data(value: HypercallPointer<"struct mc_info"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcFetchPlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      _pad0: dataView.getUint32(byteOffset + 4, true),
      fetch_id: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMcFetchPlain> {
    return {
      flags: dataView.getUint32(byteOffset, true),
      _pad0: dataView.getUint32(byteOffset + 4, true),
      fetch_id: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenMcFetchPlain {
    return XenMcFetch.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMcFetchPlain> {
    return XenMcFetch.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcFetchPlain {
  flags: number;
  _pad0: number;
  fetch_id: bigint;
}
