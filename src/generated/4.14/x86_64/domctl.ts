// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

export { XenDomctlCreatedomain, type XenDomctlCreatedomainPlain } from "./domctl/XenDomctlCreatedomain.ts";
export { XenDomctlGetdomaininfo, type XenDomctlGetdomaininfoPlain } from "./domctl/XenDomctlGetdomaininfo.ts";
export {
  XenDomctlGetpageframeinfo3,
  type XenDomctlGetpageframeinfo3Plain,
} from "./domctl/XenDomctlGetpageframeinfo3.ts";
export { XenDomctlShadowOpStats, type XenDomctlShadowOpStatsPlain } from "./domctl/XenDomctlShadowOpStats.ts";
export { XenDomctlShadowOp, type XenDomctlShadowOpPlain } from "./domctl/XenDomctlShadowOp.ts";
export { XenDomctlMaxMem, type XenDomctlMaxMemPlain } from "./domctl/XenDomctlMaxMem.ts";
export { XenDomctlVcpucontext, type XenDomctlVcpucontextPlain } from "./domctl/XenDomctlVcpucontext.ts";
export { XenDomctlGetvcpuinfo, type XenDomctlGetvcpuinfoPlain } from "./domctl/XenDomctlGetvcpuinfo.ts";
export { XenDomctlNodeaffinity, type XenDomctlNodeaffinityPlain } from "./domctl/XenDomctlNodeaffinity.ts";
export { XenDomctlVcpuaffinity, type XenDomctlVcpuaffinityPlain } from "./domctl/XenDomctlVcpuaffinity.ts";
export { XenDomctlMaxVcpus, type XenDomctlMaxVcpusPlain } from "./domctl/XenDomctlMaxVcpus.ts";
export { XenDomctlSchedCredit, type XenDomctlSchedCreditPlain } from "./domctl/XenDomctlSchedCredit.ts";
export { XenDomctlSchedCredit2, type XenDomctlSchedCredit2Plain } from "./domctl/XenDomctlSchedCredit2.ts";
export { XenDomctlSchedRtds, type XenDomctlSchedRtdsPlain } from "./domctl/XenDomctlSchedRtds.ts";
export {
  XenDomctlSchedparamVcpu,
  type XenDomctlSchedparamVcpuPlain,
  XenDomctlSchedparamVcpuU,
} from "./domctl/XenDomctlSchedparamVcpu.ts";
export {
  XenDomctlSchedulerOp,
  type XenDomctlSchedulerOpPlain,
  XenDomctlSchedulerOpU,
  XenDomctlSchedulerOpUV,
  type XenDomctlSchedulerOpUVPlain,
} from "./domctl/XenDomctlSchedulerOp.ts";
export { XenDomctlSetdomainhandle, type XenDomctlSetdomainhandlePlain } from "./domctl/XenDomctlSetdomainhandle.ts";
export { XenDomctlSetdebugging, type XenDomctlSetdebuggingPlain } from "./domctl/XenDomctlSetdebugging.ts";
export { XenDomctlIrqPermission, type XenDomctlIrqPermissionPlain } from "./domctl/XenDomctlIrqPermission.ts";
export { XenDomctlIomemPermission, type XenDomctlIomemPermissionPlain } from "./domctl/XenDomctlIomemPermission.ts";
export { XenDomctlIoportPermission, type XenDomctlIoportPermissionPlain } from "./domctl/XenDomctlIoportPermission.ts";
export { XenDomctlHypercallInit, type XenDomctlHypercallInitPlain } from "./domctl/XenDomctlHypercallInit.ts";
export { XenDomctlSettimeoffset, type XenDomctlSettimeoffsetPlain } from "./domctl/XenDomctlSettimeoffset.ts";
export { XenDomctlHvmcontext, type XenDomctlHvmcontextPlain } from "./domctl/XenDomctlHvmcontext.ts";
export { XenDomctlAddressSize, type XenDomctlAddressSizePlain } from "./domctl/XenDomctlAddressSize.ts";
export { XenDomctlSendtrigger, type XenDomctlSendtriggerPlain } from "./domctl/XenDomctlSendtrigger.ts";
export {
  XenDomctlAssignDevice,
  type XenDomctlAssignDevicePlain,
  XenDomctlAssignDeviceU,
  XenDomctlAssignDeviceUPci,
  type XenDomctlAssignDeviceUPciPlain,
  XenDomctlAssignDeviceUDt,
  type XenDomctlAssignDeviceUDtPlain,
} from "./domctl/XenDomctlAssignDevice.ts";
export { XenDomctlGetDeviceGroup, type XenDomctlGetDeviceGroupPlain } from "./domctl/XenDomctlGetDeviceGroup.ts";
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
} from "./domctl/XenDomctlBindPtIrq.ts";
export { XenDomctlMemoryMapping, type XenDomctlMemoryMappingPlain } from "./domctl/XenDomctlMemoryMapping.ts";
export { XenDomctlIoportMapping, type XenDomctlIoportMappingPlain } from "./domctl/XenDomctlIoportMapping.ts";
export { XenDomctlExtVcpucontext, type XenDomctlExtVcpucontextPlain } from "./domctl/XenDomctlExtVcpucontext.ts";
export { XenDomctlSetTarget, type XenDomctlSetTargetPlain } from "./domctl/XenDomctlSetTarget.ts";
export { XenDomctlCpuPolicy, type XenDomctlCpuPolicyPlain } from "./domctl/XenDomctlCpuPolicy.ts";
export { XenDomctlSubscribe, type XenDomctlSubscribePlain } from "./domctl/XenDomctlSubscribe.ts";
export { XenDomctlDebugOp, type XenDomctlDebugOpPlain } from "./domctl/XenDomctlDebugOp.ts";
export {
  XenDomctlHvmcontextPartial,
  type XenDomctlHvmcontextPartialPlain,
} from "./domctl/XenDomctlHvmcontextPartial.ts";
export { XenDomctlDisableMigrate, type XenDomctlDisableMigratePlain } from "./domctl/XenDomctlDisableMigrate.ts";
export { XenDomctlTscInfo, type XenDomctlTscInfoPlain } from "./domctl/XenDomctlTscInfo.ts";
export { XenDomctlGdbsxMemio, type XenDomctlGdbsxMemioPlain } from "./domctl/XenDomctlGdbsxMemio.ts";
export {
  XenDomctlGdbsxPauseunpVcpu,
  type XenDomctlGdbsxPauseunpVcpuPlain,
} from "./domctl/XenDomctlGdbsxPauseunpVcpu.ts";
export { XenDomctlGdbsxDomstatus, type XenDomctlGdbsxDomstatusPlain } from "./domctl/XenDomctlGdbsxDomstatus.ts";
export {
  XenDomctlVmEventOp,
  type XenDomctlVmEventOpPlain,
  XenDomctlVmEventOpU,
  XenDomctlVmEventOpUEnable,
  type XenDomctlVmEventOpUEnablePlain,
} from "./domctl/XenDomctlVmEventOp.ts";
export {
  XenDomctlMemSharingOp,
  type XenDomctlMemSharingOpPlain,
  XenDomctlMemSharingOpU,
} from "./domctl/XenDomctlMemSharingOp.ts";
export { XenDomctlAuditP2m, type XenDomctlAuditP2mPlain } from "./domctl/XenDomctlAuditP2m.ts";
export { XenDomctlSetVirqHandler, type XenDomctlSetVirqHandlerPlain } from "./domctl/XenDomctlSetVirqHandler.ts";
export { XenDomctlVcpuextstate, type XenDomctlVcpuextstatePlain } from "./domctl/XenDomctlVcpuextstate.ts";
export {
  XenDomctlSetAccessRequired,
  type XenDomctlSetAccessRequiredPlain,
} from "./domctl/XenDomctlSetAccessRequired.ts";
export { XenDomctlSetBrokenPageP2m, type XenDomctlSetBrokenPageP2mPlain } from "./domctl/XenDomctlSetBrokenPageP2m.ts";
export { XenDomctlCacheflush, type XenDomctlCacheflushPlain } from "./domctl/XenDomctlCacheflush.ts";
export { XenDomctlVcpuMsr, type XenDomctlVcpuMsrPlain } from "./domctl/XenDomctlVcpuMsr.ts";
export { XenDomctlVcpuMsrs, type XenDomctlVcpuMsrsPlain } from "./domctl/XenDomctlVcpuMsrs.ts";
export { XenDomctlVnuma, type XenDomctlVnumaPlain } from "./domctl/XenDomctlVnuma.ts";
export { XenDomctlPsrCmtOp, type XenDomctlPsrCmtOpPlain } from "./domctl/XenDomctlPsrCmtOp.ts";
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
} from "./domctl/XenDomctlMonitorOp.ts";
export { XenDomctlPsrAlloc, type XenDomctlPsrAllocPlain } from "./domctl/XenDomctlPsrAlloc.ts";
export { XenDomctlVuartOp, type XenDomctlVuartOpPlain } from "./domctl/XenDomctlVuartOp.ts";
export { XenDomctl, type XenDomctlPlain, XenDomctlU } from "./domctl/XenDomctl.ts";
