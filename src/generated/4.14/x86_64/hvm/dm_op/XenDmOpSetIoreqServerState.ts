// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_set_ioreq_server_state (hvm/dm_op.h), 4 bytes, align 2. */
export class XenDmOpSetIoreqServerState extends Struct<"struct xen_dm_op_set_ioreq_server_state"> {
  static readonly cName = "struct xen_dm_op_set_ioreq_server_state";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    id 0 u16
    enabled 2 u8
    pad 3 u8
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

  get enabled(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set enabled(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get pad(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set pad(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetIoreqServerStatePlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      enabled: dataView.getUint8(byteOffset + 2),
      pad: dataView.getUint8(byteOffset + 3),
    };
  }

  decode(): XenDmOpSetIoreqServerStatePlain {
    return XenDmOpSetIoreqServerState.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpSetIoreqServerStatePlain {
    return XenDmOpSetIoreqServerState.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpSetIoreqServerStatePlain {
  id: number;
  enabled: number;
  pad: number;
}
