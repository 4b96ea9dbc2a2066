// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xenpf_core_parking (platform.h), 8 bytes, align 4. */
export class XenpfCoreParking extends Struct<"struct xenpf_core_parking"> {
  static readonly cName = "struct xenpf_core_parking";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u32
    idle_nums 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get idle_nums(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set idle_nums(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfCoreParkingPlain {
    return {
      type: dataView.getUint32(byteOffset, true),
      idle_nums: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfCoreParkingPlain {
    return XenpfCoreParking.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfCoreParkingPlain {
    return XenpfCoreParking.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfCoreParkingPlain {
  type: number;
  idle_nums: number;
}
