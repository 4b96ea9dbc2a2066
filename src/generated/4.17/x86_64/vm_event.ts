// The records of Xen's public header vm_event.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U16Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/records.ts";
import {
  VmEventCpuid,
  VmEventDebug,
  VmEventDescAccess,
  VmEventEmulInsnData,
  VmEventFastSinglestep,
  VmEventMemAccess,
  VmEventMovToMsr,
  VmEventPaging,
  VmEventSharing,
  VmEventSinglestep,
  VmEventSringPvt,
  VmEventStUInterrupt,
  VmEventWriteCtrlreg,
  VmEventX86SelectorReg,
  type VmEventX86SelectorRegPlain,
} from "../../4.14/x86_64/vm_event.ts";

export {
  VmEventX86SelectorReg,
  type VmEventX86SelectorRegPlain,
  VmEventMemAccess,
  type VmEventMemAccessPlain,
  VmEventWriteCtrlreg,
  type VmEventWriteCtrlregPlain,
  VmEventSinglestep,
  type VmEventSinglestepPlain,
  VmEventFastSinglestep,
  type VmEventFastSinglestepPlain,
  VmEventDebug,
  type VmEventDebugPlain,
  VmEventMovToMsr,
  type VmEventMovToMsrPlain,
  VmEventDescAccess,
  type VmEventDescAccessPlain,
  VmEventDescAccessArch,
  VmEventDescAccessArchVmx,
  type VmEventDescAccessArchVmxPlain,
  VmEventCpuid,
  type VmEventCpuidPlain,
  VmEventInterruptX86,
  type VmEventInterruptX86Plain,
  VmEventPaging,
  type VmEventPagingPlain,
  VmEventSharing,
  type VmEventSharingPlain,
  VmEventEmulInsnData,
  type VmEventEmulInsnDataPlain,
  VmEventStUInterrupt,
  VmEventSringPvt,
  VmEventSringPvtNetif,
  type VmEventSringPvtNetifPlain,
  VmEventSringPvtTapifUser,
  type VmEventSringPvtTapifUserPlain,
  VmEventFrontRing,
  type VmEventFrontRingPlain,
  VmEventBackRing,
  type VmEventBackRingPlain,
} from "../../4.14/x86_64/vm_event.ts";

