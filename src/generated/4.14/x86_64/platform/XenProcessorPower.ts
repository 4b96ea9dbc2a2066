// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  copyRecord,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";
import { XenProcessorFlags, type XenProcessorFlagsPlain } from "./XenProcessorFlags.ts";

/** struct xen_processor_power (platform.h), 16 bytes, align 8. */
export class XenProcessorPower extends Struct<"struct xen_processor_power"> {
  static readonly cName = "struct xen_processor_power";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    count 0 u32
    flags 4 struct xen_processor_flags
    states 8 handle8 struct xen_processor_cx
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): XenProcessorFlags {
    return new XenProcessorFlags(this.dataView, this.byteOffset + 4);
  }
  set flags(value: XenProcessorFlags) {
    copyRecord(XenProcessorFlags, this.dataView, this.byteOffset + 4, value);
  }

  get states(): HypercallPointer<"struct xen_processor_cx"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set states(value: HypercallPointer<"struct xen_processor_cx"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get states_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorPowerPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
      flags: XenProcessorFlags.decodeAt(dataView, byteOffset + 4),
    };
  }

  decode(): XenProcessorPowerPlain {
    return XenProcessorPower.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenProcessorPowerPlain {
    return XenProcessorPower.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorPowerPlain {
  count: number;
  flags: XenProcessorFlagsPlain;
}
