// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../runtime/struct/index.ts";
import { Dom0VgaConsoleInfo } from "../../4.14/x86_64/xen.ts";
import {
  XenProcessorPerformance,
  XenProcessorPower,
  XenPsdPackage,
  type XenPsdPackagePlain,
  XenpfAddMemtype,
  XenpfChangeFreq,
  XenpfCoreParking,
  XenpfCpuHotadd,
  XenpfCpuOl,
  XenpfDelMemtype,
  XenpfEfiRuntimeCall,
  XenpfEnterAcpiSleep,
  XenpfFirmwareInfo,
  XenpfGetidletime,
  XenpfMemHotadd,
  XenpfMicrocodeUpdate,
  XenpfPcpuVersion,
  XenpfPcpuinfo,
  XenpfPlatformQuirk,
  XenpfReadMemtype,
  XenpfResourceOp,
  XenpfSettime32,
  XenpfSettime64,
  XenpfSymdata,
} from "../../4.14/x86_64/platform.ts";

export {
  XenpfSettime32,
  type XenpfSettime32Plain,
  XenpfSettime64,
  type XenpfSettime64Plain,
  XenpfAddMemtype,
  type XenpfAddMemtypePlain,
  XenpfDelMemtype,
  type XenpfDelMemtypePlain,
  XenpfReadMemtype,
  type XenpfReadMemtypePlain,
  XenpfMicrocodeUpdate,
  type XenpfMicrocodeUpdatePlain,
  XenpfPlatformQuirk,
  type XenpfPlatformQuirkPlain,
  XenpfEfiTime,
  type XenpfEfiTimePlain,
  XenpfEfiGuid,
  type XenpfEfiGuidPlain,
  XenpfEfiRuntimeCall,
  type XenpfEfiRuntimeCallPlain,
  XenpfEfiRuntimeCallU,
  XenpfEfiRuntimeCallUGetTime,
  type XenpfEfiRuntimeCallUGetTimePlain,
  XenpfEfiRuntimeCallUGetVariable,
  type XenpfEfiRuntimeCallUGetVariablePlain,
  XenpfEfiRuntimeCallUSetVariable,
  type XenpfEfiRuntimeCallUSetVariablePlain,
  XenpfEfiRuntimeCallUGetNextVariableName,
  type XenpfEfiRuntimeCallUGetNextVariableNamePlain,
  XenpfEfiRuntimeCallUQueryVariableInfo,
  type XenpfEfiRuntimeCallUQueryVariableInfoPlain,
  XenpfEfiRuntimeCallUQueryCapsuleCapabilities,
  type XenpfEfiRuntimeCallUQueryCapsuleCapabilitiesPlain,
  XenpfEfiRuntimeCallUUpdateCapsule,
  type XenpfEfiRuntimeCallUUpdateCapsulePlain,
  XenpfEfiInfo,
  XenpfEfiInfoCfg,
  type XenpfEfiInfoCfgPlain,
  XenpfEfiInfoVendor,
  type XenpfEfiInfoVendorPlain,
  XenpfEfiInfoMem,
  type XenpfEfiInfoMemPlain,
  XenpfEfiInfoPciRom,
  type XenpfEfiInfoPciRomPlain,
  XenpfEfiInfoAppleProperties,
  type XenpfEfiInfoApplePropertiesPlain,
  XenpfFirmwareInfo,
  type XenpfFirmwareInfoPlain,
  XenpfFirmwareInfoU,
  XenpfFirmwareInfoUDiskInfo,
  type XenpfFirmwareInfoUDiskInfoPlain,
  XenpfFirmwareInfoUDiskMbrSignature,
  type XenpfFirmwareInfoUDiskMbrSignaturePlain,
  XenpfFirmwareInfoUVbeddcInfo,
  type XenpfFirmwareInfoUVbeddcInfoPlain,
  XenpfEnterAcpiSleep,
  type XenpfEnterAcpiSleepPlain,
  XenpfChangeFreq,
  type XenpfChangeFreqPlain,
  XenpfGetidletime,
  type XenpfGetidletimePlain,
  XenPowerRegister,
  type XenPowerRegisterPlain,
  XenProcessorCsd,
  type XenProcessorCsdPlain,
  XenProcessorCx,
  type XenProcessorCxPlain,
  XenProcessorFlags,
  type XenProcessorFlagsPlain,
  XenProcessorPower,
  type XenProcessorPowerPlain,
  XenPctRegister,
  type XenPctRegisterPlain,
  XenProcessorPx,
  type XenProcessorPxPlain,
  XenPsdPackage,
  type XenPsdPackagePlain,
  XenProcessorPerformance,
  type XenProcessorPerformancePlain,
  XenpfPcpuinfo,
  type XenpfPcpuinfoPlain,
  XenpfPcpuVersion,
  type XenpfPcpuVersionPlain,
  XenpfCpuOl,
  type XenpfCpuOlPlain,
  XenpfCpuHotadd,
  type XenpfCpuHotaddPlain,
  XenpfMemHotadd,
  type XenpfMemHotaddPlain,
  XenpfCoreParking,
  type XenpfCoreParkingPlain,
  XenpfResourceEntry,
  type XenpfResourceEntryPlain,
  XenpfResourceEntryU,
  XenpfResourceOp,
  type XenpfResourceOpPlain,
  XenpfSymdata,
  type XenpfSymdataPlain,
} from "../../4.14/x86_64/platform.ts";

