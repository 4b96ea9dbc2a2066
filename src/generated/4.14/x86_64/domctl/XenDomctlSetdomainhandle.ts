// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_setdomainhandle (domctl.h), 16 bytes, align 1. */
export class XenDomctlSetdomainhandle extends Struct<"struct xen_domctl_setdomainhandle"> {
  static readonly cName = "struct xen_domctl_setdomainhandle";
  static readonly size = 16;
  static readonly align = 1;
  static readonly fields: string = `
    handle 0 u8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get handle(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set handle(value: ArrayLike<number>) {
    assignBytes(this.handle, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetdomainhandlePlain {
    return {
      handle: copyBytes(dataView, byteOffset, 16),
    };
  }

  decode(): XenDomctlSetdomainhandlePlain {
    return XenDomctlSetdomainhandle.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetdomainhandlePlain {
    return XenDomctlSetdomainhandle.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSetdomainhandlePlain {
  handle: Uint8Array;
}
