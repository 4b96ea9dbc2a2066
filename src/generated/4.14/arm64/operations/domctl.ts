// The operations of the hypercall domctl. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenDomctlAddressSize,
  XenDomctlAssignDevice,
  XenDomctlBindPtIrq,
  XenDomctlCacheflush,
  XenDomctlCreatedomain,
  XenDomctlDisableMigrate,
  XenDomctlGetdomaininfo,
  XenDomctlGetvcpuinfo,
  XenDomctlIomemPermission,
  XenDomctlIrqPermission,
  XenDomctlMaxMem,
  XenDomctlMaxVcpus,
  XenDomctlMemoryMapping,
  XenDomctlMonitorOp,
  XenDomctlNodeaffinity,
  XenDomctlSchedulerOp,
  XenDomctlSetAccessRequired,
  XenDomctlSetTarget,
  XenDomctlSetVirqHandler,
  XenDomctlSetdebugging,
  XenDomctlSetdomainhandle,
  XenDomctlSettimeoffset,
  XenDomctlShadowOp,
  XenDomctlSubscribe,
  XenDomctlVcpuaffinity,
  XenDomctlVcpucontext,
  XenDomctlVmEventOp,
  XenDomctlVnuma,
  XenDomctlVuartOp,
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
  /** Describes a domain: its state, memory in pages, vcpus, cpu time in nanoseconds, and handle. */
  getdomaininfo: { argument: XenDomctlGetdomaininfo; direction: "out" };
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
  /** Maps a range of device frames into a domain's memory, or unmaps it; the domain needs the permission. */
  memory_mapping: { argument: XenDomctlMemoryMapping; direction: "in"; result: "count" };
  /** Delivers a shared interrupt (SPI) of the machine to an Arm domain, under the number that it has there. */
  "bind_pt_irq.spi": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.spi";
  };
  /** Stops delivering an interrupt that bind_pt_irq.spi has bound. */
  "unbind_pt_irq.spi": {
    argument: XenDomctlBindPtIrq;
    direction: "in";
    filled: "irq_type";
    uses: "machine_irq" | "u.spi";
  };
  /** Hands a device of the machine's device tree to a domain that was made with an IOMMU. */
  "assign_device.dt": { argument: XenDomctlAssignDevice; direction: "in"; filled: "dev"; uses: "flags" | "u.dt" };
  /** Fails if a device of the machine's device tree is assigned to a domain already. */
  "test_assign_device.dt": { argument: XenDomctlAssignDevice; direction: "in"; filled: "dev"; uses: "flags" | "u.dt" };
  /** Takes a device of the machine's device tree back from a domain. */
  "deassign_device.dt": { argument: XenDomctlAssignDevice; direction: "in"; filled: "dev"; uses: "flags" | "u.dt" };
  /** Chooses a new domain's width, 32 or 64 bits, before it has memory. */
  set_address_size: { argument: XenDomctlAddressSize; direction: "in" };
  /** Decides if a domain crashes when an access is refused and no program listens for its events. */
  set_access_required: { argument: XenDomctlSetAccessRequired; direction: "in" };
  /** Cleans and invalidates the data cache for a range of an Arm domain's frames. */
  cacheflush: { argument: XenDomctlCacheflush; direction: "in" };
  /** Sets a domain's virtual NUMA layout: nodes, distances, memory ranges, and each vcpu's node. */
  setvnumainfo: { argument: XenDomctlVnuma; direction: "in" };
  /** Declares that a domain stays on this host, which may let it see an invariant time-stamp counter. */
  disable_migrate: { argument: XenDomctlDisableMigrate; direction: "in" };
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
  /** Opens a domain's ring of monitor, paging or sharing events, and returns the port that signals them. */
  "vm_event_op.enable": { argument: XenDomctlVmEventOp; direction: "inout"; filled: "op"; uses: "mode" | "u.enable" };
  /** Closes a domain's ring of monitor, paging or sharing events, and lets waiting vcpus run. */
  "vm_event_op.disable": { argument: XenDomctlVmEventOp; direction: "in"; filled: "op"; uses: "mode" };
  /** Tells Xen to consume the answers in a domain's ring of events. */
  "vm_event_op.resume": { argument: XenDomctlVmEventOp; direction: "in"; filled: "op"; uses: "mode" };
  /** Reads the version of the records in rings of events. */
  "vm_event_op.get_version": { argument: XenDomctlVmEventOp; direction: "inout"; filled: "op"; uses: "u.version" };
  /** Connects an Arm domain's emulated PL011 console to a ring in a frame, and returns the port. */
  "vuart_op.init": {
    argument: XenDomctlVuartOp;
    direction: "inout";
    filled: "cmd";
    uses: "type" | "gfn" | "console_domid" | "evtchn";
    domains: "console_domid";
  };
  /** Stops reporting calls that a guest makes to its monitor (guest_request_vm_event). */
  "monitor_op.disable.guest_request": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.guest_request";
  };
  /** Stops reporting an Arm domain's SMC instructions. */
  "monitor_op.disable.privileged_call": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
  /** Reads which kinds of events Xen can report about a domain, as a bit mask. */
  "monitor_op.get_capabilities": { argument: XenDomctlMonitorOp; direction: "inout"; filled: "op"; uses: "event" };
  /** Starts reporting calls that a guest makes to its monitor (guest_request_vm_event). */
  "monitor_op.enable.guest_request": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: "u.guest_request";
  };
  /** Starts reporting an Arm domain's SMC instructions. */
  "monitor_op.enable.privileged_call": {
    argument: XenDomctlMonitorOp;
    direction: "in";
    filled: "op" | "event";
    uses: never;
  };
}

