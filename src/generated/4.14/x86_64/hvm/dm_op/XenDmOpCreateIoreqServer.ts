// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_create_ioreq_server (hvm/dm_op.h), 6 bytes, align 2. */
export class XenDmOpCreateIoreqServer extends Struct<"struct xen_dm_op_create_ioreq_server"> {
  static readonly cName = "struct xen_dm_op_create_ioreq_server";
  static readonly size = 6;
  static readonly align = 2;
  static readonly fields: string = `
    handle_bufioreq 0 u8
    pad 1 u8[3]
    id 4 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 6);
  }

  get handle_bufioreq(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set handle_bufioreq(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpCreateIoreqServerPlain {
    return {
      handle_bufioreq: dataView.getUint8(byteOffset),
      pad: copyBytes(dataView, byteOffset + 1, 3),
      id: dataView.getUint16(byteOffset + 4, true),
    };
  }

  decode(): XenDmOpCreateIoreqServerPlain {
    return XenDmOpCreateIoreqServer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpCreateIoreqServerPlain {
    return XenDmOpCreateIoreqServer.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpCreateIoreqServerPlain {
  handle_bufioreq: number;
  pad: Uint8Array;
  id: number;
}
