// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xenpf_del_memtype (platform.h), 8 bytes, align 4. */
export class XenpfDelMemtype extends Struct<"struct xenpf_del_memtype"> {
  static readonly cName = "struct xenpf_del_memtype";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    handle 0 u32
    reg 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get handle(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set handle(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfDelMemtypePlain {
    return {
      handle: dataView.getUint32(byteOffset, true),
      reg: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfDelMemtypePlain {
    return XenpfDelMemtype.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfDelMemtypePlain {
    return XenpfDelMemtype.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfDelMemtypePlain {
  handle: number;
  reg: number;
}
