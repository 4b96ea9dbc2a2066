// The records of Xen's public header arch-x86/hvm/save.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U64Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  copySignedBytes,
  elementsToEnd,
  readS64Number,
  readU64Number,
  signedBytesAt,
  writeBits,
  writeS64Number,
  writeU64Number,
} from "../../../../../runtime/struct/records.ts";
import { HvmVmceVcpu, type HvmVmceVcpuPlain } from "./save/HvmVmceVcpu.ts";

export { HvmVmceVcpu, type HvmVmceVcpuPlain } from "./save/HvmVmceVcpu.ts";

/** struct hvm_save_header (arch-x86/hvm/save.h), 24 bytes, align 8. */
export class HvmSaveHeader extends Struct<"struct hvm_save_header"> {
  static readonly cName = "struct hvm_save_header";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    magic 0 u32
    version 4 u32
    changeset 8 u64
    cpuid 16 u32
    gtsc_khz 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get magic(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set magic(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get changeset(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set changeset(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get changeset_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set changeset_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get cpuid(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get gtsc_khz(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set gtsc_khz(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmSaveHeaderPlain {
    return {
      magic: dataView.getUint32(byteOffset, true),
      version: dataView.getUint32(byteOffset + 4, true),
      changeset: dataView.getBigUint64(byteOffset + 8, true),
      cpuid: dataView.getUint32(byteOffset + 16, true),
      gtsc_khz: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmSaveHeaderPlain> {
    return {
      magic: dataView.getUint32(byteOffset, true),
      version: dataView.getUint32(byteOffset + 4, true),
      changeset: readU64Number(dataView, byteOffset + 8),
      cpuid: dataView.getUint32(byteOffset + 16, true),
      gtsc_khz: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): HvmSaveHeaderPlain {
    return HvmSaveHeader.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmSaveHeaderPlain> {
    return HvmSaveHeader.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmSaveHeaderPlain {
  magic: number;
  version: number;
  changeset: bigint;
  cpuid: number;
  gtsc_khz: number;
}

/** struct __HVM_SAVE_TYPE_HEADER (arch-x86/hvm/save.h), 32 bytes, align 8. */
export class __HVMSAVETYPEHEADER extends Struct<"struct __HVM_SAVE_TYPE_HEADER"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_HEADER";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_save_header
    c 24 s8[1]
    cpt 25 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get t(): HvmSaveHeader {
    return new HvmSaveHeader(this.dataView, this.byteOffset);
  }
  set t(value: HvmSaveHeader) {
    copyRecord(HvmSaveHeader, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 24, 1);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 25, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEHEADERPlain {
    return {
      t: HvmSaveHeader.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 24, 1),
      cpt: copySignedBytes(dataView, byteOffset + 25, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPEHEADERPlain> {
    return {
      t: HvmSaveHeader.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 24, 1),
      cpt: copySignedBytes(dataView, byteOffset + 25, 1),
    };
  }

  decode(): __HVMSAVETYPEHEADERPlain {
    return __HVMSAVETYPEHEADER.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPEHEADERPlain> {
    return __HVMSAVETYPEHEADER.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEHEADERPlain {
  t: HvmSaveHeaderPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_cpu (arch-x86/hvm/save.h), 1032 bytes, align 8. */
export class HvmHwCpu extends Struct<"struct hvm_hw_cpu"> {
  static readonly cName = "struct hvm_hw_cpu";
  static readonly size = 1032;
  static readonly align = 8;
  static readonly fields: string = `
    fpu_regs 0 u8[512]
    rax 512 u64
    rbx 520 u64
    rcx 528 u64
    rdx 536 u64
    rbp 544 u64
    rsi 552 u64
    rdi 560 u64
    rsp 568 u64
    r8 576 u64
    r9 584 u64
    r10 592 u64
    r11 600 u64
    r12 608 u64
    r13 616 u64
    r14 624 u64
    r15 632 u64
    rip 640 u64
    rflags 648 u64
    cr0 656 u64
    cr2 664 u64
    cr3 672 u64
    cr4 680 u64
    dr0 688 u64
    dr1 696 u64
    dr2 704 u64
    dr3 712 u64
    dr6 720 u64
    dr7 728 u64
    cs_sel 736 u32
    ds_sel 740 u32
    es_sel 744 u32
    fs_sel 748 u32
    gs_sel 752 u32
    ss_sel 756 u32
    tr_sel 760 u32
    ldtr_sel 764 u32
    cs_limit 768 u32
    ds_limit 772 u32
    es_limit 776 u32
    fs_limit 780 u32
    gs_limit 784 u32
    ss_limit 788 u32
    tr_limit 792 u32
    ldtr_limit 796 u32
    idtr_limit 800 u32
    gdtr_limit 804 u32
    cs_base 808 u64
    ds_base 816 u64
    es_base 824 u64
    fs_base 832 u64
    gs_base 840 u64
    ss_base 848 u64
    tr_base 856 u64
    ldtr_base 864 u64
    idtr_base 872 u64
    gdtr_base 880 u64
    cs_arbytes 888 u32
    ds_arbytes 892 u32
    es_arbytes 896 u32
    fs_arbytes 900 u32
    gs_arbytes 904 u32
    ss_arbytes 908 u32
    tr_arbytes 912 u32
    ldtr_arbytes 916 u32
    sysenter_cs 920 u64
    sysenter_esp 928 u64
    sysenter_eip 936 u64
    shadow_gs 944 u64
    msr_flags 952 u64
    msr_lstar 960 u64
    msr_star 968 u64
    msr_cstar 976 u64
    msr_syscall_mask 984 u64
    msr_efer 992 u64
    msr_tsc_aux 1000 u64
    tsc 1008 u64
    pending_event 1016 u32
    pending_vector 1016 u8:8<<0
    pending_type 1017 u8:3<<0
    pending_error_valid 1017 u8:1<<3
    pending_reserved 1016 u32:19<<12
    pending_valid 1019 u8:1<<7
    error_code 1020 u32
    flags 1024 u32
    pad0 1028 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1032);
  }

  get fpu_regs(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 512);
  }
  set fpu_regs(value: ArrayLike<number>) {
    assignBytes(this.fpu_regs, value);
  }

  get rax(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 512, true);
  }
  set rax(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 512, value, true);
  }

  get rax_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 512);
  }
  set rax_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 512, value);
  }

  get rbx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 520, true);
  }
  set rbx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 520, value, true);
  }

  get rbx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 520);
  }
  set rbx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 520, value);
  }

  get rcx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 528, true);
  }
  set rcx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 528, value, true);
  }

  get rcx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 528);
  }
  set rcx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 528, value);
  }

  get rdx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 536, true);
  }
  set rdx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 536, value, true);
  }

  get rdx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 536);
  }
  set rdx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 536, value);
  }

  get rbp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 544, true);
  }
  set rbp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 544, value, true);
  }

  get rbp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 544);
  }
  set rbp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 544, value);
  }

  get rsi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 552, true);
  }
  set rsi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 552, value, true);
  }

  get rsi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 552);
  }
  set rsi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 552, value);
  }

  get rdi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 560, true);
  }
  set rdi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 560, value, true);
  }

  get rdi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 560);
  }
  set rdi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 560, value);
  }

  get rsp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 568, true);
  }
  set rsp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 568, value, true);
  }

  get rsp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 568);
  }
  set rsp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 568, value);
  }

  get r8(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 576, true);
  }
  set r8(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 576, value, true);
  }

  get r8_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 576);
  }
  set r8_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 576, value);
  }

  get r9(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 584, true);
  }
  set r9(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 584, value, true);
  }

  get r9_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 584);
  }
  set r9_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 584, value);
  }

  get r10(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 592, true);
  }
  set r10(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 592, value, true);
  }

  get r10_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 592);
  }
  set r10_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 592, value);
  }

  get r11(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 600, true);
  }
  set r11(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 600, value, true);
  }

  get r11_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 600);
  }
  set r11_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 600, value);
  }

  get r12(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 608, true);
  }
  set r12(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 608, value, true);
  }

  get r12_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 608);
  }
  set r12_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 608, value);
  }

  get r13(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 616, true);
  }
  set r13(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 616, value, true);
  }

  get r13_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 616);
  }
  set r13_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 616, value);
  }

  get r14(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 624, true);
  }
  set r14(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 624, value, true);
  }

  get r14_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 624);
  }
  set r14_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 624, value);
  }

  get r15(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 632, true);
  }
  set r15(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 632, value, true);
  }

  get r15_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 632);
  }
  set r15_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 632, value);
  }

  get rip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 640, true);
  }
  set rip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 640, value, true);
  }

  get rip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 640);
  }
  set rip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 640, value);
  }

  get rflags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 648, true);
  }
  set rflags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 648, value, true);
  }

  get rflags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 648);
  }
  set rflags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 648, value);
  }

  get cr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 656, true);
  }
  set cr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 656, value, true);
  }

  get cr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 656);
  }
  set cr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 656, value);
  }

  get cr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 664, true);
  }
  set cr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 664, value, true);
  }

  get cr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 664);
  }
  set cr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 664, value);
  }

  get cr3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 672, true);
  }
  set cr3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 672, value, true);
  }

  get cr3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 672);
  }
  set cr3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 672, value);
  }

  get cr4(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 680, true);
  }
  set cr4(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 680, value, true);
  }

  get cr4_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 680);
  }
  set cr4_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 680, value);
  }

  get dr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 688, true);
  }
  set dr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 688, value, true);
  }

  get dr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 688);
  }
  set dr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 688, value);
  }

  get dr1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 696, true);
  }
  set dr1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 696, value, true);
  }

  get dr1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 696);
  }
  set dr1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 696, value);
  }

  get dr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 704, true);
  }
  set dr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 704, value, true);
  }

  get dr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 704);
  }
  set dr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 704, value);
  }

  get dr3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 712, true);
  }
  set dr3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 712, value, true);
  }

  get dr3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 712);
  }
  set dr3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 712, value);
  }

  get dr6(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 720, true);
  }
  set dr6(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 720, value, true);
  }

  get dr6_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 720);
  }
  set dr6_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 720, value);
  }

  get dr7(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 728, true);
  }
  set dr7(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 728, value, true);
  }

  get dr7_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 728);
  }
  set dr7_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 728, value);
  }

  get cs_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 736, true);
  }
  set cs_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 736, value | 0, true);
  }

  get ds_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 740, true);
  }
  set ds_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 740, value | 0, true);
  }

  get es_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 744, true);
  }
  set es_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 744, value | 0, true);
  }

  get fs_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 748, true);
  }
  set fs_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 748, value | 0, true);
  }

  get gs_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 752, true);
  }
  set gs_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 752, value | 0, true);
  }

  get ss_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 756, true);
  }
  set ss_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 756, value | 0, true);
  }

  get tr_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 760, true);
  }
  set tr_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 760, value | 0, true);
  }

  get ldtr_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 764, true);
  }
  set ldtr_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 764, value | 0, true);
  }

  get cs_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 768, true);
  }
  set cs_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 768, value | 0, true);
  }

  get ds_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 772, true);
  }
  set ds_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 772, value | 0, true);
  }

  get es_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 776, true);
  }
  set es_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 776, value | 0, true);
  }

  get fs_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 780, true);
  }
  set fs_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 780, value | 0, true);
  }

  get gs_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 784, true);
  }
  set gs_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 784, value | 0, true);
  }

  get ss_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 788, true);
  }
  set ss_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 788, value | 0, true);
  }

  get tr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 792, true);
  }
  set tr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 792, value | 0, true);
  }

  get ldtr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 796, true);
  }
  set ldtr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 796, value | 0, true);
  }

  get idtr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 800, true);
  }
  set idtr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 800, value | 0, true);
  }

  get gdtr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 804, true);
  }
  set gdtr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 804, value | 0, true);
  }

  get cs_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 808, true);
  }
  set cs_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 808, value, true);
  }

  get cs_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 808);
  }
  set cs_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 808, value);
  }

  get ds_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 816, true);
  }
  set ds_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 816, value, true);
  }

  get ds_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 816);
  }
  set ds_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 816, value);
  }

  get es_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 824, true);
  }
  set es_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 824, value, true);
  }

  get es_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 824);
  }
  set es_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 824, value);
  }

  get fs_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 832, true);
  }
  set fs_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 832, value, true);
  }

  get fs_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 832);
  }
  set fs_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 832, value);
  }

  get gs_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 840, true);
  }
  set gs_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 840, value, true);
  }

  get gs_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 840);
  }
  set gs_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 840, value);
  }

  get ss_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 848, true);
  }
  set ss_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 848, value, true);
  }

  get ss_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 848);
  }
  set ss_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 848, value);
  }

  get tr_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 856, true);
  }
  set tr_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 856, value, true);
  }

  get tr_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 856);
  }
  set tr_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 856, value);
  }

  get ldtr_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 864, true);
  }
  set ldtr_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 864, value, true);
  }

  get ldtr_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 864);
  }
  set ldtr_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 864, value);
  }

  get idtr_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 872, true);
  }
  set idtr_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 872, value, true);
  }

  get idtr_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 872);
  }
  set idtr_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 872, value);
  }

  get gdtr_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 880, true);
  }
  set gdtr_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 880, value, true);
  }

  get gdtr_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 880);
  }
  set gdtr_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 880, value);
  }

  get cs_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 888, true);
  }
  set cs_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 888, value | 0, true);
  }

  get ds_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 892, true);
  }
  set ds_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 892, value | 0, true);
  }

  get es_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 896, true);
  }
  set es_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 896, value | 0, true);
  }

  get fs_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 900, true);
  }
  set fs_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 900, value | 0, true);
  }

  get gs_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 904, true);
  }
  set gs_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 904, value | 0, true);
  }

  get ss_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 908, true);
  }
  set ss_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 908, value | 0, true);
  }

  get tr_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 912, true);
  }
  set tr_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 912, value | 0, true);
  }

  get ldtr_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 916, true);
  }
  set ldtr_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 916, value | 0, true);
  }

  get sysenter_cs(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 920, true);
  }
  set sysenter_cs(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 920, value, true);
  }

  get sysenter_cs_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 920);
  }
  set sysenter_cs_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 920, value);
  }

  get sysenter_esp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 928, true);
  }
  set sysenter_esp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 928, value, true);
  }

  get sysenter_esp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 928);
  }
  set sysenter_esp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 928, value);
  }

  get sysenter_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 936, true);
  }
  set sysenter_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 936, value, true);
  }

  get sysenter_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 936);
  }
  set sysenter_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 936, value);
  }

  get shadow_gs(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 944, true);
  }
  set shadow_gs(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 944, value, true);
  }

  get shadow_gs_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 944);
  }
  set shadow_gs_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 944, value);
  }

  get msr_flags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 952, true);
  }
  set msr_flags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 952, value, true);
  }

  get msr_flags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 952);
  }
  set msr_flags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 952, value);
  }

  get msr_lstar(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 960, true);
  }
  set msr_lstar(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 960, value, true);
  }

  get msr_lstar_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 960);
  }
  set msr_lstar_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 960, value);
  }

  get msr_star(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 968, true);
  }
  set msr_star(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 968, value, true);
  }

  get msr_star_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 968);
  }
  set msr_star_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 968, value);
  }

  get msr_cstar(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 976, true);
  }
  set msr_cstar(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 976, value, true);
  }

  get msr_cstar_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 976);
  }
  set msr_cstar_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 976, value);
  }

  get msr_syscall_mask(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 984, true);
  }
  set msr_syscall_mask(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 984, value, true);
  }

  get msr_syscall_mask_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 984);
  }
  set msr_syscall_mask_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 984, value);
  }

  get msr_efer(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 992, true);
  }
  set msr_efer(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 992, value, true);
  }

  get msr_efer_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 992);
  }
  set msr_efer_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 992, value);
  }

  get msr_tsc_aux(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 1000, true);
  }
  set msr_tsc_aux(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 1000, value, true);
  }

  get msr_tsc_aux_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 1000);
  }
  set msr_tsc_aux_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 1000, value);
  }

  get tsc(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 1008, true);
  }
  set tsc(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 1008, value, true);
  }

  get tsc_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 1008);
  }
  set tsc_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 1008, value);
  }

  get pending_event(): number {
    return this.dataView.getUint32(this.byteOffset + 1016, true);
  }
  set pending_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 1016, value | 0, true);
  }

  get pending_vector(): number {
    return this.dataView.getUint8(this.byteOffset + 1016) & 0xff;
  }
  set pending_vector(value: number) {
    writeBits(this.dataView, this.byteOffset + 1016, 1, 0, 8, value);
  }

  get pending_type(): number {
    return this.dataView.getUint8(this.byteOffset + 1017) & 7;
  }
  set pending_type(value: number) {
    writeBits(this.dataView, this.byteOffset + 1017, 1, 0, 3, value);
  }

  get pending_error_valid(): number {
    return (this.dataView.getUint8(this.byteOffset + 1017) >>> 3) & 1;
  }
  set pending_error_valid(value: number) {
    writeBits(this.dataView, this.byteOffset + 1017, 1, 3, 1, value);
  }

  get pending_reserved(): number {
    return (this.dataView.getUint32(this.byteOffset + 1016, true) >>> 12) & 0x7ffff;
  }
  set pending_reserved(value: number) {
    writeBits(this.dataView, this.byteOffset + 1016, 4, 12, 19, value);
  }

  get pending_valid(): number {
    return (this.dataView.getUint8(this.byteOffset + 1019) >>> 7) & 1;
  }
  set pending_valid(value: number) {
    writeBits(this.dataView, this.byteOffset + 1019, 1, 7, 1, value);
  }

  get error_code(): number {
    return this.dataView.getUint32(this.byteOffset + 1020, true);
  }
  set error_code(value: number) {
    this.dataView.setUint32(this.byteOffset + 1020, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 1024, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 1024, value | 0, true);
  }

  get pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 1028, true);
  }
  set pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 1028, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwCpuPlain {
    return {
      fpu_regs: copyBytes(dataView, byteOffset, 512),
      rax: dataView.getBigUint64(byteOffset + 512, true),
      rbx: dataView.getBigUint64(byteOffset + 520, true),
      rcx: dataView.getBigUint64(byteOffset + 528, true),
      rdx: dataView.getBigUint64(byteOffset + 536, true),
      rbp: dataView.getBigUint64(byteOffset + 544, true),
      rsi: dataView.getBigUint64(byteOffset + 552, true),
      rdi: dataView.getBigUint64(byteOffset + 560, true),
      rsp: dataView.getBigUint64(byteOffset + 568, true),
      r8: dataView.getBigUint64(byteOffset + 576, true),
      r9: dataView.getBigUint64(byteOffset + 584, true),
      r10: dataView.getBigUint64(byteOffset + 592, true),
      r11: dataView.getBigUint64(byteOffset + 600, true),
      r12: dataView.getBigUint64(byteOffset + 608, true),
      r13: dataView.getBigUint64(byteOffset + 616, true),
      r14: dataView.getBigUint64(byteOffset + 624, true),
      r15: dataView.getBigUint64(byteOffset + 632, true),
      rip: dataView.getBigUint64(byteOffset + 640, true),
      rflags: dataView.getBigUint64(byteOffset + 648, true),
      cr0: dataView.getBigUint64(byteOffset + 656, true),
      cr2: dataView.getBigUint64(byteOffset + 664, true),
      cr3: dataView.getBigUint64(byteOffset + 672, true),
      cr4: dataView.getBigUint64(byteOffset + 680, true),
      dr0: dataView.getBigUint64(byteOffset + 688, true),
      dr1: dataView.getBigUint64(byteOffset + 696, true),
      dr2: dataView.getBigUint64(byteOffset + 704, true),
      dr3: dataView.getBigUint64(byteOffset + 712, true),
      dr6: dataView.getBigUint64(byteOffset + 720, true),
      dr7: dataView.getBigUint64(byteOffset + 728, true),
      cs_sel: dataView.getUint32(byteOffset + 736, true),
      ds_sel: dataView.getUint32(byteOffset + 740, true),
      es_sel: dataView.getUint32(byteOffset + 744, true),
      fs_sel: dataView.getUint32(byteOffset + 748, true),
      gs_sel: dataView.getUint32(byteOffset + 752, true),
      ss_sel: dataView.getUint32(byteOffset + 756, true),
      tr_sel: dataView.getUint32(byteOffset + 760, true),
      ldtr_sel: dataView.getUint32(byteOffset + 764, true),
      cs_limit: dataView.getUint32(byteOffset + 768, true),
      ds_limit: dataView.getUint32(byteOffset + 772, true),
      es_limit: dataView.getUint32(byteOffset + 776, true),
      fs_limit: dataView.getUint32(byteOffset + 780, true),
      gs_limit: dataView.getUint32(byteOffset + 784, true),
      ss_limit: dataView.getUint32(byteOffset + 788, true),
      tr_limit: dataView.getUint32(byteOffset + 792, true),
      ldtr_limit: dataView.getUint32(byteOffset + 796, true),
      idtr_limit: dataView.getUint32(byteOffset + 800, true),
      gdtr_limit: dataView.getUint32(byteOffset + 804, true),
      cs_base: dataView.getBigUint64(byteOffset + 808, true),
      ds_base: dataView.getBigUint64(byteOffset + 816, true),
      es_base: dataView.getBigUint64(byteOffset + 824, true),
      fs_base: dataView.getBigUint64(byteOffset + 832, true),
      gs_base: dataView.getBigUint64(byteOffset + 840, true),
      ss_base: dataView.getBigUint64(byteOffset + 848, true),
      tr_base: dataView.getBigUint64(byteOffset + 856, true),
      ldtr_base: dataView.getBigUint64(byteOffset + 864, true),
      idtr_base: dataView.getBigUint64(byteOffset + 872, true),
      gdtr_base: dataView.getBigUint64(byteOffset + 880, true),
      cs_arbytes: dataView.getUint32(byteOffset + 888, true),
      ds_arbytes: dataView.getUint32(byteOffset + 892, true),
      es_arbytes: dataView.getUint32(byteOffset + 896, true),
      fs_arbytes: dataView.getUint32(byteOffset + 900, true),
      gs_arbytes: dataView.getUint32(byteOffset + 904, true),
      ss_arbytes: dataView.getUint32(byteOffset + 908, true),
      tr_arbytes: dataView.getUint32(byteOffset + 912, true),
      ldtr_arbytes: dataView.getUint32(byteOffset + 916, true),
      sysenter_cs: dataView.getBigUint64(byteOffset + 920, true),
      sysenter_esp: dataView.getBigUint64(byteOffset + 928, true),
      sysenter_eip: dataView.getBigUint64(byteOffset + 936, true),
      shadow_gs: dataView.getBigUint64(byteOffset + 944, true),
      msr_flags: dataView.getBigUint64(byteOffset + 952, true),
      msr_lstar: dataView.getBigUint64(byteOffset + 960, true),
      msr_star: dataView.getBigUint64(byteOffset + 968, true),
      msr_cstar: dataView.getBigUint64(byteOffset + 976, true),
      msr_syscall_mask: dataView.getBigUint64(byteOffset + 984, true),
      msr_efer: dataView.getBigUint64(byteOffset + 992, true),
      msr_tsc_aux: dataView.getBigUint64(byteOffset + 1000, true),
      tsc: dataView.getBigUint64(byteOffset + 1008, true),
      pending_event: dataView.getUint32(byteOffset + 1016, true),
      pending_vector: dataView.getUint8(byteOffset + 1016) & 0xff,
      pending_type: dataView.getUint8(byteOffset + 1017) & 7,
      pending_error_valid: (dataView.getUint8(byteOffset + 1017) >>> 3) & 1,
      pending_reserved: (dataView.getUint32(byteOffset + 1016, true) >>> 12) & 0x7ffff,
      pending_valid: (dataView.getUint8(byteOffset + 1019) >>> 7) & 1,
      error_code: dataView.getUint32(byteOffset + 1020, true),
      flags: dataView.getUint32(byteOffset + 1024, true),
      pad0: dataView.getUint32(byteOffset + 1028, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwCpuPlain> {
    return {
      fpu_regs: copyBytes(dataView, byteOffset, 512),
      rax: readU64Number(dataView, byteOffset + 512),
      rbx: readU64Number(dataView, byteOffset + 520),
      rcx: readU64Number(dataView, byteOffset + 528),
      rdx: readU64Number(dataView, byteOffset + 536),
      rbp: readU64Number(dataView, byteOffset + 544),
      rsi: readU64Number(dataView, byteOffset + 552),
      rdi: readU64Number(dataView, byteOffset + 560),
      rsp: readU64Number(dataView, byteOffset + 568),
      r8: readU64Number(dataView, byteOffset + 576),
      r9: readU64Number(dataView, byteOffset + 584),
      r10: readU64Number(dataView, byteOffset + 592),
      r11: readU64Number(dataView, byteOffset + 600),
      r12: readU64Number(dataView, byteOffset + 608),
      r13: readU64Number(dataView, byteOffset + 616),
      r14: readU64Number(dataView, byteOffset + 624),
      r15: readU64Number(dataView, byteOffset + 632),
      rip: readU64Number(dataView, byteOffset + 640),
      rflags: readU64Number(dataView, byteOffset + 648),
      cr0: readU64Number(dataView, byteOffset + 656),
      cr2: readU64Number(dataView, byteOffset + 664),
      cr3: readU64Number(dataView, byteOffset + 672),
      cr4: readU64Number(dataView, byteOffset + 680),
      dr0: readU64Number(dataView, byteOffset + 688),
      dr1: readU64Number(dataView, byteOffset + 696),
      dr2: readU64Number(dataView, byteOffset + 704),
      dr3: readU64Number(dataView, byteOffset + 712),
      dr6: readU64Number(dataView, byteOffset + 720),
      dr7: readU64Number(dataView, byteOffset + 728),
      cs_sel: dataView.getUint32(byteOffset + 736, true),
      ds_sel: dataView.getUint32(byteOffset + 740, true),
      es_sel: dataView.getUint32(byteOffset + 744, true),
      fs_sel: dataView.getUint32(byteOffset + 748, true),
      gs_sel: dataView.getUint32(byteOffset + 752, true),
      ss_sel: dataView.getUint32(byteOffset + 756, true),
      tr_sel: dataView.getUint32(byteOffset + 760, true),
      ldtr_sel: dataView.getUint32(byteOffset + 764, true),
      cs_limit: dataView.getUint32(byteOffset + 768, true),
      ds_limit: dataView.getUint32(byteOffset + 772, true),
      es_limit: dataView.getUint32(byteOffset + 776, true),
      fs_limit: dataView.getUint32(byteOffset + 780, true),
      gs_limit: dataView.getUint32(byteOffset + 784, true),
      ss_limit: dataView.getUint32(byteOffset + 788, true),
      tr_limit: dataView.getUint32(byteOffset + 792, true),
      ldtr_limit: dataView.getUint32(byteOffset + 796, true),
      idtr_limit: dataView.getUint32(byteOffset + 800, true),
      gdtr_limit: dataView.getUint32(byteOffset + 804, true),
      cs_base: readU64Number(dataView, byteOffset + 808),
      ds_base: readU64Number(dataView, byteOffset + 816),
      es_base: readU64Number(dataView, byteOffset + 824),
      fs_base: readU64Number(dataView, byteOffset + 832),
      gs_base: readU64Number(dataView, byteOffset + 840),
      ss_base: readU64Number(dataView, byteOffset + 848),
      tr_base: readU64Number(dataView, byteOffset + 856),
      ldtr_base: readU64Number(dataView, byteOffset + 864),
      idtr_base: readU64Number(dataView, byteOffset + 872),
      gdtr_base: readU64Number(dataView, byteOffset + 880),
      cs_arbytes: dataView.getUint32(byteOffset + 888, true),
      ds_arbytes: dataView.getUint32(byteOffset + 892, true),
      es_arbytes: dataView.getUint32(byteOffset + 896, true),
      fs_arbytes: dataView.getUint32(byteOffset + 900, true),
      gs_arbytes: dataView.getUint32(byteOffset + 904, true),
      ss_arbytes: dataView.getUint32(byteOffset + 908, true),
      tr_arbytes: dataView.getUint32(byteOffset + 912, true),
      ldtr_arbytes: dataView.getUint32(byteOffset + 916, true),
      sysenter_cs: readU64Number(dataView, byteOffset + 920),
      sysenter_esp: readU64Number(dataView, byteOffset + 928),
      sysenter_eip: readU64Number(dataView, byteOffset + 936),
      shadow_gs: readU64Number(dataView, byteOffset + 944),
      msr_flags: readU64Number(dataView, byteOffset + 952),
      msr_lstar: readU64Number(dataView, byteOffset + 960),
      msr_star: readU64Number(dataView, byteOffset + 968),
      msr_cstar: readU64Number(dataView, byteOffset + 976),
      msr_syscall_mask: readU64Number(dataView, byteOffset + 984),
      msr_efer: readU64Number(dataView, byteOffset + 992),
      msr_tsc_aux: readU64Number(dataView, byteOffset + 1000),
      tsc: readU64Number(dataView, byteOffset + 1008),
      pending_event: dataView.getUint32(byteOffset + 1016, true),
      pending_vector: dataView.getUint8(byteOffset + 1016) & 0xff,
      pending_type: dataView.getUint8(byteOffset + 1017) & 7,
      pending_error_valid: (dataView.getUint8(byteOffset + 1017) >>> 3) & 1,
      pending_reserved: (dataView.getUint32(byteOffset + 1016, true) >>> 12) & 0x7ffff,
      pending_valid: (dataView.getUint8(byteOffset + 1019) >>> 7) & 1,
      error_code: dataView.getUint32(byteOffset + 1020, true),
      flags: dataView.getUint32(byteOffset + 1024, true),
      pad0: dataView.getUint32(byteOffset + 1028, true),
    };
  }

  decode(): HvmHwCpuPlain {
    return HvmHwCpu.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwCpuPlain> {
    return HvmHwCpu.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwCpuPlain {
  fpu_regs: Uint8Array;
  rax: bigint;
  rbx: bigint;
  rcx: bigint;
  rdx: bigint;
  rbp: bigint;
  rsi: bigint;
  rdi: bigint;
  rsp: bigint;
  r8: bigint;
  r9: bigint;
  r10: bigint;
  r11: bigint;
  r12: bigint;
  r13: bigint;
  r14: bigint;
  r15: bigint;
  rip: bigint;
  rflags: bigint;
  cr0: bigint;
  cr2: bigint;
  cr3: bigint;
  cr4: bigint;
  dr0: bigint;
  dr1: bigint;
  dr2: bigint;
  dr3: bigint;
  dr6: bigint;
  dr7: bigint;
  cs_sel: number;
  ds_sel: number;
  es_sel: number;
  fs_sel: number;
  gs_sel: number;
  ss_sel: number;
  tr_sel: number;
  ldtr_sel: number;
  cs_limit: number;
  ds_limit: number;
  es_limit: number;
  fs_limit: number;
  gs_limit: number;
  ss_limit: number;
  tr_limit: number;
  ldtr_limit: number;
  idtr_limit: number;
  gdtr_limit: number;
  cs_base: bigint;
  ds_base: bigint;
  es_base: bigint;
  fs_base: bigint;
  gs_base: bigint;
  ss_base: bigint;
  tr_base: bigint;
  ldtr_base: bigint;
  idtr_base: bigint;
  gdtr_base: bigint;
  cs_arbytes: number;
  ds_arbytes: number;
  es_arbytes: number;
  fs_arbytes: number;
  gs_arbytes: number;
  ss_arbytes: number;
  tr_arbytes: number;
  ldtr_arbytes: number;
  sysenter_cs: bigint;
  sysenter_esp: bigint;
  sysenter_eip: bigint;
  shadow_gs: bigint;
  msr_flags: bigint;
  msr_lstar: bigint;
  msr_star: bigint;
  msr_cstar: bigint;
  msr_syscall_mask: bigint;
  msr_efer: bigint;
  msr_tsc_aux: bigint;
  tsc: bigint;
  pending_event: number;
  pending_vector: number;
  pending_type: number;
  pending_error_valid: number;
  pending_reserved: number;
  pending_valid: number;
  error_code: number;
  flags: number;
  pad0: number;
}

/** struct hvm_hw_cpu_compat (arch-x86/hvm/save.h), 1016 bytes, align 8. */
export class HvmHwCpuCompat extends Struct<"struct hvm_hw_cpu_compat"> {
  static readonly cName = "struct hvm_hw_cpu_compat";
  static readonly size = 1016;
  static readonly align = 8;
  static readonly fields: string = `
    fpu_regs 0 u8[512]
    rax 512 u64
    rbx 520 u64
    rcx 528 u64
    rdx 536 u64
    rbp 544 u64
    rsi 552 u64
    rdi 560 u64
    rsp 568 u64
    r8 576 u64
    r9 584 u64
    r10 592 u64
    r11 600 u64
    r12 608 u64
    r13 616 u64
    r14 624 u64
    r15 632 u64
    rip 640 u64
    rflags 648 u64
    cr0 656 u64
    cr2 664 u64
    cr3 672 u64
    cr4 680 u64
    dr0 688 u64
    dr1 696 u64
    dr2 704 u64
    dr3 712 u64
    dr6 720 u64
    dr7 728 u64
    cs_sel 736 u32
    ds_sel 740 u32
    es_sel 744 u32
    fs_sel 748 u32
    gs_sel 752 u32
    ss_sel 756 u32
    tr_sel 760 u32
    ldtr_sel 764 u32
    cs_limit 768 u32
    ds_limit 772 u32
    es_limit 776 u32
    fs_limit 780 u32
    gs_limit 784 u32
    ss_limit 788 u32
    tr_limit 792 u32
    ldtr_limit 796 u32
    idtr_limit 800 u32
    gdtr_limit 804 u32
    cs_base 808 u64
    ds_base 816 u64
    es_base 824 u64
    fs_base 832 u64
    gs_base 840 u64
    ss_base 848 u64
    tr_base 856 u64
    ldtr_base 864 u64
    idtr_base 872 u64
    gdtr_base 880 u64
    cs_arbytes 888 u32
    ds_arbytes 892 u32
    es_arbytes 896 u32
    fs_arbytes 900 u32
    gs_arbytes 904 u32
    ss_arbytes 908 u32
    tr_arbytes 912 u32
    ldtr_arbytes 916 u32
    sysenter_cs 920 u64
    sysenter_esp 928 u64
    sysenter_eip 936 u64
    shadow_gs 944 u64
    msr_flags 952 u64
    msr_lstar 960 u64
    msr_star 968 u64
    msr_cstar 976 u64
    msr_syscall_mask 984 u64
    msr_efer 992 u64
    tsc 1000 u64
    pending_event 1008 u32
    pending_vector 1008 u8:8<<0
    pending_type 1009 u8:3<<0
    pending_error_valid 1009 u8:1<<3
    pending_reserved 1008 u32:19<<12
    pending_valid 1011 u8:1<<7
    error_code 1012 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1016);
  }

  get fpu_regs(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 512);
  }
  set fpu_regs(value: ArrayLike<number>) {
    assignBytes(this.fpu_regs, value);
  }

  get rax(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 512, true);
  }
  set rax(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 512, value, true);
  }

  get rax_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 512);
  }
  set rax_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 512, value);
  }

  get rbx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 520, true);
  }
  set rbx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 520, value, true);
  }

  get rbx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 520);
  }
  set rbx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 520, value);
  }

  get rcx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 528, true);
  }
  set rcx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 528, value, true);
  }

  get rcx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 528);
  }
  set rcx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 528, value);
  }

  get rdx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 536, true);
  }
  set rdx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 536, value, true);
  }

  get rdx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 536);
  }
  set rdx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 536, value);
  }

  get rbp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 544, true);
  }
  set rbp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 544, value, true);
  }

  get rbp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 544);
  }
  set rbp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 544, value);
  }

  get rsi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 552, true);
  }
  set rsi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 552, value, true);
  }

  get rsi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 552);
  }
  set rsi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 552, value);
  }

  get rdi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 560, true);
  }
  set rdi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 560, value, true);
  }

  get rdi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 560);
  }
  set rdi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 560, value);
  }

  get rsp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 568, true);
  }
  set rsp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 568, value, true);
  }

  get rsp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 568);
  }
  set rsp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 568, value);
  }

  get r8(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 576, true);
  }
  set r8(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 576, value, true);
  }

  get r8_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 576);
  }
  set r8_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 576, value);
  }

  get r9(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 584, true);
  }
  set r9(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 584, value, true);
  }

  get r9_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 584);
  }
  set r9_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 584, value);
  }

  get r10(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 592, true);
  }
  set r10(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 592, value, true);
  }

  get r10_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 592);
  }
  set r10_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 592, value);
  }

  get r11(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 600, true);
  }
  set r11(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 600, value, true);
  }

  get r11_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 600);
  }
  set r11_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 600, value);
  }

  get r12(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 608, true);
  }
  set r12(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 608, value, true);
  }

  get r12_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 608);
  }
  set r12_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 608, value);
  }

  get r13(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 616, true);
  }
  set r13(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 616, value, true);
  }

  get r13_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 616);
  }
  set r13_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 616, value);
  }

  get r14(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 624, true);
  }
  set r14(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 624, value, true);
  }

  get r14_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 624);
  }
  set r14_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 624, value);
  }

  get r15(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 632, true);
  }
  set r15(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 632, value, true);
  }

  get r15_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 632);
  }
  set r15_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 632, value);
  }

  get rip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 640, true);
  }
  set rip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 640, value, true);
  }

  get rip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 640);
  }
  set rip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 640, value);
  }

  get rflags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 648, true);
  }
  set rflags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 648, value, true);
  }

  get rflags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 648);
  }
  set rflags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 648, value);
  }

  get cr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 656, true);
  }
  set cr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 656, value, true);
  }

  get cr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 656);
  }
  set cr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 656, value);
  }

  get cr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 664, true);
  }
  set cr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 664, value, true);
  }

  get cr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 664);
  }
  set cr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 664, value);
  }

  get cr3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 672, true);
  }
  set cr3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 672, value, true);
  }

  get cr3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 672);
  }
  set cr3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 672, value);
  }

  get cr4(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 680, true);
  }
  set cr4(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 680, value, true);
  }

  get cr4_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 680);
  }
  set cr4_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 680, value);
  }

  get dr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 688, true);
  }
  set dr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 688, value, true);
  }

  get dr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 688);
  }
  set dr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 688, value);
  }

  get dr1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 696, true);
  }
  set dr1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 696, value, true);
  }

  get dr1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 696);
  }
  set dr1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 696, value);
  }

  get dr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 704, true);
  }
  set dr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 704, value, true);
  }

  get dr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 704);
  }
  set dr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 704, value);
  }

  get dr3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 712, true);
  }
  set dr3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 712, value, true);
  }

  get dr3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 712);
  }
  set dr3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 712, value);
  }

  get dr6(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 720, true);
  }
  set dr6(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 720, value, true);
  }

  get dr6_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 720);
  }
  set dr6_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 720, value);
  }

  get dr7(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 728, true);
  }
  set dr7(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 728, value, true);
  }

  get dr7_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 728);
  }
  set dr7_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 728, value);
  }

  get cs_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 736, true);
  }
  set cs_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 736, value | 0, true);
  }

  get ds_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 740, true);
  }
  set ds_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 740, value | 0, true);
  }

  get es_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 744, true);
  }
  set es_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 744, value | 0, true);
  }

  get fs_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 748, true);
  }
  set fs_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 748, value | 0, true);
  }

  get gs_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 752, true);
  }
  set gs_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 752, value | 0, true);
  }

  get ss_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 756, true);
  }
  set ss_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 756, value | 0, true);
  }

  get tr_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 760, true);
  }
  set tr_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 760, value | 0, true);
  }

  get ldtr_sel(): number {
    return this.dataView.getUint32(this.byteOffset + 764, true);
  }
  set ldtr_sel(value: number) {
    this.dataView.setUint32(this.byteOffset + 764, value | 0, true);
  }

  get cs_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 768, true);
  }
  set cs_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 768, value | 0, true);
  }

  get ds_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 772, true);
  }
  set ds_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 772, value | 0, true);
  }

  get es_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 776, true);
  }
  set es_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 776, value | 0, true);
  }

  get fs_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 780, true);
  }
  set fs_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 780, value | 0, true);
  }

  get gs_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 784, true);
  }
  set gs_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 784, value | 0, true);
  }

  get ss_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 788, true);
  }
  set ss_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 788, value | 0, true);
  }

  get tr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 792, true);
  }
  set tr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 792, value | 0, true);
  }

  get ldtr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 796, true);
  }
  set ldtr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 796, value | 0, true);
  }

  get idtr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 800, true);
  }
  set idtr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 800, value | 0, true);
  }

  get gdtr_limit(): number {
    return this.dataView.getUint32(this.byteOffset + 804, true);
  }
  set gdtr_limit(value: number) {
    this.dataView.setUint32(this.byteOffset + 804, value | 0, true);
  }

  get cs_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 808, true);
  }
  set cs_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 808, value, true);
  }

  get cs_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 808);
  }
  set cs_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 808, value);
  }

  get ds_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 816, true);
  }
  set ds_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 816, value, true);
  }

  get ds_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 816);
  }
  set ds_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 816, value);
  }

  get es_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 824, true);
  }
  set es_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 824, value, true);
  }

  get es_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 824);
  }
  set es_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 824, value);
  }

  get fs_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 832, true);
  }
  set fs_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 832, value, true);
  }

  get fs_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 832);
  }
  set fs_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 832, value);
  }

  get gs_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 840, true);
  }
  set gs_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 840, value, true);
  }

  get gs_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 840);
  }
  set gs_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 840, value);
  }

  get ss_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 848, true);
  }
  set ss_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 848, value, true);
  }

  get ss_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 848);
  }
  set ss_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 848, value);
  }

  get tr_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 856, true);
  }
  set tr_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 856, value, true);
  }

  get tr_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 856);
  }
  set tr_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 856, value);
  }

  get ldtr_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 864, true);
  }
  set ldtr_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 864, value, true);
  }

  get ldtr_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 864);
  }
  set ldtr_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 864, value);
  }

  get idtr_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 872, true);
  }
  set idtr_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 872, value, true);
  }

  get idtr_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 872);
  }
  set idtr_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 872, value);
  }

  get gdtr_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 880, true);
  }
  set gdtr_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 880, value, true);
  }

  get gdtr_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 880);
  }
  set gdtr_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 880, value);
  }

  get cs_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 888, true);
  }
  set cs_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 888, value | 0, true);
  }

  get ds_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 892, true);
  }
  set ds_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 892, value | 0, true);
  }

  get es_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 896, true);
  }
  set es_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 896, value | 0, true);
  }

  get fs_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 900, true);
  }
  set fs_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 900, value | 0, true);
  }

  get gs_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 904, true);
  }
  set gs_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 904, value | 0, true);
  }

  get ss_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 908, true);
  }
  set ss_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 908, value | 0, true);
  }

  get tr_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 912, true);
  }
  set tr_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 912, value | 0, true);
  }

  get ldtr_arbytes(): number {
    return this.dataView.getUint32(this.byteOffset + 916, true);
  }
  set ldtr_arbytes(value: number) {
    this.dataView.setUint32(this.byteOffset + 916, value | 0, true);
  }

  get sysenter_cs(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 920, true);
  }
  set sysenter_cs(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 920, value, true);
  }

  get sysenter_cs_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 920);
  }
  set sysenter_cs_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 920, value);
  }

  get sysenter_esp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 928, true);
  }
  set sysenter_esp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 928, value, true);
  }

  get sysenter_esp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 928);
  }
  set sysenter_esp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 928, value);
  }

  get sysenter_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 936, true);
  }
  set sysenter_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 936, value, true);
  }

  get sysenter_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 936);
  }
  set sysenter_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 936, value);
  }

  get shadow_gs(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 944, true);
  }
  set shadow_gs(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 944, value, true);
  }

  get shadow_gs_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 944);
  }
  set shadow_gs_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 944, value);
  }

  get msr_flags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 952, true);
  }
  set msr_flags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 952, value, true);
  }

  get msr_flags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 952);
  }
  set msr_flags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 952, value);
  }

  get msr_lstar(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 960, true);
  }
  set msr_lstar(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 960, value, true);
  }

  get msr_lstar_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 960);
  }
  set msr_lstar_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 960, value);
  }

  get msr_star(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 968, true);
  }
  set msr_star(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 968, value, true);
  }

  get msr_star_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 968);
  }
  set msr_star_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 968, value);
  }

  get msr_cstar(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 976, true);
  }
  set msr_cstar(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 976, value, true);
  }

  get msr_cstar_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 976);
  }
  set msr_cstar_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 976, value);
  }

  get msr_syscall_mask(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 984, true);
  }
  set msr_syscall_mask(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 984, value, true);
  }

  get msr_syscall_mask_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 984);
  }
  set msr_syscall_mask_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 984, value);
  }

  get msr_efer(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 992, true);
  }
  set msr_efer(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 992, value, true);
  }

  get msr_efer_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 992);
  }
  set msr_efer_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 992, value);
  }

  get tsc(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 1000, true);
  }
  set tsc(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 1000, value, true);
  }

  get tsc_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 1000);
  }
  set tsc_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 1000, value);
  }

  get pending_event(): number {
    return this.dataView.getUint32(this.byteOffset + 1008, true);
  }
  set pending_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 1008, value | 0, true);
  }

  get pending_vector(): number {
    return this.dataView.getUint8(this.byteOffset + 1008) & 0xff;
  }
  set pending_vector(value: number) {
    writeBits(this.dataView, this.byteOffset + 1008, 1, 0, 8, value);
  }

  get pending_type(): number {
    return this.dataView.getUint8(this.byteOffset + 1009) & 7;
  }
  set pending_type(value: number) {
    writeBits(this.dataView, this.byteOffset + 1009, 1, 0, 3, value);
  }

  get pending_error_valid(): number {
    return (this.dataView.getUint8(this.byteOffset + 1009) >>> 3) & 1;
  }
  set pending_error_valid(value: number) {
    writeBits(this.dataView, this.byteOffset + 1009, 1, 3, 1, value);
  }

  get pending_reserved(): number {
    return (this.dataView.getUint32(this.byteOffset + 1008, true) >>> 12) & 0x7ffff;
  }
  set pending_reserved(value: number) {
    writeBits(this.dataView, this.byteOffset + 1008, 4, 12, 19, value);
  }

  get pending_valid(): number {
    return (this.dataView.getUint8(this.byteOffset + 1011) >>> 7) & 1;
  }
  set pending_valid(value: number) {
    writeBits(this.dataView, this.byteOffset + 1011, 1, 7, 1, value);
  }

  get error_code(): number {
    return this.dataView.getUint32(this.byteOffset + 1012, true);
  }
  set error_code(value: number) {
    this.dataView.setUint32(this.byteOffset + 1012, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwCpuCompatPlain {
    return {
      fpu_regs: copyBytes(dataView, byteOffset, 512),
      rax: dataView.getBigUint64(byteOffset + 512, true),
      rbx: dataView.getBigUint64(byteOffset + 520, true),
      rcx: dataView.getBigUint64(byteOffset + 528, true),
      rdx: dataView.getBigUint64(byteOffset + 536, true),
      rbp: dataView.getBigUint64(byteOffset + 544, true),
      rsi: dataView.getBigUint64(byteOffset + 552, true),
      rdi: dataView.getBigUint64(byteOffset + 560, true),
      rsp: dataView.getBigUint64(byteOffset + 568, true),
      r8: dataView.getBigUint64(byteOffset + 576, true),
      r9: dataView.getBigUint64(byteOffset + 584, true),
      r10: dataView.getBigUint64(byteOffset + 592, true),
      r11: dataView.getBigUint64(byteOffset + 600, true),
      r12: dataView.getBigUint64(byteOffset + 608, true),
      r13: dataView.getBigUint64(byteOffset + 616, true),
      r14: dataView.getBigUint64(byteOffset + 624, true),
      r15: dataView.getBigUint64(byteOffset + 632, true),
      rip: dataView.getBigUint64(byteOffset + 640, true),
      rflags: dataView.getBigUint64(byteOffset + 648, true),
      cr0: dataView.getBigUint64(byteOffset + 656, true),
      cr2: dataView.getBigUint64(byteOffset + 664, true),
      cr3: dataView.getBigUint64(byteOffset + 672, true),
      cr4: dataView.getBigUint64(byteOffset + 680, true),
      dr0: dataView.getBigUint64(byteOffset + 688, true),
      dr1: dataView.getBigUint64(byteOffset + 696, true),
      dr2: dataView.getBigUint64(byteOffset + 704, true),
      dr3: dataView.getBigUint64(byteOffset + 712, true),
      dr6: dataView.getBigUint64(byteOffset + 720, true),
      dr7: dataView.getBigUint64(byteOffset + 728, true),
      cs_sel: dataView.getUint32(byteOffset + 736, true),
      ds_sel: dataView.getUint32(byteOffset + 740, true),
      es_sel: dataView.getUint32(byteOffset + 744, true),
      fs_sel: dataView.getUint32(byteOffset + 748, true),
      gs_sel: dataView.getUint32(byteOffset + 752, true),
      ss_sel: dataView.getUint32(byteOffset + 756, true),
      tr_sel: dataView.getUint32(byteOffset + 760, true),
      ldtr_sel: dataView.getUint32(byteOffset + 764, true),
      cs_limit: dataView.getUint32(byteOffset + 768, true),
      ds_limit: dataView.getUint32(byteOffset + 772, true),
      es_limit: dataView.getUint32(byteOffset + 776, true),
      fs_limit: dataView.getUint32(byteOffset + 780, true),
      gs_limit: dataView.getUint32(byteOffset + 784, true),
      ss_limit: dataView.getUint32(byteOffset + 788, true),
      tr_limit: dataView.getUint32(byteOffset + 792, true),
      ldtr_limit: dataView.getUint32(byteOffset + 796, true),
      idtr_limit: dataView.getUint32(byteOffset + 800, true),
      gdtr_limit: dataView.getUint32(byteOffset + 804, true),
      cs_base: dataView.getBigUint64(byteOffset + 808, true),
      ds_base: dataView.getBigUint64(byteOffset + 816, true),
      es_base: dataView.getBigUint64(byteOffset + 824, true),
      fs_base: dataView.getBigUint64(byteOffset + 832, true),
      gs_base: dataView.getBigUint64(byteOffset + 840, true),
      ss_base: dataView.getBigUint64(byteOffset + 848, true),
      tr_base: dataView.getBigUint64(byteOffset + 856, true),
      ldtr_base: dataView.getBigUint64(byteOffset + 864, true),
      idtr_base: dataView.getBigUint64(byteOffset + 872, true),
      gdtr_base: dataView.getBigUint64(byteOffset + 880, true),
      cs_arbytes: dataView.getUint32(byteOffset + 888, true),
      ds_arbytes: dataView.getUint32(byteOffset + 892, true),
      es_arbytes: dataView.getUint32(byteOffset + 896, true),
      fs_arbytes: dataView.getUint32(byteOffset + 900, true),
      gs_arbytes: dataView.getUint32(byteOffset + 904, true),
      ss_arbytes: dataView.getUint32(byteOffset + 908, true),
      tr_arbytes: dataView.getUint32(byteOffset + 912, true),
      ldtr_arbytes: dataView.getUint32(byteOffset + 916, true),
      sysenter_cs: dataView.getBigUint64(byteOffset + 920, true),
      sysenter_esp: dataView.getBigUint64(byteOffset + 928, true),
      sysenter_eip: dataView.getBigUint64(byteOffset + 936, true),
      shadow_gs: dataView.getBigUint64(byteOffset + 944, true),
      msr_flags: dataView.getBigUint64(byteOffset + 952, true),
      msr_lstar: dataView.getBigUint64(byteOffset + 960, true),
      msr_star: dataView.getBigUint64(byteOffset + 968, true),
      msr_cstar: dataView.getBigUint64(byteOffset + 976, true),
      msr_syscall_mask: dataView.getBigUint64(byteOffset + 984, true),
      msr_efer: dataView.getBigUint64(byteOffset + 992, true),
      tsc: dataView.getBigUint64(byteOffset + 1000, true),
      pending_event: dataView.getUint32(byteOffset + 1008, true),
      pending_vector: dataView.getUint8(byteOffset + 1008) & 0xff,
      pending_type: dataView.getUint8(byteOffset + 1009) & 7,
      pending_error_valid: (dataView.getUint8(byteOffset + 1009) >>> 3) & 1,
      pending_reserved: (dataView.getUint32(byteOffset + 1008, true) >>> 12) & 0x7ffff,
      pending_valid: (dataView.getUint8(byteOffset + 1011) >>> 7) & 1,
      error_code: dataView.getUint32(byteOffset + 1012, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwCpuCompatPlain> {
    return {
      fpu_regs: copyBytes(dataView, byteOffset, 512),
      rax: readU64Number(dataView, byteOffset + 512),
      rbx: readU64Number(dataView, byteOffset + 520),
      rcx: readU64Number(dataView, byteOffset + 528),
      rdx: readU64Number(dataView, byteOffset + 536),
      rbp: readU64Number(dataView, byteOffset + 544),
      rsi: readU64Number(dataView, byteOffset + 552),
      rdi: readU64Number(dataView, byteOffset + 560),
      rsp: readU64Number(dataView, byteOffset + 568),
      r8: readU64Number(dataView, byteOffset + 576),
      r9: readU64Number(dataView, byteOffset + 584),
      r10: readU64Number(dataView, byteOffset + 592),
      r11: readU64Number(dataView, byteOffset + 600),
      r12: readU64Number(dataView, byteOffset + 608),
      r13: readU64Number(dataView, byteOffset + 616),
      r14: readU64Number(dataView, byteOffset + 624),
      r15: readU64Number(dataView, byteOffset + 632),
      rip: readU64Number(dataView, byteOffset + 640),
      rflags: readU64Number(dataView, byteOffset + 648),
      cr0: readU64Number(dataView, byteOffset + 656),
      cr2: readU64Number(dataView, byteOffset + 664),
      cr3: readU64Number(dataView, byteOffset + 672),
      cr4: readU64Number(dataView, byteOffset + 680),
      dr0: readU64Number(dataView, byteOffset + 688),
      dr1: readU64Number(dataView, byteOffset + 696),
      dr2: readU64Number(dataView, byteOffset + 704),
      dr3: readU64Number(dataView, byteOffset + 712),
      dr6: readU64Number(dataView, byteOffset + 720),
      dr7: readU64Number(dataView, byteOffset + 728),
      cs_sel: dataView.getUint32(byteOffset + 736, true),
      ds_sel: dataView.getUint32(byteOffset + 740, true),
      es_sel: dataView.getUint32(byteOffset + 744, true),
      fs_sel: dataView.getUint32(byteOffset + 748, true),
      gs_sel: dataView.getUint32(byteOffset + 752, true),
      ss_sel: dataView.getUint32(byteOffset + 756, true),
      tr_sel: dataView.getUint32(byteOffset + 760, true),
      ldtr_sel: dataView.getUint32(byteOffset + 764, true),
      cs_limit: dataView.getUint32(byteOffset + 768, true),
      ds_limit: dataView.getUint32(byteOffset + 772, true),
      es_limit: dataView.getUint32(byteOffset + 776, true),
      fs_limit: dataView.getUint32(byteOffset + 780, true),
      gs_limit: dataView.getUint32(byteOffset + 784, true),
      ss_limit: dataView.getUint32(byteOffset + 788, true),
      tr_limit: dataView.getUint32(byteOffset + 792, true),
      ldtr_limit: dataView.getUint32(byteOffset + 796, true),
      idtr_limit: dataView.getUint32(byteOffset + 800, true),
      gdtr_limit: dataView.getUint32(byteOffset + 804, true),
      cs_base: readU64Number(dataView, byteOffset + 808),
      ds_base: readU64Number(dataView, byteOffset + 816),
      es_base: readU64Number(dataView, byteOffset + 824),
      fs_base: readU64Number(dataView, byteOffset + 832),
      gs_base: readU64Number(dataView, byteOffset + 840),
      ss_base: readU64Number(dataView, byteOffset + 848),
      tr_base: readU64Number(dataView, byteOffset + 856),
      ldtr_base: readU64Number(dataView, byteOffset + 864),
      idtr_base: readU64Number(dataView, byteOffset + 872),
      gdtr_base: readU64Number(dataView, byteOffset + 880),
      cs_arbytes: dataView.getUint32(byteOffset + 888, true),
      ds_arbytes: dataView.getUint32(byteOffset + 892, true),
      es_arbytes: dataView.getUint32(byteOffset + 896, true),
      fs_arbytes: dataView.getUint32(byteOffset + 900, true),
      gs_arbytes: dataView.getUint32(byteOffset + 904, true),
      ss_arbytes: dataView.getUint32(byteOffset + 908, true),
      tr_arbytes: dataView.getUint32(byteOffset + 912, true),
      ldtr_arbytes: dataView.getUint32(byteOffset + 916, true),
      sysenter_cs: readU64Number(dataView, byteOffset + 920),
      sysenter_esp: readU64Number(dataView, byteOffset + 928),
      sysenter_eip: readU64Number(dataView, byteOffset + 936),
      shadow_gs: readU64Number(dataView, byteOffset + 944),
      msr_flags: readU64Number(dataView, byteOffset + 952),
      msr_lstar: readU64Number(dataView, byteOffset + 960),
      msr_star: readU64Number(dataView, byteOffset + 968),
      msr_cstar: readU64Number(dataView, byteOffset + 976),
      msr_syscall_mask: readU64Number(dataView, byteOffset + 984),
      msr_efer: readU64Number(dataView, byteOffset + 992),
      tsc: readU64Number(dataView, byteOffset + 1000),
      pending_event: dataView.getUint32(byteOffset + 1008, true),
      pending_vector: dataView.getUint8(byteOffset + 1008) & 0xff,
      pending_type: dataView.getUint8(byteOffset + 1009) & 7,
      pending_error_valid: (dataView.getUint8(byteOffset + 1009) >>> 3) & 1,
      pending_reserved: (dataView.getUint32(byteOffset + 1008, true) >>> 12) & 0x7ffff,
      pending_valid: (dataView.getUint8(byteOffset + 1011) >>> 7) & 1,
      error_code: dataView.getUint32(byteOffset + 1012, true),
    };
  }

  decode(): HvmHwCpuCompatPlain {
    return HvmHwCpuCompat.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwCpuCompatPlain> {
    return HvmHwCpuCompat.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwCpuCompatPlain {
  fpu_regs: Uint8Array;
  rax: bigint;
  rbx: bigint;
  rcx: bigint;
  rdx: bigint;
  rbp: bigint;
  rsi: bigint;
  rdi: bigint;
  rsp: bigint;
  r8: bigint;
  r9: bigint;
  r10: bigint;
  r11: bigint;
  r12: bigint;
  r13: bigint;
  r14: bigint;
  r15: bigint;
  rip: bigint;
  rflags: bigint;
  cr0: bigint;
  cr2: bigint;
  cr3: bigint;
  cr4: bigint;
  dr0: bigint;
  dr1: bigint;
  dr2: bigint;
  dr3: bigint;
  dr6: bigint;
  dr7: bigint;
  cs_sel: number;
  ds_sel: number;
  es_sel: number;
  fs_sel: number;
  gs_sel: number;
  ss_sel: number;
  tr_sel: number;
  ldtr_sel: number;
  cs_limit: number;
  ds_limit: number;
  es_limit: number;
  fs_limit: number;
  gs_limit: number;
  ss_limit: number;
  tr_limit: number;
  ldtr_limit: number;
  idtr_limit: number;
  gdtr_limit: number;
  cs_base: bigint;
  ds_base: bigint;
  es_base: bigint;
  fs_base: bigint;
  gs_base: bigint;
  ss_base: bigint;
  tr_base: bigint;
  ldtr_base: bigint;
  idtr_base: bigint;
  gdtr_base: bigint;
  cs_arbytes: number;
  ds_arbytes: number;
  es_arbytes: number;
  fs_arbytes: number;
  gs_arbytes: number;
  ss_arbytes: number;
  tr_arbytes: number;
  ldtr_arbytes: number;
  sysenter_cs: bigint;
  sysenter_esp: bigint;
  sysenter_eip: bigint;
  shadow_gs: bigint;
  msr_flags: bigint;
  msr_lstar: bigint;
  msr_star: bigint;
  msr_cstar: bigint;
  msr_syscall_mask: bigint;
  msr_efer: bigint;
  tsc: bigint;
  pending_event: number;
  pending_vector: number;
  pending_type: number;
  pending_error_valid: number;
  pending_reserved: number;
  pending_valid: number;
  error_code: number;
}

/** struct __HVM_SAVE_TYPE_CPU (arch-x86/hvm/save.h), 1040 bytes, align 8. */
export class __HVMSAVETYPECPU extends Struct<"struct __HVM_SAVE_TYPE_CPU"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_CPU";
  static readonly size = 1040;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_hw_cpu
    c 1032 s8[2]
    cpt 1034 s8[2]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1040);
  }

  get t(): HvmHwCpu {
    return new HvmHwCpu(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwCpu) {
    copyRecord(HvmHwCpu, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 1032, 2);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 1034, 2);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPECPUPlain {
    return {
      t: HvmHwCpu.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 1032, 2),
      cpt: copySignedBytes(dataView, byteOffset + 1034, 2),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPECPUPlain> {
    return {
      t: HvmHwCpu.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 1032, 2),
      cpt: copySignedBytes(dataView, byteOffset + 1034, 2),
    };
  }

  decode(): __HVMSAVETYPECPUPlain {
    return __HVMSAVETYPECPU.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPECPUPlain> {
    return __HVMSAVETYPECPU.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPECPUPlain {
  t: HvmHwCpuPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_vpic (arch-x86/hvm/save.h), 8 bytes, align 1. */
export class HvmHwVpic extends Struct<"struct hvm_hw_vpic"> {
  static readonly cName = "struct hvm_hw_vpic";
  static readonly size = 8;
  static readonly align = 1;
  static readonly fields: string = `
    irr 0 u8
    imr 1 u8
    isr 2 u8
    irq_base 3 u8
    init_state 4 u8:4<<0
    priority_add 4 u8:4<<4
    readsel_isr 5 u8:1<<0
    poll 5 u8:1<<1
    auto_eoi 5 u8:1<<2
    rotate_on_auto_eoi 5 u8:1<<3
    special_fully_nested_mode 5 u8:1<<4
    special_mask_mode 5 u8:1<<5
    is_master 5 u8:1<<6
    elcr 6 u8
    int_output 7 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get irr(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set irr(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get imr(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set imr(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get isr(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set isr(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get irq_base(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set irq_base(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get init_state(): number {
    return this.dataView.getUint8(this.byteOffset + 4) & 0xf;
  }
  set init_state(value: number) {
    writeBits(this.dataView, this.byteOffset + 4, 1, 0, 4, value);
  }

  get priority_add(): number {
    return (this.dataView.getUint8(this.byteOffset + 4) >>> 4) & 0xf;
  }
  set priority_add(value: number) {
    writeBits(this.dataView, this.byteOffset + 4, 1, 4, 4, value);
  }

  get readsel_isr(): number {
    return this.dataView.getUint8(this.byteOffset + 5) & 1;
  }
  set readsel_isr(value: number) {
    writeBits(this.dataView, this.byteOffset + 5, 1, 0, 1, value);
  }

  get poll(): number {
    return (this.dataView.getUint8(this.byteOffset + 5) >>> 1) & 1;
  }
  set poll(value: number) {
    writeBits(this.dataView, this.byteOffset + 5, 1, 1, 1, value);
  }

  get auto_eoi(): number {
    return (this.dataView.getUint8(this.byteOffset + 5) >>> 2) & 1;
  }
  set auto_eoi(value: number) {
    writeBits(this.dataView, this.byteOffset + 5, 1, 2, 1, value);
  }

  get rotate_on_auto_eoi(): number {
    return (this.dataView.getUint8(this.byteOffset + 5) >>> 3) & 1;
  }
  set rotate_on_auto_eoi(value: number) {
    writeBits(this.dataView, this.byteOffset + 5, 1, 3, 1, value);
  }

  get special_fully_nested_mode(): number {
    return (this.dataView.getUint8(this.byteOffset + 5) >>> 4) & 1;
  }
  set special_fully_nested_mode(value: number) {
    writeBits(this.dataView, this.byteOffset + 5, 1, 4, 1, value);
  }

  get special_mask_mode(): number {
    return (this.dataView.getUint8(this.byteOffset + 5) >>> 5) & 1;
  }
  set special_mask_mode(value: number) {
    writeBits(this.dataView, this.byteOffset + 5, 1, 5, 1, value);
  }

  get is_master(): number {
    return (this.dataView.getUint8(this.byteOffset + 5) >>> 6) & 1;
  }
  set is_master(value: number) {
    writeBits(this.dataView, this.byteOffset + 5, 1, 6, 1, value);
  }

  get elcr(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set elcr(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get int_output(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set int_output(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwVpicPlain {
    return {
      irr: dataView.getUint8(byteOffset),
      imr: dataView.getUint8(byteOffset + 1),
      isr: dataView.getUint8(byteOffset + 2),
      irq_base: dataView.getUint8(byteOffset + 3),
      init_state: dataView.getUint8(byteOffset + 4) & 0xf,
      priority_add: (dataView.getUint8(byteOffset + 4) >>> 4) & 0xf,
      readsel_isr: dataView.getUint8(byteOffset + 5) & 1,
      poll: (dataView.getUint8(byteOffset + 5) >>> 1) & 1,
      auto_eoi: (dataView.getUint8(byteOffset + 5) >>> 2) & 1,
      rotate_on_auto_eoi: (dataView.getUint8(byteOffset + 5) >>> 3) & 1,
      special_fully_nested_mode: (dataView.getUint8(byteOffset + 5) >>> 4) & 1,
      special_mask_mode: (dataView.getUint8(byteOffset + 5) >>> 5) & 1,
      is_master: (dataView.getUint8(byteOffset + 5) >>> 6) & 1,
      elcr: dataView.getUint8(byteOffset + 6),
      int_output: dataView.getUint8(byteOffset + 7),
    };
  }

  decode(): HvmHwVpicPlain {
    return HvmHwVpic.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmHwVpicPlain {
    return HvmHwVpic.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwVpicPlain {
  irr: number;
  imr: number;
  isr: number;
  irq_base: number;
  init_state: number;
  priority_add: number;
  readsel_isr: number;
  poll: number;
  auto_eoi: number;
  rotate_on_auto_eoi: number;
  special_fully_nested_mode: number;
  special_mask_mode: number;
  is_master: number;
  elcr: number;
  int_output: number;
}

/** struct __HVM_SAVE_TYPE_PIC (arch-x86/hvm/save.h), 12 bytes, align 1. */
export class __HVMSAVETYPEPIC extends Struct<"struct __HVM_SAVE_TYPE_PIC"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_PIC";
  static readonly size = 12;
  static readonly align = 1;
  static readonly fields: string = `
    t 0 struct hvm_hw_vpic
    c 8 s8[3]
    cpt 11 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get t(): HvmHwVpic {
    return new HvmHwVpic(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwVpic) {
    copyRecord(HvmHwVpic, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 8, 3);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 11, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEPICPlain {
    return {
      t: HvmHwVpic.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 8, 3),
      cpt: copySignedBytes(dataView, byteOffset + 11, 1),
    };
  }

  decode(): __HVMSAVETYPEPICPlain {
    return __HVMSAVETYPEPIC.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): __HVMSAVETYPEPICPlain {
    return __HVMSAVETYPEPIC.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEPICPlain {
  t: HvmHwVpicPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** union vioapic_redir_entry (arch-x86/hvm/save.h), 8 bytes, align 8. */
export class VioapicRedirEntry extends Union<"union vioapic_redir_entry"> {
  static readonly cName = "union vioapic_redir_entry";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    bits 0 u64
    fields 0 union vioapic_redir_entry.fields
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get bits(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set bits(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get bits_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set bits_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get fields(): VioapicRedirEntryFields {
    return new VioapicRedirEntryFields(this.dataView, this.byteOffset);
  }
  set fields(value: VioapicRedirEntryFields) {
    copyRecord(VioapicRedirEntryFields, this.dataView, this.byteOffset, value);
  }
}

/** fields of union vioapic_redir_entry (arch-x86/hvm/save.h): struct, 8 bytes, align 1. */
export class VioapicRedirEntryFields extends Struct<"union vioapic_redir_entry.fields"> {
  static readonly cName = "union vioapic_redir_entry.fields";
  static readonly size = 8;
  static readonly align = 1;
  static readonly fields: string = `
    vector 0 u8
    delivery_mode 1 u8:3<<0
    dest_mode 1 u8:1<<3
    delivery_status 1 u8:1<<4
    polarity 1 u8:1<<5
    remote_irr 1 u8:1<<6
    trig_mode 1 u8:1<<7
    mask 2 u8:1<<0
    reserve 2 u8:7<<1
    reserved 3 u8[4]
    dest_id 7 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get vector(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set vector(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get delivery_mode(): number {
    return this.dataView.getUint8(this.byteOffset + 1) & 7;
  }
  set delivery_mode(value: number) {
    writeBits(this.dataView, this.byteOffset + 1, 1, 0, 3, value);
  }

  get dest_mode(): number {
    return (this.dataView.getUint8(this.byteOffset + 1) >>> 3) & 1;
  }
  set dest_mode(value: number) {
    writeBits(this.dataView, this.byteOffset + 1, 1, 3, 1, value);
  }

  get delivery_status(): number {
    return (this.dataView.getUint8(this.byteOffset + 1) >>> 4) & 1;
  }
  set delivery_status(value: number) {
    writeBits(this.dataView, this.byteOffset + 1, 1, 4, 1, value);
  }

  get polarity(): number {
    return (this.dataView.getUint8(this.byteOffset + 1) >>> 5) & 1;
  }
  set polarity(value: number) {
    writeBits(this.dataView, this.byteOffset + 1, 1, 5, 1, value);
  }

  get remote_irr(): number {
    return (this.dataView.getUint8(this.byteOffset + 1) >>> 6) & 1;
  }
  set remote_irr(value: number) {
    writeBits(this.dataView, this.byteOffset + 1, 1, 6, 1, value);
  }

  get trig_mode(): number {
    return (this.dataView.getUint8(this.byteOffset + 1) >>> 7) & 1;
  }
  set trig_mode(value: number) {
    writeBits(this.dataView, this.byteOffset + 1, 1, 7, 1, value);
  }

  get mask(): number {
    return this.dataView.getUint8(this.byteOffset + 2) & 1;
  }
  set mask(value: number) {
    writeBits(this.dataView, this.byteOffset + 2, 1, 0, 1, value);
  }

  get reserve(): number {
    return (this.dataView.getUint8(this.byteOffset + 2) >>> 1) & 0x7f;
  }
  set reserve(value: number) {
    writeBits(this.dataView, this.byteOffset + 2, 1, 1, 7, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 3, 4);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get dest_id(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set dest_id(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VioapicRedirEntryFieldsPlain {
    return {
      vector: dataView.getUint8(byteOffset),
      delivery_mode: dataView.getUint8(byteOffset + 1) & 7,
      dest_mode: (dataView.getUint8(byteOffset + 1) >>> 3) & 1,
      delivery_status: (dataView.getUint8(byteOffset + 1) >>> 4) & 1,
      polarity: (dataView.getUint8(byteOffset + 1) >>> 5) & 1,
      remote_irr: (dataView.getUint8(byteOffset + 1) >>> 6) & 1,
      trig_mode: (dataView.getUint8(byteOffset + 1) >>> 7) & 1,
      mask: dataView.getUint8(byteOffset + 2) & 1,
      reserve: (dataView.getUint8(byteOffset + 2) >>> 1) & 0x7f,
      reserved: copyBytes(dataView, byteOffset + 3, 4),
      dest_id: dataView.getUint8(byteOffset + 7),
    };
  }

  decode(): VioapicRedirEntryFieldsPlain {
    return VioapicRedirEntryFields.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VioapicRedirEntryFieldsPlain {
    return VioapicRedirEntryFields.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VioapicRedirEntryFieldsPlain {
  vector: number;
  delivery_mode: number;
  dest_mode: number;
  delivery_status: number;
  polarity: number;
  remote_irr: number;
  trig_mode: number;
  mask: number;
  reserve: number;
  reserved: Uint8Array;
  dest_id: number;
}

/** struct hvm_hw_vioapic (arch-x86/hvm/save.h), 400 bytes, align 8. */
export class HvmHwVioapic extends Struct<"struct hvm_hw_vioapic"> {
  static readonly cName = "struct hvm_hw_vioapic";
  static readonly size = 400;
  static readonly align = 8;
  static readonly fields: string = `
    base_address 0 u64
    ioregsel 8 u32
    id 12 u32
    redirtbl 16 union vioapic_redir_entry[48]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 400);
  }

  get base_address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set base_address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get base_address_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set base_address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get ioregsel(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set ioregsel(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get redirtbl(): StructArray<VioapicRedirEntry> {
    return new StructArray(this.dataView, this.byteOffset + 16, 48, VioapicRedirEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwVioapicPlain {
    return {
      base_address: dataView.getBigUint64(byteOffset, true),
      ioregsel: dataView.getUint32(byteOffset + 8, true),
      id: dataView.getUint32(byteOffset + 12, true),
      redirtbl: new StructArray(dataView, byteOffset + 16, 48, VioapicRedirEntry).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwVioapicPlain> {
    return {
      base_address: readU64Number(dataView, byteOffset),
      ioregsel: dataView.getUint32(byteOffset + 8, true),
      id: dataView.getUint32(byteOffset + 12, true),
      redirtbl: new StructArray(dataView, byteOffset + 16, 48, VioapicRedirEntry).decode(),
    };
  }

  decode(): HvmHwVioapicPlain {
    return HvmHwVioapic.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwVioapicPlain> {
    return HvmHwVioapic.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwVioapicPlain {
  base_address: bigint;
  ioregsel: number;
  id: number;
  redirtbl: Uint8Array[];
}

/** struct __HVM_SAVE_TYPE_IOAPIC (arch-x86/hvm/save.h), 408 bytes, align 8. */
export class __HVMSAVETYPEIOAPIC extends Struct<"struct __HVM_SAVE_TYPE_IOAPIC"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_IOAPIC";
  static readonly size = 408;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_hw_vioapic
    c 400 s8[4]
    cpt 404 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 408);
  }

  get t(): HvmHwVioapic {
    return new HvmHwVioapic(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwVioapic) {
    copyRecord(HvmHwVioapic, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 400, 4);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 404, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEIOAPICPlain {
    return {
      t: HvmHwVioapic.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 400, 4),
      cpt: copySignedBytes(dataView, byteOffset + 404, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPEIOAPICPlain> {
    return {
      t: HvmHwVioapic.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 400, 4),
      cpt: copySignedBytes(dataView, byteOffset + 404, 1),
    };
  }

  decode(): __HVMSAVETYPEIOAPICPlain {
    return __HVMSAVETYPEIOAPIC.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPEIOAPICPlain> {
    return __HVMSAVETYPEIOAPIC.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEIOAPICPlain {
  t: HvmHwVioapicPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_lapic (arch-x86/hvm/save.h), 24 bytes, align 8. */
export class HvmHwLapic extends Struct<"struct hvm_hw_lapic"> {
  static readonly cName = "struct hvm_hw_lapic";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    apic_base_msr 0 u64
    disabled 8 u32
    timer_divisor 12 u32
    tdt_msr 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get apic_base_msr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set apic_base_msr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get apic_base_msr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set apic_base_msr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get disabled(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set disabled(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get timer_divisor(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set timer_divisor(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get tdt_msr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set tdt_msr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get tdt_msr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set tdt_msr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwLapicPlain {
    return {
      apic_base_msr: dataView.getBigUint64(byteOffset, true),
      disabled: dataView.getUint32(byteOffset + 8, true),
      timer_divisor: dataView.getUint32(byteOffset + 12, true),
      tdt_msr: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwLapicPlain> {
    return {
      apic_base_msr: readU64Number(dataView, byteOffset),
      disabled: dataView.getUint32(byteOffset + 8, true),
      timer_divisor: dataView.getUint32(byteOffset + 12, true),
      tdt_msr: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): HvmHwLapicPlain {
    return HvmHwLapic.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwLapicPlain> {
    return HvmHwLapic.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwLapicPlain {
  apic_base_msr: bigint;
  disabled: number;
  timer_divisor: number;
  tdt_msr: bigint;
}

/** struct __HVM_SAVE_TYPE_LAPIC (arch-x86/hvm/save.h), 32 bytes, align 8. */
export class __HVMSAVETYPELAPIC extends Struct<"struct __HVM_SAVE_TYPE_LAPIC"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_LAPIC";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_hw_lapic
    c 24 s8[5]
    cpt 29 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get t(): HvmHwLapic {
    return new HvmHwLapic(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwLapic) {
    copyRecord(HvmHwLapic, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 24, 5);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 29, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPELAPICPlain {
    return {
      t: HvmHwLapic.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 24, 5),
      cpt: copySignedBytes(dataView, byteOffset + 29, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPELAPICPlain> {
    return {
      t: HvmHwLapic.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 24, 5),
      cpt: copySignedBytes(dataView, byteOffset + 29, 1),
    };
  }

  decode(): __HVMSAVETYPELAPICPlain {
    return __HVMSAVETYPELAPIC.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPELAPICPlain> {
    return __HVMSAVETYPELAPIC.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPELAPICPlain {
  t: HvmHwLapicPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_lapic_regs (arch-x86/hvm/save.h), 1024 bytes, align 1. */
export class HvmHwLapicRegs extends Struct<"struct hvm_hw_lapic_regs"> {
  static readonly cName = "struct hvm_hw_lapic_regs";
  static readonly size = 1024;
  static readonly align = 1;
  static readonly fields: string = `
    data 0 u8[1024]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1024);
  }

  get data(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 1024);
  }
  set data(value: ArrayLike<number>) {
    assignBytes(this.data, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwLapicRegsPlain {
    return {
      data: copyBytes(dataView, byteOffset, 1024),
    };
  }

  decode(): HvmHwLapicRegsPlain {
    return HvmHwLapicRegs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmHwLapicRegsPlain {
    return HvmHwLapicRegs.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwLapicRegsPlain {
  data: Uint8Array;
}

/** struct __HVM_SAVE_TYPE_LAPIC_REGS (arch-x86/hvm/save.h), 1031 bytes, align 1. */
export class __HVMSAVETYPELAPICREGS extends Struct<"struct __HVM_SAVE_TYPE_LAPIC_REGS"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_LAPIC_REGS";
  static readonly size = 1031;
  static readonly align = 1;
  static readonly fields: string = `
    t 0 struct hvm_hw_lapic_regs
    c 1024 s8[6]
    cpt 1030 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1031);
  }

  get t(): HvmHwLapicRegs {
    return new HvmHwLapicRegs(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwLapicRegs) {
    copyRecord(HvmHwLapicRegs, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 1024, 6);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 1030, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPELAPICREGSPlain {
    return {
      t: HvmHwLapicRegs.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 1024, 6),
      cpt: copySignedBytes(dataView, byteOffset + 1030, 1),
    };
  }

  decode(): __HVMSAVETYPELAPICREGSPlain {
    return __HVMSAVETYPELAPICREGS.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): __HVMSAVETYPELAPICREGSPlain {
    return __HVMSAVETYPELAPICREGS.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPELAPICREGSPlain {
  t: HvmHwLapicRegsPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_pci_irqs (arch-x86/hvm/save.h), 16 bytes, align 8. */
export class HvmHwPciIrqs extends Struct<"struct hvm_hw_pci_irqs"> {
  static readonly cName = "struct hvm_hw_pci_irqs";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    i 0 u64[2]
    pad 0 u64[2]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get i(): U64Array {
    return new U64Array(this.dataView, this.byteOffset, 2);
  }
  set i(value: ArrayLike<bigint>) {
    this.i.assign(value);
  }

  get pad(): U64Array {
    return new U64Array(this.dataView, this.byteOffset, 2);
  }
  set pad(value: ArrayLike<bigint>) {
    this.pad.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwPciIrqsPlain {
    return {
      i: new U64Array(dataView, byteOffset, 2).toArray(),
      pad: new U64Array(dataView, byteOffset, 2).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwPciIrqsPlain> {
    return {
      i: new U64Array(dataView, byteOffset, 2).toNumbers(),
      pad: new U64Array(dataView, byteOffset, 2).toNumbers(),
    };
  }

  decode(): HvmHwPciIrqsPlain {
    return HvmHwPciIrqs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwPciIrqsPlain> {
    return HvmHwPciIrqs.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwPciIrqsPlain {
  i: bigint[];
  pad: bigint[];
}

/** struct __HVM_SAVE_TYPE_PCI_IRQ (arch-x86/hvm/save.h), 24 bytes, align 8. */
export class __HVMSAVETYPEPCIIRQ extends Struct<"struct __HVM_SAVE_TYPE_PCI_IRQ"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_PCI_IRQ";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_hw_pci_irqs
    c 16 s8[7]
    cpt 23 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get t(): HvmHwPciIrqs {
    return new HvmHwPciIrqs(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwPciIrqs) {
    copyRecord(HvmHwPciIrqs, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 16, 7);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 23, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEPCIIRQPlain {
    return {
      t: HvmHwPciIrqs.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 16, 7),
      cpt: copySignedBytes(dataView, byteOffset + 23, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPEPCIIRQPlain> {
    return {
      t: HvmHwPciIrqs.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 16, 7),
      cpt: copySignedBytes(dataView, byteOffset + 23, 1),
    };
  }

  decode(): __HVMSAVETYPEPCIIRQPlain {
    return __HVMSAVETYPEPCIIRQ.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPEPCIIRQPlain> {
    return __HVMSAVETYPEPCIIRQ.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEPCIIRQPlain {
  t: HvmHwPciIrqsPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_isa_irqs (arch-x86/hvm/save.h), 8 bytes, align 8. */
export class HvmHwIsaIrqs extends Struct<"struct hvm_hw_isa_irqs"> {
  static readonly cName = "struct hvm_hw_isa_irqs";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    i 0 u64[1]
    pad 0 u64[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get i(): U64Array {
    return new U64Array(this.dataView, this.byteOffset, 1);
  }
  set i(value: ArrayLike<bigint>) {
    this.i.assign(value);
  }

  get pad(): U64Array {
    return new U64Array(this.dataView, this.byteOffset, 1);
  }
  set pad(value: ArrayLike<bigint>) {
    this.pad.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwIsaIrqsPlain {
    return {
      i: new U64Array(dataView, byteOffset, 1).toArray(),
      pad: new U64Array(dataView, byteOffset, 1).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwIsaIrqsPlain> {
    return {
      i: new U64Array(dataView, byteOffset, 1).toNumbers(),
      pad: new U64Array(dataView, byteOffset, 1).toNumbers(),
    };
  }

  decode(): HvmHwIsaIrqsPlain {
    return HvmHwIsaIrqs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwIsaIrqsPlain> {
    return HvmHwIsaIrqs.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwIsaIrqsPlain {
  i: bigint[];
  pad: bigint[];
}

/** struct __HVM_SAVE_TYPE_ISA_IRQ (arch-x86/hvm/save.h), 24 bytes, align 8. */
export class __HVMSAVETYPEISAIRQ extends Struct<"struct __HVM_SAVE_TYPE_ISA_IRQ"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_ISA_IRQ";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_hw_isa_irqs
    c 8 s8[8]
    cpt 16 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get t(): HvmHwIsaIrqs {
    return new HvmHwIsaIrqs(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwIsaIrqs) {
    copyRecord(HvmHwIsaIrqs, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 8, 8);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 16, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEISAIRQPlain {
    return {
      t: HvmHwIsaIrqs.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 8, 8),
      cpt: copySignedBytes(dataView, byteOffset + 16, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPEISAIRQPlain> {
    return {
      t: HvmHwIsaIrqs.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 8, 8),
      cpt: copySignedBytes(dataView, byteOffset + 16, 1),
    };
  }

  decode(): __HVMSAVETYPEISAIRQPlain {
    return __HVMSAVETYPEISAIRQ.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPEISAIRQPlain> {
    return __HVMSAVETYPEISAIRQ.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEISAIRQPlain {
  t: HvmHwIsaIrqsPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_pci_link (arch-x86/hvm/save.h), 8 bytes, align 1. */
export class HvmHwPciLink extends Struct<"struct hvm_hw_pci_link"> {
  static readonly cName = "struct hvm_hw_pci_link";
  static readonly size = 8;
  static readonly align = 1;
  static readonly fields: string = `
    route 0 u8[4]
    pad0 4 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get route(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set route(value: ArrayLike<number>) {
    assignBytes(this.route, value);
  }

  get pad0(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, 4);
  }
  set pad0(value: ArrayLike<number>) {
    assignBytes(this.pad0, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwPciLinkPlain {
    return {
      route: copyBytes(dataView, byteOffset, 4),
      pad0: copyBytes(dataView, byteOffset + 4, 4),
    };
  }

  decode(): HvmHwPciLinkPlain {
    return HvmHwPciLink.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmHwPciLinkPlain {
    return HvmHwPciLink.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwPciLinkPlain {
  route: Uint8Array;
  pad0: Uint8Array;
}

/** struct __HVM_SAVE_TYPE_PCI_LINK (arch-x86/hvm/save.h), 18 bytes, align 1. */
export class __HVMSAVETYPEPCILINK extends Struct<"struct __HVM_SAVE_TYPE_PCI_LINK"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_PCI_LINK";
  static readonly size = 18;
  static readonly align = 1;
  static readonly fields: string = `
    t 0 struct hvm_hw_pci_link
    c 8 s8[9]
    cpt 17 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 18);
  }

  get t(): HvmHwPciLink {
    return new HvmHwPciLink(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwPciLink) {
    copyRecord(HvmHwPciLink, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 8, 9);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 17, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEPCILINKPlain {
    return {
      t: HvmHwPciLink.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 8, 9),
      cpt: copySignedBytes(dataView, byteOffset + 17, 1),
    };
  }

  decode(): __HVMSAVETYPEPCILINKPlain {
    return __HVMSAVETYPEPCILINK.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): __HVMSAVETYPEPCILINKPlain {
    return __HVMSAVETYPEPCILINK.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEPCILINKPlain {
  t: HvmHwPciLinkPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_pit_channel (arch-x86/hvm/save.h), 16 bytes, align 4. */
export class HvmHwPitChannel extends Struct<"struct hvm_hw_pit_channel"> {
  static readonly cName = "struct hvm_hw_pit_channel";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    count 0 u32
    latched_count 4 u16
    count_latched 6 u8
    status_latched 7 u8
    status 8 u8
    read_state 9 u8
    write_state 10 u8
    write_latch 11 u8
    rw_mode 12 u8
    mode 13 u8
    bcd 14 u8
    gate 15 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get latched_count(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set latched_count(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get count_latched(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set count_latched(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get status_latched(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set status_latched(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get status(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set status(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  get read_state(): number {
    return this.dataView.getUint8(this.byteOffset + 9);
  }
  set read_state(value: number) {
    this.dataView.setUint8(this.byteOffset + 9, value);
  }

  get write_state(): number {
    return this.dataView.getUint8(this.byteOffset + 10);
  }
  set write_state(value: number) {
    this.dataView.setUint8(this.byteOffset + 10, value);
  }

  get write_latch(): number {
    return this.dataView.getUint8(this.byteOffset + 11);
  }
  set write_latch(value: number) {
    this.dataView.setUint8(this.byteOffset + 11, value);
  }

  get rw_mode(): number {
    return this.dataView.getUint8(this.byteOffset + 12);
  }
  set rw_mode(value: number) {
    this.dataView.setUint8(this.byteOffset + 12, value);
  }

  get mode(): number {
    return this.dataView.getUint8(this.byteOffset + 13);
  }
  set mode(value: number) {
    this.dataView.setUint8(this.byteOffset + 13, value);
  }

  get bcd(): number {
    return this.dataView.getUint8(this.byteOffset + 14);
  }
  set bcd(value: number) {
    this.dataView.setUint8(this.byteOffset + 14, value);
  }

  get gate(): number {
    return this.dataView.getUint8(this.byteOffset + 15);
  }
  set gate(value: number) {
    this.dataView.setUint8(this.byteOffset + 15, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwPitChannelPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
      latched_count: dataView.getUint16(byteOffset + 4, true),
      count_latched: dataView.getUint8(byteOffset + 6),
      status_latched: dataView.getUint8(byteOffset + 7),
      status: dataView.getUint8(byteOffset + 8),
      read_state: dataView.getUint8(byteOffset + 9),
      write_state: dataView.getUint8(byteOffset + 10),
      write_latch: dataView.getUint8(byteOffset + 11),
      rw_mode: dataView.getUint8(byteOffset + 12),
      mode: dataView.getUint8(byteOffset + 13),
      bcd: dataView.getUint8(byteOffset + 14),
      gate: dataView.getUint8(byteOffset + 15),
    };
  }

  decode(): HvmHwPitChannelPlain {
    return HvmHwPitChannel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmHwPitChannelPlain {
    return HvmHwPitChannel.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwPitChannelPlain {
  count: number;
  latched_count: number;
  count_latched: number;
  status_latched: number;
  status: number;
  read_state: number;
  write_state: number;
  write_latch: number;
  rw_mode: number;
  mode: number;
  bcd: number;
  gate: number;
}

/** struct hvm_hw_pit (arch-x86/hvm/save.h), 56 bytes, align 4. */
export class HvmHwPit extends Struct<"struct hvm_hw_pit"> {
  static readonly cName = "struct hvm_hw_pit";
  static readonly size = 56;
  static readonly align = 4;
  static readonly fields: string = `
    channels 0 struct hvm_hw_pit_channel[3]
    speaker_data_on 48 u32
    pad0 52 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get channels(): StructArray<HvmHwPitChannel> {
    return new StructArray(this.dataView, this.byteOffset, 3, HvmHwPitChannel);
  }

  get speaker_data_on(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set speaker_data_on(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
  }

  get pad0(): number {
    return this.dataView.getUint32(this.byteOffset + 52, true);
  }
  set pad0(value: number) {
    this.dataView.setUint32(this.byteOffset + 52, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwPitPlain {
    return {
      channels: new StructArray(dataView, byteOffset, 3, HvmHwPitChannel).decode(),
      speaker_data_on: dataView.getUint32(byteOffset + 48, true),
      pad0: dataView.getUint32(byteOffset + 52, true),
    };
  }

  decode(): HvmHwPitPlain {
    return HvmHwPit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmHwPitPlain {
    return HvmHwPit.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwPitPlain {
  channels: HvmHwPitChannelPlain[];
  speaker_data_on: number;
  pad0: number;
}

/** struct __HVM_SAVE_TYPE_PIT (arch-x86/hvm/save.h), 68 bytes, align 4. */
export class __HVMSAVETYPEPIT extends Struct<"struct __HVM_SAVE_TYPE_PIT"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_PIT";
  static readonly size = 68;
  static readonly align = 4;
  static readonly fields: string = `
    t 0 struct hvm_hw_pit
    c 56 s8[10]
    cpt 66 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 68);
  }

  get t(): HvmHwPit {
    return new HvmHwPit(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwPit) {
    copyRecord(HvmHwPit, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 56, 10);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 66, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEPITPlain {
    return {
      t: HvmHwPit.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 56, 10),
      cpt: copySignedBytes(dataView, byteOffset + 66, 1),
    };
  }

  decode(): __HVMSAVETYPEPITPlain {
    return __HVMSAVETYPEPIT.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): __HVMSAVETYPEPITPlain {
    return __HVMSAVETYPEPIT.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEPITPlain {
  t: HvmHwPitPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_rtc (arch-x86/hvm/save.h), 24 bytes, align 8. */
export class HvmHwRtc extends Struct<"struct hvm_hw_rtc"> {
  static readonly cName = "struct hvm_hw_rtc";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    cmos_data 0 u8[14]
    cmos_index 14 u8
    pad0 15 u8
    rtc_offset 16 s64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmos_data(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 14);
  }
  set cmos_data(value: ArrayLike<number>) {
    assignBytes(this.cmos_data, value);
  }

  get cmos_index(): number {
    return this.dataView.getUint8(this.byteOffset + 14);
  }
  set cmos_index(value: number) {
    this.dataView.setUint8(this.byteOffset + 14, value);
  }

  get pad0(): number {
    return this.dataView.getUint8(this.byteOffset + 15);
  }
  set pad0(value: number) {
    this.dataView.setUint8(this.byteOffset + 15, value);
  }

  get rtc_offset(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 16, true);
  }
  set rtc_offset(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 16, value, true);
  }

  get rtc_offset_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 16);
  }
  set rtc_offset_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwRtcPlain {
    return {
      cmos_data: copyBytes(dataView, byteOffset, 14),
      cmos_index: dataView.getUint8(byteOffset + 14),
      pad0: dataView.getUint8(byteOffset + 15),
      rtc_offset: dataView.getBigInt64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwRtcPlain> {
    return {
      cmos_data: copyBytes(dataView, byteOffset, 14),
      cmos_index: dataView.getUint8(byteOffset + 14),
      pad0: dataView.getUint8(byteOffset + 15),
      rtc_offset: readS64Number(dataView, byteOffset + 16),
    };
  }

  decode(): HvmHwRtcPlain {
    return HvmHwRtc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwRtcPlain> {
    return HvmHwRtc.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwRtcPlain {
  cmos_data: Uint8Array;
  cmos_index: number;
  pad0: number;
  rtc_offset: bigint;
}

/** struct __HVM_SAVE_TYPE_RTC (arch-x86/hvm/save.h), 40 bytes, align 8. */
export class __HVMSAVETYPERTC extends Struct<"struct __HVM_SAVE_TYPE_RTC"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_RTC";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_hw_rtc
    c 24 s8[11]
    cpt 35 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get t(): HvmHwRtc {
    return new HvmHwRtc(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwRtc) {
    copyRecord(HvmHwRtc, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 24, 11);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 35, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPERTCPlain {
    return {
      t: HvmHwRtc.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 24, 11),
      cpt: copySignedBytes(dataView, byteOffset + 35, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPERTCPlain> {
    return {
      t: HvmHwRtc.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 24, 11),
      cpt: copySignedBytes(dataView, byteOffset + 35, 1),
    };
  }

  decode(): __HVMSAVETYPERTCPlain {
    return __HVMSAVETYPERTC.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPERTCPlain> {
    return __HVMSAVETYPERTC.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPERTCPlain {
  t: HvmHwRtcPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_hpet (arch-x86/hvm/save.h), 1048 bytes, align 8. */
export class HvmHwHpet extends Struct<"struct hvm_hw_hpet"> {
  static readonly cName = "struct hvm_hw_hpet";
  static readonly size = 1048;
  static readonly align = 8;
  static readonly fields: string = `
    capability 0 u64
    res0 8 u64
    config 16 u64
    res1 24 u64
    isr 32 u64
    res2 40 u64[25]
    mc64 240 u64
    res3 248 u64
    timers 256 struct hvm_hw_hpet.timers[3]
    res5 352 u64[84]
    period 1024 u64[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1048);
  }

  get capability(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set capability(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get capability_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set capability_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get res0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set res0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get res0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set res0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get config(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set config(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get config_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set config_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get res1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set res1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get res1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set res1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get isr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set isr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get isr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set isr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get res2(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 40, 25);
  }
  set res2(value: ArrayLike<bigint>) {
    this.res2.assign(value);
  }

  get mc64(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 240, true);
  }
  set mc64(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 240, value, true);
  }

  get mc64_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 240);
  }
  set mc64_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 240, value);
  }

  get res3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 248, true);
  }
  set res3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 248, value, true);
  }

  get res3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 248);
  }
  set res3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 248, value);
  }

  get timers(): StructArray<HvmHwHpetTimers> {
    return new StructArray(this.dataView, this.byteOffset + 256, 3, HvmHwHpetTimers);
  }

  get res5(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 352, 84);
  }
  set res5(value: ArrayLike<bigint>) {
    this.res5.assign(value);
  }

  get period(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 1024, 3);
  }
  set period(value: ArrayLike<bigint>) {
    this.period.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwHpetPlain {
    return {
      capability: dataView.getBigUint64(byteOffset, true),
      res0: dataView.getBigUint64(byteOffset + 8, true),
      config: dataView.getBigUint64(byteOffset + 16, true),
      res1: dataView.getBigUint64(byteOffset + 24, true),
      isr: dataView.getBigUint64(byteOffset + 32, true),
      res2: new U64Array(dataView, byteOffset + 40, 25).toArray(),
      mc64: dataView.getBigUint64(byteOffset + 240, true),
      res3: dataView.getBigUint64(byteOffset + 248, true),
      timers: new StructArray(dataView, byteOffset + 256, 3, HvmHwHpetTimers).decode(),
      res5: new U64Array(dataView, byteOffset + 352, 84).toArray(),
      period: new U64Array(dataView, byteOffset + 1024, 3).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwHpetPlain> {
    return {
      capability: readU64Number(dataView, byteOffset),
      res0: readU64Number(dataView, byteOffset + 8),
      config: readU64Number(dataView, byteOffset + 16),
      res1: readU64Number(dataView, byteOffset + 24),
      isr: readU64Number(dataView, byteOffset + 32),
      res2: new U64Array(dataView, byteOffset + 40, 25).toNumbers(),
      mc64: readU64Number(dataView, byteOffset + 240),
      res3: readU64Number(dataView, byteOffset + 248),
      timers: new StructArray(dataView, byteOffset + 256, 3, HvmHwHpetTimers).decodeNumbers(),
      res5: new U64Array(dataView, byteOffset + 352, 84).toNumbers(),
      period: new U64Array(dataView, byteOffset + 1024, 3).toNumbers(),
    };
  }

  decode(): HvmHwHpetPlain {
    return HvmHwHpet.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwHpetPlain> {
    return HvmHwHpet.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwHpetPlain {
  capability: bigint;
  res0: bigint;
  config: bigint;
  res1: bigint;
  isr: bigint;
  res2: bigint[];
  mc64: bigint;
  res3: bigint;
  timers: HvmHwHpetTimersPlain[];
  res5: bigint[];
  period: bigint[];
}

/** timers of struct hvm_hw_hpet (arch-x86/hvm/save.h): struct, 32 bytes, align 8. */
export class HvmHwHpetTimers extends Struct<"struct hvm_hw_hpet.timers"> {
  static readonly cName = "struct hvm_hw_hpet.timers";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    config 0 u64
    cmp 8 u64
    fsb 16 u64
    res4 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get config(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set config(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get config_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set config_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get cmp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set cmp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get cmp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set cmp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get fsb(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set fsb(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get fsb_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set fsb_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get res4(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set res4(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get res4_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set res4_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwHpetTimersPlain {
    return {
      config: dataView.getBigUint64(byteOffset, true),
      cmp: dataView.getBigUint64(byteOffset + 8, true),
      fsb: dataView.getBigUint64(byteOffset + 16, true),
      res4: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwHpetTimersPlain> {
    return {
      config: readU64Number(dataView, byteOffset),
      cmp: readU64Number(dataView, byteOffset + 8),
      fsb: readU64Number(dataView, byteOffset + 16),
      res4: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): HvmHwHpetTimersPlain {
    return HvmHwHpetTimers.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwHpetTimersPlain> {
    return HvmHwHpetTimers.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwHpetTimersPlain {
  config: bigint;
  cmp: bigint;
  fsb: bigint;
  res4: bigint;
}

/** struct __HVM_SAVE_TYPE_HPET (arch-x86/hvm/save.h), 1064 bytes, align 8. */
export class __HVMSAVETYPEHPET extends Struct<"struct __HVM_SAVE_TYPE_HPET"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_HPET";
  static readonly size = 1064;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_hw_hpet
    c 1048 s8[12]
    cpt 1060 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1064);
  }

  get t(): HvmHwHpet {
    return new HvmHwHpet(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwHpet) {
    copyRecord(HvmHwHpet, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 1048, 12);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 1060, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEHPETPlain {
    return {
      t: HvmHwHpet.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 1048, 12),
      cpt: copySignedBytes(dataView, byteOffset + 1060, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPEHPETPlain> {
    return {
      t: HvmHwHpet.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 1048, 12),
      cpt: copySignedBytes(dataView, byteOffset + 1060, 1),
    };
  }

  decode(): __HVMSAVETYPEHPETPlain {
    return __HVMSAVETYPEHPET.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPEHPETPlain> {
    return __HVMSAVETYPEHPET.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEHPETPlain {
  t: HvmHwHpetPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_pmtimer (arch-x86/hvm/save.h), 8 bytes, align 4. */
export class HvmHwPmtimer extends Struct<"struct hvm_hw_pmtimer"> {
  static readonly cName = "struct hvm_hw_pmtimer";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    tmr_val 0 u32
    pm1a_sts 4 u16
    pm1a_en 6 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get tmr_val(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set tmr_val(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pm1a_sts(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set pm1a_sts(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get pm1a_en(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set pm1a_en(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwPmtimerPlain {
    return {
      tmr_val: dataView.getUint32(byteOffset, true),
      pm1a_sts: dataView.getUint16(byteOffset + 4, true),
      pm1a_en: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): HvmHwPmtimerPlain {
    return HvmHwPmtimer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmHwPmtimerPlain {
    return HvmHwPmtimer.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwPmtimerPlain {
  tmr_val: number;
  pm1a_sts: number;
  pm1a_en: number;
}

/** struct __HVM_SAVE_TYPE_PMTIMER (arch-x86/hvm/save.h), 24 bytes, align 4. */
export class __HVMSAVETYPEPMTIMER extends Struct<"struct __HVM_SAVE_TYPE_PMTIMER"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_PMTIMER";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    t 0 struct hvm_hw_pmtimer
    c 8 s8[13]
    cpt 21 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get t(): HvmHwPmtimer {
    return new HvmHwPmtimer(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwPmtimer) {
    copyRecord(HvmHwPmtimer, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 8, 13);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 21, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEPMTIMERPlain {
    return {
      t: HvmHwPmtimer.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 8, 13),
      cpt: copySignedBytes(dataView, byteOffset + 21, 1),
    };
  }

  decode(): __HVMSAVETYPEPMTIMERPlain {
    return __HVMSAVETYPEPMTIMER.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): __HVMSAVETYPEPMTIMERPlain {
    return __HVMSAVETYPEPMTIMER.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEPMTIMERPlain {
  t: HvmHwPmtimerPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_mtrr (arch-x86/hvm/save.h), 240 bytes, align 8. */
export class HvmHwMtrr extends Struct<"struct hvm_hw_mtrr"> {
  static readonly cName = "struct hvm_hw_mtrr";
  static readonly size = 240;
  static readonly align = 8;
  static readonly fields: string = `
    msr_pat_cr 0 u64
    msr_mtrr_var 8 u64[16]
    msr_mtrr_fixed 136 u64[11]
    msr_mtrr_cap 224 u64
    msr_mtrr_def_type 232 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 240);
  }

  get msr_pat_cr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set msr_pat_cr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get msr_pat_cr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set msr_pat_cr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get msr_mtrr_var(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 8, 16);
  }
  set msr_mtrr_var(value: ArrayLike<bigint>) {
    this.msr_mtrr_var.assign(value);
  }

  get msr_mtrr_fixed(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 136, 11);
  }
  set msr_mtrr_fixed(value: ArrayLike<bigint>) {
    this.msr_mtrr_fixed.assign(value);
  }

  get msr_mtrr_cap(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 224, true);
  }
  set msr_mtrr_cap(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 224, value, true);
  }

  get msr_mtrr_cap_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 224);
  }
  set msr_mtrr_cap_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 224, value);
  }

  get msr_mtrr_def_type(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 232, true);
  }
  set msr_mtrr_def_type(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 232, value, true);
  }

  get msr_mtrr_def_type_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 232);
  }
  set msr_mtrr_def_type_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 232, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwMtrrPlain {
    return {
      msr_pat_cr: dataView.getBigUint64(byteOffset, true),
      msr_mtrr_var: new U64Array(dataView, byteOffset + 8, 16).toArray(),
      msr_mtrr_fixed: new U64Array(dataView, byteOffset + 136, 11).toArray(),
      msr_mtrr_cap: dataView.getBigUint64(byteOffset + 224, true),
      msr_mtrr_def_type: dataView.getBigUint64(byteOffset + 232, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwMtrrPlain> {
    return {
      msr_pat_cr: readU64Number(dataView, byteOffset),
      msr_mtrr_var: new U64Array(dataView, byteOffset + 8, 16).toNumbers(),
      msr_mtrr_fixed: new U64Array(dataView, byteOffset + 136, 11).toNumbers(),
      msr_mtrr_cap: readU64Number(dataView, byteOffset + 224),
      msr_mtrr_def_type: readU64Number(dataView, byteOffset + 232),
    };
  }

  decode(): HvmHwMtrrPlain {
    return HvmHwMtrr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwMtrrPlain> {
    return HvmHwMtrr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwMtrrPlain {
  msr_pat_cr: bigint;
  msr_mtrr_var: bigint[];
  msr_mtrr_fixed: bigint[];
  msr_mtrr_cap: bigint;
  msr_mtrr_def_type: bigint;
}

/** struct __HVM_SAVE_TYPE_MTRR (arch-x86/hvm/save.h), 256 bytes, align 8. */
export class __HVMSAVETYPEMTRR extends Struct<"struct __HVM_SAVE_TYPE_MTRR"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_MTRR";
  static readonly size = 256;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_hw_mtrr
    c 240 s8[14]
    cpt 254 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 256);
  }

  get t(): HvmHwMtrr {
    return new HvmHwMtrr(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwMtrr) {
    copyRecord(HvmHwMtrr, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 240, 14);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 254, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEMTRRPlain {
    return {
      t: HvmHwMtrr.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 240, 14),
      cpt: copySignedBytes(dataView, byteOffset + 254, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPEMTRRPlain> {
    return {
      t: HvmHwMtrr.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 240, 14),
      cpt: copySignedBytes(dataView, byteOffset + 254, 1),
    };
  }

  decode(): __HVMSAVETYPEMTRRPlain {
    return __HVMSAVETYPEMTRR.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPEMTRRPlain> {
    return __HVMSAVETYPEMTRR.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEMTRRPlain {
  t: HvmHwMtrrPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_hw_cpu_xsave_hdr (arch-x86/hvm/save.h), 64 bytes, align 8. */
export class HvmHwCpuXsaveHdr extends Struct<"struct hvm_hw_cpu_xsave_hdr"> {
  static readonly cName = "struct hvm_hw_cpu_xsave_hdr";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    xstate_bv 0 u64
    xcomp_bv 8 u64
    reserved 16 u64[6]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get xstate_bv(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set xstate_bv(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get xstate_bv_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set xstate_bv_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get xcomp_bv(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set xcomp_bv(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get xcomp_bv_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set xcomp_bv_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get reserved(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 16, 6);
  }
  set reserved(value: ArrayLike<bigint>) {
    this.reserved.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwCpuXsaveHdrPlain {
    return {
      xstate_bv: dataView.getBigUint64(byteOffset, true),
      xcomp_bv: dataView.getBigUint64(byteOffset + 8, true),
      reserved: new U64Array(dataView, byteOffset + 16, 6).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwCpuXsaveHdrPlain> {
    return {
      xstate_bv: readU64Number(dataView, byteOffset),
      xcomp_bv: readU64Number(dataView, byteOffset + 8),
      reserved: new U64Array(dataView, byteOffset + 16, 6).toNumbers(),
    };
  }

  decode(): HvmHwCpuXsaveHdrPlain {
    return HvmHwCpuXsaveHdr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwCpuXsaveHdrPlain> {
    return HvmHwCpuXsaveHdr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwCpuXsaveHdrPlain {
  xstate_bv: bigint;
  xcomp_bv: bigint;
  reserved: bigint[];
}

/** struct hvm_hw_cpu_xsave (arch-x86/hvm/save.h), 600 bytes, align 8. */
export class HvmHwCpuXsave extends Struct<"struct hvm_hw_cpu_xsave"> {
  static readonly cName = "struct hvm_hw_cpu_xsave";
  static readonly size = 600;
  static readonly align = 8;
  static readonly fields: string = `
    xfeature_mask 0 u64
    xcr0 8 u64
    xcr0_accum 16 u64
    save_area 24 struct hvm_hw_cpu_xsave.save_area
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 600);
  }

  get xfeature_mask(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set xfeature_mask(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get xfeature_mask_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set xfeature_mask_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get xcr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set xcr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get xcr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set xcr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get xcr0_accum(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set xcr0_accum(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get xcr0_accum_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set xcr0_accum_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get save_area(): HvmHwCpuXsaveSaveArea {
    return new HvmHwCpuXsaveSaveArea(this.dataView, this.byteOffset + 24);
  }
  set save_area(value: HvmHwCpuXsaveSaveArea) {
    copyRecord(HvmHwCpuXsaveSaveArea, this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwCpuXsavePlain {
    return {
      xfeature_mask: dataView.getBigUint64(byteOffset, true),
      xcr0: dataView.getBigUint64(byteOffset + 8, true),
      xcr0_accum: dataView.getBigUint64(byteOffset + 16, true),
      save_area: HvmHwCpuXsaveSaveArea.decodeAt(dataView, byteOffset + 24),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwCpuXsavePlain> {
    return {
      xfeature_mask: readU64Number(dataView, byteOffset),
      xcr0: readU64Number(dataView, byteOffset + 8),
      xcr0_accum: readU64Number(dataView, byteOffset + 16),
      save_area: HvmHwCpuXsaveSaveArea.decodeNumbersAt(dataView, byteOffset + 24),
    };
  }

  decode(): HvmHwCpuXsavePlain {
    return HvmHwCpuXsave.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwCpuXsavePlain> {
    return HvmHwCpuXsave.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwCpuXsavePlain {
  xfeature_mask: bigint;
  xcr0: bigint;
  xcr0_accum: bigint;
  save_area: HvmHwCpuXsaveSaveAreaPlain;
}

/** save_area of struct hvm_hw_cpu_xsave (arch-x86/hvm/save.h): struct, 576 bytes, align 8. */
export class HvmHwCpuXsaveSaveArea extends Struct<"struct hvm_hw_cpu_xsave.save_area"> {
  static readonly cName = "struct hvm_hw_cpu_xsave.save_area";
  static readonly size = 576;
  static readonly align = 8;
  static readonly fields: string = `
    fpu_sse 0 struct hvm_hw_cpu_xsave.save_area.fpu_sse
    xsave_hdr 512 struct hvm_hw_cpu_xsave_hdr
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 576);
  }

  get fpu_sse(): HvmHwCpuXsaveSaveAreaFpuSse {
    return new HvmHwCpuXsaveSaveAreaFpuSse(this.dataView, this.byteOffset);
  }
  set fpu_sse(value: HvmHwCpuXsaveSaveAreaFpuSse) {
    copyRecord(HvmHwCpuXsaveSaveAreaFpuSse, this.dataView, this.byteOffset, value);
  }

  get xsave_hdr(): HvmHwCpuXsaveHdr {
    return new HvmHwCpuXsaveHdr(this.dataView, this.byteOffset + 512);
  }
  set xsave_hdr(value: HvmHwCpuXsaveHdr) {
    copyRecord(HvmHwCpuXsaveHdr, this.dataView, this.byteOffset + 512, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwCpuXsaveSaveAreaPlain {
    return {
      fpu_sse: HvmHwCpuXsaveSaveAreaFpuSse.decodeAt(dataView, byteOffset),
      xsave_hdr: HvmHwCpuXsaveHdr.decodeAt(dataView, byteOffset + 512),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwCpuXsaveSaveAreaPlain> {
    return {
      fpu_sse: HvmHwCpuXsaveSaveAreaFpuSse.decodeAt(dataView, byteOffset),
      xsave_hdr: HvmHwCpuXsaveHdr.decodeNumbersAt(dataView, byteOffset + 512),
    };
  }

  decode(): HvmHwCpuXsaveSaveAreaPlain {
    return HvmHwCpuXsaveSaveArea.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmHwCpuXsaveSaveAreaPlain> {
    return HvmHwCpuXsaveSaveArea.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwCpuXsaveSaveAreaPlain {
  fpu_sse: HvmHwCpuXsaveSaveAreaFpuSsePlain;
  xsave_hdr: HvmHwCpuXsaveHdrPlain;
}

/** fpu_sse of struct hvm_hw_cpu_xsave.save_area (arch-x86/hvm/save.h): struct, 512 bytes, align 1. */
export class HvmHwCpuXsaveSaveAreaFpuSse extends Struct<"struct hvm_hw_cpu_xsave.save_area.fpu_sse"> {
  static readonly cName = "struct hvm_hw_cpu_xsave.save_area.fpu_sse";
  static readonly size = 512;
  static readonly align = 1;
  static readonly fields: string = `
    x 0 s8[512]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 512);
  }

  get x(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 512);
  }
  set x(value: ArrayLike<number>) {
    assignBytes(this.x, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwCpuXsaveSaveAreaFpuSsePlain {
    return {
      x: copySignedBytes(dataView, byteOffset, 512),
    };
  }

  decode(): HvmHwCpuXsaveSaveAreaFpuSsePlain {
    return HvmHwCpuXsaveSaveAreaFpuSse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmHwCpuXsaveSaveAreaFpuSsePlain {
    return HvmHwCpuXsaveSaveAreaFpuSse.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface HvmHwCpuXsaveSaveAreaFpuSsePlain {
  x: Int8Array;
}

/** struct hvm_viridian_domain_context (arch-x86/hvm/save.h), 32 bytes, align 8. */
export class HvmViridianDomainContext extends Struct<"struct hvm_viridian_domain_context"> {
  static readonly cName = "struct hvm_viridian_domain_context";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    hypercall_gpa 0 u64
    guest_os_id 8 u64
    time_ref_count 16 u64
    reference_tsc 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get hypercall_gpa(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set hypercall_gpa(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get hypercall_gpa_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set hypercall_gpa_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get guest_os_id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set guest_os_id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get guest_os_id_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set guest_os_id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get time_ref_count(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set time_ref_count(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get time_ref_count_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set time_ref_count_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get reference_tsc(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set reference_tsc(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get reference_tsc_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set reference_tsc_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmViridianDomainContextPlain {
    return {
      hypercall_gpa: dataView.getBigUint64(byteOffset, true),
      guest_os_id: dataView.getBigUint64(byteOffset + 8, true),
      time_ref_count: dataView.getBigUint64(byteOffset + 16, true),
      reference_tsc: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmViridianDomainContextPlain> {
    return {
      hypercall_gpa: readU64Number(dataView, byteOffset),
      guest_os_id: readU64Number(dataView, byteOffset + 8),
      time_ref_count: readU64Number(dataView, byteOffset + 16),
      reference_tsc: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): HvmViridianDomainContextPlain {
    return HvmViridianDomainContext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmViridianDomainContextPlain> {
    return HvmViridianDomainContext.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmViridianDomainContextPlain {
  hypercall_gpa: bigint;
  guest_os_id: bigint;
  time_ref_count: bigint;
  reference_tsc: bigint;
}

/** struct __HVM_SAVE_TYPE_VIRIDIAN_DOMAIN (arch-x86/hvm/save.h), 48 bytes, align 8. */
export class __HVMSAVETYPEVIRIDIANDOMAIN extends Struct<"struct __HVM_SAVE_TYPE_VIRIDIAN_DOMAIN"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_VIRIDIAN_DOMAIN";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_viridian_domain_context
    c 32 s8[15]
    cpt 47 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get t(): HvmViridianDomainContext {
    return new HvmViridianDomainContext(this.dataView, this.byteOffset);
  }
  set t(value: HvmViridianDomainContext) {
    copyRecord(HvmViridianDomainContext, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 32, 15);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 47, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEVIRIDIANDOMAINPlain {
    return {
      t: HvmViridianDomainContext.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 32, 15),
      cpt: copySignedBytes(dataView, byteOffset + 47, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPEVIRIDIANDOMAINPlain> {
    return {
      t: HvmViridianDomainContext.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 32, 15),
      cpt: copySignedBytes(dataView, byteOffset + 47, 1),
    };
  }

  decode(): __HVMSAVETYPEVIRIDIANDOMAINPlain {
    return __HVMSAVETYPEVIRIDIANDOMAIN.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPEVIRIDIANDOMAINPlain> {
    return __HVMSAVETYPEVIRIDIANDOMAIN.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEVIRIDIANDOMAINPlain {
  t: HvmViridianDomainContextPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_viridian_vcpu_context (arch-x86/hvm/save.h), 216 bytes, align 8. */
export class HvmViridianVcpuContext extends Struct<"struct hvm_viridian_vcpu_context"> {
  static readonly cName = "struct hvm_viridian_vcpu_context";
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields: string = `
    vp_assist_msr 0 u64
    apic_assist_pending 8 u8
    _pad 9 u8[7]
    simp_msr 16 u64
    sint_msr 24 u64[16]
    stimer_config_msr 152 u64[4]
    stimer_count_msr 184 u64[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 216);
  }

  get vp_assist_msr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set vp_assist_msr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get vp_assist_msr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set vp_assist_msr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get apic_assist_pending(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set apic_assist_pending(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  get _pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 9, 7);
  }
  set _pad(value: ArrayLike<number>) {
    assignBytes(this._pad, value);
  }

  get simp_msr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set simp_msr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get simp_msr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set simp_msr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get sint_msr(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 24, 16);
  }
  set sint_msr(value: ArrayLike<bigint>) {
    this.sint_msr.assign(value);
  }

  get stimer_config_msr(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 152, 4);
  }
  set stimer_config_msr(value: ArrayLike<bigint>) {
    this.stimer_config_msr.assign(value);
  }

  get stimer_count_msr(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 184, 4);
  }
  set stimer_count_msr(value: ArrayLike<bigint>) {
    this.stimer_count_msr.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmViridianVcpuContextPlain {
    return {
      vp_assist_msr: dataView.getBigUint64(byteOffset, true),
      apic_assist_pending: dataView.getUint8(byteOffset + 8),
      _pad: copyBytes(dataView, byteOffset + 9, 7),
      simp_msr: dataView.getBigUint64(byteOffset + 16, true),
      sint_msr: new U64Array(dataView, byteOffset + 24, 16).toArray(),
      stimer_config_msr: new U64Array(dataView, byteOffset + 152, 4).toArray(),
      stimer_count_msr: new U64Array(dataView, byteOffset + 184, 4).toArray(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmViridianVcpuContextPlain> {
    return {
      vp_assist_msr: readU64Number(dataView, byteOffset),
      apic_assist_pending: dataView.getUint8(byteOffset + 8),
      _pad: copyBytes(dataView, byteOffset + 9, 7),
      simp_msr: readU64Number(dataView, byteOffset + 16),
      sint_msr: new U64Array(dataView, byteOffset + 24, 16).toNumbers(),
      stimer_config_msr: new U64Array(dataView, byteOffset + 152, 4).toNumbers(),
      stimer_count_msr: new U64Array(dataView, byteOffset + 184, 4).toNumbers(),
    };
  }

  decode(): HvmViridianVcpuContextPlain {
    return HvmViridianVcpuContext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmViridianVcpuContextPlain> {
    return HvmViridianVcpuContext.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmViridianVcpuContextPlain {
  vp_assist_msr: bigint;
  apic_assist_pending: number;
  _pad: Uint8Array;
  simp_msr: bigint;
  sint_msr: bigint[];
  stimer_config_msr: bigint[];
  stimer_count_msr: bigint[];
}

/** struct __HVM_SAVE_TYPE_VIRIDIAN_VCPU (arch-x86/hvm/save.h), 240 bytes, align 8. */
export class __HVMSAVETYPEVIRIDIANVCPU extends Struct<"struct __HVM_SAVE_TYPE_VIRIDIAN_VCPU"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_VIRIDIAN_VCPU";
  static readonly size = 240;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_viridian_vcpu_context
    c 216 s8[17]
    cpt 233 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 240);
  }

  get t(): HvmViridianVcpuContext {
    return new HvmViridianVcpuContext(this.dataView, this.byteOffset);
  }
  set t(value: HvmViridianVcpuContext) {
    copyRecord(HvmViridianVcpuContext, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 216, 17);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 233, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEVIRIDIANVCPUPlain {
    return {
      t: HvmViridianVcpuContext.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 216, 17),
      cpt: copySignedBytes(dataView, byteOffset + 233, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPEVIRIDIANVCPUPlain> {
    return {
      t: HvmViridianVcpuContext.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 216, 17),
      cpt: copySignedBytes(dataView, byteOffset + 233, 1),
    };
  }

  decode(): __HVMSAVETYPEVIRIDIANVCPUPlain {
    return __HVMSAVETYPEVIRIDIANVCPU.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPEVIRIDIANVCPUPlain> {
    return __HVMSAVETYPEVIRIDIANVCPU.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEVIRIDIANVCPUPlain {
  t: HvmViridianVcpuContextPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct __HVM_SAVE_TYPE_VMCE_VCPU (arch-x86/hvm/save.h), 56 bytes, align 8. */
export class __HVMSAVETYPEVMCEVCPU extends Struct<"struct __HVM_SAVE_TYPE_VMCE_VCPU"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_VMCE_VCPU";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_vmce_vcpu
    c 32 s8[18]
    cpt 50 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get t(): HvmVmceVcpu {
    return new HvmVmceVcpu(this.dataView, this.byteOffset);
  }
  set t(value: HvmVmceVcpu) {
    copyRecord(HvmVmceVcpu, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 32, 18);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 50, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEVMCEVCPUPlain {
    return {
      t: HvmVmceVcpu.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 32, 18),
      cpt: copySignedBytes(dataView, byteOffset + 50, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPEVMCEVCPUPlain> {
    return {
      t: HvmVmceVcpu.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 32, 18),
      cpt: copySignedBytes(dataView, byteOffset + 50, 1),
    };
  }

  decode(): __HVMSAVETYPEVMCEVCPUPlain {
    return __HVMSAVETYPEVMCEVCPU.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPEVMCEVCPUPlain> {
    return __HVMSAVETYPEVMCEVCPU.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEVMCEVCPUPlain {
  t: HvmVmceVcpuPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_tsc_adjust (arch-x86/hvm/save.h), 8 bytes, align 8. */
export class HvmTscAdjust extends Struct<"struct hvm_tsc_adjust"> {
  static readonly cName = "struct hvm_tsc_adjust";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    tsc_adjust 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get tsc_adjust(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set tsc_adjust(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get tsc_adjust_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set tsc_adjust_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmTscAdjustPlain {
    return {
      tsc_adjust: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmTscAdjustPlain> {
    return {
      tsc_adjust: readU64Number(dataView, byteOffset),
    };
  }

  decode(): HvmTscAdjustPlain {
    return HvmTscAdjust.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmTscAdjustPlain> {
    return HvmTscAdjust.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmTscAdjustPlain {
  tsc_adjust: bigint;
}

/** struct __HVM_SAVE_TYPE_TSC_ADJUST (arch-x86/hvm/save.h), 32 bytes, align 8. */
export class __HVMSAVETYPETSCADJUST extends Struct<"struct __HVM_SAVE_TYPE_TSC_ADJUST"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_TSC_ADJUST";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_tsc_adjust
    c 8 s8[19]
    cpt 27 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get t(): HvmTscAdjust {
    return new HvmTscAdjust(this.dataView, this.byteOffset);
  }
  set t(value: HvmTscAdjust) {
    copyRecord(HvmTscAdjust, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 8, 19);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 27, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPETSCADJUSTPlain {
    return {
      t: HvmTscAdjust.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 8, 19),
      cpt: copySignedBytes(dataView, byteOffset + 27, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPETSCADJUSTPlain> {
    return {
      t: HvmTscAdjust.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 8, 19),
      cpt: copySignedBytes(dataView, byteOffset + 27, 1),
    };
  }

  decode(): __HVMSAVETYPETSCADJUSTPlain {
    return __HVMSAVETYPETSCADJUST.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<__HVMSAVETYPETSCADJUSTPlain> {
    return __HVMSAVETYPETSCADJUST.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPETSCADJUSTPlain {
  t: HvmTscAdjustPlain;
  c: Int8Array;
  cpt: Int8Array;
}

/** struct hvm_one_msr (arch-x86/hvm/save.h), 16 bytes, align 8. */
export class HvmOneMsr extends Struct<"struct hvm_one_msr"> {
  static readonly cName = "struct hvm_one_msr";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u32
    _rsvd 4 u32
    val 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get _rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get val(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set val(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get val_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set val_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmOneMsrPlain {
    return {
      index: dataView.getUint32(byteOffset, true),
      _rsvd: dataView.getUint32(byteOffset + 4, true),
      val: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmOneMsrPlain> {
    return {
      index: dataView.getUint32(byteOffset, true),
      _rsvd: dataView.getUint32(byteOffset + 4, true),
      val: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): HvmOneMsrPlain {
    return HvmOneMsr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<HvmOneMsrPlain> {
    return HvmOneMsr.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface HvmOneMsrPlain {
  index: number;
  _rsvd: number;
  val: bigint;
}

/** struct hvm_msr (arch-x86/hvm/save.h), 8 bytes, align 8. */
export class HvmMsr extends Struct<"struct hvm_msr"> {
  static readonly cName = "struct hvm_msr";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    count 0 u32
    msr 8 struct hvm_one_msr[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get msr(): StructArray<HvmOneMsr> {
    return new StructArray(this.dataView, this.byteOffset + 8, elementsToEnd(this, 8, 16), HvmOneMsr);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmMsrPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): HvmMsrPlain {
    return HvmMsr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmMsrPlain {
    return HvmMsr.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface HvmMsrPlain {
  count: number;
}
