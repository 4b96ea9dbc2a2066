// The operations of the hypercall sysctl. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenSysctlAvailheap,
  XenSysctlCoverageOp,
  XenSysctlCpuFeatureset,
  XenSysctlCpuHotplug,
  XenSysctlCpuLevellingCaps,
  XenSysctlCpuPolicy,
  XenSysctlCpupoolOp,
  XenSysctlCputopoinfo,
  XenSysctlDebugKeys,
  XenSysctlGetPmstat,
  XenSysctlGetcpuinfo,
  XenSysctlGetdomaininfolist,
  XenSysctlLivepatchOp,
  XenSysctlLockprofOp,
  XenSysctlNumainfo,
  XenSysctlPageOfflineOp,
  XenSysctlPcitopoinfo,
  XenSysctlPerfcOp,
  XenSysctlPhysinfo,
  XenSysctlPmOp,
  XenSysctlPsrAlloc,
  XenSysctlPsrCmtOp,
  XenSysctlReadconsole,
  XenSysctlSchedId,
  XenSysctlSchedulerOp,
  XenSysctlTbufOp,
} from "../sysctl.ts";

export interface Operations {
  /** Copies Xen's console log, from an index if incremental is set, and clears it if clear is set. */
  readconsole: { argument: XenSysctlReadconsole; direction: "inout" };
  /** Describes the machine: cpus, nodes, memory in pages, frequency in kHz, and what Xen can do on it. */
  physinfo: { argument: XenSysctlPhysinfo; direction: "out" };
  /** Reads the number of the default scheduler. */
  sched_id: { argument: XenSysctlSchedId; direction: "out" };
  /** Describes the domains from a number on, as many as the buffer holds. */
  getdomaininfolist: { argument: XenSysctlGetdomaininfolist; direction: "inout" };
  /** Presses keys of Xen's debug console, as an operator at the serial line would. */
  debug_keys: { argument: XenSysctlDebugKeys; direction: "in"; unsafe: "machine" };
  /** Reads each cpu's idle time, in nanoseconds. */
  getcpuinfo: { argument: XenSysctlGetcpuinfo; direction: "inout" };
  /** Reads how much memory is free on a node and within an address width, in bytes. */
  availheap: { argument: XenSysctlAvailheap; direction: "inout" };
  /** Reads each cpu's core, socket and node; a null buffer asks for the number of cpus. */
  cputopoinfo: { argument: XenSysctlCputopoinfo; direction: "inout" };
  /** Reads each node's memory in bytes, and their distances; null buffers ask for the number of nodes. */
  numainfo: { argument: XenSysctlNumainfo; direction: "inout" };
  /** Reads the NUMA nodes to which some PCI devices belong. */
  pcitopoinfo: { argument: XenSysctlPcitopoinfo; direction: "inout" };
  /** Reads which CPUID features Xen can hide from PV guests on this machine. */
  get_cpu_levelling_caps: { argument: XenSysctlCpuLevellingCaps; direction: "out" };
  /** Reads CPU features as a bit set: the machine's, the host's, or the most for a kind of guest. */
  get_cpu_featureset: { argument: XenSysctlCpuFeatureset; direction: "inout"; onError: true };
  /** Reads one of Xen's own CPU policies (raw, host, maximum, default) as CPUID leaves and MSRs. */
  get_cpu_policy: { argument: XenSysctlCpuPolicy; direction: "inout"; onError: true };
  /** Reads where Xen's trace buffers are described, the size of that in bytes, and the event mask. */
  "tbuf_op.get_info": {
    argument: XenSysctlTbufOp;
    direction: "inout";
    filled: "cmd";
    uses: "evt_mask" | "buffer_mfn" | "size";
  };
  /** Chooses the cpus whose events are traced. */
  "tbuf_op.set_cpu_mask": { argument: XenSysctlTbufOp; direction: "in"; filled: "cmd"; uses: "cpu_mask" };
  /** Chooses the kinds of events that are traced. */
  "tbuf_op.set_evt_mask": { argument: XenSysctlTbufOp; direction: "in"; filled: "cmd"; uses: "evt_mask" };
  /** Allocates Xen's trace buffers, in pages for each cpu; works once. */
  "tbuf_op.set_size": { argument: XenSysctlTbufOp; direction: "in"; filled: "cmd"; uses: "size" };
  /** Starts writing trace records, if the buffers have been allocated. */
  "tbuf_op.enable": { argument: XenSysctlTbufOp; direction: "in"; filled: "cmd"; uses: never };
  /** Stops writing trace records, and keeps the buffers. */
  "tbuf_op.disable": { argument: XenSysctlTbufOp; direction: "in"; filled: "cmd"; uses: never };
  /** Reads Xen's performance counters; null buffers ask for the counts. */
  "perfc_op.query": {
    argument: XenSysctlPerfcOp;
    direction: "inout";
    filled: "cmd";
    uses: "nr_counters" | "nr_vals" | "desc" | "val";
  };
  /** Reads Xen's performance counters, then clears them. */
  "perfc_op.reset": {
    argument: XenSysctlPerfcOp;
    direction: "inout";
    filled: "cmd";
    uses: "nr_counters" | "nr_vals" | "desc" | "val";
  };
  /** Reads the number of a cpu's performance states (P-states). */
  "get_pmstat.get_max_px": { argument: XenSysctlGetPmstat; direction: "inout"; filled: "type"; uses: "u.getpx.total" };
  /** Reads the time that a cpu spent in each performance state, and the changes between them. */
  "get_pmstat.get_pxstat": { argument: XenSysctlGetPmstat; direction: "inout"; filled: "type"; uses: "u.getpx" };
  /** Clears a cpu's statistics of performance states. */
  "get_pmstat.reset_pxstat": { argument: XenSysctlGetPmstat; direction: "in"; filled: "type"; uses: never };
  /** Reads the number of a cpu's idle states (C-states). */
  "get_pmstat.get_max_cx": { argument: XenSysctlGetPmstat; direction: "inout"; filled: "type"; uses: "u.getcx.nr" };
  /** Reads the time that a cpu spent in each idle state, and how often it entered it. */
  "get_pmstat.get_cxstat": { argument: XenSysctlGetPmstat; direction: "inout"; filled: "type"; uses: "u.getcx" };
  /** Succeeds without an effect: Xen cannot clear the statistics of idle states. */
  "get_pmstat.reset_cxstat": { argument: XenSysctlGetPmstat; direction: "in"; filled: "type"; uses: never };
  /** Brings a cpu of the machine online. */
  "cpu_hotplug.online": { argument: XenSysctlCpuHotplug; direction: "in"; filled: "op"; uses: "cpu" };
  /** Takes a cpu of the machine offline, after its vcpus have moved away. */
  "cpu_hotplug.offline": { argument: XenSysctlCpuHotplug; direction: "in"; filled: "op"; uses: "cpu" };
  /** Brings the second threads of all cores online. */
  "cpu_hotplug.smt_enable": { argument: XenSysctlCpuHotplug; direction: "in"; filled: "op"; uses: never };
  /** Takes the second threads of all cores offline. */
  "cpu_hotplug.smt_disable": { argument: XenSysctlCpuHotplug; direction: "in"; filled: "op"; uses: never };
  /** Reads a cpu's frequency driver, governor, limits in kHz and parameters. */
  "pm_op.get_cpufreq_para": {
    argument: XenSysctlPmOp;
    direction: "inout";
    filled: "cmd";
    uses: "u.get_para";
    onError: true;
  };
  /** Chooses the governor that drives a cpu's frequency. */
  "pm_op.set_cpufreq_gov": { argument: XenSysctlPmOp; direction: "in"; filled: "cmd"; uses: "u.set_gov" };
  /** Sets one parameter of a cpu's frequency: a limit in kHz, or one of the governor's. */
  "pm_op.set_cpufreq_para": { argument: XenSysctlPmOp; direction: "in"; filled: "cmd"; uses: "u.set_para" };
  /** Reads a cpu's mean frequency since the last such call, in kHz. */
  "pm_op.get_cpufreq_avgfreq": { argument: XenSysctlPmOp; direction: "inout"; filled: "cmd"; uses: "u.get_avgfreq" };
  /** Decides if the scheduler fills sibling threads first to save power, and returns the former value. */
  "pm_op.set_sched_opt_smt": {
    argument: XenSysctlPmOp;
    direction: "inout";
    filled: "cmd";
    uses: "u.set_sched_opt_smt";
  };
  /** Reads the deepest idle state that cpus may enter, or its sub-state. */
  "pm_op.get_max_cstate": { argument: XenSysctlPmOp; direction: "inout"; filled: "cmd"; uses: "u.get_max_cstate" };
  /** Sets the deepest idle state that cpus may enter, or its sub-state. */
  "pm_op.set_max_cstate": { argument: XenSysctlPmOp; direction: "in"; filled: "cmd"; uses: "u.set_max_cstate" };
  /** Lets a cpu's frequency exceed its nominal maximum. */
  "pm_op.enable_turbo": { argument: XenSysctlPmOp; direction: "in"; filled: "cmd"; uses: never };
  /** Keeps a cpu's frequency within its nominal maximum. */
  "pm_op.disable_turbo": { argument: XenSysctlPmOp; direction: "in"; filled: "cmd"; uses: never };
  /** Takes a range of machine frames out of use; those in use follow when they become free. */
  "page_offline_op.page_offline": {
    argument: XenSysctlPageOfflineOp;
    direction: "in";
    filled: "cmd";
    uses: "start" | "end" | "status";
  };
  /** Puts a range of machine frames back into use. */
  "page_offline_op.page_online": {
    argument: XenSysctlPageOfflineOp;
    direction: "in";
    filled: "cmd";
    uses: "start" | "end" | "status";
  };
  /** Reads which machine frames of a range are out of use, or wait for it. */
  "page_offline_op.query_page_offline": {
    argument: XenSysctlPageOfflineOp;
    direction: "in";
    filled: "cmd";
    uses: "start" | "end" | "status";
  };
  /** Clears the profile of Xen's locks. */
  "lockprof_op.reset": { argument: XenSysctlLockprofOp; direction: "in"; filled: "cmd"; uses: never };
  /** Reads the profile of Xen's locks: how often and how long each was held and waited for. */
  "lockprof_op.query": {
    argument: XenSysctlLockprofOp;
    direction: "inout";
    filled: "cmd";
    uses: "max_elem" | "nr_elem" | "time" | "data";
  };
  /** Makes a cpu pool with a scheduler of its own and without cpus. */
  "cpupool_op.create": {
    argument: XenSysctlCpupoolOp;
    direction: "inout";
    filled: "op";
    uses: "cpupool_id" | "sched_id";
  };
  /** Removes a cpu pool that has neither cpus nor domains. */
  "cpupool_op.destroy": { argument: XenSysctlCpupoolOp; direction: "in"; filled: "op"; uses: "cpupool_id" };
  /** Describes the cpu pool of a number, or the next one: its scheduler, domains and cpus. */
  "cpupool_op.info": {
    argument: XenSysctlCpupoolOp;
    direction: "inout";
    filled: "op";
    uses: "cpupool_id" | "sched_id" | "n_dom" | "cpumap";
  };
  /** Adds a cpu that is in no pool to a cpu pool. */
  "cpupool_op.addcpu": { argument: XenSysctlCpupoolOp; direction: "in"; filled: "op"; uses: "cpupool_id" | "cpu" };
  /** Takes a cpu out of its pool; it is then in none. */
  "cpupool_op.rmcpu": { argument: XenSysctlCpupoolOp; direction: "in"; filled: "op"; uses: "cpupool_id" | "cpu" };
  /** Moves a domain to another cpu pool, which must have cpus. */
  "cpupool_op.movedomain": {
    argument: XenSysctlCpupoolOp;
    direction: "in";
    filled: "op";
    uses: "cpupool_id" | "domid";
    domains: "domid";
  };
  /** Reads which cpus are in no pool. */
  "cpupool_op.freeinfo": { argument: XenSysctlCpupoolOp; direction: "inout"; filled: "op"; uses: "cpumap" };
  /** Sets parameters of a pool's scheduler: time slice, rate limit, or the schedule of arinc653. */
  "scheduler_op.putinfo": {
    argument: XenSysctlSchedulerOp;
    direction: "inout";
    filled: "cmd";
    uses: "cpupool_id" | "sched_id" | "u.sched_arinc653" | "u.sched_credit" | "u.sched_credit2";
  };
  /** Reads parameters of a pool's scheduler: time slice, rate limit, or the schedule of arinc653. */
  "scheduler_op.getinfo": {
    argument: XenSysctlSchedulerOp;
    direction: "inout";
    filled: "cmd";
    uses: "cpupool_id" | "sched_id" | "u.sched_arinc653" | "u.sched_credit" | "u.sched_credit2";
  };
  /** Reads the size of Xen's coverage data in bytes, if Xen was built with it. */
  "coverage_op.get_size": { argument: XenSysctlCoverageOp; direction: "inout"; filled: "cmd"; uses: "size" };
  /** Copies Xen's coverage data, if Xen was built with it. */
  "coverage_op.read": { argument: XenSysctlCoverageOp; direction: "inout"; filled: "cmd"; uses: "size" | "buffer" };
  /** Clears Xen's coverage data, if Xen was built with it. */
  "coverage_op.reset": { argument: XenSysctlCoverageOp; direction: "in"; filled: "cmd"; uses: never };
  /** Reads the highest id that can monitor the use of caches (RMID). */
  "psr_cmt_op.get_total_rmid": { argument: XenSysctlPsrCmtOp; direction: "inout"; filled: "cmd"; uses: "u.data" };
  /** Reads the factor that turns a count of cache use into bytes. */
  "psr_cmt_op.get_l3_upscaling_factor": {
    argument: XenSysctlPsrCmtOp;
    direction: "inout";
    filled: "cmd";
    uses: "u.data";
  };
  /** Reads the size of a cpu's L3 cache, in KiB. */
  "psr_cmt_op.get_l3_cache_size": {
    argument: XenSysctlPsrCmtOp;
    direction: "inout";
    filled: "cmd";
    uses: "u.l3_cache" | "u.data";
  };
  /** Tells if the use of caches can be monitored. */
  "psr_cmt_op.enabled": { argument: XenSysctlPsrCmtOp; direction: "inout"; filled: "cmd"; uses: "u.data" };
  /** Reads which uses of caches and of memory bandwidth the machine can monitor. */
  "psr_cmt_op.get_l3_event_mask": { argument: XenSysctlPsrCmtOp; direction: "inout"; filled: "cmd"; uses: "u.data" };
  /** Reads how a socket's L3 cache can be divided: classes, length of the bit mask, flags. */
  "psr_alloc.get_l3_info": { argument: XenSysctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "u.cat_info" };
  /** Reads how a socket's L2 caches can be divided: classes, length of the bit mask, flags. */
  "psr_alloc.get_l2_info": { argument: XenSysctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "u.cat_info" };
  /** Reads how memory bandwidth can be throttled on a socket: classes, maximum, flags. */
  "psr_alloc.get_mba_info": { argument: XenSysctlPsrAlloc; direction: "inout"; filled: "cmd"; uses: "u.mba_info" };
  /** Loads a live patch into Xen under a name, without applying it. */
  "livepatch_op.upload": { argument: XenSysctlLivepatchOp; direction: "in"; filled: "cmd"; uses: "u.upload" };
  /** Reads a live patch's state, and the error of its last action. */
  "livepatch_op.get": { argument: XenSysctlLivepatchOp; direction: "inout"; filled: "cmd"; uses: "u.get" };
  /** Lists the live patches; nr 0 asks for their number and the sizes of the buffers. */
  "livepatch_op.list": {
    argument: XenSysctlLivepatchOp;
    direction: "inout";
    filled: "cmd";
    uses: "u.list";
    result: "count";
    onError: true;
  };
  /** Applies, reverts, unloads or replaces a live patch. */
  "livepatch_op.action": { argument: XenSysctlLivepatchOp; direction: "in"; filled: "cmd"; uses: "u.action" };
}

