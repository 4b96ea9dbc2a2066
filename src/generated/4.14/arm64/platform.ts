// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

export { XenpfSettime32, type XenpfSettime32Plain } from "../x86_64/platform/XenpfSettime32.ts";
export { XenpfSettime64, type XenpfSettime64Plain } from "../x86_64/platform/XenpfSettime64.ts";
export { XenpfAddMemtype, type XenpfAddMemtypePlain } from "../x86_64/platform/XenpfAddMemtype.ts";
export { XenpfDelMemtype, type XenpfDelMemtypePlain } from "../x86_64/platform/XenpfDelMemtype.ts";
export { XenpfReadMemtype, type XenpfReadMemtypePlain } from "../x86_64/platform/XenpfReadMemtype.ts";
export { XenpfMicrocodeUpdate, type XenpfMicrocodeUpdatePlain } from "../x86_64/platform/XenpfMicrocodeUpdate.ts";
export { XenpfPlatformQuirk, type XenpfPlatformQuirkPlain } from "../x86_64/platform/XenpfPlatformQuirk.ts";
export { XenpfEfiTime, type XenpfEfiTimePlain } from "../x86_64/platform/XenpfEfiTime.ts";
export { XenpfEfiGuid, type XenpfEfiGuidPlain } from "../x86_64/platform/XenpfEfiGuid.ts";
export {
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
} from "../x86_64/platform/XenpfEfiRuntimeCall.ts";
export {
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
} from "../x86_64/platform/XenpfEfiInfo.ts";
export {
  XenpfFirmwareInfo,
  type XenpfFirmwareInfoPlain,
  XenpfFirmwareInfoU,
  XenpfFirmwareInfoUDiskInfo,
  type XenpfFirmwareInfoUDiskInfoPlain,
  XenpfFirmwareInfoUDiskMbrSignature,
  type XenpfFirmwareInfoUDiskMbrSignaturePlain,
  XenpfFirmwareInfoUVbeddcInfo,
  type XenpfFirmwareInfoUVbeddcInfoPlain,
} from "../x86_64/platform/XenpfFirmwareInfo.ts";
export { XenpfEnterAcpiSleep, type XenpfEnterAcpiSleepPlain } from "../x86_64/platform/XenpfEnterAcpiSleep.ts";
export { XenpfChangeFreq, type XenpfChangeFreqPlain } from "../x86_64/platform/XenpfChangeFreq.ts";
export { XenpfGetidletime, type XenpfGetidletimePlain } from "../x86_64/platform/XenpfGetidletime.ts";
export { XenPowerRegister, type XenPowerRegisterPlain } from "../x86_64/platform/XenPowerRegister.ts";
export { XenProcessorCsd, type XenProcessorCsdPlain } from "../x86_64/platform/XenProcessorCsd.ts";
export { XenProcessorCx, type XenProcessorCxPlain } from "../x86_64/platform/XenProcessorCx.ts";
export { XenProcessorFlags, type XenProcessorFlagsPlain } from "../x86_64/platform/XenProcessorFlags.ts";
export { XenProcessorPower, type XenProcessorPowerPlain } from "../x86_64/platform/XenProcessorPower.ts";
export { XenPctRegister, type XenPctRegisterPlain } from "../x86_64/platform/XenPctRegister.ts";
export { XenProcessorPx, type XenProcessorPxPlain } from "../x86_64/platform/XenProcessorPx.ts";
export { XenPsdPackage, type XenPsdPackagePlain } from "../x86_64/platform/XenPsdPackage.ts";
export {
  XenProcessorPerformance,
  type XenProcessorPerformancePlain,
} from "../x86_64/platform/XenProcessorPerformance.ts";
export {
  XenpfSetProcessorPminfo,
  type XenpfSetProcessorPminfoPlain,
  XenpfSetProcessorPminfoU,
} from "../x86_64/platform/XenpfSetProcessorPminfo.ts";
export { XenpfPcpuinfo, type XenpfPcpuinfoPlain } from "../x86_64/platform/XenpfPcpuinfo.ts";
export { XenpfPcpuVersion, type XenpfPcpuVersionPlain } from "./platform/XenpfPcpuVersion.ts";
export { XenpfCpuOl, type XenpfCpuOlPlain } from "../x86_64/platform/XenpfCpuOl.ts";
export { XenpfCpuHotadd, type XenpfCpuHotaddPlain } from "../x86_64/platform/XenpfCpuHotadd.ts";
export { XenpfMemHotadd, type XenpfMemHotaddPlain } from "../x86_64/platform/XenpfMemHotadd.ts";
export { XenpfCoreParking, type XenpfCoreParkingPlain } from "../x86_64/platform/XenpfCoreParking.ts";
export {
  XenpfResourceEntry,
  type XenpfResourceEntryPlain,
  XenpfResourceEntryU,
} from "../x86_64/platform/XenpfResourceEntry.ts";
export { XenpfResourceOp, type XenpfResourceOpPlain } from "../x86_64/platform/XenpfResourceOp.ts";
export { XenpfSymdata, type XenpfSymdataPlain } from "./platform/XenpfSymdata.ts";
export { XenPlatformOp, type XenPlatformOpPlain, XenPlatformOpU } from "./platform/XenPlatformOp.ts";
