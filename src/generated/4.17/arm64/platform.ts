// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeBits,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct xenpf_settime32 (platform.h), 16 bytes, align 8. */
export class XenpfSettime32 extends Struct<"struct xenpf_settime32"> {
  static readonly cName = "struct xenpf_settime32";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get secs(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set secs(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get nsecs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nsecs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get system_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set system_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get system_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set system_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenpfSettime32Plain {
    return {
      secs: this.secs,
      nsecs: this.nsecs,
      system_time: this.system_time,
    };
  }
}

export interface XenpfSettime32Plain {
  secs: number;
  nsecs: number;
  system_time: bigint;
}

/** struct xenpf_settime64 (platform.h), 24 bytes, align 8. */
export class XenpfSettime64 extends Struct<"struct xenpf_settime64"> {
  static readonly cName = "struct xenpf_settime64";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get secs(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set secs(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get secs_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set secs_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get nsecs(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nsecs(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get mbz(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set mbz(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get system_time(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set system_time(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get system_time_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set system_time_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenpfSettime64Plain {
    return {
      secs: this.secs,
      nsecs: this.nsecs,
      mbz: this.mbz,
      system_time: this.system_time,
    };
  }
}

export interface XenpfSettime64Plain {
  secs: bigint;
  nsecs: number;
  mbz: number;
  system_time: bigint;
}

/** struct xenpf_add_memtype (platform.h), 32 bytes, align 8. */
export class XenpfAddMemtype extends Struct<"struct xenpf_add_memtype"> {
  static readonly cName = "struct xenpf_add_memtype";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
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

  get nr_mfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set nr_mfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get nr_mfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set nr_mfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get handle(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set handle(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  decode(): XenpfAddMemtypePlain {
    return {
      mfn: this.mfn,
      nr_mfns: this.nr_mfns,
      type: this.type,
      handle: this.handle,
      reg: this.reg,
    };
  }
}

export interface XenpfAddMemtypePlain {
  mfn: bigint;
  nr_mfns: bigint;
  type: number;
  handle: number;
  reg: number;
}

/** struct xenpf_del_memtype (platform.h), 8 bytes, align 4. */
export class XenpfDelMemtype extends Struct<"struct xenpf_del_memtype"> {
  static readonly cName = "struct xenpf_del_memtype";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get handle(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set handle(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenpfDelMemtypePlain {
    return {
      handle: this.handle,
      reg: this.reg,
    };
  }
}

export interface XenpfDelMemtypePlain {
  handle: number;
  reg: number;
}

/** struct xenpf_read_memtype (platform.h), 32 bytes, align 8. */
export class XenpfReadMemtype extends Struct<"struct xenpf_read_memtype"> {
  static readonly cName = "struct xenpf_read_memtype";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get nr_mfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set nr_mfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get nr_mfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set nr_mfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  decode(): XenpfReadMemtypePlain {
    return {
      reg: this.reg,
      mfn: this.mfn,
      nr_mfns: this.nr_mfns,
      type: this.type,
    };
  }
}

export interface XenpfReadMemtypePlain {
  reg: number;
  mfn: bigint;
  nr_mfns: bigint;
  type: number;
}

/** struct xenpf_microcode_update (platform.h), 16 bytes, align 8. */
export class XenpfMicrocodeUpdate extends Struct<"struct xenpf_microcode_update"> {
  static readonly cName = "struct xenpf_microcode_update";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get data(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set data(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenpfMicrocodeUpdatePlain {
    return {
      length: this.length,
    };
  }
}

export interface XenpfMicrocodeUpdatePlain {
  length: number;
}

/** struct xenpf_platform_quirk (platform.h), 4 bytes, align 4. */
export class XenpfPlatformQuirk extends Struct<"struct xenpf_platform_quirk"> {
  static readonly cName = "struct xenpf_platform_quirk";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get quirk_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set quirk_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenpfPlatformQuirkPlain {
    return {
      quirk_id: this.quirk_id,
    };
  }
}

export interface XenpfPlatformQuirkPlain {
  quirk_id: number;
}

/** struct xenpf_efi_time (platform.h), 16 bytes, align 4. */
export class XenpfEfiTime extends Struct<"struct xenpf_efi_time"> {
  static readonly cName = "struct xenpf_efi_time";
  static readonly size = 16;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get year(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set year(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get month(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set month(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get day(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set day(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get hour(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set hour(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get min(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set min(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get sec(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set sec(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get ns(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set ns(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get tz(): number {
    return this.dataView.getInt16(this.byteOffset + 12, true);
  }
  set tz(value: number) {
    this.dataView.setInt16(this.byteOffset + 12, value, true);
  }

  get daylight(): number {
    return this.dataView.getUint8(this.byteOffset + 14);
  }
  set daylight(value: number) {
    this.dataView.setUint8(this.byteOffset + 14, value);
  }

  decode(): XenpfEfiTimePlain {
    return {
      year: this.year,
      month: this.month,
      day: this.day,
      hour: this.hour,
      min: this.min,
      sec: this.sec,
      ns: this.ns,
      tz: this.tz,
      daylight: this.daylight,
    };
  }
}

export interface XenpfEfiTimePlain {
  year: number;
  month: number;
  day: number;
  hour: number;
  min: number;
  sec: number;
  ns: number;
  tz: number;
  daylight: number;
}

/** struct xenpf_efi_guid (platform.h), 16 bytes, align 4. */
export class XenpfEfiGuid extends Struct<"struct xenpf_efi_guid"> {
  static readonly cName = "struct xenpf_efi_guid";
  static readonly size = 16;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get data1(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set data1(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get data2(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set data2(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get data3(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set data3(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get data4(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 8);
  }
  set data4(value: ArrayLike<number>) {
    assignBytes(this.data4, value);
  }

  decode(): XenpfEfiGuidPlain {
    return {
      data1: this.data1,
      data2: this.data2,
      data3: this.data3,
      data4: this.data4.slice(),
    };
  }
}

export interface XenpfEfiGuidPlain {
  data1: number;
  data2: number;
  data3: number;
  data4: Uint8Array;
}

/** struct xenpf_efi_runtime_call (platform.h), 56 bytes, align 8. */
export class XenpfEfiRuntimeCall extends Struct<"struct xenpf_efi_runtime_call"> {
  static readonly cName = "struct xenpf_efi_runtime_call";
  static readonly size = 56;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get function(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set function(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get misc(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set misc(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get status(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set status(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get status_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set status_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get u(): XenpfEfiRuntimeCallU {
    return new XenpfEfiRuntimeCallU(this.dataView, this.byteOffset + 16);
  }
  set u(value: XenpfEfiRuntimeCallU) {
    copyRecord(XenpfEfiRuntimeCallU, this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenpfEfiRuntimeCallPlain {
    return {
      function: this.function,
      misc: this.misc,
      status: this.status,
      u: this.u.decode(),
    };
  }
}

export interface XenpfEfiRuntimeCallPlain {
  function: number;
  misc: number;
  status: bigint;
  u: Uint8Array;
}

/** u of struct xenpf_efi_runtime_call (platform.h): union, 40 bytes, align 8. */
export class XenpfEfiRuntimeCallU extends Union<"struct xenpf_efi_runtime_call.u"> {
  static readonly cName = "struct xenpf_efi_runtime_call.u";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get get_time(): XenpfEfiRuntimeCallUGetTime {
    return new XenpfEfiRuntimeCallUGetTime(this.dataView, this.byteOffset);
  }
  set get_time(value: XenpfEfiRuntimeCallUGetTime) {
    copyRecord(XenpfEfiRuntimeCallUGetTime, this.dataView, this.byteOffset, value);
  }

  get set_time(): XenpfEfiTime {
    return new XenpfEfiTime(this.dataView, this.byteOffset);
  }
  set set_time(value: XenpfEfiTime) {
    copyRecord(XenpfEfiTime, this.dataView, this.byteOffset, value);
  }

  get get_wakeup_time(): XenpfEfiTime {
    return new XenpfEfiTime(this.dataView, this.byteOffset);
  }
  set get_wakeup_time(value: XenpfEfiTime) {
    copyRecord(XenpfEfiTime, this.dataView, this.byteOffset, value);
  }

  get set_wakeup_time(): XenpfEfiTime {
    return new XenpfEfiTime(this.dataView, this.byteOffset);
  }
  set set_wakeup_time(value: XenpfEfiTime) {
    copyRecord(XenpfEfiTime, this.dataView, this.byteOffset, value);
  }

  get get_variable(): XenpfEfiRuntimeCallUGetVariable {
    return new XenpfEfiRuntimeCallUGetVariable(this.dataView, this.byteOffset);
  }
  set get_variable(value: XenpfEfiRuntimeCallUGetVariable) {
    copyRecord(XenpfEfiRuntimeCallUGetVariable, this.dataView, this.byteOffset, value);
  }

  get set_variable(): XenpfEfiRuntimeCallUSetVariable {
    return new XenpfEfiRuntimeCallUSetVariable(this.dataView, this.byteOffset);
  }
  set set_variable(value: XenpfEfiRuntimeCallUSetVariable) {
    copyRecord(XenpfEfiRuntimeCallUSetVariable, this.dataView, this.byteOffset, value);
  }

  get get_next_variable_name(): XenpfEfiRuntimeCallUGetNextVariableName {
    return new XenpfEfiRuntimeCallUGetNextVariableName(this.dataView, this.byteOffset);
  }
  set get_next_variable_name(value: XenpfEfiRuntimeCallUGetNextVariableName) {
    copyRecord(XenpfEfiRuntimeCallUGetNextVariableName, this.dataView, this.byteOffset, value);
  }

  get query_variable_info(): XenpfEfiRuntimeCallUQueryVariableInfo {
    return new XenpfEfiRuntimeCallUQueryVariableInfo(this.dataView, this.byteOffset);
  }
  set query_variable_info(value: XenpfEfiRuntimeCallUQueryVariableInfo) {
    copyRecord(XenpfEfiRuntimeCallUQueryVariableInfo, this.dataView, this.byteOffset, value);
  }

  get query_capsule_capabilities(): XenpfEfiRuntimeCallUQueryCapsuleCapabilities {
    return new XenpfEfiRuntimeCallUQueryCapsuleCapabilities(this.dataView, this.byteOffset);
  }
  set query_capsule_capabilities(value: XenpfEfiRuntimeCallUQueryCapsuleCapabilities) {
    copyRecord(XenpfEfiRuntimeCallUQueryCapsuleCapabilities, this.dataView, this.byteOffset, value);
  }

  get update_capsule(): XenpfEfiRuntimeCallUUpdateCapsule {
    return new XenpfEfiRuntimeCallUUpdateCapsule(this.dataView, this.byteOffset);
  }
  set update_capsule(value: XenpfEfiRuntimeCallUUpdateCapsule) {
    copyRecord(XenpfEfiRuntimeCallUUpdateCapsule, this.dataView, this.byteOffset, value);
  }
}

/** get_time of struct xenpf_efi_runtime_call.u (platform.h): struct, 24 bytes, align 4. */
export class XenpfEfiRuntimeCallUGetTime extends Struct<"struct xenpf_efi_runtime_call.u.get_time"> {
  static readonly cName = "struct xenpf_efi_runtime_call.u.get_time";
  static readonly size = 24;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get time(): XenpfEfiTime {
    return new XenpfEfiTime(this.dataView, this.byteOffset);
  }
  set time(value: XenpfEfiTime) {
    copyRecord(XenpfEfiTime, this.dataView, this.byteOffset, value);
  }

  get resolution(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set resolution(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get accuracy(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set accuracy(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): XenpfEfiRuntimeCallUGetTimePlain {
    return {
      time: this.time.decode(),
      resolution: this.resolution,
      accuracy: this.accuracy,
    };
  }
}

export interface XenpfEfiRuntimeCallUGetTimePlain {
  time: XenpfEfiTimePlain;
  resolution: number;
  accuracy: number;
}

/** get_variable of struct xenpf_efi_runtime_call.u (platform.h): struct, 40 bytes, align 8. */
export class XenpfEfiRuntimeCallUGetVariable extends Struct<"struct xenpf_efi_runtime_call.u.get_variable"> {
  static readonly cName = "struct xenpf_efi_runtime_call.u.get_variable";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get data(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set data(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get vendor_guid(): XenpfEfiGuid {
    return new XenpfEfiGuid(this.dataView, this.byteOffset + 24);
  }
  set vendor_guid(value: XenpfEfiGuid) {
    copyRecord(XenpfEfiGuid, this.dataView, this.byteOffset + 24, value);
  }

  decode(): XenpfEfiRuntimeCallUGetVariablePlain {
    return {
      size: this.size,
      vendor_guid: this.vendor_guid.decode(),
    };
  }
}

export interface XenpfEfiRuntimeCallUGetVariablePlain {
  size: bigint;
  vendor_guid: XenpfEfiGuidPlain;
}

/** set_variable of struct xenpf_efi_runtime_call.u (platform.h): struct, 40 bytes, align 8. */
export class XenpfEfiRuntimeCallUSetVariable extends Struct<"struct xenpf_efi_runtime_call.u.set_variable"> {
  static readonly cName = "struct xenpf_efi_runtime_call.u.set_variable";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get data(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set data(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get vendor_guid(): XenpfEfiGuid {
    return new XenpfEfiGuid(this.dataView, this.byteOffset + 24);
  }
  set vendor_guid(value: XenpfEfiGuid) {
    copyRecord(XenpfEfiGuid, this.dataView, this.byteOffset + 24, value);
  }

  decode(): XenpfEfiRuntimeCallUSetVariablePlain {
    return {
      size: this.size,
      vendor_guid: this.vendor_guid.decode(),
    };
  }
}

export interface XenpfEfiRuntimeCallUSetVariablePlain {
  size: bigint;
  vendor_guid: XenpfEfiGuidPlain;
}

/** get_next_variable_name of struct xenpf_efi_runtime_call.u (platform.h): struct, 32 bytes, align 8. */
export class XenpfEfiRuntimeCallUGetNextVariableName extends Struct<"struct xenpf_efi_runtime_call.u.get_next_variable_name"> {
  static readonly cName = "struct xenpf_efi_runtime_call.u.get_next_variable_name";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get vendor_guid(): XenpfEfiGuid {
    return new XenpfEfiGuid(this.dataView, this.byteOffset + 16);
  }
  set vendor_guid(value: XenpfEfiGuid) {
    copyRecord(XenpfEfiGuid, this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenpfEfiRuntimeCallUGetNextVariableNamePlain {
    return {
      size: this.size,
      vendor_guid: this.vendor_guid.decode(),
    };
  }
}

export interface XenpfEfiRuntimeCallUGetNextVariableNamePlain {
  size: bigint;
  vendor_guid: XenpfEfiGuidPlain;
}

/** query_variable_info of struct xenpf_efi_runtime_call.u (platform.h): struct, 32 bytes, align 8. */
export class XenpfEfiRuntimeCallUQueryVariableInfo extends Struct<"struct xenpf_efi_runtime_call.u.query_variable_info"> {
  static readonly cName = "struct xenpf_efi_runtime_call.u.query_variable_info";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get attr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set attr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get max_store_size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set max_store_size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get max_store_size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set max_store_size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get remain_store_size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set remain_store_size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get remain_store_size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set remain_store_size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get max_size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set max_size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get max_size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set max_size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  decode(): XenpfEfiRuntimeCallUQueryVariableInfoPlain {
    return {
      attr: this.attr,
      max_store_size: this.max_store_size,
      remain_store_size: this.remain_store_size,
      max_size: this.max_size,
    };
  }
}

export interface XenpfEfiRuntimeCallUQueryVariableInfoPlain {
  attr: number;
  max_store_size: bigint;
  remain_store_size: bigint;
  max_size: bigint;
}

/** query_capsule_capabilities of struct xenpf_efi_runtime_call.u (platform.h): struct, 32 bytes, align 8. */
export class XenpfEfiRuntimeCallUQueryCapsuleCapabilities extends Struct<"struct xenpf_efi_runtime_call.u.query_capsule_capabilities"> {
  static readonly cName = "struct xenpf_efi_runtime_call.u.query_capsule_capabilities";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get capsule_header_array(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set capsule_header_array(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get capsule_header_array_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get capsule_count(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set capsule_count(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get capsule_count_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set capsule_count_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get max_capsule_size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set max_capsule_size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get max_capsule_size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set max_capsule_size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get reset_type(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set reset_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  decode(): XenpfEfiRuntimeCallUQueryCapsuleCapabilitiesPlain {
    return {
      capsule_count: this.capsule_count,
      max_capsule_size: this.max_capsule_size,
      reset_type: this.reset_type,
    };
  }
}

export interface XenpfEfiRuntimeCallUQueryCapsuleCapabilitiesPlain {
  capsule_count: bigint;
  max_capsule_size: bigint;
  reset_type: number;
}

/** update_capsule of struct xenpf_efi_runtime_call.u (platform.h): struct, 24 bytes, align 8. */
export class XenpfEfiRuntimeCallUUpdateCapsule extends Struct<"struct xenpf_efi_runtime_call.u.update_capsule"> {
  static readonly cName = "struct xenpf_efi_runtime_call.u.update_capsule";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get capsule_header_array(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set capsule_header_array(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get capsule_header_array_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get capsule_count(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set capsule_count(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get capsule_count_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set capsule_count_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get sg_list(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set sg_list(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get sg_list_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set sg_list_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenpfEfiRuntimeCallUUpdateCapsulePlain {
    return {
      capsule_count: this.capsule_count,
      sg_list: this.sg_list,
    };
  }
}

export interface XenpfEfiRuntimeCallUUpdateCapsulePlain {
  capsule_count: bigint;
  sg_list: bigint;
}

/** union xenpf_efi_info (platform.h), 32 bytes, align 8. */
export class XenpfEfiInfo extends Union<"union xenpf_efi_info"> {
  static readonly cName = "union xenpf_efi_info";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get cfg(): XenpfEfiInfoCfg {
    return new XenpfEfiInfoCfg(this.dataView, this.byteOffset);
  }
  set cfg(value: XenpfEfiInfoCfg) {
    copyRecord(XenpfEfiInfoCfg, this.dataView, this.byteOffset, value);
  }

  get vendor(): XenpfEfiInfoVendor {
    return new XenpfEfiInfoVendor(this.dataView, this.byteOffset);
  }
  set vendor(value: XenpfEfiInfoVendor) {
    copyRecord(XenpfEfiInfoVendor, this.dataView, this.byteOffset, value);
  }

  get mem(): XenpfEfiInfoMem {
    return new XenpfEfiInfoMem(this.dataView, this.byteOffset);
  }
  set mem(value: XenpfEfiInfoMem) {
    copyRecord(XenpfEfiInfoMem, this.dataView, this.byteOffset, value);
  }

  get pci_rom(): XenpfEfiInfoPciRom {
    return new XenpfEfiInfoPciRom(this.dataView, this.byteOffset);
  }
  set pci_rom(value: XenpfEfiInfoPciRom) {
    copyRecord(XenpfEfiInfoPciRom, this.dataView, this.byteOffset, value);
  }

  get apple_properties(): XenpfEfiInfoAppleProperties {
    return new XenpfEfiInfoAppleProperties(this.dataView, this.byteOffset);
  }
  set apple_properties(value: XenpfEfiInfoAppleProperties) {
    copyRecord(XenpfEfiInfoAppleProperties, this.dataView, this.byteOffset, value);
  }
}

/** cfg of union xenpf_efi_info (platform.h): struct, 16 bytes, align 8. */
export class XenpfEfiInfoCfg extends Struct<"union xenpf_efi_info.cfg"> {
  static readonly cName = "union xenpf_efi_info.cfg";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get nent(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nent(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenpfEfiInfoCfgPlain {
    return {
      addr: this.addr,
      nent: this.nent,
    };
  }
}

export interface XenpfEfiInfoCfgPlain {
  addr: bigint;
  nent: number;
}

/** vendor of union xenpf_efi_info (platform.h): struct, 16 bytes, align 8. */
export class XenpfEfiInfoVendor extends Struct<"union xenpf_efi_info.vendor"> {
  static readonly cName = "union xenpf_efi_info.vendor";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get revision(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set revision(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get bufsz(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set bufsz(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenpfEfiInfoVendorPlain {
    return {
      revision: this.revision,
      bufsz: this.bufsz,
    };
  }
}

export interface XenpfEfiInfoVendorPlain {
  revision: number;
  bufsz: number;
}

/** mem of union xenpf_efi_info (platform.h): struct, 32 bytes, align 8. */
export class XenpfEfiInfoMem extends Struct<"union xenpf_efi_info.mem"> {
  static readonly cName = "union xenpf_efi_info.mem";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get attr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set attr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get attr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set attr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  decode(): XenpfEfiInfoMemPlain {
    return {
      addr: this.addr,
      size: this.size,
      attr: this.attr,
      type: this.type,
    };
  }
}

export interface XenpfEfiInfoMemPlain {
  addr: bigint;
  size: bigint;
  attr: bigint;
  type: number;
}

/** pci_rom of union xenpf_efi_info (platform.h): struct, 24 bytes, align 8. */
export class XenpfEfiInfoPciRom extends Struct<"union xenpf_efi_info.pci_rom"> {
  static readonly cName = "union xenpf_efi_info.pci_rom";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get segment(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set segment(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get devfn(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set devfn(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get vendor(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set vendor(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get devid(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set devid(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenpfEfiInfoPciRomPlain {
    return {
      segment: this.segment,
      bus: this.bus,
      devfn: this.devfn,
      vendor: this.vendor,
      devid: this.devid,
      address: this.address,
      size: this.size,
    };
  }
}

export interface XenpfEfiInfoPciRomPlain {
  segment: number;
  bus: number;
  devfn: number;
  vendor: number;
  devid: number;
  address: bigint;
  size: bigint;
}

/** apple_properties of union xenpf_efi_info (platform.h): struct, 16 bytes, align 8. */
export class XenpfEfiInfoAppleProperties extends Struct<"union xenpf_efi_info.apple_properties"> {
  static readonly cName = "union xenpf_efi_info.apple_properties";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenpfEfiInfoApplePropertiesPlain {
    return {
      address: this.address,
      size: this.size,
    };
  }
}

export interface XenpfEfiInfoApplePropertiesPlain {
  address: bigint;
  size: bigint;
}

/** struct xenpf_firmware_info (platform.h), 40 bytes, align 8. */
export class XenpfFirmwareInfo extends Struct<"struct xenpf_firmware_info"> {
  static readonly cName = "struct xenpf_firmware_info";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenpfFirmwareInfoU {
    return new XenpfFirmwareInfoU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenpfFirmwareInfoU) {
    copyRecord(XenpfFirmwareInfoU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenpfFirmwareInfoPlain {
    return {
      type: this.type,
      index: this.index,
      u: this.u.decode(),
    };
  }
}

export interface XenpfFirmwareInfoPlain {
  type: number;
  index: number;
  u: Uint8Array;
}

/** u of struct xenpf_firmware_info (platform.h): union, 32 bytes, align 8. */
export class XenpfFirmwareInfoU extends Union<"struct xenpf_firmware_info.u"> {
  static readonly cName = "struct xenpf_firmware_info.u";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get disk_info(): XenpfFirmwareInfoUDiskInfo {
    return new XenpfFirmwareInfoUDiskInfo(this.dataView, this.byteOffset);
  }
  set disk_info(value: XenpfFirmwareInfoUDiskInfo) {
    copyRecord(XenpfFirmwareInfoUDiskInfo, this.dataView, this.byteOffset, value);
  }

  get disk_mbr_signature(): XenpfFirmwareInfoUDiskMbrSignature {
    return new XenpfFirmwareInfoUDiskMbrSignature(this.dataView, this.byteOffset);
  }
  set disk_mbr_signature(value: XenpfFirmwareInfoUDiskMbrSignature) {
    copyRecord(XenpfFirmwareInfoUDiskMbrSignature, this.dataView, this.byteOffset, value);
  }

  get vbeddc_info(): XenpfFirmwareInfoUVbeddcInfo {
    return new XenpfFirmwareInfoUVbeddcInfo(this.dataView, this.byteOffset);
  }
  set vbeddc_info(value: XenpfFirmwareInfoUVbeddcInfo) {
    copyRecord(XenpfFirmwareInfoUVbeddcInfo, this.dataView, this.byteOffset, value);
  }

  get efi_info(): XenpfEfiInfo {
    return new XenpfEfiInfo(this.dataView, this.byteOffset);
  }
  set efi_info(value: XenpfEfiInfo) {
    copyRecord(XenpfEfiInfo, this.dataView, this.byteOffset, value);
  }

  get kbd_shift_flags(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set kbd_shift_flags(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }
}

/** disk_info of struct xenpf_firmware_info.u (platform.h): struct, 16 bytes, align 8. */
export class XenpfFirmwareInfoUDiskInfo extends Struct<"struct xenpf_firmware_info.u.disk_info"> {
  static readonly cName = "struct xenpf_firmware_info.u.disk_info";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get device(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set device(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get version(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set version(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get interface_support(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set interface_support(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get legacy_max_cylinder(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set legacy_max_cylinder(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get legacy_max_head(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set legacy_max_head(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get legacy_sectors_per_track(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set legacy_sectors_per_track(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get edd_params(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set edd_params(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get edd_params_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenpfFirmwareInfoUDiskInfoPlain {
    return {
      device: this.device,
      version: this.version,
      interface_support: this.interface_support,
      legacy_max_cylinder: this.legacy_max_cylinder,
      legacy_max_head: this.legacy_max_head,
      legacy_sectors_per_track: this.legacy_sectors_per_track,
    };
  }
}

export interface XenpfFirmwareInfoUDiskInfoPlain {
  device: number;
  version: number;
  interface_support: number;
  legacy_max_cylinder: number;
  legacy_max_head: number;
  legacy_sectors_per_track: number;
}

/** disk_mbr_signature of struct xenpf_firmware_info.u (platform.h): struct, 8 bytes, align 4. */
export class XenpfFirmwareInfoUDiskMbrSignature extends Struct<"struct xenpf_firmware_info.u.disk_mbr_signature"> {
  static readonly cName = "struct xenpf_firmware_info.u.disk_mbr_signature";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get device(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set device(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get mbr_signature(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mbr_signature(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenpfFirmwareInfoUDiskMbrSignaturePlain {
    return {
      device: this.device,
      mbr_signature: this.mbr_signature,
    };
  }
}

export interface XenpfFirmwareInfoUDiskMbrSignaturePlain {
  device: number;
  mbr_signature: number;
}

/** vbeddc_info of struct xenpf_firmware_info.u (platform.h): struct, 16 bytes, align 8. */
export class XenpfFirmwareInfoUVbeddcInfo extends Struct<"struct xenpf_firmware_info.u.vbeddc_info"> {
  static readonly cName = "struct xenpf_firmware_info.u.vbeddc_info";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get capabilities(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set capabilities(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get edid_transfer_time(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set edid_transfer_time(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get edid(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set edid(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get edid_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenpfFirmwareInfoUVbeddcInfoPlain {
    return {
      capabilities: this.capabilities,
      edid_transfer_time: this.edid_transfer_time,
    };
  }
}

export interface XenpfFirmwareInfoUVbeddcInfoPlain {
  capabilities: number;
  edid_transfer_time: number;
}

/** struct xenpf_enter_acpi_sleep (platform.h), 12 bytes, align 4. */
export class XenpfEnterAcpiSleep extends Struct<"struct xenpf_enter_acpi_sleep"> {
  static readonly cName = "struct xenpf_enter_acpi_sleep";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get val_a(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set val_a(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get val_b(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set val_b(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get sleep_state(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sleep_state(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenpfEnterAcpiSleepPlain {
    return {
      val_a: this.val_a,
      val_b: this.val_b,
      sleep_state: this.sleep_state,
      flags: this.flags,
    };
  }
}

export interface XenpfEnterAcpiSleepPlain {
  val_a: number;
  val_b: number;
  sleep_state: number;
  flags: number;
}

/** struct xenpf_change_freq (platform.h), 16 bytes, align 8. */
export class XenpfChangeFreq extends Struct<"struct xenpf_change_freq"> {
  static readonly cName = "struct xenpf_change_freq";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get freq(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set freq(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get freq_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set freq_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenpfChangeFreqPlain {
    return {
      flags: this.flags,
      cpu: this.cpu,
      freq: this.freq,
    };
  }
}

export interface XenpfChangeFreqPlain {
  flags: number;
  cpu: number;
  freq: bigint;
}

/** struct xenpf_getidletime (platform.h), 32 bytes, align 8. */
export class XenpfGetidletime extends Struct<"struct xenpf_getidletime"> {
  static readonly cName = "struct xenpf_getidletime";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get cpumap_bitmap(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set cpumap_bitmap(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get cpumap_bitmap_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get cpumap_nr_cpus(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set cpumap_nr_cpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get idletime(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set idletime(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get idletime_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get now(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set now(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get now_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set now_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  decode(): XenpfGetidletimePlain {
    return {
      cpumap_nr_cpus: this.cpumap_nr_cpus,
      now: this.now,
    };
  }
}

export interface XenpfGetidletimePlain {
  cpumap_nr_cpus: number;
  now: bigint;
}

/** struct xen_power_register (platform.h), 24 bytes, align 8. */
export class XenPowerRegister extends Struct<"struct xen_power_register"> {
  static readonly cName = "struct xen_power_register";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get space_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set space_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get bit_width(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set bit_width(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get bit_offset(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set bit_offset(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get access_size(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set access_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenPowerRegisterPlain {
    return {
      space_id: this.space_id,
      bit_width: this.bit_width,
      bit_offset: this.bit_offset,
      access_size: this.access_size,
      address: this.address,
    };
  }
}

export interface XenPowerRegisterPlain {
  space_id: number;
  bit_width: number;
  bit_offset: number;
  access_size: number;
  address: bigint;
}

/** struct xen_processor_csd (platform.h), 12 bytes, align 4. */
export class XenProcessorCsd extends Struct<"struct xen_processor_csd"> {
  static readonly cName = "struct xen_processor_csd";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get domain(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set domain(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get coord_type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set coord_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get num(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set num(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenProcessorCsdPlain {
    return {
      domain: this.domain,
      coord_type: this.coord_type,
      num: this.num,
    };
  }
}

export interface XenProcessorCsdPlain {
  domain: number;
  coord_type: number;
  num: number;
}

/** struct xen_processor_cx (platform.h), 48 bytes, align 8. */
export class XenProcessorCx extends Struct<"struct xen_processor_cx"> {
  static readonly cName = "struct xen_processor_cx";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get reg(): XenPowerRegister {
    return new XenPowerRegister(this.dataView, this.byteOffset);
  }
  set reg(value: XenPowerRegister) {
    copyRecord(XenPowerRegister, this.dataView, this.byteOffset, value);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 24);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 24, value);
  }

  get latency(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set latency(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  get power(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set power(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  get dpcnt(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set dpcnt(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value, true);
  }

  get dp(): HypercallPointer<"struct xen_processor_csd"> | null {
    return readHandle(this.dataView, this.byteOffset + 40, 8);
  }
  set dp(value: HypercallPointer<"struct xen_processor_csd"> | null) {
    writeHandle(this.dataView, this.byteOffset + 40, 8, value);
  }

  get dp_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 40, 8);
  }

  decode(): XenProcessorCxPlain {
    return {
      reg: this.reg.decode(),
      type: this.type,
      latency: this.latency,
      power: this.power,
      dpcnt: this.dpcnt,
    };
  }
}

export interface XenProcessorCxPlain {
  reg: XenPowerRegisterPlain;
  type: number;
  latency: number;
  power: number;
  dpcnt: number;
}

/** struct xen_processor_flags (platform.h), 4 bytes, align 4. */
export class XenProcessorFlags extends Struct<"struct xen_processor_flags"> {
  static readonly cName = "struct xen_processor_flags";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get bm_control(): number {
    return this.dataView.getUint32(this.byteOffset, true) & 1;
  }
  set bm_control(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 0, 1, value);
  }

  get bm_check(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 1) & 1;
  }
  set bm_check(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 1, 1, value);
  }

  get has_cst(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 2) & 1;
  }
  set has_cst(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 2, 1, value);
  }

  get power_setup_done(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 3) & 1;
  }
  set power_setup_done(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 3, 1, value);
  }

  get bm_rld_set(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 4) & 1;
  }
  set bm_rld_set(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 4, 1, value);
  }

  decode(): XenProcessorFlagsPlain {
    return {
      bm_control: this.bm_control,
      bm_check: this.bm_check,
      has_cst: this.has_cst,
      power_setup_done: this.power_setup_done,
      bm_rld_set: this.bm_rld_set,
    };
  }
}

export interface XenProcessorFlagsPlain {
  bm_control: number;
  bm_check: number;
  has_cst: number;
  power_setup_done: number;
  bm_rld_set: number;
}

/** struct xen_processor_power (platform.h), 16 bytes, align 8. */
export class XenProcessorPower extends Struct<"struct xen_processor_power"> {
  static readonly cName = "struct xen_processor_power";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get flags(): XenProcessorFlags {
    return new XenProcessorFlags(this.dataView, this.byteOffset + 4);
  }
  set flags(value: XenProcessorFlags) {
    copyRecord(XenProcessorFlags, this.dataView, this.byteOffset + 4, value);
  }

  get states(): HypercallPointer<"struct xen_processor_cx"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set states(value: HypercallPointer<"struct xen_processor_cx"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get states_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenProcessorPowerPlain {
    return {
      count: this.count,
      flags: this.flags.decode(),
    };
  }
}

export interface XenProcessorPowerPlain {
  count: number;
  flags: XenProcessorFlagsPlain;
}

/** struct xen_pct_register (platform.h), 16 bytes, align 8. */
export class XenPctRegister extends Struct<"struct xen_pct_register"> {
  static readonly cName = "struct xen_pct_register";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get descriptor(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set descriptor(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get length(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set length(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get space_id(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set space_id(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get bit_width(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set bit_width(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get bit_offset(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set bit_offset(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get reserved(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set reserved(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenPctRegisterPlain {
    return {
      descriptor: this.descriptor,
      length: this.length,
      space_id: this.space_id,
      bit_width: this.bit_width,
      bit_offset: this.bit_offset,
      reserved: this.reserved,
      address: this.address,
    };
  }
}

export interface XenPctRegisterPlain {
  descriptor: number;
  length: number;
  space_id: number;
  bit_width: number;
  bit_offset: number;
  reserved: number;
  address: bigint;
}

/** struct xen_processor_px (platform.h), 48 bytes, align 8. */
export class XenProcessorPx extends Struct<"struct xen_processor_px"> {
  static readonly cName = "struct xen_processor_px";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get core_frequency(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set core_frequency(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get core_frequency_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set core_frequency_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get power(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set power(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get power_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set power_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get transition_latency(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set transition_latency(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get transition_latency_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set transition_latency_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get bus_master_latency(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set bus_master_latency(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get bus_master_latency_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set bus_master_latency_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get control(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set control(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get control_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set control_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get status(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set status(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get status_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set status_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  decode(): XenProcessorPxPlain {
    return {
      core_frequency: this.core_frequency,
      power: this.power,
      transition_latency: this.transition_latency,
      bus_master_latency: this.bus_master_latency,
      control: this.control,
      status: this.status,
    };
  }
}

export interface XenProcessorPxPlain {
  core_frequency: bigint;
  power: bigint;
  transition_latency: bigint;
  bus_master_latency: bigint;
  control: bigint;
  status: bigint;
}

/** struct xen_psd_package (platform.h), 40 bytes, align 8. */
export class XenPsdPackage extends Struct<"struct xen_psd_package"> {
  static readonly cName = "struct xen_psd_package";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get num_entries(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set num_entries(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get num_entries_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set num_entries_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get revision(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set revision(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get revision_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set revision_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get domain(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set domain(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get domain_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set domain_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get coord_type(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set coord_type(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get coord_type_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set coord_type_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get num_processors(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set num_processors(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get num_processors_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set num_processors_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  decode(): XenPsdPackagePlain {
    return {
      num_entries: this.num_entries,
      revision: this.revision,
      domain: this.domain,
      coord_type: this.coord_type,
      num_processors: this.num_processors,
    };
  }
}

export interface XenPsdPackagePlain {
  num_entries: bigint;
  revision: bigint;
  domain: bigint;
  coord_type: bigint;
  num_processors: bigint;
}

/** struct xen_processor_performance (platform.h), 104 bytes, align 8. */
export class XenProcessorPerformance extends Struct<"struct xen_processor_performance"> {
  static readonly cName = "struct xen_processor_performance";
  static readonly size = 104;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 104);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get platform_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set platform_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get control_register(): XenPctRegister {
    return new XenPctRegister(this.dataView, this.byteOffset + 8);
  }
  set control_register(value: XenPctRegister) {
    copyRecord(XenPctRegister, this.dataView, this.byteOffset + 8, value);
  }

  get status_register(): XenPctRegister {
    return new XenPctRegister(this.dataView, this.byteOffset + 24);
  }
  set status_register(value: XenPctRegister) {
    copyRecord(XenPctRegister, this.dataView, this.byteOffset + 24, value);
  }

  get state_count(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set state_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value, true);
  }

  get states(): HypercallPointer<"struct xen_processor_px"> | null {
    return readHandle(this.dataView, this.byteOffset + 48, 8);
  }
  set states(value: HypercallPointer<"struct xen_processor_px"> | null) {
    writeHandle(this.dataView, this.byteOffset + 48, 8, value);
  }

  get states_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 48, 8);
  }

  get domain_info(): XenPsdPackage {
    return new XenPsdPackage(this.dataView, this.byteOffset + 56);
  }
  set domain_info(value: XenPsdPackage) {
    copyRecord(XenPsdPackage, this.dataView, this.byteOffset + 56, value);
  }

  get shared_type(): number {
    return this.dataView.getUint32(this.byteOffset + 96, true);
  }
  set shared_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 96, value, true);
  }

  decode(): XenProcessorPerformancePlain {
    return {
      flags: this.flags,
      platform_limit: this.platform_limit,
      control_register: this.control_register.decode(),
      status_register: this.status_register.decode(),
      state_count: this.state_count,
      domain_info: this.domain_info.decode(),
      shared_type: this.shared_type,
    };
  }
}

export interface XenProcessorPerformancePlain {
  flags: number;
  platform_limit: number;
  control_register: XenPctRegisterPlain;
  status_register: XenPctRegisterPlain;
  state_count: number;
  domain_info: XenPsdPackagePlain;
  shared_type: number;
}

/** struct xenpf_set_processor_pminfo (platform.h), 112 bytes, align 8. */
export class XenpfSetProcessorPminfo extends Struct<"struct xenpf_set_processor_pminfo"> {
  static readonly cName = "struct xenpf_set_processor_pminfo";
  static readonly size = 112;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 112);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get u(): XenpfSetProcessorPminfoU {
    return new XenpfSetProcessorPminfoU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenpfSetProcessorPminfoU) {
    copyRecord(XenpfSetProcessorPminfoU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenpfSetProcessorPminfoPlain {
    return {
      id: this.id,
      type: this.type,
      u: this.u.decode(),
    };
  }
}

export interface XenpfSetProcessorPminfoPlain {
  id: number;
  type: number;
  u: Uint8Array;
}

/** u of struct xenpf_set_processor_pminfo (platform.h): union, 104 bytes, align 8. */
export class XenpfSetProcessorPminfoU extends Union<"struct xenpf_set_processor_pminfo.u"> {
  static readonly cName = "struct xenpf_set_processor_pminfo.u";
  static readonly size = 104;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 104);
  }

  get power(): XenProcessorPower {
    return new XenProcessorPower(this.dataView, this.byteOffset);
  }
  set power(value: XenProcessorPower) {
    copyRecord(XenProcessorPower, this.dataView, this.byteOffset, value);
  }

  get perf(): XenProcessorPerformance {
    return new XenProcessorPerformance(this.dataView, this.byteOffset);
  }
  set perf(value: XenProcessorPerformance) {
    copyRecord(XenProcessorPerformance, this.dataView, this.byteOffset, value);
  }

  get pdc(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set pdc(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get pdc_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }
}

/** struct xenpf_pcpuinfo (platform.h), 20 bytes, align 4. */
export class XenpfPcpuinfo extends Struct<"struct xenpf_pcpuinfo"> {
  static readonly cName = "struct xenpf_pcpuinfo";
  static readonly size = 20;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get xen_cpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set xen_cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get max_present(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_present(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get apic_id(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set apic_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get acpi_id(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set acpi_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  decode(): XenpfPcpuinfoPlain {
    return {
      xen_cpuid: this.xen_cpuid,
      max_present: this.max_present,
      flags: this.flags,
      apic_id: this.apic_id,
      acpi_id: this.acpi_id,
    };
  }
}

export interface XenpfPcpuinfoPlain {
  xen_cpuid: number;
  max_present: number;
  flags: number;
  apic_id: number;
  acpi_id: number;
}

/** struct xenpf_pcpu_version (platform.h), 32 bytes, align 4. */
export class XenpfPcpuVersion extends Struct<"struct xenpf_pcpu_version"> {
  static readonly cName = "struct xenpf_pcpu_version";
  static readonly size = 32;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get xen_cpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set xen_cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get max_present(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_present(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get vendor_id(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 12);
  }
  set vendor_id(value: ArrayLike<number>) {
    assignBytes(this.vendor_id, value);
  }

  get family(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set family(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get model(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set model(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get stepping(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set stepping(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  decode(): XenpfPcpuVersionPlain {
    return {
      xen_cpuid: this.xen_cpuid,
      max_present: this.max_present,
      vendor_id: this.vendor_id.slice(),
      family: this.family,
      model: this.model,
      stepping: this.stepping,
    };
  }
}

export interface XenpfPcpuVersionPlain {
  xen_cpuid: number;
  max_present: number;
  vendor_id: Uint8Array;
  family: number;
  model: number;
  stepping: number;
}

/** struct xenpf_cpu_ol (platform.h), 4 bytes, align 4. */
export class XenpfCpuOl extends Struct<"struct xenpf_cpu_ol"> {
  static readonly cName = "struct xenpf_cpu_ol";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get cpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenpfCpuOlPlain {
    return {
      cpuid: this.cpuid,
    };
  }
}

export interface XenpfCpuOlPlain {
  cpuid: number;
}

/** struct xenpf_cpu_hotadd (platform.h), 12 bytes, align 4. */
export class XenpfCpuHotadd extends Struct<"struct xenpf_cpu_hotadd"> {
  static readonly cName = "struct xenpf_cpu_hotadd";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get apic_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set apic_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get acpi_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set acpi_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get pxm(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set pxm(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenpfCpuHotaddPlain {
    return {
      apic_id: this.apic_id,
      acpi_id: this.acpi_id,
      pxm: this.pxm,
    };
  }
}

export interface XenpfCpuHotaddPlain {
  apic_id: number;
  acpi_id: number;
  pxm: number;
}

/** struct xenpf_mem_hotadd (platform.h), 24 bytes, align 8. */
export class XenpfMemHotadd extends Struct<"struct xenpf_mem_hotadd"> {
  static readonly cName = "struct xenpf_mem_hotadd";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get spfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set spfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get spfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set spfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get epfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set epfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get epfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set epfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get pxm(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set pxm(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): XenpfMemHotaddPlain {
    return {
      spfn: this.spfn,
      epfn: this.epfn,
      pxm: this.pxm,
      flags: this.flags,
    };
  }
}

export interface XenpfMemHotaddPlain {
  spfn: bigint;
  epfn: bigint;
  pxm: number;
  flags: number;
}

/** struct xenpf_core_parking (platform.h), 8 bytes, align 4. */
export class XenpfCoreParking extends Struct<"struct xenpf_core_parking"> {
  static readonly cName = "struct xenpf_core_parking";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get idle_nums(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set idle_nums(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenpfCoreParkingPlain {
    return {
      type: this.type,
      idle_nums: this.idle_nums,
    };
  }
}

export interface XenpfCoreParkingPlain {
  type: number;
  idle_nums: number;
}

/** struct xenpf_resource_entry (platform.h), 24 bytes, align 8. */
export class XenpfResourceEntry extends Struct<"struct xenpf_resource_entry"> {
  static readonly cName = "struct xenpf_resource_entry";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get u(): XenpfResourceEntryU {
    return new XenpfResourceEntryU(this.dataView, this.byteOffset);
  }
  set u(value: XenpfResourceEntryU) {
    copyRecord(XenpfResourceEntryU, this.dataView, this.byteOffset, value);
  }

  get rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get idx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set idx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get idx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set idx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get val(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set val(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get val_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set val_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenpfResourceEntryPlain {
    return {
      u: this.u.decode(),
      rsvd: this.rsvd,
      idx: this.idx,
      val: this.val,
    };
  }
}

export interface XenpfResourceEntryPlain {
  u: Uint8Array;
  rsvd: number;
  idx: bigint;
  val: bigint;
}

/** u of struct xenpf_resource_entry (platform.h): union, 4 bytes, align 4. */
export class XenpfResourceEntryU extends Union<"struct xenpf_resource_entry.u"> {
  static readonly cName = "struct xenpf_resource_entry.u";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get ret(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set ret(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }
}

/** struct xenpf_resource_op (platform.h), 16 bytes, align 8. */
export class XenpfResourceOp extends Struct<"struct xenpf_resource_op"> {
  static readonly cName = "struct xenpf_resource_op";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr_entries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_entries(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get entries(): HypercallPointer<"struct xenpf_resource_entry"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set entries(value: HypercallPointer<"struct xenpf_resource_entry"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get entries_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  decode(): XenpfResourceOpPlain {
    return {
      nr_entries: this.nr_entries,
      cpu: this.cpu,
    };
  }
}

export interface XenpfResourceOpPlain {
  nr_entries: number;
  cpu: number;
}

/** struct xenpf_symdata (platform.h), 32 bytes, align 8. */
export class XenpfSymdata extends Struct<"struct xenpf_symdata"> {
  static readonly cName = "struct xenpf_symdata";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get namelen(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set namelen(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get symnum(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set symnum(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 24);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 24, value);
  }

  decode(): XenpfSymdataPlain {
    return {
      namelen: this.namelen,
      symnum: this.symnum,
      address: this.address,
      type: this.type,
    };
  }
}

export interface XenpfSymdataPlain {
  namelen: number;
  symnum: number;
  address: bigint;
  type: number;
}

/** struct xen_platform_op (platform.h), 136 bytes, align 8. */
export class XenPlatformOp extends Struct<"struct xen_platform_op"> {
  static readonly cName = "struct xen_platform_op";
  static readonly size = 136;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 136);
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

  get u(): XenPlatformOpU {
    return new XenPlatformOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenPlatformOpU) {
    copyRecord(XenPlatformOpU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XenPlatformOpPlain {
    return {
      cmd: this.cmd,
      interface_version: this.interface_version,
      u: this.u.decode(),
    };
  }
}

export interface XenPlatformOpPlain {
  cmd: number;
  interface_version: number;
  u: Uint8Array;
}

/** u of struct xen_platform_op (platform.h): union, 128 bytes, align 8. */
export class XenPlatformOpU extends Union<"struct xen_platform_op.u"> {
  static readonly cName = "struct xen_platform_op.u";
  static readonly size = 128;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get settime(): XenpfSettime64 {
    return new XenpfSettime64(this.dataView, this.byteOffset);
  }
  set settime(value: XenpfSettime64) {
    copyRecord(XenpfSettime64, this.dataView, this.byteOffset, value);
  }

  get settime32(): XenpfSettime32 {
    return new XenpfSettime32(this.dataView, this.byteOffset);
  }
  set settime32(value: XenpfSettime32) {
    copyRecord(XenpfSettime32, this.dataView, this.byteOffset, value);
  }

  get settime64(): XenpfSettime64 {
    return new XenpfSettime64(this.dataView, this.byteOffset);
  }
  set settime64(value: XenpfSettime64) {
    copyRecord(XenpfSettime64, this.dataView, this.byteOffset, value);
  }

  get add_memtype(): XenpfAddMemtype {
    return new XenpfAddMemtype(this.dataView, this.byteOffset);
  }
  set add_memtype(value: XenpfAddMemtype) {
    copyRecord(XenpfAddMemtype, this.dataView, this.byteOffset, value);
  }

  get del_memtype(): XenpfDelMemtype {
    return new XenpfDelMemtype(this.dataView, this.byteOffset);
  }
  set del_memtype(value: XenpfDelMemtype) {
    copyRecord(XenpfDelMemtype, this.dataView, this.byteOffset, value);
  }

  get read_memtype(): XenpfReadMemtype {
    return new XenpfReadMemtype(this.dataView, this.byteOffset);
  }
  set read_memtype(value: XenpfReadMemtype) {
    copyRecord(XenpfReadMemtype, this.dataView, this.byteOffset, value);
  }

  get microcode(): XenpfMicrocodeUpdate {
    return new XenpfMicrocodeUpdate(this.dataView, this.byteOffset);
  }
  set microcode(value: XenpfMicrocodeUpdate) {
    copyRecord(XenpfMicrocodeUpdate, this.dataView, this.byteOffset, value);
  }

  get platform_quirk(): XenpfPlatformQuirk {
    return new XenpfPlatformQuirk(this.dataView, this.byteOffset);
  }
  set platform_quirk(value: XenpfPlatformQuirk) {
    copyRecord(XenpfPlatformQuirk, this.dataView, this.byteOffset, value);
  }

  get efi_runtime_call(): XenpfEfiRuntimeCall {
    return new XenpfEfiRuntimeCall(this.dataView, this.byteOffset);
  }
  set efi_runtime_call(value: XenpfEfiRuntimeCall) {
    copyRecord(XenpfEfiRuntimeCall, this.dataView, this.byteOffset, value);
  }

  get firmware_info(): XenpfFirmwareInfo {
    return new XenpfFirmwareInfo(this.dataView, this.byteOffset);
  }
  set firmware_info(value: XenpfFirmwareInfo) {
    copyRecord(XenpfFirmwareInfo, this.dataView, this.byteOffset, value);
  }

  get enter_acpi_sleep(): XenpfEnterAcpiSleep {
    return new XenpfEnterAcpiSleep(this.dataView, this.byteOffset);
  }
  set enter_acpi_sleep(value: XenpfEnterAcpiSleep) {
    copyRecord(XenpfEnterAcpiSleep, this.dataView, this.byteOffset, value);
  }

  get change_freq(): XenpfChangeFreq {
    return new XenpfChangeFreq(this.dataView, this.byteOffset);
  }
  set change_freq(value: XenpfChangeFreq) {
    copyRecord(XenpfChangeFreq, this.dataView, this.byteOffset, value);
  }

  get getidletime(): XenpfGetidletime {
    return new XenpfGetidletime(this.dataView, this.byteOffset);
  }
  set getidletime(value: XenpfGetidletime) {
    copyRecord(XenpfGetidletime, this.dataView, this.byteOffset, value);
  }

  get set_pminfo(): XenpfSetProcessorPminfo {
    return new XenpfSetProcessorPminfo(this.dataView, this.byteOffset);
  }
  set set_pminfo(value: XenpfSetProcessorPminfo) {
    copyRecord(XenpfSetProcessorPminfo, this.dataView, this.byteOffset, value);
  }

  get pcpu_info(): XenpfPcpuinfo {
    return new XenpfPcpuinfo(this.dataView, this.byteOffset);
  }
  set pcpu_info(value: XenpfPcpuinfo) {
    copyRecord(XenpfPcpuinfo, this.dataView, this.byteOffset, value);
  }

  get pcpu_version(): XenpfPcpuVersion {
    return new XenpfPcpuVersion(this.dataView, this.byteOffset);
  }
  set pcpu_version(value: XenpfPcpuVersion) {
    copyRecord(XenpfPcpuVersion, this.dataView, this.byteOffset, value);
  }

  get cpu_ol(): XenpfCpuOl {
    return new XenpfCpuOl(this.dataView, this.byteOffset);
  }
  set cpu_ol(value: XenpfCpuOl) {
    copyRecord(XenpfCpuOl, this.dataView, this.byteOffset, value);
  }

  get cpu_add(): XenpfCpuHotadd {
    return new XenpfCpuHotadd(this.dataView, this.byteOffset);
  }
  set cpu_add(value: XenpfCpuHotadd) {
    copyRecord(XenpfCpuHotadd, this.dataView, this.byteOffset, value);
  }

  get mem_add(): XenpfMemHotadd {
    return new XenpfMemHotadd(this.dataView, this.byteOffset);
  }
  set mem_add(value: XenpfMemHotadd) {
    copyRecord(XenpfMemHotadd, this.dataView, this.byteOffset, value);
  }

  get core_parking(): XenpfCoreParking {
    return new XenpfCoreParking(this.dataView, this.byteOffset);
  }
  set core_parking(value: XenpfCoreParking) {
    copyRecord(XenpfCoreParking, this.dataView, this.byteOffset, value);
  }

  get resource_op(): XenpfResourceOp {
    return new XenpfResourceOp(this.dataView, this.byteOffset);
  }
  set resource_op(value: XenpfResourceOp) {
    copyRecord(XenpfResourceOp, this.dataView, this.byteOffset, value);
  }

  get symdata(): XenpfSymdata {
    return new XenpfSymdata(this.dataView, this.byteOffset);
  }
  set symdata(value: XenpfSymdata) {
    copyRecord(XenpfSymdata, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