const loadXenSysctl = () => require("../../../4.14/x86_64/sysctl/XenSysctl.ts").XenSysctl;
const loadXenSysctlAvailheap = () => require("../../../4.14/x86_64/sysctl/XenSysctlAvailheap.ts").XenSysctlAvailheap;
const loadXenSysctlCoverageOp = () => require("../../../4.14/x86_64/sysctl/XenSysctlCoverageOp.ts").XenSysctlCoverageOp;
const loadXenSysctlCpuFeatureset = () =>
  require("../../../4.14/x86_64/sysctl/XenSysctlCpuFeatureset.ts").XenSysctlCpuFeatureset;
const loadXenSysctlCpuHotplug = () => require("../../../4.14/x86_64/sysctl/XenSysctlCpuHotplug.ts").XenSysctlCpuHotplug;
const loadXenSysctlCpuLevellingCaps = () =>
  require("../../../4.14/x86_64/sysctl/XenSysctlCpuLevellingCaps.ts").XenSysctlCpuLevellingCaps;
const loadXenSysctlCpuPolicy = () => require("../../../4.14/x86_64/sysctl/XenSysctlCpuPolicy.ts").XenSysctlCpuPolicy;
const loadXenSysctlCpupoolOp = () => require("../../../4.14/x86_64/sysctl/XenSysctlCpupoolOp.ts").XenSysctlCpupoolOp;
const loadXenSysctlCputopoinfo = () =>
  require("../../../4.14/x86_64/sysctl/XenSysctlCputopoinfo.ts").XenSysctlCputopoinfo;
