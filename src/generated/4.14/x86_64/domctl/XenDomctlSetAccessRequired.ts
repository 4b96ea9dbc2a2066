// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_set_access_required (domctl.h), 1 bytes, align 1. */
export class XenDomctlSetAccessRequired extends Struct<"struct xen_domctl_set_access_required"> {
  static readonly cName = "struct xen_domctl_set_access_required";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    access_required 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get access_required(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set access_required(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetAccessRequiredPlain {
    return {
      access_required: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlSetAccessRequiredPlain {
    return XenDomctlSetAccessRequired.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetAccessRequiredPlain {
    return XenDomctlSetAccessRequired.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSetAccessRequiredPlain {
  access_required: number;
}
