// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_vmtrace_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlVmtraceOp extends Struct<"struct xen_domctl_vmtrace_op"> {
  static readonly cName = "struct xen_domctl_vmtrace_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    vcpu 4 u32
    key 8 u64
    value 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get key(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set key(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get key_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set key_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVmtraceOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      vcpu: dataView.getUint32(byteOffset + 4, true),
      key: dataView.getBigUint64(byteOffset + 8, true),
      value: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlVmtraceOpPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      vcpu: dataView.getUint32(byteOffset + 4, true),
      key: readU64Number(dataView, byteOffset + 8),
      value: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDomctlVmtraceOpPlain {
    return XenDomctlVmtraceOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlVmtraceOpPlain> {
    return XenDomctlVmtraceOp.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVmtraceOpPlain {
  cmd: number;
  vcpu: number;
  key: bigint;
  value: bigint;
}
