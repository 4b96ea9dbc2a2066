// The records of Xen's public header arch-arm.h. Made by `bun run codegen`: do not edit.

import { Struct, copyRecord, readU64Number, writeU64Number } from "../../../runtime/struct/index.ts";

/** struct vcpu_guest_core_regs (arch-arm.h), 312 bytes, align 8. */
export class VcpuGuestCoreRegs extends Struct<"struct vcpu_guest_core_regs"> {
  static readonly cName = "struct vcpu_guest_core_regs";
  static readonly size = 312;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 312);
  }

  get x0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set x0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get x0_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set x0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get r0_usr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set r0_usr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get x1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set x1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get x1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set x1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get r1_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set r1_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get x2(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set x2(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get x2_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set x2_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get r2_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set r2_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get x3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set x3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get x3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set x3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get r3_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set r3_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get x4(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set x4(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get x4_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set x4_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get r4_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set r4_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  get x5(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set x5(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get x5_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set x5_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  get r5_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set r5_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value, true);
  }

  get x6(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 48, true);
  }
  set x6(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 48, value, true);
  }

  get x6_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 48);
  }
  set x6_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 48, value);
  }

  get r6_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set r6_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value, true);
  }

  get x7(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 56, true);
  }
  set x7(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 56, value, true);
  }

  get x7_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 56);
  }
  set x7_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 56, value);
  }

  get r7_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 56, true);
  }
  set r7_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 56, value, true);
  }

  get x8(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 64, true);
  }
  set x8(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 64, value, true);
  }

  get x8_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 64);
  }
  set x8_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 64, value);
  }

  get r8_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set r8_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value, true);
  }

  get x9(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 72, true);
  }
  set x9(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 72, value, true);
  }

  get x9_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 72);
  }
  set x9_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 72, value);
  }

  get r9_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 72, true);
  }
  set r9_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 72, value, true);
  }

  get x10(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 80, true);
  }
  set x10(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 80, value, true);
  }

  get x10_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 80);
  }
  set x10_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 80, value);
  }

  get r10_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 80, true);
  }
  set r10_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 80, value, true);
  }

  get x11(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 88, true);
  }
  set x11(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 88, value, true);
  }

  get x11_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 88);
  }
  set x11_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 88, value);
  }

  get r11_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 88, true);
  }
  set r11_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 88, value, true);
  }

  get x12(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 96, true);
  }
  set x12(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 96, value, true);
  }

  get x12_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 96);
  }
  set x12_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 96, value);
  }

  get r12_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 96, true);
  }
  set r12_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 96, value, true);
  }

  get x13(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 104, true);
  }
  set x13(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 104, value, true);
  }

  get x13_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 104);
  }
  set x13_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 104, value);
  }

  get sp_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 104, true);
  }
  set sp_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 104, value, true);
  }

  get x14(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 112, true);
  }
  set x14(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 112, value, true);
  }

  get x14_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 112);
  }
  set x14_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 112, value);
  }

  get lr_usr(): number {
    return this.dataView.getUint32(this.byteOffset + 112, true);
  }
  set lr_usr(value: number) {
    this.dataView.setUint32(this.byteOffset + 112, value, true);
  }

  get x15(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 120, true);
  }
  set x15(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 120, value, true);
  }

  get x15_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 120);
  }
  set x15_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 120, value);
  }

  get __unused_sp_hyp(): number {
    return this.dataView.getUint32(this.byteOffset + 120, true);
  }
  set __unused_sp_hyp(value: number) {
    this.dataView.setUint32(this.byteOffset + 120, value, true);
  }

  get x16(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 128, true);
  }
  set x16(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 128, value, true);
  }

  get x16_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 128);
  }
  set x16_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 128, value);
  }

  get lr_irq(): number {
    return this.dataView.getUint32(this.byteOffset + 128, true);
  }
  set lr_irq(value: number) {
    this.dataView.setUint32(this.byteOffset + 128, value, true);
  }

  get x17(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 136, true);
  }
  set x17(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 136, value, true);
  }

  get x17_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 136);
  }
  set x17_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 136, value);
  }

  get sp_irq(): number {
    return this.dataView.getUint32(this.byteOffset + 136, true);
  }
  set sp_irq(value: number) {
    this.dataView.setUint32(this.byteOffset + 136, value, true);
  }

  get x18(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 144, true);
  }
  set x18(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 144, value, true);
  }

  get x18_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 144);
  }
  set x18_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 144, value);
  }

  get lr_svc(): number {
    return this.dataView.getUint32(this.byteOffset + 144, true);
  }
  set lr_svc(value: number) {
    this.dataView.setUint32(this.byteOffset + 144, value, true);
  }

  get x19(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 152, true);
  }
  set x19(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 152, value, true);
  }

  get x19_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 152);
  }
  set x19_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 152, value);
  }

  get sp_svc(): number {
    return this.dataView.getUint32(this.byteOffset + 152, true);
  }
  set sp_svc(value: number) {
    this.dataView.setUint32(this.byteOffset + 152, value, true);
  }

  get x20(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 160, true);
  }
  set x20(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 160, value, true);
  }

  get x20_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 160);
  }
  set x20_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 160, value);
  }

  get lr_abt(): number {
    return this.dataView.getUint32(this.byteOffset + 160, true);
  }
  set lr_abt(value: number) {
    this.dataView.setUint32(this.byteOffset + 160, value, true);
  }

  get x21(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 168, true);
  }
  set x21(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 168, value, true);
  }

  get x21_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 168);
  }
  set x21_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 168, value);
  }

  get sp_abt(): number {
    return this.dataView.getUint32(this.byteOffset + 168, true);
  }
  set sp_abt(value: number) {
    this.dataView.setUint32(this.byteOffset + 168, value, true);
  }

  get x22(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 176, true);
  }
  set x22(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 176, value, true);
  }

  get x22_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 176);
  }
  set x22_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 176, value);
  }

  get lr_und(): number {
    return this.dataView.getUint32(this.byteOffset + 176, true);
  }
  set lr_und(value: number) {
    this.dataView.setUint32(this.byteOffset + 176, value, true);
  }

  get x23(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 184, true);
  }
  set x23(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 184, value, true);
  }

  get x23_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 184);
  }
  set x23_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 184, value);
  }

  get sp_und(): number {
    return this.dataView.getUint32(this.byteOffset + 184, true);
  }
  set sp_und(value: number) {
    this.dataView.setUint32(this.byteOffset + 184, value, true);
  }

  get x24(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 192, true);
  }
  set x24(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 192, value, true);
  }

  get x24_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 192);
  }
  set x24_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 192, value);
  }

  get r8_fiq(): number {
    return this.dataView.getUint32(this.byteOffset + 192, true);
  }
  set r8_fiq(value: number) {
    this.dataView.setUint32(this.byteOffset + 192, value, true);
  }

  get x25(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 200, true);
  }
  set x25(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 200, value, true);
  }

  get x25_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 200);
  }
  set x25_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 200, value);
  }

  get r9_fiq(): number {
    return this.dataView.getUint32(this.byteOffset + 200, true);
  }
  set r9_fiq(value: number) {
    this.dataView.setUint32(this.byteOffset + 200, value, true);
  }

  get x26(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 208, true);
  }
  set x26(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 208, value, true);
  }

  get x26_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 208);
  }
  set x26_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 208, value);
  }

  get r10_fiq(): number {
    return this.dataView.getUint32(this.byteOffset + 208, true);
  }
  set r10_fiq(value: number) {
    this.dataView.setUint32(this.byteOffset + 208, value, true);
  }

  get x27(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 216, true);
  }
  set x27(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 216, value, true);
  }

  get x27_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 216);
  }
  set x27_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 216, value);
  }

  get r11_fiq(): number {
    return this.dataView.getUint32(this.byteOffset + 216, true);
  }
  set r11_fiq(value: number) {
    this.dataView.setUint32(this.byteOffset + 216, value, true);
  }

  get x28(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 224, true);
  }
  set x28(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 224, value, true);
  }

  get x28_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 224);
  }
  set x28_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 224, value);
  }

  get r12_fiq(): number {
    return this.dataView.getUint32(this.byteOffset + 224, true);
  }
  set r12_fiq(value: number) {
    this.dataView.setUint32(this.byteOffset + 224, value, true);
  }

  get x29(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 232, true);
  }
  set x29(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 232, value, true);
  }

  get x29_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 232);
  }
  set x29_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 232, value);
  }

  get sp_fiq(): number {
    return this.dataView.getUint32(this.byteOffset + 232, true);
  }
  set sp_fiq(value: number) {
    this.dataView.setUint32(this.byteOffset + 232, value, true);
  }

  get x30(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 240, true);
  }
  set x30(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 240, value, true);
  }

  get x30_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 240);
  }
  set x30_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 240, value);
  }

  get lr_fiq(): number {
    return this.dataView.getUint32(this.byteOffset + 240, true);
  }
  set lr_fiq(value: number) {
    this.dataView.setUint32(this.byteOffset + 240, value, true);
  }

  get pc64(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 248, true);
  }
  set pc64(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 248, value, true);
  }

  get pc64_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 248);
  }
  set pc64_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 248, value);
  }

  get pc32(): number {
    return this.dataView.getUint32(this.byteOffset + 248, true);
  }
  set pc32(value: number) {
    this.dataView.setUint32(this.byteOffset + 248, value, true);
  }

  get cpsr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 256, true);
  }
  set cpsr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 256, value, true);
  }

  get cpsr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 256);
  }
  set cpsr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 256, value);
  }

  get spsr_el1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 264, true);
  }
  set spsr_el1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 264, value, true);
  }

  get spsr_el1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 264);
  }
  set spsr_el1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 264, value);
  }

  get spsr_svc(): number {
    return this.dataView.getUint32(this.byteOffset + 264, true);
  }
  set spsr_svc(value: number) {
    this.dataView.setUint32(this.byteOffset + 264, value, true);
  }

  get spsr_fiq(): number {
    return this.dataView.getUint32(this.byteOffset + 272, true);
  }
  set spsr_fiq(value: number) {
    this.dataView.setUint32(this.byteOffset + 272, value, true);
  }

  get spsr_irq(): number {
    return this.dataView.getUint32(this.byteOffset + 276, true);
  }
  set spsr_irq(value: number) {
    this.dataView.setUint32(this.byteOffset + 276, value, true);
  }

  get spsr_und(): number {
    return this.dataView.getUint32(this.byteOffset + 280, true);
  }
  set spsr_und(value: number) {
    this.dataView.setUint32(this.byteOffset + 280, value, true);
  }

  get spsr_abt(): number {
    return this.dataView.getUint32(this.byteOffset + 284, true);
  }
  set spsr_abt(value: number) {
    this.dataView.setUint32(this.byteOffset + 284, value, true);
  }

  get sp_el0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 288, true);
  }
  set sp_el0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 288, value, true);
  }

  get sp_el0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 288);
  }
  set sp_el0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 288, value);
  }

  get sp_el1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 296, true);
  }
  set sp_el1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 296, value, true);
  }

  get sp_el1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 296);
  }
  set sp_el1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 296, value);
  }

  get elr_el1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 304, true);
  }
  set elr_el1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 304, value, true);
  }

  get elr_el1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 304);
  }
  set elr_el1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 304, value);
  }

  decode(): VcpuGuestCoreRegsPlain {
    return {
      x0: this.x0,
      r0_usr: this.r0_usr,
      x1: this.x1,
      r1_usr: this.r1_usr,
      x2: this.x2,
      r2_usr: this.r2_usr,
      x3: this.x3,
      r3_usr: this.r3_usr,
      x4: this.x4,
      r4_usr: this.r4_usr,
      x5: this.x5,
      r5_usr: this.r5_usr,
      x6: this.x6,
      r6_usr: this.r6_usr,
      x7: this.x7,
      r7_usr: this.r7_usr,
      x8: this.x8,
      r8_usr: this.r8_usr,
      x9: this.x9,
      r9_usr: this.r9_usr,
      x10: this.x10,
      r10_usr: this.r10_usr,
      x11: this.x11,
      r11_usr: this.r11_usr,
      x12: this.x12,
      r12_usr: this.r12_usr,
      x13: this.x13,
      sp_usr: this.sp_usr,
      x14: this.x14,
      lr_usr: this.lr_usr,
      x15: this.x15,
      __unused_sp_hyp: this.__unused_sp_hyp,
      x16: this.x16,
      lr_irq: this.lr_irq,
      x17: this.x17,
      sp_irq: this.sp_irq,
      x18: this.x18,
      lr_svc: this.lr_svc,
      x19: this.x19,
      sp_svc: this.sp_svc,
      x20: this.x20,
      lr_abt: this.lr_abt,
      x21: this.x21,
      sp_abt: this.sp_abt,
      x22: this.x22,
      lr_und: this.lr_und,
      x23: this.x23,
      sp_und: this.sp_und,
      x24: this.x24,
      r8_fiq: this.r8_fiq,
      x25: this.x25,
      r9_fiq: this.r9_fiq,
      x26: this.x26,
      r10_fiq: this.r10_fiq,
      x27: this.x27,
      r11_fiq: this.r11_fiq,
      x28: this.x28,
      r12_fiq: this.r12_fiq,
      x29: this.x29,
      sp_fiq: this.sp_fiq,
      x30: this.x30,
      lr_fiq: this.lr_fiq,
      pc64: this.pc64,
      pc32: this.pc32,
      cpsr: this.cpsr,
      spsr_el1: this.spsr_el1,
      spsr_svc: this.spsr_svc,
      spsr_fiq: this.spsr_fiq,
      spsr_irq: this.spsr_irq,
      spsr_und: this.spsr_und,
      spsr_abt: this.spsr_abt,
      sp_el0: this.sp_el0,
      sp_el1: this.sp_el1,
      elr_el1: this.elr_el1,
    };
  }
}

