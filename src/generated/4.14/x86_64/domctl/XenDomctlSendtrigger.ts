// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_sendtrigger (domctl.h), 8 bytes, align 4. */
export class XenDomctlSendtrigger extends Struct<"struct xen_domctl_sendtrigger"> {
  static readonly cName = "struct xen_domctl_sendtrigger";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    trigger 0 u32
    vcpu 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get trigger(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set trigger(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSendtriggerPlain {
    return {
      trigger: dataView.getUint32(byteOffset, true),
      vcpu: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlSendtriggerPlain {
    return XenDomctlSendtrigger.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSendtriggerPlain {
    return XenDomctlSendtrigger.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSendtriggerPlain {
  trigger: number;
  vcpu: number;
}
