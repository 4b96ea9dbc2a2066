// The records of Xen's public header platform.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../runtime/struct/records.ts";

export const records: typeof import("../platform.ts") = lazyRecords({
  XenpfSettime32: () => require("../../../4.14/x86_64/platform/XenpfSettime32.ts").XenpfSettime32,
  XenpfSettime64: () => require("../../../4.14/x86_64/platform/XenpfSettime64.ts").XenpfSettime64,
  XenpfAddMemtype: () => require("../../../4.14/x86_64/platform/XenpfAddMemtype.ts").XenpfAddMemtype,
  XenpfDelMemtype: () => require("../../../4.14/x86_64/platform/XenpfDelMemtype.ts").XenpfDelMemtype,
  XenpfReadMemtype: () => require("../../../4.14/x86_64/platform/XenpfReadMemtype.ts").XenpfReadMemtype,
  XenpfMicrocodeUpdate: () => require("../../../4.14/x86_64/platform/XenpfMicrocodeUpdate.ts").XenpfMicrocodeUpdate,
  XenpfPlatformQuirk: () => require("../../../4.14/x86_64/platform/XenpfPlatformQuirk.ts").XenpfPlatformQuirk,
  XenpfEfiTime: () => require("../../../4.14/x86_64/platform/XenpfEfiTime.ts").XenpfEfiTime,
  XenpfEfiGuid: () => require("../../../4.14/x86_64/platform/XenpfEfiGuid.ts").XenpfEfiGuid,
  XenpfEfiRuntimeCall: () => require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCall,
  XenpfEfiRuntimeCallU: () => require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallU,
  XenpfEfiRuntimeCallUGetTime: () =>
    require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUGetTime,
  XenpfEfiRuntimeCallUGetVariable: () =>
    require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUGetVariable,
  XenpfEfiRuntimeCallUSetVariable: () =>
    require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUSetVariable,
  XenpfEfiRuntimeCallUGetNextVariableName: () =>
    require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUGetNextVariableName,
  XenpfEfiRuntimeCallUQueryVariableInfo: () =>
    require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUQueryVariableInfo,
  XenpfEfiRuntimeCallUQueryCapsuleCapabilities: () =>
    require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUQueryCapsuleCapabilities,
  XenpfEfiRuntimeCallUUpdateCapsule: () =>
    require("../../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts").XenpfEfiRuntimeCallUUpdateCapsule,
  XenpfEfiInfo: () => require("../../../4.14/x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfo,
  XenpfEfiInfoCfg: () => require("../../../4.14/x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoCfg,
  XenpfEfiInfoVendor: () => require("../../../4.14/x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoVendor,
  XenpfEfiInfoMem: () => require("../../../4.14/x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoMem,
  XenpfEfiInfoPciRom: () => require("../../../4.14/x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoPciRom,
  XenpfEfiInfoAppleProperties: () =>
    require("../../../4.14/x86_64/platform/XenpfEfiInfo.ts").XenpfEfiInfoAppleProperties,
  XenpfFirmwareInfo: () => require("../../../4.14/x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfo,
  XenpfFirmwareInfoU: () => require("../../../4.14/x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfoU,
  XenpfFirmwareInfoUDiskInfo: () =>
    require("../../../4.14/x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfoUDiskInfo,
  XenpfFirmwareInfoUDiskMbrSignature: () =>
    require("../../../4.14/x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfoUDiskMbrSignature,
  XenpfFirmwareInfoUVbeddcInfo: () =>
    require("../../../4.14/x86_64/platform/XenpfFirmwareInfo.ts").XenpfFirmwareInfoUVbeddcInfo,
  XenpfEnterAcpiSleep: () => require("../../../4.14/x86_64/platform/XenpfEnterAcpiSleep.ts").XenpfEnterAcpiSleep,
  XenpfChangeFreq: () => require("../../../4.14/x86_64/platform/XenpfChangeFreq.ts").XenpfChangeFreq,
  XenpfGetidletime: () => require("../../../4.14/x86_64/platform/XenpfGetidletime.ts").XenpfGetidletime,
  XenPowerRegister: () => require("../../../4.14/x86_64/platform/XenPowerRegister.ts").XenPowerRegister,
  XenProcessorCsd: () => require("../../../4.14/x86_64/platform/XenProcessorCsd.ts").XenProcessorCsd,
  XenProcessorCx: () => require("../../../4.14/x86_64/platform/XenProcessorCx.ts").XenProcessorCx,
  XenProcessorFlags: () => require("../../../4.14/x86_64/platform/XenProcessorFlags.ts").XenProcessorFlags,
  XenProcessorPower: () => require("../../../4.14/x86_64/platform/XenProcessorPower.ts").XenProcessorPower,
  XenPctRegister: () => require("../../../4.14/x86_64/platform/XenPctRegister.ts").XenPctRegister,
  XenProcessorPx: () => require("../../../4.14/x86_64/platform/XenProcessorPx.ts").XenProcessorPx,
  XenPsdPackage: () => require("../../../4.14/x86_64/platform/XenPsdPackage.ts").XenPsdPackage,
  XenProcessorPerformance: () =>
    require("../../../4.14/x86_64/platform/XenProcessorPerformance.ts").XenProcessorPerformance,
  XenpfSetProcessorPminfo: () =>
    require("../../../4.14/x86_64/platform/XenpfSetProcessorPminfo.ts").XenpfSetProcessorPminfo,
  XenpfSetProcessorPminfoU: () =>
    require("../../../4.14/x86_64/platform/XenpfSetProcessorPminfo.ts").XenpfSetProcessorPminfoU,
  XenpfPcpuinfo: () => require("../../../4.14/x86_64/platform/XenpfPcpuinfo.ts").XenpfPcpuinfo,
  XenpfPcpuVersion: () => require("../../../4.14/x86_64/platform/XenpfPcpuVersion.ts").XenpfPcpuVersion,
  XenpfCpuOl: () => require("../../../4.14/x86_64/platform/XenpfCpuOl.ts").XenpfCpuOl,
  XenpfCpuHotadd: () => require("../../../4.14/x86_64/platform/XenpfCpuHotadd.ts").XenpfCpuHotadd,
  XenpfMemHotadd: () => require("../../../4.14/x86_64/platform/XenpfMemHotadd.ts").XenpfMemHotadd,
  XenpfCoreParking: () => require("../../../4.14/x86_64/platform/XenpfCoreParking.ts").XenpfCoreParking,
  XenpfResourceEntry: () => require("../../../4.14/x86_64/platform/XenpfResourceEntry.ts").XenpfResourceEntry,
  XenpfResourceEntryU: () => require("../../../4.14/x86_64/platform/XenpfResourceEntry.ts").XenpfResourceEntryU,
  XenpfResourceOp: () => require("../../../4.14/x86_64/platform/XenpfResourceOp.ts").XenpfResourceOp,
  XenpfSymdata: () => require("../../../4.14/x86_64/platform/XenpfSymdata.ts").XenpfSymdata,
  XenpfUcodeRevision: () => require("../../../4.18/x86_64/platform/XenpfUcodeRevision.ts").XenpfUcodeRevision,
  XenpfMicrocodeUpdate2: () => require("./XenpfMicrocodeUpdate2.ts").XenpfMicrocodeUpdate2,
  XenPlatformOp: () => require("./XenPlatformOp.ts").XenPlatformOp,
  XenPlatformOpU: () => require("./XenPlatformOp.ts").XenPlatformOpU,
});
