// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, assignBytes, bytesAt, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenpfAddMemtype } from "./XenpfAddMemtype.ts";
import { XenpfChangeFreq } from "./XenpfChangeFreq.ts";
import { XenpfCoreParking } from "./XenpfCoreParking.ts";
import { XenpfCpuHotadd } from "./XenpfCpuHotadd.ts";
import { XenpfCpuOl } from "./XenpfCpuOl.ts";
import { XenpfDelMemtype } from "./XenpfDelMemtype.ts";
import { XenpfEfiRuntimeCall } from "./XenpfEfiRuntimeCall.ts";
import { XenpfEnterAcpiSleep } from "./XenpfEnterAcpiSleep.ts";
import { XenpfFirmwareInfo } from "./XenpfFirmwareInfo.ts";
import { XenpfGetidletime } from "./XenpfGetidletime.ts";
import { XenpfMemHotadd } from "./XenpfMemHotadd.ts";
import { XenpfMicrocodeUpdate } from "./XenpfMicrocodeUpdate.ts";
import { XenpfPcpuVersion } from "./XenpfPcpuVersion.ts";
import { XenpfPcpuinfo } from "./XenpfPcpuinfo.ts";
import { XenpfPlatformQuirk } from "./XenpfPlatformQuirk.ts";
import { XenpfReadMemtype } from "./XenpfReadMemtype.ts";
import { XenpfResourceOp } from "./XenpfResourceOp.ts";
import { XenpfSetProcessorPminfo } from "./XenpfSetProcessorPminfo.ts";
import { XenpfSettime32 } from "./XenpfSettime32.ts";
import { XenpfSettime64 } from "./XenpfSettime64.ts";
import { XenpfSymdata } from "./XenpfSymdata.ts";

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

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 128);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