const loadXenDomctl = () => require("../domctl/XenDomctl.ts").XenDomctl;
const loadXenDomctlAddressSize = () => require("../../x86_64/domctl/XenDomctlAddressSize.ts").XenDomctlAddressSize;
const loadXenDomctlAssignDevice = () => require("../../x86_64/domctl/XenDomctlAssignDevice.ts").XenDomctlAssignDevice;
const loadXenDomctlBindPtIrq = () => require("../../x86_64/domctl/XenDomctlBindPtIrq.ts").XenDomctlBindPtIrq;
const loadXenDomctlCacheflush = () => require("../../x86_64/domctl/XenDomctlCacheflush.ts").XenDomctlCacheflush;
const loadXenDomctlCreatedomain = () => require("../domctl/XenDomctlCreatedomain.ts").XenDomctlCreatedomain;
const loadXenDomctlDisableMigrate = () =>
  require("../../x86_64/domctl/XenDomctlDisableMigrate.ts").XenDomctlDisableMigrate;
const loadXenDomctlGetdomaininfo = () => require("../domctl/XenDomctlGetdomaininfo.ts").XenDomctlGetdomaininfo;
const loadXenDomctlGetvcpuinfo = () => require("../../x86_64/domctl/XenDomctlGetvcpuinfo.ts").XenDomctlGetvcpuinfo;
const loadXenDomctlIomemPermission = () =>
  require("../../x86_64/domctl/XenDomctlIomemPermission.ts").XenDomctlIomemPermission;
const loadXenDomctlIrqPermission = () =>
  require("../../x86_64/domctl/XenDomctlIrqPermission.ts").XenDomctlIrqPermission;
const loadXenDomctlMaxMem = () => require("../../x86_64/domctl/XenDomctlMaxMem.ts").XenDomctlMaxMem;
const loadXenDomctlMaxVcpus = () => require("../../x86_64/domctl/XenDomctlMaxVcpus.ts").XenDomctlMaxVcpus;
const loadXenDomctlMemoryMapping = () =>
  require("../../x86_64/domctl/XenDomctlMemoryMapping.ts").XenDomctlMemoryMapping;
const loadXenDomctlMonitorOp = () => require("../../x86_64/domctl/XenDomctlMonitorOp.ts").XenDomctlMonitorOp;
const loadXenDomctlNodeaffinity = () => require("../../x86_64/domctl/XenDomctlNodeaffinity.ts").XenDomctlNodeaffinity;
const loadXenDomctlSchedulerOp = () => require("../../x86_64/domctl/XenDomctlSchedulerOp.ts").XenDomctlSchedulerOp;
const loadXenDomctlSetAccessRequired = () =>
  require("../../x86_64/domctl/XenDomctlSetAccessRequired.ts").XenDomctlSetAccessRequired;
const loadXenDomctlSetTarget = () => require("../../x86_64/domctl/XenDomctlSetTarget.ts").XenDomctlSetTarget;
const loadXenDomctlSetVirqHandler = () =>
  require("../../x86_64/domctl/XenDomctlSetVirqHandler.ts").XenDomctlSetVirqHandler;
const loadXenDomctlSetdebugging = () => require("../../x86_64/domctl/XenDomctlSetdebugging.ts").XenDomctlSetdebugging;
const loadXenDomctlSetdomainhandle = () =>
  require("../../x86_64/domctl/XenDomctlSetdomainhandle.ts").XenDomctlSetdomainhandle;
const loadXenDomctlSettimeoffset = () =>
  require("../../x86_64/domctl/XenDomctlSettimeoffset.ts").XenDomctlSettimeoffset;
