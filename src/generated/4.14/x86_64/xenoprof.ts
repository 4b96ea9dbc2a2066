// The records of Xen's public header xenoprof.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  assignBytes,
  copySignedBytes,
  readU64Number,
  signedBytesAt,
  writeU64Number,
} from "../../../runtime/struct/records.ts";

/** struct event_log (xenoprof.h), 16 bytes, align 8. */
export class EventLog extends Struct<"struct event_log"> {
  static readonly cName = "struct event_log";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    eip 0 u64
    mode 8 u8
    event 9 u8
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): EventLogPlain {
    return {
      eip: dataView.getBigUint64(byteOffset, true),
      mode: dataView.getUint8(byteOffset + 8),
      event: dataView.getUint8(byteOffset + 9),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<EventLogPlain> {
    return {
      eip: readU64Number(dataView, byteOffset),
      mode: dataView.getUint8(byteOffset + 8),
      event: dataView.getUint8(byteOffset + 9),
    };
  }

  decode(): EventLogPlain {
    return EventLog.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<EventLogPlain> {
    return EventLog.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    event_head 0 u32
    event_tail 4 u32
    event_size 8 u32
    vcpu_id 12 u32
    xen_samples 16 u64
    kernel_samples 24 u64
    user_samples 32 u64
    lost_samples 40 u64
    event_log 48 struct event_log[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get event_head(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set event_head(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get event_tail(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set event_tail(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get event_size(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set event_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenoprofBufPlain {
    return {
      event_head: dataView.getUint32(byteOffset, true),
      event_tail: dataView.getUint32(byteOffset + 4, true),
      event_size: dataView.getUint32(byteOffset + 8, true),
      vcpu_id: dataView.getUint32(byteOffset + 12, true),
      xen_samples: dataView.getBigUint64(byteOffset + 16, true),
      kernel_samples: dataView.getBigUint64(byteOffset + 24, true),
      user_samples: dataView.getBigUint64(byteOffset + 32, true),
      lost_samples: dataView.getBigUint64(byteOffset + 40, true),
      event_log: new StructArray(dataView, byteOffset + 48, 1, EventLog).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenoprofBufPlain> {
    return {
      event_head: dataView.getUint32(byteOffset, true),
      event_tail: dataView.getUint32(byteOffset + 4, true),
      event_size: dataView.getUint32(byteOffset + 8, true),
      vcpu_id: dataView.getUint32(byteOffset + 12, true),
      xen_samples: readU64Number(dataView, byteOffset + 16),
      kernel_samples: readU64Number(dataView, byteOffset + 24),
      user_samples: readU64Number(dataView, byteOffset + 32),
      lost_samples: readU64Number(dataView, byteOffset + 40),
      event_log: new StructArray(dataView, byteOffset + 48, 1, EventLog).decodeNumbers(),
    };
  }

  decode(): XenoprofBufPlain {
    return XenoprofBuf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenoprofBufPlain> {
    return XenoprofBuf.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    num_events 0 s32
    is_primary 4 s32
    cpu_type 8 s8[64]
  `;

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

  get cpu_type(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 8, 64);
  }
  set cpu_type(value: ArrayLike<number>) {
    assignBytes(this.cpu_type, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenoprofInitPlain {
    return {
      num_events: dataView.getInt32(byteOffset, true),
      is_primary: dataView.getInt32(byteOffset + 4, true),
      cpu_type: copySignedBytes(dataView, byteOffset + 8, 64),
    };
  }

  decode(): XenoprofInitPlain {
    return XenoprofInit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenoprofInitPlain {
    return XenoprofInit.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenoprofInitPlain {
  num_events: number;
  is_primary: number;
  cpu_type: Int8Array;
}

/** struct xenoprof_get_buffer (xenoprof.h), 24 bytes, align 8. */
export class XenoprofGetBuffer extends Struct<"struct xenoprof_get_buffer"> {
  static readonly cName = "struct xenoprof_get_buffer";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    max_samples 0 s32
    nbuf 4 s32
    bufsize 8 s32
    buf_gmaddr 16 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenoprofGetBufferPlain {
    return {
      max_samples: dataView.getInt32(byteOffset, true),
      nbuf: dataView.getInt32(byteOffset + 4, true),
      bufsize: dataView.getInt32(byteOffset + 8, true),
      buf_gmaddr: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenoprofGetBufferPlain> {
    return {
      max_samples: dataView.getInt32(byteOffset, true),
      nbuf: dataView.getInt32(byteOffset + 4, true),
      bufsize: dataView.getInt32(byteOffset + 8, true),
      buf_gmaddr: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenoprofGetBufferPlain {
    return XenoprofGetBuffer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenoprofGetBufferPlain> {
    return XenoprofGetBuffer.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    ind 0 u32
    count 8 u64
    enabled 16 u32
    event 20 u32
    hypervisor 24 u32
    kernel 28 u32
    user 32 u32
    unit_mask 40 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get ind(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ind(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get event(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set event(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get hypervisor(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set hypervisor(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get kernel(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set kernel(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get user(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set user(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenoprofCounterPlain {
    return {
      ind: dataView.getUint32(byteOffset, true),
      count: dataView.getBigUint64(byteOffset + 8, true),
      enabled: dataView.getUint32(byteOffset + 16, true),
      event: dataView.getUint32(byteOffset + 20, true),
      hypervisor: dataView.getUint32(byteOffset + 24, true),
      kernel: dataView.getUint32(byteOffset + 28, true),
      user: dataView.getUint32(byteOffset + 32, true),
      unit_mask: dataView.getBigUint64(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenoprofCounterPlain> {
    return {
      ind: dataView.getUint32(byteOffset, true),
      count: readU64Number(dataView, byteOffset + 8),
      enabled: dataView.getUint32(byteOffset + 16, true),
      event: dataView.getUint32(byteOffset + 20, true),
      hypervisor: dataView.getUint32(byteOffset + 24, true),
      kernel: dataView.getUint32(byteOffset + 28, true),
      user: dataView.getUint32(byteOffset + 32, true),
      unit_mask: readU64Number(dataView, byteOffset + 40),
    };
  }

  decode(): XenoprofCounterPlain {
    return XenoprofCounter.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenoprofCounterPlain> {
    return XenoprofCounter.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    domain_id 0 u16
    max_samples 4 s32
    nbuf 8 s32
    bufsize 12 s32
    buf_gmaddr 16 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenoprofPassivePlain {
    return {
      domain_id: dataView.getUint16(byteOffset, true),
      max_samples: dataView.getInt32(byteOffset + 4, true),
      nbuf: dataView.getInt32(byteOffset + 8, true),
      bufsize: dataView.getInt32(byteOffset + 12, true),
      buf_gmaddr: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenoprofPassivePlain> {
    return {
      domain_id: dataView.getUint16(byteOffset, true),
      max_samples: dataView.getInt32(byteOffset + 4, true),
      nbuf: dataView.getInt32(byteOffset + 8, true),
      bufsize: dataView.getInt32(byteOffset + 12, true),
      buf_gmaddr: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenoprofPassivePlain {
    return XenoprofPassive.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenoprofPassivePlain> {
    return XenoprofPassive.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    op_enabled 0 u64
    fetch_enabled 8 u64
    max_cnt_fetch 16 u64
    max_cnt_op 24 u64
    rand_en 32 u64
    dispatched_ops 40 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenoprofIbsCounterPlain {
    return {
      op_enabled: dataView.getBigUint64(byteOffset, true),
      fetch_enabled: dataView.getBigUint64(byteOffset + 8, true),
      max_cnt_fetch: dataView.getBigUint64(byteOffset + 16, true),
      max_cnt_op: dataView.getBigUint64(byteOffset + 24, true),
      rand_en: dataView.getBigUint64(byteOffset + 32, true),
      dispatched_ops: dataView.getBigUint64(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenoprofIbsCounterPlain> {
    return {
      op_enabled: readU64Number(dataView, byteOffset),
      fetch_enabled: readU64Number(dataView, byteOffset + 8),
      max_cnt_fetch: readU64Number(dataView, byteOffset + 16),
      max_cnt_op: readU64Number(dataView, byteOffset + 24),
      rand_en: readU64Number(dataView, byteOffset + 32),
      dispatched_ops: readU64Number(dataView, byteOffset + 40),
    };
  }

  decode(): XenoprofIbsCounterPlain {
    return XenoprofIbsCounter.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenoprofIbsCounterPlain> {
    return XenoprofIbsCounter.decodeNumbersAt(this.dataView, this.byteOffset);
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
