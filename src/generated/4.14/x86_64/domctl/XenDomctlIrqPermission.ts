// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_irq_permission (domctl.h), 2 bytes, align 1. */
export class XenDomctlIrqPermission extends Struct<"struct xen_domctl_irq_permission"> {
  static readonly cName = "struct xen_domctl_irq_permission";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    pirq 0 u8
    allow_access 1 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get pirq(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set pirq(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get allow_access(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set allow_access(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIrqPermissionPlain {
    return {
      pirq: dataView.getUint8(byteOffset),
      allow_access: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): XenDomctlIrqPermissionPlain {
    return XenDomctlIrqPermission.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlIrqPermissionPlain {
    return XenDomctlIrqPermission.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlIrqPermissionPlain {
  pirq: number;
  allow_access: number;
}
