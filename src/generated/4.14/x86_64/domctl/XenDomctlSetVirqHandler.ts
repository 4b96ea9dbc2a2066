// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_set_virq_handler (domctl.h), 4 bytes, align 4. */
export class XenDomctlSetVirqHandler extends Struct<"struct xen_domctl_set_virq_handler"> {
  static readonly cName = "struct xen_domctl_set_virq_handler";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    virq 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get virq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set virq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetVirqHandlerPlain {
    return {
      virq: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlSetVirqHandlerPlain {
    return XenDomctlSetVirqHandler.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetVirqHandlerPlain {
    return XenDomctlSetVirqHandler.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSetVirqHandlerPlain {
  virq: number;
}
