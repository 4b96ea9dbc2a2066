// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_hash_stats (xsm/flask_op.h), 16 bytes, align 4. */
export class XenFlaskHashStats extends Struct<"struct xen_flask_hash_stats"> {
  static readonly cName = "struct xen_flask_hash_stats";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    entries 0 u32
    buckets_used 4 u32
    buckets_total 8 u32
    max_chain_len 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get entries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set entries(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get buckets_used(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set buckets_used(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get buckets_total(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set buckets_total(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get max_chain_len(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set max_chain_len(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskHashStatsPlain {
    return {
      entries: dataView.getUint32(byteOffset, true),
      buckets_used: dataView.getUint32(byteOffset + 4, true),
      buckets_total: dataView.getUint32(byteOffset + 8, true),
      max_chain_len: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenFlaskHashStatsPlain {
    return XenFlaskHashStats.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskHashStatsPlain {
    return XenFlaskHashStats.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskHashStatsPlain {
  entries: number;
  buckets_used: number;
  buckets_total: number;
  max_chain_len: number;
}
