// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenSysctlLivepatchAction } from "./XenSysctlLivepatchAction.ts";
import { XenSysctlLivepatchGet } from "./XenSysctlLivepatchGet.ts";
import { XenSysctlLivepatchList } from "./XenSysctlLivepatchList.ts";
import { XenSysctlLivepatchUpload } from "./XenSysctlLivepatchUpload.ts";

/** struct xen_sysctl_livepatch_op (sysctl.h), 72 bytes, align 8. */
export class XenSysctlLivepatchOp extends Struct<"struct xen_sysctl_livepatch_op"> {
  static readonly cName = "struct xen_sysctl_livepatch_op";
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    pad 4 u32
    u 8 struct xen_sysctl_livepatch_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenSysctlLivepatchOpU {
    return new XenSysctlLivepatchOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlLivepatchOpU) {
    copyRecord(XenSysctlLivepatchOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 64),
    };
  }

  decode(): XenSysctlLivepatchOpPlain {
    return XenSysctlLivepatchOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlLivepatchOpPlain {
    return XenSysctlLivepatchOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchOpPlain {
  cmd: number;
  pad: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_livepatch_op (sysctl.h): union, 64 bytes, align 8. */
export class XenSysctlLivepatchOpU extends Union<"struct xen_sysctl_livepatch_op.u"> {
  static readonly cName = "struct xen_sysctl_livepatch_op.u";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    upload 0 struct xen_sysctl_livepatch_upload
    list 0 struct xen_sysctl_livepatch_list
    get 0 struct xen_sysctl_livepatch_get
    action 0 struct xen_sysctl_livepatch_action
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get upload(): XenSysctlLivepatchUpload {
    return new XenSysctlLivepatchUpload(this.dataView, this.byteOffset);
  }
  set upload(value: XenSysctlLivepatchUpload) {
    copyRecord(XenSysctlLivepatchUpload, this.dataView, this.byteOffset, value);
  }

  get list(): XenSysctlLivepatchList {
    return new XenSysctlLivepatchList(this.dataView, this.byteOffset);
  }
  set list(value: XenSysctlLivepatchList) {
    copyRecord(XenSysctlLivepatchList, this.dataView, this.byteOffset, value);
  }

  get get(): XenSysctlLivepatchGet {
    return new XenSysctlLivepatchGet(this.dataView, this.byteOffset);
  }
  set get(value: XenSysctlLivepatchGet) {
    copyRecord(XenSysctlLivepatchGet, this.dataView, this.byteOffset, value);
  }

  get action(): XenSysctlLivepatchAction {
    return new XenSysctlLivepatchAction(this.dataView, this.byteOffset);
  }
  set action(value: XenSysctlLivepatchAction) {
    copyRecord(XenSysctlLivepatchAction, this.dataView, this.byteOffset, value);
  }
}
