// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_userspace (sysctl.h), 4 bytes, align 4. */
export class XenUserspace extends Struct<"struct xen_userspace"> {
  static readonly cName = "struct xen_userspace";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    scaling_setspeed 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get scaling_setspeed(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set scaling_setspeed(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenUserspacePlain {
    return {
      scaling_setspeed: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenUserspacePlain {
    return XenUserspace.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenUserspacePlain {
    return XenUserspace.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenUserspacePlain {
  scaling_setspeed: number;
}
