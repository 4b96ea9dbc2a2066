// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import {
  XenDomctlMonitorOpUDebugException,
  XenDomctlMonitorOpUGuestRequest,
  XenDomctlMonitorOpUMovToCr,
  XenDomctlMonitorOpUMovToMsr,
} from "../../../4.14/x86_64/domctl/XenDomctlMonitorOp.ts";

export {
  XenDomctlMonitorOpUMovToCr,
  type XenDomctlMonitorOpUMovToCrPlain,
  XenDomctlMonitorOpUMovToMsr,
  type XenDomctlMonitorOpUMovToMsrPlain,
  XenDomctlMonitorOpUGuestRequest,
  type XenDomctlMonitorOpUGuestRequestPlain,
  XenDomctlMonitorOpUDebugException,
  type XenDomctlMonitorOpUDebugExceptionPlain,
} from "../../../4.14/x86_64/domctl/XenDomctlMonitorOp.ts";

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
    vmexit 0 struct xen_domctl_monitor_op.u.vmexit
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

  get vmexit(): XenDomctlMonitorOpUVmexit {
    return new XenDomctlMonitorOpUVmexit(this.dataView, this.byteOffset);
  }
  set vmexit(value: XenDomctlMonitorOpUVmexit) {
    copyRecord(XenDomctlMonitorOpUVmexit, this.dataView, this.byteOffset, value);
  }
}

/** vmexit of struct xen_domctl_monitor_op.u (domctl.h): struct, 1 bytes, align 1. */
export class XenDomctlMonitorOpUVmexit extends Struct<"struct xen_domctl_monitor_op.u.vmexit"> {
  static readonly cName = "struct xen_domctl_monitor_op.u.vmexit";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMonitorOpUVmexitPlain {
    return {
      sync: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlMonitorOpUVmexitPlain {
    return XenDomctlMonitorOpUVmexit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMonitorOpUVmexitPlain {
    return XenDomctlMonitorOpUVmexit.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMonitorOpUVmexitPlain {
  sync: number;
}
