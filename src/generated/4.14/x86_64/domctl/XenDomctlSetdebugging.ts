// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_setdebugging (domctl.h), 1 bytes, align 1. */
export class XenDomctlSetdebugging extends Struct<"struct xen_domctl_setdebugging"> {
  static readonly cName = "struct xen_domctl_setdebugging";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetdebuggingPlain {
    return {
      enable: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlSetdebuggingPlain {
    return XenDomctlSetdebugging.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetdebuggingPlain {
    return XenDomctlSetdebugging.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSetdebuggingPlain {
  enable: number;
}
