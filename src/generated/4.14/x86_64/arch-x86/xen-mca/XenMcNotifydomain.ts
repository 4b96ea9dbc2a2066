// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_mc_notifydomain (arch-x86/xen-mca.h), 8 bytes, align 4. */
export class XenMcNotifydomain extends Struct<"struct xen_mc_notifydomain"> {
  static readonly cName = "struct xen_mc_notifydomain";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    mc_domid 0 u16
    mc_vcpuid 2 u16
    flags 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get mc_domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set mc_domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get mc_vcpuid(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set mc_vcpuid(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcNotifydomainPlain {
    return {
      mc_domid: dataView.getUint16(byteOffset, true),
      mc_vcpuid: dataView.getUint16(byteOffset + 2, true),
      flags: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenMcNotifydomainPlain {
    return XenMcNotifydomain.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcNotifydomainPlain {
    return XenMcNotifydomain.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcNotifydomainPlain {
  mc_domid: number;
  mc_vcpuid: number;
  flags: number;
}
