// The operations of the hypercall domctl. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenDomctlAddressSize,
  XenDomctlAssignDevice,
  XenDomctlAuditP2m,
  XenDomctlBindPtIrq,
  XenDomctlCpuPolicy,
  XenDomctlCreatedomain,
  XenDomctlDebugOp,
  XenDomctlExtVcpucontext,
  XenDomctlGdbsxDomstatus,
  XenDomctlGdbsxMemio,
  XenDomctlGdbsxPauseunpVcpu,
  XenDomctlGetDeviceGroup,
  XenDomctlGetdomaininfo,
  XenDomctlGetpageframeinfo3,
  XenDomctlGetvcpuinfo,
  XenDomctlHvmcontext,
  XenDomctlHvmcontextPartial,
  XenDomctlHypercallInit,
  XenDomctlIomemPermission,
  XenDomctlIoportMapping,
  XenDomctlIoportPermission,
  XenDomctlIrqPermission,
  XenDomctlMaxMem,
  XenDomctlMaxVcpus,
  XenDomctlMemSharingOp,
  XenDomctlMemoryMapping,
  XenDomctlMonitorOp,
  XenDomctlNodeaffinity,
  XenDomctlPsrAlloc,
  XenDomctlPsrCmtOp,
  XenDomctlSchedulerOp,
  XenDomctlSendtrigger,
  XenDomctlSetAccessRequired,
  XenDomctlSetBrokenPageP2m,
  XenDomctlSetTarget,
  XenDomctlSetVirqHandler,
  XenDomctlSetdebugging,
  XenDomctlSetdomainhandle,
  XenDomctlSettimeoffset,
  XenDomctlShadowOp,
  XenDomctlSubscribe,
  XenDomctlTscInfo,
  XenDomctlVcpuMsrs,
  XenDomctlVcpuaffinity,
  XenDomctlVcpucontext,
  XenDomctlVcpuextstate,
  XenDomctlVmEventOp,
  XenDomctlVmtraceOp,
  XenDomctlVnuma,
} from "../domctl.ts";

