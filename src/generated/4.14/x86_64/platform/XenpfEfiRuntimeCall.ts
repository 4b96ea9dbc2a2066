// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";
import { XenpfEfiGuid, type XenpfEfiGuidPlain } from "./XenpfEfiGuid.ts";
import { XenpfEfiTime, type XenpfEfiTimePlain } from "./XenpfEfiTime.ts";

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
