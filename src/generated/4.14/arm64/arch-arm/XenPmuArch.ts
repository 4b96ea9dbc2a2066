// The records of Xen's public header arch-arm.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_pmu_arch (arch-arm.h), 1 bytes, align 1. */
export class XenPmuArch extends Struct<"struct xen_pmu_arch"> {
  static readonly cName = "struct xen_pmu_arch";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    dummy 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get dummy(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set dummy(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPmuArchPlain {
    return {
      dummy: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenPmuArchPlain {
    return XenPmuArch.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPmuArchPlain {
    return XenPmuArch.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPmuArchPlain {
  dummy: number;
}
