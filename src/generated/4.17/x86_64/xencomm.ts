// The records of Xen's public header xencomm.h. Made by `bun run codegen`: do not edit.

import { Struct, U64Array, elementsToEnd } from "../../../runtime/struct/index.ts";

/** struct xencomm_desc (xencomm.h), 8 bytes, align 8. */
export class XencommDesc extends Struct<"struct xencomm_desc"> {
  static readonly cName = "struct xencomm_desc";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get magic(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set magic(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get nr_addrs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_addrs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get address(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, elementsToEnd(this, 8, 8));
  }

  decode(): XencommDescPlain {
    return {
      magic: this.magic,
      nr_addrs: this.nr_addrs,
    };
  }
}

export interface XencommDescPlain {
  magic: number;
  nr_addrs: number;
}
