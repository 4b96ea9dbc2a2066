// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_mem_sharing_op (domctl.h), 2 bytes, align 1. */
export class XenDomctlMemSharingOp extends Struct<"struct xen_domctl_mem_sharing_op"> {
  static readonly cName = "struct xen_domctl_mem_sharing_op";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    op 0 u8
    u 1 struct xen_domctl_mem_sharing_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get op(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set op(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get u(): XenDomctlMemSharingOpU {
    return new XenDomctlMemSharingOpU(this.dataView, this.byteOffset + 1);
  }
  set u(value: XenDomctlMemSharingOpU) {
    copyRecord(XenDomctlMemSharingOpU, this.dataView, this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlMemSharingOpPlain {
    return {
      op: dataView.getUint8(byteOffset),
      u: copyBytes(dataView, byteOffset + 1, 1),
    };
  }

  decode(): XenDomctlMemSharingOpPlain {
    return XenDomctlMemSharingOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlMemSharingOpPlain {
    return XenDomctlMemSharingOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlMemSharingOpPlain {
  op: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_mem_sharing_op (domctl.h): union, 1 bytes, align 1. */
export class XenDomctlMemSharingOpU extends Union<"struct xen_domctl_mem_sharing_op.u"> {
  static readonly cName = "struct xen_domctl_mem_sharing_op.u";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    enable 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get enable(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set enable(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }
}
