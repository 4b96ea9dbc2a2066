// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xenctl_bitmap (xen.h), 16 bytes, align 8. */
export class XenctlBitmap extends Struct<"struct xenctl_bitmap"> {
  static readonly cName = "struct xenctl_bitmap";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    bitmap 0 handle8 uint8_t
    nr_bits 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get bitmap(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set bitmap(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get bitmap_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get nr_bits(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_bits(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenctlBitmapPlain {
    return {
      nr_bits: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenctlBitmapPlain {
    return XenctlBitmap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenctlBitmapPlain {
    return XenctlBitmap.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenctlBitmapPlain {
  nr_bits: number;
}