export interface Operations {
  createdomain: { argument: XenDomctlCreatedomain; direction: "inout" };
  destroydomain: { argument: null };
  pausedomain: { argument: null };
  unpausedomain: { argument: null };
  resumedomain: { argument: null };
  soft_reset: { argument: null };
  getdomaininfo: { argument: XenDomctlGetdomaininfo; direction: "out" };
  getpageframeinfo3: { argument: XenDomctlGetpageframeinfo3; direction: "in" };
  max_mem: { argument: XenDomctlMaxMem; direction: "in" };
  max_vcpus: { argument: XenDomctlMaxVcpus; direction: "in" };
  getvcpuinfo: { argument: XenDomctlGetvcpuinfo; direction: "inout" };
  setvcpucontext: { argument: XenDomctlVcpucontext; direction: "in" };
  getvcpucontext: { argument: XenDomctlVcpucontext; direction: "in" };
  set_ext_vcpucontext: { argument: XenDomctlExtVcpucontext; direction: "in" };
  get_ext_vcpucontext: { argument: XenDomctlExtVcpucontext; direction: "inout" };
  setvcpuextstate: { argument: XenDomctlVcpuextstate; direction: "in" };
  getvcpuextstate: { argument: XenDomctlVcpuextstate; direction: "inout" };
  set_vcpu_msrs: { argument: XenDomctlVcpuMsrs; direction: "in"; onError: true };
  get_vcpu_msrs: { argument: XenDomctlVcpuMsrs; direction: "inout"; onError: true };
  setvcpuaffinity: { argument: XenDomctlVcpuaffinity; direction: "in" };
  getvcpuaffinity: { argument: XenDomctlVcpuaffinity; direction: "in" };
  setnodeaffinity: { argument: XenDomctlNodeaffinity; direction: "in" };
  getnodeaffinity: { argument: XenDomctlNodeaffinity; direction: "in" };
  setdomainhandle: { argument: XenDomctlSetdomainhandle; direction: "in" };
  setdebugging: { argument: XenDomctlSetdebugging; direction: "in" };
  set_target: { argument: XenDomctlSetTarget; direction: "in"; domains: "target" };
  settimeoffset: { argument: XenDomctlSettimeoffset; direction: "in" };
  subscribe: { argument: XenDomctlSubscribe; direction: "in" };
  set_virq_handler: { argument: XenDomctlSetVirqHandler; direction: "in" };
  irq_permission: { argument: XenDomctlIrqPermission; direction: "in" };
  iomem_permission: { argument: XenDomctlIomemPermission; direction: "in" };
  ioport_permission: { argument: XenDomctlIoportPermission; direction: "in" };
  memory_mapping: { argument: XenDomctlMemoryMapping; direction: "in"; result: "count" };
  ioport_mapping: { argument: XenDomctlIoportMapping; direction: "in" };
  "bind_pt_irq.pci": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.pci";
  };
  "bind_pt_irq.msi": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.msi";
  };
  "bind_pt_irq.msi_translate": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.pci";
  };
  "unbind_pt_irq.pci": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.pci";
  };
  "unbind_pt_irq.msi": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.msi";
  };
  "unbind_pt_irq.msi_translate": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.pci";
  };
  "assign_device.pci": { argument: XenDomctlAssignDevice; direction: "in"; filled: "dev"; uses: "flags" | "u.pci" };
  "test_assign_device.pci": {
    argument: XenDomctlAssignDevice;
    direction: "in";
    filled: "dev";
    uses: "flags" | "u.pci";
  };
  "deassign_device.pci": { argument: XenDomctlAssignDevice; direction: "in"; filled: "dev"; uses: "flags" | "u.pci" };
  get_device_group: { argument: XenDomctlGetDeviceGroup; direction: "inout" };
  hypercall_init: { argument: XenDomctlHypercallInit; direction: "in" };
  sendtrigger: { argument: XenDomctlSendtrigger; direction: "in" };
  gethvmcontext: { argument: XenDomctlHvmcontext; direction: "inout" };
  sethvmcontext: { argument: XenDomctlHvmcontext; direction: "in" };
  gethvmcontext_partial: { argument: XenDomctlHvmcontextPartial; direction: "inout" };
  set_address_size: { argument: XenDomctlAddressSize; direction: "in" };
  get_address_size: { argument: XenDomctlAddressSize; direction: "out" };
  gettscinfo: { argument: XenDomctlTscInfo; direction: "out" };
  settscinfo: { argument: XenDomctlTscInfo; direction: "in" };
  get_cpu_policy: { argument: XenDomctlCpuPolicy; direction: "inout" };
  set_cpu_policy: { argument: XenDomctlCpuPolicy; direction: "in"; onError: true };
  set_access_required: { argument: XenDomctlSetAccessRequired; direction: "in" };
  set_broken_page_p2m: { argument: XenDomctlSetBrokenPageP2m; direction: "in" };
  audit_p2m: { argument: XenDomctlAuditP2m; direction: "out" };
  setvnumainfo: { argument: XenDomctlVnuma; direction: "in" };
  gdbsx_guestmemio: { argument: XenDomctlGdbsxMemio; direction: "in"; unsafe: "bad-tables" };
  gdbsx_pausevcpu: { argument: XenDomctlGdbsxPauseunpVcpu; direction: "in" };
  gdbsx_unpausevcpu: { argument: XenDomctlGdbsxPauseunpVcpu; direction: "in" };
  gdbsx_domstatus: { argument: XenDomctlGdbsxDomstatus; direction: "out" };
  "shadow_op.off": { argument: XenDomctlShadowOp; direction: "in"; filled: "op"; uses: never };
  "shadow_op.enable": { argument: XenDomctlShadowOp; direction: "in"; filled: "op"; uses: "mode" };
  "shadow_op.enable_test": { argument: XenDomctlShadowOp; direction: "in"; filled: "op"; uses: never };
  "shadow_op.enable_logdirty": { argument: XenDomctlShadowOp; direction: "in"; filled: "op"; uses: never };
  "shadow_op.clean": {
    argument: XenDomctlShadowOp;
    direction: "inout";
    filled: "op";
    uses: "mode" | "dirty_bitmap" | "pages" | "stats";
    onError: true;
  };
  "shadow_op.peek": {
    argument: XenDomctlShadowOp;
    direction: "inout";
    filled: "op";
    uses: "mode" | "dirty_bitmap" | "pages" | "stats";
    onError: true;
  };
  "shadow_op.get_allocation": { argument: XenDomctlShadowOp; direction: "inout"; filled: "op"; uses: "mb" };
  "shadow_op.set_allocation": {
    argument: XenDomctlShadowOp;
    direction: "inout";
    filled: "op";
    uses: "mb";
    onError: true;
  };
  "scheduler_op.putinfo": {
    argument: XenDomctlSchedulerOp;
    direction: "in";
    filled: "cmd";
    uses: "sched_id" | "u.credit" | "u.credit2" | "u.rtds";
  };
  "scheduler_op.getinfo": {
    argument: XenDomctlSchedulerOp;
    direction: "inout";
    filled: "cmd";
    uses: "sched_id" | "u.credit" | "u.credit2" | "u.rtds";
  };
  "scheduler_op.putvcpuinfo": {
    argument: XenDomctlSchedulerOp;
    direction: "inout";
    filled: "cmd";
    uses: "sched_id" | "u.v";
  };
  "scheduler_op.getvcpuinfo": {
    argument: XenDomctlSchedulerOp;
    direction: "inout";
    filled: "cmd";
    uses: "sched_id" | "u.v";
  };
  "debug_op.single_step_off": { argument: XenDomctlDebugOp; direction: "in"; filled: "op"; uses: "vcpu" };
  "debug_op.single_step_on": { argument: XenDomctlDebugOp; direction: "in"; filled: "op"; uses: "vcpu" };
  "vm_event_op.enable": { argument: XenDomctlVmEventOp; direction: "inout"; filled: "op"; uses: "mode" | "u.enable" };
  "vm_event_op.disable": { argument: XenDomctlVmEventOp; direction: "in"; filled: "op"; uses: "mode" };
  "vm_event_op.resume": { argument: XenDomctlVmEventOp; direction: "in"; filled: "op"; uses: "mode" };
  "vm_event_op.get_version": { argument: XenDomctlVmEventOp; direction: "inout"; filled: "op"; uses: "u.version" };
  "mem_sharing_op.control": { argument: XenDomctlMemSharingOp; direction: "in"; filled: "op"; uses: "u.enable" };
  "psr_cmt_op.detach": { argument: XenDomctlPsrCmtOp; direction: "in"; filled: "cmd"; uses: never };
  "psr_cmt_op.attach": { argument: XenDomctlPsrCmtOp; direction: "in"; filled: "cmd"; uses: never };
  "psr_cmt_op.query_rmid": { argument: XenDomctlPsrCmtOp; direction: "inout"; filled: "cmd"; uses: "data" };
  "psr_alloc.set_l3_cbm": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  "psr_alloc.get_l3_cbm": { argument: XenDomctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "target" | "data" };
  "psr_alloc.set_l3_code": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  "psr_alloc.get_l3_code": { argument: XenDomctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "target" | "data" };
  "psr_alloc.set_l3_data": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  "psr_alloc.get_l3_data": { argument: XenDomctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "target" | "data" };
  "psr_alloc.set_l2_cbm": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  "psr_alloc.get_l2_cbm": { argument: XenDomctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "target" | "data" };
  "psr_alloc.set_mba_thrtl": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  "psr_alloc.get_mba_thrtl": {
    argument: XenDomctlPsrAlloc;
    direction: "inout";
    filled: "cmd";
    uses: "target" | "data";
  };
  "vmtrace_op.enable": { argument: XenDomctlVmtraceOp; direction: "in"; filled: "cmd"; uses: "vcpu" };
  "vmtrace_op.disable": { argument: XenDomctlVmtraceOp; direction: "in"; filled: "cmd"; uses: "vcpu" };
  "vmtrace_op.reset_and_enable": { argument: XenDomctlVmtraceOp; direction: "in"; filled: "cmd"; uses: "vcpu" };
  "vmtrace_op.output_position": {
    argument: XenDomctlVmtraceOp;
    direction: "inout";
    filled: "cmd";
    uses: "vcpu" | "value";
  };
  "vmtrace_op.get_option": {
    argument: XenDomctlVmtraceOp;
    direction: "inout";
    filled: "cmd";
    uses: "vcpu" | "key" | "value";
  };
  "vmtrace_op.set_option": {
    argument: XenDomctlVmtraceOp;
    direction: "in";
    filled: "cmd";
    uses: "vcpu" | "key" | "value";
  };
  "monitor_op.disable.write_ctrlreg": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.mov_to_cr";
  };
  "monitor_op.disable.mov_to_msr": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.mov_to_msr";
  };
  "monitor_op.disable.singlestep": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  "monitor_op.disable.software_breakpoint": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  "monitor_op.disable.guest_request": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.guest_request";
  };
  "monitor_op.disable.debug_exception": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.debug_exception";
  };
  "monitor_op.disable.cpuid": { argument: XenDomctlMonitorOp; direction: "in"; filled: "op" | "event"; uses: never };
  "monitor_op.disable.desc_access": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  "monitor_op.disable.emul_unimplemented": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  "monitor_op.disable.inguest_pagefault": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  "monitor_op.get_capabilities": { argument: XenDomctlMonitorOp; direction: "inout"; filled: "op"; uses: "event" };
  "monitor_op.emulate_each_rep": { argument: XenDomctlMonitorOp; direction: "in"; filled: "op"; uses: "event" };
  "monitor_op.control_registers": { argument: XenDomctlMonitorOp; direction: "in"; filled: "op"; uses: never };
  "monitor_op.enable.write_ctrlreg": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.mov_to_cr";
  };
  "monitor_op.enable.mov_to_msr": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.mov_to_msr";
  };
  "monitor_op.enable.singlestep": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  "monitor_op.enable.software_breakpoint": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  "monitor_op.enable.guest_request": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.guest_request";
  };
  "monitor_op.enable.debug_exception": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.debug_exception";
  };
  "monitor_op.enable.cpuid": { argument: XenDomctlMonitorOp; direction: "in"; filled: "op" | "event"; uses: never };
  "monitor_op.enable.desc_access": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  "monitor_op.enable.emul_unimplemented": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  "monitor_op.enable.inguest_pagefault": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
}

