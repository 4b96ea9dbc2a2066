// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";
import { XenDomctlShadowOpStats, type XenDomctlShadowOpStatsPlain } from "./XenDomctlShadowOpStats.ts";

/** struct xen_domctl_shadow_op (domctl.h), 40 bytes, align 8. */
export class XenDomctlShadowOp extends Struct<"struct xen_domctl_shadow_op"> {
  static readonly cName = "struct xen_domctl_shadow_op";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u32
    mode 4 u32
    mb 8 u32
    dirty_bitmap 16 handle8 uint8_t
    pages 24 u64
    stats 32 struct xen_domctl_shadow_op_stats
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mode(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mode(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  /** MiB. */
  get mb(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set mb(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get dirty_bitmap(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set dirty_bitmap(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get dirty_bitmap_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  /** Pages. */
  get pages(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set pages(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  /** Pages. */
  get pages_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set pages_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get stats(): XenDomctlShadowOpStats {
    return new XenDomctlShadowOpStats(this.dataView, this.byteOffset + 32);
  }
  set stats(value: XenDomctlShadowOpStats) {
    copyRecord(XenDomctlShadowOpStats, this.dataView, this.byteOffset + 32, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlShadowOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      mode: dataView.getUint32(byteOffset + 4, true),
      mb: dataView.getUint32(byteOffset + 8, true),
      pages: dataView.getBigUint64(byteOffset + 24, true),
      stats: XenDomctlShadowOpStats.decodeAt(dataView, byteOffset + 32),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlShadowOpPlain> {
    return {
      op: dataView.getUint32(byteOffset, true),
      mode: dataView.getUint32(byteOffset + 4, true),
      mb: dataView.getUint32(byteOffset + 8, true),
      pages: readU64Number(dataView, byteOffset + 24),
      stats: XenDomctlShadowOpStats.decodeAt(dataView, byteOffset + 32),
    };
  }

  decode(): XenDomctlShadowOpPlain {
    return XenDomctlShadowOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlShadowOpPlain> {
    return XenDomctlShadowOp.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlShadowOpPlain {
  op: number;
  mode: number;
  /** MiB. */
  mb: number;
  /** Pages. */
  pages: bigint;
  stats: XenDomctlShadowOpStatsPlain;
}
