// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

export { XenDomctlCreatedomain, type XenDomctlCreatedomainPlain } from "./domctl/XenDomctlCreatedomain.ts";
export { XenDomctlGetdomaininfo, type XenDomctlGetdomaininfoPlain } from "./domctl/XenDomctlGetdomaininfo.ts";
export {
  XenDomctlGetpageframeinfo3,
  type XenDomctlGetpageframeinfo3Plain,
} from "../x86_64/domctl/XenDomctlGetpageframeinfo3.ts";
export { XenDomctlShadowOpStats, type XenDomctlShadowOpStatsPlain } from "../x86_64/domctl/XenDomctlShadowOpStats.ts";
export { XenDomctlShadowOp, type XenDomctlShadowOpPlain } from "../x86_64/domctl/XenDomctlShadowOp.ts";
export { XenDomctlMaxMem, type XenDomctlMaxMemPlain } from "../x86_64/domctl/XenDomctlMaxMem.ts";
export { XenDomctlVcpucontext, type XenDomctlVcpucontextPlain } from "../x86_64/domctl/XenDomctlVcpucontext.ts";
export { XenDomctlGetvcpuinfo, type XenDomctlGetvcpuinfoPlain } from "../x86_64/domctl/XenDomctlGetvcpuinfo.ts";
export { XenDomctlNodeaffinity, type XenDomctlNodeaffinityPlain } from "../x86_64/domctl/XenDomctlNodeaffinity.ts";
export { XenDomctlVcpuaffinity, type XenDomctlVcpuaffinityPlain } from "../x86_64/domctl/XenDomctlVcpuaffinity.ts";
export { XenDomctlMaxVcpus, type XenDomctlMaxVcpusPlain } from "../x86_64/domctl/XenDomctlMaxVcpus.ts";
export { XenDomctlSchedCredit, type XenDomctlSchedCreditPlain } from "../x86_64/domctl/XenDomctlSchedCredit.ts";
export { XenDomctlSchedCredit2, type XenDomctlSchedCredit2Plain } from "../x86_64/domctl/XenDomctlSchedCredit2.ts";
export { XenDomctlSchedRtds, type XenDomctlSchedRtdsPlain } from "../x86_64/domctl/XenDomctlSchedRtds.ts";
export {
  XenDomctlSchedparamVcpu,
  type XenDomctlSchedparamVcpuPlain,
  XenDomctlSchedparamVcpuU,
} from "../x86_64/domctl/XenDomctlSchedparamVcpu.ts";
export {
  XenDomctlSchedulerOp,
  type XenDomctlSchedulerOpPlain,
  XenDomctlSchedulerOpU,
  XenDomctlSchedulerOpUV,
  type XenDomctlSchedulerOpUVPlain,
} from "../x86_64/domctl/XenDomctlSchedulerOp.ts";
export {
  XenDomctlSetdomainhandle,
  type XenDomctlSetdomainhandlePlain,
} from "../x86_64/domctl/XenDomctlSetdomainhandle.ts";
export { XenDomctlSetdebugging, type XenDomctlSetdebuggingPlain } from "../x86_64/domctl/XenDomctlSetdebugging.ts";
export { XenDomctlIrqPermission, type XenDomctlIrqPermissionPlain } from "../x86_64/domctl/XenDomctlIrqPermission.ts";
export {
  XenDomctlIomemPermission,
  type XenDomctlIomemPermissionPlain,
} from "../x86_64/domctl/XenDomctlIomemPermission.ts";
export {
  XenDomctlIoportPermission,
  type XenDomctlIoportPermissionPlain,
} from "../x86_64/domctl/XenDomctlIoportPermission.ts";
export { XenDomctlHypercallInit, type XenDomctlHypercallInitPlain } from "../x86_64/domctl/XenDomctlHypercallInit.ts";
export { XenDomctlSettimeoffset, type XenDomctlSettimeoffsetPlain } from "../x86_64/domctl/XenDomctlSettimeoffset.ts";
export { XenDomctlHvmcontext, type XenDomctlHvmcontextPlain } from "../x86_64/domctl/XenDomctlHvmcontext.ts";
export { XenDomctlAddressSize, type XenDomctlAddressSizePlain } from "../x86_64/domctl/XenDomctlAddressSize.ts";
export { XenDomctlSendtrigger, type XenDomctlSendtriggerPlain } from "../x86_64/domctl/XenDomctlSendtrigger.ts";
export {
  XenDomctlAssignDevice,
  type XenDomctlAssignDevicePlain,
  XenDomctlAssignDeviceU,
  XenDomctlAssignDeviceUPci,
  type XenDomctlAssignDeviceUPciPlain,
  XenDomctlAssignDeviceUDt,
  type XenDomctlAssignDeviceUDtPlain,
} from "../x86_64/domctl/XenDomctlAssignDevice.ts";
export {
  XenDomctlGetDeviceGroup,
  type XenDomctlGetDeviceGroupPlain,
} from "../x86_64/domctl/XenDomctlGetDeviceGroup.ts";
export {
  XenDomctlBindPtIrq,
  type XenDomctlBindPtIrqPlain,
  XenDomctlBindPtIrqU,
  XenDomctlBindPtIrqUIsa,
  type XenDomctlBindPtIrqUIsaPlain,
  XenDomctlBindPtIrqUPci,
  type XenDomctlBindPtIrqUPciPlain,
  XenDomctlBindPtIrqUMsi,
  type XenDomctlBindPtIrqUMsiPlain,
  XenDomctlBindPtIrqUSpi,
  type XenDomctlBindPtIrqUSpiPlain,
} from "../x86_64/domctl/XenDomctlBindPtIrq.ts";
export { XenDomctlMemoryMapping, type XenDomctlMemoryMappingPlain } from "../x86_64/domctl/XenDomctlMemoryMapping.ts";
export { XenDomctlIoportMapping, type XenDomctlIoportMappingPlain } from "../x86_64/domctl/XenDomctlIoportMapping.ts";
export { XenDomctlExtVcpucontext, type XenDomctlExtVcpucontextPlain } from "./domctl/XenDomctlExtVcpucontext.ts";
export { XenDomctlSetTarget, type XenDomctlSetTargetPlain } from "../x86_64/domctl/XenDomctlSetTarget.ts";
export { XenDomctlSubscribe, type XenDomctlSubscribePlain } from "../x86_64/domctl/XenDomctlSubscribe.ts";
export { XenDomctlDebugOp, type XenDomctlDebugOpPlain } from "../x86_64/domctl/XenDomctlDebugOp.ts";
export {
  XenDomctlHvmcontextPartial,
  type XenDomctlHvmcontextPartialPlain,
} from "../x86_64/domctl/XenDomctlHvmcontextPartial.ts";
export {
  XenDomctlDisableMigrate,
  type XenDomctlDisableMigratePlain,
} from "../x86_64/domctl/XenDomctlDisableMigrate.ts";
export { XenDomctlTscInfo, type XenDomctlTscInfoPlain } from "../x86_64/domctl/XenDomctlTscInfo.ts";
export { XenDomctlGdbsxMemio, type XenDomctlGdbsxMemioPlain } from "../x86_64/domctl/XenDomctlGdbsxMemio.ts";
export {
  XenDomctlGdbsxPauseunpVcpu,
  type XenDomctlGdbsxPauseunpVcpuPlain,
} from "../x86_64/domctl/XenDomctlGdbsxPauseunpVcpu.ts";
export {
  XenDomctlGdbsxDomstatus,
  type XenDomctlGdbsxDomstatusPlain,
} from "../x86_64/domctl/XenDomctlGdbsxDomstatus.ts";
export {
  XenDomctlVmEventOp,
  type XenDomctlVmEventOpPlain,
  XenDomctlVmEventOpU,
  XenDomctlVmEventOpUEnable,
  type XenDomctlVmEventOpUEnablePlain,
} from "../x86_64/domctl/XenDomctlVmEventOp.ts";
export {
  XenDomctlMemSharingOp,
  type XenDomctlMemSharingOpPlain,
  XenDomctlMemSharingOpU,
} from "../x86_64/domctl/XenDomctlMemSharingOp.ts";
export { XenDomctlAuditP2m, type XenDomctlAuditP2mPlain } from "../x86_64/domctl/XenDomctlAuditP2m.ts";
export {
  XenDomctlSetVirqHandler,
  type XenDomctlSetVirqHandlerPlain,
} from "../x86_64/domctl/XenDomctlSetVirqHandler.ts";
export {
  XenDomctlSetAccessRequired,
  type XenDomctlSetAccessRequiredPlain,
} from "../x86_64/domctl/XenDomctlSetAccessRequired.ts";
export {
  XenDomctlSetBrokenPageP2m,
  type XenDomctlSetBrokenPageP2mPlain,
} from "../x86_64/domctl/XenDomctlSetBrokenPageP2m.ts";
export { XenDomctlCacheflush, type XenDomctlCacheflushPlain } from "../x86_64/domctl/XenDomctlCacheflush.ts";
export { XenDomctlVnuma, type XenDomctlVnumaPlain } from "../x86_64/domctl/XenDomctlVnuma.ts";
export { XenDomctlPsrCmtOp, type XenDomctlPsrCmtOpPlain } from "../x86_64/domctl/XenDomctlPsrCmtOp.ts";
export {
  XenDomctlMonitorOp,
  type XenDomctlMonitorOpPlain,
  XenDomctlMonitorOpU,
  XenDomctlMonitorOpUMovToCr,
  type XenDomctlMonitorOpUMovToCrPlain,
  XenDomctlMonitorOpUMovToMsr,
  type XenDomctlMonitorOpUMovToMsrPlain,
  XenDomctlMonitorOpUGuestRequest,
  type XenDomctlMonitorOpUGuestRequestPlain,
  XenDomctlMonitorOpUDebugException,
  type XenDomctlMonitorOpUDebugExceptionPlain,
} from "../x86_64/domctl/XenDomctlMonitorOp.ts";
export { XenDomctlPsrAlloc, type XenDomctlPsrAllocPlain } from "../x86_64/domctl/XenDomctlPsrAlloc.ts";
export { XenDomctlVuartOp, type XenDomctlVuartOpPlain } from "../x86_64/domctl/XenDomctlVuartOp.ts";
export { XenDomctl, type XenDomctlPlain, XenDomctlU } from "./domctl/XenDomctl.ts";
