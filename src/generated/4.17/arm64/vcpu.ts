// The records of Xen's public header vcpu.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  U64Array,
  Union,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct vcpu_runstate_info (vcpu.h), 48 bytes, align 8. */
export class VcpuRunstateInfo extends Struct<"struct vcpu_runstate_info"> {
  static readonly cName = "struct vcpu_runstate_info";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get state(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set state(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get state_entry_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set state_entry_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get state_entry_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set state_entry_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get time(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 16, 4);
  }
  set time(value: ArrayLike<bigint>) {
    this.time.assign(value);
  }

  decode(): VcpuRunstateInfoPlain {
    return {
      state: this.state,
      state_entry_time: this.state_entry_time,
      time: this.time.toArray(),
    };
  }
}

export interface VcpuRunstateInfoPlain {
  state: number;
  state_entry_time: bigint;
  time: bigint[];
}

/** struct vcpu_register_runstate_memory_area (vcpu.h), 8 bytes, align 8. */
export class VcpuRegisterRunstateMemoryArea extends Struct<"struct vcpu_register_runstate_memory_area"> {
  static readonly cName = "struct vcpu_register_runstate_memory_area";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get addr(): VcpuRegisterRunstateMemoryAreaAddr {
    return new VcpuRegisterRunstateMemoryAreaAddr(this.dataView, this.byteOffset);
  }
  set addr(value: VcpuRegisterRunstateMemoryAreaAddr) {
    copyRecord(VcpuRegisterRunstateMemoryAreaAddr, this.dataView, this.byteOffset, value);
  }

  decode(): VcpuRegisterRunstateMemoryAreaPlain {
    return {
      addr: this.addr.decode(),
    };
  }
}

export interface VcpuRegisterRunstateMemoryAreaPlain {
  addr: Uint8Array;
}

/** addr of struct vcpu_register_runstate_memory_area (vcpu.h): union, 8 bytes, align 8. */
export class VcpuRegisterRunstateMemoryAreaAddr extends Union<"struct vcpu_register_runstate_memory_area.addr"> {
  static readonly cName = "struct vcpu_register_runstate_memory_area.addr";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get h(): HypercallPointer<"struct vcpu_runstate_info"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer<"struct vcpu_runstate_info"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get h_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get v(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get p(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set p(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get p_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set p_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** struct vcpu_set_periodic_timer (vcpu.h), 8 bytes, align 8. */
export class VcpuSetPeriodicTimer extends Struct<"struct vcpu_set_periodic_timer"> {
  static readonly cName = "struct vcpu_set_periodic_timer";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get period_ns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set period_ns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get period_ns_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set period_ns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): VcpuSetPeriodicTimerPlain {
    return {
      period_ns: this.period_ns,
    };
  }
}

export interface VcpuSetPeriodicTimerPlain {
  period_ns: bigint;
}

/** struct vcpu_set_singleshot_timer (vcpu.h), 16 bytes, align 8. */
export class VcpuSetSingleshotTimer extends Struct<"struct vcpu_set_singleshot_timer"> {
  static readonly cName = "struct vcpu_set_singleshot_timer";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get timeout_abs_ns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set timeout_abs_ns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get timeout_abs_ns_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set timeout_abs_ns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): VcpuSetSingleshotTimerPlain {
    return {
      timeout_abs_ns: this.timeout_abs_ns,
      flags: this.flags,
    };
  }
}

export interface VcpuSetSingleshotTimerPlain {
  timeout_abs_ns: bigint;
  flags: number;
}

/** struct vcpu_register_vcpu_info (vcpu.h), 16 bytes, align 8. */
export class VcpuRegisterVcpuInfo extends Struct<"struct vcpu_register_vcpu_info"> {
  static readonly cName = "struct vcpu_register_vcpu_info";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get offset(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set offset(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): VcpuRegisterVcpuInfoPlain {
    return {
      mfn: this.mfn,
      offset: this.offset,
      rsvd: this.rsvd,
    };
  }
}

export interface VcpuRegisterVcpuInfoPlain {
  mfn: bigint;
  offset: number;
  rsvd: number;
}

/** struct vcpu_get_physid (vcpu.h), 8 bytes, align 8. */
export class VcpuGetPhysid extends Struct<"struct vcpu_get_physid"> {
  static readonly cName = "struct vcpu_get_physid";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get phys_id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set phys_id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get phys_id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set phys_id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): VcpuGetPhysidPlain {
    return {
      phys_id: this.phys_id,
    };
  }
}

export interface VcpuGetPhysidPlain {
  phys_id: bigint;
}

/** struct vcpu_register_time_memory_area (vcpu.h), 8 bytes, align 8. */
export class VcpuRegisterTimeMemoryArea extends Struct<"struct vcpu_register_time_memory_area"> {
  static readonly cName = "struct vcpu_register_time_memory_area";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get addr(): VcpuRegisterTimeMemoryAreaAddr {
    return new VcpuRegisterTimeMemoryAreaAddr(this.dataView, this.byteOffset);
  }
  set addr(value: VcpuRegisterTimeMemoryAreaAddr) {
    copyRecord(VcpuRegisterTimeMemoryAreaAddr, this.dataView, this.byteOffset, value);
  }

  decode(): VcpuRegisterTimeMemoryAreaPlain {
    return {
      addr: this.addr.decode(),
    };
  }
}

export interface VcpuRegisterTimeMemoryAreaPlain {
  addr: Uint8Array;
}

/** addr of struct vcpu_register_time_memory_area (vcpu.h): union, 8 bytes, align 8. */
export class VcpuRegisterTimeMemoryAreaAddr extends Union<"struct vcpu_register_time_memory_area.addr"> {
  static readonly cName = "struct vcpu_register_time_memory_area.addr";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get h(): HypercallPointer<"struct vcpu_time_info"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer<"struct vcpu_time_info"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get h_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get v(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get p(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set p(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get p_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set p_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}
