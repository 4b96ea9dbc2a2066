// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  copyRecord,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";
import { XenPctRegister, type XenPctRegisterPlain } from "./XenPctRegister.ts";
import { XenPsdPackage, type XenPsdPackagePlain } from "./XenPsdPackage.ts";

/** struct xen_processor_performance (platform.h), 104 bytes, align 8. */
export class XenProcessorPerformance extends Struct<"struct xen_processor_performance"> {
  static readonly cName = "struct xen_processor_performance";
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u32
    platform_limit 4 u32
    control_register 8 struct xen_pct_register
    status_register 24 struct xen_pct_register
    state_count 40 u32
    states 48 handle8 struct xen_processor_px
    domain_info 56 struct xen_psd_package
    shared_type 96 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 104);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get platform_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set platform_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get control_register(): XenPctRegister {
    return new XenPctRegister(this.dataView, this.byteOffset + 8);
  }
  set control_register(value: XenPctRegister) {
    copyRecord(XenPctRegister, this.dataView, this.byteOffset + 8, value);
  }

  get status_register(): XenPctRegister {
    return new XenPctRegister(this.dataView, this.byteOffset + 24);
  }
  set status_register(value: XenPctRegister) {
    copyRecord(XenPctRegister, this.dataView, this.byteOffset + 24, value);
  }

  get state_count(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set state_count(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  get states(): HypercallPointer<"struct xen_processor_px"> | null {
    return readHandle(this.dataView, this.byteOffset + 48, 8);
  }
  set states(value: HypercallPointer<"struct xen_processor_px"> | null) {
    writeHandle(this.dataView, this.byteOffset + 48, 8, value);
  }

  get states_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 48, 8);
  }

  get domain_info(): XenPsdPackage {
    return new XenPsdPackage(this.dataView, this.byteOffset + 56);
  }
  set domain_info(value: XenPsdPackage) {
    copyRecord(XenPsdPackage, this.dataView, this.byteOffset + 56, value);
  }

  get shared_type(): number {
    return this.dataView.getUint32(this.byteOffset + 96, true);
  }
  set shared_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 96, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorPerformancePlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      platform_limit: dataView.getUint32(byteOffset + 4, true),
      control_register: XenPctRegister.decodeAt(dataView, byteOffset + 8),
      status_register: XenPctRegister.decodeAt(dataView, byteOffset + 24),
      state_count: dataView.getUint32(byteOffset + 40, true),
      domain_info: XenPsdPackage.decodeAt(dataView, byteOffset + 56),
      shared_type: dataView.getUint32(byteOffset + 96, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenProcessorPerformancePlain> {
    return {
      flags: dataView.getUint32(byteOffset, true),
      platform_limit: dataView.getUint32(byteOffset + 4, true),
      control_register: XenPctRegister.decodeNumbersAt(dataView, byteOffset + 8),
      status_register: XenPctRegister.decodeNumbersAt(dataView, byteOffset + 24),
      state_count: dataView.getUint32(byteOffset + 40, true),
      domain_info: XenPsdPackage.decodeNumbersAt(dataView, byteOffset + 56),
      shared_type: dataView.getUint32(byteOffset + 96, true),
    };
  }

  decode(): XenProcessorPerformancePlain {
    return XenProcessorPerformance.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenProcessorPerformancePlain> {
    return XenProcessorPerformance.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorPerformancePlain {
  flags: number;
  platform_limit: number;
  control_register: XenPctRegisterPlain;
  status_register: XenPctRegisterPlain;
  state_count: number;
  domain_info: XenPsdPackagePlain;
  shared_type: number;
}
