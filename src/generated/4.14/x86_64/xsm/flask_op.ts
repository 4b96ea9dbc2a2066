// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";

/** struct xen_flask_load (xsm/flask_op.h), 16 bytes, align 8. */
export class XenFlaskLoad extends Struct<"struct xen_flask_load"> {
  static readonly cName = "struct xen_flask_load";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    buffer 0 handle8 char
    size 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get buffer(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set buffer(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskLoadPlain {
    return {
      size: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenFlaskLoadPlain {
    return XenFlaskLoad.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskLoadPlain {
    return XenFlaskLoad.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskLoadPlain {
  size: number;
}

/** struct xen_flask_setenforce (xsm/flask_op.h), 4 bytes, align 4. */
export class XenFlaskSetenforce extends Struct<"struct xen_flask_setenforce"> {
  static readonly cName = "struct xen_flask_setenforce";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    enforcing 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get enforcing(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set enforcing(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskSetenforcePlain {
    return {
      enforcing: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenFlaskSetenforcePlain {
    return XenFlaskSetenforce.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskSetenforcePlain {
    return XenFlaskSetenforce.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskSetenforcePlain {
  enforcing: number;
}

/** struct xen_flask_sid_context (xsm/flask_op.h), 16 bytes, align 8. */
export class XenFlaskSidContext extends Struct<"struct xen_flask_sid_context"> {
  static readonly cName = "struct xen_flask_sid_context";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    sid 0 u32
    size 4 u32
    context 8 handle8 char
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get context(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set context(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get context_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskSidContextPlain {
    return {
      sid: dataView.getUint32(byteOffset, true),
      size: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenFlaskSidContextPlain {
    return XenFlaskSidContext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskSidContextPlain {
    return XenFlaskSidContext.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskSidContextPlain {
  sid: number;
  size: number;
}

/** struct xen_flask_access (xsm/flask_op.h), 32 bytes, align 4. */
export class XenFlaskAccess extends Struct<"struct xen_flask_access"> {
  static readonly cName = "struct xen_flask_access";
  static readonly size = 32;
  static readonly align = 4;
  static readonly fields: string = `
    ssid 0 u32
    tsid 4 u32
    tclass 8 u32
    req 12 u32
    allowed 16 u32
    audit_allow 20 u32
    audit_deny 24 u32
    seqno 28 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get ssid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ssid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get tsid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set tsid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get tclass(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set tclass(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get req(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set req(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get allowed(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set allowed(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get audit_allow(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set audit_allow(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get audit_deny(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set audit_deny(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get seqno(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set seqno(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskAccessPlain {
    return {
      ssid: dataView.getUint32(byteOffset, true),
      tsid: dataView.getUint32(byteOffset + 4, true),
      tclass: dataView.getUint32(byteOffset + 8, true),
      req: dataView.getUint32(byteOffset + 12, true),
      allowed: dataView.getUint32(byteOffset + 16, true),
      audit_allow: dataView.getUint32(byteOffset + 20, true),
      audit_deny: dataView.getUint32(byteOffset + 24, true),
      seqno: dataView.getUint32(byteOffset + 28, true),
    };
  }

  decode(): XenFlaskAccessPlain {
    return XenFlaskAccess.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskAccessPlain {
    return XenFlaskAccess.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskAccessPlain {
  ssid: number;
  tsid: number;
  tclass: number;
  req: number;
  allowed: number;
  audit_allow: number;
  audit_deny: number;
  seqno: number;
}

/** struct xen_flask_transition (xsm/flask_op.h), 16 bytes, align 4. */
export class XenFlaskTransition extends Struct<"struct xen_flask_transition"> {
  static readonly cName = "struct xen_flask_transition";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    ssid 0 u32
    tsid 4 u32
    tclass 8 u32
    newsid 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ssid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ssid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get tsid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set tsid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get tclass(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set tclass(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get newsid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set newsid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskTransitionPlain {
    return {
      ssid: dataView.getUint32(byteOffset, true),
      tsid: dataView.getUint32(byteOffset + 4, true),
      tclass: dataView.getUint32(byteOffset + 8, true),
      newsid: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenFlaskTransitionPlain {
    return XenFlaskTransition.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskTransitionPlain {
    return XenFlaskTransition.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskTransitionPlain {
  ssid: number;
  tsid: number;
  tclass: number;
  newsid: number;
}

/** struct xen_flask_boolean (xsm/flask_op.h), 24 bytes, align 8. */
export class XenFlaskBoolean extends Struct<"struct xen_flask_boolean"> {
  static readonly cName = "struct xen_flask_boolean";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    bool_id 0 u32
    enforcing 4 u8
    pending 5 u8
    new_value 6 u8
    commit 7 u8
    size 8 u32
    name 16 handle8 char
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get bool_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set bool_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get enforcing(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set enforcing(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get pending(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set pending(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get new_value(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set new_value(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get commit(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set commit(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskBooleanPlain {
    return {
      bool_id: dataView.getUint32(byteOffset, true),
      enforcing: dataView.getUint8(byteOffset + 4),
      pending: dataView.getUint8(byteOffset + 5),
      new_value: dataView.getUint8(byteOffset + 6),
      commit: dataView.getUint8(byteOffset + 7),
      size: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenFlaskBooleanPlain {
    return XenFlaskBoolean.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskBooleanPlain {
    return XenFlaskBoolean.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskBooleanPlain {
  bool_id: number;
  enforcing: number;
  pending: number;
  new_value: number;
  commit: number;
  size: number;
}

/** struct xen_flask_setavc_threshold (xsm/flask_op.h), 4 bytes, align 4. */
export class XenFlaskSetavcThreshold extends Struct<"struct xen_flask_setavc_threshold"> {
  static readonly cName = "struct xen_flask_setavc_threshold";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    threshold 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get threshold(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set threshold(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskSetavcThresholdPlain {
    return {
      threshold: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenFlaskSetavcThresholdPlain {
    return XenFlaskSetavcThreshold.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskSetavcThresholdPlain {
    return XenFlaskSetavcThreshold.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskSetavcThresholdPlain {
  threshold: number;
}

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

/** struct xen_flask_ocontext (xsm/flask_op.h), 24 bytes, align 8. */
export class XenFlaskOcontext extends Struct<"struct xen_flask_ocontext"> {
  static readonly cName = "struct xen_flask_ocontext";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    ocon 0 u32
    sid 4 u32
    low 8 u64
    high 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get ocon(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ocon(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get low(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set low(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get low_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set low_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get high(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set high(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get high_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set high_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskOcontextPlain {
    return {
      ocon: dataView.getUint32(byteOffset, true),
      sid: dataView.getUint32(byteOffset + 4, true),
      low: dataView.getBigUint64(byteOffset + 8, true),
      high: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenFlaskOcontextPlain> {
    return {
      ocon: dataView.getUint32(byteOffset, true),
      sid: dataView.getUint32(byteOffset + 4, true),
      low: readU64Number(dataView, byteOffset + 8),
      high: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenFlaskOcontextPlain {
    return XenFlaskOcontext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenFlaskOcontextPlain> {
    return XenFlaskOcontext.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskOcontextPlain {
  ocon: number;
  sid: number;
  low: bigint;
  high: bigint;
}

/** struct xen_flask_peersid (xsm/flask_op.h), 8 bytes, align 4. */
export class XenFlaskPeersid extends Struct<"struct xen_flask_peersid"> {
  static readonly cName = "struct xen_flask_peersid";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    evtchn 0 u32
    sid 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get evtchn(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskPeersidPlain {
    return {
      evtchn: dataView.getUint32(byteOffset, true),
      sid: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenFlaskPeersidPlain {
    return XenFlaskPeersid.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskPeersidPlain {
    return XenFlaskPeersid.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskPeersidPlain {
  evtchn: number;
  sid: number;
}

/** struct xen_flask_relabel (xsm/flask_op.h), 8 bytes, align 4. */
export class XenFlaskRelabel extends Struct<"struct xen_flask_relabel"> {
  static readonly cName = "struct xen_flask_relabel";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    domid 0 u32
    sid 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskRelabelPlain {
    return {
      domid: dataView.getUint32(byteOffset, true),
      sid: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenFlaskRelabelPlain {
    return XenFlaskRelabel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskRelabelPlain {
    return XenFlaskRelabel.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskRelabelPlain {
  domid: number;
  sid: number;
}

/** struct xen_flask_devicetree_label (xsm/flask_op.h), 16 bytes, align 8. */
export class XenFlaskDevicetreeLabel extends Struct<"struct xen_flask_devicetree_label"> {
  static readonly cName = "struct xen_flask_devicetree_label";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    sid 0 u32
    length 4 u32
    path 8 handle8 char
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get path(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set path(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get path_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskDevicetreeLabelPlain {
    return {
      sid: dataView.getUint32(byteOffset, true),
      length: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenFlaskDevicetreeLabelPlain {
    return XenFlaskDevicetreeLabel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskDevicetreeLabelPlain {
    return XenFlaskDevicetreeLabel.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskDevicetreeLabelPlain {
  sid: number;
  length: number;
}

/** struct xen_flask_op (xsm/flask_op.h), 40 bytes, align 8. */
export class XenFlaskOp extends Struct<"struct xen_flask_op"> {
  static readonly cName = "struct xen_flask_op";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    u 8 struct xen_flask_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenFlaskOpU {
    return new XenFlaskOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenFlaskOpU) {
    copyRecord(XenFlaskOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      interface_version: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 32),
    };
  }

  decode(): XenFlaskOpPlain {
    return XenFlaskOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskOpPlain {
    return XenFlaskOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskOpPlain {
  cmd: number;
  interface_version: number;
  u: Uint8Array;
}

/** u of struct xen_flask_op (xsm/flask_op.h): union, 32 bytes, align 8. */
export class XenFlaskOpU extends Union<"struct xen_flask_op.u"> {
  static readonly cName = "struct xen_flask_op.u";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    load 0 struct xen_flask_load
    enforce 0 struct xen_flask_setenforce
    sid_context 0 struct xen_flask_sid_context
    access 0 struct xen_flask_access
    transition 0 struct xen_flask_transition
    boolean 0 struct xen_flask_boolean
    setavc_threshold 0 struct xen_flask_setavc_threshold
    hash_stats 0 struct xen_flask_hash_stats
    cache_stats 0 struct xen_flask_cache_stats
    ocontext 0 struct xen_flask_ocontext
    peersid 0 struct xen_flask_peersid
    relabel 0 struct xen_flask_relabel
    devicetree_label 0 struct xen_flask_devicetree_label
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get load(): XenFlaskLoad {
    return new XenFlaskLoad(this.dataView, this.byteOffset);
  }
  set load(value: XenFlaskLoad) {
    copyRecord(XenFlaskLoad, this.dataView, this.byteOffset, value);
  }

  get enforce(): XenFlaskSetenforce {
    return new XenFlaskSetenforce(this.dataView, this.byteOffset);
  }
  set enforce(value: XenFlaskSetenforce) {
    copyRecord(XenFlaskSetenforce, this.dataView, this.byteOffset, value);
  }

  get sid_context(): XenFlaskSidContext {
    return new XenFlaskSidContext(this.dataView, this.byteOffset);
  }
  set sid_context(value: XenFlaskSidContext) {
    copyRecord(XenFlaskSidContext, this.dataView, this.byteOffset, value);
  }

  get access(): XenFlaskAccess {
    return new XenFlaskAccess(this.dataView, this.byteOffset);
  }
  set access(value: XenFlaskAccess) {
    copyRecord(XenFlaskAccess, this.dataView, this.byteOffset, value);
  }

  get transition(): XenFlaskTransition {
    return new XenFlaskTransition(this.dataView, this.byteOffset);
  }
  set transition(value: XenFlaskTransition) {
    copyRecord(XenFlaskTransition, this.dataView, this.byteOffset, value);
  }

  get boolean(): XenFlaskBoolean {
    return new XenFlaskBoolean(this.dataView, this.byteOffset);
  }
  set boolean(value: XenFlaskBoolean) {
    copyRecord(XenFlaskBoolean, this.dataView, this.byteOffset, value);
  }

  get setavc_threshold(): XenFlaskSetavcThreshold {
    return new XenFlaskSetavcThreshold(this.dataView, this.byteOffset);
  }
  set setavc_threshold(value: XenFlaskSetavcThreshold) {
    copyRecord(XenFlaskSetavcThreshold, this.dataView, this.byteOffset, value);
  }

  get hash_stats(): XenFlaskHashStats {
    return new XenFlaskHashStats(this.dataView, this.byteOffset);
  }
  set hash_stats(value: XenFlaskHashStats) {
    copyRecord(XenFlaskHashStats, this.dataView, this.byteOffset, value);
  }

  get cache_stats(): XenFlaskCacheStats {
    return new XenFlaskCacheStats(this.dataView, this.byteOffset);
  }
  set cache_stats(value: XenFlaskCacheStats) {
    copyRecord(XenFlaskCacheStats, this.dataView, this.byteOffset, value);
  }

  get ocontext(): XenFlaskOcontext {
    return new XenFlaskOcontext(this.dataView, this.byteOffset);
  }
  set ocontext(value: XenFlaskOcontext) {
    copyRecord(XenFlaskOcontext, this.dataView, this.byteOffset, value);
  }

  get peersid(): XenFlaskPeersid {
    return new XenFlaskPeersid(this.dataView, this.byteOffset);
  }
  set peersid(value: XenFlaskPeersid) {
    copyRecord(XenFlaskPeersid, this.dataView, this.byteOffset, value);
  }

  get relabel(): XenFlaskRelabel {
    return new XenFlaskRelabel(this.dataView, this.byteOffset);
  }
  set relabel(value: XenFlaskRelabel) {
    copyRecord(XenFlaskRelabel, this.dataView, this.byteOffset, value);
  }

  get devicetree_label(): XenFlaskDevicetreeLabel {
    return new XenFlaskDevicetreeLabel(this.dataView, this.byteOffset);
  }
  set devicetree_label(value: XenFlaskDevicetreeLabel) {
    copyRecord(XenFlaskDevicetreeLabel, this.dataView, this.byteOffset, value);
  }
}
