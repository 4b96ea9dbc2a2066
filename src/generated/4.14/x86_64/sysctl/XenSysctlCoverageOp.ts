// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_coverage_op (sysctl.h), 16 bytes, align 8. */
export class XenSysctlCoverageOp extends Struct<"struct xen_sysctl_coverage_op"> {
  static readonly cName = "struct xen_sysctl_coverage_op";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    size 4 u32
    buffer 8 handle8 char
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

  /** Bytes. */
  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get buffer(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set buffer(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCoverageOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      size: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenSysctlCoverageOpPlain {
    return XenSysctlCoverageOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCoverageOpPlain {
    return XenSysctlCoverageOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCoverageOpPlain {
  cmd: number;
  /** Bytes. */
  size: number;
}
