// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_address_size (domctl.h), 4 bytes, align 4. */
export class XenDomctlAddressSize extends Struct<"struct xen_domctl_address_size"> {
  static readonly cName = "struct xen_domctl_address_size";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    size 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAddressSizePlain {
    return {
      size: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlAddressSizePlain {
    return XenDomctlAddressSize.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlAddressSizePlain {
    return XenDomctlAddressSize.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlAddressSizePlain {
  size: number;
}
