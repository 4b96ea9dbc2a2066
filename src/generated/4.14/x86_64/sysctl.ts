// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

export { XenSysctlReadconsole, type XenSysctlReadconsolePlain } from "./sysctl/XenSysctlReadconsole.ts";
export { XenSysctlTbufOp, type XenSysctlTbufOpPlain } from "./sysctl/XenSysctlTbufOp.ts";
export { XenSysctlPhysinfo, type XenSysctlPhysinfoPlain } from "./sysctl/XenSysctlPhysinfo.ts";
export { XenSysctlSchedId, type XenSysctlSchedIdPlain } from "./sysctl/XenSysctlSchedId.ts";
export { XenSysctlPerfcDesc, type XenSysctlPerfcDescPlain } from "./sysctl/XenSysctlPerfcDesc.ts";
export { XenSysctlPerfcOp, type XenSysctlPerfcOpPlain } from "./sysctl/XenSysctlPerfcOp.ts";
export {
  XenSysctlGetdomaininfolist,
  type XenSysctlGetdomaininfolistPlain,
} from "./sysctl/XenSysctlGetdomaininfolist.ts";
export { XenSysctlDebugKeys, type XenSysctlDebugKeysPlain } from "./sysctl/XenSysctlDebugKeys.ts";
export { XenSysctlCpuinfo, type XenSysctlCpuinfoPlain } from "./sysctl/XenSysctlCpuinfo.ts";
export { XenSysctlGetcpuinfo, type XenSysctlGetcpuinfoPlain } from "./sysctl/XenSysctlGetcpuinfo.ts";
export { XenSysctlAvailheap, type XenSysctlAvailheapPlain } from "./sysctl/XenSysctlAvailheap.ts";
export { PmPxVal, type PmPxValPlain } from "./sysctl/PmPxVal.ts";
export { PmPxStat, type PmPxStatPlain } from "./sysctl/PmPxStat.ts";
export { PmCxStat, type PmCxStatPlain } from "./sysctl/PmCxStat.ts";
export { XenSysctlGetPmstat, type XenSysctlGetPmstatPlain, XenSysctlGetPmstatU } from "./sysctl/XenSysctlGetPmstat.ts";
export { XenSysctlCpuHotplug, type XenSysctlCpuHotplugPlain } from "./sysctl/XenSysctlCpuHotplug.ts";
export { XenUserspace, type XenUserspacePlain } from "./sysctl/XenUserspace.ts";
export { XenOndemand, type XenOndemandPlain } from "./sysctl/XenOndemand.ts";
export { XenGetCpufreqPara, type XenGetCpufreqParaPlain, XenGetCpufreqParaU } from "./sysctl/XenGetCpufreqPara.ts";
export { XenSetCpufreqGov, type XenSetCpufreqGovPlain } from "./sysctl/XenSetCpufreqGov.ts";
export { XenSetCpufreqPara, type XenSetCpufreqParaPlain } from "./sysctl/XenSetCpufreqPara.ts";
export { XenSysctlPmOp, type XenSysctlPmOpPlain, XenSysctlPmOpU } from "./sysctl/XenSysctlPmOp.ts";
export { XenSysctlPageOfflineOp, type XenSysctlPageOfflineOpPlain } from "./sysctl/XenSysctlPageOfflineOp.ts";
export { XenSysctlLockprofData, type XenSysctlLockprofDataPlain } from "./sysctl/XenSysctlLockprofData.ts";
export { XenSysctlLockprofOp, type XenSysctlLockprofOpPlain } from "./sysctl/XenSysctlLockprofOp.ts";
export { XenSysctlCputopo, type XenSysctlCputopoPlain } from "./sysctl/XenSysctlCputopo.ts";
export { XenSysctlCputopoinfo, type XenSysctlCputopoinfoPlain } from "./sysctl/XenSysctlCputopoinfo.ts";
export { XenSysctlMeminfo, type XenSysctlMeminfoPlain } from "./sysctl/XenSysctlMeminfo.ts";
export { XenSysctlNumainfo, type XenSysctlNumainfoPlain } from "./sysctl/XenSysctlNumainfo.ts";
export { XenSysctlCpupoolOp, type XenSysctlCpupoolOpPlain } from "./sysctl/XenSysctlCpupoolOp.ts";
export {
  XenSysctlArinc653Schedule,
  type XenSysctlArinc653SchedulePlain,
  XenSysctlArinc653ScheduleSchedEntries,
  type XenSysctlArinc653ScheduleSchedEntriesPlain,
} from "./sysctl/XenSysctlArinc653Schedule.ts";
export { XenSysctlCreditSchedule, type XenSysctlCreditSchedulePlain } from "./sysctl/XenSysctlCreditSchedule.ts";
export { XenSysctlCredit2Schedule, type XenSysctlCredit2SchedulePlain } from "./sysctl/XenSysctlCredit2Schedule.ts";
export { XenSysctlSchedArinc653, type XenSysctlSchedArinc653Plain } from "./sysctl/XenSysctlSchedArinc653.ts";
export {
  XenSysctlSchedulerOp,
  type XenSysctlSchedulerOpPlain,
  XenSysctlSchedulerOpU,
} from "./sysctl/XenSysctlSchedulerOp.ts";
export { XenSysctlCoverageOp, type XenSysctlCoverageOpPlain } from "./sysctl/XenSysctlCoverageOp.ts";
export {
  XenSysctlPsrCmtOp,
  type XenSysctlPsrCmtOpPlain,
  XenSysctlPsrCmtOpU,
  XenSysctlPsrCmtOpUL3Cache,
  type XenSysctlPsrCmtOpUL3CachePlain,
} from "./sysctl/XenSysctlPsrCmtOp.ts";
export { XenSysctlPcitopoinfo, type XenSysctlPcitopoinfoPlain } from "./sysctl/XenSysctlPcitopoinfo.ts";
export {
  XenSysctlPsrAlloc,
  type XenSysctlPsrAllocPlain,
  XenSysctlPsrAllocU,
  XenSysctlPsrAllocUCatInfo,
  type XenSysctlPsrAllocUCatInfoPlain,
  XenSysctlPsrAllocUMbaInfo,
  type XenSysctlPsrAllocUMbaInfoPlain,
} from "./sysctl/XenSysctlPsrAlloc.ts";
export { XenSysctlCpuLevellingCaps, type XenSysctlCpuLevellingCapsPlain } from "./sysctl/XenSysctlCpuLevellingCaps.ts";
export { XenSysctlCpuFeatureset, type XenSysctlCpuFeaturesetPlain } from "./sysctl/XenSysctlCpuFeatureset.ts";
export { XenLivepatchName, type XenLivepatchNamePlain } from "./sysctl/XenLivepatchName.ts";
export { XenSysctlLivepatchUpload, type XenSysctlLivepatchUploadPlain } from "./sysctl/XenSysctlLivepatchUpload.ts";
export { XenLivepatchStatus, type XenLivepatchStatusPlain } from "./sysctl/XenLivepatchStatus.ts";
export { XenSysctlLivepatchGet, type XenSysctlLivepatchGetPlain } from "./sysctl/XenSysctlLivepatchGet.ts";
export { XenSysctlLivepatchList, type XenSysctlLivepatchListPlain } from "./sysctl/XenSysctlLivepatchList.ts";
export { XenSysctlLivepatchAction, type XenSysctlLivepatchActionPlain } from "./sysctl/XenSysctlLivepatchAction.ts";
export {
  XenSysctlLivepatchOp,
  type XenSysctlLivepatchOpPlain,
  XenSysctlLivepatchOpU,
} from "./sysctl/XenSysctlLivepatchOp.ts";
export { XenSysctlCpuPolicy, type XenSysctlCpuPolicyPlain } from "./sysctl/XenSysctlCpuPolicy.ts";
export { XenSysctl, type XenSysctlPlain, XenSysctlU } from "./sysctl/XenSysctl.ts";
