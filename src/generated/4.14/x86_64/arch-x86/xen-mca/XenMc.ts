// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../../runtime/struct/records.ts";
import { XenMcFetch } from "./XenMcFetch.ts";
import { XenMcInjectV2 } from "./XenMcInjectV2.ts";
import { XenMcMceinject } from "./XenMcMceinject.ts";
import { XenMcMsrinject } from "./XenMcMsrinject.ts";
import { XenMcNotifydomain } from "./XenMcNotifydomain.ts";
import { XenMcPhyscpuinfo } from "./XenMcPhyscpuinfo.ts";

/** struct xen_mc (arch-x86/xen-mca.h), 152 bytes, align 8. */
export class XenMc extends Struct<"struct xen_mc"> {
  static readonly cName = "struct xen_mc";
  static readonly size = 152;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    u 8 struct xen_mc.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 152);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenMcU {
    return new XenMcU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenMcU) {
    copyRecord(XenMcU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      interface_version: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 144),
    };
  }

  decode(): XenMcPlain {
    return XenMc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMcPlain {
    return XenMc.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcPlain {
  cmd: number;
  interface_version: number;
  u: Uint8Array;
}

/** u of struct xen_mc (arch-x86/xen-mca.h): union, 144 bytes, align 8. */
export class XenMcU extends Union<"struct xen_mc.u"> {
  static readonly cName = "struct xen_mc.u";
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields: string = `
    mc_fetch 0 struct xen_mc_fetch
    mc_notifydomain 0 struct xen_mc_notifydomain
    mc_physcpuinfo 0 struct xen_mc_physcpuinfo
    mc_msrinject 0 struct xen_mc_msrinject
    mc_mceinject 0 struct xen_mc_mceinject
    mc_inject_v2 0 struct xen_mc_inject_v2
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
  }

  get mc_fetch(): XenMcFetch {
    return new XenMcFetch(this.dataView, this.byteOffset);
  }
  set mc_fetch(value: XenMcFetch) {
    copyRecord(XenMcFetch, this.dataView, this.byteOffset, value);
  }

  get mc_notifydomain(): XenMcNotifydomain {
    return new XenMcNotifydomain(this.dataView, this.byteOffset);
  }
  set mc_notifydomain(value: XenMcNotifydomain) {
    copyRecord(XenMcNotifydomain, this.dataView, this.byteOffset, value);
  }

  get mc_physcpuinfo(): XenMcPhyscpuinfo {
    return new XenMcPhyscpuinfo(this.dataView, this.byteOffset);
  }
  set mc_physcpuinfo(value: XenMcPhyscpuinfo) {
    copyRecord(XenMcPhyscpuinfo, this.dataView, this.byteOffset, value);
  }

  get mc_msrinject(): XenMcMsrinject {
    return new XenMcMsrinject(this.dataView, this.byteOffset);
  }
  set mc_msrinject(value: XenMcMsrinject) {
    copyRecord(XenMcMsrinject, this.dataView, this.byteOffset, value);
  }

  get mc_mceinject(): XenMcMceinject {
    return new XenMcMceinject(this.dataView, this.byteOffset);
  }
  set mc_mceinject(value: XenMcMceinject) {
    copyRecord(XenMcMceinject, this.dataView, this.byteOffset, value);
  }

  get mc_inject_v2(): XenMcInjectV2 {
    return new XenMcInjectV2(this.dataView, this.byteOffset);
  }
  set mc_inject_v2(value: XenMcInjectV2) {
    copyRecord(XenMcInjectV2, this.dataView, this.byteOffset, value);
  }
}
