// The records of Xen's public header hvm/hvm_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  U16Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";

/** struct xen_hvm_param (hvm/hvm_op.h), 16 bytes, align 8. */
export class XenHvmParam extends Struct<"struct xen_hvm_param"> {
  static readonly cName = "struct xen_hvm_param";
  static readonly size = 16;
  static readonly align = 8;

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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenHvmParamPlain {
    return {
      domid: this.domid,
      pad: this.pad,
      index: this.index,
      value: this.value,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenHvmAltp2mSuppressVePlain {
    return {
      view: this.view,
      suppress_ve: this.suppress_ve,
      pad1: this.pad1,
      pad2: this.pad2,
      gfn: this.gfn,
    };
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

  decode(): XenHvmAltp2mSuppressVeMultiPlain {
    return {
      view: this.view,
      suppress_ve: this.suppress_ve,
      pad1: this.pad1,
      first_error: this.first_error,
      first_gfn: this.first_gfn,
      last_gfn: this.last_gfn,
      first_error_gfn: this.first_error_gfn,
    };
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

  decode(): XenHvmPagetableDyingPlain {
    return {
      domid: this.domid,
      pad: this.pad.toArray(),
      gpa: this.gpa,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get now(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set now(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get now_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set now_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): XenHvmGetTimePlain {
    return {
      now: this.now,
    };
  }
}

export interface XenHvmGetTimePlain {
  now: bigint;
}

/** struct xen_hvm_xentrace (hvm/hvm_op.h), 32 bytes, align 2. */
export class XenHvmXentrace extends Struct<"struct xen_hvm_xentrace"> {
  static readonly cName = "struct xen_hvm_xentrace";
  static readonly size = 32;
  static readonly align = 2;

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

  decode(): XenHvmXentracePlain {
    return {
      event: this.event,
      extra_bytes: this.extra_bytes,
      extra: this.extra.slice(),
    };
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

  decode(): XenHvmGetMemTypePlain {
    return {
      domid: this.domid,
      mem_type: this.mem_type,
      pad: this.pad.toArray(),
      pfn: this.pfn,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get vector(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set vector(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  decode(): XenHvmEvtchnUpcallVectorPlain {
    return {
      vcpu: this.vcpu,
      vector: this.vector,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get state(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set state(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenHvmAltp2mDomainStatePlain {
    return {
      state: this.state,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenHvmAltp2mVcpuEnableNotifyPlain {
    return {
      vcpu_id: this.vcpu_id,
      pad: this.pad,
      gfn: this.gfn,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): XenHvmAltp2mVcpuDisableNotifyPlain {
    return {
      vcpu_id: this.vcpu_id,
    };
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

  decode(): XenHvmAltp2mViewPlain {
    return {
      view: this.view,
      hvmmem_default_access: this.hvmmem_default_access,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenHvmAltp2mMemAccessPlain {
    return {
      view: this.view,
      access: this.access,
      pad: this.pad,
      gfn: this.gfn,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenHvmAltp2mSetMemAccessMultiPlain {
    return {
      view: this.view,
      pad: this.pad,
      nr: this.nr,
      opaque: this.opaque,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenHvmAltp2mChangeGfnPlain {
    return {
      view: this.view,
      pad1: this.pad1,
      pad2: this.pad2,
      old_gfn: this.old_gfn,
      new_gfn: this.new_gfn,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get altp2m_idx(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set altp2m_idx(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  decode(): XenHvmAltp2mGetVcpuP2mIdxPlain {
    return {
      vcpu_id: this.vcpu_id,
      altp2m_idx: this.altp2m_idx,
    };
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

  decode(): XenHvmAltp2mSetVisibilityPlain {
    return {
      altp2m_idx: this.altp2m_idx,
      visible: this.visible,
      pad: this.pad,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 80);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get u(): XenHvmAltp2mOpU {
    return new XenHvmAltp2mOpU(this.dataView, this.byteOffset + 16);
  }
  set u(value: XenHvmAltp2mOpU) {
    copyRecord(XenHvmAltp2mOpU, this.dataView, this.byteOffset + 16, value);
  }

  decode(): XenHvmAltp2mOpPlain {
    return {
      version: this.version,
      cmd: this.cmd,
      domain: this.domain,
      pad1: this.pad1,
      pad2: this.pad2,
      u: this.u.decode(),
    };
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
