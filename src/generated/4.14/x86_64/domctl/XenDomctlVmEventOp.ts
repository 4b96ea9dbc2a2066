// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_vm_event_op (domctl.h), 12 bytes, align 4. */
export class XenDomctlVmEventOp extends Struct<"struct xen_domctl_vm_event_op"> {
  static readonly cName = "struct xen_domctl_vm_event_op";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    op 0 u32
    mode 4 u32
    u 8 struct xen_domctl_vm_event_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mode(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mode(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDomctlVmEventOpU {
    return new XenDomctlVmEventOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlVmEventOpU) {
    copyRecord(XenDomctlVmEventOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVmEventOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      mode: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 4),
    };
  }

  decode(): XenDomctlVmEventOpPlain {
    return XenDomctlVmEventOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVmEventOpPlain {
    return XenDomctlVmEventOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVmEventOpPlain {
  op: number;
  mode: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_vm_event_op (domctl.h): union, 4 bytes, align 4. */
export class XenDomctlVmEventOpU extends Union<"struct xen_domctl_vm_event_op.u"> {
  static readonly cName = "struct xen_domctl_vm_event_op.u";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    enable 0 struct xen_domctl_vm_event_op.u.enable
    version 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get enable(): XenDomctlVmEventOpUEnable {
    return new XenDomctlVmEventOpUEnable(this.dataView, this.byteOffset);
  }
  set enable(value: XenDomctlVmEventOpUEnable) {
    copyRecord(XenDomctlVmEventOpUEnable, this.dataView, this.byteOffset, value);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }
}

/** enable of struct xen_domctl_vm_event_op.u (domctl.h): struct, 4 bytes, align 4. */
export class XenDomctlVmEventOpUEnable extends Struct<"struct xen_domctl_vm_event_op.u.enable"> {
  static readonly cName = "struct xen_domctl_vm_event_op.u.enable";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    port 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVmEventOpUEnablePlain {
    return {
      port: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlVmEventOpUEnablePlain {
    return XenDomctlVmEventOpUEnable.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVmEventOpUEnablePlain {
    return XenDomctlVmEventOpUEnable.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVmEventOpUEnablePlain {
  port: number;
}
