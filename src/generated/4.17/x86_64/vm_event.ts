// The records of Xen's public header vm_event.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U16Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
  readU64Number,
  writeBits,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct vm_event_x86_selector_reg (vm_event.h), 4 bytes, align 4. */
export class VmEventX86SelectorReg extends Struct<"struct vm_event_x86_selector_reg"> {
  static readonly cName = "struct vm_event_x86_selector_reg";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get limit(): number {
    return this.dataView.getUint32(this.byteOffset, true) & 0xfffff;
  }
  set limit(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 0, 20, value);
  }

  get ar(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 20) & 0xfff;
  }
  set ar(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 20, 12, value);
  }

  decode(): VmEventX86SelectorRegPlain {
    return {
      limit: this.limit,
      ar: this.ar,
    };
  }
}

export interface VmEventX86SelectorRegPlain {
  limit: number;
  ar: number;
}

/** struct vm_event_regs_x86 (vm_event.h), 344 bytes, align 8. */
export class VmEventRegsX86 extends Struct<"struct vm_event_regs_x86"> {
  static readonly cName = "struct vm_event_regs_x86";
  static readonly size = 344;
  static readonly align = 8;

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
    this.dataView.setUint32(this.byteOffset + 264, value, true);
  }

  get ss_base(): number {
    return this.dataView.getUint32(this.byteOffset + 268, true);
  }
  set ss_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 268, value, true);
  }

  get ds_base(): number {
    return this.dataView.getUint32(this.byteOffset + 272, true);
  }
  set ds_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 272, value, true);
  }

  get es_base(): number {
    return this.dataView.getUint32(this.byteOffset + 276, true);
  }
  set es_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 276, value, true);
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

  decode(): VmEventRegsX86Plain {
    return {
      rax: this.rax,
      rcx: this.rcx,
      rdx: this.rdx,
      rbx: this.rbx,
      rsp: this.rsp,
      rbp: this.rbp,
      rsi: this.rsi,
      rdi: this.rdi,
      r8: this.r8,
      r9: this.r9,
      r10: this.r10,
      r11: this.r11,
      r12: this.r12,
      r13: this.r13,
      r14: this.r14,
      r15: this.r15,
      rflags: this.rflags,
      dr6: this.dr6,
      dr7: this.dr7,
      rip: this.rip,
      cr0: this.cr0,
      cr2: this.cr2,
      cr3: this.cr3,
      cr4: this.cr4,
      sysenter_cs: this.sysenter_cs,
      sysenter_esp: this.sysenter_esp,
      sysenter_eip: this.sysenter_eip,
      msr_efer: this.msr_efer,
      msr_star: this.msr_star,
      msr_lstar: this.msr_lstar,
      gdtr_base: this.gdtr_base,
      npt_base: this.npt_base,
      vmtrace_pos: this.vmtrace_pos,
      cs_base: this.cs_base,
      ss_base: this.ss_base,
      ds_base: this.ds_base,
      es_base: this.es_base,
      fs_base: this.fs_base,
      gs_base: this.gs_base,
      cs: this.cs.decode(),
      ss: this.ss.decode(),
      ds: this.ds.decode(),
      es: this.es.decode(),
      fs: this.fs.decode(),
      gs: this.gs.decode(),
      shadow_gs: this.shadow_gs,
      gdtr_limit: this.gdtr_limit,
      cs_sel: this.cs_sel,
      ss_sel: this.ss_sel,
      ds_sel: this.ds_sel,
      es_sel: this.es_sel,
      fs_sel: this.fs_sel,
      gs_sel: this.gs_sel,
      _pad: this._pad,
    };
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

  decode(): VmEventRegsArmPlain {
    return {
      ttbr0: this.ttbr0,
      ttbr1: this.ttbr1,
      ttbcr: this.ttbcr,
      pc: this.pc,
      cpsr: this.cpsr,
    };
  }
}

