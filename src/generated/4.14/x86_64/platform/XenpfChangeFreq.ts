// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xenpf_change_freq (platform.h), 16 bytes, align 8. */
export class XenpfChangeFreq extends Struct<"struct xenpf_change_freq"> {
  static readonly cName = "struct xenpf_change_freq";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u32
    cpu 4 u32
    freq 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  /** Hz. */
  get freq(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set freq(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Hz. */
  get freq_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set freq_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfChangeFreqPlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      cpu: dataView.getUint32(byteOffset + 4, true),
      freq: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfChangeFreqPlain> {
    return {
      flags: dataView.getUint32(byteOffset, true),
      cpu: dataView.getUint32(byteOffset + 4, true),
      freq: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenpfChangeFreqPlain {
    return XenpfChangeFreq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfChangeFreqPlain> {
    return XenpfChangeFreq.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfChangeFreqPlain {
  flags: number;
  cpu: number;
  /** Hz. */
  freq: bigint;
}
