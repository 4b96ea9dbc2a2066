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
  elementsToEnd,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/records.ts";
import {
  VmEventCpuid,
  VmEventDebug,
  VmEventDescAccess,
  VmEventEmulInsnData,
  VmEventFastSinglestep,
  VmEventIo,
  VmEventMemAccess,
  VmEventMovToMsr,
  VmEventPaging,
  VmEventRegsX86,
  VmEventSharing,
  VmEventSinglestep,
  VmEventSringPvt,
  VmEventStUInterrupt,
  VmEventWriteCtrlreg,
} from "../../4.18/x86_64/vm_event.ts";

export {
  VmEventX86SelectorReg,
  type VmEventX86SelectorRegPlain,
  VmEventRegsX86,
  type VmEventRegsX86Plain,
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
  VmEventIo,
  type VmEventIoPlain,
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
} from "../../4.18/x86_64/vm_event.ts";

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
    io 0 struct vm_event_io
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

  get io(): VmEventIo {
    return new VmEventIo(this.dataView, this.byteOffset);
  }
  set io(value: VmEventIo) {
    copyRecord(VmEventIo, this.dataView, this.byteOffset, value);
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

/** struct vm_event_sring (vm_event.h), 64 bytes, align 8. */
export class VmEventSring extends Struct<"struct vm_event_sring"> {
  static readonly cName = "struct vm_event_sring";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct vm_event_sring.pvt
    __pad 20 u8[44]
    ring 64 union vm_event_sring_entry[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
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
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 400), VmEventSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VmEventSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
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
}