const loadXenSysctlDebugKeys = () => require("../../../4.14/x86_64/sysctl/XenSysctlDebugKeys.ts").XenSysctlDebugKeys;
const loadXenSysctlGetPmstat = () => require("../../../4.14/x86_64/sysctl/XenSysctlGetPmstat.ts").XenSysctlGetPmstat;
const loadXenSysctlGetcpuinfo = () => require("../../../4.14/x86_64/sysctl/XenSysctlGetcpuinfo.ts").XenSysctlGetcpuinfo;
const loadXenSysctlGetdomaininfolist = () =>
  require("../../../4.14/x86_64/sysctl/XenSysctlGetdomaininfolist.ts").XenSysctlGetdomaininfolist;
const loadXenSysctlLivepatchOp = () =>
  require("../../../4.14/x86_64/sysctl/XenSysctlLivepatchOp.ts").XenSysctlLivepatchOp;
const loadXenSysctlLockprofOp = () => require("../../../4.14/x86_64/sysctl/XenSysctlLockprofOp.ts").XenSysctlLockprofOp;
const loadXenSysctlNumainfo = () => require("../../../4.14/x86_64/sysctl/XenSysctlNumainfo.ts").XenSysctlNumainfo;
const loadXenSysctlPageOfflineOp = () =>
  require("../../../4.14/x86_64/sysctl/XenSysctlPageOfflineOp.ts").XenSysctlPageOfflineOp;
