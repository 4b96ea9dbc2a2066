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
import { XenPowerRegister, type XenPowerRegisterPlain } from "./XenPowerRegister.ts";

/** struct xen_processor_cx (platform.h), 48 bytes, align 8. */
export class XenProcessorCx extends Struct<"struct xen_processor_cx"> {
  static readonly cName = "struct xen_processor_cx";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    reg 0 struct xen_power_register
    type 24 u8
    latency 28 u32
    power 32 u32
    dpcnt 36 u32
    dp 40 handle8 struct xen_processor_csd
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get reg(): XenPowerRegister {
    return new XenPowerRegister(this.dataView, this.byteOffset);
  }
  set reg(value: XenPowerRegister) {
    copyRecord(XenPowerRegister, this.dataView, this.byteOffset, value);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 24);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 24, value);
  }

  get latency(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set latency(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get power(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set power(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get dpcnt(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set dpcnt(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get dp(): HypercallPointer<"struct xen_processor_csd"> | null {
    return readHandle(this.dataView, this.byteOffset + 40, 8);
  }
  set dp(value: HypercallPointer<"struct xen_processor_csd"> | null) {
    writeHandle(this.dataView, this.byteOffset + 40, 8, value);
  }

  get dp_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 40, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorCxPlain {
    return {
      reg: XenPowerRegister.decodeAt(dataView, byteOffset),
      type: dataView.getUint8(byteOffset + 24),
      latency: dataView.getUint32(byteOffset + 28, true),
      power: dataView.getUint32(byteOffset + 32, true),
      dpcnt: dataView.getUint32(byteOffset + 36, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenProcessorCxPlain> {
    return {
      reg: XenPowerRegister.decodeNumbersAt(dataView, byteOffset),
      type: dataView.getUint8(byteOffset + 24),
      latency: dataView.getUint32(byteOffset + 28, true),
      power: dataView.getUint32(byteOffset + 32, true),
      dpcnt: dataView.getUint32(byteOffset + 36, true),
    };
  }

  decode(): XenProcessorCxPlain {
    return XenProcessorCx.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenProcessorCxPlain> {
    return XenProcessorCx.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorCxPlain {
  reg: XenPowerRegisterPlain;
  type: number;
  latency: number;
  power: number;
  dpcnt: number;
}
