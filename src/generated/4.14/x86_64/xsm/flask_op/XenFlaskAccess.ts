// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_access (xsm/flask_op.h), 32 bytes, align 4. */
export class XenFlaskAccess extends Struct<"struct xen_flask_access"> {
  static readonly cName = "struct xen_flask_access";
  static readonly size = 32;
  static readonly align = 4;
  static readonly fields: string = `
    ssid 0 u32
    tsid 4 u32
    tclass 8 u32
    req 12 u32
    allowed 16 u32
    audit_allow 20 u32
    audit_deny 24 u32
    seqno 28 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
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

  get req(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set req(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get allowed(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set allowed(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get audit_allow(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set audit_allow(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get audit_deny(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set audit_deny(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get seqno(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set seqno(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskAccessPlain {
    return {
      ssid: dataView.getUint32(byteOffset, true),
      tsid: dataView.getUint32(byteOffset + 4, true),
      tclass: dataView.getUint32(byteOffset + 8, true),
      req: dataView.getUint32(byteOffset + 12, true),
      allowed: dataView.getUint32(byteOffset + 16, true),
      audit_allow: dataView.getUint32(byteOffset + 20, true),
      audit_deny: dataView.getUint32(byteOffset + 24, true),
      seqno: dataView.getUint32(byteOffset + 28, true),
    };
  }

  decode(): XenFlaskAccessPlain {
    return XenFlaskAccess.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskAccessPlain {
    return XenFlaskAccess.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskAccessPlain {
  ssid: number;
  tsid: number;
  tclass: number;
  req: number;
  allowed: number;
  audit_allow: number;
  audit_deny: number;
  seqno: number;
}