export interface VcpuGuestCoreRegsPlain {
  x0: bigint;
  r0_usr: number;
  x1: bigint;
  r1_usr: number;
  x2: bigint;
  r2_usr: number;
  x3: bigint;
  r3_usr: number;
  x4: bigint;
  r4_usr: number;
  x5: bigint;
  r5_usr: number;
  x6: bigint;
  r6_usr: number;
  x7: bigint;
  r7_usr: number;
  x8: bigint;
  r8_usr: number;
  x9: bigint;
  r9_usr: number;
  x10: bigint;
  r10_usr: number;
  x11: bigint;
  r11_usr: number;
  x12: bigint;
  r12_usr: number;
  x13: bigint;
  sp_usr: number;
  x14: bigint;
  lr_usr: number;
  x15: bigint;
  __unused_sp_hyp: number;
  x16: bigint;
  lr_irq: number;
  x17: bigint;
  sp_irq: number;
  x18: bigint;
  lr_svc: number;
  x19: bigint;
  sp_svc: number;
  x20: bigint;
  lr_abt: number;
  x21: bigint;
  sp_abt: number;
  x22: bigint;
  lr_und: number;
  x23: bigint;
  sp_und: number;
  x24: bigint;
  r8_fiq: number;
  x25: bigint;
  r9_fiq: number;
  x26: bigint;
  r10_fiq: number;
  x27: bigint;
  r11_fiq: number;
  x28: bigint;
  r12_fiq: number;
  x29: bigint;
  sp_fiq: number;
  x30: bigint;
  lr_fiq: number;
  pc64: bigint;
  pc32: number;
  cpsr: bigint;
  spsr_el1: bigint;
  spsr_svc: number;
  spsr_fiq: number;
  spsr_irq: number;
  spsr_und: number;
  spsr_abt: number;
  sp_el0: bigint;
  sp_el1: bigint;
  elr_el1: bigint;
}

