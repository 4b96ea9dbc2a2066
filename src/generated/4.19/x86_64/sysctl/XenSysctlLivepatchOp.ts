// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenSysctlLivepatchOpU } from "../../../4.14/x86_64/sysctl/XenSysctlLivepatchOp.ts";

export { XenSysctlLivepatchOpU } from "../../../4.14/x86_64/sysctl/XenSysctlLivepatchOp.ts";

/** struct xen_sysctl_livepatch_op (sysctl.h), 72 bytes, align 8. */
export class XenSysctlLivepatchOp extends Struct<"struct xen_sysctl_livepatch_op"> {
  static readonly cName = "struct xen_sysctl_livepatch_op";
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    flags 4 u32
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

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
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
      flags: dataView.getUint32(byteOffset + 4, true),
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
  flags: number;
  u: Uint8Array;
}
