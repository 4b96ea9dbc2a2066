// The records of Xen's public header xencomm.h. Made by `bun run codegen`: do not edit.

import { Struct, U64Array, elementsToEnd } from "../../../runtime/struct/records.ts";

/** struct xencomm_desc (xencomm.h), 8 bytes, align 8. */
export class XencommDesc extends Struct<"struct xencomm_desc"> {
  static readonly cName = "struct xencomm_desc";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    magic 0 u32
    nr_addrs 4 u32
    address 8 u64[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get magic(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set magic(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_addrs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_addrs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get address(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, elementsToEnd(this, 8, 8));
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencommDescPlain {
    return {
      magic: dataView.getUint32(byteOffset, true),
      nr_addrs: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XencommDescPlain {
    return XencommDesc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencommDescPlain {
    return XencommDesc.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XencommDescPlain {
  magic: number;
  nr_addrs: number;
}
