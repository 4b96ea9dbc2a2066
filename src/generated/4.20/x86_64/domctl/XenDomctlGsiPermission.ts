// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_gsi_permission (domctl.h), 8 bytes, align 4. */
export class XenDomctlGsiPermission extends Struct<"struct xen_domctl_gsi_permission"> {
  static readonly cName = "struct xen_domctl_gsi_permission";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    gsi 0 u32
    flags 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gsi(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gsi(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGsiPermissionPlain {
    return {
      gsi: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlGsiPermissionPlain {
    return XenDomctlGsiPermission.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlGsiPermissionPlain {
    return XenDomctlGsiPermission.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGsiPermissionPlain {
  gsi: number;
  flags: number;
}
