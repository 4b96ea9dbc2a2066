// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_remote_shutdown (hvm/dm_op.h), 4 bytes, align 4. */
export class XenDmOpRemoteShutdown extends Struct<"struct xen_dm_op_remote_shutdown"> {
  static readonly cName = "struct xen_dm_op_remote_shutdown";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    reason 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get reason(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set reason(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpRemoteShutdownPlain {
    return {
      reason: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDmOpRemoteShutdownPlain {
    return XenDmOpRemoteShutdown.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpRemoteShutdownPlain {
    return XenDmOpRemoteShutdown.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpRemoteShutdownPlain {
  reason: number;
}
