// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

export { XenSysctlReadconsole, type XenSysctlReadconsolePlain } from "../x86_64/sysctl/XenSysctlReadconsole.ts";
export { XenSysctlTbufOp, type XenSysctlTbufOpPlain } from "../x86_64/sysctl/XenSysctlTbufOp.ts";
export { XenSysctlPhysinfo, type XenSysctlPhysinfoPlain } from "../x86_64/sysctl/XenSysctlPhysinfo.ts";
export { XenSysctlSchedId, type XenSysctlSchedIdPlain } from "../x86_64/sysctl/XenSysctlSchedId.ts";
export { XenSysctlPerfcDesc, type XenSysctlPerfcDescPlain } from "./sysctl/XenSysctlPerfcDesc.ts";
export { XenSysctlPerfcOp, type XenSysctlPerfcOpPlain } from "../x86_64/sysctl/XenSysctlPerfcOp.ts";
export {
  XenSysctlGetdomaininfolist,
  type XenSysctlGetdomaininfolistPlain,
} from "../x86_64/sysctl/XenSysctlGetdomaininfolist.ts";
export { XenSysctlDebugKeys, type XenSysctlDebugKeysPlain } from "../x86_64/sysctl/XenSysctlDebugKeys.ts";
export { XenSysctlCpuinfo, type XenSysctlCpuinfoPlain } from "../x86_64/sysctl/XenSysctlCpuinfo.ts";
export { XenSysctlGetcpuinfo, type XenSysctlGetcpuinfoPlain } from "../x86_64/sysctl/XenSysctlGetcpuinfo.ts";
export { XenSysctlAvailheap, type XenSysctlAvailheapPlain } from "../x86_64/sysctl/XenSysctlAvailheap.ts";
export { PmPxVal, type PmPxValPlain } from "../x86_64/sysctl/PmPxVal.ts";
export { PmPxStat, type PmPxStatPlain } from "../x86_64/sysctl/PmPxStat.ts";
export { PmCxStat, type PmCxStatPlain } from "../x86_64/sysctl/PmCxStat.ts";
export {
  XenSysctlGetPmstat,
  type XenSysctlGetPmstatPlain,
  XenSysctlGetPmstatU,
} from "../x86_64/sysctl/XenSysctlGetPmstat.ts";
export { XenSysctlCpuHotplug, type XenSysctlCpuHotplugPlain } from "../x86_64/sysctl/XenSysctlCpuHotplug.ts";
export { XenUserspace, type XenUserspacePlain } from "../x86_64/sysctl/XenUserspace.ts";
export { XenOndemand, type XenOndemandPlain } from "../x86_64/sysctl/XenOndemand.ts";
export { XenGetCpufreqPara, type XenGetCpufreqParaPlain } from "./sysctl/XenGetCpufreqPara.ts";
export { XenGetCpufreqParaU } from "../x86_64/sysctl/XenGetCpufreqPara.ts";
export { XenSetCpufreqGov, type XenSetCpufreqGovPlain } from "./sysctl/XenSetCpufreqGov.ts";
export { XenSetCpufreqPara, type XenSetCpufreqParaPlain } from "../x86_64/sysctl/XenSetCpufreqPara.ts";
export { XenSysctlPmOp, type XenSysctlPmOpPlain, XenSysctlPmOpU } from "./sysctl/XenSysctlPmOp.ts";
export { XenSysctlPageOfflineOp, type XenSysctlPageOfflineOpPlain } from "../x86_64/sysctl/XenSysctlPageOfflineOp.ts";
export { XenSysctlLockprofData, type XenSysctlLockprofDataPlain } from "./sysctl/XenSysctlLockprofData.ts";
export { XenSysctlLockprofOp, type XenSysctlLockprofOpPlain } from "../x86_64/sysctl/XenSysctlLockprofOp.ts";
export { XenSysctlCputopo, type XenSysctlCputopoPlain } from "../x86_64/sysctl/XenSysctlCputopo.ts";
export { XenSysctlCputopoinfo, type XenSysctlCputopoinfoPlain } from "../x86_64/sysctl/XenSysctlCputopoinfo.ts";
export { XenSysctlMeminfo, type XenSysctlMeminfoPlain } from "../x86_64/sysctl/XenSysctlMeminfo.ts";
export { XenSysctlNumainfo, type XenSysctlNumainfoPlain } from "../x86_64/sysctl/XenSysctlNumainfo.ts";
export { XenSysctlCpupoolOp, type XenSysctlCpupoolOpPlain } from "../x86_64/sysctl/XenSysctlCpupoolOp.ts";
export {
  XenSysctlArinc653Schedule,
  type XenSysctlArinc653SchedulePlain,
  XenSysctlArinc653ScheduleSchedEntries,
  type XenSysctlArinc653ScheduleSchedEntriesPlain,
} from "../x86_64/sysctl/XenSysctlArinc653Schedule.ts";
export {
  XenSysctlCreditSchedule,
  type XenSysctlCreditSchedulePlain,
} from "../x86_64/sysctl/XenSysctlCreditSchedule.ts";
export {
  XenSysctlCredit2Schedule,
  type XenSysctlCredit2SchedulePlain,
} from "../x86_64/sysctl/XenSysctlCredit2Schedule.ts";
export { XenSysctlSchedArinc653, type XenSysctlSchedArinc653Plain } from "../x86_64/sysctl/XenSysctlSchedArinc653.ts";
export {
  XenSysctlSchedulerOp,
  type XenSysctlSchedulerOpPlain,
  XenSysctlSchedulerOpU,
} from "../x86_64/sysctl/XenSysctlSchedulerOp.ts";
export { XenSysctlCoverageOp, type XenSysctlCoverageOpPlain } from "../x86_64/sysctl/XenSysctlCoverageOp.ts";
export {
  XenSysctlPsrCmtOp,
  type XenSysctlPsrCmtOpPlain,
  XenSysctlPsrCmtOpU,
  XenSysctlPsrCmtOpUL3Cache,
  type XenSysctlPsrCmtOpUL3CachePlain,
} from "../x86_64/sysctl/XenSysctlPsrCmtOp.ts";
export { XenSysctlPcitopoinfo, type XenSysctlPcitopoinfoPlain } from "../x86_64/sysctl/XenSysctlPcitopoinfo.ts";
export {
  XenSysctlPsrAlloc,
  type XenSysctlPsrAllocPlain,
  XenSysctlPsrAllocU,
  XenSysctlPsrAllocUCatInfo,
  type XenSysctlPsrAllocUCatInfoPlain,
  XenSysctlPsrAllocUMbaInfo,
  type XenSysctlPsrAllocUMbaInfoPlain,
} from "../x86_64/sysctl/XenSysctlPsrAlloc.ts";
export {
  XenSysctlCpuLevellingCaps,
  type XenSysctlCpuLevellingCapsPlain,
} from "../x86_64/sysctl/XenSysctlCpuLevellingCaps.ts";
export { XenSysctlCpuFeatureset, type XenSysctlCpuFeaturesetPlain } from "../x86_64/sysctl/XenSysctlCpuFeatureset.ts";
export { XenLivepatchName, type XenLivepatchNamePlain } from "../x86_64/sysctl/XenLivepatchName.ts";
export {
  XenSysctlLivepatchUpload,
  type XenSysctlLivepatchUploadPlain,
} from "../x86_64/sysctl/XenSysctlLivepatchUpload.ts";
export { XenLivepatchStatus, type XenLivepatchStatusPlain } from "../x86_64/sysctl/XenLivepatchStatus.ts";
export { XenSysctlLivepatchGet, type XenSysctlLivepatchGetPlain } from "../x86_64/sysctl/XenSysctlLivepatchGet.ts";
export { XenSysctlLivepatchList, type XenSysctlLivepatchListPlain } from "../x86_64/sysctl/XenSysctlLivepatchList.ts";
export {
  XenSysctlLivepatchAction,
  type XenSysctlLivepatchActionPlain,
} from "../x86_64/sysctl/XenSysctlLivepatchAction.ts";
export {
  XenSysctlLivepatchOp,
  type XenSysctlLivepatchOpPlain,
  XenSysctlLivepatchOpU,
} from "../x86_64/sysctl/XenSysctlLivepatchOp.ts";
export { XenSysctl, type XenSysctlPlain, XenSysctlU } from "./sysctl/XenSysctl.ts";
