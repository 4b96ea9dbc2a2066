// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_set_target (domctl.h), 2 bytes, align 2. */
export class XenDomctlSetTarget extends Struct<"struct xen_domctl_set_target"> {
  static readonly cName = "struct xen_domctl_set_target";
  static readonly size = 2;
  static readonly align = 2;
  static readonly fields: string = `
    target 0 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get target(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set target(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetTargetPlain {
    return {
      target: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): XenDomctlSetTargetPlain {
    return XenDomctlSetTarget.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetTargetPlain {
    return XenDomctlSetTarget.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSetTargetPlain {
  target: number;
}
