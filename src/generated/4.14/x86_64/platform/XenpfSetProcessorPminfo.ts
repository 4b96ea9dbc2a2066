// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";
import { XenProcessorPerformance } from "./XenProcessorPerformance.ts";
import { XenProcessorPower } from "./XenProcessorPower.ts";

/** struct xenpf_set_processor_pminfo (platform.h), 112 bytes, align 8. */
export class XenpfSetProcessorPminfo extends Struct<"struct xenpf_set_processor_pminfo"> {
  static readonly cName = "struct xenpf_set_processor_pminfo";
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u32
    type 4 u32
    u 8 struct xenpf_set_processor_pminfo.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 112);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenpfSetProcessorPminfoU {
    return new XenpfSetProcessorPminfoU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenpfSetProcessorPminfoU) {
    copyRecord(XenpfSetProcessorPminfoU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfSetProcessorPminfoPlain {
    return {
      id: dataView.getUint32(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 104),
    };
  }

  decode(): XenpfSetProcessorPminfoPlain {
    return XenpfSetProcessorPminfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfSetProcessorPminfoPlain {
    return XenpfSetProcessorPminfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfSetProcessorPminfoPlain {
  id: number;
  type: number;
  u: Uint8Array;
}

/** u of struct xenpf_set_processor_pminfo (platform.h): union, 104 bytes, align 8. */
export class XenpfSetProcessorPminfoU extends Union<"struct xenpf_set_processor_pminfo.u"> {
  static readonly cName = "struct xenpf_set_processor_pminfo.u";
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields: string = `
    power 0 struct xen_processor_power
    perf 0 struct xen_processor_performance
    pdc 0 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 104);
  }

  get power(): XenProcessorPower {
    return new XenProcessorPower(this.dataView, this.byteOffset);
  }
  set power(value: XenProcessorPower) {
    copyRecord(XenProcessorPower, this.dataView, this.byteOffset, value);
  }

  get perf(): XenProcessorPerformance {
    return new XenProcessorPerformance(this.dataView, this.byteOffset);
  }
  set perf(value: XenProcessorPerformance) {
    copyRecord(XenProcessorPerformance, this.dataView, this.byteOffset, value);
  }

  get pdc(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set pdc(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get pdc_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }
}