const loadXenSysctlPcitopoinfo = () =>
  require("../../../4.14/x86_64/sysctl/XenSysctlPcitopoinfo.ts").XenSysctlPcitopoinfo;
const loadXenSysctlPerfcOp = () => require("../../../4.14/x86_64/sysctl/XenSysctlPerfcOp.ts").XenSysctlPerfcOp;
const loadXenSysctlPhysinfo = () => require("../../../4.14/x86_64/sysctl/XenSysctlPhysinfo.ts").XenSysctlPhysinfo;
const loadXenSysctlPmOp = () => require("../../../4.14/x86_64/sysctl/XenSysctlPmOp.ts").XenSysctlPmOp;
const loadXenSysctlPsrAlloc = () => require("../../../4.14/x86_64/sysctl/XenSysctlPsrAlloc.ts").XenSysctlPsrAlloc;
const loadXenSysctlPsrCmtOp = () => require("../../../4.14/x86_64/sysctl/XenSysctlPsrCmtOp.ts").XenSysctlPsrCmtOp;
const loadXenSysctlReadconsole = () =>
  require("../../../4.14/x86_64/sysctl/XenSysctlReadconsole.ts").XenSysctlReadconsole;
const loadXenSysctlSchedId = () => require("../../../4.14/x86_64/sysctl/XenSysctlSchedId.ts").XenSysctlSchedId;
const loadXenSysctlSchedulerOp = () =>
  require("../../../4.14/x86_64/sysctl/XenSysctlSchedulerOp.ts").XenSysctlSchedulerOp;
const loadXenSysctlTbufOp = () => require("../../../4.14/x86_64/sysctl/XenSysctlTbufOp.ts").XenSysctlTbufOp;

