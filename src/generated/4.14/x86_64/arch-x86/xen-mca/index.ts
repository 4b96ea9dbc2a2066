// The records of Xen's public header arch-x86/xen-mca.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../../runtime/struct/records.ts";

export const records: typeof import("../xen-mca.ts") = lazyRecords({
  McinfoCommon: () => require("./McinfoCommon.ts").McinfoCommon,
  McinfoGlobal: () => require("./McinfoGlobal.ts").McinfoGlobal,
  McinfoBank: () => require("./McinfoBank.ts").McinfoBank,
  McinfoMsr: () => require("./McinfoMsr.ts").McinfoMsr,
  McinfoExtended: () => require("./McinfoExtended.ts").McinfoExtended,
  PageOfflineAction: () => require("./PageOfflineAction.ts").PageOfflineAction,
  CpuOfflineAction: () => require("./CpuOfflineAction.ts").CpuOfflineAction,
  McinfoRecovery: () => require("./McinfoRecovery.ts").McinfoRecovery,
  McinfoRecoveryActionInfo: () => require("./McinfoRecovery.ts").McinfoRecoveryActionInfo,
  McInfo: () => require("./McInfo.ts").McInfo,
  McinfoLogicalCpu: () => require("./McinfoLogicalCpu.ts").McinfoLogicalCpu,
  XenMcFetch: () => require("./XenMcFetch.ts").XenMcFetch,
  XenMcNotifydomain: () => require("./XenMcNotifydomain.ts").XenMcNotifydomain,
  XenMcPhyscpuinfo: () => require("./XenMcPhyscpuinfo.ts").XenMcPhyscpuinfo,
  XenMcMsrinject: () => require("./XenMcMsrinject.ts").XenMcMsrinject,
  XenMcMceinject: () => require("./XenMcMceinject.ts").XenMcMceinject,
  XenMcInjectV2: () => require("./XenMcInjectV2.ts").XenMcInjectV2,
  XenMc: () => require("./XenMc.ts").XenMc,
  XenMcU: () => require("./XenMc.ts").XenMcU,
});
