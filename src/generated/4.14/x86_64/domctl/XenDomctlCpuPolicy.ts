// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_cpu_policy (domctl.h), 40 bytes, align 8. */
export class XenDomctlCpuPolicy extends Struct<"struct xen_domctl_cpu_policy"> {
  static readonly cName = "struct xen_domctl_cpu_policy";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    nr_leaves 0 u32
    nr_msrs 4 u32
    leaves 8 handle8 struct xen_cpuid_leaf
    msrs 16 handle8 struct xen_msr_entry
    err_leaf 24 u32
    err_subleaf 28 u32
    err_msr 32 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get nr_leaves(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_leaves(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_msrs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_msrs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get leaves(): HypercallPointer<"struct xen_cpuid_leaf"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set leaves(value: HypercallPointer<"struct xen_cpuid_leaf"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get leaves_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get msrs(): HypercallPointer<"struct xen_msr_entry"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set msrs(value: HypercallPointer<"struct xen_msr_entry"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get msrs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get err_leaf(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set err_leaf(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get err_subleaf(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set err_subleaf(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get err_msr(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set err_msr(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlCpuPolicyPlain {
    return {
      nr_leaves: dataView.getUint32(byteOffset, true),
      nr_msrs: dataView.getUint32(byteOffset + 4, true),
      err_leaf: dataView.getUint32(byteOffset + 24, true),
      err_subleaf: dataView.getUint32(byteOffset + 28, true),
      err_msr: dataView.getUint32(byteOffset + 32, true),
    };
  }

  decode(): XenDomctlCpuPolicyPlain {
    return XenDomctlCpuPolicy.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlCpuPolicyPlain {
    return XenDomctlCpuPolicy.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlCpuPolicyPlain {
  nr_leaves: number;
  nr_msrs: number;
  err_leaf: number;
  err_subleaf: number;
  err_msr: number;
}
