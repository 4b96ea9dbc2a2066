// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../runtime/struct/records.ts";

/** struct xenpf_efi_guid (platform.h), 16 bytes, align 4. */
export class XenpfEfiGuid extends Struct<"struct xenpf_efi_guid"> {
  static readonly cName = "struct xenpf_efi_guid";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    data1 0 u32
    data2 4 u16
    data3 6 u16
    data4 8 u8[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get data1(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set data1(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get data2(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set data2(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get data3(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set data3(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get data4(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 8);
  }
  set data4(value: ArrayLike<number>) {
    assignBytes(this.data4, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEfiGuidPlain {
    return {
      data1: dataView.getUint32(byteOffset, true),
      data2: dataView.getUint16(byteOffset + 4, true),
      data3: dataView.getUint16(byteOffset + 6, true),
      data4: copyBytes(dataView, byteOffset + 8, 8),
    };
  }

  decode(): XenpfEfiGuidPlain {
    return XenpfEfiGuid.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfEfiGuidPlain {
    return XenpfEfiGuid.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfEfiGuidPlain {
  data1: number;
  data2: number;
  data3: number;
  data4: Uint8Array;
}
