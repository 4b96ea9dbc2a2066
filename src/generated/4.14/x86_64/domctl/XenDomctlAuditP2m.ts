// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_audit_p2m (domctl.h), 24 bytes, align 8. */
export class XenDomctlAuditP2m extends Struct<"struct xen_domctl_audit_p2m"> {
  static readonly cName = "struct xen_domctl_audit_p2m";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    orphans 0 u64
    m2p_bad 8 u64
    p2m_bad 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get orphans(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set orphans(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get orphans_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set orphans_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get m2p_bad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set m2p_bad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get m2p_bad_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set m2p_bad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get p2m_bad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set p2m_bad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get p2m_bad_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set p2m_bad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAuditP2mPlain {
    return {
      orphans: dataView.getBigUint64(byteOffset, true),
      m2p_bad: dataView.getBigUint64(byteOffset + 8, true),
      p2m_bad: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlAuditP2mPlain> {
    return {
      orphans: readU64Number(dataView, byteOffset),
      m2p_bad: readU64Number(dataView, byteOffset + 8),
      p2m_bad: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDomctlAuditP2mPlain {
    return XenDomctlAuditP2m.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlAuditP2mPlain> {
    return XenDomctlAuditP2m.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlAuditP2mPlain {
  orphans: bigint;
  m2p_bad: bigint;
  p2m_bad: bigint;
}
