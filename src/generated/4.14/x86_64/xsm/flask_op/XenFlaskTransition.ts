// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_transition (xsm/flask_op.h), 16 bytes, align 4. */
export class XenFlaskTransition extends Struct<"struct xen_flask_transition"> {
  static readonly cName = "struct xen_flask_transition";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    ssid 0 u32
    tsid 4 u32
    tclass 8 u32
    newsid 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ssid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ssid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get tsid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set tsid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get tclass(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set tclass(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get newsid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set newsid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskTransitionPlain {
    return {
      ssid: dataView.getUint32(byteOffset, true),
      tsid: dataView.getUint32(byteOffset + 4, true),
      tclass: dataView.getUint32(byteOffset + 8, true),
      newsid: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenFlaskTransitionPlain {
    return XenFlaskTransition.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskTransitionPlain {
    return XenFlaskTransition.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskTransitionPlain {
  ssid: number;
  tsid: number;
  tclass: number;
  newsid: number;
}
