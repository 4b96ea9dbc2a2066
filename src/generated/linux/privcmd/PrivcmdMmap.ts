// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import { Struct, readAddress } from "../../../runtime/struct/records.ts";

/** struct privcmd_mmap (sys/privcmd.h), 16 bytes, align 8. */
export class PrivcmdMmap extends Struct<"struct privcmd_mmap"> {
  static readonly cName = "struct privcmd_mmap";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    num 0 s32
    dom 4 u16
    entry 8 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get num(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set num(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get entry(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdMmapPlain {
    return {
      num: dataView.getInt32(byteOffset, true),
      dom: dataView.getUint16(byteOffset + 4, true),
    };
  }

  decode(): PrivcmdMmapPlain {
    return PrivcmdMmap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PrivcmdMmapPlain {
    return PrivcmdMmap.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdMmapPlain {
  num: number;
  dom: number;
}