export interface VmEventRegsArmPlain {
  ttbr0: bigint;
  ttbr1: bigint;
  ttbcr: bigint;
  pc: bigint;
  cpsr: bigint;
}

/** struct vm_event_mem_access (vm_event.h), 32 bytes, align 8. */
export class VmEventMemAccess extends Struct<"struct vm_event_mem_access"> {
  static readonly cName = "struct vm_event_mem_access";
  static readonly size = 32;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get offset(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set offset(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get offset_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set offset_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get gla(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set gla(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get gla_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set gla_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get _pad(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set _pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  decode(): VmEventMemAccessPlain {
    return {
      gfn: this.gfn,
      offset: this.offset,
      gla: this.gla,
      flags: this.flags,
      _pad: this._pad,
    };
  }
}

export interface VmEventMemAccessPlain {
  gfn: bigint;
  offset: bigint;
  gla: bigint;
  flags: number;
  _pad: number;
}

/** struct vm_event_write_ctrlreg (vm_event.h), 24 bytes, align 8. */
export class VmEventWriteCtrlreg extends Struct<"struct vm_event_write_ctrlreg"> {
  static readonly cName = "struct vm_event_write_ctrlreg";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get _pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get new_value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set new_value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get new_value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set new_value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get old_value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set old_value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get old_value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set old_value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): VmEventWriteCtrlregPlain {
    return {
      index: this.index,
      _pad: this._pad,
      new_value: this.new_value,
      old_value: this.old_value,
    };
  }
}

export interface VmEventWriteCtrlregPlain {
  index: number;
  _pad: number;
  new_value: bigint;
  old_value: bigint;
}

/** struct vm_event_singlestep (vm_event.h), 8 bytes, align 8. */
export class VmEventSinglestep extends Struct<"struct vm_event_singlestep"> {
  static readonly cName = "struct vm_event_singlestep";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): VmEventSinglestepPlain {
    return {
      gfn: this.gfn,
    };
  }
}

export interface VmEventSinglestepPlain {
  gfn: bigint;
}

/** struct vm_event_fast_singlestep (vm_event.h), 2 bytes, align 2. */
export class VmEventFastSinglestep extends Struct<"struct vm_event_fast_singlestep"> {
  static readonly cName = "struct vm_event_fast_singlestep";
  static readonly size = 2;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get p2midx(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set p2midx(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  decode(): VmEventFastSinglestepPlain {
    return {
      p2midx: this.p2midx,
    };
  }
}

export interface VmEventFastSinglestepPlain {
  p2midx: number;
}

/** struct vm_event_debug (vm_event.h), 24 bytes, align 8. */
export class VmEventDebug extends Struct<"struct vm_event_debug"> {
  static readonly cName = "struct vm_event_debug";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get pending_dbg(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set pending_dbg(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get pending_dbg_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set pending_dbg_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get insn_length(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set insn_length(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 20);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 20, value);
  }

  get _pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 21, 3);
  }
  set _pad(value: ArrayLike<number>) {
    assignBytes(this._pad, value);
  }

  decode(): VmEventDebugPlain {
    return {
      gfn: this.gfn,
      pending_dbg: this.pending_dbg,
      insn_length: this.insn_length,
      type: this.type,
      _pad: this._pad.slice(),
    };
  }
}

export interface VmEventDebugPlain {
  gfn: bigint;
  pending_dbg: bigint;
  insn_length: number;
  type: number;
  _pad: Uint8Array;
}

/** struct vm_event_mov_to_msr (vm_event.h), 24 bytes, align 8. */
export class VmEventMovToMsr extends Struct<"struct vm_event_mov_to_msr"> {
  static readonly cName = "struct vm_event_mov_to_msr";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get msr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set msr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get msr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set msr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get new_value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set new_value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get new_value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set new_value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get old_value(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set old_value(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get old_value_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set old_value_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): VmEventMovToMsrPlain {
    return {
      msr: this.msr,
      new_value: this.new_value,
      old_value: this.old_value,
    };
  }
}

export interface VmEventMovToMsrPlain {
  msr: bigint;
  new_value: bigint;
  old_value: bigint;
}

/** struct vm_event_desc_access (vm_event.h), 24 bytes, align 8. */
export class VmEventDescAccess extends Struct<"struct vm_event_desc_access"> {
  static readonly cName = "struct vm_event_desc_access";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get arch(): VmEventDescAccessArch {
    return new VmEventDescAccessArch(this.dataView, this.byteOffset);
  }
  set arch(value: VmEventDescAccessArch) {
    copyRecord(VmEventDescAccessArch, this.dataView, this.byteOffset, value);
  }

  get descriptor(): number {
    return this.dataView.getUint8(this.byteOffset + 16);
  }
  set descriptor(value: number) {
    this.dataView.setUint8(this.byteOffset + 16, value);
  }

  get is_write(): number {
    return this.dataView.getUint8(this.byteOffset + 17);
  }
  set is_write(value: number) {
    this.dataView.setUint8(this.byteOffset + 17, value);
  }

  get _pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 18, 6);
  }
  set _pad(value: ArrayLike<number>) {
    assignBytes(this._pad, value);
  }

  decode(): VmEventDescAccessPlain {
    return {
      arch: this.arch.decode(),
      descriptor: this.descriptor,
      is_write: this.is_write,
      _pad: this._pad.slice(),
    };
  }
}

export interface VmEventDescAccessPlain {
  arch: Uint8Array;
  descriptor: number;
  is_write: number;
  _pad: Uint8Array;
}

/** arch of struct vm_event_desc_access (vm_event.h): union, 16 bytes, align 8. */
export class VmEventDescAccessArch extends Union<"struct vm_event_desc_access.arch"> {
  static readonly cName = "struct vm_event_desc_access.arch";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vmx(): VmEventDescAccessArchVmx {
    return new VmEventDescAccessArchVmx(this.dataView, this.byteOffset);
  }
  set vmx(value: VmEventDescAccessArchVmx) {
    copyRecord(VmEventDescAccessArchVmx, this.dataView, this.byteOffset, value);
  }
}

/** vmx of struct vm_event_desc_access.arch (vm_event.h): struct, 16 bytes, align 8. */
export class VmEventDescAccessArchVmx extends Struct<"struct vm_event_desc_access.arch.vmx"> {
  static readonly cName = "struct vm_event_desc_access.arch.vmx";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get instr_info(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set instr_info(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get _pad1(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _pad1(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get exit_qualification(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set exit_qualification(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get exit_qualification_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set exit_qualification_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): VmEventDescAccessArchVmxPlain {
    return {
      instr_info: this.instr_info,
      _pad1: this._pad1,
      exit_qualification: this.exit_qualification,
    };
  }
}

export interface VmEventDescAccessArchVmxPlain {
  instr_info: number;
  _pad1: number;
  exit_qualification: bigint;
}

/** struct vm_event_cpuid (vm_event.h), 16 bytes, align 4. */
export class VmEventCpuid extends Struct<"struct vm_event_cpuid"> {
  static readonly cName = "struct vm_event_cpuid";
  static readonly size = 16;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get insn_length(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set insn_length(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get leaf(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set leaf(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get subleaf(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set subleaf(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get _pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set _pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): VmEventCpuidPlain {
    return {
      insn_length: this.insn_length,
      leaf: this.leaf,
      subleaf: this.subleaf,
      _pad: this._pad,
    };
  }
}

export interface VmEventCpuidPlain {
  insn_length: number;
  leaf: number;
  subleaf: number;
  _pad: number;
}

/** struct vm_event_interrupt_x86 (vm_event.h), 24 bytes, align 8. */
export class VmEventInterruptX86 extends Struct<"struct vm_event_interrupt_x86"> {
  static readonly cName = "struct vm_event_interrupt_x86";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get vector(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vector(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get error_code(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set error_code(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get _pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set _pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get cr2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set cr2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get cr2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set cr2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  decode(): VmEventInterruptX86Plain {
    return {
      vector: this.vector,
      type: this.type,
      error_code: this.error_code,
      _pad: this._pad,
      cr2: this.cr2,
    };
  }
}

export interface VmEventInterruptX86Plain {
  vector: number;
  type: number;
  error_code: number;
  _pad: number;
  cr2: bigint;
}

/** struct vm_event_paging (vm_event.h), 16 bytes, align 8. */
export class VmEventPaging extends Struct<"struct vm_event_paging"> {
  static readonly cName = "struct vm_event_paging";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get p2mt(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set p2mt(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): VmEventPagingPlain {
    return {
      gfn: this.gfn,
      p2mt: this.p2mt,
      flags: this.flags,
    };
  }
}

export interface VmEventPagingPlain {
  gfn: bigint;
  p2mt: number;
  flags: number;
}

/** struct vm_event_sharing (vm_event.h), 16 bytes, align 8. */
export class VmEventSharing extends Struct<"struct vm_event_sharing"> {
  static readonly cName = "struct vm_event_sharing";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get p2mt(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set p2mt(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get _pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set _pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): VmEventSharingPlain {
    return {
      gfn: this.gfn,
      p2mt: this.p2mt,
      _pad: this._pad,
    };
  }
}

export interface VmEventSharingPlain {
  gfn: bigint;
  p2mt: number;
  _pad: number;
}

/** struct vm_event_emul_read_data (vm_event.h), 344 bytes, align 4. */
export class VmEventEmulReadData extends Struct<"struct vm_event_emul_read_data"> {
  static readonly cName = "struct vm_event_emul_read_data";
  static readonly size = 344;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 344);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get data(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, 340);
  }
  set data(value: ArrayLike<number>) {
    assignBytes(this.data, value);
  }

  decode(): VmEventEmulReadDataPlain {
    return {
      size: this.size,
      data: this.data.slice(),
    };
  }
}

export interface VmEventEmulReadDataPlain {
  size: number;
  data: Uint8Array;
}

/** struct vm_event_emul_insn_data (vm_event.h), 16 bytes, align 1. */
export class VmEventEmulInsnData extends Struct<"struct vm_event_emul_insn_data"> {
  static readonly cName = "struct vm_event_emul_insn_data";
  static readonly size = 16;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get data(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set data(value: ArrayLike<number>) {
    assignBytes(this.data, value);
  }

  decode(): VmEventEmulInsnDataPlain {
    return {
      data: this.data.slice(),
    };
  }
}

export interface VmEventEmulInsnDataPlain {
  data: Uint8Array;
}

/** struct vm_event_vmexit (vm_event.h), 16 bytes, align 8. */
export class VmEventVmexit extends Struct<"struct vm_event_vmexit"> {
  static readonly cName = "struct vm_event_vmexit";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get arch(): VmEventVmexitArch {
    return new VmEventVmexitArch(this.dataView, this.byteOffset);
  }
  set arch(value: VmEventVmexitArch) {
    copyRecord(VmEventVmexitArch, this.dataView, this.byteOffset, value);
  }

  decode(): VmEventVmexitPlain {
    return {
      arch: this.arch.decode(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get vmx(): VmEventVmexitArchVmx {
    return new VmEventVmexitArchVmx(this.dataView, this.byteOffset);
  }
  set vmx(value: VmEventVmexitArchVmx) {
    copyRecord(VmEventVmexitArchVmx, this.dataView, this.byteOffset, value);
  }

  decode(): VmEventVmexitArchPlain {
    return {
      vmx: this.vmx.decode(),
    };
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

  decode(): VmEventVmexitArchVmxPlain {
    return {
      reason: this.reason,
      qualification: this.qualification,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 400);
  }

  get version(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set version(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get reason(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set reason(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
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

  decode(): VmEventStPlain {
    return {
      version: this.version,
      flags: this.flags,
      reason: this.reason,
      vcpu_id: this.vcpu_id,
      altp2m_idx: this.altp2m_idx,
      _pad: this._pad.toArray(),
      u: this.u.decode(),
      data: this.data.decode(),
    };
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

/** interrupt of struct vm_event_st.u (vm_event.h): union, 24 bytes, align 8. */
export class VmEventStUInterrupt extends Union<"struct vm_event_st.u.interrupt"> {
  static readonly cName = "struct vm_event_st.u.interrupt";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get x86(): VmEventInterruptX86 {
    return new VmEventInterruptX86(this.dataView, this.byteOffset);
  }
  set x86(value: VmEventInterruptX86) {
    copyRecord(VmEventInterruptX86, this.dataView, this.byteOffset, value);
  }
}

/** data of struct vm_event_st (vm_event.h): union, 344 bytes, align 8. */
export class VmEventStData extends Union<"struct vm_event_st.data"> {
  static readonly cName = "struct vm_event_st.data";
  static readonly size = 344;
  static readonly align = 8;

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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 464);
  }

  get req_prod(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get req_event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get rsp_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set rsp_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get rsp_event(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set rsp_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
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

  decode(): VmEventSringPlain {
    return {
      req_prod: this.req_prod,
      req_event: this.req_event,
      rsp_prod: this.rsp_prod,
      rsp_event: this.rsp_event,
      pvt: this.pvt.decode(),
      __pad: this.__pad.slice(),
      ring: Array.from(this.ring, (element) => element.decode()),
    };
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

/** pvt of struct vm_event_sring (vm_event.h): union, 4 bytes, align 1. */
export class VmEventSringPvt extends Union<"struct vm_event_sring.pvt"> {
  static readonly cName = "struct vm_event_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): VmEventSringPvtNetif {
    return new VmEventSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: VmEventSringPvtNetif) {
    copyRecord(VmEventSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): VmEventSringPvtTapifUser {
    return new VmEventSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: VmEventSringPvtTapifUser) {
    copyRecord(VmEventSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct vm_event_sring.pvt (vm_event.h): struct, 1 bytes, align 1. */
export class VmEventSringPvtNetif extends Struct<"struct vm_event_sring.pvt.netif"> {
  static readonly cName = "struct vm_event_sring.pvt.netif";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get smartpoll_active(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set smartpoll_active(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): VmEventSringPvtNetifPlain {
    return {
      smartpoll_active: this.smartpoll_active,
    };
  }
}

export interface VmEventSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct vm_event_sring.pvt (vm_event.h): struct, 1 bytes, align 1. */
export class VmEventSringPvtTapifUser extends Struct<"struct vm_event_sring.pvt.tapif_user"> {
  static readonly cName = "struct vm_event_sring.pvt.tapif_user";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get msg(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set msg(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): VmEventSringPvtTapifUserPlain {
    return {
      msg: this.msg,
    };
  }
}

export interface VmEventSringPvtTapifUserPlain {
  msg: number;
}

/** struct vm_event_front_ring (vm_event.h), 24 bytes, align 8. */
export class VmEventFrontRing extends Struct<"struct vm_event_front_ring"> {
  static readonly cName = "struct vm_event_front_ring";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get req_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get rsp_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsp_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  decode(): VmEventFrontRingPlain {
    return {
      req_prod_pvt: this.req_prod_pvt,
      rsp_cons: this.rsp_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface VmEventFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct vm_event_back_ring (vm_event.h), 24 bytes, align 8. */
export class VmEventBackRing extends Struct<"struct vm_event_back_ring"> {
  static readonly cName = "struct vm_event_back_ring";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get rsp_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set rsp_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get req_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  decode(): VmEventBackRingPlain {
    return {
      rsp_prod_pvt: this.rsp_prod_pvt,
      req_cons: this.req_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface VmEventBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
