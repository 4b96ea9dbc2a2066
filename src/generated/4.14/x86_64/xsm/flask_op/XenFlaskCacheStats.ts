// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_cache_stats (xsm/flask_op.h), 28 bytes, align 4. */
export class XenFlaskCacheStats extends Struct<"struct xen_flask_cache_stats"> {
  static readonly cName = "struct xen_flask_cache_stats";
  static readonly size = 28;
  static readonly align = 4;
  static readonly fields: string = `
    cpu 0 u32
    lookups 4 u32
    hits 8 u32
    misses 12 u32
    allocations 16 u32
    reclaims 20 u32
    frees 24 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 28);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get lookups(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set lookups(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get hits(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set hits(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get misses(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set misses(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get allocations(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set allocations(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get reclaims(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set reclaims(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get frees(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set frees(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskCacheStatsPlain {
    return {
      cpu: dataView.getUint32(byteOffset, true),
      lookups: dataView.getUint32(byteOffset + 4, true),
      hits: dataView.getUint32(byteOffset + 8, true),
      misses: dataView.getUint32(byteOffset + 12, true),
      allocations: dataView.getUint32(byteOffset + 16, true),
      reclaims: dataView.getUint32(byteOffset + 20, true),
      frees: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XenFlaskCacheStatsPlain {
    return XenFlaskCacheStats.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskCacheStatsPlain {
    return XenFlaskCacheStats.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskCacheStatsPlain {
  cpu: number;
  lookups: number;
  hits: number;
  misses: number;
  allocations: number;
  reclaims: number;
  frees: number;
}
