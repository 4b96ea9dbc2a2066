// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, U64Array, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct privcmd_hypercall (sys/privcmd.h), 48 bytes, align 8. */
export class PrivcmdHypercall extends Struct<"struct privcmd_hypercall"> {
  static readonly cName = "struct privcmd_hypercall";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u64
    arg 8 u64[5]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get op(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set op(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get op_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set op_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get arg(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, 5);
  }
  set arg(value: ArrayLike<bigint>) {
    this.arg.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdHypercallPlain {
    return {
      op: dataView.getBigUint64(byteOffset, true),
      arg: new U64Array(dataView, byteOffset + 8, 5).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PrivcmdHypercallPlain> {
    return {
      op: readU64Number(dataView, byteOffset),
      arg: new U64Array(dataView, byteOffset + 8, 5).toNumbers(),
    };
  }

  decode(): PrivcmdHypercallPlain {
    return PrivcmdHypercall.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PrivcmdHypercallPlain> {
    return PrivcmdHypercall.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdHypercallPlain {
  op: bigint;
  arg: bigint[];
}
