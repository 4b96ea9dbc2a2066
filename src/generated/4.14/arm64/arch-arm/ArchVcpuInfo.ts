// The records of Xen's public header arch-arm.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct arch_vcpu_info (arch-arm.h), 0 bytes, align 1. */
export class ArchVcpuInfo extends Struct<"struct arch_vcpu_info"> {
  static readonly cName = "struct arch_vcpu_info";
  static readonly size = 0;
  static readonly align = 1;
  static readonly fields: string = "";

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 0);
  }

  static decodeAt(_dataView: DataView, _byteOffset: number): ArchVcpuInfoPlain {
    return {};
  }

  decode(): ArchVcpuInfoPlain {
    return ArchVcpuInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): ArchVcpuInfoPlain {
    return ArchVcpuInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export type ArchVcpuInfoPlain = Record<string, never>;
