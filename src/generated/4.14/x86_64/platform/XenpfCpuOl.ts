// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xenpf_cpu_ol (platform.h), 4 bytes, align 4. */
export class XenpfCpuOl extends Struct<"struct xenpf_cpu_ol"> {
  static readonly cName = "struct xenpf_cpu_ol";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    cpuid 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get cpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfCpuOlPlain {
    return {
      cpuid: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenpfCpuOlPlain {
    return XenpfCpuOl.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfCpuOlPlain {
    return XenpfCpuOl.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfCpuOlPlain {
  cpuid: number;
}
