// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_destroy_ioreq_server (hvm/dm_op.h), 4 bytes, align 2. */
export class XenDmOpDestroyIoreqServer extends Struct<"struct xen_dm_op_destroy_ioreq_server"> {
  static readonly cName = "struct xen_dm_op_destroy_ioreq_server";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    id 0 u16
    pad 2 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpDestroyIoreqServerPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      pad: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): XenDmOpDestroyIoreqServerPlain {
    return XenDmOpDestroyIoreqServer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpDestroyIoreqServerPlain {
    return XenDmOpDestroyIoreqServer.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpDestroyIoreqServerPlain {
  id: number;
  pad: number;
}
