// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

export { XenpfSettime32, type XenpfSettime32Plain } from "./platform/XenpfSettime32.ts";
export { XenpfSettime64, type XenpfSettime64Plain } from "./platform/XenpfSettime64.ts";
export { XenpfAddMemtype, type XenpfAddMemtypePlain } from "./platform/XenpfAddMemtype.ts";
export { XenpfDelMemtype, type XenpfDelMemtypePlain } from "./platform/XenpfDelMemtype.ts";
export { XenpfReadMemtype, type XenpfReadMemtypePlain } from "./platform/XenpfReadMemtype.ts";
export { XenpfMicrocodeUpdate, type XenpfMicrocodeUpdatePlain } from "./platform/XenpfMicrocodeUpdate.ts";
export { XenpfPlatformQuirk, type XenpfPlatformQuirkPlain } from "./platform/XenpfPlatformQuirk.ts";
export { XenpfEfiTime, type XenpfEfiTimePlain } from "./platform/XenpfEfiTime.ts";
export { XenpfEfiGuid, type XenpfEfiGuidPlain } from "./platform/XenpfEfiGuid.ts";
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
} from "./platform/XenpfEfiRuntimeCall.ts";
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
} from "./platform/XenpfEfiInfo.ts";
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
} from "./platform/XenpfFirmwareInfo.ts";
export { XenpfEnterAcpiSleep, type XenpfEnterAcpiSleepPlain } from "./platform/XenpfEnterAcpiSleep.ts";
export { XenpfChangeFreq, type XenpfChangeFreqPlain } from "./platform/XenpfChangeFreq.ts";
export { XenpfGetidletime, type XenpfGetidletimePlain } from "./platform/XenpfGetidletime.ts";
export { XenPowerRegister, type XenPowerRegisterPlain } from "./platform/XenPowerRegister.ts";
export { XenProcessorCsd, type XenProcessorCsdPlain } from "./platform/XenProcessorCsd.ts";
export { XenProcessorCx, type XenProcessorCxPlain } from "./platform/XenProcessorCx.ts";
export { XenProcessorFlags, type XenProcessorFlagsPlain } from "./platform/XenProcessorFlags.ts";
export { XenProcessorPower, type XenProcessorPowerPlain } from "./platform/XenProcessorPower.ts";
export { XenPctRegister, type XenPctRegisterPlain } from "./platform/XenPctRegister.ts";
export { XenProcessorPx, type XenProcessorPxPlain } from "./platform/XenProcessorPx.ts";
export { XenPsdPackage, type XenPsdPackagePlain } from "./platform/XenPsdPackage.ts";
export { XenProcessorPerformance, type XenProcessorPerformancePlain } from "./platform/XenProcessorPerformance.ts";
export {
  XenpfSetProcessorPminfo,
  type XenpfSetProcessorPminfoPlain,
  XenpfSetProcessorPminfoU,
} from "./platform/XenpfSetProcessorPminfo.ts";
export { XenpfPcpuinfo, type XenpfPcpuinfoPlain } from "./platform/XenpfPcpuinfo.ts";
export { XenpfPcpuVersion, type XenpfPcpuVersionPlain } from "./platform/XenpfPcpuVersion.ts";
export { XenpfCpuOl, type XenpfCpuOlPlain } from "./platform/XenpfCpuOl.ts";
export { XenpfCpuHotadd, type XenpfCpuHotaddPlain } from "./platform/XenpfCpuHotadd.ts";
export { XenpfMemHotadd, type XenpfMemHotaddPlain } from "./platform/XenpfMemHotadd.ts";
export { XenpfCoreParking, type XenpfCoreParkingPlain } from "./platform/XenpfCoreParking.ts";
export {
  XenpfResourceEntry,
  type XenpfResourceEntryPlain,
  XenpfResourceEntryU,
} from "./platform/XenpfResourceEntry.ts";
export { XenpfResourceOp, type XenpfResourceOpPlain } from "./platform/XenpfResourceOp.ts";
export { XenpfSymdata, type XenpfSymdataPlain } from "./platform/XenpfSymdata.ts";
export { XenPlatformOp, type XenPlatformOpPlain, XenPlatformOpU } from "./platform/XenPlatformOp.ts";
