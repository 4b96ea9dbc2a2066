// The records of Xen's public header arch-x86/xen.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U64Array,
  assignBytes,
  copyRecord,
  copySignedBytes,
  readU64Number,
  signedBytesAt,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";
import { CpuUserRegs, type CpuUserRegsPlain } from "./xen-x86_64/CpuUserRegs.ts";

export { ArchSharedInfo, type ArchSharedInfoPlain } from "./xen/ArchSharedInfo.ts";
export { XenArchDomainconfig, type XenArchDomainconfigPlain } from "./xen/XenArchDomainconfig.ts";

/** struct trap_info (arch-x86/xen.h), 16 bytes, align 8. */
export class TrapInfo extends Struct<"struct trap_info"> {
  static readonly cName = "struct trap_info";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    vector 0 u8
    flags 1 u8
    cs 2 u16
    address 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vector(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set vector(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get flags(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set flags(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get cs(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set cs(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TrapInfoPlain {
    return {
      vector: dataView.getUint8(byteOffset),
      flags: dataView.getUint8(byteOffset + 1),
      cs: dataView.getUint16(byteOffset + 2, true),
      address: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<TrapInfoPlain> {
    return {
      vector: dataView.getUint8(byteOffset),
      flags: dataView.getUint8(byteOffset + 1),
      cs: dataView.getUint16(byteOffset + 2, true),
      address: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): TrapInfoPlain {
    return TrapInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<TrapInfoPlain> {
    return TrapInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface TrapInfoPlain {
  vector: number;
  flags: number;
  cs: number;
  address: bigint;
}

/** struct vcpu_guest_context (arch-x86/xen.h), 5168 bytes, align 8. */
export class VcpuGuestContext extends Struct<"struct vcpu_guest_context"> {
  static readonly cName = "struct vcpu_guest_context";
  static readonly size = 5168;
  static readonly align = 8;
  static readonly fields: string = `
    fpu_ctxt 0 struct vcpu_guest_context.fpu_ctxt
    flags 512 u64
    user_regs 520 struct cpu_user_regs
    trap_ctxt 720 struct trap_info[256]
    ldt_base 4816 u64
    ldt_ents 4824 u64
    gdt_frames 4832 u64[16]
    gdt_ents 4960 u64
    kernel_ss 4968 u64
    kernel_sp 4976 u64
    ctrlreg 4984 u64[8]
    debugreg 5048 u64[8]
    event_callback_eip 5112 u64
    failsafe_callback_eip 5120 u64
    syscall_callback_eip 5128 u64
    vm_assist 5136 u64
    fs_base 5144 u64
    gs_base_kernel 5152 u64
    gs_base_user 5160 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 5168);
  }

  get fpu_ctxt(): VcpuGuestContextFpuCtxt {
    return new VcpuGuestContextFpuCtxt(this.dataView, this.byteOffset);
  }
  set fpu_ctxt(value: VcpuGuestContextFpuCtxt) {
    copyRecord(VcpuGuestContextFpuCtxt, this.dataView, this.byteOffset, value);
  }

  get flags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 512, true);
  }
  set flags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 512, value, true);
  }

  get flags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 512);
  }
  set flags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 512, value);
  }

  get user_regs(): CpuUserRegs {
    return new CpuUserRegs(this.dataView, this.byteOffset + 520);
  }
  set user_regs(value: CpuUserRegs) {
    copyRecord(CpuUserRegs, this.dataView, this.byteOffset + 520, value);
  }

  get trap_ctxt(): StructArray<TrapInfo> {
    return new StructArray(this.dataView, this.byteOffset + 720, 256, TrapInfo);
  }

  get ldt_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 4816, true);
  }
  set ldt_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 4816, value, true);
  }

  get ldt_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 4816);
  }
  set ldt_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 4816, value);
  }

  get ldt_ents(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 4824, true);
  }
  set ldt_ents(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 4824, value, true);
  }

  get ldt_ents_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 4824);
  }
  set ldt_ents_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 4824, value);
  }

  get gdt_frames(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 4832, 16);
  }
  set gdt_frames(value: ArrayLike<bigint>) {
    this.gdt_frames.assign(value);
  }

  get gdt_ents(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 4960, true);
  }
  set gdt_ents(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 4960, value, true);
  }

  get gdt_ents_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 4960);
  }
  set gdt_ents_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 4960, value);
  }

  get kernel_ss(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 4968, true);
  }
  set kernel_ss(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 4968, value, true);
  }

  get kernel_ss_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 4968);
  }
  set kernel_ss_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 4968, value);
  }

  get kernel_sp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 4976, true);
  }
  set kernel_sp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 4976, value, true);
  }

  get kernel_sp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 4976);
  }
  set kernel_sp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 4976, value);
  }

  get ctrlreg(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 4984, 8);
  }
  set ctrlreg(value: ArrayLike<bigint>) {
    this.ctrlreg.assign(value);
  }

  get debugreg(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 5048, 8);
  }
  set debugreg(value: ArrayLike<bigint>) {
    this.debugreg.assign(value);
  }

  get event_callback_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 5112, true);
  }
  set event_callback_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 5112, value, true);
  }

  get event_callback_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 5112);
  }
  set event_callback_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 5112, value);
  }

  get failsafe_callback_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 5120, true);
  }
  set failsafe_callback_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 5120, value, true);
  }

  get failsafe_callback_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 5120);
  }
  set failsafe_callback_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 5120, value);
  }

  get syscall_callback_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 5128, true);
  }
  set syscall_callback_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 5128, value, true);
  }

  get syscall_callback_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 5128);
  }
  set syscall_callback_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 5128, value);
  }

  get vm_assist(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 5136, true);
  }
  set vm_assist(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 5136, value, true);
  }

  get vm_assist_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 5136);
  }
  set vm_assist_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 5136, value);
  }

  get fs_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 5144, true);
  }
  set fs_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 5144, value, true);
  }

  get fs_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 5144);
  }
  set fs_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 5144, value);
  }

  get gs_base_kernel(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 5152, true);
  }
  set gs_base_kernel(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 5152, value, true);
  }

  get gs_base_kernel_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 5152);
  }
  set gs_base_kernel_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 5152, value);
  }

  get gs_base_user(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 5160, true);
  }
  set gs_base_user(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 5160, value, true);
  }

  get gs_base_user_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 5160);
  }
  set gs_base_user_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 5160, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuGuestContextPlain {
    return {
      fpu_ctxt: VcpuGuestContextFpuCtxt.decodeAt(dataView, byteOffset),
      flags: dataView.getBigUint64(byteOffset + 512, true),
      user_regs: CpuUserRegs.decodeAt(dataView, byteOffset + 520),
      trap_ctxt: new StructArray(dataView, byteOffset + 720, 256, TrapInfo).decode(),
      ldt_base: dataView.getBigUint64(byteOffset + 4816, true),
      ldt_ents: dataView.getBigUint64(byteOffset + 4824, true),
      gdt_frames: new U64Array(dataView, byteOffset + 4832, 16).toArray(),
      gdt_ents: dataView.getBigUint64(byteOffset + 4960, true),
      kernel_ss: dataView.getBigUint64(byteOffset + 4968, true),
      kernel_sp: dataView.getBigUint64(byteOffset + 4976, true),
      ctrlreg: new U64Array(dataView, byteOffset + 4984, 8).toArray(),
      debugreg: new U64Array(dataView, byteOffset + 5048, 8).toArray(),
      event_callback_eip: dataView.getBigUint64(byteOffset + 5112, true),
      failsafe_callback_eip: dataView.getBigUint64(byteOffset + 5120, true),
      syscall_callback_eip: dataView.getBigUint64(byteOffset + 5128, true),
      vm_assist: dataView.getBigUint64(byteOffset + 5136, true),
      fs_base: dataView.getBigUint64(byteOffset + 5144, true),
      gs_base_kernel: dataView.getBigUint64(byteOffset + 5152, true),
      gs_base_user: dataView.getBigUint64(byteOffset + 5160, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuGuestContextPlain> {
    return {
      fpu_ctxt: VcpuGuestContextFpuCtxt.decodeAt(dataView, byteOffset),
      flags: readU64Number(dataView, byteOffset + 512),
      user_regs: CpuUserRegs.decodeNumbersAt(dataView, byteOffset + 520),
      trap_ctxt: new StructArray(dataView, byteOffset + 720, 256, TrapInfo).decodeNumbers(),
      ldt_base: readU64Number(dataView, byteOffset + 4816),
      ldt_ents: readU64Number(dataView, byteOffset + 4824),
      gdt_frames: new U64Array(dataView, byteOffset + 4832, 16).toNumbers(),
      gdt_ents: readU64Number(dataView, byteOffset + 4960),
      kernel_ss: readU64Number(dataView, byteOffset + 4968),
      kernel_sp: readU64Number(dataView, byteOffset + 4976),
      ctrlreg: new U64Array(dataView, byteOffset + 4984, 8).toNumbers(),
      debugreg: new U64Array(dataView, byteOffset + 5048, 8).toNumbers(),
      event_callback_eip: readU64Number(dataView, byteOffset + 5112),
      failsafe_callback_eip: readU64Number(dataView, byteOffset + 5120),
      syscall_callback_eip: readU64Number(dataView, byteOffset + 5128),
      vm_assist: readU64Number(dataView, byteOffset + 5136),
      fs_base: readU64Number(dataView, byteOffset + 5144),
      gs_base_kernel: readU64Number(dataView, byteOffset + 5152),
      gs_base_user: readU64Number(dataView, byteOffset + 5160),
    };
  }

  decode(): VcpuGuestContextPlain {
    return VcpuGuestContext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuGuestContextPlain> {
    return VcpuGuestContext.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuGuestContextPlain {
  fpu_ctxt: VcpuGuestContextFpuCtxtPlain;
  flags: bigint;
  user_regs: CpuUserRegsPlain;
  trap_ctxt: TrapInfoPlain[];
  ldt_base: bigint;
  ldt_ents: bigint;
  gdt_frames: bigint[];
  gdt_ents: bigint;
  kernel_ss: bigint;
  kernel_sp: bigint;
  ctrlreg: bigint[];
  debugreg: bigint[];
  event_callback_eip: bigint;
  failsafe_callback_eip: bigint;
  syscall_callback_eip: bigint;
  vm_assist: bigint;
  fs_base: bigint;
  gs_base_kernel: bigint;
  gs_base_user: bigint;
}

/** fpu_ctxt of struct vcpu_guest_context (arch-x86/xen.h): struct, 512 bytes, align 1. */
export class VcpuGuestContextFpuCtxt extends Struct<"struct vcpu_guest_context.fpu_ctxt"> {
  static readonly cName = "struct vcpu_guest_context.fpu_ctxt";
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

  static decodeAt(dataView: DataView, byteOffset: number): VcpuGuestContextFpuCtxtPlain {
    return {
      x: copySignedBytes(dataView, byteOffset, 512),
    };
  }

  decode(): VcpuGuestContextFpuCtxtPlain {
    return VcpuGuestContextFpuCtxt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VcpuGuestContextFpuCtxtPlain {
    return VcpuGuestContextFpuCtxt.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuGuestContextFpuCtxtPlain {
  x: Int8Array;
}

/** struct xen_cpuid_leaf (arch-x86/xen.h), 24 bytes, align 4. */
export class XenCpuidLeaf extends Struct<"struct xen_cpuid_leaf"> {
  static readonly cName = "struct xen_cpuid_leaf";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    leaf 0 u32
    subleaf 4 u32
    a 8 u32
    b 12 u32
    c 16 u32
    d 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get leaf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set leaf(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get subleaf(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set subleaf(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get a(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set a(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get b(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set b(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get c(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set c(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get d(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set d(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenCpuidLeafPlain {
    return {
      leaf: dataView.getUint32(byteOffset, true),
      subleaf: dataView.getUint32(byteOffset + 4, true),
      a: dataView.getUint32(byteOffset + 8, true),
      b: dataView.getUint32(byteOffset + 12, true),
      c: dataView.getUint32(byteOffset + 16, true),
      d: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenCpuidLeafPlain {
    return XenCpuidLeaf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenCpuidLeafPlain {
    return XenCpuidLeaf.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenCpuidLeafPlain {
  leaf: number;
  subleaf: number;
  a: number;
  b: number;
  c: number;
  d: number;
}

/** struct xen_msr_entry (arch-x86/xen.h), 16 bytes, align 8. */
export class XenMsrEntry extends Struct<"struct xen_msr_entry"> {
  static readonly cName = "struct xen_msr_entry";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    idx 0 u32
    flags 4 u32
    val 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get idx(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set idx(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
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

  static decodeAt(dataView: DataView, byteOffset: number): XenMsrEntryPlain {
    return {
      idx: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      val: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenMsrEntryPlain> {
    return {
      idx: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      val: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenMsrEntryPlain {
    return XenMsrEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenMsrEntryPlain> {
    return XenMsrEntry.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenMsrEntryPlain {
  idx: number;
  flags: number;
  val: bigint;
}
