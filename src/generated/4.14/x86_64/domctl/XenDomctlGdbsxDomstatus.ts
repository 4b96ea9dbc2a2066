// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_gdbsx_domstatus (domctl.h), 12 bytes, align 4. */
export class XenDomctlGdbsxDomstatus extends Struct<"struct xen_domctl_gdbsx_domstatus"> {
  static readonly cName = "struct xen_domctl_gdbsx_domstatus";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    paused 0 u8
    vcpu_id 4 u32
    vcpu_ev 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get paused(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set paused(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get vcpu_ev(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set vcpu_ev(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGdbsxDomstatusPlain {
    return {
      paused: dataView.getUint8(byteOffset),
      vcpu_id: dataView.getUint32(byteOffset + 4, true),
      vcpu_ev: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenDomctlGdbsxDomstatusPlain {
    return XenDomctlGdbsxDomstatus.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlGdbsxDomstatusPlain {
    return XenDomctlGdbsxDomstatus.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGdbsxDomstatusPlain {
  paused: number;
  vcpu_id: number;
  vcpu_ev: number;
}
