// The records of Xen's public header sched.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct sched_shutdown (sched.h), 4 bytes, align 4. */
export class SchedShutdown extends Struct<"struct sched_shutdown"> {
  static readonly cName = "struct sched_shutdown";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get reason(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set reason(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): SchedShutdownPlain {
    return {
      reason: this.reason,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get ports(): HypercallPointer<"evtchn_port_t"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set ports(value: HypercallPointer<"evtchn_port_t"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get ports_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get nr_ports(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ports(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get timeout(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set timeout(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get timeout_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set timeout_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): SchedPollPlain {
    return {
      nr_ports: this.nr_ports,
      timeout: this.timeout,
    };
  }
}

export interface SchedPollPlain {
  nr_ports: number;
  timeout: bigint;
}

/** struct sched_remote_shutdown (sched.h), 8 bytes, align 4. */
export class SchedRemoteShutdown extends Struct<"struct sched_remote_shutdown"> {
  static readonly cName = "struct sched_remote_shutdown";
  static readonly size = 8;
  static readonly align = 4;

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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): SchedRemoteShutdownPlain {
    return {
      domain_id: this.domain_id,
      reason: this.reason,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get timeout(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set timeout(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): SchedWatchdogPlain {
    return {
      id: this.id,
      timeout: this.timeout,
    };
  }
}

export interface SchedWatchdogPlain {
  id: number;
  timeout: number;
}

/** struct sched_pin_override (sched.h), 4 bytes, align 4. */
export class SchedPinOverride extends Struct<"struct sched_pin_override"> {
  static readonly cName = "struct sched_pin_override";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get pcpu(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set pcpu(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  decode(): SchedPinOverridePlain {
    return {
      pcpu: this.pcpu,
    };
  }
}

export interface SchedPinOverridePlain {
  pcpu: number;
}