const loadXenDomctl = () => require("../domctl/XenDomctl.ts").XenDomctl;
const loadXenDomctlAddressSize = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlAddressSize.ts").XenDomctlAddressSize;
const loadXenDomctlAssignDevice = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlAssignDevice.ts").XenDomctlAssignDevice;
const loadXenDomctlAuditP2m = () => require("../../../4.14/x86_64/domctl/XenDomctlAuditP2m.ts").XenDomctlAuditP2m;
const loadXenDomctlBindPtIrq = () => require("../../../4.14/x86_64/domctl/XenDomctlBindPtIrq.ts").XenDomctlBindPtIrq;
const loadXenDomctlCpuPolicy = () => require("../../../4.14/x86_64/domctl/XenDomctlCpuPolicy.ts").XenDomctlCpuPolicy;
const loadXenDomctlCreatedomain = () => require("../domctl/XenDomctlCreatedomain.ts").XenDomctlCreatedomain;
const loadXenDomctlDebugOp = () => require("../../../4.14/x86_64/domctl/XenDomctlDebugOp.ts").XenDomctlDebugOp;
const loadXenDomctlExtVcpucontext = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlExtVcpucontext.ts").XenDomctlExtVcpucontext;
const loadXenDomctlGdbsxDomstatus = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlGdbsxDomstatus.ts").XenDomctlGdbsxDomstatus;
const loadXenDomctlGdbsxMemio = () => require("../../../4.14/x86_64/domctl/XenDomctlGdbsxMemio.ts").XenDomctlGdbsxMemio;
const loadXenDomctlGdbsxPauseunpVcpu = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlGdbsxPauseunpVcpu.ts").XenDomctlGdbsxPauseunpVcpu;
const loadXenDomctlGetDeviceGroup = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlGetDeviceGroup.ts").XenDomctlGetDeviceGroup;
const loadXenDomctlGetdomaininfo = () => require("../domctl/XenDomctlGetdomaininfo.ts").XenDomctlGetdomaininfo;
const loadXenDomctlGetpageframeinfo3 = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlGetpageframeinfo3.ts").XenDomctlGetpageframeinfo3;
const loadXenDomctlGetvcpuinfo = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlGetvcpuinfo.ts").XenDomctlGetvcpuinfo;
const loadXenDomctlHvmcontext = () => require("../../../4.14/x86_64/domctl/XenDomctlHvmcontext.ts").XenDomctlHvmcontext;
const loadXenDomctlHvmcontextPartial = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlHvmcontextPartial.ts").XenDomctlHvmcontextPartial;
const loadXenDomctlHypercallInit = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlHypercallInit.ts").XenDomctlHypercallInit;
const loadXenDomctlIomemPermission = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlIomemPermission.ts").XenDomctlIomemPermission;
const loadXenDomctlIoportMapping = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlIoportMapping.ts").XenDomctlIoportMapping;
const loadXenDomctlIoportPermission = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlIoportPermission.ts").XenDomctlIoportPermission;
const loadXenDomctlIrqPermission = () => require("../domctl/XenDomctlIrqPermission.ts").XenDomctlIrqPermission;
const loadXenDomctlMaxMem = () => require("../../../4.14/x86_64/domctl/XenDomctlMaxMem.ts").XenDomctlMaxMem;
const loadXenDomctlMaxVcpus = () => require("../../../4.14/x86_64/domctl/XenDomctlMaxVcpus.ts").XenDomctlMaxVcpus;
const loadXenDomctlMemSharingOp = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlMemSharingOp.ts").XenDomctlMemSharingOp;
const loadXenDomctlMemoryMapping = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlMemoryMapping.ts").XenDomctlMemoryMapping;
const loadXenDomctlMonitorOp = () => require("../../../4.14/x86_64/domctl/XenDomctlMonitorOp.ts").XenDomctlMonitorOp;
const loadXenDomctlNodeaffinity = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlNodeaffinity.ts").XenDomctlNodeaffinity;
const loadXenDomctlPsrAlloc = () => require("../../../4.14/x86_64/domctl/XenDomctlPsrAlloc.ts").XenDomctlPsrAlloc;
const loadXenDomctlPsrCmtOp = () => require("../../../4.14/x86_64/domctl/XenDomctlPsrCmtOp.ts").XenDomctlPsrCmtOp;
const loadXenDomctlSchedulerOp = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlSchedulerOp.ts").XenDomctlSchedulerOp;
const loadXenDomctlSendtrigger = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlSendtrigger.ts").XenDomctlSendtrigger;
const loadXenDomctlSetAccessRequired = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlSetAccessRequired.ts").XenDomctlSetAccessRequired;
const loadXenDomctlSetBrokenPageP2m = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlSetBrokenPageP2m.ts").XenDomctlSetBrokenPageP2m;
const loadXenDomctlSetTarget = () => require("../../../4.14/x86_64/domctl/XenDomctlSetTarget.ts").XenDomctlSetTarget;
const loadXenDomctlSetVirqHandler = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlSetVirqHandler.ts").XenDomctlSetVirqHandler;
const loadXenDomctlSetdebugging = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlSetdebugging.ts").XenDomctlSetdebugging;
const loadXenDomctlSetdomainhandle = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlSetdomainhandle.ts").XenDomctlSetdomainhandle;
const loadXenDomctlSettimeoffset = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlSettimeoffset.ts").XenDomctlSettimeoffset;
const loadXenDomctlShadowOp = () => require("../../../4.14/x86_64/domctl/XenDomctlShadowOp.ts").XenDomctlShadowOp;
const loadXenDomctlSubscribe = () => require("../../../4.14/x86_64/domctl/XenDomctlSubscribe.ts").XenDomctlSubscribe;
const loadXenDomctlTscInfo = () => require("../../../4.14/x86_64/domctl/XenDomctlTscInfo.ts").XenDomctlTscInfo;
const loadXenDomctlVcpuMsrs = () => require("../../../4.14/x86_64/domctl/XenDomctlVcpuMsrs.ts").XenDomctlVcpuMsrs;
const loadXenDomctlVcpuaffinity = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlVcpuaffinity.ts").XenDomctlVcpuaffinity;
const loadXenDomctlVcpucontext = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlVcpucontext.ts").XenDomctlVcpucontext;
const loadXenDomctlVcpuextstate = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlVcpuextstate.ts").XenDomctlVcpuextstate;
const loadXenDomctlVmEventOp = () => require("../../../4.14/x86_64/domctl/XenDomctlVmEventOp.ts").XenDomctlVmEventOp;
const loadXenDomctlVmtraceOp = () => require("../../../4.15/x86_64/domctl/XenDomctlVmtraceOp.ts").XenDomctlVmtraceOp;
const loadXenDomctlVnuma = () => require("../../../4.14/x86_64/domctl/XenDomctlVnuma.ts").XenDomctlVnuma;

