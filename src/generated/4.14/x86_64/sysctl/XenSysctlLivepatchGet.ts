// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenLivepatchName, type XenLivepatchNamePlain } from "./XenLivepatchName.ts";
import { XenLivepatchStatus, type XenLivepatchStatusPlain } from "./XenLivepatchStatus.ts";

/** struct xen_sysctl_livepatch_get (sysctl.h), 24 bytes, align 8. */
export class XenSysctlLivepatchGet extends Struct<"struct xen_sysctl_livepatch_get"> {
  static readonly cName = "struct xen_sysctl_livepatch_get";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 struct xen_livepatch_name
    status 16 struct xen_livepatch_status
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get name(): XenLivepatchName {
    return new XenLivepatchName(this.dataView, this.byteOffset);
  }
  set name(value: XenLivepatchName) {
    copyRecord(XenLivepatchName, this.dataView, this.byteOffset, value);
  }

  get status(): XenLivepatchStatus {
    return new XenLivepatchStatus(this.dataView, this.byteOffset + 16);
  }
  set status(value: XenLivepatchStatus) {
    copyRecord(XenLivepatchStatus, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchGetPlain {
    return {
      name: XenLivepatchName.decodeAt(dataView, byteOffset),
      status: XenLivepatchStatus.decodeAt(dataView, byteOffset + 16),
    };
  }

  decode(): XenSysctlLivepatchGetPlain {
    return XenSysctlLivepatchGet.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlLivepatchGetPlain {
    return XenSysctlLivepatchGet.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchGetPlain {
  name: XenLivepatchNamePlain;
  status: XenLivepatchStatusPlain;
}
