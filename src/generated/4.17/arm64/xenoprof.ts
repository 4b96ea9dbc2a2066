// The records of Xen's public header xenoprof.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  assignBytes,
  bytesAt,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct event_log (xenoprof.h), 16 bytes, align 8. */
export class EventLog extends Struct<"struct event_log"> {
  static readonly cName = "struct event_log";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get mode(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set mode(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  get event(): number {
    return this.dataView.getUint8(this.byteOffset + 9);
  }
  set event(value: number) {
    this.dataView.setUint8(this.byteOffset + 9, value);
  }

  decode(): EventLogPlain {
    return {
      eip: this.eip,
      mode: this.mode,
      event: this.event,
    };
  }
}

export interface EventLogPlain {
  eip: bigint;
  mode: number;
  event: number;
}

/** struct xenoprof_buf (xenoprof.h), 64 bytes, align 8. */
export class XenoprofBuf extends Struct<"struct xenoprof_buf"> {
  static readonly cName = "struct xenoprof_buf";
  static readonly size = 64;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get event_head(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set event_head(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get event_tail(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set event_tail(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get event_size(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set event_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get xen_samples(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set xen_samples(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get xen_samples_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set xen_samples_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get kernel_samples(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set kernel_samples(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get kernel_samples_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set kernel_samples_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get user_samples(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set user_samples(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get user_samples_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set user_samples_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get lost_samples(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set lost_samples(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get lost_samples_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set lost_samples_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get event_log(): StructArray<EventLog> {
    return new StructArray(this.dataView, this.byteOffset + 48, 1, EventLog);
  }

  decode(): XenoprofBufPlain {
    return {
      event_head: this.event_head,
      event_tail: this.event_tail,
      event_size: this.event_size,
      vcpu_id: this.vcpu_id,
      xen_samples: this.xen_samples,
      kernel_samples: this.kernel_samples,
      user_samples: this.user_samples,
      lost_samples: this.lost_samples,
      event_log: Array.from(this.event_log, (element) => element.decode()),
    };
  }
}

export interface XenoprofBufPlain {
  event_head: number;
  event_tail: number;
  event_size: number;
  vcpu_id: number;
  xen_samples: bigint;
  kernel_samples: bigint;
  user_samples: bigint;
  lost_samples: bigint;
  event_log: EventLogPlain[];
}

/** struct xenoprof_init (xenoprof.h), 72 bytes, align 4. */
export class XenoprofInit extends Struct<"struct xenoprof_init"> {
  static readonly cName = "struct xenoprof_init";
  static readonly size = 72;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
  }

  get num_events(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set num_events(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get is_primary(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set is_primary(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get cpu_type(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 64);
  }
  set cpu_type(value: ArrayLike<number>) {
    assignBytes(this.cpu_type, value);
  }

  decode(): XenoprofInitPlain {
    return {
      num_events: this.num_events,
      is_primary: this.is_primary,
      cpu_type: this.cpu_type.slice(),
    };
  }
}

export interface XenoprofInitPlain {
  num_events: number;
  is_primary: number;
  cpu_type: Uint8Array;
}

/** struct xenoprof_get_buffer (xenoprof.h), 24 bytes, align 8. */
export class XenoprofGetBuffer extends Struct<"struct xenoprof_get_buffer"> {
  static readonly cName = "struct xenoprof_get_buffer";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get max_samples(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set max_samples(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get nbuf(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set nbuf(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get bufsize(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set bufsize(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get buf_gmaddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set buf_gmaddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get buf_gmaddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set buf_gmaddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenoprofGetBufferPlain {
    return {
      max_samples: this.max_samples,
      nbuf: this.nbuf,
      bufsize: this.bufsize,
      buf_gmaddr: this.buf_gmaddr,
    };
  }
}

export interface XenoprofGetBufferPlain {
  max_samples: number;
  nbuf: number;
  bufsize: number;
  buf_gmaddr: bigint;
}

/** struct xenoprof_counter (xenoprof.h), 48 bytes, align 8. */
export class XenoprofCounter extends Struct<"struct xenoprof_counter"> {
  static readonly cName = "struct xenoprof_counter";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get ind(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ind(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get count(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set count(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get count_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set count_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get enabled(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set enabled(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get event(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set event(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get hypervisor(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set hypervisor(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get kernel(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set kernel(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  get user(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set user(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  get unit_mask(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set unit_mask(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get unit_mask_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set unit_mask_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  decode(): XenoprofCounterPlain {
    return {
      ind: this.ind,
      count: this.count,
      enabled: this.enabled,
      event: this.event,
      hypervisor: this.hypervisor,
      kernel: this.kernel,
      user: this.user,
      unit_mask: this.unit_mask,
    };
  }
}

export interface XenoprofCounterPlain {
  ind: number;
  count: bigint;
  enabled: number;
  event: number;
  hypervisor: number;
  kernel: number;
  user: number;
  unit_mask: bigint;
}

/** struct xenoprof_passive (xenoprof.h), 24 bytes, align 8. */
export class XenoprofPassive extends Struct<"struct xenoprof_passive"> {
  static readonly cName = "struct xenoprof_passive";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get domain_id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domain_id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get max_samples(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set max_samples(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get nbuf(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set nbuf(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get bufsize(): number {
    return this.dataView.getInt32(this.byteOffset + 12, true);
  }
  set bufsize(value: number) {
    this.dataView.setInt32(this.byteOffset + 12, value, true);
  }

  get buf_gmaddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set buf_gmaddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get buf_gmaddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set buf_gmaddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenoprofPassivePlain {
    return {
      domain_id: this.domain_id,
      max_samples: this.max_samples,
      nbuf: this.nbuf,
      bufsize: this.bufsize,
      buf_gmaddr: this.buf_gmaddr,
    };
  }
}

export interface XenoprofPassivePlain {
  domain_id: number;
  max_samples: number;
  nbuf: number;
  bufsize: number;
  buf_gmaddr: bigint;
}

/** struct xenoprof_ibs_counter (xenoprof.h), 48 bytes, align 8. */
export class XenoprofIbsCounter extends Struct<"struct xenoprof_ibs_counter"> {
  static readonly cName = "struct xenoprof_ibs_counter";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get op_enabled(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set op_enabled(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get op_enabled_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set op_enabled_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get fetch_enabled(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set fetch_enabled(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get fetch_enabled_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set fetch_enabled_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get max_cnt_fetch(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set max_cnt_fetch(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get max_cnt_fetch_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set max_cnt_fetch_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get max_cnt_op(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set max_cnt_op(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get max_cnt_op_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set max_cnt_op_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get rand_en(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set rand_en(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get rand_en_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set rand_en_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get dispatched_ops(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set dispatched_ops(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get dispatched_ops_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set dispatched_ops_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  decode(): XenoprofIbsCounterPlain {
    return {
      op_enabled: this.op_enabled,
      fetch_enabled: this.fetch_enabled,
      max_cnt_fetch: this.max_cnt_fetch,
      max_cnt_op: this.max_cnt_op,
      rand_en: this.rand_en,
      dispatched_ops: this.dispatched_ops,
    };
  }
}

export interface XenoprofIbsCounterPlain {
  op_enabled: bigint;
  fetch_enabled: bigint;
  max_cnt_fetch: bigint;
  max_cnt_op: bigint;
  rand_en: bigint;
  dispatched_ops: bigint;
}
