// The records of Xen's public header arch-x86/xen-x86_32.h. Made by `bun run codegen`: do not edit.

import { Struct, U32Array } from "../../../../../runtime/struct/records.ts";

/** struct arch_vcpu_info (arch-x86/xen-x86_32.h), 24 bytes, align 4. */
export class ArchVcpuInfo extends Struct<"struct arch_vcpu_info"> {
  static readonly cName = "struct arch_vcpu_info";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    cr2 0 u32
    pad 4 u32[5]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cr2(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cr2(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 4, 5);
  }
  set pad(value: ArrayLike<number>) {
    this.pad.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): ArchVcpuInfoPlain {
    return {
      cr2: dataView.getUint32(byteOffset, true),
      pad: new U32Array(dataView, byteOffset + 4, 5).toArray(),
    };
  }

  decode(): ArchVcpuInfoPlain {
    return ArchVcpuInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): ArchVcpuInfoPlain {
    return ArchVcpuInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface ArchVcpuInfoPlain {
  cr2: number;
  pad: number[];
}
