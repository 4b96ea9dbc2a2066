// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_monitor_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlMonitorOp extends Struct<"struct xen_domctl_monitor_op"> {
  static readonly cName = "struct xen_domctl_monitor_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u32
    event 4 u32
    u 8 struct xen_domctl_monitor_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDomctlMonitorOpU {
    return new XenDomctlMonitorOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlMonitorOpU) {
    copyRecord(XenDomctlMonitorOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      event: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): XenDomctlMonitorOpPlain {
    return XenDomctlMonitorOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpPlain {
    return XenDomctlMonitorOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMonitorOpPlain {
  op: number;
  event: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_monitor_op (domctl.h): union, 16 bytes, align 8. */
export class XenDomctlMonitorOpU extends Union<"struct xen_domctl_monitor_op.u"> {
  static readonly cName = "struct xen_domctl_monitor_op.u";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    mov_to_cr 0 struct xen_domctl_monitor_op.u.mov_to_cr
    mov_to_msr 0 struct xen_domctl_monitor_op.u.mov_to_msr
    guest_request 0 struct xen_domctl_monitor_op.u.guest_request
    debug_exception 0 struct xen_domctl_monitor_op.u.debug_exception
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get mov_to_cr(): XenDomctlMonitorOpUMovToCr {
    return new XenDomctlMonitorOpUMovToCr(this.dataView, this.byteOffset);
  }
  set mov_to_cr(value: XenDomctlMonitorOpUMovToCr) {
    copyRecord(XenDomctlMonitorOpUMovToCr, this.dataView, this.byteOffset, value);
  }

  get mov_to_msr(): XenDomctlMonitorOpUMovToMsr {
    return new XenDomctlMonitorOpUMovToMsr(this.dataView, this.byteOffset);
  }
  set mov_to_msr(value: XenDomctlMonitorOpUMovToMsr) {
    copyRecord(XenDomctlMonitorOpUMovToMsr, this.dataView, this.byteOffset, value);
  }

  get guest_request(): XenDomctlMonitorOpUGuestRequest {
    return new XenDomctlMonitorOpUGuestRequest(this.dataView, this.byteOffset);
  }
  set guest_request(value: XenDomctlMonitorOpUGuestRequest) {
    copyRecord(XenDomctlMonitorOpUGuestRequest, this.dataView, this.byteOffset, value);
  }

  get debug_exception(): XenDomctlMonitorOpUDebugException {
    return new XenDomctlMonitorOpUDebugException(this.dataView, this.byteOffset);
  }
  set debug_exception(value: XenDomctlMonitorOpUDebugException) {
    copyRecord(XenDomctlMonitorOpUDebugException, this.dataView, this.byteOffset, value);
  }
}

/** mov_to_cr of struct xen_domctl_monitor_op.u (domctl.h): struct, 16 bytes, align 8. */
export class XenDomctlMonitorOpUMovToCr extends Struct<"struct xen_domctl_monitor_op.u.mov_to_cr"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.mov_to_cr";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u8
    sync 1 u8
    onchangeonly 2 u8
    pad1 3 u8
    pad2 4 u32
    bitmask 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set index(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get sync(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set sync(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get onchangeonly(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set onchangeonly(value: number) {
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

  get bitmask(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set bitmask(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get bitmask_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set bitmask_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUMovToCrPlain {
    return {
      index: dataView.getUint8(byteOffset),
      sync: dataView.getUint8(byteOffset + 1),
      onchangeonly: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      pad2: dataView.getUint32(byteOffset + 4, true),
      bitmask: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlMonitorOpUMovToCrPlain> {
    return {
      index: dataView.getUint8(byteOffset),
      sync: dataView.getUint8(byteOffset + 1),
      onchangeonly: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      pad2: dataView.getUint32(byteOffset + 4, true),
      bitmask: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlMonitorOpUMovToCrPlain {
    return XenDomctlMonitorOpUMovToCr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlMonitorOpUMovToCrPlain> {
    return XenDomctlMonitorOpUMovToCr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMonitorOpUMovToCrPlain {
  index: number;
  sync: number;
  onchangeonly: number;
  pad1: number;
  pad2: number;
  bitmask: bigint;
}

/** mov_to_msr of struct xen_domctl_monitor_op.u (domctl.h): struct, 8 bytes, align 4. */
export class XenDomctlMonitorOpUMovToMsr extends Struct<"struct xen_domctl_monitor_op.u.mov_to_msr"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.mov_to_msr";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    msr 0 u32
    onchangeonly 4 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get msr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set msr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get onchangeonly(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set onchangeonly(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUMovToMsrPlain {
    return {
      msr: dataView.getUint32(byteOffset, true),
      onchangeonly: dataView.getUint8(byteOffset + 4),
    };
  }

  decode(): XenDomctlMonitorOpUMovToMsrPlain {
    return XenDomctlMonitorOpUMovToMsr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpUMovToMsrPlain {
    return XenDomctlMonitorOpUMovToMsr.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMonitorOpUMovToMsrPlain {
  msr: number;
  onchangeonly: number;
}

/** guest_request of struct xen_domctl_monitor_op.u (domctl.h): struct, 2 bytes, align 1. */
export class XenDomctlMonitorOpUGuestRequest extends Struct<"struct xen_domctl_monitor_op.u.guest_request"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.guest_request";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    sync 0 u8
    allow_userspace 1 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get sync(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set sync(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get allow_userspace(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set allow_userspace(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUGuestRequestPlain {
    return {
      sync: dataView.getUint8(byteOffset),
      allow_userspace: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): XenDomctlMonitorOpUGuestRequestPlain {
    return XenDomctlMonitorOpUGuestRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpUGuestRequestPlain {
    return XenDomctlMonitorOpUGuestRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMonitorOpUGuestRequestPlain {
  sync: number;
  allow_userspace: number;
}

/** debug_exception of struct xen_domctl_monitor_op.u (domctl.h): struct, 1 bytes, align 1. */
export class XenDomctlMonitorOpUDebugException extends Struct<"struct xen_domctl_monitor_op.u.debug_exception"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.debug_exception";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    sync 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get sync(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set sync(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUDebugExceptionPlain {
    return {
      sync: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlMonitorOpUDebugExceptionPlain {
    return XenDomctlMonitorOpUDebugException.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpUDebugExceptionPlain {
    return XenDomctlMonitorOpUDebugException.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMonitorOpUDebugExceptionPlain {
  sync: number;
}
