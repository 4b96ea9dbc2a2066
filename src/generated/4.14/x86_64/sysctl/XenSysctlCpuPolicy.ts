// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_cpu_policy (sysctl.h), 32 bytes, align 8. */
export class XenSysctlCpuPolicy extends Struct<"struct xen_sysctl_cpu_policy"> {
  static readonly cName = "struct xen_sysctl_cpu_policy";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u32
    nr_leaves 4 u32
    nr_msrs 8 u32
    _rsvd 12 u32
    leaves 16 handle8 struct xen_cpuid_leaf
    msrs 24 handle8 struct xen_msr_entry
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_leaves(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_leaves(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_msrs(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_msrs(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get _rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set _rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get leaves(): HypercallPointer<"struct xen_cpuid_leaf"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set leaves(value: HypercallPointer<"struct xen_cpuid_leaf"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get leaves_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get msrs(): HypercallPointer<"struct xen_msr_entry"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set msrs(value: HypercallPointer<"struct xen_msr_entry"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get msrs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpuPolicyPlain {
    return {
      index: dataView.getUint32(byteOffset, true),
      nr_leaves: dataView.getUint32(byteOffset + 4, true),
      nr_msrs: dataView.getUint32(byteOffset + 8, true),
      _rsvd: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenSysctlCpuPolicyPlain {
    return XenSysctlCpuPolicy.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpuPolicyPlain {
    return XenSysctlCpuPolicy.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpuPolicyPlain {
  index: number;
  nr_leaves: number;
  nr_msrs: number;
  _rsvd: number;
}
