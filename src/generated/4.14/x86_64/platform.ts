// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  copySignedBytes,
  readAddress,
  readHandle,
  readU64Number,
  signedBytesAt,
  writeBits,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct xenpf_settime32 (platform.h), 16 bytes, align 8. */
export class XenpfSettime32 extends Struct<"struct xenpf_settime32"> {
  static readonly cName = "struct xenpf_settime32";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    secs 0 u32
    nsecs 4 u32
    system_time 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get secs(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set secs(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nsecs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nsecs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfSettime32Plain {
    return {
      secs: dataView.getUint32(byteOffset, true),
      nsecs: dataView.getUint32(byteOffset + 4, true),
      system_time: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfSettime32Plain> {
    return {
      secs: dataView.getUint32(byteOffset, true),
      nsecs: dataView.getUint32(byteOffset + 4, true),
      system_time: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenpfSettime32Plain {
    return XenpfSettime32.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfSettime32Plain> {
    return XenpfSettime32.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    secs 0 u64
    nsecs 8 u32
    mbz 12 u32
    system_time 16 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get mbz(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set mbz(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfSettime64Plain {
    return {
      secs: dataView.getBigUint64(byteOffset, true),
      nsecs: dataView.getUint32(byteOffset + 8, true),
      mbz: dataView.getUint32(byteOffset + 12, true),
      system_time: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfSettime64Plain> {
    return {
      secs: readU64Number(dataView, byteOffset),
      nsecs: dataView.getUint32(byteOffset + 8, true),
      mbz: dataView.getUint32(byteOffset + 12, true),
      system_time: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenpfSettime64Plain {
    return XenpfSettime64.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfSettime64Plain> {
    return XenpfSettime64.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    mfn 0 u64
    nr_mfns 8 u64
    type 16 u32
    handle 20 u32
    reg 24 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get handle(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set handle(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfAddMemtypePlain {
    return {
      mfn: dataView.getBigUint64(byteOffset, true),
      nr_mfns: dataView.getBigUint64(byteOffset + 8, true),
      type: dataView.getUint32(byteOffset + 16, true),
      handle: dataView.getUint32(byteOffset + 20, true),
      reg: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfAddMemtypePlain> {
    return {
      mfn: readU64Number(dataView, byteOffset),
      nr_mfns: readU64Number(dataView, byteOffset + 8),
      type: dataView.getUint32(byteOffset + 16, true),
      handle: dataView.getUint32(byteOffset + 20, true),
      reg: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XenpfAddMemtypePlain {
    return XenpfAddMemtype.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfAddMemtypePlain> {
    return XenpfAddMemtype.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    handle 0 u32
    reg 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get handle(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set handle(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfDelMemtypePlain {
    return {
      handle: dataView.getUint32(byteOffset, true),
      reg: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfDelMemtypePlain {
    return XenpfDelMemtype.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfDelMemtypePlain {
    return XenpfDelMemtype.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    reg 0 u32
    mfn 8 u64
    nr_mfns 16 u64
    type 24 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfReadMemtypePlain {
    return {
      reg: dataView.getUint32(byteOffset, true),
      mfn: dataView.getBigUint64(byteOffset + 8, true),
      nr_mfns: dataView.getBigUint64(byteOffset + 16, true),
      type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfReadMemtypePlain> {
    return {
      reg: dataView.getUint32(byteOffset, true),
      mfn: readU64Number(dataView, byteOffset + 8),
      nr_mfns: readU64Number(dataView, byteOffset + 16),
      type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XenpfReadMemtypePlain {
    return XenpfReadMemtype.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfReadMemtypePlain> {
    return XenpfReadMemtype.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    data 0 handle8 const void
    length 8 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfMicrocodeUpdatePlain {
    return {
      length: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenpfMicrocodeUpdatePlain {
    return XenpfMicrocodeUpdate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfMicrocodeUpdatePlain {
    return XenpfMicrocodeUpdate.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    quirk_id 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get quirk_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set quirk_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfPlatformQuirkPlain {
    return {
      quirk_id: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenpfPlatformQuirkPlain {
    return XenpfPlatformQuirk.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfPlatformQuirkPlain {
    return XenpfPlatformQuirk.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    year 0 u16
    month 2 u8
    day 3 u8
    hour 4 u8
    min 5 u8
    sec 6 u8
    ns 8 u32
    tz 12 s16
    daylight 14 u8
  `;

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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiTimePlain {
    return {
      year: dataView.getUint16(byteOffset, true),
      month: dataView.getUint8(byteOffset + 2),
      day: dataView.getUint8(byteOffset + 3),
      hour: dataView.getUint8(byteOffset + 4),
      min: dataView.getUint8(byteOffset + 5),
      sec: dataView.getUint8(byteOffset + 6),
      ns: dataView.getUint32(byteOffset + 8, true),
      tz: dataView.getInt16(byteOffset + 12, true),
      daylight: dataView.getUint8(byteOffset + 14),
    };
  }

  decode(): XenpfEfiTimePlain {
    return XenpfEfiTime.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfEfiTimePlain {
    return XenpfEfiTime.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    data1 0 u32
    data2 4 u16
    data3 6 u16
    data4 8 u8[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get data1(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set data1(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiGuidPlain {
    return {
      data1: dataView.getUint32(byteOffset, true),
      data2: dataView.getUint16(byteOffset + 4, true),
      data3: dataView.getUint16(byteOffset + 6, true),
      data4: copyBytes(dataView, byteOffset + 8, 8),
    };
  }

  decode(): XenpfEfiGuidPlain {
    return XenpfEfiGuid.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfEfiGuidPlain {
    return XenpfEfiGuid.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    function 0 u32
    misc 4 u32
    status 8 u64
    u 16 struct xenpf_efi_runtime_call.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get function(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set function(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get misc(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set misc(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiRuntimeCallPlain {
    return {
      function: dataView.getUint32(byteOffset, true),
      misc: dataView.getUint32(byteOffset + 4, true),
      status: dataView.getBigUint64(byteOffset + 8, true),
      u: copyBytes(dataView, byteOffset + 16, 40),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiRuntimeCallPlain> {
    return {
      function: dataView.getUint32(byteOffset, true),
      misc: dataView.getUint32(byteOffset + 4, true),
      status: readU64Number(dataView, byteOffset + 8),
      u: copyBytes(dataView, byteOffset + 16, 40),
    };
  }

  decode(): XenpfEfiRuntimeCallPlain {
    return XenpfEfiRuntimeCall.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiRuntimeCallPlain> {
    return XenpfEfiRuntimeCall.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    get_time 0 struct xenpf_efi_runtime_call.u.get_time
    set_time 0 struct xenpf_efi_time
    get_wakeup_time 0 struct xenpf_efi_time
    set_wakeup_time 0 struct xenpf_efi_time
    get_variable 0 struct xenpf_efi_runtime_call.u.get_variable
    set_variable 0 struct xenpf_efi_runtime_call.u.set_variable
    get_next_variable_name 0 struct xenpf_efi_runtime_call.u.get_next_variable_name
    query_variable_info 0 struct xenpf_efi_runtime_call.u.query_variable_info
    query_capsule_capabilities 0 struct xenpf_efi_runtime_call.u.query_capsule_capabilities
    update_capsule 0 struct xenpf_efi_runtime_call.u.update_capsule
  `;

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
  static readonly fields: string = `
    time 0 struct xenpf_efi_time
    resolution 16 u32
    accuracy 20 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get accuracy(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set accuracy(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiRuntimeCallUGetTimePlain {
    return {
      time: XenpfEfiTime.decodeAt(dataView, byteOffset),
      resolution: dataView.getUint32(byteOffset + 16, true),
      accuracy: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenpfEfiRuntimeCallUGetTimePlain {
    return XenpfEfiRuntimeCallUGetTime.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfEfiRuntimeCallUGetTimePlain {
    return XenpfEfiRuntimeCallUGetTime.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    name 0 handle8 void
    size 8 u64
    data 16 handle8 void
    vendor_guid 24 struct xenpf_efi_guid
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiRuntimeCallUGetVariablePlain {
    return {
      size: dataView.getBigUint64(byteOffset + 8, true),
      vendor_guid: XenpfEfiGuid.decodeAt(dataView, byteOffset + 24),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiRuntimeCallUGetVariablePlain> {
    return {
      size: readU64Number(dataView, byteOffset + 8),
      vendor_guid: XenpfEfiGuid.decodeAt(dataView, byteOffset + 24),
    };
  }

  decode(): XenpfEfiRuntimeCallUGetVariablePlain {
    return XenpfEfiRuntimeCallUGetVariable.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiRuntimeCallUGetVariablePlain> {
    return XenpfEfiRuntimeCallUGetVariable.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    name 0 handle8 void
    size 8 u64
    data 16 handle8 void
    vendor_guid 24 struct xenpf_efi_guid
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiRuntimeCallUSetVariablePlain {
    return {
      size: dataView.getBigUint64(byteOffset + 8, true),
      vendor_guid: XenpfEfiGuid.decodeAt(dataView, byteOffset + 24),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiRuntimeCallUSetVariablePlain> {
    return {
      size: readU64Number(dataView, byteOffset + 8),
      vendor_guid: XenpfEfiGuid.decodeAt(dataView, byteOffset + 24),
    };
  }

  decode(): XenpfEfiRuntimeCallUSetVariablePlain {
    return XenpfEfiRuntimeCallUSetVariable.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiRuntimeCallUSetVariablePlain> {
    return XenpfEfiRuntimeCallUSetVariable.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    size 0 u64
    name 8 handle8 void
    vendor_guid 16 struct xenpf_efi_guid
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiRuntimeCallUGetNextVariableNamePlain {
    return {
      size: dataView.getBigUint64(byteOffset, true),
      vendor_guid: XenpfEfiGuid.decodeAt(dataView, byteOffset + 16),
    };
  }

  static decodeNumbersAt(
    dataView: DataView,
    byteOffset: number,
  ): Numbers<XenpfEfiRuntimeCallUGetNextVariableNamePlain> {
    return {
      size: readU64Number(dataView, byteOffset),
      vendor_guid: XenpfEfiGuid.decodeAt(dataView, byteOffset + 16),
    };
  }

  decode(): XenpfEfiRuntimeCallUGetNextVariableNamePlain {
    return XenpfEfiRuntimeCallUGetNextVariableName.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiRuntimeCallUGetNextVariableNamePlain> {
    return XenpfEfiRuntimeCallUGetNextVariableName.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    attr 0 u32
    max_store_size 8 u64
    remain_store_size 16 u64
    max_size 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get attr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set attr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiRuntimeCallUQueryVariableInfoPlain {
    return {
      attr: dataView.getUint32(byteOffset, true),
      max_store_size: dataView.getBigUint64(byteOffset + 8, true),
      remain_store_size: dataView.getBigUint64(byteOffset + 16, true),
      max_size: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiRuntimeCallUQueryVariableInfoPlain> {
    return {
      attr: dataView.getUint32(byteOffset, true),
      max_store_size: readU64Number(dataView, byteOffset + 8),
      remain_store_size: readU64Number(dataView, byteOffset + 16),
      max_size: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): XenpfEfiRuntimeCallUQueryVariableInfoPlain {
    return XenpfEfiRuntimeCallUQueryVariableInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiRuntimeCallUQueryVariableInfoPlain> {
    return XenpfEfiRuntimeCallUQueryVariableInfo.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    capsule_header_array 0 handle8 void
    capsule_count 8 u64
    max_capsule_size 16 u64
    reset_type 24 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiRuntimeCallUQueryCapsuleCapabilitiesPlain {
    return {
      capsule_count: dataView.getBigUint64(byteOffset + 8, true),
      max_capsule_size: dataView.getBigUint64(byteOffset + 16, true),
      reset_type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(
    dataView: DataView,
    byteOffset: number,
  ): Numbers<XenpfEfiRuntimeCallUQueryCapsuleCapabilitiesPlain> {
    return {
      capsule_count: readU64Number(dataView, byteOffset + 8),
      max_capsule_size: readU64Number(dataView, byteOffset + 16),
      reset_type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XenpfEfiRuntimeCallUQueryCapsuleCapabilitiesPlain {
    return XenpfEfiRuntimeCallUQueryCapsuleCapabilities.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiRuntimeCallUQueryCapsuleCapabilitiesPlain> {
    return XenpfEfiRuntimeCallUQueryCapsuleCapabilities.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    capsule_header_array 0 handle8 void
    capsule_count 8 u64
    sg_list 16 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiRuntimeCallUUpdateCapsulePlain {
    return {
      capsule_count: dataView.getBigUint64(byteOffset + 8, true),
      sg_list: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiRuntimeCallUUpdateCapsulePlain> {
    return {
      capsule_count: readU64Number(dataView, byteOffset + 8),
      sg_list: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenpfEfiRuntimeCallUUpdateCapsulePlain {
    return XenpfEfiRuntimeCallUUpdateCapsule.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiRuntimeCallUUpdateCapsulePlain> {
    return XenpfEfiRuntimeCallUUpdateCapsule.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    version 0 u32
    cfg 0 union xenpf_efi_info.cfg
    vendor 0 union xenpf_efi_info.vendor
    mem 0 union xenpf_efi_info.mem
    pci_rom 0 union xenpf_efi_info.pci_rom
    apple_properties 0 union xenpf_efi_info.apple_properties
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
  static readonly fields: string = `
    addr 0 u64
    nent 8 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoCfgPlain {
    return {
      addr: dataView.getBigUint64(byteOffset, true),
      nent: dataView.getUint32(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiInfoCfgPlain> {
    return {
      addr: readU64Number(dataView, byteOffset),
      nent: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenpfEfiInfoCfgPlain {
    return XenpfEfiInfoCfg.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiInfoCfgPlain> {
    return XenpfEfiInfoCfg.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    revision 0 u32
    bufsz 4 u32
    name 8 handle8 void
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get revision(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set revision(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get bufsz(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set bufsz(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoVendorPlain {
    return {
      revision: dataView.getUint32(byteOffset, true),
      bufsz: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfEfiInfoVendorPlain {
    return XenpfEfiInfoVendor.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfEfiInfoVendorPlain {
    return XenpfEfiInfoVendor.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    addr 0 u64
    size 8 u64
    attr 16 u64
    type 24 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoMemPlain {
    return {
      addr: dataView.getBigUint64(byteOffset, true),
      size: dataView.getBigUint64(byteOffset + 8, true),
      attr: dataView.getBigUint64(byteOffset + 16, true),
      type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiInfoMemPlain> {
    return {
      addr: readU64Number(dataView, byteOffset),
      size: readU64Number(dataView, byteOffset + 8),
      attr: readU64Number(dataView, byteOffset + 16),
      type: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): XenpfEfiInfoMemPlain {
    return XenpfEfiInfoMem.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiInfoMemPlain> {
    return XenpfEfiInfoMem.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    segment 0 u16
    bus 2 u8
    devfn 3 u8
    vendor 4 u16
    devid 6 u16
    address 8 u64
    size 16 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoPciRomPlain {
    return {
      segment: dataView.getUint16(byteOffset, true),
      bus: dataView.getUint8(byteOffset + 2),
      devfn: dataView.getUint8(byteOffset + 3),
      vendor: dataView.getUint16(byteOffset + 4, true),
      devid: dataView.getUint16(byteOffset + 6, true),
      address: dataView.getBigUint64(byteOffset + 8, true),
      size: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiInfoPciRomPlain> {
    return {
      segment: dataView.getUint16(byteOffset, true),
      bus: dataView.getUint8(byteOffset + 2),
      devfn: dataView.getUint8(byteOffset + 3),
      vendor: dataView.getUint16(byteOffset + 4, true),
      devid: dataView.getUint16(byteOffset + 6, true),
      address: readU64Number(dataView, byteOffset + 8),
      size: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenpfEfiInfoPciRomPlain {
    return XenpfEfiInfoPciRom.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiInfoPciRomPlain> {
    return XenpfEfiInfoPciRom.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    address 0 u64
    size 8 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiInfoApplePropertiesPlain {
    return {
      address: dataView.getBigUint64(byteOffset, true),
      size: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfEfiInfoApplePropertiesPlain> {
    return {
      address: readU64Number(dataView, byteOffset),
      size: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenpfEfiInfoApplePropertiesPlain {
    return XenpfEfiInfoAppleProperties.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfEfiInfoApplePropertiesPlain> {
    return XenpfEfiInfoAppleProperties.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    type 0 u32
    index 4 u32
    u 8 struct xenpf_firmware_info.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenpfFirmwareInfoU {
    return new XenpfFirmwareInfoU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenpfFirmwareInfoU) {
    copyRecord(XenpfFirmwareInfoU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfFirmwareInfoPlain {
    return {
      type: dataView.getUint32(byteOffset, true),
      index: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 32),
    };
  }

  decode(): XenpfFirmwareInfoPlain {
    return XenpfFirmwareInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfFirmwareInfoPlain {
    return XenpfFirmwareInfo.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    disk_info 0 struct xenpf_firmware_info.u.disk_info
    disk_mbr_signature 0 struct xenpf_firmware_info.u.disk_mbr_signature
    vbeddc_info 0 struct xenpf_firmware_info.u.vbeddc_info
    efi_info 0 union xenpf_efi_info
    kbd_shift_flags 0 u8
  `;

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
  static readonly fields: string = `
    device 0 u8
    version 1 u8
    interface_support 2 u16
    legacy_max_cylinder 4 u16
    legacy_max_head 6 u8
    legacy_sectors_per_track 7 u8
    edd_params 8 handle8 void
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfFirmwareInfoUDiskInfoPlain {
    return {
      device: dataView.getUint8(byteOffset),
      version: dataView.getUint8(byteOffset + 1),
      interface_support: dataView.getUint16(byteOffset + 2, true),
      legacy_max_cylinder: dataView.getUint16(byteOffset + 4, true),
      legacy_max_head: dataView.getUint8(byteOffset + 6),
      legacy_sectors_per_track: dataView.getUint8(byteOffset + 7),
    };
  }

  decode(): XenpfFirmwareInfoUDiskInfoPlain {
    return XenpfFirmwareInfoUDiskInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfFirmwareInfoUDiskInfoPlain {
    return XenpfFirmwareInfoUDiskInfo.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    device 0 u8
    mbr_signature 4 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfFirmwareInfoUDiskMbrSignaturePlain {
    return {
      device: dataView.getUint8(byteOffset),
      mbr_signature: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfFirmwareInfoUDiskMbrSignaturePlain {
    return XenpfFirmwareInfoUDiskMbrSignature.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfFirmwareInfoUDiskMbrSignaturePlain {
    return XenpfFirmwareInfoUDiskMbrSignature.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    capabilities 0 u8
    edid_transfer_time 1 u8
    edid 8 handle8 uint8_t
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfFirmwareInfoUVbeddcInfoPlain {
    return {
      capabilities: dataView.getUint8(byteOffset),
      edid_transfer_time: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): XenpfFirmwareInfoUVbeddcInfoPlain {
    return XenpfFirmwareInfoUVbeddcInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfFirmwareInfoUVbeddcInfoPlain {
    return XenpfFirmwareInfoUVbeddcInfo.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    val_a 0 u16
    val_b 2 u16
    sleep_state 4 u32
    flags 8 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEnterAcpiSleepPlain {
    return {
      val_a: dataView.getUint16(byteOffset, true),
      val_b: dataView.getUint16(byteOffset + 2, true),
      sleep_state: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenpfEnterAcpiSleepPlain {
    return XenpfEnterAcpiSleep.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfEnterAcpiSleepPlain {
    return XenpfEnterAcpiSleep.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    flags 0 u32
    cpu 4 u32
    freq 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfChangeFreqPlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      cpu: dataView.getUint32(byteOffset + 4, true),
      freq: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfChangeFreqPlain> {
    return {
      flags: dataView.getUint32(byteOffset, true),
      cpu: dataView.getUint32(byteOffset + 4, true),
      freq: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenpfChangeFreqPlain {
    return XenpfChangeFreq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfChangeFreqPlain> {
    return XenpfChangeFreq.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    cpumap_bitmap 0 handle8 uint8_t
    cpumap_nr_cpus 8 u32
    idletime 16 handle8 uint64_t
    now 24 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfGetidletimePlain {
    return {
      cpumap_nr_cpus: dataView.getUint32(byteOffset + 8, true),
      now: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfGetidletimePlain> {
    return {
      cpumap_nr_cpus: dataView.getUint32(byteOffset + 8, true),
      now: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): XenpfGetidletimePlain {
    return XenpfGetidletime.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfGetidletimePlain> {
    return XenpfGetidletime.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    space_id 0 u32
    bit_width 4 u32
    bit_offset 8 u32
    access_size 12 u32
    address 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get space_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set space_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get bit_width(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set bit_width(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get bit_offset(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set bit_offset(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get access_size(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set access_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenPowerRegisterPlain {
    return {
      space_id: dataView.getUint32(byteOffset, true),
      bit_width: dataView.getUint32(byteOffset + 4, true),
      bit_offset: dataView.getUint32(byteOffset + 8, true),
      access_size: dataView.getUint32(byteOffset + 12, true),
      address: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPowerRegisterPlain> {
    return {
      space_id: dataView.getUint32(byteOffset, true),
      bit_width: dataView.getUint32(byteOffset + 4, true),
      bit_offset: dataView.getUint32(byteOffset + 8, true),
      access_size: dataView.getUint32(byteOffset + 12, true),
      address: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenPowerRegisterPlain {
    return XenPowerRegister.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPowerRegisterPlain> {
    return XenPowerRegister.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    domain 0 u32
    coord_type 4 u32
    num 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get domain(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set domain(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get coord_type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set coord_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get num(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set num(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorCsdPlain {
    return {
      domain: dataView.getUint32(byteOffset, true),
      coord_type: dataView.getUint32(byteOffset + 4, true),
      num: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenProcessorCsdPlain {
    return XenProcessorCsd.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenProcessorCsdPlain {
    return XenProcessorCsd.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    reg 0 struct xen_power_register
    type 24 u8
    latency 28 u32
    power 32 u32
    dpcnt 36 u32
    dp 40 handle8 struct xen_processor_csd
  `;

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
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get power(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set power(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get dpcnt(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set dpcnt(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorCxPlain {
    return {
      reg: XenPowerRegister.decodeAt(dataView, byteOffset),
      type: dataView.getUint8(byteOffset + 24),
      latency: dataView.getUint32(byteOffset + 28, true),
      power: dataView.getUint32(byteOffset + 32, true),
      dpcnt: dataView.getUint32(byteOffset + 36, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenProcessorCxPlain> {
    return {
      reg: XenPowerRegister.decodeNumbersAt(dataView, byteOffset),
      type: dataView.getUint8(byteOffset + 24),
      latency: dataView.getUint32(byteOffset + 28, true),
      power: dataView.getUint32(byteOffset + 32, true),
      dpcnt: dataView.getUint32(byteOffset + 36, true),
    };
  }

  decode(): XenProcessorCxPlain {
    return XenProcessorCx.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenProcessorCxPlain> {
    return XenProcessorCx.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    bm_control 0 u32:1<<0
    bm_check 0 u32:1<<1
    has_cst 0 u32:1<<2
    power_setup_done 0 u32:1<<3
    bm_rld_set 0 u32:1<<4
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorFlagsPlain {
    return {
      bm_control: dataView.getUint32(byteOffset, true) & 1,
      bm_check: (dataView.getUint32(byteOffset, true) >>> 1) & 1,
      has_cst: (dataView.getUint32(byteOffset, true) >>> 2) & 1,
      power_setup_done: (dataView.getUint32(byteOffset, true) >>> 3) & 1,
      bm_rld_set: (dataView.getUint32(byteOffset, true) >>> 4) & 1,
    };
  }

  decode(): XenProcessorFlagsPlain {
    return XenProcessorFlags.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenProcessorFlagsPlain {
    return XenProcessorFlags.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    count 0 u32
    flags 4 struct xen_processor_flags
    states 8 handle8 struct xen_processor_cx
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorPowerPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
      flags: XenProcessorFlags.decodeAt(dataView, byteOffset + 4),
    };
  }

  decode(): XenProcessorPowerPlain {
    return XenProcessorPower.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenProcessorPowerPlain {
    return XenProcessorPower.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    descriptor 0 u8
    length 2 u16
    space_id 4 u8
    bit_width 5 u8
    bit_offset 6 u8
    reserved 7 u8
    address 8 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenPctRegisterPlain {
    return {
      descriptor: dataView.getUint8(byteOffset),
      length: dataView.getUint16(byteOffset + 2, true),
      space_id: dataView.getUint8(byteOffset + 4),
      bit_width: dataView.getUint8(byteOffset + 5),
      bit_offset: dataView.getUint8(byteOffset + 6),
      reserved: dataView.getUint8(byteOffset + 7),
      address: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPctRegisterPlain> {
    return {
      descriptor: dataView.getUint8(byteOffset),
      length: dataView.getUint16(byteOffset + 2, true),
      space_id: dataView.getUint8(byteOffset + 4),
      bit_width: dataView.getUint8(byteOffset + 5),
      bit_offset: dataView.getUint8(byteOffset + 6),
      reserved: dataView.getUint8(byteOffset + 7),
      address: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenPctRegisterPlain {
    return XenPctRegister.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPctRegisterPlain> {
    return XenPctRegister.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    core_frequency 0 u64
    power 8 u64
    transition_latency 16 u64
    bus_master_latency 24 u64
    control 32 u64
    status 40 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorPxPlain {
    return {
      core_frequency: dataView.getBigUint64(byteOffset, true),
      power: dataView.getBigUint64(byteOffset + 8, true),
      transition_latency: dataView.getBigUint64(byteOffset + 16, true),
      bus_master_latency: dataView.getBigUint64(byteOffset + 24, true),
      control: dataView.getBigUint64(byteOffset + 32, true),
      status: dataView.getBigUint64(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenProcessorPxPlain> {
    return {
      core_frequency: readU64Number(dataView, byteOffset),
      power: readU64Number(dataView, byteOffset + 8),
      transition_latency: readU64Number(dataView, byteOffset + 16),
      bus_master_latency: readU64Number(dataView, byteOffset + 24),
      control: readU64Number(dataView, byteOffset + 32),
      status: readU64Number(dataView, byteOffset + 40),
    };
  }

  decode(): XenProcessorPxPlain {
    return XenProcessorPx.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenProcessorPxPlain> {
    return XenProcessorPx.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    num_entries 0 u64
    revision 8 u64
    domain 16 u64
    coord_type 24 u64
    num_processors 32 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenPsdPackagePlain {
    return {
      num_entries: dataView.getBigUint64(byteOffset, true),
      revision: dataView.getBigUint64(byteOffset + 8, true),
      domain: dataView.getBigUint64(byteOffset + 16, true),
      coord_type: dataView.getBigUint64(byteOffset + 24, true),
      num_processors: dataView.getBigUint64(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPsdPackagePlain> {
    return {
      num_entries: readU64Number(dataView, byteOffset),
      revision: readU64Number(dataView, byteOffset + 8),
      domain: readU64Number(dataView, byteOffset + 16),
      coord_type: readU64Number(dataView, byteOffset + 24),
      num_processors: readU64Number(dataView, byteOffset + 32),
    };
  }

  decode(): XenPsdPackagePlain {
    return XenPsdPackage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPsdPackagePlain> {
    return XenPsdPackage.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    flags 0 u32
    platform_limit 4 u32
    control_register 8 struct xen_pct_register
    status_register 24 struct xen_pct_register
    state_count 40 u32
    states 48 handle8 struct xen_processor_px
    domain_info 56 struct xen_psd_package
    shared_type 96 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 104);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get platform_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set platform_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 96, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorPerformancePlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      platform_limit: dataView.getUint32(byteOffset + 4, true),
      control_register: XenPctRegister.decodeAt(dataView, byteOffset + 8),
      status_register: XenPctRegister.decodeAt(dataView, byteOffset + 24),
      state_count: dataView.getUint32(byteOffset + 40, true),
      domain_info: XenPsdPackage.decodeAt(dataView, byteOffset + 56),
      shared_type: dataView.getUint32(byteOffset + 96, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenProcessorPerformancePlain> {
    return {
      flags: dataView.getUint32(byteOffset, true),
      platform_limit: dataView.getUint32(byteOffset + 4, true),
      control_register: XenPctRegister.decodeNumbersAt(dataView, byteOffset + 8),
      status_register: XenPctRegister.decodeNumbersAt(dataView, byteOffset + 24),
      state_count: dataView.getUint32(byteOffset + 40, true),
      domain_info: XenPsdPackage.decodeNumbersAt(dataView, byteOffset + 56),
      shared_type: dataView.getUint32(byteOffset + 96, true),
    };
  }

  decode(): XenProcessorPerformancePlain {
    return XenProcessorPerformance.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenProcessorPerformancePlain> {
    return XenProcessorPerformance.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u32
    type 4 u32
    u 8 struct xenpf_set_processor_pminfo.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 112);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenpfSetProcessorPminfoU {
    return new XenpfSetProcessorPminfoU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenpfSetProcessorPminfoU) {
    copyRecord(XenpfSetProcessorPminfoU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfSetProcessorPminfoPlain {
    return {
      id: dataView.getUint32(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 104),
    };
  }

  decode(): XenpfSetProcessorPminfoPlain {
    return XenpfSetProcessorPminfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfSetProcessorPminfoPlain {
    return XenpfSetProcessorPminfo.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    power 0 struct xen_processor_power
    perf 0 struct xen_processor_performance
    pdc 0 handle8 uint32_t
  `;

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
  static readonly fields: string = `
    xen_cpuid 0 u32
    max_present 4 u32
    flags 8 u32
    apic_id 12 u32
    acpi_id 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get xen_cpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set xen_cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max_present(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_present(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get apic_id(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set apic_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get acpi_id(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set acpi_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfPcpuinfoPlain {
    return {
      xen_cpuid: dataView.getUint32(byteOffset, true),
      max_present: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
      apic_id: dataView.getUint32(byteOffset + 12, true),
      acpi_id: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenpfPcpuinfoPlain {
    return XenpfPcpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfPcpuinfoPlain {
    return XenpfPcpuinfo.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    xen_cpuid 0 u32
    max_present 4 u32
    vendor_id 8 s8[12]
    family 20 u32
    model 24 u32
    stepping 28 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get xen_cpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set xen_cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max_present(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_present(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get vendor_id(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 8, 12);
  }
  set vendor_id(value: ArrayLike<number>) {
    assignBytes(this.vendor_id, value);
  }

  get family(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set family(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get model(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set model(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get stepping(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set stepping(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfPcpuVersionPlain {
    return {
      xen_cpuid: dataView.getUint32(byteOffset, true),
      max_present: dataView.getUint32(byteOffset + 4, true),
      vendor_id: copySignedBytes(dataView, byteOffset + 8, 12),
      family: dataView.getUint32(byteOffset + 20, true),
      model: dataView.getUint32(byteOffset + 24, true),
      stepping: dataView.getUint32(byteOffset + 28, true),
    };
  }

  decode(): XenpfPcpuVersionPlain {
    return XenpfPcpuVersion.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfPcpuVersionPlain {
    return XenpfPcpuVersion.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfPcpuVersionPlain {
  xen_cpuid: number;
  max_present: number;
  vendor_id: Int8Array;
  family: number;
  model: number;
  stepping: number;
}

/** struct xenpf_cpu_ol (platform.h), 4 bytes, align 4. */
export class XenpfCpuOl extends Struct<"struct xenpf_cpu_ol"> {
  static readonly cName = "struct xenpf_cpu_ol";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    cpuid 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get cpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfCpuOlPlain {
    return {
      cpuid: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenpfCpuOlPlain {
    return XenpfCpuOl.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfCpuOlPlain {
    return XenpfCpuOl.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    apic_id 0 u32
    acpi_id 4 u32
    pxm 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get apic_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set apic_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get acpi_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set acpi_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get pxm(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set pxm(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfCpuHotaddPlain {
    return {
      apic_id: dataView.getUint32(byteOffset, true),
      acpi_id: dataView.getUint32(byteOffset + 4, true),
      pxm: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenpfCpuHotaddPlain {
    return XenpfCpuHotadd.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfCpuHotaddPlain {
    return XenpfCpuHotadd.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    spfn 0 u64
    epfn 8 u64
    pxm 16 u32
    flags 20 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfMemHotaddPlain {
    return {
      spfn: dataView.getBigUint64(byteOffset, true),
      epfn: dataView.getBigUint64(byteOffset + 8, true),
      pxm: dataView.getUint32(byteOffset + 16, true),
      flags: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfMemHotaddPlain> {
    return {
      spfn: readU64Number(dataView, byteOffset),
      epfn: readU64Number(dataView, byteOffset + 8),
      pxm: dataView.getUint32(byteOffset + 16, true),
      flags: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenpfMemHotaddPlain {
    return XenpfMemHotadd.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfMemHotaddPlain> {
    return XenpfMemHotadd.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    type 0 u32
    idle_nums 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get idle_nums(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set idle_nums(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfCoreParkingPlain {
    return {
      type: dataView.getUint32(byteOffset, true),
      idle_nums: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfCoreParkingPlain {
    return XenpfCoreParking.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfCoreParkingPlain {
    return XenpfCoreParking.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    u 0 struct xenpf_resource_entry.u
    rsvd 4 u32
    idx 8 u64
    val 16 u64
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfResourceEntryPlain {
    return {
      u: copyBytes(dataView, byteOffset, 4),
      rsvd: dataView.getUint32(byteOffset + 4, true),
      idx: dataView.getBigUint64(byteOffset + 8, true),
      val: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfResourceEntryPlain> {
    return {
      u: copyBytes(dataView, byteOffset, 4),
      rsvd: dataView.getUint32(byteOffset + 4, true),
      idx: readU64Number(dataView, byteOffset + 8),
      val: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenpfResourceEntryPlain {
    return XenpfResourceEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfResourceEntryPlain> {
    return XenpfResourceEntry.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    cmd 0 u32
    ret 0 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
  static readonly fields: string = `
    nr_entries 0 u32
    cpu 4 u32
    entries 8 handle8 struct xenpf_resource_entry
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr_entries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_entries(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenpfResourceOpPlain {
    return {
      nr_entries: dataView.getUint32(byteOffset, true),
      cpu: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfResourceOpPlain {
    return XenpfResourceOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfResourceOpPlain {
    return XenpfResourceOp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    namelen 0 u32
    symnum 4 u32
    name 8 handle8 char
    address 16 u64
    type 24 s8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get namelen(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set namelen(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get symnum(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set symnum(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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
    return this.dataView.getInt8(this.byteOffset + 24);
  }
  set type(value: number) {
    this.dataView.setInt8(this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfSymdataPlain {
    return {
      namelen: dataView.getUint32(byteOffset, true),
      symnum: dataView.getUint32(byteOffset + 4, true),
      address: dataView.getBigUint64(byteOffset + 16, true),
      type: dataView.getInt8(byteOffset + 24),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfSymdataPlain> {
    return {
      namelen: dataView.getUint32(byteOffset, true),
      symnum: dataView.getUint32(byteOffset + 4, true),
      address: readU64Number(dataView, byteOffset + 16),
      type: dataView.getInt8(byteOffset + 24),
    };
  }

  decode(): XenpfSymdataPlain {
    return XenpfSymdata.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfSymdataPlain> {
    return XenpfSymdata.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    u 8 struct xen_platform_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 136);
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

  get u(): XenPlatformOpU {
    return new XenPlatformOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenPlatformOpU) {
    copyRecord(XenPlatformOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPlatformOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      interface_version: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 128),
    };
  }

  decode(): XenPlatformOpPlain {
    return XenPlatformOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPlatformOpPlain {
    return XenPlatformOp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    settime 0 struct xenpf_settime64
    settime32 0 struct xenpf_settime32
    settime64 0 struct xenpf_settime64
    add_memtype 0 struct xenpf_add_memtype
    del_memtype 0 struct xenpf_del_memtype
    read_memtype 0 struct xenpf_read_memtype
    microcode 0 struct xenpf_microcode_update
    platform_quirk 0 struct xenpf_platform_quirk
    efi_runtime_call 0 struct xenpf_efi_runtime_call
    firmware_info 0 struct xenpf_firmware_info
    enter_acpi_sleep 0 struct xenpf_enter_acpi_sleep
    change_freq 0 struct xenpf_change_freq
    getidletime 0 struct xenpf_getidletime
    set_pminfo 0 struct xenpf_set_processor_pminfo
    pcpu_info 0 struct xenpf_pcpuinfo
    pcpu_version 0 struct xenpf_pcpu_version
    cpu_ol 0 struct xenpf_cpu_ol
    cpu_add 0 struct xenpf_cpu_hotadd
    mem_add 0 struct xenpf_mem_hotadd
    core_parking 0 struct xenpf_core_parking
    resource_op 0 struct xenpf_resource_op
    symdata 0 struct xenpf_symdata
    pad 0 u8[128]
  `;

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