/** struct xen_processor_cppc (platform.h), 72 bytes, align 8. */
export class XenProcessorCppc extends Struct<"struct xen_processor_cppc"> {
  static readonly cName = "struct xen_processor_cppc";
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u8
    pad 1 u8[3]
    cpc 4 struct xen_processor_cppc.cpc
    shared_type 28 u32
    domain_info 32 struct xen_psd_package
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
  }

  get flags(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set flags(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  get cpc(): XenProcessorCppcCpc {
    return new XenProcessorCppcCpc(this.dataView, this.byteOffset + 4);
  }
  set cpc(value: XenProcessorCppcCpc) {
    copyRecord(XenProcessorCppcCpc, this.dataView, this.byteOffset + 4, value);
  }

  get shared_type(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set shared_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get domain_info(): XenPsdPackage {
    return new XenPsdPackage(this.dataView, this.byteOffset + 32);
  }
  set domain_info(value: XenPsdPackage) {
    copyRecord(XenPsdPackage, this.dataView, this.byteOffset + 32, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorCppcPlain {
    return {
      flags: dataView.getUint8(byteOffset),
      pad: copyBytes(dataView, byteOffset + 1, 3),
      cpc: XenProcessorCppcCpc.decodeAt(dataView, byteOffset + 4),
      shared_type: dataView.getUint32(byteOffset + 28, true),
      domain_info: XenPsdPackage.decodeAt(dataView, byteOffset + 32),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenProcessorCppcPlain> {
    return {
      flags: dataView.getUint8(byteOffset),
      pad: copyBytes(dataView, byteOffset + 1, 3),
      cpc: XenProcessorCppcCpc.decodeAt(dataView, byteOffset + 4),
      shared_type: dataView.getUint32(byteOffset + 28, true),
      domain_info: XenPsdPackage.decodeNumbersAt(dataView, byteOffset + 32),
    };
  }

  decode(): XenProcessorCppcPlain {
    return XenProcessorCppc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenProcessorCppcPlain> {
    return XenProcessorCppc.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorCppcPlain {
  flags: number;
  pad: Uint8Array;
  cpc: XenProcessorCppcCpcPlain;
  shared_type: number;
  domain_info: XenPsdPackagePlain;
}

/** cpc of struct xen_processor_cppc (platform.h): struct, 24 bytes, align 4. */
export class XenProcessorCppcCpc extends Struct<"struct xen_processor_cppc.cpc"> {
  static readonly cName = "struct xen_processor_cppc.cpc";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    highest_perf 0 u32
    nominal_perf 4 u32
    lowest_nonlinear_perf 8 u32
    lowest_perf 12 u32
    lowest_mhz 16 u32
    nominal_mhz 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get highest_perf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set highest_perf(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nominal_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nominal_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get lowest_nonlinear_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set lowest_nonlinear_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get lowest_perf(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set lowest_perf(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get lowest_mhz(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set lowest_mhz(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get nominal_mhz(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set nominal_mhz(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorCppcCpcPlain {
    return {
      highest_perf: dataView.getUint32(byteOffset, true),
      nominal_perf: dataView.getUint32(byteOffset + 4, true),
      lowest_nonlinear_perf: dataView.getUint32(byteOffset + 8, true),
      lowest_perf: dataView.getUint32(byteOffset + 12, true),
      lowest_mhz: dataView.getUint32(byteOffset + 16, true),
      nominal_mhz: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenProcessorCppcCpcPlain {
    return XenProcessorCppcCpc.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenProcessorCppcCpcPlain {
    return XenProcessorCppcCpc.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorCppcCpcPlain {
  highest_perf: number;
  nominal_perf: number;
  lowest_nonlinear_perf: number;
  lowest_perf: number;
  lowest_mhz: number;
  nominal_mhz: number;
}

/** struct xenpf_set_processor_pminfo (platform.h), 112 bytes, align 8. */
export class XenpfSetProcessorPminfo extends Struct<"struct xenpf_set_processor_pminfo"> {
  static readonly cName = "struct xenpf_set_processor_pminfo";
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u32
    type 4 u32
    u 8 struct xenpf_set_processor_pminfo.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 112);
  }

  get id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenpfSetProcessorPminfoU {
    return new XenpfSetProcessorPminfoU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenpfSetProcessorPminfoU) {
    copyRecord(XenpfSetProcessorPminfoU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfSetProcessorPminfoPlain {
    return {
      id: dataView.getUint32(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 104),
    };
  }

  decode(): XenpfSetProcessorPminfoPlain {
    return XenpfSetProcessorPminfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfSetProcessorPminfoPlain {
    return XenpfSetProcessorPminfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfSetProcessorPminfoPlain {
  id: number;
  type: number;
  u: Uint8Array;
}

/** u of struct xenpf_set_processor_pminfo (platform.h): union, 104 bytes, align 8. */
export class XenpfSetProcessorPminfoU extends Union<"struct xenpf_set_processor_pminfo.u"> {
  static readonly cName = "struct xenpf_set_processor_pminfo.u";
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields: string = `
    power 0 struct xen_processor_power
    perf 0 struct xen_processor_performance
    pdc 0 handle8 uint32_t
    cppc_data 0 struct xen_processor_cppc
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 104);
  }

  get power(): XenProcessorPower {
    return new XenProcessorPower(this.dataView, this.byteOffset);
  }
  set power(value: XenProcessorPower) {
    copyRecord(XenProcessorPower, this.dataView, this.byteOffset, value);
  }

  get perf(): XenProcessorPerformance {
    return new XenProcessorPerformance(this.dataView, this.byteOffset);
  }
  set perf(value: XenProcessorPerformance) {
    copyRecord(XenProcessorPerformance, this.dataView, this.byteOffset, value);
  }

  get pdc(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set pdc(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get pdc_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get cppc_data(): XenProcessorCppc {
    return new XenProcessorCppc(this.dataView, this.byteOffset);
  }
  set cppc_data(value: XenProcessorCppc) {
    copyRecord(XenProcessorCppc, this.dataView, this.byteOffset, value);
  }
}

/** struct xenpf_ucode_revision (platform.h), 16 bytes, align 4. */
export class XenpfUcodeRevision extends Struct<"struct xenpf_ucode_revision"> {
  static readonly cName = "struct xenpf_ucode_revision";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    cpu 0 u32
    signature 4 u32
    pf 8 u32
    revision 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get signature(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set signature(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get pf(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set pf(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get revision(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set revision(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfUcodeRevisionPlain {
    return {
      cpu: dataView.getUint32(byteOffset, true),
      signature: dataView.getUint32(byteOffset + 4, true),
      pf: dataView.getUint32(byteOffset + 8, true),
      revision: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenpfUcodeRevisionPlain {
    return XenpfUcodeRevision.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfUcodeRevisionPlain {
    return XenpfUcodeRevision.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfUcodeRevisionPlain {
  cpu: number;
  signature: number;
  pf: number;
  revision: number;
}

/** struct xenpf_microcode_update2 (platform.h), 16 bytes, align 8. */
export class XenpfMicrocodeUpdate2 extends Struct<"struct xenpf_microcode_update2"> {
  static readonly cName = "struct xenpf_microcode_update2";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u32
    length 4 u32
    data 8 handle8 const void
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get data(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set data(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfMicrocodeUpdate2Plain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      length: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfMicrocodeUpdate2Plain {
    return XenpfMicrocodeUpdate2.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfMicrocodeUpdate2Plain {
    return XenpfMicrocodeUpdate2.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfMicrocodeUpdate2Plain {
  flags: number;
  length: number;
}

/** struct xen_platform_op (platform.h), 136 bytes, align 8. */
export class XenPlatformOp extends Struct<"struct xen_platform_op"> {
  static readonly cName = "struct xen_platform_op";
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    interface_version 4 u32
    u 8 struct xen_platform_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 136);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get interface_version(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set interface_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenPlatformOpU {
    return new XenPlatformOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenPlatformOpU) {
    copyRecord(XenPlatformOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPlatformOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      interface_version: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 128),
    };
  }

  decode(): XenPlatformOpPlain {
    return XenPlatformOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPlatformOpPlain {
    return XenPlatformOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPlatformOpPlain {
  cmd: number;
  interface_version: number;
  u: Uint8Array;
}

/** u of struct xen_platform_op (platform.h): union, 128 bytes, align 8. */
export class XenPlatformOpU extends Union<"struct xen_platform_op.u"> {
  static readonly cName = "struct xen_platform_op.u";
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields: string = `
    settime 0 struct xenpf_settime64
    settime32 0 struct xenpf_settime32
    settime64 0 struct xenpf_settime64
    add_memtype 0 struct xenpf_add_memtype
    del_memtype 0 struct xenpf_del_memtype
    read_memtype 0 struct xenpf_read_memtype
    microcode 0 struct xenpf_microcode_update
    platform_quirk 0 struct xenpf_platform_quirk
    efi_runtime_call 0 struct xenpf_efi_runtime_call
    firmware_info 0 struct xenpf_firmware_info
    enter_acpi_sleep 0 struct xenpf_enter_acpi_sleep
    change_freq 0 struct xenpf_change_freq
    getidletime 0 struct xenpf_getidletime
    set_pminfo 0 struct xenpf_set_processor_pminfo
    pcpu_info 0 struct xenpf_pcpuinfo
    pcpu_version 0 struct xenpf_pcpu_version
    cpu_ol 0 struct xenpf_cpu_ol
    cpu_add 0 struct xenpf_cpu_hotadd
    mem_add 0 struct xenpf_mem_hotadd
    core_parking 0 struct xenpf_core_parking
    resource_op 0 struct xenpf_resource_op
    symdata 0 struct xenpf_symdata
    dom0_console 0 struct dom0_vga_console_info
    ucode_revision 0 struct xenpf_ucode_revision
    microcode2 0 struct xenpf_microcode_update2
    pad 0 u8[128]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get settime(): XenpfSettime64 {
    return new XenpfSettime64(this.dataView, this.byteOffset);
  }
  set settime(value: XenpfSettime64) {
    copyRecord(XenpfSettime64, this.dataView, this.byteOffset, value);
  }

  get settime32(): XenpfSettime32 {
    return new XenpfSettime32(this.dataView, this.byteOffset);
  }
  set settime32(value: XenpfSettime32) {
    copyRecord(XenpfSettime32, this.dataView, this.byteOffset, value);
  }

  get settime64(): XenpfSettime64 {
    return new XenpfSettime64(this.dataView, this.byteOffset);
  }
  set settime64(value: XenpfSettime64) {
    copyRecord(XenpfSettime64, this.dataView, this.byteOffset, value);
  }

  get add_memtype(): XenpfAddMemtype {
    return new XenpfAddMemtype(this.dataView, this.byteOffset);
  }
  set add_memtype(value: XenpfAddMemtype) {
    copyRecord(XenpfAddMemtype, this.dataView, this.byteOffset, value);
  }

  get del_memtype(): XenpfDelMemtype {
    return new XenpfDelMemtype(this.dataView, this.byteOffset);
  }
  set del_memtype(value: XenpfDelMemtype) {
    copyRecord(XenpfDelMemtype, this.dataView, this.byteOffset, value);
  }

  get read_memtype(): XenpfReadMemtype {
    return new XenpfReadMemtype(this.dataView, this.byteOffset);
  }
  set read_memtype(value: XenpfReadMemtype) {
    copyRecord(XenpfReadMemtype, this.dataView, this.byteOffset, value);
  }

  get microcode(): XenpfMicrocodeUpdate {
    return new XenpfMicrocodeUpdate(this.dataView, this.byteOffset);
  }
  set microcode(value: XenpfMicrocodeUpdate) {
    copyRecord(XenpfMicrocodeUpdate, this.dataView, this.byteOffset, value);
  }

  get platform_quirk(): XenpfPlatformQuirk {
    return new XenpfPlatformQuirk(this.dataView, this.byteOffset);
  }
  set platform_quirk(value: XenpfPlatformQuirk) {
    copyRecord(XenpfPlatformQuirk, this.dataView, this.byteOffset, value);
  }

  get efi_runtime_call(): XenpfEfiRuntimeCall {
    return new XenpfEfiRuntimeCall(this.dataView, this.byteOffset);
  }
  set efi_runtime_call(value: XenpfEfiRuntimeCall) {
    copyRecord(XenpfEfiRuntimeCall, this.dataView, this.byteOffset, value);
  }

  get firmware_info(): XenpfFirmwareInfo {
    return new XenpfFirmwareInfo(this.dataView, this.byteOffset);
  }
  set firmware_info(value: XenpfFirmwareInfo) {
    copyRecord(XenpfFirmwareInfo, this.dataView, this.byteOffset, value);
  }

  get enter_acpi_sleep(): XenpfEnterAcpiSleep {
    return new XenpfEnterAcpiSleep(this.dataView, this.byteOffset);
  }
  set enter_acpi_sleep(value: XenpfEnterAcpiSleep) {
    copyRecord(XenpfEnterAcpiSleep, this.dataView, this.byteOffset, value);
  }

  get change_freq(): XenpfChangeFreq {
    return new XenpfChangeFreq(this.dataView, this.byteOffset);
  }
  set change_freq(value: XenpfChangeFreq) {
    copyRecord(XenpfChangeFreq, this.dataView, this.byteOffset, value);
  }

  get getidletime(): XenpfGetidletime {
    return new XenpfGetidletime(this.dataView, this.byteOffset);
  }
  set getidletime(value: XenpfGetidletime) {
    copyRecord(XenpfGetidletime, this.dataView, this.byteOffset, value);
  }

  get set_pminfo(): XenpfSetProcessorPminfo {
    return new XenpfSetProcessorPminfo(this.dataView, this.byteOffset);
  }
  set set_pminfo(value: XenpfSetProcessorPminfo) {
    copyRecord(XenpfSetProcessorPminfo, this.dataView, this.byteOffset, value);
  }

  get pcpu_info(): XenpfPcpuinfo {
    return new XenpfPcpuinfo(this.dataView, this.byteOffset);
  }
  set pcpu_info(value: XenpfPcpuinfo) {
    copyRecord(XenpfPcpuinfo, this.dataView, this.byteOffset, value);
  }

  get pcpu_version(): XenpfPcpuVersion {
    return new XenpfPcpuVersion(this.dataView, this.byteOffset);
  }
  set pcpu_version(value: XenpfPcpuVersion) {
    copyRecord(XenpfPcpuVersion, this.dataView, this.byteOffset, value);
  }

  get cpu_ol(): XenpfCpuOl {
    return new XenpfCpuOl(this.dataView, this.byteOffset);
  }
  set cpu_ol(value: XenpfCpuOl) {
    copyRecord(XenpfCpuOl, this.dataView, this.byteOffset, value);
  }

  get cpu_add(): XenpfCpuHotadd {
    return new XenpfCpuHotadd(this.dataView, this.byteOffset);
  }
  set cpu_add(value: XenpfCpuHotadd) {
    copyRecord(XenpfCpuHotadd, this.dataView, this.byteOffset, value);
  }

  get mem_add(): XenpfMemHotadd {
    return new XenpfMemHotadd(this.dataView, this.byteOffset);
  }
  set mem_add(value: XenpfMemHotadd) {
    copyRecord(XenpfMemHotadd, this.dataView, this.byteOffset, value);
  }

  get core_parking(): XenpfCoreParking {
    return new XenpfCoreParking(this.dataView, this.byteOffset);
  }
  set core_parking(value: XenpfCoreParking) {
    copyRecord(XenpfCoreParking, this.dataView, this.byteOffset, value);
  }

  get resource_op(): XenpfResourceOp {
    return new XenpfResourceOp(this.dataView, this.byteOffset);
  }
  set resource_op(value: XenpfResourceOp) {
    copyRecord(XenpfResourceOp, this.dataView, this.byteOffset, value);
  }

  get symdata(): XenpfSymdata {
    return new XenpfSymdata(this.dataView, this.byteOffset);
  }
  set symdata(value: XenpfSymdata) {
    copyRecord(XenpfSymdata, this.dataView, this.byteOffset, value);
  }

  get dom0_console(): Dom0VgaConsoleInfo {
    return new Dom0VgaConsoleInfo(this.dataView, this.byteOffset);
  }
  set dom0_console(value: Dom0VgaConsoleInfo) {
    copyRecord(Dom0VgaConsoleInfo, this.dataView, this.byteOffset, value);
  }

  get ucode_revision(): XenpfUcodeRevision {
    return new XenpfUcodeRevision(this.dataView, this.byteOffset);
  }
  set ucode_revision(value: XenpfUcodeRevision) {
    copyRecord(XenpfUcodeRevision, this.dataView, this.byteOffset, value);
  }

  get microcode2(): XenpfMicrocodeUpdate2 {
    return new XenpfMicrocodeUpdate2(this.dataView, this.byteOffset);
  }
  set microcode2(value: XenpfMicrocodeUpdate2) {
    copyRecord(XenpfMicrocodeUpdate2, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
