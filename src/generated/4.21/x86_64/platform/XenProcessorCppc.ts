// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
} from "../../../../runtime/struct/records.ts";
import { XenPsdPackage, type XenPsdPackagePlain } from "../../../4.14/x86_64/platform/XenPsdPackage.ts";

/** struct xen_processor_cppc (platform.h), 72 bytes, align 8. */
export class XenProcessorCppc extends Struct<"struct xen_processor_cppc"> {
  static readonly cName = "struct xen_processor_cppc";
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u8
    pad 1 u8[3]
    cpc 4 struct xen_processor_cppc.cpc
    shared_type 28 u32
    domain_info 32 struct xen_psd_package
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
  }

  get flags(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set flags(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  get cpc(): XenProcessorCppcCpc {
    return new XenProcessorCppcCpc(this.dataView, this.byteOffset + 4);
  }
  set cpc(value: XenProcessorCppcCpc) {
    copyRecord(XenProcessorCppcCpc, this.dataView, this.byteOffset + 4, value);
  }

  get shared_type(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set shared_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get domain_info(): XenPsdPackage {
    return new XenPsdPackage(this.dataView, this.byteOffset + 32);
  }
  set domain_info(value: XenPsdPackage) {
    copyRecord(XenPsdPackage, this.dataView, this.byteOffset + 32, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorCppcPlain {
    return {
      flags: dataView.getUint8(byteOffset),
      pad: copyBytes(dataView, byteOffset + 1, 3),
      cpc: XenProcessorCppcCpc.decodeAt(dataView, byteOffset + 4),
      shared_type: dataView.getUint32(byteOffset + 28, true),
      domain_info: XenPsdPackage.decodeAt(dataView, byteOffset + 32),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenProcessorCppcPlain> {
    return {
      flags: dataView.getUint8(byteOffset),
      pad: copyBytes(dataView, byteOffset + 1, 3),
      cpc: XenProcessorCppcCpc.decodeAt(dataView, byteOffset + 4),
      shared_type: dataView.getUint32(byteOffset + 28, true),
      domain_info: XenPsdPackage.decodeNumbersAt(dataView, byteOffset + 32),
    };
  }

  decode(): XenProcessorCppcPlain {
    return XenProcessorCppc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenProcessorCppcPlain> {
    return XenProcessorCppc.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorCppcPlain {
  flags: number;
  pad: Uint8Array;
  cpc: XenProcessorCppcCpcPlain;
  shared_type: number;
  domain_info: XenPsdPackagePlain;
}

/** cpc of struct xen_processor_cppc (platform.h): struct, 24 bytes, align 4. */
export class XenProcessorCppcCpc extends Struct<"struct xen_processor_cppc.cpc"> {
  static readonly cName = "struct xen_processor_cppc.cpc";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    highest_perf 0 u32
    nominal_perf 4 u32
    lowest_nonlinear_perf 8 u32
    lowest_perf 12 u32
    lowest_mhz 16 u32
    nominal_mhz 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get highest_perf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set highest_perf(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nominal_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nominal_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get lowest_nonlinear_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set lowest_nonlinear_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get lowest_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set lowest_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get lowest_mhz(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set lowest_mhz(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get nominal_mhz(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set nominal_mhz(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorCppcCpcPlain {
    return {
      highest_perf: dataView.getUint32(byteOffset, true),
      nominal_perf: dataView.getUint32(byteOffset + 4, true),
      lowest_nonlinear_perf: dataView.getUint32(byteOffset + 8, true),
      lowest_perf: dataView.getUint32(byteOffset + 12, true),
      lowest_mhz: dataView.getUint32(byteOffset + 16, true),
      nominal_mhz: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenProcessorCppcCpcPlain {
    return XenProcessorCppcCpc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenProcessorCppcCpcPlain {
    return XenProcessorCppcCpc.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorCppcCpcPlain {
  highest_perf: number;
  nominal_perf: number;
  lowest_nonlinear_perf: number;
  lowest_perf: number;
  lowest_mhz: number;
  nominal_mhz: number;
}
