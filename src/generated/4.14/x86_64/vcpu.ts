// The records of Xen's public header vcpu.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  U64Array,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/records.ts";

/** struct vcpu_runstate_info (vcpu.h), 48 bytes, align 8. */
export class VcpuRunstateInfo extends Struct<"struct vcpu_runstate_info"> {
  static readonly cName = "struct vcpu_runstate_info";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    state 0 s32
    state_entry_time 8 u64
    time 16 u64[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get state(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set state(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  /** Nanoseconds. */
  get state_entry_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set state_entry_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Nanoseconds. */
  get state_entry_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set state_entry_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  /** Nanoseconds. */
  get time(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 16, 4);
  }
  set time(value: ArrayLike<bigint>) {
    this.time.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuRunstateInfoPlain {
    return {
      state: dataView.getInt32(byteOffset, true),
      state_entry_time: dataView.getBigUint64(byteOffset + 8, true),
      time: new U64Array(dataView, byteOffset + 16, 4).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuRunstateInfoPlain> {
    return {
      state: dataView.getInt32(byteOffset, true),
      state_entry_time: readU64Number(dataView, byteOffset + 8),
      time: new U64Array(dataView, byteOffset + 16, 4).toNumbers(),
    };
  }

  decode(): VcpuRunstateInfoPlain {
    return VcpuRunstateInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuRunstateInfoPlain> {
    return VcpuRunstateInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuRunstateInfoPlain {
  state: number;
  /** Nanoseconds. */
  state_entry_time: bigint;
  /** Nanoseconds. */
  time: bigint[];
}

/** struct vcpu_register_runstate_memory_area (vcpu.h), 8 bytes, align 8. */
export class VcpuRegisterRunstateMemoryArea extends Struct<"struct vcpu_register_runstate_memory_area"> {
  static readonly cName = "struct vcpu_register_runstate_memory_area";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    addr 0 struct vcpu_register_runstate_memory_area.addr
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get addr(): VcpuRegisterRunstateMemoryAreaAddr {
    return new VcpuRegisterRunstateMemoryAreaAddr(this.dataView, this.byteOffset);
  }
  set addr(value: VcpuRegisterRunstateMemoryAreaAddr) {
    copyRecord(VcpuRegisterRunstateMemoryAreaAddr, this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuRegisterRunstateMemoryAreaPlain {
    return {
      addr: copyBytes(dataView, byteOffset, 8),
    };
  }

  decode(): VcpuRegisterRunstateMemoryAreaPlain {
    return VcpuRegisterRunstateMemoryArea.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VcpuRegisterRunstateMemoryAreaPlain {
    return VcpuRegisterRunstateMemoryArea.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    h 0 handle8 struct vcpu_runstate_info
    v 0 pointer8
    p 0 u64
  `;

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
  static readonly fields: string = `
    period_ns 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  /** Nanoseconds. */
  get period_ns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set period_ns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** Nanoseconds. */
  get period_ns_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set period_ns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuSetPeriodicTimerPlain {
    return {
      period_ns: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuSetPeriodicTimerPlain> {
    return {
      period_ns: readU64Number(dataView, byteOffset),
    };
  }

  decode(): VcpuSetPeriodicTimerPlain {
    return VcpuSetPeriodicTimer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuSetPeriodicTimerPlain> {
    return VcpuSetPeriodicTimer.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuSetPeriodicTimerPlain {
  /** Nanoseconds. */
  period_ns: bigint;
}

/** struct vcpu_set_singleshot_timer (vcpu.h), 16 bytes, align 8. */
export class VcpuSetSingleshotTimer extends Struct<"struct vcpu_set_singleshot_timer"> {
  static readonly cName = "struct vcpu_set_singleshot_timer";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    timeout_abs_ns 0 u64
    flags 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  /** Nanoseconds. */
  get timeout_abs_ns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set timeout_abs_ns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** Nanoseconds. */
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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuSetSingleshotTimerPlain {
    return {
      timeout_abs_ns: dataView.getBigUint64(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuSetSingleshotTimerPlain> {
    return {
      timeout_abs_ns: readU64Number(dataView, byteOffset),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): VcpuSetSingleshotTimerPlain {
    return VcpuSetSingleshotTimer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuSetSingleshotTimerPlain> {
    return VcpuSetSingleshotTimer.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuSetSingleshotTimerPlain {
  /** Nanoseconds. */
  timeout_abs_ns: bigint;
  flags: number;
}

/** struct vcpu_register_vcpu_info (vcpu.h), 16 bytes, align 8. */
export class VcpuRegisterVcpuInfo extends Struct<"struct vcpu_register_vcpu_info"> {
  static readonly cName = "struct vcpu_register_vcpu_info";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    mfn 0 u64
    offset 8 u32
    rsvd 12 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuRegisterVcpuInfoPlain {
    return {
      mfn: dataView.getBigUint64(byteOffset, true),
      offset: dataView.getUint32(byteOffset + 8, true),
      rsvd: dataView.getUint32(byteOffset + 12, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuRegisterVcpuInfoPlain> {
    return {
      mfn: readU64Number(dataView, byteOffset),
      offset: dataView.getUint32(byteOffset + 8, true),
      rsvd: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): VcpuRegisterVcpuInfoPlain {
    return VcpuRegisterVcpuInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuRegisterVcpuInfoPlain> {
    return VcpuRegisterVcpuInfo.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    phys_id 0 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): VcpuGetPhysidPlain {
    return {
      phys_id: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuGetPhysidPlain> {
    return {
      phys_id: readU64Number(dataView, byteOffset),
    };
  }

  decode(): VcpuGetPhysidPlain {
    return VcpuGetPhysid.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuGetPhysidPlain> {
    return VcpuGetPhysid.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    addr 0 struct vcpu_register_time_memory_area.addr
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get addr(): VcpuRegisterTimeMemoryAreaAddr {
    return new VcpuRegisterTimeMemoryAreaAddr(this.dataView, this.byteOffset);
  }
  set addr(value: VcpuRegisterTimeMemoryAreaAddr) {
    copyRecord(VcpuRegisterTimeMemoryAreaAddr, this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuRegisterTimeMemoryAreaPlain {
    return {
      addr: copyBytes(dataView, byteOffset, 8),
    };
  }

  decode(): VcpuRegisterTimeMemoryAreaPlain {
    return VcpuRegisterTimeMemoryArea.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VcpuRegisterTimeMemoryAreaPlain {
    return VcpuRegisterTimeMemoryArea.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    h 0 handle8 struct vcpu_time_info
    v 0 pointer8
    p 0 u64
  `;

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
