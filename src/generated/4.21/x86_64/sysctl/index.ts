// The records of Xen's public header sysctl.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../runtime/struct/records.ts";

export const records: typeof import("../sysctl.ts") = lazyRecords({
  XenSysctlReadconsole: () => require("../../../4.14/x86_64/sysctl/XenSysctlReadconsole.ts").XenSysctlReadconsole,
  XenSysctlTbufOp: () => require("../../../4.14/x86_64/sysctl/XenSysctlTbufOp.ts").XenSysctlTbufOp,
  XenSysctlPhysinfo: () => require("../../../4.17/x86_64/sysctl/XenSysctlPhysinfo.ts").XenSysctlPhysinfo,
  XenSysctlSchedId: () => require("../../../4.14/x86_64/sysctl/XenSysctlSchedId.ts").XenSysctlSchedId,
  XenSysctlPerfcDesc: () => require("../../../4.14/x86_64/sysctl/XenSysctlPerfcDesc.ts").XenSysctlPerfcDesc,
  XenSysctlPerfcOp: () => require("../../../4.14/x86_64/sysctl/XenSysctlPerfcOp.ts").XenSysctlPerfcOp,
  XenSysctlGetdomaininfolist: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlGetdomaininfolist.ts").XenSysctlGetdomaininfolist,
  XenSysctlDebugKeys: () => require("../../../4.14/x86_64/sysctl/XenSysctlDebugKeys.ts").XenSysctlDebugKeys,
  XenSysctlCpuinfo: () => require("../../../4.14/x86_64/sysctl/XenSysctlCpuinfo.ts").XenSysctlCpuinfo,
  XenSysctlGetcpuinfo: () => require("../../../4.14/x86_64/sysctl/XenSysctlGetcpuinfo.ts").XenSysctlGetcpuinfo,
  XenSysctlAvailheap: () => require("../../../4.14/x86_64/sysctl/XenSysctlAvailheap.ts").XenSysctlAvailheap,
  PmPxVal: () => require("../../../4.14/x86_64/sysctl/PmPxVal.ts").PmPxVal,
  PmPxStat: () => require("../../../4.14/x86_64/sysctl/PmPxStat.ts").PmPxStat,
  PmCxStat: () => require("../../../4.14/x86_64/sysctl/PmCxStat.ts").PmCxStat,
  XenSysctlGetPmstat: () => require("../../../4.14/x86_64/sysctl/XenSysctlGetPmstat.ts").XenSysctlGetPmstat,
  XenSysctlGetPmstatU: () => require("../../../4.14/x86_64/sysctl/XenSysctlGetPmstat.ts").XenSysctlGetPmstatU,
  XenSysctlCpuHotplug: () => require("../../../4.14/x86_64/sysctl/XenSysctlCpuHotplug.ts").XenSysctlCpuHotplug,
  XenUserspace: () => require("../../../4.14/x86_64/sysctl/XenUserspace.ts").XenUserspace,
  XenOndemand: () => require("../../../4.14/x86_64/sysctl/XenOndemand.ts").XenOndemand,
  XenGetCppcPara: () => require("./XenGetCppcPara.ts").XenGetCppcPara,
  XenSetCppcPara: () => require("../../../4.18/x86_64/sysctl/XenSetCppcPara.ts").XenSetCppcPara,
  XenGetCpufreqPara: () => require("./XenGetCpufreqPara.ts").XenGetCpufreqPara,
  XenGetCpufreqParaS: () => require("./XenGetCpufreqPara.ts").XenGetCpufreqParaS,
  XenGetCpufreqParaSU: () => require("./XenGetCpufreqPara.ts").XenGetCpufreqParaSU,
  XenSetCpufreqGov: () => require("../../../4.14/x86_64/sysctl/XenSetCpufreqGov.ts").XenSetCpufreqGov,
  XenSetCpufreqPara: () => require("../../../4.14/x86_64/sysctl/XenSetCpufreqPara.ts").XenSetCpufreqPara,
  XenSysctlPmOp: () => require("./XenSysctlPmOp.ts").XenSysctlPmOp,
  XenSysctlPmOpU: () => require("./XenSysctlPmOp.ts").XenSysctlPmOpU,
  XenSysctlPageOfflineOp: () => require("../../../4.14/x86_64/sysctl/XenSysctlPageOfflineOp.ts").XenSysctlPageOfflineOp,
  XenSysctlLockprofData: () => require("../../../4.14/x86_64/sysctl/XenSysctlLockprofData.ts").XenSysctlLockprofData,
  XenSysctlLockprofOp: () => require("../../../4.14/x86_64/sysctl/XenSysctlLockprofOp.ts").XenSysctlLockprofOp,
  XenSysctlCputopo: () => require("../../../4.14/x86_64/sysctl/XenSysctlCputopo.ts").XenSysctlCputopo,
  XenSysctlCputopoinfo: () => require("../../../4.14/x86_64/sysctl/XenSysctlCputopoinfo.ts").XenSysctlCputopoinfo,
  XenSysctlMeminfo: () => require("../../../4.14/x86_64/sysctl/XenSysctlMeminfo.ts").XenSysctlMeminfo,
  XenSysctlNumainfo: () => require("../../../4.14/x86_64/sysctl/XenSysctlNumainfo.ts").XenSysctlNumainfo,
  XenSysctlCpupoolOp: () => require("../../../4.14/x86_64/sysctl/XenSysctlCpupoolOp.ts").XenSysctlCpupoolOp,
  XenSysctlArinc653Schedule: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlArinc653Schedule.ts").XenSysctlArinc653Schedule,
  XenSysctlArinc653ScheduleSchedEntries: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlArinc653Schedule.ts").XenSysctlArinc653ScheduleSchedEntries,
  XenSysctlCreditSchedule: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlCreditSchedule.ts").XenSysctlCreditSchedule,
  XenSysctlCredit2Schedule: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlCredit2Schedule.ts").XenSysctlCredit2Schedule,
  XenSysctlSchedArinc653: () => require("../../../4.14/x86_64/sysctl/XenSysctlSchedArinc653.ts").XenSysctlSchedArinc653,
  XenSysctlSchedulerOp: () => require("../../../4.14/x86_64/sysctl/XenSysctlSchedulerOp.ts").XenSysctlSchedulerOp,
  XenSysctlSchedulerOpU: () => require("../../../4.14/x86_64/sysctl/XenSysctlSchedulerOp.ts").XenSysctlSchedulerOpU,
  XenSysctlCoverageOp: () => require("../../../4.14/x86_64/sysctl/XenSysctlCoverageOp.ts").XenSysctlCoverageOp,
  XenSysctlPsrCmtOp: () => require("../../../4.14/x86_64/sysctl/XenSysctlPsrCmtOp.ts").XenSysctlPsrCmtOp,
  XenSysctlPsrCmtOpU: () => require("../../../4.14/x86_64/sysctl/XenSysctlPsrCmtOp.ts").XenSysctlPsrCmtOpU,
  XenSysctlPsrCmtOpUL3Cache: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlPsrCmtOp.ts").XenSysctlPsrCmtOpUL3Cache,
  XenSysctlPcitopoinfo: () => require("../../../4.14/x86_64/sysctl/XenSysctlPcitopoinfo.ts").XenSysctlPcitopoinfo,
  XenSysctlPsrAlloc: () => require("../../../4.14/x86_64/sysctl/XenSysctlPsrAlloc.ts").XenSysctlPsrAlloc,
  XenSysctlPsrAllocU: () => require("../../../4.14/x86_64/sysctl/XenSysctlPsrAlloc.ts").XenSysctlPsrAllocU,
  XenSysctlPsrAllocUCatInfo: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlPsrAlloc.ts").XenSysctlPsrAllocUCatInfo,
  XenSysctlPsrAllocUMbaInfo: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlPsrAlloc.ts").XenSysctlPsrAllocUMbaInfo,
  XenSysctlCpuLevellingCaps: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlCpuLevellingCaps.ts").XenSysctlCpuLevellingCaps,
  XenSysctlCpuFeatureset: () => require("../../../4.14/x86_64/sysctl/XenSysctlCpuFeatureset.ts").XenSysctlCpuFeatureset,
  XenLivepatchName: () => require("../../../4.14/x86_64/sysctl/XenLivepatchName.ts").XenLivepatchName,
  XenSysctlLivepatchUpload: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlLivepatchUpload.ts").XenSysctlLivepatchUpload,
  XenLivepatchStatus: () => require("../../../4.14/x86_64/sysctl/XenLivepatchStatus.ts").XenLivepatchStatus,
  XenSysctlLivepatchGet: () => require("../../../4.14/x86_64/sysctl/XenSysctlLivepatchGet.ts").XenSysctlLivepatchGet,
  XenSysctlLivepatchList: () => require("../../../4.14/x86_64/sysctl/XenSysctlLivepatchList.ts").XenSysctlLivepatchList,
  XenSysctlLivepatchAction: () =>
    require("../../../4.14/x86_64/sysctl/XenSysctlLivepatchAction.ts").XenSysctlLivepatchAction,
  XenSysctlLivepatchOp: () => require("../../../4.19/x86_64/sysctl/XenSysctlLivepatchOp.ts").XenSysctlLivepatchOp,
  XenSysctlLivepatchOpU: () => require("../../../4.14/x86_64/sysctl/XenSysctlLivepatchOp.ts").XenSysctlLivepatchOpU,
  XenSysctlCpuPolicy: () => require("../../../4.14/x86_64/sysctl/XenSysctlCpuPolicy.ts").XenSysctlCpuPolicy,
  XenSysctl: () => require("./XenSysctl.ts").XenSysctl,
  XenSysctlU: () => require("./XenSysctl.ts").XenSysctlU,
});
