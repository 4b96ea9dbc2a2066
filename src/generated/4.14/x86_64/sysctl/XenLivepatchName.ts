// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  U16Array,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_livepatch_name (sysctl.h), 16 bytes, align 8. */
export class XenLivepatchName extends Struct<"struct xen_livepatch_name"> {
  static readonly cName = "struct xen_livepatch_name";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 handle8 char
    size 8 u16
    pad 10 u16[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get size(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set size(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 10, 3);
  }
  set pad(value: ArrayLike<number>) {
    this.pad.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenLivepatchNamePlain {
    return {
      size: dataView.getUint16(byteOffset + 8, true),
      pad: new U16Array(dataView, byteOffset + 10, 3).toArray(),
    };
  }

  decode(): XenLivepatchNamePlain {
    return XenLivepatchName.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenLivepatchNamePlain {
    return XenLivepatchName.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenLivepatchNamePlain {
  size: number;
  pad: number[];
}
