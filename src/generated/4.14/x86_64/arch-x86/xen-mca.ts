// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

export { McinfoCommon, type McinfoCommonPlain } from "./xen-mca/McinfoCommon.ts";
export { McinfoGlobal, type McinfoGlobalPlain } from "./xen-mca/McinfoGlobal.ts";
export { McinfoBank, type McinfoBankPlain } from "./xen-mca/McinfoBank.ts";
export { McinfoMsr, type McinfoMsrPlain } from "./xen-mca/McinfoMsr.ts";
export { McinfoExtended, type McinfoExtendedPlain } from "./xen-mca/McinfoExtended.ts";
export { PageOfflineAction, type PageOfflineActionPlain } from "./xen-mca/PageOfflineAction.ts";
export { CpuOfflineAction, type CpuOfflineActionPlain } from "./xen-mca/CpuOfflineAction.ts";
export { McinfoRecovery, type McinfoRecoveryPlain, McinfoRecoveryActionInfo } from "./xen-mca/McinfoRecovery.ts";
export { McInfo, type McInfoPlain } from "./xen-mca/McInfo.ts";
export { McinfoLogicalCpu, type McinfoLogicalCpuPlain } from "./xen-mca/McinfoLogicalCpu.ts";
export { XenMcFetch, type XenMcFetchPlain } from "./xen-mca/XenMcFetch.ts";
export { XenMcNotifydomain, type XenMcNotifydomainPlain } from "./xen-mca/XenMcNotifydomain.ts";
export { XenMcPhyscpuinfo, type XenMcPhyscpuinfoPlain } from "./xen-mca/XenMcPhyscpuinfo.ts";
export { XenMcMsrinject, type XenMcMsrinjectPlain } from "./xen-mca/XenMcMsrinject.ts";
export { XenMcMceinject, type XenMcMceinjectPlain } from "./xen-mca/XenMcMceinject.ts";
export { XenMcInjectV2, type XenMcInjectV2Plain } from "./xen-mca/XenMcInjectV2.ts";
export { XenMc, type XenMcPlain, XenMcU } from "./xen-mca/XenMc.ts";
