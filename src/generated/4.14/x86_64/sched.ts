// The records of Xen's public header sched.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/records.ts";

/** struct sched_shutdown (sched.h), 4 bytes, align 4. */
export class SchedShutdown extends Struct<"struct sched_shutdown"> {
  static readonly cName = "struct sched_shutdown";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    reason 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get reason(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set reason(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SchedShutdownPlain {
    return {
      reason: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): SchedShutdownPlain {
    return SchedShutdown.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): SchedShutdownPlain {
    return SchedShutdown.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface SchedShutdownPlain {
  reason: number;
}

/** struct sched_poll (sched.h), 24 bytes, align 8. */
export class SchedPoll extends Struct<"struct sched_poll"> {
  static readonly cName = "struct sched_poll";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    ports 0 handle8 uint32_t
    nr_ports 8 u32
    timeout 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get ports(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set ports(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get ports_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get nr_ports(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ports(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  /** Nanoseconds. */
  get timeout(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set timeout(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Nanoseconds. */
  get timeout_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set timeout_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SchedPollPlain {
    return {
      nr_ports: dataView.getUint32(byteOffset + 8, true),
      timeout: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<SchedPollPlain> {
    return {
      nr_ports: dataView.getUint32(byteOffset + 8, true),
      timeout: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): SchedPollPlain {
    return SchedPoll.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<SchedPollPlain> {
    return SchedPoll.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface SchedPollPlain {
  nr_ports: number;
  /** Nanoseconds. */
  timeout: bigint;
}

/** struct sched_remote_shutdown (sched.h), 8 bytes, align 4. */
export class SchedRemoteShutdown extends Struct<"struct sched_remote_shutdown"> {
  static readonly cName = "struct sched_remote_shutdown";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    domain_id 0 u16
    reason 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get domain_id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domain_id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get reason(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reason(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SchedRemoteShutdownPlain {
    return {
      domain_id: dataView.getUint16(byteOffset, true),
      reason: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): SchedRemoteShutdownPlain {
    return SchedRemoteShutdown.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): SchedRemoteShutdownPlain {
    return SchedRemoteShutdown.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface SchedRemoteShutdownPlain {
  domain_id: number;
  reason: number;
}

/** struct sched_watchdog (sched.h), 8 bytes, align 4. */
export class SchedWatchdog extends Struct<"struct sched_watchdog"> {
  static readonly cName = "struct sched_watchdog";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    id 0 u32
    timeout 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  /** Seconds. */
  get timeout(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set timeout(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SchedWatchdogPlain {
    return {
      id: dataView.getUint32(byteOffset, true),
      timeout: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): SchedWatchdogPlain {
    return SchedWatchdog.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): SchedWatchdogPlain {
    return SchedWatchdog.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface SchedWatchdogPlain {
  id: number;
  /** Seconds. */
  timeout: number;
}

/** struct sched_pin_override (sched.h), 4 bytes, align 4. */
export class SchedPinOverride extends Struct<"struct sched_pin_override"> {
  static readonly cName = "struct sched_pin_override";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    pcpu 0 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get pcpu(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set pcpu(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SchedPinOverridePlain {
    return {
      pcpu: dataView.getInt32(byteOffset, true),
    };
  }

  decode(): SchedPinOverridePlain {
    return SchedPinOverride.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): SchedPinOverridePlain {
    return SchedPinOverride.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface SchedPinOverridePlain {
  pcpu: number;
}