const loadXenDomctlShadowOp = () => require("../../x86_64/domctl/XenDomctlShadowOp.ts").XenDomctlShadowOp;
const loadXenDomctlSubscribe = () => require("../../x86_64/domctl/XenDomctlSubscribe.ts").XenDomctlSubscribe;
const loadXenDomctlVcpuaffinity = () => require("../../x86_64/domctl/XenDomctlVcpuaffinity.ts").XenDomctlVcpuaffinity;
const loadXenDomctlVcpucontext = () => require("../../x86_64/domctl/XenDomctlVcpucontext.ts").XenDomctlVcpucontext;
const loadXenDomctlVmEventOp = () => require("../../x86_64/domctl/XenDomctlVmEventOp.ts").XenDomctlVmEventOp;
const loadXenDomctlVnuma = () => require("../../x86_64/domctl/XenDomctlVnuma.ts").XenDomctlVnuma;
const loadXenDomctlVuartOp = () => require("../../x86_64/domctl/XenDomctlVuartOp.ts").XenDomctlVuartOp;

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
    version: { member: "interface_version", value: 18 },
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
          size: 344,
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
        ctxt: { element: "struct vcpu_guest_context", size: 344, direction: "out", count: [1], unit: "elements" },
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
    memory_mapping: {
      command: 39,
      argument: { type: loadXenDomctlMemoryMapping, size: 32, member: "u.memory_mapping", offset: 16, direction: "in" },
      result: "count",
      unit: "pages",
    },
    "bind_pt_irq.spi": {
      command: 38,
      argument: { type: loadXenDomctlBindPtIrq, size: 24, member: "u.bind_pt_irq", offset: 16, direction: "in" },
      select: { irq_type: 4 },
      uses: ["machine_irq", "u.spi"],
      errors: { ESRCH: "domain-or-no-iommu" },
    },
    "unbind_pt_irq.spi": {
      command: 48,
      argument: { type: loadXenDomctlBindPtIrq, size: 24, member: "u.bind_pt_irq", offset: 16, direction: "in" },
      select: { irq_type: 4 },
      uses: ["machine_irq", "u.spi"],
    },
    "assign_device.dt": {
      command: 37,
      argument: { type: loadXenDomctlAssignDevice, size: 24, member: "u.assign_device", offset: 16, direction: "in" },
      select: { dev: 1 },
      uses: ["flags", "u.dt"],
      errors: { EOPNOTSUPP: "no-iommu", ESRCH: "domain-or-path" },
      handles: { "u.dt.path": { element: "char", direction: "in", count: ["u.dt.size"], unit: "bytes" } },
    },
    "test_assign_device.dt": {
      command: 45,
      argument: { type: loadXenDomctlAssignDevice, size: 24, member: "u.assign_device", offset: 16, direction: "in" },
      select: { dev: 1 },
      uses: ["flags", "u.dt"],
      reads: true,
      errors: { EOPNOTSUPP: "no-iommu", ESRCH: "domain-or-path" },
      handles: { "u.dt.path": { element: "char", direction: "in", count: ["u.dt.size"], unit: "bytes" } },
    },
    "deassign_device.dt": {
      command: 47,
      argument: { type: loadXenDomctlAssignDevice, size: 24, member: "u.assign_device", offset: 16, direction: "in" },
      select: { dev: 1 },
      uses: ["flags", "u.dt"],
      errors: { EOPNOTSUPP: "no-iommu", ESRCH: "domain-or-path" },
      handles: { "u.dt.path": { element: "char", direction: "in", count: ["u.dt.size"], unit: "bytes" } },
    },
    set_address_size: {
      command: 35,
      argument: { type: loadXenDomctlAddressSize, size: 4, member: "u.address_size", offset: 16, direction: "in" },
      errors: { EOPNOTSUPP: "guest-kind", EBUSY: "has-memory" },
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
    cacheflush: {
      command: 71,
      argument: { type: loadXenDomctlCacheflush, size: 16, member: "u.cacheflush", offset: 16, direction: "in" },
      self: true,
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
    disable_migrate: {
      command: 58,
      argument: {
        type: loadXenDomctlDisableMigrate,
        size: 4,
        member: "u.disable_migrate",
        offset: 16,
        direction: "in",
      },
    },
    "shadow_op.set_allocation": {
      command: 10,
      argument: { type: loadXenDomctlShadowOp, size: 40, member: "u.shadow_op", offset: 16, direction: "inout" },
      select: { op: 31 },
      uses: ["mb"],
      onError: ["ENOMEM"],
      errors: { EBUSY: "unfinished", ENOSYS: "no-operation-or-no-pool" },
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
    "vuart_op.init": {
      command: 81,
      argument: {
        type: loadXenDomctlVuartOp,
        size: 24,
        member: "u.vuart_op",
        offset: 16,
        direction: "inout",
        peers: ["console_domid"],
      },
      select: { cmd: 0 },
      uses: ["type", "gfn", "console_domid", "evtchn"],
    },
    "monitor_op.disable.guest_request": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 4 },
      uses: ["u.guest_request"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.disable.privileged_call": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 1, event: 7 },
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
    "monitor_op.enable.guest_request": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 4 },
      uses: ["u.guest_request"],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
    "monitor_op.enable.privileged_call": {
      command: 77,
      argument: { type: loadXenDomctlMonitorOp, size: 24, member: "u.monitor_op", offset: 16, direction: "in" },
      select: { op: 0, event: 7 },
      uses: [],
      errors: { EOPNOTSUPP: "hardware-or-kind", EEXIST: "already" },
    },
  },
};
