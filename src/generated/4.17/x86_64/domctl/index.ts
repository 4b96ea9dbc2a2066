// The records of Xen's public header domctl.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../runtime/struct/records.ts";

export const records: typeof import("../domctl.ts") = lazyRecords({
  XenDomctlCreatedomain: () => require("./XenDomctlCreatedomain.ts").XenDomctlCreatedomain,
  XenDomctlGetdomaininfo: () => require("../../../4.16/x86_64/domctl/XenDomctlGetdomaininfo.ts").XenDomctlGetdomaininfo,
  XenDomctlGetpageframeinfo3: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlGetpageframeinfo3.ts").XenDomctlGetpageframeinfo3,
  XenDomctlShadowOpStats: () => require("../../../4.14/x86_64/domctl/XenDomctlShadowOpStats.ts").XenDomctlShadowOpStats,
  XenDomctlShadowOp: () => require("../../../4.14/x86_64/domctl/XenDomctlShadowOp.ts").XenDomctlShadowOp,
  XenDomctlMaxMem: () => require("../../../4.14/x86_64/domctl/XenDomctlMaxMem.ts").XenDomctlMaxMem,
  XenDomctlVcpucontext: () => require("../../../4.14/x86_64/domctl/XenDomctlVcpucontext.ts").XenDomctlVcpucontext,
  XenDomctlGetvcpuinfo: () => require("../../../4.14/x86_64/domctl/XenDomctlGetvcpuinfo.ts").XenDomctlGetvcpuinfo,
  XenDomctlNodeaffinity: () => require("../../../4.14/x86_64/domctl/XenDomctlNodeaffinity.ts").XenDomctlNodeaffinity,
  XenDomctlVcpuaffinity: () => require("../../../4.14/x86_64/domctl/XenDomctlVcpuaffinity.ts").XenDomctlVcpuaffinity,
  XenDomctlMaxVcpus: () => require("../../../4.14/x86_64/domctl/XenDomctlMaxVcpus.ts").XenDomctlMaxVcpus,
  XenDomctlSchedCredit: () => require("../../../4.14/x86_64/domctl/XenDomctlSchedCredit.ts").XenDomctlSchedCredit,
  XenDomctlSchedCredit2: () => require("../../../4.14/x86_64/domctl/XenDomctlSchedCredit2.ts").XenDomctlSchedCredit2,
  XenDomctlSchedRtds: () => require("../../../4.14/x86_64/domctl/XenDomctlSchedRtds.ts").XenDomctlSchedRtds,
  XenDomctlSchedparamVcpu: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlSchedparamVcpu.ts").XenDomctlSchedparamVcpu,
  XenDomctlSchedparamVcpuU: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlSchedparamVcpu.ts").XenDomctlSchedparamVcpuU,
  XenDomctlSchedulerOp: () => require("../../../4.14/x86_64/domctl/XenDomctlSchedulerOp.ts").XenDomctlSchedulerOp,
  XenDomctlSchedulerOpU: () => require("../../../4.14/x86_64/domctl/XenDomctlSchedulerOp.ts").XenDomctlSchedulerOpU,
  XenDomctlSchedulerOpUV: () => require("../../../4.14/x86_64/domctl/XenDomctlSchedulerOp.ts").XenDomctlSchedulerOpUV,
  XenDomctlSetdomainhandle: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlSetdomainhandle.ts").XenDomctlSetdomainhandle,
  XenDomctlSetdebugging: () => require("../../../4.14/x86_64/domctl/XenDomctlSetdebugging.ts").XenDomctlSetdebugging,
  XenDomctlIrqPermission: () => require("../../../4.16/x86_64/domctl/XenDomctlIrqPermission.ts").XenDomctlIrqPermission,
  XenDomctlIomemPermission: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlIomemPermission.ts").XenDomctlIomemPermission,
  XenDomctlIoportPermission: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlIoportPermission.ts").XenDomctlIoportPermission,
  XenDomctlHypercallInit: () => require("../../../4.14/x86_64/domctl/XenDomctlHypercallInit.ts").XenDomctlHypercallInit,
  XenDomctlSettimeoffset: () => require("../../../4.14/x86_64/domctl/XenDomctlSettimeoffset.ts").XenDomctlSettimeoffset,
  XenDomctlHvmcontext: () => require("../../../4.14/x86_64/domctl/XenDomctlHvmcontext.ts").XenDomctlHvmcontext,
  XenDomctlAddressSize: () => require("../../../4.14/x86_64/domctl/XenDomctlAddressSize.ts").XenDomctlAddressSize,
  XenDomctlSendtrigger: () => require("../../../4.14/x86_64/domctl/XenDomctlSendtrigger.ts").XenDomctlSendtrigger,
  XenDomctlAssignDevice: () => require("../../../4.14/x86_64/domctl/XenDomctlAssignDevice.ts").XenDomctlAssignDevice,
  XenDomctlAssignDeviceU: () => require("../../../4.14/x86_64/domctl/XenDomctlAssignDevice.ts").XenDomctlAssignDeviceU,
  XenDomctlAssignDeviceUPci: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlAssignDevice.ts").XenDomctlAssignDeviceUPci,
  XenDomctlAssignDeviceUDt: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlAssignDevice.ts").XenDomctlAssignDeviceUDt,
  XenDomctlGetDeviceGroup: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlGetDeviceGroup.ts").XenDomctlGetDeviceGroup,
  XenDomctlBindPtIrq: () => require("../../../4.14/x86_64/domctl/XenDomctlBindPtIrq.ts").XenDomctlBindPtIrq,
  XenDomctlBindPtIrqU: () => require("../../../4.14/x86_64/domctl/XenDomctlBindPtIrq.ts").XenDomctlBindPtIrqU,
  XenDomctlBindPtIrqUIsa: () => require("../../../4.14/x86_64/domctl/XenDomctlBindPtIrq.ts").XenDomctlBindPtIrqUIsa,
  XenDomctlBindPtIrqUPci: () => require("../../../4.14/x86_64/domctl/XenDomctlBindPtIrq.ts").XenDomctlBindPtIrqUPci,
  XenDomctlBindPtIrqUMsi: () => require("../../../4.14/x86_64/domctl/XenDomctlBindPtIrq.ts").XenDomctlBindPtIrqUMsi,
  XenDomctlBindPtIrqUSpi: () => require("../../../4.14/x86_64/domctl/XenDomctlBindPtIrq.ts").XenDomctlBindPtIrqUSpi,
  XenDomctlMemoryMapping: () => require("../../../4.14/x86_64/domctl/XenDomctlMemoryMapping.ts").XenDomctlMemoryMapping,
  XenDomctlIoportMapping: () => require("../../../4.14/x86_64/domctl/XenDomctlIoportMapping.ts").XenDomctlIoportMapping,
  XenDomctlExtVcpucontext: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlExtVcpucontext.ts").XenDomctlExtVcpucontext,
  XenDomctlSetTarget: () => require("../../../4.14/x86_64/domctl/XenDomctlSetTarget.ts").XenDomctlSetTarget,
  XenDomctlCpuPolicy: () => require("../../../4.14/x86_64/domctl/XenDomctlCpuPolicy.ts").XenDomctlCpuPolicy,
  XenDomctlSubscribe: () => require("../../../4.14/x86_64/domctl/XenDomctlSubscribe.ts").XenDomctlSubscribe,
  XenDomctlDebugOp: () => require("../../../4.14/x86_64/domctl/XenDomctlDebugOp.ts").XenDomctlDebugOp,
  XenDomctlHvmcontextPartial: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlHvmcontextPartial.ts").XenDomctlHvmcontextPartial,
  XenDomctlTscInfo: () => require("../../../4.14/x86_64/domctl/XenDomctlTscInfo.ts").XenDomctlTscInfo,
  XenDomctlGdbsxMemio: () => require("../../../4.14/x86_64/domctl/XenDomctlGdbsxMemio.ts").XenDomctlGdbsxMemio,
  XenDomctlGdbsxPauseunpVcpu: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlGdbsxPauseunpVcpu.ts").XenDomctlGdbsxPauseunpVcpu,
  XenDomctlGdbsxDomstatus: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlGdbsxDomstatus.ts").XenDomctlGdbsxDomstatus,
  XenDomctlVmEventOp: () => require("../../../4.14/x86_64/domctl/XenDomctlVmEventOp.ts").XenDomctlVmEventOp,
  XenDomctlVmEventOpU: () => require("../../../4.14/x86_64/domctl/XenDomctlVmEventOp.ts").XenDomctlVmEventOpU,
  XenDomctlVmEventOpUEnable: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlVmEventOp.ts").XenDomctlVmEventOpUEnable,
  XenDomctlMemSharingOp: () => require("../../../4.14/x86_64/domctl/XenDomctlMemSharingOp.ts").XenDomctlMemSharingOp,
  XenDomctlMemSharingOpU: () => require("../../../4.14/x86_64/domctl/XenDomctlMemSharingOp.ts").XenDomctlMemSharingOpU,
  XenDomctlAuditP2m: () => require("../../../4.14/x86_64/domctl/XenDomctlAuditP2m.ts").XenDomctlAuditP2m,
  XenDomctlSetVirqHandler: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlSetVirqHandler.ts").XenDomctlSetVirqHandler,
  XenDomctlVcpuextstate: () => require("../../../4.14/x86_64/domctl/XenDomctlVcpuextstate.ts").XenDomctlVcpuextstate,
  XenDomctlSetAccessRequired: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlSetAccessRequired.ts").XenDomctlSetAccessRequired,
  XenDomctlSetBrokenPageP2m: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlSetBrokenPageP2m.ts").XenDomctlSetBrokenPageP2m,
  XenDomctlCacheflush: () => require("../../../4.14/x86_64/domctl/XenDomctlCacheflush.ts").XenDomctlCacheflush,
  XenDomctlPagingMempool: () => require("./XenDomctlPagingMempool.ts").XenDomctlPagingMempool,
  XenDomctlVcpuMsr: () => require("../../../4.14/x86_64/domctl/XenDomctlVcpuMsr.ts").XenDomctlVcpuMsr,
  XenDomctlVcpuMsrs: () => require("../../../4.14/x86_64/domctl/XenDomctlVcpuMsrs.ts").XenDomctlVcpuMsrs,
  XenDomctlVnuma: () => require("../../../4.14/x86_64/domctl/XenDomctlVnuma.ts").XenDomctlVnuma,
  XenDomctlPsrCmtOp: () => require("../../../4.14/x86_64/domctl/XenDomctlPsrCmtOp.ts").XenDomctlPsrCmtOp,
  XenDomctlMonitorOp: () => require("./XenDomctlMonitorOp.ts").XenDomctlMonitorOp,
  XenDomctlMonitorOpU: () => require("./XenDomctlMonitorOp.ts").XenDomctlMonitorOpU,
  XenDomctlMonitorOpUMovToCr: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlMonitorOp.ts").XenDomctlMonitorOpUMovToCr,
  XenDomctlMonitorOpUMovToMsr: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlMonitorOp.ts").XenDomctlMonitorOpUMovToMsr,
  XenDomctlMonitorOpUGuestRequest: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlMonitorOp.ts").XenDomctlMonitorOpUGuestRequest,
  XenDomctlMonitorOpUDebugException: () =>
    require("../../../4.14/x86_64/domctl/XenDomctlMonitorOp.ts").XenDomctlMonitorOpUDebugException,
  XenDomctlMonitorOpUVmexit: () => require("./XenDomctlMonitorOp.ts").XenDomctlMonitorOpUVmexit,
  XenDomctlPsrAlloc: () => require("../../../4.14/x86_64/domctl/XenDomctlPsrAlloc.ts").XenDomctlPsrAlloc,
  XenDomctlVuartOp: () => require("../../../4.14/x86_64/domctl/XenDomctlVuartOp.ts").XenDomctlVuartOp,
  XenDomctlVmtraceOp: () => require("../../../4.15/x86_64/domctl/XenDomctlVmtraceOp.ts").XenDomctlVmtraceOp,
  XenDomctl: () => require("./XenDomctl.ts").XenDomctl,
  XenDomctlU: () => require("./XenDomctl.ts").XenDomctlU,
});
