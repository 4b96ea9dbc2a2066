// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_psr_cmt_op (sysctl.h), 16 bytes, align 8. */
export class XenSysctlPsrCmtOp extends Struct<"struct xen_sysctl_psr_cmt_op"> {
  static readonly cName = "struct xen_sysctl_psr_cmt_op";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    flags 4 u32
    u 8 struct xen_sysctl_psr_cmt_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenSysctlPsrCmtOpU {
    return new XenSysctlPsrCmtOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenSysctlPsrCmtOpU) {
    copyRecord(XenSysctlPsrCmtOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrCmtOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 8),
    };
  }

  decode(): XenSysctlPsrCmtOpPlain {
    return XenSysctlPsrCmtOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrCmtOpPlain {
    return XenSysctlPsrCmtOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrCmtOpPlain {
  cmd: number;
  flags: number;
  u: Uint8Array;
}

/** u of struct xen_sysctl_psr_cmt_op (sysctl.h): union, 8 bytes, align 8. */
export class XenSysctlPsrCmtOpU extends Union<"struct xen_sysctl_psr_cmt_op.u"> {
  static readonly cName = "struct xen_sysctl_psr_cmt_op.u";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    data 0 u64
    l3_cache 0 struct xen_sysctl_psr_cmt_op.u.l3_cache
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get data(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set data(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get data_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set data_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get l3_cache(): XenSysctlPsrCmtOpUL3Cache {
    return new XenSysctlPsrCmtOpUL3Cache(this.dataView, this.byteOffset);
  }
  set l3_cache(value: XenSysctlPsrCmtOpUL3Cache) {
    copyRecord(XenSysctlPsrCmtOpUL3Cache, this.dataView, this.byteOffset, value);
  }
}

/** l3_cache of struct xen_sysctl_psr_cmt_op.u (sysctl.h): struct, 8 bytes, align 4. */
export class XenSysctlPsrCmtOpUL3Cache extends Struct<"struct xen_sysctl_psr_cmt_op.u.l3_cache"> {
  static readonly cName = "struct xen_sysctl_psr_cmt_op.u.l3_cache";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    cpu 0 u32
    rsvd 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPsrCmtOpUL3CachePlain {
    return {
      cpu: dataView.getUint32(byteOffset, true),
      rsvd: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSysctlPsrCmtOpUL3CachePlain {
    return XenSysctlPsrCmtOpUL3Cache.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPsrCmtOpUL3CachePlain {
    return XenSysctlPsrCmtOpUL3Cache.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPsrCmtOpUL3CachePlain {
  cpu: number;
  rsvd: number;
}
