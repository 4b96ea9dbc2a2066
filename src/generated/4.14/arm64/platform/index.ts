// The records of Xen's public header platform.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../runtime/struct/records.ts";

export const records: typeof import("../platform.ts") = lazyRecords({
  XenpfSettime32: () => require("../../x86_64/platform/XenpfSettime32.ts").XenpfSettime32,
  XenpfSettime64: () => require("../../x86_64/platform/XenpfSettime64.ts").XenpfSettime64,
  XenpfAddMemtype: () => require("../../x86_64/platform/XenpfAddMemtype.ts").XenpfAddMemtype,
  XenpfDelMemtype: () => require("../../x86_64/platform/XenpfDelMemtype.ts").XenpfDelMemtype,
  XenpfReadMemtype: () => require("../../x86_64/platform/XenpfReadMemtype.ts").XenpfReadMemtype,
  XenpfMicrocodeUpdate: () => require("../../x86_64/platform/XenpfMicrocodeUpdate.ts").XenpfMicrocodeUpdate,
  XenpfPlatformQuirk: () => require("../../x86_64/platform/XenpfPlatformQuirk.ts").XenpfPlatformQuirk,
  XenpfEfiTime: () => require("../../x86_64/platform/XenpfEfiTime.ts").XenpfEfiTime,
  XenpfEfiGuid: () => require("../../x86_64/platform/XenpfEfiGuid.ts").XenpfEfiGuid,
  XenpfEfiRuntimeCall: () => require("../../x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCall,
  XenpfEfiRuntimeCallU: () => require("../../x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallU,
  XenpfEfiRuntimeCallUGetTime: () =>
    require("../../x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUGetTime,
  XenpfEfiRuntimeCallUGetVariable: () =>
    require("../../x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUGetVariable,
  XenpfEfiRuntimeCallUSetVariable: () =>
    require("../../x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUSetVariable,
  XenpfEfiRuntimeCallUGetNextVariableName: () =>
    require("../../x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUGetNextVariableName,
  XenpfEfiRuntimeCallUQueryVariableInfo: () =>
    require("../../x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUQueryVariableInfo,
  XenpfEfiRuntimeCallUQueryCapsuleCapabilities: () =>
    require("../../x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUQueryCapsuleCapabilities,
  XenpfEfiRuntimeCallUUpdateCapsule: () =>
    require("../../x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUUpdateCapsule,
  XenpfEfiInfo: () => require("../../x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfo,
  XenpfEfiInfoCfg: () => require("../../x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoCfg,
  XenpfEfiInfoVendor: () => require("../../x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoVendor,
  XenpfEfiInfoMem: () => require("../../x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoMem,
  XenpfEfiInfoPciRom: () => require("../../x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoPciRom,
  XenpfEfiInfoAppleProperties: () => require("../../x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoAppleProperties,
  XenpfFirmwareInfo: () => require("../../x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfo,
  XenpfFirmwareInfoU: () => require("../../x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfoU,
  XenpfFirmwareInfoUDiskInfo: () => require("../../x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfoUDiskInfo,
  XenpfFirmwareInfoUDiskMbrSignature: () =>
    require("../../x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfoUDiskMbrSignature,
  XenpfFirmwareInfoUVbeddcInfo: () =>
    require("../../x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfoUVbeddcInfo,
  XenpfEnterAcpiSleep: () => require("../../x86_64/platform/XenpfEnterAcpiSleep.ts").XenpfEnterAcpiSleep,
  XenpfChangeFreq: () => require("../../x86_64/platform/XenpfChangeFreq.ts").XenpfChangeFreq,
  XenpfGetidletime: () => require("../../x86_64/platform/XenpfGetidletime.ts").XenpfGetidletime,
  XenPowerRegister: () => require("../../x86_64/platform/XenPowerRegister.ts").XenPowerRegister,
  XenProcessorCsd: () => require("../../x86_64/platform/XenProcessorCsd.ts").XenProcessorCsd,
  XenProcessorCx: () => require("../../x86_64/platform/XenProcessorCx.ts").XenProcessorCx,
  XenProcessorFlags: () => require("../../x86_64/platform/XenProcessorFlags.ts").XenProcessorFlags,
  XenProcessorPower: () => require("../../x86_64/platform/XenProcessorPower.ts").XenProcessorPower,
  XenPctRegister: () => require("../../x86_64/platform/XenPctRegister.ts").XenPctRegister,
  XenProcessorPx: () => require("../../x86_64/platform/XenProcessorPx.ts").XenProcessorPx,
  XenPsdPackage: () => require("../../x86_64/platform/XenPsdPackage.ts").XenPsdPackage,
  XenProcessorPerformance: () => require("../../x86_64/platform/XenProcessorPerformance.ts").XenProcessorPerformance,
  XenpfSetProcessorPminfo: () => require("../../x86_64/platform/XenpfSetProcessorPminfo.ts").XenpfSetProcessorPminfo,
  XenpfSetProcessorPminfoU: () => require("../../x86_64/platform/XenpfSetProcessorPminfo.ts").XenpfSetProcessorPminfoU,
  XenpfPcpuinfo: () => require("../../x86_64/platform/XenpfPcpuinfo.ts").XenpfPcpuinfo,
  XenpfPcpuVersion: () => require("./XenpfPcpuVersion.ts").XenpfPcpuVersion,
  XenpfCpuOl: () => require("../../x86_64/platform/XenpfCpuOl.ts").XenpfCpuOl,
  XenpfCpuHotadd: () => require("../../x86_64/platform/XenpfCpuHotadd.ts").XenpfCpuHotadd,
  XenpfMemHotadd: () => require("../../x86_64/platform/XenpfMemHotadd.ts").XenpfMemHotadd,
  XenpfCoreParking: () => require("../../x86_64/platform/XenpfCoreParking.ts").XenpfCoreParking,
  XenpfResourceEntry: () => require("../../x86_64/platform/XenpfResourceEntry.ts").XenpfResourceEntry,
  XenpfResourceEntryU: () => require("../../x86_64/platform/XenpfResourceEntry.ts").XenpfResourceEntryU,
  XenpfResourceOp: () => require("../../x86_64/platform/XenpfResourceOp.ts").XenpfResourceOp,
  XenpfSymdata: () => require("./XenpfSymdata.ts").XenpfSymdata,
  XenPlatformOp: () => require("./XenPlatformOp.ts").XenPlatformOp,
  XenPlatformOpU: () => require("./XenPlatformOp.ts").XenPlatformOpU,
});
