// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../runtime/struct/records.ts";

/** xen_uuid_t (xen.h), 16 bytes, align 1. */
export class XenUuid extends Struct<"xen_uuid_t"> {
  static readonly cName = "xen_uuid_t";
  static readonly size = 16;
  static readonly align = 1;
  static readonly fields: string = `
    a 0 u8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get a(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set a(value: ArrayLike<number>) {
    assignBytes(this.a, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenUuidPlain {
    return {
      a: copyBytes(dataView, byteOffset, 16),
    };
  }

  decode(): XenUuidPlain {
    return XenUuid.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenUuidPlain {
    return XenUuid.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenUuidPlain {
  a: Uint8Array;
}
