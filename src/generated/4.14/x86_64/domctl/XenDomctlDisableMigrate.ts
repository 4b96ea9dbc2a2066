// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_disable_migrate (domctl.h), 4 bytes, align 4. */
export class XenDomctlDisableMigrate extends Struct<"struct xen_domctl_disable_migrate"> {
  static readonly cName = "struct xen_domctl_disable_migrate";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    disable 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get disable(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set disable(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlDisableMigratePlain {
    return {
      disable: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlDisableMigratePlain {
    return XenDomctlDisableMigrate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlDisableMigratePlain {
    return XenDomctlDisableMigrate.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlDisableMigratePlain {
  disable: number;
}
