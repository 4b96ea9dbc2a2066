// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_subscribe (domctl.h), 4 bytes, align 4. */
export class XenDomctlSubscribe extends Struct<"struct xen_domctl_subscribe"> {
  static readonly cName = "struct xen_domctl_subscribe";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    port 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSubscribePlain {
    return {
      port: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlSubscribePlain {
    return XenDomctlSubscribe.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSubscribePlain {
    return XenDomctlSubscribe.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSubscribePlain {
  port: number;
}
