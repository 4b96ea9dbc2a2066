// The records of Xen's public header arch-x86/xen.h. Made by `bun run codegen`: do not edit.

import { Struct, StructArray, U32Array, copyRecord } from "../../../../runtime/struct/records.ts";
import { CpuUserRegs, type CpuUserRegsPlain } from "./xen-x86_32/CpuUserRegs.ts";
import { VcpuGuestContextFpuCtxt, type VcpuGuestContextFpuCtxtPlain } from "../../x86_64/arch-x86/xen.ts";

export { VcpuGuestContextFpuCtxt, type VcpuGuestContextFpuCtxtPlain } from "../../x86_64/arch-x86/xen.ts";
export { ArchSharedInfo, type ArchSharedInfoPlain } from "./xen/ArchSharedInfo.ts";

/** struct trap_info (arch-x86/xen.h), 8 bytes, align 4. */
export class TrapInfo extends Struct<"struct trap_info"> {
  static readonly cName = "struct trap_info";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    vector 0 u8
    flags 1 u8
    cs 2 u16
    address 4 u32
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

  get address(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set address(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TrapInfoPlain {
    return {
      vector: dataView.getUint8(byteOffset),
      flags: dataView.getUint8(byteOffset + 1),
      cs: dataView.getUint16(byteOffset + 2, true),
      address: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): TrapInfoPlain {
    return TrapInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): TrapInfoPlain {
    return TrapInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface TrapInfoPlain {
  vector: number;
  flags: number;
  cs: number;
  address: number;
}

/** struct vcpu_guest_context (arch-x86/xen.h), 2800 bytes, align 4. */
export class VcpuGuestContext extends Struct<"struct vcpu_guest_context"> {
  static readonly cName = "struct vcpu_guest_context";
  static readonly size = 2800;
  static readonly align = 4;
  static readonly fields: string = `
    fpu_ctxt 0 struct vcpu_guest_context.fpu_ctxt
    flags 512 u32
    user_regs 516 struct cpu_user_regs
    trap_ctxt 584 struct trap_info[256]
    ldt_base 2632 u32
    ldt_ents 2636 u32
    gdt_frames 2640 u32[16]
    gdt_ents 2704 u32
    kernel_ss 2708 u32
    kernel_sp 2712 u32
    ctrlreg 2716 u32[8]
    debugreg 2748 u32[8]
    event_callback_cs 2780 u32
    event_callback_eip 2784 u32
    failsafe_callback_cs 2788 u32
    failsafe_callback_eip 2792 u32
    vm_assist 2796 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2800);
  }

  get fpu_ctxt(): VcpuGuestContextFpuCtxt {
    return new VcpuGuestContextFpuCtxt(this.dataView, this.byteOffset);
  }
  set fpu_ctxt(value: VcpuGuestContextFpuCtxt) {
    copyRecord(VcpuGuestContextFpuCtxt, this.dataView, this.byteOffset, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 512, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 512, value | 0, true);
  }

  get user_regs(): CpuUserRegs {
    return new CpuUserRegs(this.dataView, this.byteOffset + 516);
  }
  set user_regs(value: CpuUserRegs) {
    copyRecord(CpuUserRegs, this.dataView, this.byteOffset + 516, value);
  }

  get trap_ctxt(): StructArray<TrapInfo> {
    return new StructArray(this.dataView, this.byteOffset + 584, 256, TrapInfo);
  }

  get ldt_base(): number {
    return this.dataView.getUint32(this.byteOffset + 2632, true);
  }
  set ldt_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 2632, value | 0, true);
  }

  get ldt_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 2636, true);
  }
  set ldt_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 2636, value | 0, true);
  }

  get gdt_frames(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 2640, 16);
  }
  set gdt_frames(value: ArrayLike<number>) {
    this.gdt_frames.assign(value);
  }

  get gdt_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 2704, true);
  }
  set gdt_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 2704, value | 0, true);
  }

  get kernel_ss(): number {
    return this.dataView.getUint32(this.byteOffset + 2708, true);
  }
  set kernel_ss(value: number) {
    this.dataView.setUint32(this.byteOffset + 2708, value | 0, true);
  }

  get kernel_sp(): number {
    return this.dataView.getUint32(this.byteOffset + 2712, true);
  }
  set kernel_sp(value: number) {
    this.dataView.setUint32(this.byteOffset + 2712, value | 0, true);
  }

  get ctrlreg(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 2716, 8);
  }
  set ctrlreg(value: ArrayLike<number>) {
    this.ctrlreg.assign(value);
  }

  get debugreg(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 2748, 8);
  }
  set debugreg(value: ArrayLike<number>) {
    this.debugreg.assign(value);
  }

  get event_callback_cs(): number {
    return this.dataView.getUint32(this.byteOffset + 2780, true);
  }
  set event_callback_cs(value: number) {
    this.dataView.setUint32(this.byteOffset + 2780, value | 0, true);
  }

  get event_callback_eip(): number {
    return this.dataView.getUint32(this.byteOffset + 2784, true);
  }
  set event_callback_eip(value: number) {
    this.dataView.setUint32(this.byteOffset + 2784, value | 0, true);
  }

  get failsafe_callback_cs(): number {
    return this.dataView.getUint32(this.byteOffset + 2788, true);
  }
  set failsafe_callback_cs(value: number) {
    this.dataView.setUint32(this.byteOffset + 2788, value | 0, true);
  }

  get failsafe_callback_eip(): number {
    return this.dataView.getUint32(this.byteOffset + 2792, true);
  }
  set failsafe_callback_eip(value: number) {
    this.dataView.setUint32(this.byteOffset + 2792, value | 0, true);
  }

  get vm_assist(): number {
    return this.dataView.getUint32(this.byteOffset + 2796, true);
  }
  set vm_assist(value: number) {
    this.dataView.setUint32(this.byteOffset + 2796, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuGuestContextPlain {
    return {
      fpu_ctxt: VcpuGuestContextFpuCtxt.decodeAt(dataView, byteOffset),
      flags: dataView.getUint32(byteOffset + 512, true),
      user_regs: CpuUserRegs.decodeAt(dataView, byteOffset + 516),
      trap_ctxt: new StructArray(dataView, byteOffset + 584, 256, TrapInfo).decode(),
      ldt_base: dataView.getUint32(byteOffset + 2632, true),
      ldt_ents: dataView.getUint32(byteOffset + 2636, true),
      gdt_frames: new U32Array(dataView, byteOffset + 2640, 16).toArray(),
      gdt_ents: dataView.getUint32(byteOffset + 2704, true),
      kernel_ss: dataView.getUint32(byteOffset + 2708, true),
      kernel_sp: dataView.getUint32(byteOffset + 2712, true),
      ctrlreg: new U32Array(dataView, byteOffset + 2716, 8).toArray(),
      debugreg: new U32Array(dataView, byteOffset + 2748, 8).toArray(),
      event_callback_cs: dataView.getUint32(byteOffset + 2780, true),
      event_callback_eip: dataView.getUint32(byteOffset + 2784, true),
      failsafe_callback_cs: dataView.getUint32(byteOffset + 2788, true),
      failsafe_callback_eip: dataView.getUint32(byteOffset + 2792, true),
      vm_assist: dataView.getUint32(byteOffset + 2796, true),
    };
  }

  decode(): VcpuGuestContextPlain {
    return VcpuGuestContext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VcpuGuestContextPlain {
    return VcpuGuestContext.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VcpuGuestContextPlain {
  fpu_ctxt: VcpuGuestContextFpuCtxtPlain;
  flags: number;
  user_regs: CpuUserRegsPlain;
  trap_ctxt: TrapInfoPlain[];
  ldt_base: number;
  ldt_ents: number;
  gdt_frames: number[];
  gdt_ents: number;
  kernel_ss: number;
  kernel_sp: number;
  ctrlreg: number[];
  debugreg: number[];
  event_callback_cs: number;
  event_callback_eip: number;
  failsafe_callback_cs: number;
  failsafe_callback_eip: number;
  vm_assist: number;
}
