// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

export { XenSysctlReadconsole, type XenSysctlReadconsolePlain } from "../../4.14/x86_64/sysctl/XenSysctlReadconsole.ts";
export { XenSysctlTbufOp, type XenSysctlTbufOpPlain } from "../../4.14/x86_64/sysctl/XenSysctlTbufOp.ts";
export { XenSysctlPhysinfo, type XenSysctlPhysinfoPlain } from "../../4.17/x86_64/sysctl/XenSysctlPhysinfo.ts";
export { XenSysctlSchedId, type XenSysctlSchedIdPlain } from "../../4.14/x86_64/sysctl/XenSysctlSchedId.ts";
export { XenSysctlPerfcDesc, type XenSysctlPerfcDescPlain } from "../../4.14/arm64/sysctl/XenSysctlPerfcDesc.ts";
export { XenSysctlPerfcOp, type XenSysctlPerfcOpPlain } from "../../4.14/x86_64/sysctl/XenSysctlPerfcOp.ts";
export {
  XenSysctlGetdomaininfolist,
  type XenSysctlGetdomaininfolistPlain,
} from "../../4.14/x86_64/sysctl/XenSysctlGetdomaininfolist.ts";
export { XenSysctlDebugKeys, type XenSysctlDebugKeysPlain } from "../../4.14/x86_64/sysctl/XenSysctlDebugKeys.ts";
export { XenSysctlCpuinfo, type XenSysctlCpuinfoPlain } from "../../4.14/x86_64/sysctl/XenSysctlCpuinfo.ts";
export { XenSysctlGetcpuinfo, type XenSysctlGetcpuinfoPlain } from "../../4.14/x86_64/sysctl/XenSysctlGetcpuinfo.ts";
export { XenSysctlAvailheap, type XenSysctlAvailheapPlain } from "../../4.14/x86_64/sysctl/XenSysctlAvailheap.ts";
export { PmPxVal, type PmPxValPlain } from "../../4.14/x86_64/sysctl/PmPxVal.ts";
export { PmPxStat, type PmPxStatPlain } from "../../4.14/x86_64/sysctl/PmPxStat.ts";
export { PmCxStat, type PmCxStatPlain } from "../../4.14/x86_64/sysctl/PmCxStat.ts";
export {
  XenSysctlGetPmstat,
  type XenSysctlGetPmstatPlain,
  XenSysctlGetPmstatU,
} from "../../4.14/x86_64/sysctl/XenSysctlGetPmstat.ts";
export { XenSysctlCpuHotplug, type XenSysctlCpuHotplugPlain } from "../../4.14/x86_64/sysctl/XenSysctlCpuHotplug.ts";
export { XenUserspace, type XenUserspacePlain } from "../../4.14/x86_64/sysctl/XenUserspace.ts";
export { XenOndemand, type XenOndemandPlain } from "../../4.14/x86_64/sysctl/XenOndemand.ts";
export { XenGetCppcPara, type XenGetCppcParaPlain } from "../../4.21/x86_64/sysctl/XenGetCppcPara.ts";
export { XenSetCppcPara, type XenSetCppcParaPlain } from "../../4.18/x86_64/sysctl/XenSetCppcPara.ts";
export {
  XenGetCpufreqPara,
  type XenGetCpufreqParaPlain,
  XenGetCpufreqParaS,
  type XenGetCpufreqParaSPlain,
} from "../../4.21/arm64/sysctl/XenGetCpufreqPara.ts";
export { XenGetCpufreqParaSU } from "../../4.21/x86_64/sysctl/XenGetCpufreqPara.ts";
export { XenSetCpufreqGov, type XenSetCpufreqGovPlain } from "../../4.14/arm64/sysctl/XenSetCpufreqGov.ts";
export { XenSetCpufreqPara, type XenSetCpufreqParaPlain } from "../../4.14/x86_64/sysctl/XenSetCpufreqPara.ts";
export { XenSysctlPmOp, type XenSysctlPmOpPlain, XenSysctlPmOpU } from "../../4.21/arm64/sysctl/XenSysctlPmOp.ts";
export {
  XenSysctlPageOfflineOp,
  type XenSysctlPageOfflineOpPlain,
} from "../../4.14/x86_64/sysctl/XenSysctlPageOfflineOp.ts";
export {
  XenSysctlLockprofData,
  type XenSysctlLockprofDataPlain,
} from "../../4.14/arm64/sysctl/XenSysctlLockprofData.ts";
export { XenSysctlLockprofOp, type XenSysctlLockprofOpPlain } from "../../4.14/x86_64/sysctl/XenSysctlLockprofOp.ts";
export { XenSysctlCputopo, type XenSysctlCputopoPlain } from "../../4.14/x86_64/sysctl/XenSysctlCputopo.ts";
export { XenSysctlCputopoinfo, type XenSysctlCputopoinfoPlain } from "../../4.14/x86_64/sysctl/XenSysctlCputopoinfo.ts";
export { XenSysctlMeminfo, type XenSysctlMeminfoPlain } from "../../4.14/x86_64/sysctl/XenSysctlMeminfo.ts";
export { XenSysctlNumainfo, type XenSysctlNumainfoPlain } from "../../4.14/x86_64/sysctl/XenSysctlNumainfo.ts";
export { XenSysctlCpupoolOp, type XenSysctlCpupoolOpPlain } from "../../4.14/x86_64/sysctl/XenSysctlCpupoolOp.ts";
export {
  XenSysctlArinc653Schedule,
  type XenSysctlArinc653SchedulePlain,
  XenSysctlArinc653ScheduleSchedEntries,
  type XenSysctlArinc653ScheduleSchedEntriesPlain,
} from "../../4.14/x86_64/sysctl/XenSysctlArinc653Schedule.ts";
export {
  XenSysctlCreditSchedule,
  type XenSysctlCreditSchedulePlain,
} from "../../4.14/x86_64/sysctl/XenSysctlCreditSchedule.ts";
export {
  XenSysctlCredit2Schedule,
  type XenSysctlCredit2SchedulePlain,
} from "../../4.14/x86_64/sysctl/XenSysctlCredit2Schedule.ts";
export {
  XenSysctlSchedArinc653,
  type XenSysctlSchedArinc653Plain,
} from "../../4.14/x86_64/sysctl/XenSysctlSchedArinc653.ts";
export {
  XenSysctlSchedulerOp,
  type XenSysctlSchedulerOpPlain,
  XenSysctlSchedulerOpU,
} from "../../4.14/x86_64/sysctl/XenSysctlSchedulerOp.ts";
export { XenSysctlCoverageOp, type XenSysctlCoverageOpPlain } from "../../4.14/x86_64/sysctl/XenSysctlCoverageOp.ts";
export {
  XenSysctlPsrCmtOp,
  type XenSysctlPsrCmtOpPlain,
  XenSysctlPsrCmtOpU,
  XenSysctlPsrCmtOpUL3Cache,
  type XenSysctlPsrCmtOpUL3CachePlain,
} from "../../4.14/x86_64/sysctl/XenSysctlPsrCmtOp.ts";
export { XenSysctlPcitopoinfo, type XenSysctlPcitopoinfoPlain } from "../../4.14/x86_64/sysctl/XenSysctlPcitopoinfo.ts";
export {
  XenSysctlPsrAlloc,
  type XenSysctlPsrAllocPlain,
  XenSysctlPsrAllocU,
  XenSysctlPsrAllocUCatInfo,
  type XenSysctlPsrAllocUCatInfoPlain,
  XenSysctlPsrAllocUMbaInfo,
  type XenSysctlPsrAllocUMbaInfoPlain,
} from "../../4.14/x86_64/sysctl/XenSysctlPsrAlloc.ts";
export {
  XenSysctlCpuFeatureset,
  type XenSysctlCpuFeaturesetPlain,
} from "../../4.14/x86_64/sysctl/XenSysctlCpuFeatureset.ts";
export { XenLivepatchName, type XenLivepatchNamePlain } from "../../4.14/x86_64/sysctl/XenLivepatchName.ts";
export {
  XenSysctlLivepatchUpload,
  type XenSysctlLivepatchUploadPlain,
} from "../../4.14/x86_64/sysctl/XenSysctlLivepatchUpload.ts";
export { XenLivepatchStatus, type XenLivepatchStatusPlain } from "../../4.14/x86_64/sysctl/XenLivepatchStatus.ts";
export {
  XenSysctlLivepatchGet,
  type XenSysctlLivepatchGetPlain,
} from "../../4.14/x86_64/sysctl/XenSysctlLivepatchGet.ts";
export {
  XenSysctlLivepatchList,
  type XenSysctlLivepatchListPlain,
} from "../../4.14/x86_64/sysctl/XenSysctlLivepatchList.ts";
export {
  XenSysctlLivepatchAction,
  type XenSysctlLivepatchActionPlain,
} from "../../4.14/x86_64/sysctl/XenSysctlLivepatchAction.ts";
export { XenSysctlLivepatchOp, type XenSysctlLivepatchOpPlain } from "../../4.19/x86_64/sysctl/XenSysctlLivepatchOp.ts";
export { XenSysctlLivepatchOpU } from "../../4.14/x86_64/sysctl/XenSysctlLivepatchOp.ts";
export { XenSysctlDtOverlay, type XenSysctlDtOverlayPlain } from "../../4.18/arm64/sysctl/XenSysctlDtOverlay.ts";
export { XenSysctl, type XenSysctlPlain, XenSysctlU } from "./sysctl/XenSysctl.ts";
