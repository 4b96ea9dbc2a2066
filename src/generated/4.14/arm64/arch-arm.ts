// The records of Xen's public header arch-arm.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, copyRecord, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

export { XenArchDomainconfig, type XenArchDomainconfigPlain } from "./arch-arm/XenArchDomainconfig.ts";
export { ArchVcpuInfo, type ArchVcpuInfoPlain } from "./arch-arm/ArchVcpuInfo.ts";
export { ArchSharedInfo, type ArchSharedInfoPlain } from "./arch-arm/ArchSharedInfo.ts";
export { XenPmuArch, type XenPmuArchPlain } from "./arch-arm/XenPmuArch.ts";

/** struct vcpu_guest_core_regs (arch-arm.h), 304 bytes, align 8. */
export class VcpuGuestCoreRegs extends Struct<"struct vcpu_guest_core_regs"> {
  static readonly cName = "struct vcpu_guest_core_regs";
  static readonly size = 304;
  static readonly align = 8;
  static readonly fields: string = `
    x0 0 u64
    r0_usr 0 u32
    x1 8 u64
    r1_usr 8 u32
    x2 16 u64
    r2_usr 16 u32
    x3 24 u64
    r3_usr 24 u32
    x4 32 u64
    r4_usr 32 u32
    x5 40 u64
    r5_usr 40 u32
    x6 48 u64
    r6_usr 48 u32
    x7 56 u64
    r7_usr 56 u32
    x8 64 u64
    r8_usr 64 u32
    x9 72 u64
    r9_usr 72 u32
    x10 80 u64
    r10_usr 80 u32
    x11 88 u64
    r11_usr 88 u32
    x12 96 u64
    r12_usr 96 u32
    x13 104 u64
    sp_usr 104 u32
    x14 112 u64
    lr_usr 112 u32
    x15 120 u64
    __unused_sp_hyp 120 u32
    x16 128 u64
    lr_irq 128 u32
    x17 136 u64
    sp_irq 136 u32
    x18 144 u64
    lr_svc 144 u32
    x19 152 u64
    sp_svc 152 u32
    x20 160 u64
    lr_abt 160 u32
    x21 168 u64
    sp_abt 168 u32
    x22 176 u64
    lr_und 176 u32
    x23 184 u64
    sp_und 184 u32
    x24 192 u64
    r8_fiq 192 u32
    x25 200 u64
    r9_fiq 200 u32
    x26 208 u64
    r10_fiq 208 u32
    x27 216 u64
    r11_fiq 216 u32
    x28 224 u64
    r12_fiq 224 u32
    x29 232 u64
    sp_fiq 232 u32
    x30 240 u64
    lr_fiq 240 u32
    pc64 248 u64
    pc32 248 u32
    cpsr 256 u32
    spsr_el1 260 u32
    spsr_svc 260 u32
    spsr_fiq 264 u32
    spsr_irq 268 u32
    spsr_und 272 u32
    spsr_abt 276 u32
    sp_el0 280 u64
    sp_el1 288 u64
    elr_el1 296 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 304);
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
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 56, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 72, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 80, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 88, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 96, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 104, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 112, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 120, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 128, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 136, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 144, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 152, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 160, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 168, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 176, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 184, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 192, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 200, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 208, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 216, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 224, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 232, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 240, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 248, value | 0, true);
  }

  get cpsr(): number {
    return this.dataView.getUint32(this.byteOffset + 256, true);
  }
  set cpsr(value: number) {
    this.dataView.setUint32(this.byteOffset + 256, value | 0, true);
  }

  get spsr_el1(): number {
    return this.dataView.getUint32(this.byteOffset + 260, true);
  }
  set spsr_el1(value: number) {
    this.dataView.setUint32(this.byteOffset + 260, value | 0, true);
  }

  get spsr_svc(): number {
    return this.dataView.getUint32(this.byteOffset + 260, true);
  }
  set spsr_svc(value: number) {
    this.dataView.setUint32(this.byteOffset + 260, value | 0, true);
  }

  get spsr_fiq(): number {
    return this.dataView.getUint32(this.byteOffset + 264, true);
  }
  set spsr_fiq(value: number) {
    this.dataView.setUint32(this.byteOffset + 264, value | 0, true);
  }

  get spsr_irq(): number {
    return this.dataView.getUint32(this.byteOffset + 268, true);
  }
  set spsr_irq(value: number) {
    this.dataView.setUint32(this.byteOffset + 268, value | 0, true);
  }

  get spsr_und(): number {
    return this.dataView.getUint32(this.byteOffset + 272, true);
  }
  set spsr_und(value: number) {
    this.dataView.setUint32(this.byteOffset + 272, value | 0, true);
  }

  get spsr_abt(): number {
    return this.dataView.getUint32(this.byteOffset + 276, true);
  }
  set spsr_abt(value: number) {
    this.dataView.setUint32(this.byteOffset + 276, value | 0, true);
  }

  get sp_el0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 280, true);
  }
  set sp_el0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 280, value, true);
  }

  get sp_el0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 280);
  }
  set sp_el0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 280, value);
  }

  get sp_el1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 288, true);
  }
  set sp_el1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 288, value, true);
  }

  get sp_el1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 288);
  }
  set sp_el1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 288, value);
  }

  get elr_el1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 296, true);
  }
  set elr_el1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 296, value, true);
  }

  get elr_el1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 296);
  }
  set elr_el1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 296, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuGuestCoreRegsPlain {
    return {
      x0: dataView.getBigUint64(byteOffset, true),
      r0_usr: dataView.getUint32(byteOffset, true),
      x1: dataView.getBigUint64(byteOffset + 8, true),
      r1_usr: dataView.getUint32(byteOffset + 8, true),
      x2: dataView.getBigUint64(byteOffset + 16, true),
      r2_usr: dataView.getUint32(byteOffset + 16, true),
      x3: dataView.getBigUint64(byteOffset + 24, true),
      r3_usr: dataView.getUint32(byteOffset + 24, true),
      x4: dataView.getBigUint64(byteOffset + 32, true),
      r4_usr: dataView.getUint32(byteOffset + 32, true),
      x5: dataView.getBigUint64(byteOffset + 40, true),
      r5_usr: dataView.getUint32(byteOffset + 40, true),
      x6: dataView.getBigUint64(byteOffset + 48, true),
      r6_usr: dataView.getUint32(byteOffset + 48, true),
      x7: dataView.getBigUint64(byteOffset + 56, true),
      r7_usr: dataView.getUint32(byteOffset + 56, true),
      x8: dataView.getBigUint64(byteOffset + 64, true),
      r8_usr: dataView.getUint32(byteOffset + 64, true),
      x9: dataView.getBigUint64(byteOffset + 72, true),
      r9_usr: dataView.getUint32(byteOffset + 72, true),
      x10: dataView.getBigUint64(byteOffset + 80, true),
      r10_usr: dataView.getUint32(byteOffset + 80, true),
      x11: dataView.getBigUint64(byteOffset + 88, true),
      r11_usr: dataView.getUint32(byteOffset + 88, true),
      x12: dataView.getBigUint64(byteOffset + 96, true),
      r12_usr: dataView.getUint32(byteOffset + 96, true),
      x13: dataView.getBigUint64(byteOffset + 104, true),
      sp_usr: dataView.getUint32(byteOffset + 104, true),
      x14: dataView.getBigUint64(byteOffset + 112, true),
      lr_usr: dataView.getUint32(byteOffset + 112, true),
      x15: dataView.getBigUint64(byteOffset + 120, true),
      __unused_sp_hyp: dataView.getUint32(byteOffset + 120, true),
      x16: dataView.getBigUint64(byteOffset + 128, true),
      lr_irq: dataView.getUint32(byteOffset + 128, true),
      x17: dataView.getBigUint64(byteOffset + 136, true),
      sp_irq: dataView.getUint32(byteOffset + 136, true),
      x18: dataView.getBigUint64(byteOffset + 144, true),
      lr_svc: dataView.getUint32(byteOffset + 144, true),
      x19: dataView.getBigUint64(byteOffset + 152, true),
      sp_svc: dataView.getUint32(byteOffset + 152, true),
      x20: dataView.getBigUint64(byteOffset + 160, true),
      lr_abt: dataView.getUint32(byteOffset + 160, true),
      x21: dataView.getBigUint64(byteOffset + 168, true),
      sp_abt: dataView.getUint32(byteOffset + 168, true),
      x22: dataView.getBigUint64(byteOffset + 176, true),
      lr_und: dataView.getUint32(byteOffset + 176, true),
      x23: dataView.getBigUint64(byteOffset + 184, true),
      sp_und: dataView.getUint32(byteOffset + 184, true),
      x24: dataView.getBigUint64(byteOffset + 192, true),
      r8_fiq: dataView.getUint32(byteOffset + 192, true),
      x25: dataView.getBigUint64(byteOffset + 200, true),
      r9_fiq: dataView.getUint32(byteOffset + 200, true),
      x26: dataView.getBigUint64(byteOffset + 208, true),
      r10_fiq: dataView.getUint32(byteOffset + 208, true),
      x27: dataView.getBigUint64(byteOffset + 216, true),
      r11_fiq: dataView.getUint32(byteOffset + 216, true),
      x28: dataView.getBigUint64(byteOffset + 224, true),
      r12_fiq: dataView.getUint32(byteOffset + 224, true),
      x29: dataView.getBigUint64(byteOffset + 232, true),
      sp_fiq: dataView.getUint32(byteOffset + 232, true),
      x30: dataView.getBigUint64(byteOffset + 240, true),
      lr_fiq: dataView.getUint32(byteOffset + 240, true),
      pc64: dataView.getBigUint64(byteOffset + 248, true),
      pc32: dataView.getUint32(byteOffset + 248, true),
      cpsr: dataView.getUint32(byteOffset + 256, true),
      spsr_el1: dataView.getUint32(byteOffset + 260, true),
      spsr_svc: dataView.getUint32(byteOffset + 260, true),
      spsr_fiq: dataView.getUint32(byteOffset + 264, true),
      spsr_irq: dataView.getUint32(byteOffset + 268, true),
      spsr_und: dataView.getUint32(byteOffset + 272, true),
      spsr_abt: dataView.getUint32(byteOffset + 276, true),
      sp_el0: dataView.getBigUint64(byteOffset + 280, true),
      sp_el1: dataView.getBigUint64(byteOffset + 288, true),
      elr_el1: dataView.getBigUint64(byteOffset + 296, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuGuestCoreRegsPlain> {
    return {
      x0: readU64Number(dataView, byteOffset),
      r0_usr: dataView.getUint32(byteOffset, true),
      x1: readU64Number(dataView, byteOffset + 8),
      r1_usr: dataView.getUint32(byteOffset + 8, true),
      x2: readU64Number(dataView, byteOffset + 16),
      r2_usr: dataView.getUint32(byteOffset + 16, true),
      x3: readU64Number(dataView, byteOffset + 24),
      r3_usr: dataView.getUint32(byteOffset + 24, true),
      x4: readU64Number(dataView, byteOffset + 32),
      r4_usr: dataView.getUint32(byteOffset + 32, true),
      x5: readU64Number(dataView, byteOffset + 40),
      r5_usr: dataView.getUint32(byteOffset + 40, true),
      x6: readU64Number(dataView, byteOffset + 48),
      r6_usr: dataView.getUint32(byteOffset + 48, true),
      x7: readU64Number(dataView, byteOffset + 56),
      r7_usr: dataView.getUint32(byteOffset + 56, true),
      x8: readU64Number(dataView, byteOffset + 64),
      r8_usr: dataView.getUint32(byteOffset + 64, true),
      x9: readU64Number(dataView, byteOffset + 72),
      r9_usr: dataView.getUint32(byteOffset + 72, true),
      x10: readU64Number(dataView, byteOffset + 80),
      r10_usr: dataView.getUint32(byteOffset + 80, true),
      x11: readU64Number(dataView, byteOffset + 88),
      r11_usr: dataView.getUint32(byteOffset + 88, true),
      x12: readU64Number(dataView, byteOffset + 96),
      r12_usr: dataView.getUint32(byteOffset + 96, true),
      x13: readU64Number(dataView, byteOffset + 104),
      sp_usr: dataView.getUint32(byteOffset + 104, true),
      x14: readU64Number(dataView, byteOffset + 112),
      lr_usr: dataView.getUint32(byteOffset + 112, true),
      x15: readU64Number(dataView, byteOffset + 120),
      __unused_sp_hyp: dataView.getUint32(byteOffset + 120, true),
      x16: readU64Number(dataView, byteOffset + 128),
      lr_irq: dataView.getUint32(byteOffset + 128, true),
      x17: readU64Number(dataView, byteOffset + 136),
      sp_irq: dataView.getUint32(byteOffset + 136, true),
      x18: readU64Number(dataView, byteOffset + 144),
      lr_svc: dataView.getUint32(byteOffset + 144, true),
      x19: readU64Number(dataView, byteOffset + 152),
      sp_svc: dataView.getUint32(byteOffset + 152, true),
      x20: readU64Number(dataView, byteOffset + 160),
      lr_abt: dataView.getUint32(byteOffset + 160, true),
      x21: readU64Number(dataView, byteOffset + 168),
      sp_abt: dataView.getUint32(byteOffset + 168, true),
      x22: readU64Number(dataView, byteOffset + 176),
      lr_und: dataView.getUint32(byteOffset + 176, true),
      x23: readU64Number(dataView, byteOffset + 184),
      sp_und: dataView.getUint32(byteOffset + 184, true),
      x24: readU64Number(dataView, byteOffset + 192),
      r8_fiq: dataView.getUint32(byteOffset + 192, true),
      x25: readU64Number(dataView, byteOffset + 200),
      r9_fiq: dataView.getUint32(byteOffset + 200, true),
      x26: readU64Number(dataView, byteOffset + 208),
      r10_fiq: dataView.getUint32(byteOffset + 208, true),
      x27: readU64Number(dataView, byteOffset + 216),
      r11_fiq: dataView.getUint32(byteOffset + 216, true),
      x28: readU64Number(dataView, byteOffset + 224),
      r12_fiq: dataView.getUint32(byteOffset + 224, true),
      x29: readU64Number(dataView, byteOffset + 232),
      sp_fiq: dataView.getUint32(byteOffset + 232, true),
      x30: readU64Number(dataView, byteOffset + 240),
      lr_fiq: dataView.getUint32(byteOffset + 240, true),
      pc64: readU64Number(dataView, byteOffset + 248),
      pc32: dataView.getUint32(byteOffset + 248, true),
      cpsr: dataView.getUint32(byteOffset + 256, true),
      spsr_el1: dataView.getUint32(byteOffset + 260, true),
      spsr_svc: dataView.getUint32(byteOffset + 260, true),
      spsr_fiq: dataView.getUint32(byteOffset + 264, true),
      spsr_irq: dataView.getUint32(byteOffset + 268, true),
      spsr_und: dataView.getUint32(byteOffset + 272, true),
      spsr_abt: dataView.getUint32(byteOffset + 276, true),
      sp_el0: readU64Number(dataView, byteOffset + 280),
      sp_el1: readU64Number(dataView, byteOffset + 288),
      elr_el1: readU64Number(dataView, byteOffset + 296),
    };
  }

  decode(): VcpuGuestCoreRegsPlain {
    return VcpuGuestCoreRegs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<VcpuGuestCoreRegsPlain> {
    return VcpuGuestCoreRegs.decodeNumbersAt(this.dataView, this.byteOffset);
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
  cpsr: number;
  spsr_el1: number;
  spsr_svc: number;
  spsr_fiq: number;
  spsr_irq: number;
  spsr_und: number;
  spsr_abt: number;
  sp_el0: bigint;
  sp_el1: bigint;
  elr_el1: bigint;
}

/** struct vcpu_guest_context (arch-arm.h), 344 bytes, align 8. */
export class VcpuGuestContext extends Struct<"struct vcpu_guest_context"> {
  static readonly cName = "struct vcpu_guest_context";
  static readonly size = 344;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u32
    user_regs 8 struct vcpu_guest_core_regs
    sctlr 312 u64
    ttbcr 320 u64
    ttbr0 328 u64
    ttbr1 336 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 344);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get user_regs(): VcpuGuestCoreRegs {
    return new VcpuGuestCoreRegs(this.dataView, this.byteOffset + 8);
  }
  set user_regs(value: VcpuGuestCoreRegs) {
    copyRecord(VcpuGuestCoreRegs, this.dataView, this.byteOffset + 8, value);
  }

  get sctlr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 312, true);
  }
  set sctlr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 312, value, true);
  }

  get sctlr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 312);
  }
  set sctlr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 312, value);
  }

  get ttbcr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 320, true);
  }
  set ttbcr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 320, value, true);
  }

  get ttbcr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 320);
  }
  set ttbcr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 320, value);
  }

  get ttbr0(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 328, true);
  }
  set ttbr0(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 328, value, true);
  }

  get ttbr0_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 328);
  }
  set ttbr0_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 328, value);
  }

  get ttbr1(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 336, true);
  }
  set ttbr1(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 336, value, true);
  }

  get ttbr1_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 336);
  }
  set ttbr1_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 336, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VcpuGuestContextPlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      user_regs: VcpuGuestCoreRegs.decodeAt(dataView, byteOffset + 8),
      sctlr: dataView.getBigUint64(byteOffset + 312, true),
      ttbcr: dataView.getBigUint64(byteOffset + 320, true),
      ttbr0: dataView.getBigUint64(byteOffset + 328, true),
      ttbr1: dataView.getBigUint64(byteOffset + 336, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<VcpuGuestContextPlain> {
    return {
      flags: dataView.getUint32(byteOffset, true),
      user_regs: VcpuGuestCoreRegs.decodeNumbersAt(dataView, byteOffset + 8),
      sctlr: readU64Number(dataView, byteOffset + 312),
      ttbcr: readU64Number(dataView, byteOffset + 320),
      ttbr0: readU64Number(dataView, byteOffset + 328),
      ttbr1: readU64Number(dataView, byteOffset + 336),
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
  flags: number;
  user_regs: VcpuGuestCoreRegsPlain;
  sctlr: bigint;
  ttbcr: bigint;
  ttbr0: bigint;
  ttbr1: bigint;
}