export const family: OperationFamily<Operations> = {
  name: "sysctl",
  hypercall: 35,
  unstable: true,
  call: ["container"],
  container: {
    type: loadXenSysctl,
    size: 136,
    offsets: { cmd: 0, interface_version: 4, u: 8 },
    command: "cmd",
    version: { member: "interface_version", value: 20 },
    union: "u",
  },
  operations: {
    readconsole: {
      command: 1,
      argument: { type: loadXenSysctlReadconsole, size: 24, member: "u.readconsole", offset: 8, direction: "inout" },
      handles: { buffer: { element: "char", direction: "out", count: ["count"], unit: "bytes", returned: "count" } },
    },
    physinfo: {
      command: 3,
      argument: { type: loadXenSysctlPhysinfo, size: 104, member: "u.physinfo", offset: 8, direction: "out" },
      reads: true,
    },
    sched_id: {
      command: 4,
      argument: { type: loadXenSysctlSchedId, size: 4, member: "u.sched_id", offset: 8, direction: "out" },
      reads: true,
    },
    getdomaininfolist: {
      command: 6,
      argument: {
        type: loadXenSysctlGetdomaininfolist,
        size: 24,
        member: "u.getdomaininfolist",
        offset: 8,
        direction: "inout",
      },
      reads: true,
      handles: {
        buffer: {
          element: "struct xen_domctl_getdomaininfo",
          size: 112,
          direction: "out",
          count: ["max_domains"],
          unit: "elements",
          returned: "num_domains",
        },
      },
    },
    debug_keys: {
      command: 7,
      argument: { type: loadXenSysctlDebugKeys, size: 16, member: "u.debug_keys", offset: 8, direction: "in" },
      unsafe: { why: "machine" },
      handles: { keys: { element: "char", direction: "in", count: ["nr_keys"], unit: "bytes" } },
    },
    getcpuinfo: {
      command: 8,
      argument: { type: loadXenSysctlGetcpuinfo, size: 24, member: "u.getcpuinfo", offset: 8, direction: "inout" },
      reads: true,
      handles: {
        info: {
          element: "struct xen_sysctl_cpuinfo",
          size: 8,
          direction: "out",
          count: ["max_cpus"],
          unit: "elements",
          returned: "nr_cpus",
        },
      },
    },
    availheap: {
      command: 9,
      argument: { type: loadXenSysctlAvailheap, size: 24, member: "u.availheap", offset: 8, direction: "inout" },
      reads: true,
    },
    cputopoinfo: {
      command: 16,
      argument: { type: loadXenSysctlCputopoinfo, size: 16, member: "u.cputopoinfo", offset: 8, direction: "inout" },
      reads: true,
      handles: {
        cputopo: {
          element: "struct xen_sysctl_cputopo",
          size: 12,
          direction: "out",
          count: ["num_cpus"],
          unit: "elements",
          returned: "num_cpus",
          null: "query",
        },
      },
    },
    numainfo: {
      command: 17,
      argument: { type: loadXenSysctlNumainfo, size: 24, member: "u.numainfo", offset: 8, direction: "inout" },
      reads: true,
      handles: {
        meminfo: {
          element: "struct xen_sysctl_meminfo",
          size: 16,
          direction: "out",
          count: ["num_nodes"],
          unit: "elements",
          returned: "num_nodes",
          null: "query",
        },
        distance: {
          element: "uint32_t",
          size: 4,
          direction: "out",
          count: ["num_nodes", "num_nodes"],
          unit: "elements",
          returned: "num_nodes",
          null: "query",
        },
      },
    },
    pcitopoinfo: {
      command: 22,
      argument: { type: loadXenSysctlPcitopoinfo, size: 24, member: "u.pcitopoinfo", offset: 8, direction: "inout" },
      reads: true,
      handles: {
        devs: {
          element: "struct physdev_pci_device",
          size: 4,
          direction: "in",
          count: ["num_devs"],
          unit: "elements",
          returned: "num_devs",
        },
        nodes: {
          element: "uint32_t",
          size: 4,
          direction: "out",
          count: ["num_devs"],
          unit: "elements",
          returned: "num_devs",
        },
      },
    },
    get_cpu_levelling_caps: {
      command: 25,
      argument: {
        type: loadXenSysctlCpuLevellingCaps,
        size: 4,
        member: "u.cpu_levelling_caps",
        offset: 8,
        direction: "out",
      },
      reads: true,
    },
    get_cpu_featureset: {
      command: 26,
      argument: {
        type: loadXenSysctlCpuFeatureset,
        size: 16,
        member: "u.cpu_featureset",
        offset: 8,
        direction: "inout",
      },
      reads: true,
      onError: ["ENOBUFS"],
      errors: { EOPNOTSUPP: "option" },
      handles: {
        features: {
          element: "uint32_t",
          size: 4,
          direction: "out",
          count: ["nr_features"],
          unit: "elements",
          returned: "nr_features",
          null: "query",
        },
      },
    },
    get_cpu_policy: {
      command: 29,
      argument: { type: loadXenSysctlCpuPolicy, size: 32, member: "u.cpu_policy", offset: 8, direction: "inout" },
      reads: true,
      onError: ["ENOBUFS"],
      errors: { EOPNOTSUPP: "option" },
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
    "tbuf_op.get_info": {
      command: 2,
      argument: { type: loadXenSysctlTbufOp, size: 48, member: "u.tbuf_op", offset: 8, direction: "inout" },
      select: { cmd: 0 },
      uses: ["evt_mask", "buffer_mfn", "size"],
      reads: true,
      errors: { ENOSYS: "option" },
    },
    "tbuf_op.set_cpu_mask": {
      command: 2,
      argument: { type: loadXenSysctlTbufOp, size: 48, member: "u.tbuf_op", offset: 8, direction: "in" },
      select: { cmd: 1 },
      uses: ["cpu_mask"],
      errors: { ENOSYS: "option" },
      handles: {
        "cpu_mask.bitmap": { element: "uint8_t", direction: "in", count: ["cpu_mask.nr_bits"], unit: "bits" },
      },
    },
    "tbuf_op.set_evt_mask": {
      command: 2,
      argument: { type: loadXenSysctlTbufOp, size: 48, member: "u.tbuf_op", offset: 8, direction: "in" },
      select: { cmd: 2 },
      uses: ["evt_mask"],
      errors: { ENOSYS: "option" },
    },
    "tbuf_op.set_size": {
      command: 2,
      argument: { type: loadXenSysctlTbufOp, size: 48, member: "u.tbuf_op", offset: 8, direction: "in" },
      select: { cmd: 3 },
      uses: ["size"],
      errors: { ENOSYS: "option" },
    },
    "tbuf_op.enable": {
      command: 2,
      argument: { type: loadXenSysctlTbufOp, size: 48, member: "u.tbuf_op", offset: 8, direction: "in" },
      select: { cmd: 4 },
      uses: [],
      errors: { ENOSYS: "option" },
    },
    "tbuf_op.disable": {
      command: 2,
      argument: { type: loadXenSysctlTbufOp, size: 48, member: "u.tbuf_op", offset: 8, direction: "in" },
      select: { cmd: 5 },
      uses: [],
      errors: { ENOSYS: "option" },
    },
    "perfc_op.query": {
      command: 5,
      argument: { type: loadXenSysctlPerfcOp, size: 32, member: "u.perfc_op", offset: 8, direction: "inout" },
      select: { cmd: 2 },
      uses: ["nr_counters", "nr_vals", "desc", "val"],
      reads: true,
      errors: { ENOSYS: "option" },
      handles: {
        desc: {
          element: "struct xen_sysctl_perfc_desc",
          size: 84,
          direction: "out",
          count: ["nr_counters"],
          unit: "elements",
          returned: "nr_counters",
          null: "query",
          least: [{ family: "sysctl", operation: "perfc_op.query", member: "nr_counters", plus: 0 }],
        },
        val: {
          element: "xen_sysctl_perfc_val_t",
          size: 4,
          direction: "out",
          count: ["nr_vals"],
          unit: "elements",
          returned: "nr_vals",
          null: "query",
          least: [
            { family: "sysctl", operation: "perfc_op.query", member: "nr_vals", plus: 0 },
            { family: "sysctl", operation: "physinfo", member: "max_cpu_id", plus: 1 },
          ],
        },
      },
    },
    "perfc_op.reset": {
      command: 5,
      argument: { type: loadXenSysctlPerfcOp, size: 32, member: "u.perfc_op", offset: 8, direction: "inout" },
      select: { cmd: 1 },
      uses: ["nr_counters", "nr_vals", "desc", "val"],
      errors: { ENOSYS: "option" },
      handles: {
        desc: {
          element: "struct xen_sysctl_perfc_desc",
          size: 84,
          direction: "out",
          count: ["nr_counters"],
          unit: "elements",
          returned: "nr_counters",
          null: "clear",
          least: [{ family: "sysctl", operation: "perfc_op.query", member: "nr_counters", plus: 0 }],
        },
        val: {
          element: "xen_sysctl_perfc_val_t",
          size: 4,
          direction: "out",
          count: ["nr_vals"],
          unit: "elements",
          returned: "nr_vals",
          null: "clear",
          least: [
            { family: "sysctl", operation: "perfc_op.query", member: "nr_vals", plus: 0 },
            { family: "sysctl", operation: "physinfo", member: "max_cpu_id", plus: 1 },
          ],
        },
      },
    },
    "get_pmstat.get_max_px": {
      command: 10,
      argument: { type: loadXenSysctlGetPmstat, size: 64, member: "u.get_pmstat", offset: 8, direction: "inout" },
      select: { type: 17 },
      uses: ["u.getpx.total"],
      reads: true,
      errors: { ENODEV: "not-driven" },
    },
    "get_pmstat.get_pxstat": {
      command: 10,
      argument: { type: loadXenSysctlGetPmstat, size: 64, member: "u.get_pmstat", offset: 8, direction: "inout" },
      select: { type: 18 },
      uses: ["u.getpx"],
      reads: true,
      errors: { ENODEV: "not-driven" },
      handles: {
        "u.getpx.trans_pt": {
          element: "uint64_t",
          size: 8,
          direction: "inout",
          count: ["u.getpx.total", "u.getpx.total"],
          unit: "elements",
          returned: "u.getpx.total",
          least: [255, 255],
        },
        "u.getpx.pt": {
          element: "struct pm_px_val",
          size: 24,
          direction: "out",
          count: ["u.getpx.total"],
          unit: "elements",
          returned: "u.getpx.total",
          least: [255],
        },
      },
    },
    "get_pmstat.reset_pxstat": {
      command: 10,
      argument: { type: loadXenSysctlGetPmstat, size: 64, member: "u.get_pmstat", offset: 8, direction: "in" },
      select: { type: 19 },
      uses: [],
      errors: { ENODEV: "not-driven" },
    },
    "get_pmstat.get_max_cx": {
      command: 10,
      argument: { type: loadXenSysctlGetPmstat, size: 64, member: "u.get_pmstat", offset: 8, direction: "inout" },
      select: { type: 33 },
      uses: ["u.getcx.nr"],
      reads: true,
      errors: { ENODEV: "not-driven" },
    },
    "get_pmstat.get_cxstat": {
      command: 10,
      argument: { type: loadXenSysctlGetPmstat, size: 64, member: "u.get_pmstat", offset: 8, direction: "inout" },
      select: { type: 34 },
      uses: ["u.getcx"],
      reads: true,
      errors: { ENODEV: "not-driven" },
      handles: {
        "u.getcx.triggers": {
          element: "uint64_t",
          size: 8,
          direction: "out",
          count: ["u.getcx.nr"],
          unit: "elements",
          returned: "u.getcx.nr",
        },
        "u.getcx.residencies": {
          element: "uint64_t",
          size: 8,
          direction: "out",
          count: ["u.getcx.nr"],
          unit: "elements",
          returned: "u.getcx.nr",
        },
        "u.getcx.pc": {
          element: "uint64_t",
          size: 8,
          direction: "inout",
          count: ["u.getcx.nr_pc"],
          unit: "elements",
          returned: "u.getcx.nr_pc",
        },
        "u.getcx.cc": {
          element: "uint64_t",
          size: 8,
          direction: "inout",
          count: ["u.getcx.nr_cc"],
          unit: "elements",
          returned: "u.getcx.nr_cc",
        },
      },
    },
    "get_pmstat.reset_cxstat": {
      command: 10,
      argument: { type: loadXenSysctlGetPmstat, size: 64, member: "u.get_pmstat", offset: 8, direction: "in" },
      select: { type: 35 },
      uses: [],
      errors: { ENODEV: "not-driven" },
    },
    "cpu_hotplug.online": {
      command: 11,
      argument: { type: loadXenSysctlCpuHotplug, size: 8, member: "u.cpu_hotplug", offset: 8, direction: "in" },
      select: { op: 0 },
      uses: ["cpu"],
    },
    "cpu_hotplug.offline": {
      command: 11,
      argument: { type: loadXenSysctlCpuHotplug, size: 8, member: "u.cpu_hotplug", offset: 8, direction: "in" },
      select: { op: 1 },
      uses: ["cpu"],
    },
    "cpu_hotplug.smt_enable": {
      command: 11,
      argument: { type: loadXenSysctlCpuHotplug, size: 8, member: "u.cpu_hotplug", offset: 8, direction: "in" },
      select: { op: 2 },
      uses: [],
      errors: { EBUSY: "unfinished-cpus", EOPNOTSUPP: "hardware" },
    },
    "cpu_hotplug.smt_disable": {
      command: 11,
      argument: { type: loadXenSysctlCpuHotplug, size: 8, member: "u.cpu_hotplug", offset: 8, direction: "in" },
      select: { op: 3 },
      uses: [],
      errors: { EBUSY: "unfinished-cpus", EOPNOTSUPP: "hardware" },
    },
    "pm_op.get_cpufreq_para": {
      command: 12,
      argument: { type: loadXenSysctlPmOp, size: 128, member: "u.pm_op", offset: 8, direction: "inout" },
      select: { cmd: 17 },
      uses: ["u.get_para"],
      reads: true,
      onError: ["EAGAIN"],
      errors: { EAGAIN: "counts" },
      handles: {
        "u.get_para.affected_cpus": {
          element: "uint32_t",
          size: 4,
          direction: "out",
          count: ["u.get_para.cpu_num"],
          unit: "elements",
          returned: "u.get_para.cpu_num",
        },
        "u.get_para.scaling_available_frequencies": {
          element: "uint32_t",
          size: 4,
          direction: "out",
          count: ["u.get_para.freq_num"],
          unit: "elements",
          returned: "u.get_para.freq_num",
        },
        "u.get_para.scaling_available_governors": {
          element: "char",
          direction: "out",
          count: ["u.get_para.gov_num", 16],
          unit: "bytes",
          returned: "u.get_para.gov_num",
        },
      },
    },
    "pm_op.set_cpufreq_gov": {
      command: 12,
      argument: { type: loadXenSysctlPmOp, size: 128, member: "u.pm_op", offset: 8, direction: "in" },
      select: { cmd: 18 },
      uses: ["u.set_gov"],
    },
    "pm_op.set_cpufreq_para": {
      command: 12,
      argument: { type: loadXenSysctlPmOp, size: 128, member: "u.pm_op", offset: 8, direction: "in" },
      select: { cmd: 19 },
      uses: ["u.set_para"],
    },
    "pm_op.get_cpufreq_avgfreq": {
      command: 12,
      argument: { type: loadXenSysctlPmOp, size: 128, member: "u.pm_op", offset: 8, direction: "inout" },
      select: { cmd: 20 },
      uses: ["u.get_avgfreq"],
    },
    "pm_op.set_sched_opt_smt": {
      command: 12,
      argument: { type: loadXenSysctlPmOp, size: 128, member: "u.pm_op", offset: 8, direction: "inout" },
      select: { cmd: 33 },
      uses: ["u.set_sched_opt_smt"],
    },
    "pm_op.get_max_cstate": {
      command: 12,
      argument: { type: loadXenSysctlPmOp, size: 128, member: "u.pm_op", offset: 8, direction: "inout" },
      select: { cmd: 34 },
      uses: ["u.get_max_cstate"],
      reads: true,
    },
    "pm_op.set_max_cstate": {
      command: 12,
      argument: { type: loadXenSysctlPmOp, size: 128, member: "u.pm_op", offset: 8, direction: "in" },
      select: { cmd: 35 },
      uses: ["u.set_max_cstate"],
    },
    "pm_op.enable_turbo": {
      command: 12,
      argument: { type: loadXenSysctlPmOp, size: 128, member: "u.pm_op", offset: 8, direction: "in" },
      select: { cmd: 38 },
      uses: [],
      errors: { EACCES: "no-policy", EOPNOTSUPP: "hardware" },
    },
    "pm_op.disable_turbo": {
      command: 12,
      argument: { type: loadXenSysctlPmOp, size: 128, member: "u.pm_op", offset: 8, direction: "in" },
      select: { cmd: 39 },
      uses: [],
      errors: { EACCES: "no-policy", EOPNOTSUPP: "hardware" },
    },
    "page_offline_op.page_offline": {
      command: 14,
      argument: { type: loadXenSysctlPageOfflineOp, size: 24, member: "u.page_offline", offset: 8, direction: "in" },
      select: { cmd: 1 },
      uses: ["start", "end", "status"],
      handles: { status: { element: "uint32_t", size: 4, direction: "out", count: ["start..end"], unit: "elements" } },
    },
    "page_offline_op.page_online": {
      command: 14,
      argument: { type: loadXenSysctlPageOfflineOp, size: 24, member: "u.page_offline", offset: 8, direction: "in" },
      select: { cmd: 2 },
      uses: ["start", "end", "status"],
      handles: { status: { element: "uint32_t", size: 4, direction: "out", count: ["start..end"], unit: "elements" } },
    },
    "page_offline_op.query_page_offline": {
      command: 14,
      argument: { type: loadXenSysctlPageOfflineOp, size: 24, member: "u.page_offline", offset: 8, direction: "in" },
      select: { cmd: 3 },
      uses: ["start", "end", "status"],
      reads: true,
      handles: { status: { element: "uint32_t", size: 4, direction: "out", count: ["start..end"], unit: "elements" } },
    },
    "lockprof_op.reset": {
      command: 15,
      argument: { type: loadXenSysctlLockprofOp, size: 32, member: "u.lockprof_op", offset: 8, direction: "in" },
      select: { cmd: 1 },
      uses: [],
      errors: { ENOSYS: "option" },
    },
    "lockprof_op.query": {
      command: 15,
      argument: { type: loadXenSysctlLockprofOp, size: 32, member: "u.lockprof_op", offset: 8, direction: "inout" },
      select: { cmd: 2 },
      uses: ["max_elem", "nr_elem", "time", "data"],
      reads: true,
      errors: { ENOSYS: "option" },
      handles: {
        data: {
          element: "struct xen_sysctl_lockprof_data",
          size: 80,
          direction: "out",
          count: ["max_elem"],
          unit: "elements",
          returned: "nr_elem",
        },
      },
    },
    "cpupool_op.create": {
      command: 18,
      argument: { type: loadXenSysctlCpupoolOp, size: 40, member: "u.cpupool_op", offset: 8, direction: "inout" },
      select: { op: 1 },
      uses: ["cpupool_id", "sched_id"],
      errors: { ENOENT: "scheduler" },
    },
    "cpupool_op.destroy": {
      command: 18,
      argument: { type: loadXenSysctlCpupoolOp, size: 40, member: "u.cpupool_op", offset: 8, direction: "in" },
      select: { op: 2 },
      uses: ["cpupool_id"],
      errors: { ENOENT: "cpupool" },
    },
    "cpupool_op.info": {
      command: 18,
      argument: { type: loadXenSysctlCpupoolOp, size: 40, member: "u.cpupool_op", offset: 8, direction: "inout" },
      select: { op: 3 },
      uses: ["cpupool_id", "sched_id", "n_dom", "cpumap"],
      reads: true,
      errors: { ENOENT: "cpupool" },
      handles: { "cpumap.bitmap": { element: "uint8_t", direction: "out", count: ["cpumap.nr_bits"], unit: "bits" } },
    },
    "cpupool_op.addcpu": {
      command: 18,
      argument: { type: loadXenSysctlCpupoolOp, size: 40, member: "u.cpupool_op", offset: 8, direction: "in" },
      select: { op: 4 },
      uses: ["cpupool_id", "cpu"],
      errors: { ENOENT: "cpupool" },
    },
    "cpupool_op.rmcpu": {
      command: 18,
      argument: { type: loadXenSysctlCpupoolOp, size: 40, member: "u.cpupool_op", offset: 8, direction: "in" },
      select: { op: 5 },
      uses: ["cpupool_id", "cpu"],
      unsafe: { why: "first-cpu", member: "cpu", value: 0 },
      errors: { ENOENT: "cpupool" },
    },
    "cpupool_op.movedomain": {
      command: 18,
      argument: {
        type: loadXenSysctlCpupoolOp,
        size: 40,
        member: "u.cpupool_op",
        offset: 8,
        direction: "in",
        domain: "domid",
      },
      select: { op: 6 },
      uses: ["cpupool_id", "domid"],
      errors: { ENOENT: "cpupool-or-empty" },
    },
    "cpupool_op.freeinfo": {
      command: 18,
      argument: { type: loadXenSysctlCpupoolOp, size: 40, member: "u.cpupool_op", offset: 8, direction: "inout" },
      select: { op: 7 },
      uses: ["cpumap"],
      reads: true,
      errors: { ENOENT: "cpupool" },
      handles: { "cpumap.bitmap": { element: "uint8_t", direction: "out", count: ["cpumap.nr_bits"], unit: "bits" } },
    },
    "scheduler_op.putinfo": {
      command: 19,
      argument: { type: loadXenSysctlSchedulerOp, size: 32, member: "u.scheduler_op", offset: 8, direction: "inout" },
      select: { cmd: 0 },
      uses: ["cpupool_id", "sched_id", "u.sched_arinc653", "u.sched_credit", "u.sched_credit2"],
      errors: { ESRCH: "cpupool" },
      handles: {
        "u.sched_arinc653.schedule": {
          element: "struct xen_sysctl_arinc653_schedule",
          size: 2064,
          direction: "in",
          count: [1],
          unit: "elements",
          when: { member: "sched_id", value: 7 },
        },
      },
    },
    "scheduler_op.getinfo": {
      command: 19,
      argument: { type: loadXenSysctlSchedulerOp, size: 32, member: "u.scheduler_op", offset: 8, direction: "inout" },
      select: { cmd: 1 },
      uses: ["cpupool_id", "sched_id", "u.sched_arinc653", "u.sched_credit", "u.sched_credit2"],
      reads: true,
      errors: { ESRCH: "cpupool" },
      handles: {
        "u.sched_arinc653.schedule": {
          element: "struct xen_sysctl_arinc653_schedule",
          size: 2064,
          direction: "out",
          count: [1],
          unit: "elements",
          when: { member: "sched_id", value: 7 },
        },
      },
    },
    "coverage_op.get_size": {
      command: 20,
      argument: { type: loadXenSysctlCoverageOp, size: 16, member: "u.coverage_op", offset: 8, direction: "inout" },
      select: { cmd: 0 },
      uses: ["size"],
      reads: true,
      errors: { EOPNOTSUPP: "option" },
    },
    "coverage_op.read": {
      command: 20,
      argument: { type: loadXenSysctlCoverageOp, size: 16, member: "u.coverage_op", offset: 8, direction: "inout" },
      select: { cmd: 1 },
      uses: ["size", "buffer"],
      reads: true,
      errors: { EOPNOTSUPP: "option" },
      handles: { buffer: { element: "char", direction: "out", count: ["size"], unit: "bytes", returned: "size" } },
    },
    "coverage_op.reset": {
      command: 20,
      argument: { type: loadXenSysctlCoverageOp, size: 16, member: "u.coverage_op", offset: 8, direction: "in" },
      select: { cmd: 2 },
      uses: [],
      errors: { EOPNOTSUPP: "option" },
    },
    "psr_cmt_op.get_total_rmid": {
      command: 21,
      argument: { type: loadXenSysctlPsrCmtOp, size: 16, member: "u.psr_cmt_op", offset: 8, direction: "inout" },
      select: { cmd: 0 },
      uses: ["u.data"],
      reads: true,
      errors: { ENODEV: "hardware", EOPNOTSUPP: "option" },
    },
    "psr_cmt_op.get_l3_upscaling_factor": {
      command: 21,
      argument: { type: loadXenSysctlPsrCmtOp, size: 16, member: "u.psr_cmt_op", offset: 8, direction: "inout" },
      select: { cmd: 1 },
      uses: ["u.data"],
      reads: true,
      errors: { ENODEV: "hardware", EOPNOTSUPP: "option" },
    },
    "psr_cmt_op.get_l3_cache_size": {
      command: 21,
      argument: { type: loadXenSysctlPsrCmtOp, size: 16, member: "u.psr_cmt_op", offset: 8, direction: "inout" },
      select: { cmd: 2 },
      uses: ["u.l3_cache", "u.data"],
      errors: { ENODEV: "hardware", EOPNOTSUPP: "option" },
    },
    "psr_cmt_op.enabled": {
      command: 21,
      argument: { type: loadXenSysctlPsrCmtOp, size: 16, member: "u.psr_cmt_op", offset: 8, direction: "inout" },
      select: { cmd: 3 },
      uses: ["u.data"],
      reads: true,
      errors: { ENODEV: "hardware", EOPNOTSUPP: "option" },
    },
    "psr_cmt_op.get_l3_event_mask": {
      command: 21,
      argument: { type: loadXenSysctlPsrCmtOp, size: 16, member: "u.psr_cmt_op", offset: 8, direction: "inout" },
      select: { cmd: 4 },
      uses: ["u.data"],
      reads: true,
      errors: { ENODEV: "hardware", EOPNOTSUPP: "option" },
    },
    "psr_alloc.get_l3_info": {
      command: 23,
      argument: { type: loadXenSysctlPsrAlloc, size: 20, member: "u.psr_alloc", offset: 8, direction: "inout" },
      select: { cmd: 0 },
      uses: ["u.cat_info"],
      reads: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.get_l2_info": {
      command: 23,
      argument: { type: loadXenSysctlPsrAlloc, size: 20, member: "u.psr_alloc", offset: 8, direction: "inout" },
      select: { cmd: 1 },
      uses: ["u.cat_info"],
      reads: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "psr_alloc.get_mba_info": {
      command: 23,
      argument: { type: loadXenSysctlPsrAlloc, size: 20, member: "u.psr_alloc", offset: 8, direction: "inout" },
      select: { cmd: 2 },
      uses: ["u.mba_info"],
      reads: true,
      errors: { ENODEV: "hardware", ENOENT: "hardware", ERANGE: "socket", EOPNOTSUPP: "option" },
    },
    "livepatch_op.upload": {
      command: 27,
      argument: { type: loadXenSysctlLivepatchOp, size: 72, member: "u.livepatch", offset: 8, direction: "in" },
      select: { cmd: 0 },
      uses: ["u.upload"],
      errors: { ENOSYS: "option", ENOENT: "payload" },
      handles: {
        "u.upload.name.name": { element: "char", direction: "in", count: ["u.upload.name.size"], unit: "bytes" },
        "u.upload.payload": { element: "uint8_t", direction: "in", count: ["u.upload.size"], unit: "bytes" },
      },
    },
    "livepatch_op.get": {
      command: 27,
      argument: { type: loadXenSysctlLivepatchOp, size: 72, member: "u.livepatch", offset: 8, direction: "inout" },
      select: { cmd: 1 },
      uses: ["u.get"],
      reads: true,
      errors: { ENOSYS: "option", ENOENT: "payload" },
      handles: { "u.get.name.name": { element: "char", direction: "in", count: ["u.get.name.size"], unit: "bytes" } },
    },
    "livepatch_op.list": {
      command: 27,
      argument: { type: loadXenSysctlLivepatchOp, size: 72, member: "u.livepatch", offset: 8, direction: "inout" },
      select: { cmd: 2 },
      uses: ["u.list"],
      result: "count",
      unit: "elements",
      onError: ["EFAULT", "EINVAL", "ENOBUFS"],
      errors: { ENOSYS: "option", ENOENT: "payload" },
      handles: {
        "u.list.status": {
          element: "struct xen_livepatch_status",
          size: 8,
          direction: "out",
          count: ["u.list.nr"],
          unit: "elements",
        },
        "u.list.name": {
          element: "char",
          direction: "out",
          count: ["u.list.name_total_size"],
          unit: "bytes",
          returned: "u.list.name_total_size",
          least: ["u.list.nr", 128],
        },
        "u.list.len": { element: "uint32_t", size: 4, direction: "out", count: ["u.list.nr"], unit: "elements" },
        "u.list.metadata": {
          element: "char",
          direction: "out",
          count: ["u.list.metadata_total_size"],
          unit: "bytes",
          returned: "u.list.metadata_total_size",
          least: ["u.list.nr", 2097152],
        },
        "u.list.metadata_len": {
          element: "uint32_t",
          size: 4,
          direction: "out",
          count: ["u.list.nr"],
          unit: "elements",
        },
      },
    },
    "livepatch_op.action": {
      command: 27,
      argument: { type: loadXenSysctlLivepatchOp, size: 72, member: "u.livepatch", offset: 8, direction: "in" },
      select: { cmd: 3 },
      uses: ["u.action"],
      errors: { ENOSYS: "option", ENOENT: "payload" },
      handles: {
        "u.action.name.name": { element: "char", direction: "in", count: ["u.action.name.size"], unit: "bytes" },
      },
    },
  },
};
