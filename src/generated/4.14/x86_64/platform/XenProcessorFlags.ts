// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct, writeBits } from "../../../../runtime/struct/records.ts";

/** struct xen_processor_flags (platform.h), 4 bytes, align 4. */
export class XenProcessorFlags extends Struct<"struct xen_processor_flags"> {
  static readonly cName = "struct xen_processor_flags";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    bm_control 0 u32:1<<0
    bm_check 0 u32:1<<1
    has_cst 0 u32:1<<2
    power_setup_done 0 u32:1<<3
    bm_rld_set 0 u32:1<<4
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get bm_control(): number {
    return this.dataView.getUint32(this.byteOffset, true) & 1;
  }
  set bm_control(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 0, 1, value);
  }

  get bm_check(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 1) & 1;
  }
  set bm_check(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 1, 1, value);
  }

  get has_cst(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 2) & 1;
  }
  set has_cst(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 2, 1, value);
  }

  get power_setup_done(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 3) & 1;
  }
  set power_setup_done(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 3, 1, value);
  }

  get bm_rld_set(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 4) & 1;
  }
  set bm_rld_set(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 4, 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorFlagsPlain {
    return {
      bm_control: dataView.getUint32(byteOffset, true) & 1,
      bm_check: (dataView.getUint32(byteOffset, true) >>> 1) & 1,
      has_cst: (dataView.getUint32(byteOffset, true) >>> 2) & 1,
      power_setup_done: (dataView.getUint32(byteOffset, true) >>> 3) & 1,
      bm_rld_set: (dataView.getUint32(byteOffset, true) >>> 4) & 1,
    };
  }

  decode(): XenProcessorFlagsPlain {
    return XenProcessorFlags.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenProcessorFlagsPlain {
    return XenProcessorFlags.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorFlagsPlain {
  bm_control: number;
  bm_check: number;
  has_cst: number;
  power_setup_done: number;
  bm_rld_set: number;
}
