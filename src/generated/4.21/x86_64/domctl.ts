// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

export {
  XenDomctlCreatedomain,
  type XenDomctlCreatedomainPlain,
  XenDomctlCreatedomainAltp2m,
  type XenDomctlCreatedomainAltp2mPlain,
} from "./domctl/XenDomctlCreatedomain.ts";
export {
  XenDomctlGetdomaininfo,
  type XenDomctlGetdomaininfoPlain,
} from "../../4.16/x86_64/domctl/XenDomctlGetdomaininfo.ts";
export {
  XenDomctlGetpageframeinfo3,
  type XenDomctlGetpageframeinfo3Plain,
} from "../../4.14/x86_64/domctl/XenDomctlGetpageframeinfo3.ts";
export {
  XenDomctlShadowOpStats,
  type XenDomctlShadowOpStatsPlain,
} from "../../4.14/x86_64/domctl/XenDomctlShadowOpStats.ts";
export { XenDomctlShadowOp, type XenDomctlShadowOpPlain } from "../../4.14/x86_64/domctl/XenDomctlShadowOp.ts";
export { XenDomctlMaxMem, type XenDomctlMaxMemPlain } from "../../4.14/x86_64/domctl/XenDomctlMaxMem.ts";
export { XenDomctlVcpucontext, type XenDomctlVcpucontextPlain } from "../../4.14/x86_64/domctl/XenDomctlVcpucontext.ts";
export { XenDomctlGetvcpuinfo, type XenDomctlGetvcpuinfoPlain } from "../../4.14/x86_64/domctl/XenDomctlGetvcpuinfo.ts";
export {
  XenDomctlNodeaffinity,
  type XenDomctlNodeaffinityPlain,
} from "../../4.14/x86_64/domctl/XenDomctlNodeaffinity.ts";
export {
  XenDomctlVcpuaffinity,
  type XenDomctlVcpuaffinityPlain,
} from "../../4.14/x86_64/domctl/XenDomctlVcpuaffinity.ts";
export { XenDomctlMaxVcpus, type XenDomctlMaxVcpusPlain } from "../../4.14/x86_64/domctl/XenDomctlMaxVcpus.ts";
export { XenDomctlSchedCredit, type XenDomctlSchedCreditPlain } from "../../4.14/x86_64/domctl/XenDomctlSchedCredit.ts";
export {
  XenDomctlSchedCredit2,
  type XenDomctlSchedCredit2Plain,
} from "../../4.14/x86_64/domctl/XenDomctlSchedCredit2.ts";
export { XenDomctlSchedRtds, type XenDomctlSchedRtdsPlain } from "../../4.14/x86_64/domctl/XenDomctlSchedRtds.ts";
export {
  XenDomctlSchedparamVcpu,
  type XenDomctlSchedparamVcpuPlain,
  XenDomctlSchedparamVcpuU,
} from "../../4.14/x86_64/domctl/XenDomctlSchedparamVcpu.ts";
export {
  XenDomctlSchedulerOp,
  type XenDomctlSchedulerOpPlain,
  XenDomctlSchedulerOpU,
  XenDomctlSchedulerOpUV,
  type XenDomctlSchedulerOpUVPlain,
} from "../../4.14/x86_64/domctl/XenDomctlSchedulerOp.ts";
export {
  XenDomctlSetdomainhandle,
  type XenDomctlSetdomainhandlePlain,
} from "../../4.14/x86_64/domctl/XenDomctlSetdomainhandle.ts";
export {
  XenDomctlSetdebugging,
  type XenDomctlSetdebuggingPlain,
} from "../../4.14/x86_64/domctl/XenDomctlSetdebugging.ts";
export {
  XenDomctlIrqPermission,
  type XenDomctlIrqPermissionPlain,
} from "../../4.16/x86_64/domctl/XenDomctlIrqPermission.ts";
export {
  XenDomctlGsiPermission,
  type XenDomctlGsiPermissionPlain,
} from "../../4.20/x86_64/domctl/XenDomctlGsiPermission.ts";
export {
  XenDomctlIomemPermission,
  type XenDomctlIomemPermissionPlain,
} from "../../4.14/x86_64/domctl/XenDomctlIomemPermission.ts";
export {
  XenDomctlIoportPermission,
  type XenDomctlIoportPermissionPlain,
} from "../../4.14/x86_64/domctl/XenDomctlIoportPermission.ts";
export {
  XenDomctlHypercallInit,
  type XenDomctlHypercallInitPlain,
} from "../../4.14/x86_64/domctl/XenDomctlHypercallInit.ts";
export {
  XenDomctlSettimeoffset,
  type XenDomctlSettimeoffsetPlain,
} from "../../4.14/x86_64/domctl/XenDomctlSettimeoffset.ts";
export { XenDomctlHvmcontext, type XenDomctlHvmcontextPlain } from "../../4.14/x86_64/domctl/XenDomctlHvmcontext.ts";
export { XenDomctlAddressSize, type XenDomctlAddressSizePlain } from "../../4.14/x86_64/domctl/XenDomctlAddressSize.ts";
export { XenDomctlSendtrigger, type XenDomctlSendtriggerPlain } from "../../4.14/x86_64/domctl/XenDomctlSendtrigger.ts";
export {
  XenDomctlAssignDevice,
  type XenDomctlAssignDevicePlain,
  XenDomctlAssignDeviceU,
  XenDomctlAssignDeviceUPci,
  type XenDomctlAssignDeviceUPciPlain,
  XenDomctlAssignDeviceUDt,
  type XenDomctlAssignDeviceUDtPlain,
} from "../../4.14/x86_64/domctl/XenDomctlAssignDevice.ts";
export {
  XenDomctlGetDeviceGroup,
  type XenDomctlGetDeviceGroupPlain,
} from "../../4.14/x86_64/domctl/XenDomctlGetDeviceGroup.ts";
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
} from "../../4.14/x86_64/domctl/XenDomctlBindPtIrq.ts";
export {
  XenDomctlMemoryMapping,
  type XenDomctlMemoryMappingPlain,
} from "../../4.14/x86_64/domctl/XenDomctlMemoryMapping.ts";
export {
  XenDomctlIoportMapping,
  type XenDomctlIoportMappingPlain,
} from "../../4.14/x86_64/domctl/XenDomctlIoportMapping.ts";
export {
  XenDomctlExtVcpucontext,
  type XenDomctlExtVcpucontextPlain,
} from "../../4.14/x86_64/domctl/XenDomctlExtVcpucontext.ts";
export { XenDomctlSetTarget, type XenDomctlSetTargetPlain } from "../../4.14/x86_64/domctl/XenDomctlSetTarget.ts";
export { XenDomctlCpuPolicy, type XenDomctlCpuPolicyPlain } from "../../4.14/x86_64/domctl/XenDomctlCpuPolicy.ts";
export { XenDomctlSubscribe, type XenDomctlSubscribePlain } from "../../4.14/x86_64/domctl/XenDomctlSubscribe.ts";
export { XenDomctlDebugOp, type XenDomctlDebugOpPlain } from "../../4.14/x86_64/domctl/XenDomctlDebugOp.ts";
export {
  XenDomctlHvmcontextPartial,
  type XenDomctlHvmcontextPartialPlain,
} from "../../4.14/x86_64/domctl/XenDomctlHvmcontextPartial.ts";
export { XenDomctlTscInfo, type XenDomctlTscInfoPlain } from "../../4.14/x86_64/domctl/XenDomctlTscInfo.ts";
export { XenDomctlGdbsxMemio, type XenDomctlGdbsxMemioPlain } from "../../4.14/x86_64/domctl/XenDomctlGdbsxMemio.ts";
export {
  XenDomctlGdbsxPauseunpVcpu,
  type XenDomctlGdbsxPauseunpVcpuPlain,
} from "../../4.14/x86_64/domctl/XenDomctlGdbsxPauseunpVcpu.ts";
export {
  XenDomctlGdbsxDomstatus,
  type XenDomctlGdbsxDomstatusPlain,
} from "../../4.14/x86_64/domctl/XenDomctlGdbsxDomstatus.ts";
export {
  XenDomctlVmEventOp,
  type XenDomctlVmEventOpPlain,
  XenDomctlVmEventOpU,
  XenDomctlVmEventOpUEnable,
  type XenDomctlVmEventOpUEnablePlain,
} from "../../4.14/x86_64/domctl/XenDomctlVmEventOp.ts";
export {
  XenDomctlMemSharingOp,
  type XenDomctlMemSharingOpPlain,
  XenDomctlMemSharingOpU,
} from "../../4.14/x86_64/domctl/XenDomctlMemSharingOp.ts";
export { XenDomctlAuditP2m, type XenDomctlAuditP2mPlain } from "../../4.14/x86_64/domctl/XenDomctlAuditP2m.ts";
export {
  XenDomctlSetVirqHandler,
  type XenDomctlSetVirqHandlerPlain,
} from "../../4.14/x86_64/domctl/XenDomctlSetVirqHandler.ts";
export {
  XenDomctlVcpuextstate,
  type XenDomctlVcpuextstatePlain,
} from "../../4.14/x86_64/domctl/XenDomctlVcpuextstate.ts";
export {
  XenDomctlSetAccessRequired,
  type XenDomctlSetAccessRequiredPlain,
} from "../../4.14/x86_64/domctl/XenDomctlSetAccessRequired.ts";
export {
  XenDomctlSetBrokenPageP2m,
  type XenDomctlSetBrokenPageP2mPlain,
} from "../../4.14/x86_64/domctl/XenDomctlSetBrokenPageP2m.ts";
export { XenDomctlCacheflush, type XenDomctlCacheflushPlain } from "../../4.14/x86_64/domctl/XenDomctlCacheflush.ts";
export {
  XenDomctlPagingMempool,
  type XenDomctlPagingMempoolPlain,
} from "../../4.17/x86_64/domctl/XenDomctlPagingMempool.ts";
export { XenDomctlVcpuMsr, type XenDomctlVcpuMsrPlain } from "../../4.14/x86_64/domctl/XenDomctlVcpuMsr.ts";
export { XenDomctlVcpuMsrs, type XenDomctlVcpuMsrsPlain } from "../../4.14/x86_64/domctl/XenDomctlVcpuMsrs.ts";
export { XenDomctlVnuma, type XenDomctlVnumaPlain } from "../../4.14/x86_64/domctl/XenDomctlVnuma.ts";
export { XenDomctlPsrCmtOp, type XenDomctlPsrCmtOpPlain } from "../../4.14/x86_64/domctl/XenDomctlPsrCmtOp.ts";
export {
  XenDomctlMonitorOp,
  type XenDomctlMonitorOpPlain,
  XenDomctlMonitorOpU,
  XenDomctlMonitorOpUVmexit,
  type XenDomctlMonitorOpUVmexitPlain,
} from "../../4.17/x86_64/domctl/XenDomctlMonitorOp.ts";
export {
  XenDomctlMonitorOpUMovToCr,
  type XenDomctlMonitorOpUMovToCrPlain,
  XenDomctlMonitorOpUMovToMsr,
  type XenDomctlMonitorOpUMovToMsrPlain,
  XenDomctlMonitorOpUGuestRequest,
  type XenDomctlMonitorOpUGuestRequestPlain,
  XenDomctlMonitorOpUDebugException,
  type XenDomctlMonitorOpUDebugExceptionPlain,
} from "../../4.14/x86_64/domctl/XenDomctlMonitorOp.ts";
export { XenDomctlPsrAlloc, type XenDomctlPsrAllocPlain } from "../../4.14/x86_64/domctl/XenDomctlPsrAlloc.ts";
export { XenDomctlVuartOp, type XenDomctlVuartOpPlain } from "../../4.14/x86_64/domctl/XenDomctlVuartOp.ts";
export { XenDomctlVmtraceOp, type XenDomctlVmtraceOpPlain } from "../../4.15/x86_64/domctl/XenDomctlVmtraceOp.ts";
export {
  XenDomctlSetLlcColors,
  type XenDomctlSetLlcColorsPlain,
} from "../../4.20/x86_64/domctl/XenDomctlSetLlcColors.ts";
export { XenDomctlGetDomainState, type XenDomctlGetDomainStatePlain } from "./domctl/XenDomctlGetDomainState.ts";
export { XenDomctl, type XenDomctlPlain, XenDomctlU } from "./domctl/XenDomctl.ts";
