// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_irq_permission (domctl.h), 8 bytes, align 4. */
export class XenDomctlIrqPermission extends Struct<"struct xen_domctl_irq_permission"> {
  static readonly cName = "struct xen_domctl_irq_permission";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    pirq 0 u32
    allow_access 4 u8
    pad 5 u8[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get pirq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pirq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get allow_access(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set allow_access(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 5, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIrqPermissionPlain {
    return {
      pirq: dataView.getUint32(byteOffset, true),
      allow_access: dataView.getUint8(byteOffset + 4),
      pad: copyBytes(dataView, byteOffset + 5, 3),
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
  pad: Uint8Array;
}
