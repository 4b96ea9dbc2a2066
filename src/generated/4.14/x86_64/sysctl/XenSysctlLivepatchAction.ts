// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenLivepatchName, type XenLivepatchNamePlain } from "./XenLivepatchName.ts";

/** struct xen_sysctl_livepatch_action (sysctl.h), 32 bytes, align 8. */
export class XenSysctlLivepatchAction extends Struct<"struct xen_sysctl_livepatch_action"> {
  static readonly cName = "struct xen_sysctl_livepatch_action";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 struct xen_livepatch_name
    cmd 16 u32
    timeout 20 u32
    flags 24 u32
    pad 28 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get name(): XenLivepatchName {
    return new XenLivepatchName(this.dataView, this.byteOffset);
  }
  set name(value: XenLivepatchName) {
    copyRecord(XenLivepatchName, this.dataView, this.byteOffset, value);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  /** Nanoseconds. */
  get timeout(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set timeout(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchActionPlain {
    return {
      name: XenLivepatchName.decodeAt(dataView, byteOffset),
      cmd: dataView.getUint32(byteOffset + 16, true),
      timeout: dataView.getUint32(byteOffset + 20, true),
      flags: dataView.getUint32(byteOffset + 24, true),
      pad: dataView.getUint32(byteOffset + 28, true),
    };
  }

  decode(): XenSysctlLivepatchActionPlain {
    return XenSysctlLivepatchAction.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlLivepatchActionPlain {
    return XenSysctlLivepatchAction.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchActionPlain {
  name: XenLivepatchNamePlain;
  cmd: number;
  /** Nanoseconds. */
  timeout: number;
  flags: number;
  pad: number;
}
