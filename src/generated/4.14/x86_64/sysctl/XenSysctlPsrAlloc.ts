// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_psr_alloc (sysctl.h), 20 bytes, align 4. */
export class XenSysctlPsrAlloc extends Struct<"struct xen_sysctl_psr_alloc"> {
  static readonly cName = "struct xen_sysctl_psr_alloc";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    cmd 0 u32
    target 4 u32
    u 8 struct xen_sysctl_psr_alloc.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get target(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set target(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenSysctlPsrAllocU {
    return new XenSysctlPsrAllocU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlPsrAllocU) {
    copyRecord(XenSysctlPsrAllocU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrAllocPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      target: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 12),
    };
  }

  decode(): XenSysctlPsrAllocPlain {
    return XenSysctlPsrAlloc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrAllocPlain {
    return XenSysctlPsrAlloc.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrAllocPlain {
  cmd: number;
  target: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_psr_alloc (sysctl.h): union, 12 bytes, align 4. */
export class XenSysctlPsrAllocU extends Union<"struct xen_sysctl_psr_alloc.u"> {
  static readonly cName = "struct xen_sysctl_psr_alloc.u";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    cat_info 0 struct xen_sysctl_psr_alloc.u.cat_info
    mba_info 0 struct xen_sysctl_psr_alloc.u.mba_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get cat_info(): XenSysctlPsrAllocUCatInfo {
    return new XenSysctlPsrAllocUCatInfo(this.dataView, this.byteOffset);
  }
  set cat_info(value: XenSysctlPsrAllocUCatInfo) {
    copyRecord(XenSysctlPsrAllocUCatInfo, this.dataView, this.byteOffset, value);
  }

  get mba_info(): XenSysctlPsrAllocUMbaInfo {
    return new XenSysctlPsrAllocUMbaInfo(this.dataView, this.byteOffset);
  }
  set mba_info(value: XenSysctlPsrAllocUMbaInfo) {
    copyRecord(XenSysctlPsrAllocUMbaInfo, this.dataView, this.byteOffset, value);
  }
}

/** cat_info of struct xen_sysctl_psr_alloc.u (sysctl.h): struct, 12 bytes, align 4. */
export class XenSysctlPsrAllocUCatInfo extends Struct<"struct xen_sysctl_psr_alloc.u.cat_info"> {
  static readonly cName = "struct xen_sysctl_psr_alloc.u.cat_info";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    cbm_len 0 u32
    cos_max 4 u32
    flags 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get cbm_len(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cbm_len(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cos_max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cos_max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrAllocUCatInfoPlain {
    return {
      cbm_len: dataView.getUint32(byteOffset, true),
      cos_max: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlPsrAllocUCatInfoPlain {
    return XenSysctlPsrAllocUCatInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrAllocUCatInfoPlain {
    return XenSysctlPsrAllocUCatInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrAllocUCatInfoPlain {
  cbm_len: number;
  cos_max: number;
  flags: number;
}

/** mba_info of struct xen_sysctl_psr_alloc.u (sysctl.h): struct, 12 bytes, align 4. */
export class XenSysctlPsrAllocUMbaInfo extends Struct<"struct xen_sysctl_psr_alloc.u.mba_info"> {
  static readonly cName = "struct xen_sysctl_psr_alloc.u.mba_info";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    thrtl_max 0 u32
    cos_max 4 u32
    flags 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get thrtl_max(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set thrtl_max(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cos_max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cos_max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrAllocUMbaInfoPlain {
    return {
      thrtl_max: dataView.getUint32(byteOffset, true),
      cos_max: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlPsrAllocUMbaInfoPlain {
    return XenSysctlPsrAllocUMbaInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrAllocUMbaInfoPlain {
    return XenSysctlPsrAllocUMbaInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrAllocUMbaInfoPlain {
  thrtl_max: number;
  cos_max: number;
  flags: number;
}
