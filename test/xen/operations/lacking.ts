/** Operations that Debian's Xen, or the lab's machine, does not have: each is made, and answered with the error for that. */

import { type Scene, scenesAt, scenesFor } from "./scene.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const x86Since417 = scenesFor({ on: "x86_64", from: "4.17" });
const unsupported = ["ENOSYS", "EOPNOTSUPP"];

const rdt = "Intel's resource director technology, which QEMU does not emulate";
const rdtCodes = ["ENODEV", "EOPNOTSUPP"];

export const psrScenes: readonly Scene[] = [
  ...(["get_total_rmid", "get_l3_upscaling_factor", "enabled", "get_l3_event_mask"] as const).map((name) =>
    x86.lacks(`sysctl psr_cmt_op.${name}`, rdtCodes, "hardware", rdt, ({ xen }) => xen.sysctl(`psr_cmt_op.${name}`)),
  ),
  x86.lacks("sysctl psr_cmt_op.get_l3_cache_size", rdtCodes, "hardware", rdt, ({ xen }) =>
    xen.sysctl("psr_cmt_op.get_l3_cache_size", {}),
  ),
  ...(["get_l3_info", "get_l2_info", "get_mba_info"] as const).map((name) =>
    x86.lacks(`sysctl psr_alloc.${name}`, rdtCodes, "boot option", "psr=cat,mba", ({ xen }) =>
      xen.sysctl(`psr_alloc.${name}`, { target: 0 }),
    ),
  ),
  ...(["attach", "detach", "query_rmid"] as const).map((name) =>
    x86.lacks(`domctl psr_cmt_op.${name}`, rdtCodes, "hardware", rdt, (stage) =>
      stage.xen.domctl(`psr_cmt_op.${name}`, stage.domid()),
    ),
  ),
  ...(["l3_cbm", "l3_code", "l3_data", "l2_cbm", "mba_thrtl"] as const).flatMap((name) => [
    x86.lacks(`domctl psr_alloc.set_${name}`, rdtCodes, "boot option", "psr=cat,mba", (stage) =>
      stage.xen.domctl(`psr_alloc.set_${name}`, stage.domid(), { target: 0, data: 1n }),
    ),
    x86.lacks(`domctl psr_alloc.get_${name}`, rdtCodes, "boot option", "psr=cat,mba", (stage) =>
      stage.xen.domctl(`psr_alloc.get_${name}`, stage.domid(), { target: 0 }),
    ),
  ]),
];

const views = "alternate views of memory (altp2m), which want Intel's VT-x";
const view = { u: { view: { view: 1 } } };

export const altp2mScenes: readonly Scene[] = (
  [
    ["get_domain_state", {}],
    ["set_domain_state", { u: { domain_state: { state: 1 } } }],
    ["vcpu_enable_notify", {}],
    ["vcpu_disable_notify", {}],
    ["create_p2m", view],
    ["destroy_p2m", view],
    ["switch_p2m", view],
    ["set_mem_access", {}],
    ["get_mem_access", {}],
    ["set_mem_access_multi", {}],
    ["change_gfn", {}],
    ["set_suppress_ve", {}],
    ["get_suppress_ve", {}],
    ["set_suppress_ve_multi", {}],
    ["get_p2m_idx", {}],
    ["set_visibility", {}],
  ] as const
).map(([name, fill]) =>
  x86.lacks(`hvm_op altp2m.${name}`, "EOPNOTSUPP", "hardware", views, (stage) =>
    stage.unsafe.hvmOp(`altp2m.${name}`, { domain: stage.domid(), ...fill }),
  ),
);

const efi = "a machine booted by EFI; the lab boots Xen by multiboot";

