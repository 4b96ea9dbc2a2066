// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import { Struct, readAddress } from "../../../runtime/struct/records.ts";

/** struct privcmd_dm_op (sys/privcmd.h), 16 bytes, align 8. */
export class PrivcmdDmOp extends Struct<"struct privcmd_dm_op"> {
  static readonly cName = "struct privcmd_dm_op";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    dom 0 u16
    num 2 u16
    ubufs 8 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get num(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set num(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get ubufs(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdDmOpPlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      num: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): PrivcmdDmOpPlain {
    return PrivcmdDmOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PrivcmdDmOpPlain {
    return PrivcmdDmOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdDmOpPlain {
  dom: number;
  num: number;
}