export const family: OperationFamily<Operations> = {
  name: "domctl",
  hypercall: 36,
  unstable: true,
  call: ["container"],
  container: {
    type: loadXenDomctl,
    size: 144,
    offsets: { cmd: 0, interface_version: 4, domain: 8, u: 16 },
    command: "cmd",
    version: { member: "interface_version", value: 20 },
    union: "u",
    domain: "domain",
  },
  errors: { EOPNOTSUPP: "no-operation-or-no-iommu" },
  operations: {
    createdomain: {
      command: 1,
      argument: { type: loadXenDomctlCreatedomain, size: 60, member: "u.createdomain", offset: 16, direction: "inout" },
      self: true,
      invalid: true,
      errors: { EEXIST: "taken", ENOMEM: "none-left-or-no-memory" },
    },
    destroydomain: { command: 2 },
    pausedomain: { command: 3 },
    unpausedomain: { command: 4 },
    resumedomain: { command: 27 },
    soft_reset: { command: 79, errors: { EINVAL: "crashed", EFAULT: "ports-closed" } },
    getdomaininfo: {
      command: 5,
      argument: {
        type: loadXenDomctlGetdomaininfo,
        size: 112,
        member: "u.getdomaininfo",
        offset: 16,
        direction: "out",
      },
      reads: true,
    },
    getpageframeinfo3: {
      command: 61,
      argument: {
        type: loadXenDomctlGetpageframeinfo3,
        size: 16,
        member: "u.getpageframeinfo3",
        offset: 16,
        direction: "in",
      },
      self: true,
      handles: { array: { element: "xen_pfn_t", size: 8, direction: "inout", count: ["num"], unit: "elements" } },
    },
    max_mem: {
      command: 11,
      argument: { type: loadXenDomctlMaxMem, size: 8, member: "u.max_mem", offset: 16, direction: "in" },
      self: true,
    },
    max_vcpus: {
      command: 15,
      argument: { type: loadXenDomctlMaxVcpus, size: 4, member: "u.max_vcpus", offset: 16, direction: "in" },
    },
    getvcpuinfo: {
      command: 14,
      argument: { type: loadXenDomctlGetvcpuinfo, size: 24, member: "u.getvcpuinfo", offset: 16, direction: "inout" },
      reads: true,
      errors: { ESRCH: "domain-or-vcpu", EINVAL: "vcpu" },
    },
    setvcpucontext: {
      command: 12,
      argument: { type: loadXenDomctlVcpucontext, size: 16, member: "u.vcpucontext", offset: 16, direction: "in" },
      handles: {
        ctxt: {
          element: "struct vcpu_guest_context",
          size: 5168,
          direction: "in",
          count: [1],
          unit: "elements",
          null: "reset",
        },
      },
    },
    getvcpucontext: {
      command: 13,
      argument: { type: loadXenDomctlVcpucontext, size: 16, member: "u.vcpucontext", offset: 16, direction: "in" },
      reads: true,
      errors: { ENODATA: "uninitialised" },
      handles: {
        ctxt: { element: "struct vcpu_guest_context", size: 5168, direction: "out", count: [1], unit: "elements" },
      },
    },
    set_ext_vcpucontext: {
      command: 42,
      argument: {
        type: loadXenDomctlExtVcpucontext,
        size: 64,
        member: "u.ext_vcpucontext",
        offset: 16,
        direction: "in",
      },
      errors: { ESRCH: "domain-or-vcpu" },
    },
    get_ext_vcpucontext: {
      command: 43,
      argument: {
        type: loadXenDomctlExtVcpucontext,
        size: 64,
        member: "u.ext_vcpucontext",
        offset: 16,
        direction: "inout",
      },
      reads: true,
      errors: { ESRCH: "domain-or-vcpu" },
    },
    setvcpuextstate: {
      command: 62,
      argument: { type: loadXenDomctlVcpuextstate, size: 32, member: "u.vcpuextstate", offset: 16, direction: "in" },
      errors: { ESRCH: "domain-or-vcpu", EOPNOTSUPP: "compressed" },
      handles: { buffer: { element: "uint64_t", direction: "in", count: ["size"], unit: "bytes" } },
    },
    getvcpuextstate: {
      command: 63,
      argument: { type: loadXenDomctlVcpuextstate, size: 32, member: "u.vcpuextstate", offset: 16, direction: "inout" },
      reads: true,
      errors: { ESRCH: "domain-or-vcpu" },
      handles: {
        buffer: {
          element: "uint64_t",
          direction: "out",
          count: ["size"],
          unit: "bytes",
          returned: "size",
          null: "query",
        },
      },
    },
    set_vcpu_msrs: {
      command: 73,
      argument: { type: loadXenDomctlVcpuMsrs, size: 16, member: "u.vcpu_msrs", offset: 16, direction: "in" },
      onError: ["EINVAL", "ENXIO", "EFAULT"],
      errors: { ESRCH: "domain-or-vcpu" },
      handles: {
        msrs: {
          element: "struct xen_domctl_vcpu_msr",
          size: 16,
          direction: "in",
          count: ["msr_count"],
          unit: "elements",
        },
      },
    },
    get_vcpu_msrs: {
      command: 72,
      argument: { type: loadXenDomctlVcpuMsrs, size: 16, member: "u.vcpu_msrs", offset: 16, direction: "inout" },
      self: true,
      onError: ["ENOBUFS", "EFAULT"],
      errors: { ESRCH: "domain-or-vcpu" },
      handles: {
        msrs: {
          element: "struct xen_domctl_vcpu_msr",
          size: 16,
          direction: "out",
          count: ["msr_count"],
          unit: "elements",
          returned: "msr_count",
          null: "query",
        },
      },
    },
    setvcpuaffinity: {
      command: 9,
      argument: { type: loadXenDomctlVcpuaffinity, size: 40, member: "u.vcpuaffinity", offset: 16, direction: "in" },
      self: true,
      errors: { ESRCH: "domain-or-vcpu" },
      handles: {
        "cpumap_hard.bitmap": {
          element: "uint8_t",
          direction: "inout",
          count: ["cpumap_hard.nr_bits"],
          unit: "bits",
          null: "skip",
        },
        "cpumap_soft.bitmap": {
          element: "uint8_t",
          direction: "inout",
          count: ["cpumap_soft.nr_bits"],
          unit: "bits",
          null: "skip",
        },
      },
    },
    getvcpuaffinity: {
      command: 25,
      argument: { type: loadXenDomctlVcpuaffinity, size: 40, member: "u.vcpuaffinity", offset: 16, direction: "in" },
      reads: true,
      errors: { ESRCH: "domain-or-vcpu" },
      handles: {
        "cpumap_hard.bitmap": {
          element: "uint8_t",
          direction: "out",
          count: ["cpumap_hard.nr_bits"],
          unit: "bits",
          null: "skip",
        },
        "cpumap_soft.bitmap": {
          element: "uint8_t",
          direction: "out",
          count: ["cpumap_soft.nr_bits"],
          unit: "bits",
          null: "skip",
        },
      },
    },
    setnodeaffinity: {
      command: 68,
      argument: { type: loadXenDomctlNodeaffinity, size: 16, member: "u.nodeaffinity", offset: 16, direction: "in" },
      self: true,
      handles: { "nodemap.bitmap": { element: "uint8_t", direction: "in", count: ["nodemap.nr_bits"], unit: "bits" } },
    },
    getnodeaffinity: {
      command: 69,
      argument: { type: loadXenDomctlNodeaffinity, size: 16, member: "u.nodeaffinity", offset: 16, direction: "in" },
      reads: true,
      handles: { "nodemap.bitmap": { element: "uint8_t", direction: "out", count: ["nodemap.nr_bits"], unit: "bits" } },
    },
    setdomainhandle: {
      command: 17,
      argument: {
        type: loadXenDomctlSetdomainhandle,
        size: 16,
        member: "u.setdomainhandle",
        offset: 16,
        direction: "in",
      },
      self: true,
    },
    setdebugging: {
      command: 18,
      argument: { type: loadXenDomctlSetdebugging, size: 1, member: "u.setdebugging", offset: 16, direction: "in" },
    },
    set_target: {
      command: 46,
      argument: {
        type: loadXenDomctlSetTarget,
        size: 2,
        member: "u.set_target",
        offset: 16,
        direction: "in",
        peers: ["target"],
      },
      errors: { ESRCH: "domain-or-target", EOPNOTSUPP: "guest-kind" },
    },
    settimeoffset: {
      command: 24,
      argument: { type: loadXenDomctlSettimeoffset, size: 8, member: "u.settimeoffset", offset: 16, direction: "in" },
    },
    subscribe: {
      command: 29,
      argument: { type: loadXenDomctlSubscribe, size: 4, member: "u.subscribe", offset: 16, direction: "in" },
    },
    set_virq_handler: {
      command: 66,
      argument: {
        type: loadXenDomctlSetVirqHandler,
        size: 4,
        member: "u.set_virq_handler",
        offset: 16,
        direction: "in",
      },
      self: true,
    },
    irq_permission: {
      command: 19,
      argument: { type: loadXenDomctlIrqPermission, size: 8, member: "u.irq_permission", offset: 16, direction: "in" },
    },
    iomem_permission: {
      command: 20,
      argument: {
        type: loadXenDomctlIomemPermission,
        size: 24,
        member: "u.iomem_permission",
        offset: 16,
        direction: "in",
      },
    },
    ioport_permission: {
      command: 21,
      argument: {
        type: loadXenDomctlIoportPermission,
        size: 12,
        member: "u.ioport_permission",
        offset: 16,
        direction: "in",
      },
    },
    memory_mapping: {
      command: 39,
      argument: { type: loadXenDomctlMemoryMapping, size: 32, member: "u.memory_mapping", offset: 16, direction: "in" },
      result: "count",
      unit: "pages",
    },
    ioport_mapping: {
      command: 40,
      argument: { type: loadXenDomctlIoportMapping, size: 16, member: "u.ioport_mapping", offset: 16, direction: "in" },
      errors: { EOPNOTSUPP: "guest-kind" },
    },
    "bind_pt_irq.pci": {
      command: 38,
      argument: { type: loadXenDomctlBindPtIrq, size: 24, member: "u.bind_pt_irq", offset: 16, direction: "in" },
      select: { irq_type: 0 },
      uses: ["machine_irq", "u.pci"],
      errors: { ESRCH: "domain-or-no-iommu" },
    },
    "bind_pt_irq.msi": {
      command: 38,
      argument: { type: loadXenDomctlBindPtIrq, size: 24, member: "u.bind_pt_irq", offset: 16, direction: "in" },
      select: { irq_type: 2 },
      uses: ["machine_irq", "u.msi"],
      errors: { ESRCH: "domain-or-no-iommu" },
    },
    "bind_pt_irq.msi_translate": {
      command: 38,
      argument: { type: loadXenDomctlBindPtIrq, size: 24, member: "u.bind_pt_irq", offset: 16, direction: "in" },
      select: { irq_type: 3 },
      uses: ["machine_irq", "u.pci"],
      errors: { ESRCH: "domain-or-no-iommu" },
    },
    "unbind_pt_irq.pci": {
      command: 48,
      argument: { type: loadXenDomctlBindPtIrq, size: 24, member: "u.bind_pt_irq", offset: 16, direction: "in" },
      select: { irq_type: 0 },
      uses: ["machine_irq", "u.pci"],
    },
    "unbind_pt_irq.msi": {
      command: 48,
      argument: { type: loadXenDomctlBindPtIrq, size: 24, member: "u.bind_pt_irq", offset: 16, direction: "in" },
      select: { irq_type: 2 },
      uses: ["machine_irq", "u.msi"],
    },
    "unbind_pt_irq.msi_translate": {
      command: 48,
      argument: { type: loadXenDomctlBindPtIrq, size: 24, member: "u.bind_pt_irq", offset: 16, direction: "in" },
      select: { irq_type: 3 },
      uses: ["machine_irq", "u.pci"],
    },
    "assign_device.pci": {
      command: 37,
      argument: { type: loadXenDomctlAssignDevice, size: 24, member: "u.assign_device", offset: 16, direction: "in" },
      select: { dev: 0 },
      uses: ["flags", "u.pci"],
      errors: { EOPNOTSUPP: "no-iommu" },
    },
    "test_assign_device.pci": {
      command: 45,
      argument: { type: loadXenDomctlAssignDevice, size: 24, member: "u.assign_device", offset: 16, direction: "in" },
      select: { dev: 0 },
      uses: ["flags", "u.pci"],
      reads: true,
      errors: { EOPNOTSUPP: "no-iommu" },
    },
    "deassign_device.pci": {
      command: 47,
      argument: { type: loadXenDomctlAssignDevice, size: 24, member: "u.assign_device", offset: 16, direction: "in" },
      select: { dev: 0 },
      uses: ["flags", "u.pci"],
      errors: { EOPNOTSUPP: "no-iommu" },
    },
    get_device_group: {
      command: 50,
      argument: {
        type: loadXenDomctlGetDeviceGroup,
        size: 24,
        member: "u.get_device_group",
        offset: 16,
        direction: "inout",
      },
      reads: true,
      errors: { EOPNOTSUPP: "no-iommu" },
      handles: {
        sdev_array: {
          element: "uint32_t",
          size: 4,
          direction: "out",
          count: ["max_sdevs"],
          unit: "elements",
          returned: "num_sdevs",
        },
      },
    },
    hypercall_init: {
      command: 22,
      argument: { type: loadXenDomctlHypercallInit, size: 8, member: "u.hypercall_init", offset: 16, direction: "in" },
    },
    sendtrigger: {
      command: 28,
      argument: { type: loadXenDomctlSendtrigger, size: 8, member: "u.sendtrigger", offset: 16, direction: "in" },
      errors: { ESRCH: "domain-or-vcpu", ENOSYS: "trigger" },
    },
    gethvmcontext: {
      command: 33,
      argument: { type: loadXenDomctlHvmcontext, size: 16, member: "u.hvmcontext", offset: 16, direction: "inout" },
      needs: [
        { family: "domctl", operation: "getdomaininfo", member: "max_vcpu_id", not: 4294967295, why: "no-vcpus" },
      ],
      handles: {
        buffer: {
          element: "uint8_t",
          direction: "out",
          count: ["size"],
          unit: "bytes",
          returned: "size",
          null: "query",
        },
      },
    },
    sethvmcontext: {
      command: 34,
      argument: { type: loadXenDomctlHvmcontext, size: 16, member: "u.hvmcontext", offset: 16, direction: "in" },
      needs: [
        { family: "domctl", operation: "getdomaininfo", member: "max_vcpu_id", not: 4294967295, why: "no-vcpus" },
      ],
      handles: { buffer: { element: "uint8_t", direction: "in", count: ["size"], unit: "bytes" } },
    },
    gethvmcontext_partial: {
      command: 55,
      argument: {
        type: loadXenDomctlHvmcontextPartial,
        size: 24,
        member: "u.hvmcontext_partial",
        offset: 16,
        direction: "inout",
      },
      needs: [
        { family: "domctl", operation: "getdomaininfo", member: "max_vcpu_id", not: 4294967295, why: "no-vcpus" },
      ],
      errors: { ENOENT: "instance", ENODATA: "no-record" },
      handles: {
        buffer: {
          element: "uint8_t",
          direction: "out",
          count: ["bufsz"],
          unit: "bytes",
          returned: "bufsz",
          null: "query",
        },
      },
    },
    set_address_size: {
      command: 35,
      argument: { type: loadXenDomctlAddressSize, size: 4, member: "u.address_size", offset: 16, direction: "in" },
      errors: { EOPNOTSUPP: "guest-kind" },
    },
    get_address_size: {
      command: 36,
      argument: { type: loadXenDomctlAddressSize, size: 4, member: "u.address_size", offset: 16, direction: "out" },
      reads: true,
      errors: { EOPNOTSUPP: "guest-kind" },
    },
    gettscinfo: {
      command: 59,
      argument: { type: loadXenDomctlTscInfo, size: 24, member: "u.tsc_info", offset: 16, direction: "out" },
      reads: true,
    },
    settscinfo: {
      command: 60,
      argument: { type: loadXenDomctlTscInfo, size: 24, member: "u.tsc_info", offset: 16, direction: "in" },
    },
    get_cpu_policy: {
      command: 82,
      argument: { type: loadXenDomctlCpuPolicy, size: 40, member: "u.cpu_policy", offset: 16, direction: "inout" },
      reads: true,
      handles: {
        leaves: {
          element: "struct xen_cpuid_leaf",
          size: 24,
          direction: "out",
          count: ["nr_leaves"],
          unit: "elements",
          returned: "nr_leaves",
          null: "query",
        },
        msrs: {
          element: "struct xen_msr_entry",
          size: 16,
          direction: "out",
          count: ["nr_msrs"],
          unit: "elements",
          returned: "nr_msrs",
          null: "query",
        },
      },
    },
    set_cpu_policy: {
      command: 83,
      argument: { type: loadXenDomctlCpuPolicy, size: 40, member: "u.cpu_policy", offset: 16, direction: "in" },
      onError: true,
      errors: { EEXIST: "has-run" },
      handles: {
        leaves: { element: "struct xen_cpuid_leaf", size: 24, direction: "in", count: ["nr_leaves"], unit: "elements" },
        msrs: { element: "struct xen_msr_entry", size: 16, direction: "in", count: ["nr_msrs"], unit: "elements" },
      },
    },
    set_access_required: {
      command: 64,
      argument: {
        type: loadXenDomctlSetAccessRequired,
        size: 1,
        member: "u.access_required",
        offset: 16,
        direction: "in",
      },
    },
    set_broken_page_p2m: {
      command: 67,
      argument: {
        type: loadXenDomctlSetBrokenPageP2m,
        size: 8,
        member: "u.set_broken_page_p2m",
        offset: 16,
        direction: "in",
      },
    },
    audit_p2m: {
      command: 65,
      argument: { type: loadXenDomctlAuditP2m, size: 24, member: "u.audit_p2m", offset: 16, direction: "out" },
      reads: true,
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    setvnumainfo: {
      command: 74,
      argument: { type: loadXenDomctlVnuma, size: 48, member: "u.vnuma", offset: 16, direction: "in" },
      errors: { E2BIG: "node" },
      handles: {
        vdistance: {
          element: "unsigned int",
          size: 4,
          direction: "in",
          count: ["nr_vnodes", "nr_vnodes"],
          unit: "elements",
        },
        vcpu_to_vnode: { element: "unsigned int", size: 4, direction: "in", count: ["nr_vcpus"], unit: "elements" },
        vnode_to_pnode: { element: "unsigned int", size: 4, direction: "in", count: ["nr_vnodes"], unit: "elements" },
        vmemrange: {
          element: "struct xen_vmemrange",
          size: 24,
          direction: "in",
          count: ["nr_vmemranges"],
          unit: "elements",
        },
      },
    },
    gdbsx_guestmemio: {
      command: 1000,
      argument: { type: loadXenDomctlGdbsxMemio, size: 40, member: "u.gdbsx_guest_memio", offset: 16, direction: "in" },
      unsafe: { why: "bad-tables" },
      handles: { uva: { element: "void", direction: "inout", count: ["len"], unit: "bytes" } },
    },
    gdbsx_pausevcpu: {
      command: 1001,
      argument: {
        type: loadXenDomctlGdbsxPauseunpVcpu,
        size: 4,
        member: "u.gdbsx_pauseunp_vcpu",
        offset: 16,
        direction: "in",
      },
      errors: { EBUSY: "not-paused" },
    },
    gdbsx_unpausevcpu: {
      command: 1002,
      argument: {
        type: loadXenDomctlGdbsxPauseunpVcpu,
        size: 4,
        member: "u.gdbsx_pauseunp_vcpu",
        offset: 16,
        direction: "in",
      },
      errors: { EBUSY: "not-paused" },
    },
    gdbsx_domstatus: {
      command: 1003,
      argument: {
        type: loadXenDomctlGdbsxDomstatus,
        size: 12,
        member: "u.gdbsx_domstatus",
        offset: 16,
        direction: "out",
      },
      self: true,
    },
    "shadow_op.off": {
      command: 10,
      argument: { type: loadXenDomctlShadowOp, size: 40, member: "u.shadow_op", offset: 16, direction: "in" },
      select: { op: 0 },
      uses: [],
      errors: { EBUSY: "unfinished" },
    },
    "shadow_op.enable": {
      command: 10,
      argument: { type: loadXenDomctlShadowOp, size: 40, member: "u.shadow_op", offset: 16, direction: "in" },
      select: { op: 32 },
      uses: ["mode"],
      errors: { EBUSY: "unfinished" },
    },
    "shadow_op.enable_test": {
      command: 10,
      argument: { type: loadXenDomctlShadowOp, size: 40, member: "u.shadow_op", offset: 16, direction: "in" },
      select: { op: 1 },
      uses: [],
      errors: { EBUSY: "unfinished" },
    },
    "shadow_op.enable_logdirty": {
      command: 10,
      argument: { type: loadXenDomctlShadowOp, size: 40, member: "u.shadow_op", offset: 16, direction: "in" },
      select: { op: 2 },
      uses: [],
      errors: { EBUSY: "unfinished" },
    },
    "shadow_op.clean": {
      command: 10,
      argument: { type: loadXenDomctlShadowOp, size: 40, member: "u.shadow_op", offset: 16, direction: "inout" },
      select: { op: 11 },
      uses: ["mode", "dirty_bitmap", "pages", "stats"],
      onError: ["EBUSY", "ENOMEM", "EFAULT"],
      errors: { EBUSY: "unfinished" },
      handles: {
        dirty_bitmap: {
          element: "uint8_t",
          direction: "out",
          count: ["pages"],
          unit: "bits",
          returned: "pages",
          null: "skip",
        },
      },
    },
    "shadow_op.peek": {
      command: 10,
      argument: { type: loadXenDomctlShadowOp, size: 40, member: "u.shadow_op", offset: 16, direction: "inout" },
      select: { op: 12 },
      uses: ["mode", "dirty_bitmap", "pages", "stats"],
      onError: ["EBUSY", "ENOMEM", "EFAULT"],
      errors: { EBUSY: "unfinished" },
      handles: {
        dirty_bitmap: {
          element: "uint8_t",
          direction: "out",
          count: ["pages"],
          unit: "bits",
          returned: "pages",
          null: "skip",
        },
      },
    },
    "shadow_op.get_allocation": {
      command: 10,
      argument: { type: loadXenDomctlShadowOp, size: 40, member: "u.shadow_op", offset: 16, direction: "inout" },
      select: { op: 30 },
      uses: ["mb"],
      reads: true,
      errors: { EBUSY: "unfinished" },
    },
    "shadow_op.set_allocation": {
      command: 10,
      argument: { type: loadXenDomctlShadowOp, size: 40, member: "u.shadow_op", offset: 16, direction: "inout" },
      select: { op: 31 },
      uses: ["mb"],
      onError: ["ENOMEM"],
      errors: { EBUSY: "unfinished" },
    },
    "scheduler_op.putinfo": {
      command: 16,
      argument: { type: loadXenDomctlSchedulerOp, size: 24, member: "u.scheduler_op", offset: 16, direction: "in" },
      select: { cmd: 0 },
      uses: ["sched_id", "u.credit", "u.credit2", "u.rtds"],
      self: true,
    },
    "scheduler_op.getinfo": {
      command: 16,
      argument: { type: loadXenDomctlSchedulerOp, size: 24, member: "u.scheduler_op", offset: 16, direction: "inout" },
      select: { cmd: 1 },
      uses: ["sched_id", "u.credit", "u.credit2", "u.rtds"],
      reads: true,
    },
    "scheduler_op.putvcpuinfo": {
      command: 16,
      argument: { type: loadXenDomctlSchedulerOp, size: 24, member: "u.scheduler_op", offset: 16, direction: "inout" },
      select: { cmd: 2 },
      uses: ["sched_id", "u.v"],
      self: true,
      handles: {
        "u.v.vcpus": {
          element: "struct xen_domctl_schedparam_vcpu",
          size: 16,
          direction: "in",
          count: ["u.v.nr_vcpus"],
          unit: "elements",
          returned: "u.v.nr_vcpus",
        },
      },
    },
    "scheduler_op.getvcpuinfo": {
      command: 16,
      argument: { type: loadXenDomctlSchedulerOp, size: 24, member: "u.scheduler_op", offset: 16, direction: "inout" },
      select: { cmd: 3 },
      uses: ["sched_id", "u.v"],
      reads: true,
      handles: {
        "u.v.vcpus": {
          element: "struct xen_domctl_schedparam_vcpu",
          size: 16,
          direction: "inout",
          count: ["u.v.nr_vcpus"],
          unit: "elements",
          returned: "u.v.nr_vcpus",
        },
      },
    },
    "debug_op.single_step_off": {
      command: 54,
      argument: { type: loadXenDomctlDebugOp, size: 8, member: "u.debug_op", offset: 16, direction: "in" },
      select: { op: 0 },
      uses: ["vcpu"],
      errors: { EOPNOTSUPP: "hardware" },
    },
    "debug_op.single_step_on": {
      command: 54,
      argument: { type: loadXenDomctlDebugOp, size: 8, member: "u.debug_op", offset: 16, direction: "in" },
      select: { op: 1 },
      uses: ["vcpu"],
      errors: { EOPNOTSUPP: "hardware" },
    },
    "vm_event_op.enable": {
      command: 56,
      argument: { type: loadXenDomctlVmEventOp, size: 12, member: "u.vm_event_op", offset: 16, direction: "inout" },
      select: { op: 0 },
      uses: ["mode", "u.enable"],
      errors: {
        ENOSYS: "option",
        EOPNOTSUPP: "no-ring",
        ENODEV: "not-hap-or-no-ring",
        EMLINK: "has-devices",
        EXDEV: "on-demand",
        EBUSY: "in-use",
      },
    },
    "vm_event_op.disable": {
      command: 56,
      argument: { type: loadXenDomctlVmEventOp, size: 12, member: "u.vm_event_op", offset: 16, direction: "in" },
      select: { op: 1 },
      uses: ["mode"],
      errors: {
        ENOSYS: "option",
        EOPNOTSUPP: "no-ring",
        ENODEV: "not-hap-or-no-ring",
        EMLINK: "has-devices",
        EXDEV: "on-demand",
        EBUSY: "in-use",
      },
    },
    "vm_event_op.resume": {
      command: 56,
      argument: { type: loadXenDomctlVmEventOp, size: 12, member: "u.vm_event_op", offset: 16, direction: "in" },
      select: { op: 2 },
      uses: ["mode"],
      errors: {
        ENOSYS: "option",
        EOPNOTSUPP: "no-ring",
        ENODEV: "not-hap-or-no-ring",
        EMLINK: "has-devices",
        EXDEV: "on-demand",
        EBUSY: "in-use",
      },
    },
    "vm_event_op.get_version": {
      command: 56,
      argument: { type: loadXenDomctlVmEventOp, size: 12, member: "u.vm_event_op", offset: 16, direction: "inout" },
      select: { op: 3 },
      uses: ["u.version"],
      reads: true,
      invalid: true,
      errors: {
        ENOSYS: "option",
        EOPNOTSUPP: "no-ring",
        ENODEV: "not-hap-or-no-ring",
        EMLINK: "has-devices",
        EXDEV: "on-demand",
        EBUSY: "in-use",
      },
    },
    "mem_sharing_op.control": {
      command: 57,
      argument: { type: loadXenDomctlMemSharingOp, size: 2, member: "u.mem_sharing_op", offset: 16, direction: "in" },
      select: { op: 0 },
      uses: ["u.enable"],
      errors: { ENOSYS: "option", EOPNOTSUPP: "option" },
    },
    "psr_cmt_op.detach": {
      command: 75,
      argument: { type: loadXenDomctlPsrCmtOp, size: 8, member: "u.psr_cmt_op", offset: 16, direction: "in" },
      select: { cmd: 0 },
      uses: [],
      self: true,
      errors: { ENODEV: "hardware" },
    },
    "psr_cmt_op.attach": {
      command: 75,
      argument: { type: loadXenDomctlPsrCmtOp, size: 8, member: "u.psr_cmt_op", offset: 16, direction: "in" },
      select: { cmd: 1 },
      uses: [],
      self: true,
      errors: { ENODEV: "hardware" },
    },
    "psr_cmt_op.query_rmid": {
      command: 75,
      argument: { type: loadXenDomctlPsrCmtOp, size: 8, member: "u.psr_cmt_op", offset: 16, direction: "inout" },
      select: { cmd: 2 },
      uses: ["data"],
      reads: true,
      errors: { ENODEV: "hardware" },
    },
    "psr_alloc.set_l3_cbm": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "in" },
      select: { cmd: 0 },
      uses: ["target", "data"],
      self: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.get_l3_cbm": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "inout" },
      select: { cmd: 1 },
      uses: ["target", "data"],
      reads: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.set_l3_code": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "in" },
      select: { cmd: 2 },
      uses: ["target", "data"],
      self: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.get_l3_code": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "inout" },
      select: { cmd: 4 },
      uses: ["target", "data"],
      reads: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.set_l3_data": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "in" },
      select: { cmd: 3 },
      uses: ["target", "data"],
      self: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.get_l3_data": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "inout" },
      select: { cmd: 5 },
      uses: ["target", "data"],
      reads: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.set_l2_cbm": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "in" },
      select: { cmd: 6 },
      uses: ["target", "data"],
      self: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.get_l2_cbm": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "inout" },
      select: { cmd: 7 },
      uses: ["target", "data"],
      reads: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.set_mba_thrtl": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "in" },
      select: { cmd: 8 },
      uses: ["target", "data"],
      self: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.get_mba_thrtl": {
      command: 78,
      argument: { type: loadXenDomctlPsrAlloc, size: 16, member: "u.psr_alloc", offset: 16, direction: "inout" },
      select: { cmd: 9 },
      uses: ["target", "data"],
      reads: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "vmtrace_op.enable": {
      command: 84,
      argument: { type: loadXenDomctlVmtraceOp, size: 24, member: "u.vmtrace_op", offset: 16, direction: "in" },
      select: { cmd: 1 },
      uses: ["vcpu"],
      errors: { ENOENT: "vcpu", EOPNOTSUPP: "hardware" },
    },
    "vmtrace_op.disable": {
      command: 84,
      argument: { type: loadXenDomctlVmtraceOp, size: 24, member: "u.vmtrace_op", offset: 16, direction: "in" },
      select: { cmd: 2 },
      uses: ["vcpu"],
      errors: { ENOENT: "vcpu", EOPNOTSUPP: "hardware" },
    },
    "vmtrace_op.reset_and_enable": {
      command: 84,
      argument: { type: loadXenDomctlVmtraceOp, size: 24, member: "u.vmtrace_op", offset: 16, direction: "in" },
      select: { cmd: 3 },
      uses: ["vcpu"],
      errors: { ENOENT: "vcpu", EOPNOTSUPP: "hardware" },
    },
    "vmtrace_op.output_position": {
      command: 84,
      argument: { type: loadXenDomctlVmtraceOp, size: 24, member: "u.vmtrace_op", offset: 16, direction: "inout" },
      select: { cmd: 4 },
      uses: ["vcpu", "value"],
      reads: true,
      errors: { ENOENT: "vcpu", EOPNOTSUPP: "hardware" },
    },
    "vmtrace_op.get_option": {
      command: 84,
      argument: { type: loadXenDomctlVmtraceOp, size: 24, member: "u.vmtrace_op", offset: 16, direction: "inout" },
      select: { cmd: 5 },
      uses: ["vcpu", "key", "value"],
      reads: true,
      errors: { ENOENT: "vcpu", EOPNOTSUPP: "hardware" },
    },
    "vmtrace_op.set_option": {
      command: 84,
      argument: { type: loadXenDomctlVmtraceOp, size: 24, member: "u.vmtrace_op", offset: 16, direction: "in" },
      select: { cmd: 6 },
      uses: ["vcpu", "key", "value"],
      errors: { ENOENT: "vcpu", EOPNOTSUPP: "hardware" },
    },
    "monitor_op.disable.write_ctrlreg": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 0 },
      uses: ["u.mov_to_cr"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.mov_to_msr": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 1 },
      uses: ["u.mov_to_msr"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.singlestep": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 2 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.software_breakpoint": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 3 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.guest_request": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 4 },
      uses: ["u.guest_request"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.debug_exception": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 5 },
      uses: ["u.debug_exception"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.cpuid": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 6 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.desc_access": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 9 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.emul_unimplemented": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 10 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.inguest_pagefault": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 11 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.get_capabilities": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "inout" },
      select: { op: 2 },
      uses: ["event"],
      reads: true,
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.emulate_each_rep": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 3 },
      uses: ["event"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.control_registers": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 4 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.write_ctrlreg": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 0 },
      uses: ["u.mov_to_cr"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.mov_to_msr": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 1 },
      uses: ["u.mov_to_msr"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.singlestep": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 2 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.software_breakpoint": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 3 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.guest_request": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 4 },
      uses: ["u.guest_request"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.debug_exception": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 5 },
      uses: ["u.debug_exception"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.cpuid": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 6 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.desc_access": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 9 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.emul_unimplemented": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 10 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.inguest_pagefault": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 11 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
  },
};