export const firmwareScenes: readonly Scene[] = [
  ...(["get_time", "get_wakeup_time", "get_next_high_monotonic_count", "set_time", "set_wakeup_time"] as const).map(
    (name) =>
      x86.lacks(`platform_op efi_runtime_call.${name}`, unsupported, "hardware", efi, ({ xen }) =>
        xen.platformOp(`efi_runtime_call.${name}`, {}),
      ),
  ),
  x86.lacks("platform_op efi_runtime_call.query_variable_info", unsupported, "hardware", efi, ({ xen }) =>
    xen.platformOp("efi_runtime_call.query_variable_info", {}),
  ),
  x86.lacks("platform_op efi_runtime_call.get_variable", unsupported, "hardware", efi, (stage) => {
    const name = stage.list16("BootOrder\0").pointer;
    const data = stage.bytes(64).pointer;
    stage.xen.platformOp("efi_runtime_call.get_variable", { u: { get_variable: { name, size: 64n, data } } });
  }),
  x86.lacks("platform_op efi_runtime_call.set_variable", unsupported, "hardware", efi, (stage) => {
    const name = stage.list16("BootOrder\0").pointer;
    const data = stage.bytes(64).pointer;
    stage.xen.platformOp("efi_runtime_call.set_variable", { u: { set_variable: { name, size: 64n, data } } });
  }),
  x86.lacks("platform_op efi_runtime_call.get_next_variable_name", unsupported, "hardware", efi, (stage) => {
    const name = stage.list16("\0".repeat(32)).pointer;
    stage.xen.platformOp("efi_runtime_call.get_next_variable_name", {
      u: { get_next_variable_name: { size: 64n, name } },
    });
  }),
  ...(["version", "config_table", "mem_info", "rt_version", "pci_rom", "apple_properties"] as const).map((name) =>
    x86.lacks(`platform_op firmware_info.efi_info.${name}`, unsupported, "hardware", efi, ({ xen }) =>
      xen.platformOp(`firmware_info.efi_info.${name}`, {}),
    ),
  ),
  x86.lacks("platform_op firmware_info.efi_info.vendor", unsupported, "hardware", efi, (stage) => {
    const name = stage.list16("\0".repeat(32)).pointer;
    stage.xen.platformOp("firmware_info.efi_info.vendor", { u: { efi_info: { vendor: { bufsz: 64, name } } } });
  }),
];

const counters = "vpmu, on a processor whose counters Xen knows";

export const pmuScenes: readonly Scene[] = [
  x86.lacks("xenpmu_op mode_get", unsupported, "boot option", counters, ({ xen }) => xen.xenpmuOp("mode_get")),
  x86.lacks("xenpmu_op feature_get", unsupported, "boot option", counters, ({ xen }) => xen.xenpmuOp("feature_get")),
  x86.lacks("xenpmu_op mode_set", unsupported, "boot option", counters, ({ xen }) =>
    xen.xenpmuOp("mode_set", { val: 0n }),
  ),
  x86.lacks("xenpmu_op feature_set", unsupported, "boot option", counters, ({ xen }) =>
    xen.xenpmuOp("feature_set", { val: 0n }),
  ),
  x86.lacks("xenpmu_op init", unsupported, "boot option", counters, (stage) => {
    const { puppet, unsafe } = stage.actor("pv");
    unsafe.xenpmuOp("init", { val: puppet.frameOf(puppet.page()) });
  }),
  x86.lacks("xenpmu_op finish", unsupported, "boot option", counters, (stage) =>
    stage.actor("pv").unsafe.xenpmuOp("finish", { val: 0n }),
  ),
  x86.lacks("xenpmu_op lvtpc_set", unsupported, "boot option", counters, (stage) =>
    stage.actor("pv").unsafe.xenpmuOp("lvtpc_set"),
  ),
  x86.lacks("xenpmu_op flush", unsupported, "boot option", counters, (stage) =>
    stage.actor("pv").unsafe.xenpmuOp("flush"),
  ),
];

const perf = "CONFIG_PERF_COUNTERS, which Debian leaves out";
const locks = "CONFIG_DEBUG_LOCK_PROFILE, which Debian leaves out";
const coverage = "CONFIG_COVERAGE, which Debian leaves out";
const gdb = "CONFIG_GDBSX, which Debian leaves out";

