// The records of Xen's public header arch-x86/hvm/save.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  assignBytes,
  copyRecord,
  copySignedBytes,
  readU64Number,
  signedBytesAt,
  writeU64Number,
} from "../../../../../runtime/struct/records.ts";

export {
  HvmSaveHeader,
  type HvmSaveHeaderPlain,
  __HVMSAVETYPEHEADER,
  type __HVMSAVETYPEHEADERPlain,
  HvmHwCpu,
  type HvmHwCpuPlain,
  HvmHwCpuCompat,
  type HvmHwCpuCompatPlain,
  __HVMSAVETYPECPU,
  type __HVMSAVETYPECPUPlain,
  HvmHwVpic,
  type HvmHwVpicPlain,
  __HVMSAVETYPEPIC,
  type __HVMSAVETYPEPICPlain,
  VioapicRedirEntry,
  VioapicRedirEntryFields,
  type VioapicRedirEntryFieldsPlain,
  HvmHwVioapic,
  type HvmHwVioapicPlain,
  __HVMSAVETYPEIOAPIC,
  type __HVMSAVETYPEIOAPICPlain,
  HvmHwLapicRegs,
  type HvmHwLapicRegsPlain,
  __HVMSAVETYPELAPICREGS,
  type __HVMSAVETYPELAPICREGSPlain,
  HvmHwPciIrqs,
  type HvmHwPciIrqsPlain,
  __HVMSAVETYPEPCIIRQ,
  type __HVMSAVETYPEPCIIRQPlain,
  HvmHwIsaIrqs,
  type HvmHwIsaIrqsPlain,
  __HVMSAVETYPEISAIRQ,
  type __HVMSAVETYPEISAIRQPlain,
  HvmHwPciLink,
  type HvmHwPciLinkPlain,
  __HVMSAVETYPEPCILINK,
  type __HVMSAVETYPEPCILINKPlain,
  HvmHwPitChannel,
  type HvmHwPitChannelPlain,
  HvmHwPit,
  type HvmHwPitPlain,
  __HVMSAVETYPEPIT,
  type __HVMSAVETYPEPITPlain,
  HvmHwRtc,
  type HvmHwRtcPlain,
  __HVMSAVETYPERTC,
  type __HVMSAVETYPERTCPlain,
  HvmHwHpet,
  type HvmHwHpetPlain,
  HvmHwHpetTimers,
  type HvmHwHpetTimersPlain,
  __HVMSAVETYPEHPET,
  type __HVMSAVETYPEHPETPlain,
  HvmHwPmtimer,
  type HvmHwPmtimerPlain,
  __HVMSAVETYPEPMTIMER,
  type __HVMSAVETYPEPMTIMERPlain,
  HvmHwMtrr,
  type HvmHwMtrrPlain,
  __HVMSAVETYPEMTRR,
  type __HVMSAVETYPEMTRRPlain,
  HvmHwCpuXsaveHdr,
  type HvmHwCpuXsaveHdrPlain,
  HvmHwCpuXsave,
  type HvmHwCpuXsavePlain,
  HvmHwCpuXsaveSaveArea,
  type HvmHwCpuXsaveSaveAreaPlain,
  HvmHwCpuXsaveSaveAreaFpuSse,
  type HvmHwCpuXsaveSaveAreaFpuSsePlain,
  HvmViridianDomainContext,
  type HvmViridianDomainContextPlain,
  __HVMSAVETYPEVIRIDIANDOMAIN,
  type __HVMSAVETYPEVIRIDIANDOMAINPlain,
  HvmViridianVcpuContext,
  type HvmViridianVcpuContextPlain,
  __HVMSAVETYPEVIRIDIANVCPU,
  type __HVMSAVETYPEVIRIDIANVCPUPlain,
  __HVMSAVETYPEVMCEVCPU,
  type __HVMSAVETYPEVMCEVCPUPlain,
  HvmTscAdjust,
  type HvmTscAdjustPlain,
  __HVMSAVETYPETSCADJUST,
  type __HVMSAVETYPETSCADJUSTPlain,
  HvmOneMsr,
  type HvmOneMsrPlain,
  HvmMsr,
  type HvmMsrPlain,
} from "../../../../4.14/x86_64/arch-x86/hvm/save.ts";
export { HvmVmceVcpu, type HvmVmceVcpuPlain } from "../../../../4.14/x86_64/arch-x86/hvm/save/HvmVmceVcpu.ts";

/** struct hvm_hw_lapic (arch-x86/hvm/save.h), 32 bytes, align 8. */
export class HvmHwLapic extends Struct<"struct hvm_hw_lapic"> {
  static readonly cName = "struct hvm_hw_lapic";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    apic_base_msr 0 u64
    disabled 8 u32
    timer_divisor 12 u32
    tdt_msr 16 u64
    pending_esr 24 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
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

  get pending_esr(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set pending_esr(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmHwLapicPlain {
    return {
      apic_base_msr: dataView.getBigUint64(byteOffset, true),
      disabled: dataView.getUint32(byteOffset + 8, true),
      timer_divisor: dataView.getUint32(byteOffset + 12, true),
      tdt_msr: dataView.getBigUint64(byteOffset + 16, true),
      pending_esr: dataView.getUint32(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<HvmHwLapicPlain> {
    return {
      apic_base_msr: readU64Number(dataView, byteOffset),
      disabled: dataView.getUint32(byteOffset + 8, true),
      timer_divisor: dataView.getUint32(byteOffset + 12, true),
      tdt_msr: readU64Number(dataView, byteOffset + 16),
      pending_esr: dataView.getUint32(byteOffset + 24, true),
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
  pending_esr: number;
}

/** struct __HVM_SAVE_TYPE_LAPIC (arch-x86/hvm/save.h), 40 bytes, align 8. */
export class __HVMSAVETYPELAPIC extends Struct<"struct __HVM_SAVE_TYPE_LAPIC"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_LAPIC";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    t 0 struct hvm_hw_lapic
    c 32 s8[5]
    cpt 37 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get t(): HvmHwLapic {
    return new HvmHwLapic(this.dataView, this.byteOffset);
  }
  set t(value: HvmHwLapic) {
    copyRecord(HvmHwLapic, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 32, 5);
  }
  set c(value: ArrayLike<number>) {
    assignBytes(this.c, value);
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 37, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPELAPICPlain {
    return {
      t: HvmHwLapic.decodeAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 32, 5),
      cpt: copySignedBytes(dataView, byteOffset + 37, 1),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<__HVMSAVETYPELAPICPlain> {
    return {
      t: HvmHwLapic.decodeNumbersAt(dataView, byteOffset),
      c: copySignedBytes(dataView, byteOffset + 32, 5),
      cpt: copySignedBytes(dataView, byteOffset + 37, 1),
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
