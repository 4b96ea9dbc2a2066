// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_peersid (xsm/flask_op.h), 8 bytes, align 4. */
export class XenFlaskPeersid extends Struct<"struct xen_flask_peersid"> {
  static readonly cName = "struct xen_flask_peersid";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    evtchn 0 u32
    sid 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get evtchn(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskPeersidPlain {
    return {
      evtchn: dataView.getUint32(byteOffset, true),
      sid: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenFlaskPeersidPlain {
    return XenFlaskPeersid.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskPeersidPlain {
    return XenFlaskPeersid.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskPeersidPlain {
  evtchn: number;
  sid: number;
}
