// The records of Xen's public header hvm/hvm_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  U16Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_hvm_param (hvm/hvm_op.h), 16 bytes, align 8. */
export class XenHvmParam extends Struct<"struct xen_hvm_param"> {
  static readonly cName = "struct xen_hvm_param";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    domid 0 u16
    pad 2 u16
    index 4 u32
    value 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmParamPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      index: dataView.getUint32(byteOffset + 4, true),
      value: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmParamPlain> {
    return {
      domid: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      index: dataView.getUint32(byteOffset + 4, true),
      value: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenHvmParamPlain {
    return XenHvmParam.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmParamPlain> {
    return XenHvmParam.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmParamPlain {
  domid: number;
  pad: number;
  index: number;
  value: bigint;
}

/** struct xen_hvm_altp2m_suppress_ve (hvm/hvm_op.h), 16 bytes, align 8. */
export class XenHvmAltp2mSuppressVe extends Struct<"struct xen_hvm_altp2m_suppress_ve"> {
  static readonly cName = "struct xen_hvm_altp2m_suppress_ve";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    view 0 u16
    suppress_ve 2 u8
    pad1 3 u8
    pad2 4 u32
    gfn 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get view(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set view(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get suppress_ve(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set suppress_ve(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get pad1(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set pad1(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get pad2(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad2(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mSuppressVePlain {
    return {
      view: dataView.getUint16(byteOffset, true),
      suppress_ve: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      pad2: dataView.getUint32(byteOffset + 4, true),
      gfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmAltp2mSuppressVePlain> {
    return {
      view: dataView.getUint16(byteOffset, true),
      suppress_ve: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      pad2: dataView.getUint32(byteOffset + 4, true),
      gfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenHvmAltp2mSuppressVePlain {
    return XenHvmAltp2mSuppressVe.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmAltp2mSuppressVePlain> {
    return XenHvmAltp2mSuppressVe.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mSuppressVePlain {
  view: number;
  suppress_ve: number;
  pad1: number;
  pad2: number;
  gfn: bigint;
}

/** struct xen_hvm_altp2m_suppress_ve_multi (hvm/hvm_op.h), 32 bytes, align 8. */
export class XenHvmAltp2mSuppressVeMulti extends Struct<"struct xen_hvm_altp2m_suppress_ve_multi"> {
  static readonly cName = "struct xen_hvm_altp2m_suppress_ve_multi";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    view 0 u16
    suppress_ve 2 u8
    pad1 3 u8
    first_error 4 s32
    first_gfn 8 u64
    last_gfn 16 u64
    first_error_gfn 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get view(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set view(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get suppress_ve(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set suppress_ve(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get pad1(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set pad1(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get first_error(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set first_error(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get first_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set first_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get first_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set first_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get last_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set last_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get last_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set last_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get first_error_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set first_error_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get first_error_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set first_error_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mSuppressVeMultiPlain {
    return {
      view: dataView.getUint16(byteOffset, true),
      suppress_ve: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      first_error: dataView.getInt32(byteOffset + 4, true),
      first_gfn: dataView.getBigUint64(byteOffset + 8, true),
      last_gfn: dataView.getBigUint64(byteOffset + 16, true),
      first_error_gfn: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmAltp2mSuppressVeMultiPlain> {
    return {
      view: dataView.getUint16(byteOffset, true),
      suppress_ve: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      first_error: dataView.getInt32(byteOffset + 4, true),
      first_gfn: readU64Number(dataView, byteOffset + 8),
      last_gfn: readU64Number(dataView, byteOffset + 16),
      first_error_gfn: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): XenHvmAltp2mSuppressVeMultiPlain {
    return XenHvmAltp2mSuppressVeMulti.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmAltp2mSuppressVeMultiPlain> {
    return XenHvmAltp2mSuppressVeMulti.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mSuppressVeMultiPlain {
  view: number;
  suppress_ve: number;
  pad1: number;
  first_error: number;
  first_gfn: bigint;
  last_gfn: bigint;
  first_error_gfn: bigint;
}

/** struct xen_hvm_pagetable_dying (hvm/hvm_op.h), 16 bytes, align 8. */
export class XenHvmPagetableDying extends Struct<"struct xen_hvm_pagetable_dying"> {
  static readonly cName = "struct xen_hvm_pagetable_dying";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    domid 0 u16
    pad 2 u16[3]
    gpa 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 2, 3);
  }
  set pad(value: ArrayLike<number>) {
    this.pad.assign(value);
  }

  get gpa(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gpa(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gpa_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gpa_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmPagetableDyingPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      pad: new U16Array(dataView, byteOffset + 2, 3).toArray(),
      gpa: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmPagetableDyingPlain> {
    return {
      domid: dataView.getUint16(byteOffset, true),
      pad: new U16Array(dataView, byteOffset + 2, 3).toArray(),
      gpa: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenHvmPagetableDyingPlain {
    return XenHvmPagetableDying.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmPagetableDyingPlain> {
    return XenHvmPagetableDying.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmPagetableDyingPlain {
  domid: number;
  pad: number[];
  gpa: bigint;
}

/** struct xen_hvm_get_time (hvm/hvm_op.h), 8 bytes, align 8. */
export class XenHvmGetTime extends Struct<"struct xen_hvm_get_time"> {
  static readonly cName = "struct xen_hvm_get_time";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    now 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  /** Nanoseconds. */
  get now(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set now(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** Nanoseconds. */
  get now_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set now_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmGetTimePlain {
    return {
      now: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmGetTimePlain> {
    return {
      now: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenHvmGetTimePlain {
    return XenHvmGetTime.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmGetTimePlain> {
    return XenHvmGetTime.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmGetTimePlain {
  /** Nanoseconds. */
  now: bigint;
}

/** struct xen_hvm_xentrace (hvm/hvm_op.h), 32 bytes, align 2. */
export class XenHvmXentrace extends Struct<"struct xen_hvm_xentrace"> {
  static readonly cName = "struct xen_hvm_xentrace";
  static readonly size = 32;
  static readonly align = 2;
  static readonly fields: string = `
    event 0 u16
    extra_bytes 2 u16
    extra 4 u8[28]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get event(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set event(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get extra_bytes(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set extra_bytes(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get extra(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, 28);
  }
  set extra(value: ArrayLike<number>) {
    assignBytes(this.extra, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmXentracePlain {
    return {
      event: dataView.getUint16(byteOffset, true),
      extra_bytes: dataView.getUint16(byteOffset + 2, true),
      extra: copyBytes(dataView, byteOffset + 4, 28),
    };
  }

  decode(): XenHvmXentracePlain {
    return XenHvmXentrace.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHvmXentracePlain {
    return XenHvmXentrace.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmXentracePlain {
  event: number;
  extra_bytes: number;
  extra: Uint8Array;
}

/** struct xen_hvm_get_mem_type (hvm/hvm_op.h), 16 bytes, align 8. */
export class XenHvmGetMemType extends Struct<"struct xen_hvm_get_mem_type"> {
  static readonly cName = "struct xen_hvm_get_mem_type";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    domid 0 u16
    mem_type 2 u16
    pad 4 u16[2]
    pfn 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get mem_type(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set mem_type(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 4, 2);
  }
  set pad(value: ArrayLike<number>) {
    this.pad.assign(value);
  }

  get pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmGetMemTypePlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      mem_type: dataView.getUint16(byteOffset + 2, true),
      pad: new U16Array(dataView, byteOffset + 4, 2).toArray(),
      pfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmGetMemTypePlain> {
    return {
      domid: dataView.getUint16(byteOffset, true),
      mem_type: dataView.getUint16(byteOffset + 2, true),
      pad: new U16Array(dataView, byteOffset + 4, 2).toArray(),
      pfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenHvmGetMemTypePlain {
    return XenHvmGetMemType.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmGetMemTypePlain> {
    return XenHvmGetMemType.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmGetMemTypePlain {
  domid: number;
  mem_type: number;
  pad: number[];
  pfn: bigint;
}

/** struct xen_hvm_evtchn_upcall_vector (hvm/hvm_op.h), 8 bytes, align 4. */
export class XenHvmEvtchnUpcallVector extends Struct<"struct xen_hvm_evtchn_upcall_vector"> {
  static readonly cName = "struct xen_hvm_evtchn_upcall_vector";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    vcpu 0 u32
    vector 4 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vector(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set vector(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmEvtchnUpcallVectorPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      vector: dataView.getUint8(byteOffset + 4),
    };
  }

  decode(): XenHvmEvtchnUpcallVectorPlain {
    return XenHvmEvtchnUpcallVector.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHvmEvtchnUpcallVectorPlain {
    return XenHvmEvtchnUpcallVector.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmEvtchnUpcallVectorPlain {
  vcpu: number;
  vector: number;
}

/** struct xen_hvm_altp2m_domain_state (hvm/hvm_op.h), 1 bytes, align 1. */
export class XenHvmAltp2mDomainState extends Struct<"struct xen_hvm_altp2m_domain_state"> {
  static readonly cName = "struct xen_hvm_altp2m_domain_state";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    state 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get state(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set state(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mDomainStatePlain {
    return {
      state: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenHvmAltp2mDomainStatePlain {
    return XenHvmAltp2mDomainState.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHvmAltp2mDomainStatePlain {
    return XenHvmAltp2mDomainState.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mDomainStatePlain {
  state: number;
}

/** struct xen_hvm_altp2m_vcpu_enable_notify (hvm/hvm_op.h), 16 bytes, align 8. */
export class XenHvmAltp2mVcpuEnableNotify extends Struct<"struct xen_hvm_altp2m_vcpu_enable_notify"> {
  static readonly cName = "struct xen_hvm_altp2m_vcpu_enable_notify";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu_id 0 u32
    pad 4 u32
    gfn 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mVcpuEnableNotifyPlain {
    return {
      vcpu_id: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      gfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmAltp2mVcpuEnableNotifyPlain> {
    return {
      vcpu_id: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      gfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenHvmAltp2mVcpuEnableNotifyPlain {
    return XenHvmAltp2mVcpuEnableNotify.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmAltp2mVcpuEnableNotifyPlain> {
    return XenHvmAltp2mVcpuEnableNotify.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mVcpuEnableNotifyPlain {
  vcpu_id: number;
  pad: number;
  gfn: bigint;
}

/** struct xen_hvm_altp2m_vcpu_disable_notify (hvm/hvm_op.h), 4 bytes, align 4. */
export class XenHvmAltp2mVcpuDisableNotify extends Struct<"struct xen_hvm_altp2m_vcpu_disable_notify"> {
  static readonly cName = "struct xen_hvm_altp2m_vcpu_disable_notify";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    vcpu_id 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mVcpuDisableNotifyPlain {
    return {
      vcpu_id: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenHvmAltp2mVcpuDisableNotifyPlain {
    return XenHvmAltp2mVcpuDisableNotify.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHvmAltp2mVcpuDisableNotifyPlain {
    return XenHvmAltp2mVcpuDisableNotify.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mVcpuDisableNotifyPlain {
  vcpu_id: number;
}

/** struct xen_hvm_altp2m_view (hvm/hvm_op.h), 4 bytes, align 2. */
export class XenHvmAltp2mView extends Struct<"struct xen_hvm_altp2m_view"> {
  static readonly cName = "struct xen_hvm_altp2m_view";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    view 0 u16
    hvmmem_default_access 2 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get view(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set view(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get hvmmem_default_access(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set hvmmem_default_access(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mViewPlain {
    return {
      view: dataView.getUint16(byteOffset, true),
      hvmmem_default_access: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): XenHvmAltp2mViewPlain {
    return XenHvmAltp2mView.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHvmAltp2mViewPlain {
    return XenHvmAltp2mView.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mViewPlain {
  view: number;
  hvmmem_default_access: number;
}

/** struct xen_hvm_altp2m_mem_access (hvm/hvm_op.h), 16 bytes, align 8. */
export class XenHvmAltp2mMemAccess extends Struct<"struct xen_hvm_altp2m_mem_access"> {
  static readonly cName = "struct xen_hvm_altp2m_mem_access";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    view 0 u16
    access 2 u16
    pad 4 u32
    gfn 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get view(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set view(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get access(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set access(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mMemAccessPlain {
    return {
      view: dataView.getUint16(byteOffset, true),
      access: dataView.getUint16(byteOffset + 2, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      gfn: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmAltp2mMemAccessPlain> {
    return {
      view: dataView.getUint16(byteOffset, true),
      access: dataView.getUint16(byteOffset + 2, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      gfn: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenHvmAltp2mMemAccessPlain {
    return XenHvmAltp2mMemAccess.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmAltp2mMemAccessPlain> {
    return XenHvmAltp2mMemAccess.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mMemAccessPlain {
  view: number;
  access: number;
  pad: number;
  gfn: bigint;
}

/** struct xen_hvm_altp2m_set_mem_access_multi (hvm/hvm_op.h), 32 bytes, align 8. */
export class XenHvmAltp2mSetMemAccessMulti extends Struct<"struct xen_hvm_altp2m_set_mem_access_multi"> {
  static readonly cName = "struct xen_hvm_altp2m_set_mem_access_multi";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    view 0 u16
    pad 2 u16
    nr 4 u32
    opaque 8 u64
    pfn_list 16 handle8 const uint64_t
    access_list 24 handle8 const uint8_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get view(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set view(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get nr(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get opaque(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set opaque(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get opaque_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set opaque_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get pfn_list(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set pfn_list(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get pfn_list_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get access_list(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set access_list(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get access_list_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mSetMemAccessMultiPlain {
    return {
      view: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      nr: dataView.getUint32(byteOffset + 4, true),
      opaque: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmAltp2mSetMemAccessMultiPlain> {
    return {
      view: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
      nr: dataView.getUint32(byteOffset + 4, true),
      opaque: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenHvmAltp2mSetMemAccessMultiPlain {
    return XenHvmAltp2mSetMemAccessMulti.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmAltp2mSetMemAccessMultiPlain> {
    return XenHvmAltp2mSetMemAccessMulti.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mSetMemAccessMultiPlain {
  view: number;
  pad: number;
  nr: number;
  opaque: bigint;
}

/** struct xen_hvm_altp2m_change_gfn (hvm/hvm_op.h), 24 bytes, align 8. */
export class XenHvmAltp2mChangeGfn extends Struct<"struct xen_hvm_altp2m_change_gfn"> {
  static readonly cName = "struct xen_hvm_altp2m_change_gfn";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    view 0 u16
    pad1 2 u16
    pad2 4 u32
    old_gfn 8 u64
    new_gfn 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get view(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set view(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad1(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad1(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get pad2(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad2(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get old_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set old_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get old_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set old_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get new_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set new_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get new_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set new_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mChangeGfnPlain {
    return {
      view: dataView.getUint16(byteOffset, true),
      pad1: dataView.getUint16(byteOffset + 2, true),
      pad2: dataView.getUint32(byteOffset + 4, true),
      old_gfn: dataView.getBigUint64(byteOffset + 8, true),
      new_gfn: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenHvmAltp2mChangeGfnPlain> {
    return {
      view: dataView.getUint16(byteOffset, true),
      pad1: dataView.getUint16(byteOffset + 2, true),
      pad2: dataView.getUint32(byteOffset + 4, true),
      old_gfn: readU64Number(dataView, byteOffset + 8),
      new_gfn: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenHvmAltp2mChangeGfnPlain {
    return XenHvmAltp2mChangeGfn.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenHvmAltp2mChangeGfnPlain> {
    return XenHvmAltp2mChangeGfn.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mChangeGfnPlain {
  view: number;
  pad1: number;
  pad2: number;
  old_gfn: bigint;
  new_gfn: bigint;
}

/** struct xen_hvm_altp2m_get_vcpu_p2m_idx (hvm/hvm_op.h), 8 bytes, align 4. */
export class XenHvmAltp2mGetVcpuP2mIdx extends Struct<"struct xen_hvm_altp2m_get_vcpu_p2m_idx"> {
  static readonly cName = "struct xen_hvm_altp2m_get_vcpu_p2m_idx";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    vcpu_id 0 u32
    altp2m_idx 4 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get altp2m_idx(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set altp2m_idx(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mGetVcpuP2mIdxPlain {
    return {
      vcpu_id: dataView.getUint32(byteOffset, true),
      altp2m_idx: dataView.getUint16(byteOffset + 4, true),
    };
  }

  decode(): XenHvmAltp2mGetVcpuP2mIdxPlain {
    return XenHvmAltp2mGetVcpuP2mIdx.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHvmAltp2mGetVcpuP2mIdxPlain {
    return XenHvmAltp2mGetVcpuP2mIdx.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mGetVcpuP2mIdxPlain {
  vcpu_id: number;
  altp2m_idx: number;
}

/** struct xen_hvm_altp2m_set_visibility (hvm/hvm_op.h), 4 bytes, align 2. */
export class XenHvmAltp2mSetVisibility extends Struct<"struct xen_hvm_altp2m_set_visibility"> {
  static readonly cName = "struct xen_hvm_altp2m_set_visibility";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    altp2m_idx 0 u16
    visible 2 u8
    pad 3 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get altp2m_idx(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set altp2m_idx(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get visible(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set visible(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get pad(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set pad(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mSetVisibilityPlain {
    return {
      altp2m_idx: dataView.getUint16(byteOffset, true),
      visible: dataView.getUint8(byteOffset + 2),
      pad: dataView.getUint8(byteOffset + 3),
    };
  }

  decode(): XenHvmAltp2mSetVisibilityPlain {
    return XenHvmAltp2mSetVisibility.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHvmAltp2mSetVisibilityPlain {
    return XenHvmAltp2mSetVisibility.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mSetVisibilityPlain {
  altp2m_idx: number;
  visible: number;
  pad: number;
}

/** struct xen_hvm_altp2m_op (hvm/hvm_op.h), 80 bytes, align 8. */
export class XenHvmAltp2mOp extends Struct<"struct xen_hvm_altp2m_op"> {
  static readonly cName = "struct xen_hvm_altp2m_op";
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields: string = `
    version 0 u32
    cmd 4 u32
    domain 8 u16
    pad1 10 u16
    pad2 12 u32
    u 16 struct xen_hvm_altp2m_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 80);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get domain(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set domain(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get pad1(): number {
    return this.dataView.getUint16(this.byteOffset + 10, true);
  }
  set pad1(value: number) {
    this.dataView.setUint16(this.byteOffset + 10, value, true);
  }

  get pad2(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad2(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get u(): XenHvmAltp2mOpU {
    return new XenHvmAltp2mOpU(this.dataView, this.byteOffset + 16);
  }
  set u(value: XenHvmAltp2mOpU) {
    copyRecord(XenHvmAltp2mOpU, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenHvmAltp2mOpPlain {
    return {
      version: dataView.getUint32(byteOffset, true),
      cmd: dataView.getUint32(byteOffset + 4, true),
      domain: dataView.getUint16(byteOffset + 8, true),
      pad1: dataView.getUint16(byteOffset + 10, true),
      pad2: dataView.getUint32(byteOffset + 12, true),
      u: copyBytes(dataView, byteOffset + 16, 64),
    };
  }

  decode(): XenHvmAltp2mOpPlain {
    return XenHvmAltp2mOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenHvmAltp2mOpPlain {
    return XenHvmAltp2mOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenHvmAltp2mOpPlain {
  version: number;
  cmd: number;
  domain: number;
  pad1: number;
  pad2: number;
  u: Uint8Array;
}

/** u of struct xen_hvm_altp2m_op (hvm/hvm_op.h): union, 64 bytes, align 8. */
export class XenHvmAltp2mOpU extends Union<"struct xen_hvm_altp2m_op.u"> {
  static readonly cName = "struct xen_hvm_altp2m_op.u";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    domain_state 0 struct xen_hvm_altp2m_domain_state
    enable_notify 0 struct xen_hvm_altp2m_vcpu_enable_notify
    view 0 struct xen_hvm_altp2m_view
    mem_access 0 struct xen_hvm_altp2m_mem_access
    change_gfn 0 struct xen_hvm_altp2m_change_gfn
    set_mem_access_multi 0 struct xen_hvm_altp2m_set_mem_access_multi
    suppress_ve 0 struct xen_hvm_altp2m_suppress_ve
    suppress_ve_multi 0 struct xen_hvm_altp2m_suppress_ve_multi
    disable_notify 0 struct xen_hvm_altp2m_vcpu_disable_notify
    get_vcpu_p2m_idx 0 struct xen_hvm_altp2m_get_vcpu_p2m_idx
    set_visibility 0 struct xen_hvm_altp2m_set_visibility
    pad 0 u8[64]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get domain_state(): XenHvmAltp2mDomainState {
    return new XenHvmAltp2mDomainState(this.dataView, this.byteOffset);
  }
  set domain_state(value: XenHvmAltp2mDomainState) {
    copyRecord(XenHvmAltp2mDomainState, this.dataView, this.byteOffset, value);
  }

  get enable_notify(): XenHvmAltp2mVcpuEnableNotify {
    return new XenHvmAltp2mVcpuEnableNotify(this.dataView, this.byteOffset);
  }
  set enable_notify(value: XenHvmAltp2mVcpuEnableNotify) {
    copyRecord(XenHvmAltp2mVcpuEnableNotify, this.dataView, this.byteOffset, value);
  }

  get view(): XenHvmAltp2mView {
    return new XenHvmAltp2mView(this.dataView, this.byteOffset);
  }
  set view(value: XenHvmAltp2mView) {
    copyRecord(XenHvmAltp2mView, this.dataView, this.byteOffset, value);
  }

  get mem_access(): XenHvmAltp2mMemAccess {
    return new XenHvmAltp2mMemAccess(this.dataView, this.byteOffset);
  }
  set mem_access(value: XenHvmAltp2mMemAccess) {
    copyRecord(XenHvmAltp2mMemAccess, this.dataView, this.byteOffset, value);
  }

  get change_gfn(): XenHvmAltp2mChangeGfn {
    return new XenHvmAltp2mChangeGfn(this.dataView, this.byteOffset);
  }
  set change_gfn(value: XenHvmAltp2mChangeGfn) {
    copyRecord(XenHvmAltp2mChangeGfn, this.dataView, this.byteOffset, value);
  }

  get set_mem_access_multi(): XenHvmAltp2mSetMemAccessMulti {
    return new XenHvmAltp2mSetMemAccessMulti(this.dataView, this.byteOffset);
  }
  set set_mem_access_multi(value: XenHvmAltp2mSetMemAccessMulti) {
    copyRecord(XenHvmAltp2mSetMemAccessMulti, this.dataView, this.byteOffset, value);
  }

  get suppress_ve(): XenHvmAltp2mSuppressVe {
    return new XenHvmAltp2mSuppressVe(this.dataView, this.byteOffset);
  }
  set suppress_ve(value: XenHvmAltp2mSuppressVe) {
    copyRecord(XenHvmAltp2mSuppressVe, this.dataView, this.byteOffset, value);
  }

  get suppress_ve_multi(): XenHvmAltp2mSuppressVeMulti {
    return new XenHvmAltp2mSuppressVeMulti(this.dataView, this.byteOffset);
  }
  set suppress_ve_multi(value: XenHvmAltp2mSuppressVeMulti) {
    copyRecord(XenHvmAltp2mSuppressVeMulti, this.dataView, this.byteOffset, value);
  }

  get disable_notify(): XenHvmAltp2mVcpuDisableNotify {
    return new XenHvmAltp2mVcpuDisableNotify(this.dataView, this.byteOffset);
  }
  set disable_notify(value: XenHvmAltp2mVcpuDisableNotify) {
    copyRecord(XenHvmAltp2mVcpuDisableNotify, this.dataView, this.byteOffset, value);
  }

  get get_vcpu_p2m_idx(): XenHvmAltp2mGetVcpuP2mIdx {
    return new XenHvmAltp2mGetVcpuP2mIdx(this.dataView, this.byteOffset);
  }
  set get_vcpu_p2m_idx(value: XenHvmAltp2mGetVcpuP2mIdx) {
    copyRecord(XenHvmAltp2mGetVcpuP2mIdx, this.dataView, this.byteOffset, value);
  }

  get set_visibility(): XenHvmAltp2mSetVisibility {
    return new XenHvmAltp2mSetVisibility(this.dataView, this.byteOffset);
  }
  set set_visibility(value: XenHvmAltp2mSetVisibility) {
    copyRecord(XenHvmAltp2mSetVisibility, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 64);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