/** struct vm_event_regs_x86 (vm_event.h), 344 bytes, align 8. */
export class VmEventRegsX86 extends Struct<"struct vm_event_regs_x86"> {
  static readonly cName = "struct vm_event_regs_x86";
  static readonly size = 344;
  static readonly align = 8;
  static readonly fields: string = `
    rax 0 u64
    rcx 8 u64
    rdx 16 u64
    rbx 24 u64
    rsp 32 u64
    rbp 40 u64
    rsi 48 u64
    rdi 56 u64
    r8 64 u64
    r9 72 u64
    r10 80 u64
    r11 88 u64
    r12 96 u64
    r13 104 u64
    r14 112 u64
    r15 120 u64
    rflags 128 u64
    dr6 136 u64
    dr7 144 u64
    rip 152 u64
    cr0 160 u64
    cr2 168 u64
    cr3 176 u64
    cr4 184 u64
    sysenter_cs 192 u64
    sysenter_esp 200 u64
    sysenter_eip 208 u64
    msr_efer 216 u64
    msr_star 224 u64
    msr_lstar 232 u64
    gdtr_base 240 u64
    npt_base 248 u64
    vmtrace_pos 256 u64
    cs_base 264 u32
    ss_base 268 u32
    ds_base 272 u32
    es_base 276 u32
    fs_base 280 u64
    gs_base 288 u64
    cs 296 struct vm_event_x86_selector_reg
    ss 300 struct vm_event_x86_selector_reg
    ds 304 struct vm_event_x86_selector_reg
    es 308 struct vm_event_x86_selector_reg
    fs 312 struct vm_event_x86_selector_reg
    gs 316 struct vm_event_x86_selector_reg
    shadow_gs 320 u64
    gdtr_limit 328 u16
    cs_sel 330 u16
    ss_sel 332 u16
    ds_sel 334 u16
    es_sel 336 u16
    fs_sel 338 u16
    gs_sel 340 u16
    _pad 342 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 344);
  }

  get rax(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set rax(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get rax_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set rax_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get rcx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set rcx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get rcx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set rcx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get rdx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set rdx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get rdx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set rdx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get rbx(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set rbx(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get rbx_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set rbx_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get rsp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set rsp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get rsp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set rsp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get rbp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set rbp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get rbp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set rbp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get rsi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set rsi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get rsi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set rsi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get rdi(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set rdi(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get rdi_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set rdi_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get r8(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set r8(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get r8_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set r8_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  get r9(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 72, true);
  }
  set r9(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 72, value, true);
  }

  get r9_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 72);
  }
  set r9_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 72, value);
  }

  get r10(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 80, true);
  }
  set r10(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 80, value, true);
  }

  get r10_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 80);
  }
  set r10_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 80, value);
  }

  get r11(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 88, true);
  }
  set r11(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 88, value, true);
  }

  get r11_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 88);
  }
  set r11_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 88, value);
  }

  get r12(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 96, true);
  }
  set r12(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 96, value, true);
  }

  get r12_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 96);
  }
  set r12_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 96, value);
  }

  get r13(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 104, true);
  }
  set r13(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 104, value, true);
  }

  get r13_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 104);
  }
  set r13_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 104, value);
  }

  get r14(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 112, true);
  }
  set r14(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 112, value, true);
  }

  get r14_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 112);
  }
  set r14_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 112, value);
  }

  get r15(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 120, true);
  }
  set r15(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 120, value, true);
  }

  get r15_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 120);
  }
  set r15_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 120, value);
  }

  get rflags(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 128, true);
  }
  set rflags(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 128, value, true);
  }

  get rflags_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 128);
  }
  set rflags_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 128, value);
  }

  get dr6(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 136, true);
  }
  set dr6(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 136, value, true);
  }

  get dr6_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 136);
  }
  set dr6_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 136, value);
  }

  get dr7(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 144, true);
  }
  set dr7(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 144, value, true);
  }

  get dr7_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 144);
  }
  set dr7_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 144, value);
  }

  get rip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 152, true);
  }
  set rip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 152, value, true);
  }

  get rip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 152);
  }
  set rip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 152, value);
  }

  get cr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 160, true);
  }
  set cr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 160, value, true);
  }

  get cr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 160);
  }
  set cr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 160, value);
  }

  get cr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 168, true);
  }
  set cr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 168, value, true);
  }

  get cr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 168);
  }
  set cr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 168, value);
  }

  get cr3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 176, true);
  }
  set cr3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 176, value, true);
  }

  get cr3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 176);
  }
  set cr3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 176, value);
  }

  get cr4(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 184, true);
  }
  set cr4(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 184, value, true);
  }

  get cr4_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 184);
  }
  set cr4_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 184, value);
  }

  get sysenter_cs(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 192, true);
  }
  set sysenter_cs(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 192, value, true);
  }

  get sysenter_cs_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 192);
  }
  set sysenter_cs_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 192, value);
  }

  get sysenter_esp(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 200, true);
  }
  set sysenter_esp(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 200, value, true);
  }

  get sysenter_esp_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 200);
  }
  set sysenter_esp_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 200, value);
  }

  get sysenter_eip(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 208, true);
  }
  set sysenter_eip(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 208, value, true);
  }

  get sysenter_eip_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 208);
  }
  set sysenter_eip_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 208, value);
  }

  get msr_efer(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 216, true);
  }
  set msr_efer(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 216, value, true);
  }

  get msr_efer_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 216);
  }
  set msr_efer_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 216, value);
  }

  get msr_star(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 224, true);
  }
  set msr_star(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 224, value, true);
  }

  get msr_star_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 224);
  }
  set msr_star_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 224, value);
  }

  get msr_lstar(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 232, true);
  }
  set msr_lstar(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 232, value, true);
  }

  get msr_lstar_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 232);
  }
  set msr_lstar_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 232, value);
  }

  get gdtr_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 240, true);
  }
  set gdtr_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 240, value, true);
  }

  get gdtr_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 240);
  }
  set gdtr_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 240, value);
  }

  get npt_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 248, true);
  }
  set npt_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 248, value, true);
  }

  get npt_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 248);
  }
  set npt_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 248, value);
  }

  get vmtrace_pos(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 256, true);
  }
  set vmtrace_pos(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 256, value, true);
  }

  get vmtrace_pos_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 256);
  }
  set vmtrace_pos_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 256, value);
  }

  get cs_base(): number {
    return this.dataView.getUint32(this.byteOffset + 264, true);
  }
  set cs_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 264, value | 0, true);
  }

  get ss_base(): number {
    return this.dataView.getUint32(this.byteOffset + 268, true);
  }
  set ss_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 268, value | 0, true);
  }

  get ds_base(): number {
    return this.dataView.getUint32(this.byteOffset + 272, true);
  }
  set ds_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 272, value | 0, true);
  }

  get es_base(): number {
    return this.dataView.getUint32(this.byteOffset + 276, true);
  }
  set es_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 276, value | 0, true);
  }

  get fs_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 280, true);
  }
  set fs_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 280, value, true);
  }

  get fs_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 280);
  }
  set fs_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 280, value);
  }

  get gs_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 288, true);
  }
  set gs_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 288, value, true);
  }

  get gs_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 288);
  }
  set gs_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 288, value);
  }

  get cs(): VmEventX86SelectorReg {
    return new VmEventX86SelectorReg(this.dataView, this.byteOffset + 296);
  }
  set cs(value: VmEventX86SelectorReg) {
    copyRecord(VmEventX86SelectorReg, this.dataView, this.byteOffset + 296, value);
  }

  get ss(): VmEventX86SelectorReg {
    return new VmEventX86SelectorReg(this.dataView, this.byteOffset + 300);
  }
  set ss(value: VmEventX86SelectorReg) {
    copyRecord(VmEventX86SelectorReg, this.dataView, this.byteOffset + 300, value);
  }

  get ds(): VmEventX86SelectorReg {
    return new VmEventX86SelectorReg(this.dataView, this.byteOffset + 304);
  }
  set ds(value: VmEventX86SelectorReg) {
    copyRecord(VmEventX86SelectorReg, this.dataView, this.byteOffset + 304, value);
  }

  get es(): VmEventX86SelectorReg {
    return new VmEventX86SelectorReg(this.dataView, this.byteOffset + 308);
  }
  set es(value: VmEventX86SelectorReg) {
    copyRecord(VmEventX86SelectorReg, this.dataView, this.byteOffset + 308, value);
  }

  get fs(): VmEventX86SelectorReg {
    return new VmEventX86SelectorReg(this.dataView, this.byteOffset + 312);
  }
  set fs(value: VmEventX86SelectorReg) {
    copyRecord(VmEventX86SelectorReg, this.dataView, this.byteOffset + 312, value);
  }

  get gs(): VmEventX86SelectorReg {
    return new VmEventX86SelectorReg(this.dataView, this.byteOffset + 316);
  }
  set gs(value: VmEventX86SelectorReg) {
    copyRecord(VmEventX86SelectorReg, this.dataView, this.byteOffset + 316, value);
  }

  get shadow_gs(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 320, true);
  }
  set shadow_gs(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 320, value, true);
  }

  get shadow_gs_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 320);
  }
  set shadow_gs_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 320, value);
  }

  get gdtr_limit(): number {
    return this.dataView.getUint16(this.byteOffset + 328, true);
  }
  set gdtr_limit(value: number) {
    this.dataView.setUint16(this.byteOffset + 328, value, true);
  }

  get cs_sel(): number {
    return this.dataView.getUint16(this.byteOffset + 330, true);
  }
  set cs_sel(value: number) {
    this.dataView.setUint16(this.byteOffset + 330, value, true);
  }

  get ss_sel(): number {
    return this.dataView.getUint16(this.byteOffset + 332, true);
  }
  set ss_sel(value: number) {
    this.dataView.setUint16(this.byteOffset + 332, value, true);
  }

  get ds_sel(): number {
    return this.dataView.getUint16(this.byteOffset + 334, true);
  }
  set ds_sel(value: number) {
    this.dataView.setUint16(this.byteOffset + 334, value, true);
  }

  get es_sel(): number {
    return this.dataView.getUint16(this.byteOffset + 336, true);
  }
  set es_sel(value: number) {
    this.dataView.setUint16(this.byteOffset + 336, value, true);
  }

  get fs_sel(): number {
    return this.dataView.getUint16(this.byteOffset + 338, true);
  }
  set fs_sel(value: number) {
    this.dataView.setUint16(this.byteOffset + 338, value, true);
  }

  get gs_sel(): number {
    return this.dataView.getUint16(this.byteOffset + 340, true);
  }
  set gs_sel(value: number) {
    this.dataView.setUint16(this.byteOffset + 340, value, true);
  }

  get _pad(): number {
    return this.dataView.getUint16(this.byteOffset + 342, true);
  }
  set _pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 342, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VmEventRegsX86Plain {
    return {
      rax: dataView.getBigUint64(byteOffset, true),
      rcx: dataView.getBigUint64(byteOffset + 8, true),
      rdx: dataView.getBigUint64(byteOffset + 16, true),
      rbx: dataView.getBigUint64(byteOffset + 24, true),
      rsp: dataView.getBigUint64(byteOffset + 32, true),
      rbp: dataView.getBigUint64(byteOffset + 40, true),
      rsi: dataView.getBigUint64(byteOffset + 48, true),
      rdi: dataView.getBigUint64(byteOffset + 56, true),
      r8: dataView.getBigUint64(byteOffset + 64, true),
      r9: dataView.getBigUint64(byteOffset + 72, true),
      r10: dataView.getBigUint64(byteOffset + 80, true),
      r11: dataView.getBigUint64(byteOffset + 88, true),
      r12: dataView.getBigUint64(byteOffset + 96, true),
      r13: dataView.getBigUint64(byteOffset + 104, true),
      r14: dataView.getBigUint64(byteOffset + 112, true),
      r15: dataView.getBigUint64(byteOffset + 120, true),
      rflags: dataView.getBigUint64(byteOffset + 128, true),
      dr6: dataView.getBigUint64(byteOffset + 136, true),
      dr7: dataView.getBigUint64(byteOffset + 144, true),
      rip: dataView.getBigUint64(byteOffset + 152, true),
      cr0: dataView.getBigUint64(byteOffset + 160, true),
      cr2: dataView.getBigUint64(byteOffset + 168, true),
      cr3: dataView.getBigUint64(byteOffset + 176, true),
      cr4: dataView.getBigUint64(byteOffset + 184, true),
      sysenter_cs: dataView.getBigUint64(byteOffset + 192, true),
      sysenter_esp: dataView.getBigUint64(byteOffset + 200, true),
      sysenter_eip: dataView.getBigUint64(byteOffset + 208, true),
      msr_efer: dataView.getBigUint64(byteOffset + 216, true),
      msr_star: dataView.getBigUint64(byteOffset + 224, true),
      msr_lstar: dataView.getBigUint64(byteOffset + 232, true),
      gdtr_base: dataView.getBigUint64(byteOffset + 240, true),
      npt_base: dataView.getBigUint64(byteOffset + 248, true),
      vmtrace_pos: dataView.getBigUint64(byteOffset + 256, true),
      cs_base: dataView.getUint32(byteOffset + 264, true),
      ss_base: dataView.getUint32(byteOffset + 268, true),
      ds_base: dataView.getUint32(byteOffset + 272, true),
      es_base: dataView.getUint32(byteOffset + 276, true),
      fs_base: dataView.getBigUint64(byteOffset + 280, true),
      gs_base: dataView.getBigUint64(byteOffset + 288, true),
      cs: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 296),
      ss: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 300),
      ds: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 304),
      es: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 308),
      fs: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 312),
      gs: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 316),
      shadow_gs: dataView.getBigUint64(byteOffset + 320, true),
      gdtr_limit: dataView.getUint16(byteOffset + 328, true),
      cs_sel: dataView.getUint16(byteOffset + 330, true),
      ss_sel: dataView.getUint16(byteOffset + 332, true),
      ds_sel: dataView.getUint16(byteOffset + 334, true),
      es_sel: dataView.getUint16(byteOffset + 336, true),
      fs_sel: dataView.getUint16(byteOffset + 338, true),
      gs_sel: dataView.getUint16(byteOffset + 340, true),
      _pad: dataView.getUint16(byteOffset + 342, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VmEventRegsX86Plain> {
    return {
      rax: readU64Number(dataView, byteOffset),
      rcx: readU64Number(dataView, byteOffset + 8),
      rdx: readU64Number(dataView, byteOffset + 16),
      rbx: readU64Number(dataView, byteOffset + 24),
      rsp: readU64Number(dataView, byteOffset + 32),
      rbp: readU64Number(dataView, byteOffset + 40),
      rsi: readU64Number(dataView, byteOffset + 48),
      rdi: readU64Number(dataView, byteOffset + 56),
      r8: readU64Number(dataView, byteOffset + 64),
      r9: readU64Number(dataView, byteOffset + 72),
      r10: readU64Number(dataView, byteOffset + 80),
      r11: readU64Number(dataView, byteOffset + 88),
      r12: readU64Number(dataView, byteOffset + 96),
      r13: readU64Number(dataView, byteOffset + 104),
      r14: readU64Number(dataView, byteOffset + 112),
      r15: readU64Number(dataView, byteOffset + 120),
      rflags: readU64Number(dataView, byteOffset + 128),
      dr6: readU64Number(dataView, byteOffset + 136),
      dr7: readU64Number(dataView, byteOffset + 144),
      rip: readU64Number(dataView, byteOffset + 152),
      cr0: readU64Number(dataView, byteOffset + 160),
      cr2: readU64Number(dataView, byteOffset + 168),
      cr3: readU64Number(dataView, byteOffset + 176),
      cr4: readU64Number(dataView, byteOffset + 184),
      sysenter_cs: readU64Number(dataView, byteOffset + 192),
      sysenter_esp: readU64Number(dataView, byteOffset + 200),
      sysenter_eip: readU64Number(dataView, byteOffset + 208),
      msr_efer: readU64Number(dataView, byteOffset + 216),
      msr_star: readU64Number(dataView, byteOffset + 224),
      msr_lstar: readU64Number(dataView, byteOffset + 232),
      gdtr_base: readU64Number(dataView, byteOffset + 240),
      npt_base: readU64Number(dataView, byteOffset + 248),
      vmtrace_pos: readU64Number(dataView, byteOffset + 256),
      cs_base: dataView.getUint32(byteOffset + 264, true),
      ss_base: dataView.getUint32(byteOffset + 268, true),
      ds_base: dataView.getUint32(byteOffset + 272, true),
      es_base: dataView.getUint32(byteOffset + 276, true),
      fs_base: readU64Number(dataView, byteOffset + 280),
      gs_base: readU64Number(dataView, byteOffset + 288),
      cs: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 296),
      ss: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 300),
      ds: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 304),
      es: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 308),
      fs: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 312),
      gs: VmEventX86SelectorReg.decodeAt(dataView, byteOffset + 316),
      shadow_gs: readU64Number(dataView, byteOffset + 320),
      gdtr_limit: dataView.getUint16(byteOffset + 328, true),
      cs_sel: dataView.getUint16(byteOffset + 330, true),
      ss_sel: dataView.getUint16(byteOffset + 332, true),
      ds_sel: dataView.getUint16(byteOffset + 334, true),
      es_sel: dataView.getUint16(byteOffset + 336, true),
      fs_sel: dataView.getUint16(byteOffset + 338, true),
      gs_sel: dataView.getUint16(byteOffset + 340, true),
      _pad: dataView.getUint16(byteOffset + 342, true),
    };
  }

  decode(): VmEventRegsX86Plain {
    return VmEventRegsX86.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VmEventRegsX86Plain> {
    return VmEventRegsX86.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VmEventRegsX86Plain {
  rax: bigint;
  rcx: bigint;
  rdx: bigint;
  rbx: bigint;
  rsp: bigint;
  rbp: bigint;
  rsi: bigint;
  rdi: bigint;
  r8: bigint;
  r9: bigint;
  r10: bigint;
  r11: bigint;
  r12: bigint;
  r13: bigint;
  r14: bigint;
  r15: bigint;
  rflags: bigint;
  dr6: bigint;
  dr7: bigint;
  rip: bigint;
  cr0: bigint;
  cr2: bigint;
  cr3: bigint;
  cr4: bigint;
  sysenter_cs: bigint;
  sysenter_esp: bigint;
  sysenter_eip: bigint;
  msr_efer: bigint;
  msr_star: bigint;
  msr_lstar: bigint;
  gdtr_base: bigint;
  npt_base: bigint;
  vmtrace_pos: bigint;
  cs_base: number;
  ss_base: number;
  ds_base: number;
  es_base: number;
  fs_base: bigint;
  gs_base: bigint;
  cs: VmEventX86SelectorRegPlain;
  ss: VmEventX86SelectorRegPlain;
  ds: VmEventX86SelectorRegPlain;
  es: VmEventX86SelectorRegPlain;
  fs: VmEventX86SelectorRegPlain;
  gs: VmEventX86SelectorRegPlain;
  shadow_gs: bigint;
  gdtr_limit: number;
  cs_sel: number;
  ss_sel: number;
  ds_sel: number;
  es_sel: number;
  fs_sel: number;
  gs_sel: number;
  _pad: number;
}

/** struct vm_event_regs_arm (vm_event.h), 40 bytes, align 8. */
export class VmEventRegsArm extends Struct<"struct vm_event_regs_arm"> {
  static readonly cName = "struct vm_event_regs_arm";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    ttbr0 0 u64
    ttbr1 8 u64
    ttbcr 16 u64
    pc 24 u64
    cpsr 32 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get ttbr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set ttbr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get ttbr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set ttbr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get ttbr1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set ttbr1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get ttbr1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set ttbr1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get ttbcr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set ttbcr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get ttbcr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set ttbcr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get pc(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set pc(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get pc_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set pc_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get cpsr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set cpsr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get cpsr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set cpsr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VmEventRegsArmPlain {
    return {
      ttbr0: dataView.getBigUint64(byteOffset, true),
      ttbr1: dataView.getBigUint64(byteOffset + 8, true),
      ttbcr: dataView.getBigUint64(byteOffset + 16, true),
      pc: dataView.getBigUint64(byteOffset + 24, true),
      cpsr: dataView.getBigUint64(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VmEventRegsArmPlain> {
    return {
      ttbr0: readU64Number(dataView, byteOffset),
      ttbr1: readU64Number(dataView, byteOffset + 8),
      ttbcr: readU64Number(dataView, byteOffset + 16),
      pc: readU64Number(dataView, byteOffset + 24),
      cpsr: readU64Number(dataView, byteOffset + 32),
    };
  }

  decode(): VmEventRegsArmPlain {
    return VmEventRegsArm.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VmEventRegsArmPlain> {
    return VmEventRegsArm.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VmEventRegsArmPlain {
  ttbr0: bigint;
  ttbr1: bigint;
  ttbcr: bigint;
  pc: bigint;
  cpsr: bigint;
}

/** struct vm_event_emul_read_data (vm_event.h), 344 bytes, align 4. */
export class VmEventEmulReadData extends Struct<"struct vm_event_emul_read_data"> {
  static readonly cName = "struct vm_event_emul_read_data";
  static readonly size = 344;
  static readonly align = 4;
  static readonly fields: string = `
    size 0 u32
    data 4 u8[340]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 344);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get data(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, 340);
  }
  set data(value: ArrayLike<number>) {
    assignBytes(this.data, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VmEventEmulReadDataPlain {
    return {
      size: dataView.getUint32(byteOffset, true),
      data: copyBytes(dataView, byteOffset + 4, 340),
    };
  }

  decode(): VmEventEmulReadDataPlain {
    return VmEventEmulReadData.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VmEventEmulReadDataPlain {
    return VmEventEmulReadData.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VmEventEmulReadDataPlain {
  size: number;
  data: Uint8Array;
}

/** struct vm_event_vmexit (vm_event.h), 16 bytes, align 8. */
export class VmEventVmexit extends Struct<"struct vm_event_vmexit"> {
  static readonly cName = "struct vm_event_vmexit";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    arch 0 struct vm_event_vmexit.arch
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get arch(): VmEventVmexitArch {
    return new VmEventVmexitArch(this.dataView, this.byteOffset);
  }
  set arch(value: VmEventVmexitArch) {
    copyRecord(VmEventVmexitArch, this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VmEventVmexitPlain {
    return {
      arch: VmEventVmexitArch.decodeAt(dataView, byteOffset),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VmEventVmexitPlain> {
    return {
      arch: VmEventVmexitArch.decodeNumbersAt(dataView, byteOffset),
    };
  }

  decode(): VmEventVmexitPlain {
    return VmEventVmexit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VmEventVmexitPlain> {
    return VmEventVmexit.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VmEventVmexitPlain {
  arch: VmEventVmexitArchPlain;
}

/** arch of struct vm_event_vmexit (vm_event.h): struct, 16 bytes, align 8. */
export class VmEventVmexitArch extends Struct<"struct vm_event_vmexit.arch"> {
  static readonly cName = "struct vm_event_vmexit.arch";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    vmx 0 struct vm_event_vmexit.arch.vmx
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vmx(): VmEventVmexitArchVmx {
    return new VmEventVmexitArchVmx(this.dataView, this.byteOffset);
  }
  set vmx(value: VmEventVmexitArchVmx) {
    copyRecord(VmEventVmexitArchVmx, this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VmEventVmexitArchPlain {
    return {
      vmx: VmEventVmexitArchVmx.decodeAt(dataView, byteOffset),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VmEventVmexitArchPlain> {
    return {
      vmx: VmEventVmexitArchVmx.decodeNumbersAt(dataView, byteOffset),
    };
  }

  decode(): VmEventVmexitArchPlain {
    return VmEventVmexitArch.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VmEventVmexitArchPlain> {
    return VmEventVmexitArch.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VmEventVmexitArchPlain {
  vmx: VmEventVmexitArchVmxPlain;
}

/** vmx of struct vm_event_vmexit.arch (vm_event.h): struct, 16 bytes, align 8. */
export class VmEventVmexitArchVmx extends Struct<"struct vm_event_vmexit.arch.vmx"> {
  static readonly cName = "struct vm_event_vmexit.arch.vmx";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    reason 0 u64
    qualification 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get reason(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set reason(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get reason_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set reason_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get qualification(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set qualification(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get qualification_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set qualification_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VmEventVmexitArchVmxPlain {
    return {
      reason: dataView.getBigUint64(byteOffset, true),
      qualification: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VmEventVmexitArchVmxPlain> {
    return {
      reason: readU64Number(dataView, byteOffset),
      qualification: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): VmEventVmexitArchVmxPlain {
    return VmEventVmexitArchVmx.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VmEventVmexitArchVmxPlain> {
    return VmEventVmexitArchVmx.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface VmEventVmexitArchVmxPlain {
  reason: bigint;
  qualification: bigint;
}

/** struct vm_event_st (vm_event.h), 400 bytes, align 8. */
export class VmEventSt extends Struct<"struct vm_event_st"> {
  static readonly cName = "struct vm_event_st";
  static readonly size = 400;
  static readonly align = 8;
  static readonly fields: string = `
    version 0 u32
    flags 4 u32
    reason 8 u32
    vcpu_id 12 u32
    altp2m_idx 16 u16
    _pad 18 u16[3]
    u 24 struct vm_event_st.u
    data 56 struct vm_event_st.data
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 400);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get reason(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set reason(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get altp2m_idx(): number {
    return this.dataView.getUint16(this.byteOffset + 16, true);
  }
  set altp2m_idx(value: number) {
    this.dataView.setUint16(this.byteOffset + 16, value, true);
  }

  get _pad(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 18, 3);
  }
  set _pad(value: ArrayLike<number>) {
    this._pad.assign(value);
  }

  get u(): VmEventStU {
    return new VmEventStU(this.dataView, this.byteOffset + 24);
  }
  set u(value: VmEventStU) {
    copyRecord(VmEventStU, this.dataView, this.byteOffset + 24, value);
  }

  get data(): VmEventStData {
    return new VmEventStData(this.dataView, this.byteOffset + 56);
  }
  set data(value: VmEventStData) {
    copyRecord(VmEventStData, this.dataView, this.byteOffset + 56, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VmEventStPlain {
    return {
      version: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      reason: dataView.getUint32(byteOffset + 8, true),
      vcpu_id: dataView.getUint32(byteOffset + 12, true),
      altp2m_idx: dataView.getUint16(byteOffset + 16, true),
      _pad: new U16Array(dataView, byteOffset + 18, 3).toArray(),
      u: copyBytes(dataView, byteOffset + 24, 32),
      data: copyBytes(dataView, byteOffset + 56, 344),
    };
  }

  decode(): VmEventStPlain {
    return VmEventSt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VmEventStPlain {
    return VmEventSt.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VmEventStPlain {
  version: number;
  flags: number;
  reason: number;
  vcpu_id: number;
  altp2m_idx: number;
  _pad: number[];
  u: Uint8Array;
  data: Uint8Array;
}

/** u of struct vm_event_st (vm_event.h): union, 32 bytes, align 8. */
export class VmEventStU extends Union<"struct vm_event_st.u"> {
  static readonly cName = "struct vm_event_st.u";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    mem_paging 0 struct vm_event_paging
    mem_sharing 0 struct vm_event_sharing
    mem_access 0 struct vm_event_mem_access
    write_ctrlreg 0 struct vm_event_write_ctrlreg
    mov_to_msr 0 struct vm_event_mov_to_msr
    desc_access 0 struct vm_event_desc_access
    singlestep 0 struct vm_event_singlestep
    fast_singlestep 0 struct vm_event_fast_singlestep
    software_breakpoint 0 struct vm_event_debug
    debug_exception 0 struct vm_event_debug
    cpuid 0 struct vm_event_cpuid
    vmexit 0 struct vm_event_vmexit
    interrupt 0 struct vm_event_st.u.interrupt
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get mem_paging(): VmEventPaging {
    return new VmEventPaging(this.dataView, this.byteOffset);
  }
  set mem_paging(value: VmEventPaging) {
    copyRecord(VmEventPaging, this.dataView, this.byteOffset, value);
  }

  get mem_sharing(): VmEventSharing {
    return new VmEventSharing(this.dataView, this.byteOffset);
  }
  set mem_sharing(value: VmEventSharing) {
    copyRecord(VmEventSharing, this.dataView, this.byteOffset, value);
  }

  get mem_access(): VmEventMemAccess {
    return new VmEventMemAccess(this.dataView, this.byteOffset);
  }
  set mem_access(value: VmEventMemAccess) {
    copyRecord(VmEventMemAccess, this.dataView, this.byteOffset, value);
  }

  get write_ctrlreg(): VmEventWriteCtrlreg {
    return new VmEventWriteCtrlreg(this.dataView, this.byteOffset);
  }
  set write_ctrlreg(value: VmEventWriteCtrlreg) {
    copyRecord(VmEventWriteCtrlreg, this.dataView, this.byteOffset, value);
  }

  get mov_to_msr(): VmEventMovToMsr {
    return new VmEventMovToMsr(this.dataView, this.byteOffset);
  }
  set mov_to_msr(value: VmEventMovToMsr) {
    copyRecord(VmEventMovToMsr, this.dataView, this.byteOffset, value);
  }

  get desc_access(): VmEventDescAccess {
    return new VmEventDescAccess(this.dataView, this.byteOffset);
  }
  set desc_access(value: VmEventDescAccess) {
    copyRecord(VmEventDescAccess, this.dataView, this.byteOffset, value);
  }

  get singlestep(): VmEventSinglestep {
    return new VmEventSinglestep(this.dataView, this.byteOffset);
  }
  set singlestep(value: VmEventSinglestep) {
    copyRecord(VmEventSinglestep, this.dataView, this.byteOffset, value);
  }

  get fast_singlestep(): VmEventFastSinglestep {
    return new VmEventFastSinglestep(this.dataView, this.byteOffset);
  }
  set fast_singlestep(value: VmEventFastSinglestep) {
    copyRecord(VmEventFastSinglestep, this.dataView, this.byteOffset, value);
  }

  get software_breakpoint(): VmEventDebug {
    return new VmEventDebug(this.dataView, this.byteOffset);
  }
  set software_breakpoint(value: VmEventDebug) {
    copyRecord(VmEventDebug, this.dataView, this.byteOffset, value);
  }

  get debug_exception(): VmEventDebug {
    return new VmEventDebug(this.dataView, this.byteOffset);
  }
  set debug_exception(value: VmEventDebug) {
    copyRecord(VmEventDebug, this.dataView, this.byteOffset, value);
  }

  get cpuid(): VmEventCpuid {
    return new VmEventCpuid(this.dataView, this.byteOffset);
  }
  set cpuid(value: VmEventCpuid) {
    copyRecord(VmEventCpuid, this.dataView, this.byteOffset, value);
  }

  get vmexit(): VmEventVmexit {
    return new VmEventVmexit(this.dataView, this.byteOffset);
  }
  set vmexit(value: VmEventVmexit) {
    copyRecord(VmEventVmexit, this.dataView, this.byteOffset, value);
  }

  get interrupt(): VmEventStUInterrupt {
    return new VmEventStUInterrupt(this.dataView, this.byteOffset);
  }
  set interrupt(value: VmEventStUInterrupt) {
    copyRecord(VmEventStUInterrupt, this.dataView, this.byteOffset, value);
  }
}

/** data of struct vm_event_st (vm_event.h): union, 344 bytes, align 8. */
export class VmEventStData extends Union<"struct vm_event_st.data"> {
  static readonly cName = "struct vm_event_st.data";
  static readonly size = 344;
  static readonly align = 8;
  static readonly fields: string = `
    regs 0 struct vm_event_st.data.regs
    emul 0 struct vm_event_st.data.emul
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 344);
  }

  get regs(): VmEventStDataRegs {
    return new VmEventStDataRegs(this.dataView, this.byteOffset);
  }
  set regs(value: VmEventStDataRegs) {
    copyRecord(VmEventStDataRegs, this.dataView, this.byteOffset, value);
  }

  get emul(): VmEventStDataEmul {
    return new VmEventStDataEmul(this.dataView, this.byteOffset);
  }
  set emul(value: VmEventStDataEmul) {
    copyRecord(VmEventStDataEmul, this.dataView, this.byteOffset, value);
  }
}

/** regs of struct vm_event_st.data (vm_event.h): union, 344 bytes, align 8. */
export class VmEventStDataRegs extends Union<"struct vm_event_st.data.regs"> {
  static readonly cName = "struct vm_event_st.data.regs";
  static readonly size = 344;
  static readonly align = 8;
  static readonly fields: string = `
    x86 0 struct vm_event_regs_x86
    arm 0 struct vm_event_regs_arm
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 344);
  }

  get x86(): VmEventRegsX86 {
    return new VmEventRegsX86(this.dataView, this.byteOffset);
  }
  set x86(value: VmEventRegsX86) {
    copyRecord(VmEventRegsX86, this.dataView, this.byteOffset, value);
  }

  get arm(): VmEventRegsArm {
    return new VmEventRegsArm(this.dataView, this.byteOffset);
  }
  set arm(value: VmEventRegsArm) {
    copyRecord(VmEventRegsArm, this.dataView, this.byteOffset, value);
  }
}

/** emul of struct vm_event_st.data (vm_event.h): union, 344 bytes, align 4. */
export class VmEventStDataEmul extends Union<"struct vm_event_st.data.emul"> {
  static readonly cName = "struct vm_event_st.data.emul";
  static readonly size = 344;
  static readonly align = 4;
  static readonly fields: string = `
    read 0 struct vm_event_emul_read_data
    insn 0 struct vm_event_emul_insn_data
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 344);
  }

  get read(): VmEventEmulReadData {
    return new VmEventEmulReadData(this.dataView, this.byteOffset);
  }
  set read(value: VmEventEmulReadData) {
    copyRecord(VmEventEmulReadData, this.dataView, this.byteOffset, value);
  }

  get insn(): VmEventEmulInsnData {
    return new VmEventEmulInsnData(this.dataView, this.byteOffset);
  }
  set insn(value: VmEventEmulInsnData) {
    copyRecord(VmEventEmulInsnData, this.dataView, this.byteOffset, value);
  }
}

/** union vm_event_sring_entry (vm_event.h), 400 bytes, align 8. */
export class VmEventSringEntry extends Union<"union vm_event_sring_entry"> {
  static readonly cName = "union vm_event_sring_entry";
  static readonly size = 400;
  static readonly align = 8;
  static readonly fields: string = `
    req 0 struct vm_event_st
    rsp 0 struct vm_event_st
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 400);
  }

  get req(): VmEventSt {
    return new VmEventSt(this.dataView, this.byteOffset);
  }
  set req(value: VmEventSt) {
    copyRecord(VmEventSt, this.dataView, this.byteOffset, value);
  }

  get rsp(): VmEventSt {
    return new VmEventSt(this.dataView, this.byteOffset);
  }
  set rsp(value: VmEventSt) {
    copyRecord(VmEventSt, this.dataView, this.byteOffset, value);
  }
}

/** struct vm_event_sring (vm_event.h), 464 bytes, align 8. */
export class VmEventSring extends Struct<"struct vm_event_sring"> {
  static readonly cName = "struct vm_event_sring";
  static readonly size = 464;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct vm_event_sring.pvt
    __pad 20 u8[44]
    ring 64 union vm_event_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 464);
  }

  get req_prod(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get req_event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get rsp_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set rsp_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get rsp_event(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set rsp_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get pvt(): VmEventSringPvt {
    return new VmEventSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: VmEventSringPvt) {
    copyRecord(VmEventSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<VmEventSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, VmEventSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VmEventSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, VmEventSringEntry).decode(),
    };
  }

  decode(): VmEventSringPlain {
    return VmEventSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VmEventSringPlain {
    return VmEventSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VmEventSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}
