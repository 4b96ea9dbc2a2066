// The records of Xen's public header arch-x86/xen-x86_64.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct arch_vcpu_info (arch-x86/xen-x86_64.h), 16 bytes, align 8. */
export class ArchVcpuInfo extends Struct<"struct arch_vcpu_info"> {
  static readonly cName = "struct arch_vcpu_info";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    cr2 0 u64
    pad 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get cr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set cr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get cr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set cr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): ArchVcpuInfoPlain {
    return {
      cr2: dataView.getBigUint64(byteOffset, true),
      pad: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<ArchVcpuInfoPlain> {
    return {
      cr2: readU64Number(dataView, byteOffset),
      pad: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): ArchVcpuInfoPlain {
    return ArchVcpuInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<ArchVcpuInfoPlain> {
    return ArchVcpuInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface ArchVcpuInfoPlain {
  cr2: bigint;
  pad: bigint;
}