/** struct vcpu_guest_context (arch-arm.h), 352 bytes, align 8. */
export class VcpuGuestContext extends Struct<"struct vcpu_guest_context"> {
  static readonly cName = "struct vcpu_guest_context";
  static readonly size = 352;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 352);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get user_regs(): VcpuGuestCoreRegs {
    return new VcpuGuestCoreRegs(this.dataView, this.byteOffset + 8);
  }
  set user_regs(value: VcpuGuestCoreRegs) {
    copyRecord(VcpuGuestCoreRegs, this.dataView, this.byteOffset + 8, value);
  }

  get sctlr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 320, true);
  }
  set sctlr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 320, value, true);
  }

  get sctlr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 320);
  }
  set sctlr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 320, value);
  }

  get ttbcr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 328, true);
  }
  set ttbcr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 328, value, true);
  }

  get ttbcr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 328);
  }
  set ttbcr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 328, value);
  }

  get ttbr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 336, true);
  }
  set ttbr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 336, value, true);
  }

  get ttbr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 336);
  }
  set ttbr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 336, value);
  }

  get ttbr1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 344, true);
  }
  set ttbr1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 344, value, true);
  }

  get ttbr1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 344);
  }
  set ttbr1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 344, value);
  }

  decode(): VcpuGuestContextPlain {
    return {
      flags: this.flags,
      user_regs: this.user_regs.decode(),
      sctlr: this.sctlr,
      ttbcr: this.ttbcr,
      ttbr0: this.ttbr0,
      ttbr1: this.ttbr1,
    };
  }
}