export const profilingScenes: readonly Scene[] = [
  any.lacks("sysctl perfc_op.query", unsupported, "build option", perf, ({ xen }) => xen.sysctl("perfc_op.query")),
  any.lacks("sysctl perfc_op.reset", unsupported, "build option", perf, ({ xen }) => xen.sysctl("perfc_op.reset")),
  any.lacks("sysctl lockprof_op.query", unsupported, "build option", locks, ({ xen, keep }) => {
    const data = keep(xen.buffers.allocateArray(xen.abi.load("sysctl").XenSysctlLockprofData, 4)).asHypercallPtr();
    xen.sysctl("lockprof_op.query", { max_elem: 4, data });
  }),
  any.lacks("sysctl lockprof_op.reset", unsupported, "build option", locks, ({ xen }) =>
    xen.sysctl("lockprof_op.reset"),
  ),
  any.lacks("sysctl coverage_op.get_size", unsupported, "build option", coverage, ({ xen }) =>
    xen.sysctl("coverage_op.get_size"),
  ),
  any.lacks("sysctl coverage_op.reset", unsupported, "build option", coverage, ({ xen }) =>
    xen.sysctl("coverage_op.reset"),
  ),
  any.lacks("sysctl coverage_op.read", unsupported, "build option", coverage, (stage) =>
    stage.xen.sysctl("coverage_op.read", { size: 4096, buffer: stage.bytes(4096).pointer }),
  ),
  ...(["gdbsx_pausevcpu", "gdbsx_unpausevcpu"] as const).map((name) =>
    x86.lacks(`domctl ${name}`, unsupported, "build option", gdb, (stage) =>
      stage.xen.domctl(name, stage.domid("pv"), { vcpu: 0 }),
    ),
  ),
  x86.lacks("domctl gdbsx_domstatus", unsupported, "build option", gdb, (stage) =>
    stage.xen.domctl("gdbsx_domstatus", stage.domid("pv")),
  ),
  // on 4.14, it makes a Xen without it panic
  x86Since417.lacks("domctl gdbsx_guestmemio", unsupported, "build option", gdb, (stage) =>
    stage.unsafe.domctl("gdbsx_guestmemio", stage.domid("pv"), { len: 0, uva: 0n }),
  ),
  x86.lacks("domctl audit_p2m", unsupported, "build option", "a debug build", (stage) =>
    stage.xen.domctl("audit_p2m", stage.domid()),
  ),
];

const flask = "CONFIG_XSM_FLASK, which Debian's builds lack or do not enable at boot";

export const flaskScenes: readonly Scene[] = [
  ...(["getenforce", "policyvers", "commitbools", "mls", "getavc_threshold", "avc_hashstats"] as const).map((name) =>
    any.lacks(`xsm_op ${name}`, unsupported, "boot option", flask, ({ xen }) => xen.xsmOp(name)),
  ),
  ...(
    [
      "load",
      "setenforce",
      "context_to_sid",
      "sid_to_context",
      "access",
      "create",
      "relabel",
      "member",
      "getbool",
      "setbool",
      "setavc_threshold",
      "avc_cachestats",
      "add_ocontext",
      "del_ocontext",
      "get_peer_sid",
      "devicetree_label",
    ] as const
  ).map((name) => any.lacks(`xsm_op ${name}`, unsupported, "boot option", flask, ({ xen }) => xen.xsmOp(name, {}))),
  scenesAt("4.14", "x86_64").lacks("xsm_op disable", unsupported, "build option", "CONFIG_XSM_FLASK", ({ xen }) =>
    xen.xsmOp("disable"),
  ),
  any.lacks("xsm_op relabel_domain", unsupported, "boot option", flask, (stage) =>
    stage.xen.xsmOp("relabel_domain", { domid: stage.domid(), sid: 1 }),
  ),
];
