// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_meminfo (sysctl.h), 16 bytes, align 8. */
export class XenSysctlMeminfo extends Struct<"struct xen_sysctl_meminfo"> {
  static readonly cName = "struct xen_sysctl_meminfo";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    memsize 0 u64
    memfree 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  /** Bytes. */
  get memsize(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set memsize(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  /** Bytes. */
  get memsize_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set memsize_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  /** Bytes. */
  get memfree(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set memfree(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  /** Bytes. */
  get memfree_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set memfree_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlMeminfoPlain {
    return {
      memsize: dataView.getBigUint64(byteOffset, true),
      memfree: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlMeminfoPlain> {
    return {
      memsize: readU64Number(dataView, byteOffset),
      memfree: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenSysctlMeminfoPlain {
    return XenSysctlMeminfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlMeminfoPlain> {
    return XenSysctlMeminfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlMeminfoPlain {
  /** Bytes. */
  memsize: bigint;
  /** Bytes. */
  memfree: bigint;
}
