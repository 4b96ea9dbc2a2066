// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

export { XenpfSettime32, type XenpfSettime32Plain } from "../../4.14/x86_64/platform/XenpfSettime32.ts";
export { XenpfSettime64, type XenpfSettime64Plain } from "../../4.14/x86_64/platform/XenpfSettime64.ts";
export { XenpfAddMemtype, type XenpfAddMemtypePlain } from "../../4.14/x86_64/platform/XenpfAddMemtype.ts";
export { XenpfDelMemtype, type XenpfDelMemtypePlain } from "../../4.14/x86_64/platform/XenpfDelMemtype.ts";
export { XenpfReadMemtype, type XenpfReadMemtypePlain } from "../../4.14/x86_64/platform/XenpfReadMemtype.ts";
export {
  XenpfMicrocodeUpdate,
  type XenpfMicrocodeUpdatePlain,
} from "../../4.14/x86_64/platform/XenpfMicrocodeUpdate.ts";
export { XenpfPlatformQuirk, type XenpfPlatformQuirkPlain } from "../../4.14/x86_64/platform/XenpfPlatformQuirk.ts";
export { XenpfEfiTime, type XenpfEfiTimePlain } from "../../4.14/x86_64/platform/XenpfEfiTime.ts";
export { XenpfEfiGuid, type XenpfEfiGuidPlain } from "../../4.14/x86_64/platform/XenpfEfiGuid.ts";
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
} from "../../4.14/x86_64/platform/XenpfEfiRuntimeCall.ts";
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
} from "../../4.14/x86_64/platform/XenpfEfiInfo.ts";
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
} from "../../4.14/x86_64/platform/XenpfFirmwareInfo.ts";
export { XenpfEnterAcpiSleep, type XenpfEnterAcpiSleepPlain } from "../../4.14/x86_64/platform/XenpfEnterAcpiSleep.ts";
export { XenpfChangeFreq, type XenpfChangeFreqPlain } from "../../4.14/x86_64/platform/XenpfChangeFreq.ts";
export { XenpfGetidletime, type XenpfGetidletimePlain } from "../../4.14/x86_64/platform/XenpfGetidletime.ts";
export { XenPowerRegister, type XenPowerRegisterPlain } from "../../4.14/x86_64/platform/XenPowerRegister.ts";
export { XenProcessorCsd, type XenProcessorCsdPlain } from "../../4.14/x86_64/platform/XenProcessorCsd.ts";
export { XenProcessorCx, type XenProcessorCxPlain } from "../../4.14/x86_64/platform/XenProcessorCx.ts";
export { XenProcessorFlags, type XenProcessorFlagsPlain } from "../../4.14/x86_64/platform/XenProcessorFlags.ts";
export { XenProcessorPower, type XenProcessorPowerPlain } from "../../4.14/x86_64/platform/XenProcessorPower.ts";
export { XenPctRegister, type XenPctRegisterPlain } from "../../4.14/x86_64/platform/XenPctRegister.ts";
export { XenProcessorPx, type XenProcessorPxPlain } from "../../4.14/x86_64/platform/XenProcessorPx.ts";
export { XenPsdPackage, type XenPsdPackagePlain } from "../../4.14/x86_64/platform/XenPsdPackage.ts";
export {
  XenProcessorPerformance,
  type XenProcessorPerformancePlain,
} from "../../4.14/x86_64/platform/XenProcessorPerformance.ts";
export {
  XenpfSetProcessorPminfo,
  type XenpfSetProcessorPminfoPlain,
  XenpfSetProcessorPminfoU,
} from "../../4.14/x86_64/platform/XenpfSetProcessorPminfo.ts";
export { XenpfPcpuinfo, type XenpfPcpuinfoPlain } from "../../4.14/x86_64/platform/XenpfPcpuinfo.ts";
export { XenpfPcpuVersion, type XenpfPcpuVersionPlain } from "../../4.14/arm64/platform/XenpfPcpuVersion.ts";
export { XenpfCpuOl, type XenpfCpuOlPlain } from "../../4.14/x86_64/platform/XenpfCpuOl.ts";
export { XenpfCpuHotadd, type XenpfCpuHotaddPlain } from "../../4.14/x86_64/platform/XenpfCpuHotadd.ts";
export { XenpfMemHotadd, type XenpfMemHotaddPlain } from "../../4.14/x86_64/platform/XenpfMemHotadd.ts";
export { XenpfCoreParking, type XenpfCoreParkingPlain } from "../../4.14/x86_64/platform/XenpfCoreParking.ts";
export {
  XenpfResourceEntry,
  type XenpfResourceEntryPlain,
  XenpfResourceEntryU,
} from "../../4.14/x86_64/platform/XenpfResourceEntry.ts";
export { XenpfResourceOp, type XenpfResourceOpPlain } from "../../4.14/x86_64/platform/XenpfResourceOp.ts";
export { XenpfSymdata, type XenpfSymdataPlain } from "../../4.14/arm64/platform/XenpfSymdata.ts";
export { XenpfUcodeRevision, type XenpfUcodeRevisionPlain } from "../x86_64/platform/XenpfUcodeRevision.ts";
export { XenPlatformOp, type XenPlatformOpPlain, XenPlatformOpU } from "./platform/XenPlatformOp.ts";
