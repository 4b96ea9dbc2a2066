// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_livepatch_status (sysctl.h), 8 bytes, align 4. */
export class XenLivepatchStatus extends Struct<"struct xen_livepatch_status"> {
  static readonly cName = "struct xen_livepatch_status";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    state 0 u32
    rc 4 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get state(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set state(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get rc(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set rc(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenLivepatchStatusPlain {
    return {
      state: dataView.getUint32(byteOffset, true),
      rc: dataView.getInt32(byteOffset + 4, true),
    };
  }

  decode(): XenLivepatchStatusPlain {
    return XenLivepatchStatus.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenLivepatchStatusPlain {
    return XenLivepatchStatus.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenLivepatchStatusPlain {
  state: number;
  rc: number;
}