export interface VcpuGuestContextPlain {
  flags: number;
  user_regs: VcpuGuestCoreRegsPlain;
  sctlr: bigint;
  ttbcr: bigint;
  ttbr0: bigint;
  ttbr1: bigint;
}

/** struct xen_arch_domainconfig (arch-arm.h), 12 bytes, align 4. */
export class XenArchDomainconfig extends Struct<"struct xen_arch_domainconfig"> {
  static readonly cName = "struct xen_arch_domainconfig";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get gic_version(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set gic_version(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get tee_type(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set tee_type(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get nr_spis(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_spis(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get clock_frequency(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set clock_frequency(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenArchDomainconfigPlain {
    return {
      gic_version: this.gic_version,
      tee_type: this.tee_type,
      nr_spis: this.nr_spis,
      clock_frequency: this.clock_frequency,
    };
  }
}

export interface XenArchDomainconfigPlain {
  gic_version: number;
  tee_type: number;
  nr_spis: number;
  clock_frequency: number;
}

/** struct arch_vcpu_info (arch-arm.h), 0 bytes, align 1. */
export class ArchVcpuInfo extends Struct<"struct arch_vcpu_info"> {
  static readonly cName = "struct arch_vcpu_info";
  static readonly size = 0;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 0);
  }

  decode(): ArchVcpuInfoPlain {
    return {};
  }
}

export type ArchVcpuInfoPlain = Record<string, never>;

/** struct arch_shared_info (arch-arm.h), 0 bytes, align 1. */
export class ArchSharedInfo extends Struct<"struct arch_shared_info"> {
  static readonly cName = "struct arch_shared_info";
  static readonly size = 0;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 0);
  }

  decode(): ArchSharedInfoPlain {
    return {};
  }
}

export type ArchSharedInfoPlain = Record<string, never>;

/** struct xen_pmu_arch (arch-arm.h), 1 bytes, align 1. */
export class XenPmuArch extends Struct<"struct xen_pmu_arch"> {
  static readonly cName = "struct xen_pmu_arch";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get dummy(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set dummy(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenPmuArchPlain {
    return {
      dummy: this.dummy,
    };
  }
}

export interface XenPmuArchPlain {
  dummy: number;
}
