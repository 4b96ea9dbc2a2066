// The records of Xen's public header arch-x86/hvm/save.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../../runtime/struct/records.ts";

/** struct hvm_vmce_vcpu (arch-x86/hvm/save.h), 32 bytes, align 8. */
export class HvmVmceVcpu extends Struct<"struct hvm_vmce_vcpu"> {
  static readonly cName = "struct hvm_vmce_vcpu";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    caps 0 u64
    mci_ctl2_bank0 8 u64
    mci_ctl2_bank1 16 u64
    mcg_ext_ctl 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get caps(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set caps(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get caps_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set caps_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get mci_ctl2_bank0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set mci_ctl2_bank0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get mci_ctl2_bank0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set mci_ctl2_bank0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get mci_ctl2_bank1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set mci_ctl2_bank1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get mci_ctl2_bank1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set mci_ctl2_bank1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get mcg_ext_ctl(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set mcg_ext_ctl(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get mcg_ext_ctl_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set mcg_ext_ctl_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmVmceVcpuPlain {
    return {
      caps: dataView.getBigUint64(byteOffset, true),
      mci_ctl2_bank0: dataView.getBigUint64(byteOffset + 8, true),
      mci_ctl2_bank1: dataView.getBigUint64(byteOffset + 16, true),
      mcg_ext_ctl: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmVmceVcpuPlain> {
    return {
      caps: readU64Number(dataView, byteOffset),
      mci_ctl2_bank0: readU64Number(dataView, byteOffset + 8),
      mci_ctl2_bank1: readU64Number(dataView, byteOffset + 16),
      mcg_ext_ctl: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): HvmVmceVcpuPlain {
    return HvmVmceVcpu.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmVmceVcpuPlain> {
    return HvmVmceVcpu.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmVmceVcpuPlain {
  caps: bigint;
  mci_ctl2_bank0: bigint;
  mci_ctl2_bank1: bigint;
  mcg_ext_ctl: bigint;
}
