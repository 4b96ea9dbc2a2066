// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_get_domain_state (domctl.h), 16 bytes, align 8. */
export class XenDomctlGetDomainState extends Struct<"struct xen_domctl_get_domain_state"> {
  static readonly cName = "struct xen_domctl_get_domain_state";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    state 0 u16
    caps 2 u16
    pad0 4 u32
    unique_id 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get state(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set state(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get caps(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set caps(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get unique_id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set unique_id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get unique_id_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set unique_id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetDomainStatePlain {
    return {
      state: dataView.getUint16(byteOffset, true),
      caps: dataView.getUint16(byteOffset + 2, true),
      pad0: dataView.getUint32(byteOffset + 4, true),
      unique_id: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGetDomainStatePlain> {
    return {
      state: dataView.getUint16(byteOffset, true),
      caps: dataView.getUint16(byteOffset + 2, true),
      pad0: dataView.getUint32(byteOffset + 4, true),
      unique_id: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlGetDomainStatePlain {
    return XenDomctlGetDomainState.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlGetDomainStatePlain> {
    return XenDomctlGetDomainState.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGetDomainStatePlain {
  state: number;
  caps: number;
  pad0: number;
  unique_id: bigint;
}
