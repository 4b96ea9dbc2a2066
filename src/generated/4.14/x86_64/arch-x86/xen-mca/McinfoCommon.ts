// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct mcinfo_common (arch-x86/xen-mca.h), 4 bytes, align 2. */
export class McinfoCommon extends Struct<"struct mcinfo_common"> {
  static readonly cName = "struct mcinfo_common";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    type 0 u16
    size 2 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get type(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get size(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set size(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoCommonPlain {
    return {
      type: dataView.getUint16(byteOffset, true),
      size: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): McinfoCommonPlain {
    return McinfoCommon.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): McinfoCommonPlain {
    return McinfoCommon.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoCommonPlain {
  type: number;
  size: number;
}
