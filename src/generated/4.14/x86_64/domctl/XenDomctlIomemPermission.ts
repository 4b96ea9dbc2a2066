// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_iomem_permission (domctl.h), 24 bytes, align 8. */
export class XenDomctlIomemPermission extends Struct<"struct xen_domctl_iomem_permission"> {
  static readonly cName = "struct xen_domctl_iomem_permission";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    first_mfn 0 u64
    nr_mfns 8 u64
    allow_access 16 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get first_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set first_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get first_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set first_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  /** Frames. */
  get nr_mfns(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set nr_mfns(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Frames. */
  get nr_mfns_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set nr_mfns_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get allow_access(): number {
    return this.dataView.getUint8(this.byteOffset + 16);
  }
  set allow_access(value: number) {
    this.dataView.setUint8(this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIomemPermissionPlain {
    return {
      first_mfn: dataView.getBigUint64(byteOffset, true),
      nr_mfns: dataView.getBigUint64(byteOffset + 8, true),
      allow_access: dataView.getUint8(byteOffset + 16),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlIomemPermissionPlain> {
    return {
      first_mfn: readU64Number(dataView, byteOffset),
      nr_mfns: readU64Number(dataView, byteOffset + 8),
      allow_access: dataView.getUint8(byteOffset + 16),
    };
  }

  decode(): XenDomctlIomemPermissionPlain {
    return XenDomctlIomemPermission.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlIomemPermissionPlain> {
    return XenDomctlIomemPermission.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlIomemPermissionPlain {
  first_mfn: bigint;
  /** Frames. */
  nr_mfns: bigint;
  allow_access: number;
}
