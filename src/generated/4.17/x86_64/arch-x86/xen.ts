// The records of Xen's public header arch-x86/xen.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U64Array,
  assignBytes,
  copyRecord,
  readU64Number,
  signedBytesAt,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";
import { CpuUserRegs, type CpuUserRegsPlain } from "./xen-x86_64.ts";

/** struct trap_info (arch-x86/xen.h), 16 bytes, align 8. */
export class TrapInfo extends Struct<"struct trap_info"> {
  static readonly cName = "struct trap_info";
  static readonly size = 16;
  static readonly align = 8;

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

  decode(): TrapInfoPlain {
    return {
      vector: this.vector,
      flags: this.flags,
      cs: this.cs,
      address: this.address,
    };
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

  decode(): VcpuGuestContextPlain {
    return {
      fpu_ctxt: this.fpu_ctxt.decode(),
      flags: this.flags,
      user_regs: this.user_regs.decode(),
      trap_ctxt: Array.from(this.trap_ctxt, (element) => element.decode()),
      ldt_base: this.ldt_base,
      ldt_ents: this.ldt_ents,
      gdt_frames: this.gdt_frames.toArray(),
      gdt_ents: this.gdt_ents,
      kernel_ss: this.kernel_ss,
      kernel_sp: this.kernel_sp,
      ctrlreg: this.ctrlreg.toArray(),
      debugreg: this.debugreg.toArray(),
      event_callback_eip: this.event_callback_eip,
      failsafe_callback_eip: this.failsafe_callback_eip,
      syscall_callback_eip: this.syscall_callback_eip,
      vm_assist: this.vm_assist,
      fs_base: this.fs_base,
      gs_base_kernel: this.gs_base_kernel,
      gs_base_user: this.gs_base_user,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 512);
  }

  get x(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 512);
  }
  set x(value: ArrayLike<number>) {
    assignBytes(this.x, value);
  }

  decode(): VcpuGuestContextFpuCtxtPlain {
    return {
      x: this.x.slice(),
    };
  }
}

export interface VcpuGuestContextFpuCtxtPlain {
  x: Int8Array;
}

/** struct arch_shared_info (arch-x86/xen.h), 48 bytes, align 8. */
export class ArchSharedInfo extends Struct<"struct arch_shared_info"> {
  static readonly cName = "struct arch_shared_info";
  static readonly size = 48;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get max_pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set max_pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get max_pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set max_pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get pfn_to_mfn_frame_list_list(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set pfn_to_mfn_frame_list_list(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get pfn_to_mfn_frame_list_list_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set pfn_to_mfn_frame_list_list_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get nmi_reason(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set nmi_reason(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get nmi_reason_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set nmi_reason_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get p2m_cr3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set p2m_cr3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get p2m_cr3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set p2m_cr3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get p2m_vaddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set p2m_vaddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get p2m_vaddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set p2m_vaddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get p2m_generation(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set p2m_generation(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get p2m_generation_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set p2m_generation_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  decode(): ArchSharedInfoPlain {
    return {
      max_pfn: this.max_pfn,
      pfn_to_mfn_frame_list_list: this.pfn_to_mfn_frame_list_list,
      nmi_reason: this.nmi_reason,
      p2m_cr3: this.p2m_cr3,
      p2m_vaddr: this.p2m_vaddr,
      p2m_generation: this.p2m_generation,
    };
  }
}

export interface ArchSharedInfoPlain {
  max_pfn: bigint;
  pfn_to_mfn_frame_list_list: bigint;
  nmi_reason: bigint;
  p2m_cr3: bigint;
  p2m_vaddr: bigint;
  p2m_generation: bigint;
}

/** struct xen_arch_domainconfig (arch-x86/xen.h), 8 bytes, align 4. */
export class XenArchDomainconfig extends Struct<"struct xen_arch_domainconfig"> {
  static readonly cName = "struct xen_arch_domainconfig";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get emulation_flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set emulation_flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get misc_flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set misc_flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenArchDomainconfigPlain {
    return {
      emulation_flags: this.emulation_flags,
      misc_flags: this.misc_flags,
    };
  }
}

export interface XenArchDomainconfigPlain {
  emulation_flags: number;
  misc_flags: number;
}

/** struct xen_cpuid_leaf (arch-x86/xen.h), 24 bytes, align 4. */
export class XenCpuidLeaf extends Struct<"struct xen_cpuid_leaf"> {
  static readonly cName = "struct xen_cpuid_leaf";
  static readonly size = 24;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get leaf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set leaf(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get subleaf(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set subleaf(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get a(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set a(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get b(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set b(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get c(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set c(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get d(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set d(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): XenCpuidLeafPlain {
    return {
      leaf: this.leaf,
      subleaf: this.subleaf,
      a: this.a,
      b: this.b,
      c: this.c,
      d: this.d,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get idx(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set idx(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenMsrEntryPlain {
    return {
      idx: this.idx,
      flags: this.flags,
      val: this.val,
    };
  }
}

export interface XenMsrEntryPlain {
  idx: number;
  flags: number;
  val: bigint;
}
