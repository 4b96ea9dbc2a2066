// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, StructArray } from "../../../../../runtime/struct/records.ts";
import { McinfoMsr, type McinfoMsrPlain } from "./McinfoMsr.ts";

/** struct xen_mc_msrinject (arch-x86/xen-mca.h), 144 bytes, align 8. */
export class XenMcMsrinject extends Struct<"struct xen_mc_msrinject"> {
  static readonly cName = "struct xen_mc_msrinject";
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields: string = `
    mcinj_cpunr 0 u32
    mcinj_flags 4 u32
    mcinj_count 8 u32
    mcinj_domid 12 u16
    _pad0 14 u16
    mcinj_msr 16 struct mcinfo_msr[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
  }

  get mcinj_cpunr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mcinj_cpunr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mcinj_flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mcinj_flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get mcinj_count(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set mcinj_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get mcinj_domid(): number {
    return this.dataView.getUint16(this.byteOffset + 12, true);
  }
  set mcinj_domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 12, value, true);
  }

  get _pad0(): number {
    return this.dataView.getUint16(this.byteOffset + 14, true);
  }
  set _pad0(value: number) {
    this.dataView.setUint16(this.byteOffset + 14, value, true);
  }

  get mcinj_msr(): StructArray<McinfoMsr> {
    return new StructArray(this.dataView, this.byteOffset + 16, 8, McinfoMsr);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMcMsrinjectPlain {
    return {
      mcinj_cpunr: dataView.getUint32(byteOffset, true),
      mcinj_flags: dataView.getUint32(byteOffset + 4, true),
      mcinj_count: dataView.getUint32(byteOffset + 8, true),
      mcinj_domid: dataView.getUint16(byteOffset + 12, true),
      _pad0: dataView.getUint16(byteOffset + 14, true),
      mcinj_msr: new StructArray(dataView, byteOffset + 16, 8, McinfoMsr).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMcMsrinjectPlain> {
    return {
      mcinj_cpunr: dataView.getUint32(byteOffset, true),
      mcinj_flags: dataView.getUint32(byteOffset + 4, true),
      mcinj_count: dataView.getUint32(byteOffset + 8, true),
      mcinj_domid: dataView.getUint16(byteOffset + 12, true),
      _pad0: dataView.getUint16(byteOffset + 14, true),
      mcinj_msr: new StructArray(dataView, byteOffset + 16, 8, McinfoMsr).decodeNumbers(),
    };
  }

  decode(): XenMcMsrinjectPlain {
    return XenMcMsrinject.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMcMsrinjectPlain> {
    return XenMcMsrinject.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenMcMsrinjectPlain {
  mcinj_cpunr: number;
  mcinj_flags: number;
  mcinj_count: number;
  mcinj_domid: number;
  _pad0: number;
  mcinj_msr: McinfoMsrPlain[];
}
