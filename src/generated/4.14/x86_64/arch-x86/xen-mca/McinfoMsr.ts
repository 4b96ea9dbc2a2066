// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct mcinfo_msr (arch-x86/xen-mca.h), 16 bytes, align 8. */
export class McinfoMsr extends Struct<"struct mcinfo_msr"> {
  static readonly cName = "struct mcinfo_msr";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    reg 0 u64
    value 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get reg(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set reg(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get reg_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set reg_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoMsrPlain {
    return {
      reg: dataView.getBigUint64(byteOffset, true),
      value: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McinfoMsrPlain> {
    return {
      reg: readU64Number(dataView, byteOffset),
      value: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): McinfoMsrPlain {
    return McinfoMsr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McinfoMsrPlain> {
    return McinfoMsr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoMsrPlain {
  reg: bigint;
  value: bigint;
}
