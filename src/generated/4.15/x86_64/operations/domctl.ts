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
  /** Makes a domain that has neither vcpus nor memory yet; the outcome has its number. */
  createdomain: { argument: XenDomctlCreatedomain; direction: "inout" };
  /** Ends a domain for good and frees its memory, which takes seconds for a large one. */
  destroydomain: { argument: null };
  /** Stops a domain's vcpus until unpausedomain takes this pause back; pauses are counted. */
  pausedomain: { argument: null };
  /** Takes back one pause of a domain; one that was just created has one. */
  unpausedomain: { argument: null };
  /** Clears a domain's shut-down state, so that one that has suspended itself runs on. */
  resumedomain: { argument: null };
  /** Closes a shut-down domain's ports and forgets its shared pages, so that a new kernel can start in it. */
  soft_reset: { argument: null };
  /** Describes a domain: its state, memory in pages, vcpus, cpu time in nanoseconds, and handle. */
  getdomaininfo: { argument: XenDomctlGetdomaininfo; direction: "out" };
  /** Replaces frame numbers of a domain by the types of the pages, up to 1024 at once. */
  getpageframeinfo3: { argument: XenDomctlGetpageframeinfo3; direction: "in" };
  /** Sets the most memory that a domain may have, in KiB. */
  max_mem: { argument: XenDomctlMaxMem; direction: "in" };
  /** Creates the vcpus of a new domain, as many as createdomain was told. */
  max_vcpus: { argument: XenDomctlMaxVcpus; direction: "in" };
  /** Describes a vcpu: if it is online, blocked or running, its cpu time in nanoseconds, and its cpu. */
  getvcpuinfo: { argument: XenDomctlGetvcpuinfo; direction: "inout" };
  /** Sets a vcpu's registers from a struct vcpu_guest_context; a null context resets the vcpu. */
  setvcpucontext: { argument: XenDomctlVcpucontext; direction: "in" };
  /** Reads a vcpu's registers into a struct vcpu_guest_context. */
  getvcpucontext: { argument: XenDomctlVcpucontext; direction: "in" };
  /** Restores a vcpu's entry points of system calls and its machine-check capabilities. */
  set_ext_vcpucontext: { argument: XenDomctlExtVcpucontext; direction: "in" };
  /** Reads a vcpu's entry points of system calls and its machine-check capabilities. */
  get_ext_vcpucontext: { argument: XenDomctlExtVcpucontext; direction: "inout" };
  /** Restores a vcpu's extended processor state (XSAVE) from a buffer. */
  setvcpuextstate: { argument: XenDomctlVcpuextstate; direction: "in" };
  /** Reads a vcpu's extended processor state (XSAVE); a null buffer asks for its size. */
  getvcpuextstate: { argument: XenDomctlVcpuextstate; direction: "inout" };
  /** Restores model-specific registers of a PV vcpu. */
  set_vcpu_msrs: { argument: XenDomctlVcpuMsrs; direction: "in"; onError: true };
  /** Reads the model-specific registers of a PV vcpu that a save must have; null asks for their number. */
  get_vcpu_msrs: { argument: XenDomctlVcpuMsrs; direction: "inout"; onError: true };
  /** Sets the cpus on which a vcpu must run (hard) or should run (soft), and returns the effective ones. */
  setvcpuaffinity: { argument: XenDomctlVcpuaffinity; direction: "in" };
  /** Reads the cpus on which a vcpu must run (hard) or should run (soft). */
  getvcpuaffinity: { argument: XenDomctlVcpuaffinity; direction: "in" };
  /** Sets the NUMA nodes from which Xen prefers to take a domain's memory. */
  setnodeaffinity: { argument: XenDomctlNodeaffinity; direction: "in" };
  /** Reads the NUMA nodes from which Xen prefers to take a domain's memory. */
  getnodeaffinity: { argument: XenDomctlNodeaffinity; direction: "in" };
  /** Sets a domain's handle: 16 bytes, which tools use as its UUID. */
  setdomainhandle: { argument: XenDomctlSetdomainhandle; direction: "in" };
  /** Tells Xen if a debugger is attached to a domain, which then stops at debug events. */
  setdebugging: { argument: XenDomctlSetdebugging; direction: "in" };
  /** Lets a domain, such as a stub domain, act as the device model of another one. */
  set_target: { argument: XenDomctlSetTarget; direction: "in"; domains: "target" };
  /** Sets the distance of a domain's wall clock from the host's, in seconds. */
  settimeoffset: { argument: XenDomctlSettimeoffset; direction: "in" };
  /** Names the domain's own port over which Xen signals to the other end that it has suspended. */
  subscribe: { argument: XenDomctlSubscribe; direction: "in" };
  /** Makes a domain the receiver of one of Xen's global virtual interrupts. */
  set_virq_handler: { argument: XenDomctlSetVirqHandler; direction: "in" };
  /** Lets a domain use a physical interrupt that the caller has, or forbids it. */
  irq_permission: { argument: XenDomctlIrqPermission; direction: "in" };
  /** Lets a domain map a range of the machine's device frames, or forbids it. */
  iomem_permission: { argument: XenDomctlIomemPermission; direction: "in" };
  /** Lets a domain use a range of the machine's I/O ports, or forbids it. */
  ioport_permission: { argument: XenDomctlIoportPermission; direction: "in" };
  /** Maps a range of device frames into a domain's memory, or unmaps it; the domain needs the permission. */
  memory_mapping: { argument: XenDomctlMemoryMapping; direction: "in"; result: "count" };
  /** Passes a range of an HVM domain's I/O ports through to the machine's, or stops that. */
  ioport_mapping: { argument: XenDomctlIoportMapping; direction: "in" };
  /** Delivers an interrupt of the machine to an HVM domain as a pin of its emulated PCI bus. */
  "bind_pt_irq.pci": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.pci";
  };
  /** Delivers an MSI of the machine to an HVM domain, with the vector that the guest has chosen. */
  "bind_pt_irq.msi": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.msi";
  };
  /** Delivers an MSI of the machine to an HVM domain as a pin of its emulated PCI bus. */
  "bind_pt_irq.msi_translate": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.pci";
  };
  /** Stops delivering an interrupt that bind_pt_irq.pci has bound. */
  "unbind_pt_irq.pci": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.pci";
  };
  /** Stops delivering an interrupt that bind_pt_irq.msi has bound. */
  "unbind_pt_irq.msi": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.msi";
  };
  /** Stops delivering an interrupt that bind_pt_irq.msi_translate has bound. */
  "unbind_pt_irq.msi_translate": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.pci";
  };
  /** Hands a PCI device to a domain that was made with an IOMMU. */
  "assign_device.pci": { argument: XenDomctlAssignDevice; direction: "in"; filled: "dev"; uses: "flags" | "u.pci" };
  /** Fails if a PCI device does not exist, or is assigned to a domain already. */
  "test_assign_device.pci": {
    argument: XenDomctlAssignDevice;
    direction: "in";
    filled: "dev";
    uses: "flags" | "u.pci";
  };
  /** Takes a PCI device back from a domain. */
  "deassign_device.pci": { argument: XenDomctlAssignDevice; direction: "in"; filled: "dev"; uses: "flags" | "u.pci" };
  /** Lists the PCI devices that the IOMMU cannot tell apart from one device. */
  get_device_group: { argument: XenDomctlGetDeviceGroup; direction: "inout" };
  /** Writes a hypercall page into a writable frame of a domain. */
  hypercall_init: { argument: XenDomctlHypercallInit; direction: "in" };
  /** Sends an NMI to a vcpu, or presses an HVM domain's power or sleep button. */
  sendtrigger: { argument: XenDomctlSendtrigger; direction: "in" };
  /** Saves the state of an HVM domain's vcpus and emulated devices; a null buffer asks for its size. */
  gethvmcontext: { argument: XenDomctlHvmcontext; direction: "inout" };
  /** Restores the state of an HVM domain's vcpus and emulated devices that gethvmcontext saved. */
  sethvmcontext: { argument: XenDomctlHvmcontext; direction: "in" };
  /** Saves one record of an HVM domain's state: of one vcpu, or of one emulated device. */
  gethvmcontext_partial: { argument: XenDomctlHvmcontextPartial; direction: "inout" };
  /** Chooses a new domain's width, 32 or 64 bits, before it has memory. */
  set_address_size: { argument: XenDomctlAddressSize; direction: "in" };
  /** Reads a PV domain's width: 32 or 64 bits. */
  get_address_size: { argument: XenDomctlAddressSize; direction: "out" };
  /** Reads how a domain's time-stamp counter works: mode, frequency in kHz, elapsed nanoseconds. */
  gettscinfo: { argument: XenDomctlTscInfo; direction: "out" };
  /** Sets how a domain's time-stamp counter works: mode, frequency in kHz, elapsed nanoseconds. */
  settscinfo: { argument: XenDomctlTscInfo; direction: "in" };
  /** Reads the CPUID leaves and MSRs that a domain sees; null buffers ask for the counts. */
  get_cpu_policy: { argument: XenDomctlCpuPolicy; direction: "inout" };
  /** Sets the CPUID leaves and MSRs that a domain sees, before it runs for the first time. */
  set_cpu_policy: { argument: XenDomctlCpuPolicy; direction: "in"; onError: true };
  /** Decides if a domain crashes when an access is refused and no program listens for its events. */
  set_access_required: { argument: XenDomctlSetAccessRequired; direction: "in" };
  /** Marks a frame of an HVM domain as broken memory. */
  set_broken_page_p2m: { argument: XenDomctlSetBrokenPageP2m; direction: "in" };
  /** Compares a domain's map of frames with Xen's reverse map, and counts the contradictions. */
  audit_p2m: { argument: XenDomctlAuditP2m; direction: "out" };
  /** Sets a domain's virtual NUMA layout: nodes, distances, memory ranges, and each vcpu's node. */
  setvnumainfo: { argument: XenDomctlVnuma; direction: "in" };
  /** Reads or writes a domain's memory at a virtual address, for a debugger. */
  gdbsx_guestmemio: { argument: XenDomctlGdbsxMemio; direction: "in"; unsafe: "bad-tables" };
  /** Pauses one vcpu of a paused domain for a debugger, beyond the domain's own pause. */
  gdbsx_pausevcpu: { argument: XenDomctlGdbsxPauseunpVcpu; direction: "in" };
  /** Takes back a debugger's pause of one vcpu of a paused domain. */
  gdbsx_unpausevcpu: { argument: XenDomctlGdbsxPauseunpVcpu; direction: "in" };
  /** Tells a debugger if a domain is paused, and which of its vcpus stopped at which event. */
  gdbsx_domstatus: { argument: XenDomctlGdbsxDomstatus; direction: "out" };
  /** Switches off a domain's log of dirty pages, and shadow paging that enable_test has switched on. */
  "shadow_op.off": { argument: XenDomctlShadowOp; direction: "in"; filled: "op"; uses: never };
  /** Switches on the paging modes that the flags name, such as the log of dirty pages. */
  "shadow_op.enable": { argument: XenDomctlShadowOp; direction: "in"; filled: "op"; uses: "mode" };
  /** Makes a PV domain run on shadow page tables, for a test of them. */
  "shadow_op.enable_test": { argument: XenDomctlShadowOp; direction: "in"; filled: "op"; uses: never };
  /** Starts logging the pages that a domain writes, for live migration. */
  "shadow_op.enable_logdirty": { argument: XenDomctlShadowOp; direction: "in"; filled: "op"; uses: never };
  /** Reads the bitmap of pages that a domain has written, and clears it for the next round. */
  "shadow_op.clean": {
    argument: XenDomctlShadowOp;
    direction: "inout";
    filled: "op";
    uses: "mode" | "dirty_bitmap" | "pages" | "stats";
    onError: true;
  };
  /** Reads the bitmap of pages that a domain has written, and keeps it. */
  "shadow_op.peek": {
    argument: XenDomctlShadowOp;
    direction: "inout";
    filled: "op";
    uses: "mode" | "dirty_bitmap" | "pages" | "stats";
    onError: true;
  };
  /** Reads the size of the pool for a domain's shadow or nested page tables, in MiB. */
  "shadow_op.get_allocation": { argument: XenDomctlShadowOp; direction: "inout"; filled: "op"; uses: "mb" };
  /** Sets the size of the pool for a domain's shadow or nested page tables, in MiB. */
  "shadow_op.set_allocation": {
    argument: XenDomctlShadowOp;
    direction: "inout";
    filled: "op";
    uses: "mb";
    onError: true;
  };
  /** Sets a domain's scheduling: weight and cap, or with rtds the period and budget of all vcpus. */
  "scheduler_op.putinfo": {
    argument: XenDomctlSchedulerOp;
    direction: "in";
    filled: "cmd";
    uses: "sched_id" | "u.credit" | "u.credit2" | "u.rtds";
  };
  /** Reads a domain's scheduling: weight and cap, or the defaults of rtds. */
  "scheduler_op.getinfo": {
    argument: XenDomctlSchedulerOp;
    direction: "inout";
    filled: "cmd";
    uses: "sched_id" | "u.credit" | "u.credit2" | "u.rtds";
  };
  /** Sets the period, budget and extra time of single vcpus under rtds, in microseconds. */
  "scheduler_op.putvcpuinfo": {
    argument: XenDomctlSchedulerOp;
    direction: "inout";
    filled: "cmd";
    uses: "sched_id" | "u.v";
  };
  /** Reads the period, budget and extra time of single vcpus under rtds, in microseconds. */
  "scheduler_op.getvcpuinfo": {
    argument: XenDomctlSchedulerOp;
    direction: "inout";
    filled: "cmd";
    uses: "sched_id" | "u.v";
  };
  /** Lets a vcpu run without a stop behind each instruction again. */
  "debug_op.single_step_off": { argument: XenDomctlDebugOp; direction: "in"; filled: "op"; uses: "vcpu" };
  /** Makes a vcpu stop behind each instruction, for a debugger or a monitor. */
  "debug_op.single_step_on": { argument: XenDomctlDebugOp; direction: "in"; filled: "op"; uses: "vcpu" };
  /** Opens a domain's ring of monitor, paging or sharing events, and returns the port that signals them. */
  "vm_event_op.enable": { argument: XenDomctlVmEventOp; direction: "inout"; filled: "op"; uses: "mode" | "u.enable" };
  /** Closes a domain's ring of monitor, paging or sharing events, and lets waiting vcpus run. */
  "vm_event_op.disable": { argument: XenDomctlVmEventOp; direction: "in"; filled: "op"; uses: "mode" };
  /** Tells Xen to consume the answers in a domain's ring of events. */
  "vm_event_op.resume": { argument: XenDomctlVmEventOp; direction: "in"; filled: "op"; uses: "mode" };
  /** Reads the version of the records in rings of events. */
  "vm_event_op.get_version": { argument: XenDomctlVmEventOp; direction: "inout"; filled: "op"; uses: "u.version" };
  /** Switches memory sharing on or off for a domain that uses nested page tables. */
  "mem_sharing_op.control": { argument: XenDomctlMemSharingOp; direction: "in"; filled: "op"; uses: "u.enable" };
  /** Stops monitoring a domain's use of caches, and frees its monitoring id (RMID). */
  "psr_cmt_op.detach": { argument: XenDomctlPsrCmtOp; direction: "in"; filled: "cmd"; uses: never };
  /** Starts monitoring a domain's use of caches: reserves a monitoring id (RMID) for it. */
  "psr_cmt_op.attach": { argument: XenDomctlPsrCmtOp; direction: "in"; filled: "cmd"; uses: never };
  /** Reads the id (RMID) under which a domain's use of caches is monitored; 0 means none. */
  "psr_cmt_op.query_rmid": { argument: XenDomctlPsrCmtOp; direction: "inout"; filled: "cmd"; uses: "data" };
  /** Sets the part of a socket's L3 cache that a domain may fill, as a bit mask. */
  "psr_alloc.set_l3_cbm": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  /** Reads the part of a socket's L3 cache that a domain may fill, as a bit mask. */
  "psr_alloc.get_l3_cbm": { argument: XenDomctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "target" | "data" };
  /** Sets the part of a socket's L3 cache for a domain's code, on a machine that tells code from data. */
  "psr_alloc.set_l3_code": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  /** Reads the part of a socket's L3 cache for a domain's code. */
  "psr_alloc.get_l3_code": { argument: XenDomctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "target" | "data" };
  /** Sets the part of a socket's L3 cache for a domain's data, on a machine that tells code from data. */
  "psr_alloc.set_l3_data": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  /** Reads the part of a socket's L3 cache for a domain's data. */
  "psr_alloc.get_l3_data": { argument: XenDomctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "target" | "data" };
  /** Sets the part of a socket's L2 caches that a domain may fill, as a bit mask. */
  "psr_alloc.set_l2_cbm": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  /** Reads the part of a socket's L2 caches that a domain may fill, as a bit mask. */
  "psr_alloc.get_l2_cbm": { argument: XenDomctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "target" | "data" };
  /** Sets the throttling of a domain's memory bandwidth on a socket. */
  "psr_alloc.set_mba_thrtl": { argument: XenDomctlPsrAlloc; direction: "in"; filled: "cmd"; uses: "target" | "data" };
  /** Reads the throttling of a domain's memory bandwidth on a socket. */
  "psr_alloc.get_mba_thrtl": {
    argument: XenDomctlPsrAlloc;
    direction: "inout";
    filled: "cmd";
    uses: "target" | "data";
  };
  /** Starts tracing a vcpu's branches into the buffer that its domain was created with. */
  "vmtrace_op.enable": { argument: XenDomctlVmtraceOp; direction: "in"; filled: "cmd"; uses: "vcpu" };
  /** Stops tracing a vcpu's branches. */
  "vmtrace_op.disable": { argument: XenDomctlVmtraceOp; direction: "in"; filled: "cmd"; uses: "vcpu" };
  /** Starts tracing a vcpu's branches from the beginning of its buffer. */
  "vmtrace_op.reset_and_enable": { argument: XenDomctlVmtraceOp; direction: "in"; filled: "cmd"; uses: "vcpu" };
  /** Reads how far a vcpu's trace has been written into its buffer, in bytes. */
  "vmtrace_op.output_position": {
    argument: XenDomctlVmtraceOp;
    direction: "inout";
    filled: "cmd";
    uses: "vcpu" | "value";
  };
  /** Reads a register that controls a vcpu's trace, by its number. */
  "vmtrace_op.get_option": {
    argument: XenDomctlVmtraceOp;
    direction: "inout";
    filled: "cmd";
    uses: "vcpu" | "key" | "value";
  };
  /** Writes a register that controls a vcpu's trace, by its number. */
  "vmtrace_op.set_option": {
    argument: XenDomctlVmtraceOp;
    direction: "in";
    filled: "cmd";
    uses: "vcpu" | "key" | "value";
  };
  /** Stops reporting a domain's writes of one control register. */
  "monitor_op.disable.write_ctrlreg": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.mov_to_cr";
  };
  /** Stops reporting a domain's writes of one model-specific register. */
  "monitor_op.disable.mov_to_msr": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.mov_to_msr";
  };
  /** Stops reporting each step of vcpus that stop behind each instruction. */
  "monitor_op.disable.singlestep": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Stops reporting a domain's software breakpoints. */
  "monitor_op.disable.software_breakpoint": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Stops reporting calls that a guest makes to its monitor (guest_request_vm_event). */
  "monitor_op.disable.guest_request": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.guest_request";
  };
  /** Stops reporting a domain's debug exceptions. */
  "monitor_op.disable.debug_exception": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.debug_exception";
  };
  /** Stops reporting a domain's CPUID instructions. */
  "monitor_op.disable.cpuid": { argument: XenDomctlMonitorOp; direction: "in"; filled: "op" | "event"; uses: never };
  /** Stops reporting accesses to a domain's descriptor-table registers. */
  "monitor_op.disable.desc_access": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Stops reporting instructions that Xen's emulator does not know. */
  "monitor_op.disable.emul_unimplemented": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Stops emulating accesses by page-table walks, so that they are reported. */
  "monitor_op.disable.inguest_pagefault": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Reads which kinds of events Xen can report about a domain, as a bit mask. */
  "monitor_op.get_capabilities": { argument: XenDomctlMonitorOp; direction: "inout"; filled: "op"; uses: "event" };
  /** Decides if Xen emulates repeated string instructions one step at a time; event is 1 or 0. */
  "monitor_op.emulate_each_rep": { argument: XenDomctlMonitorOp; direction: "in"; filled: "op"; uses: "event" };
  /** Holds writes of control registers and MSRs back until the monitor has answered. */
  "monitor_op.control_registers": { argument: XenDomctlMonitorOp; direction: "in"; filled: "op"; uses: never };
  /** Starts reporting a domain's writes of one control register. */
  "monitor_op.enable.write_ctrlreg": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.mov_to_cr";
  };
  /** Starts reporting a domain's writes of one model-specific register. */
  "monitor_op.enable.mov_to_msr": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.mov_to_msr";
  };
  /** Starts reporting each step of vcpus that stop behind each instruction. */
  "monitor_op.enable.singlestep": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Starts reporting a domain's software breakpoints. */
  "monitor_op.enable.software_breakpoint": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Starts reporting calls that a guest makes to its monitor (guest_request_vm_event). */
  "monitor_op.enable.guest_request": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.guest_request";
  };
  /** Starts reporting a domain's debug exceptions. */
  "monitor_op.enable.debug_exception": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.debug_exception";
  };
  /** Starts reporting a domain's CPUID instructions. */
  "monitor_op.enable.cpuid": { argument: XenDomctlMonitorOp; direction: "in"; filled: "op" | "event"; uses: never };
  /** Starts reporting accesses to a domain's descriptor-table registers. */
  "monitor_op.enable.desc_access": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Starts reporting instructions that Xen's emulator does not know. */
  "monitor_op.enable.emul_unimplemented": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Starts emulating accesses by page-table walks, instead of reporting them. */
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
const loadXenDomctlIrqPermission = () =>
  require("../../../4.14/x86_64/domctl/XenDomctlIrqPermission.ts").XenDomctlIrqPermission;
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
const loadXenDomctlVmtraceOp = () => require("../domctl/XenDomctlVmtraceOp.ts").XenDomctlVmtraceOp;
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
    version: { member: "interface_version", value: 19 },
    union: "u",
    domain: "domain",
  },
  errors: { EOPNOTSUPP: "no-operation-or-no-iommu" },
  operations: {
    createdomain: {
      command: 1,
      argument: { type: loadXenDomctlCreatedomain, size: 56, member: "u.createdomain", offset: 16, direction: "inout" },
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
        size: 104,
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
      argument: { type: loadXenDomctlIrqPermission, size: 2, member: "u.irq_permission", offset: 16, direction: "in" },
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
