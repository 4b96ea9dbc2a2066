// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, U64Array } from "../../../../../runtime/struct/records.ts";

/** struct mc_info (arch-x86/xen-mca.h), 768 bytes, align 8. */
export class McInfo extends Struct<"struct mc_info"> {
  static readonly cName = "struct mc_info";
  static readonly size = 768;
  static readonly align = 8;
  static readonly fields: string = `
    mi_nentries 0 u32
    flags 4 u32
    mi_data 8 u64[95]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 768);
  }

  get mi_nentries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mi_nentries(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get mi_data(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, 95);
  }
  set mi_data(value: ArrayLike<bigint>) {
    this.mi_data.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McInfoPlain {
    return {
      mi_nentries: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      mi_data: new U64Array(dataView, byteOffset + 8, 95).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McInfoPlain> {
    return {
      mi_nentries: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      mi_data: new U64Array(dataView, byteOffset + 8, 95).toNumbers(),
    };
  }

  decode(): McInfoPlain {
    return McInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McInfoPlain> {
    return McInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McInfoPlain {
  mi_nentries: number;
  flags: number;
  mi_data: bigint[];
}
