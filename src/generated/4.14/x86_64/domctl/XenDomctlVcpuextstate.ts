// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_vcpuextstate (domctl.h), 32 bytes, align 8. */
export class XenDomctlVcpuextstate extends Struct<"struct xen_domctl_vcpuextstate"> {
  static readonly cName = "struct xen_domctl_vcpuextstate";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu 0 u32
    xfeature_mask 8 u64
    size 16 u64
    buffer 24 handle8 uint64_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get xfeature_mask(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set xfeature_mask(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get xfeature_mask_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set xfeature_mask_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  /** Bytes. */
  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  /** Bytes. */
  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get buffer(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set buffer(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVcpuextstatePlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      xfeature_mask: dataView.getBigUint64(byteOffset + 8, true),
      size: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlVcpuextstatePlain> {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      xfeature_mask: readU64Number(dataView, byteOffset + 8),
      size: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenDomctlVcpuextstatePlain {
    return XenDomctlVcpuextstate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlVcpuextstatePlain> {
    return XenDomctlVcpuextstate.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVcpuextstatePlain {
  vcpu: number;
  xfeature_mask: bigint;
  /** Bytes. */
  size: bigint;
}
