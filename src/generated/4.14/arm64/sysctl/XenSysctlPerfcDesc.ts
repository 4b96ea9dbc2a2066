// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_perfc_desc (sysctl.h), 84 bytes, align 4. */
export class XenSysctlPerfcDesc extends Struct<"struct xen_sysctl_perfc_desc"> {
  static readonly cName = "struct xen_sysctl_perfc_desc";
  static readonly size = 84;
  static readonly align = 4;
  static readonly fields: string = `
    name 0 u8[80]
    nr_vals 80 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 84);
  }

  get name(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 80);
  }
  set name(value: ArrayLike<number>) {
    assignBytes(this.name, value);
  }

  get nr_vals(): number {
    return this.dataView.getUint32(this.byteOffset + 80, true);
  }
  set nr_vals(value: number) {
    this.dataView.setUint32(this.byteOffset + 80, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPerfcDescPlain {
    return {
      name: copyBytes(dataView, byteOffset, 80),
      nr_vals: dataView.getUint32(byteOffset + 80, true),
    };
  }

  decode(): XenSysctlPerfcDescPlain {
    return XenSysctlPerfcDesc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPerfcDescPlain {
    return XenSysctlPerfcDesc.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPerfcDescPlain {
  name: Uint8Array;
  nr_vals: number;
}
