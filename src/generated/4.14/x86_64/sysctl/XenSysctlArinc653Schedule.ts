// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  assignBytes,
  bytesAt,
  copyBytes,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_arinc653_schedule (sysctl.h), 2064 bytes, align 8. */
export class XenSysctlArinc653Schedule extends Struct<"struct xen_sysctl_arinc653_schedule"> {
  static readonly cName = "struct xen_sysctl_arinc653_schedule";
  static readonly size = 2064;
  static readonly align = 8;
  static readonly fields: string = `
    major_frame 0 u64
    num_sched_entries 8 u8
    sched_entries 16 struct xen_sysctl_arinc653_schedule.sched_entries[64]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2064);
  }

  /** Nanoseconds. */
  get major_frame(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set major_frame(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** Nanoseconds. */
  get major_frame_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set major_frame_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get num_sched_entries(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set num_sched_entries(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  get sched_entries(): StructArray<XenSysctlArinc653ScheduleSchedEntries> {
    return new StructArray(this.dataView, this.byteOffset + 16, 64, XenSysctlArinc653ScheduleSchedEntries);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlArinc653SchedulePlain {
    return {
      major_frame: dataView.getBigUint64(byteOffset, true),
      num_sched_entries: dataView.getUint8(byteOffset + 8),
      sched_entries: new StructArray(dataView, byteOffset + 16, 64, XenSysctlArinc653ScheduleSchedEntries).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlArinc653SchedulePlain> {
    return {
      major_frame: readU64Number(dataView, byteOffset),
      num_sched_entries: dataView.getUint8(byteOffset + 8),
      sched_entries: new StructArray(
        dataView,
        byteOffset + 16,
        64,
        XenSysctlArinc653ScheduleSchedEntries,
      ).decodeNumbers(),
    };
  }

  decode(): XenSysctlArinc653SchedulePlain {
    return XenSysctlArinc653Schedule.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlArinc653SchedulePlain> {
    return XenSysctlArinc653Schedule.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlArinc653SchedulePlain {
  /** Nanoseconds. */
  major_frame: bigint;
  num_sched_entries: number;
  sched_entries: XenSysctlArinc653ScheduleSchedEntriesPlain[];
}

/** sched_entries of struct xen_sysctl_arinc653_schedule (sysctl.h): struct, 32 bytes, align 8. */
export class XenSysctlArinc653ScheduleSchedEntries extends Struct<"struct xen_sysctl_arinc653_schedule.sched_entries"> {
  static readonly cName = "struct xen_sysctl_arinc653_schedule.sched_entries";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    dom_handle 0 u8[16]
    vcpu_id 16 u32
    runtime 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get dom_handle(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set dom_handle(value: ArrayLike<number>) {
    assignBytes(this.dom_handle, value);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get runtime(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set runtime(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get runtime_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set runtime_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlArinc653ScheduleSchedEntriesPlain {
    return {
      dom_handle: copyBytes(dataView, byteOffset, 16),
      vcpu_id: dataView.getUint32(byteOffset + 16, true),
      runtime: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlArinc653ScheduleSchedEntriesPlain> {
    return {
      dom_handle: copyBytes(dataView, byteOffset, 16),
      vcpu_id: dataView.getUint32(byteOffset + 16, true),
      runtime: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): XenSysctlArinc653ScheduleSchedEntriesPlain {
    return XenSysctlArinc653ScheduleSchedEntries.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlArinc653ScheduleSchedEntriesPlain> {
    return XenSysctlArinc653ScheduleSchedEntries.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlArinc653ScheduleSchedEntriesPlain {
  dom_handle: Uint8Array;
  vcpu_id: number;
  runtime: bigint;
}
