// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  Union,
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenFlaskLoadPlain {
    return {
      size: this.size,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get enforcing(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set enforcing(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenFlaskSetenforcePlain {
    return {
      enforcing: this.enforcing,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenFlaskSidContextPlain {
    return {
      sid: this.sid,
      size: this.size,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get ssid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ssid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get tsid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set tsid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get tclass(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set tclass(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get req(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set req(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get allowed(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set allowed(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get audit_allow(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set audit_allow(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get audit_deny(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set audit_deny(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get seqno(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set seqno(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  decode(): XenFlaskAccessPlain {
    return {
      ssid: this.ssid,
      tsid: this.tsid,
      tclass: this.tclass,
      req: this.req,
      allowed: this.allowed,
      audit_allow: this.audit_allow,
      audit_deny: this.audit_deny,
      seqno: this.seqno,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ssid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ssid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get tsid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set tsid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get tclass(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set tclass(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get newsid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set newsid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): XenFlaskTransitionPlain {
    return {
      ssid: this.ssid,
      tsid: this.tsid,
      tclass: this.tclass,
      newsid: this.newsid,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get bool_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set bool_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
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

  decode(): XenFlaskBooleanPlain {
    return {
      bool_id: this.bool_id,
      enforcing: this.enforcing,
      pending: this.pending,
      new_value: this.new_value,
      commit: this.commit,
      size: this.size,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get threshold(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set threshold(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenFlaskSetavcThresholdPlain {
    return {
      threshold: this.threshold,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get entries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set entries(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get buckets_used(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set buckets_used(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get buckets_total(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set buckets_total(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get max_chain_len(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set max_chain_len(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): XenFlaskHashStatsPlain {
    return {
      entries: this.entries,
      buckets_used: this.buckets_used,
      buckets_total: this.buckets_total,
      max_chain_len: this.max_chain_len,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 28);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get lookups(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set lookups(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get hits(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set hits(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get misses(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set misses(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get allocations(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set allocations(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get reclaims(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set reclaims(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get frees(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set frees(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  decode(): XenFlaskCacheStatsPlain {
    return {
      cpu: this.cpu,
      lookups: this.lookups,
      hits: this.hits,
      misses: this.misses,
      allocations: this.allocations,
      reclaims: this.reclaims,
      frees: this.frees,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get ocon(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ocon(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenFlaskOcontextPlain {
    return {
      ocon: this.ocon,
      sid: this.sid,
      low: this.low,
      high: this.high,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get evtchn(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenFlaskPeersidPlain {
    return {
      evtchn: this.evtchn,
      sid: this.sid,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenFlaskRelabelPlain {
    return {
      domid: this.domid,
      sid: this.sid,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenFlaskDevicetreeLabelPlain {
    return {
      sid: this.sid,
      length: this.length,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenFlaskOpU {
    return new XenFlaskOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenFlaskOpU) {
    copyRecord(XenFlaskOpU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenFlaskOpPlain {
    return {
      cmd: this.cmd,
      interface_version: this.interface_version,
      u: this.u.decode(),
    };
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
