/** Domains, by domctl: held against the guests' own view, their saved state, Xen's types of pages and its console. */

import { expect } from "bun:test";
import { load32, store64 } from "./code.ts";
import { sharedInfo } from "./guest-state.ts";
import { PAGE, type Puppet } from "../puppet/index.ts";
import type { AbiTable } from "../../../src/index.ts";
import { type Scene, Scenes, scenesAt, scenesFor } from "./scene.ts";
import { soon, until } from "./time.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const x86Since415 = scenesFor({ on: "x86_64", from: "4.15" });
const anySince421 = scenesFor({ from: "4.21" });
const anyBefore421 = new Scenes<AbiTable>((xen) => !xen.atLeast("4.21"));
const arm = scenesFor({ on: "arm64" });
const armSince420 = scenesFor({ on: "arm64", from: "4.20" });
const unsupported = ["ENOSYS", "EOPNOTSUPP"];

/** A model-specific register that no processor has. */
const ABSENT_REGISTER = 0x7777;

/** True if an address lies within the puppet's machine code. */
function isInCode(puppet: Puppet, address: bigint): boolean {
  return address >= BigInt(puppet.base) && address < BigInt(puppet.base + PAGE);
}

export const domainScenes: readonly Scene[] = [
  anySince421.succeeds(
    "domctl get_domain_state",
    "the domain's shutdown, which dom0 asks for, and its end",
    (stage) => {
      const { xen } = stage;
      const puppet = stage.puppet();
      const { XEN_DOMCTL_GETDOMSTATE_STATE_EXIST: exists, XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN: stopped } =
        xen.abi.load("domctl.constants");
      const state = (): number => xen.domctl("get_domain_state", puppet.domid).state;
      expect(state()).toBe(exists);
      const { SHUTDOWN_suspend: reason } = xen.abi.load("sched.constants");
      xen.schedOp("remote_shutdown", { domain_id: puppet.domid, reason });
      expect(state()).toBe(exists | stopped);
      puppet[Symbol.dispose]();
      expect(state).toThrow("ESRCH");
    },
  ),
  x86.succeeds("domctl soft_reset", "the domain's port, which is closed, and its state", (stage) => {
    const { xen } = stage;
    const domid = stage.domid("pvh");
    const { SHUTDOWN_soft_reset: reason } = xen.abi.load("sched.constants");
    const { EVTCHNSTAT_closed, EVTCHNSTAT_unbound } = xen.abi.load("event_channel.constants");
    const { port } = xen.eventChannelOp("alloc_unbound", { dom: domid, remote_dom: 0 });
    xen.schedOp("remote_shutdown", { domain_id: domid, reason });
    expect(xen.eventChannelOp("status", { dom: domid, port }).status).toBe(EVTCHNSTAT_unbound);
    xen.domctl("soft_reset", domid);
    expect(xen.eventChannelOp("status", { dom: domid, port }).status).toBe(EVTCHNSTAT_closed);
    expect(xen.domains.get(domid).info().shutdownReason).toBeNull();
  }),
  x86.succeeds("domctl getpageframeinfo3", "the page tables that the puppet was given", (stage) => {
    const puppet = stage.puppet("pv");
    const constants = stage.xen.abi.load("domctl.constants");
    const list = stage.list64(puppet.tables.map((table) => puppet.frames[table] ?? 0n));
    stage.xen.domctl("getpageframeinfo3", puppet.domid, { num: 4n, array: list.pointer });
    const type = ({ XEN_DOMCTL_PFINFO_LTABTYPE_MASK: mask }: typeof constants, info: bigint): number =>
      (Number(info) & mask) >>> 0;
    expect(list.values.map((info) => type(constants, info))).toEqual(
      [
        constants.XEN_DOMCTL_PFINFO_L4TAB,
        constants.XEN_DOMCTL_PFINFO_L3TAB,
        constants.XEN_DOMCTL_PFINFO_L2TAB,
        constants.XEN_DOMCTL_PFINFO_L1TAB,
      ].map((one) => (one & constants.XEN_DOMCTL_PFINFO_LTABTYPE_MASK) >>> 0),
    );
  }),
  x86.succeeds(
    "domctl getvcpucontext",
    "the puppet's registers: it waits in its loop, with its mailbox at hand",
    (stage) => {
      const { xen } = stage;
      for (const kind of ["pv", "pvh"] as const) {
        const { puppet } = stage.actor(kind);
        puppet.call(load32(), puppet.page());
        const context = stage.keep(xen.buffers.allocate(xen.abi.load("arch-x86/xen").VcpuGuestContext));
        xen.domctl("getvcpucontext", puppet.domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
        const { rip, rbx } = context.value.user_regs;
        expect([isInCode(puppet, rip), rbx]).toEqual([true, BigInt(puppet.mailboxes[0]?.address ?? 0)]);
      }
    },
  ),
  arm.succeeds(
    "domctl getvcpucontext",
    "the puppet's registers: it waits in its loop, with its mailbox at hand",
    (stage) => {
      const { xen } = stage;
      const { puppet } = stage.actor();
      const context = stage.keep(xen.buffers.allocate(xen.abi.load("arch-arm").VcpuGuestContext));
      xen.domctl("getvcpucontext", puppet.domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
      const { pc64, x19 } = context.value.user_regs;
      expect([isInCode(puppet, pc64), x19]).toEqual([true, BigInt(puppet.mailboxes[0]?.address ?? 0)]);
    },
  ),
  x86.succeeds(["domctl set_ext_vcpucontext", "domctl get_ext_vcpucontext"], "each other", (stage) => {
    const { xen } = stage;
    const puppet = stage.puppet("pv");
    const before = xen.domctl("get_ext_vcpucontext", puppet.domid, { vcpu: 0 });
    const entry = BigInt(puppet.base);
    xen.domctl("set_ext_vcpucontext", puppet.domid, { ...before, syscall32_callback_eip: entry });
    const after = xen.domctl("get_ext_vcpucontext", puppet.domid, { vcpu: 0 });
    expect([before.syscall32_callback_eip, after.syscall32_callback_eip]).toEqual([0n, entry]);
  }),
  x86.succeeds(
    ["domctl getvcpuextstate", "domctl setvcpuextstate"],
    "the state's size, which Xen tells; it refuses a state that is shorter than its head",
    (stage) => {
      const { xen } = stage;
      const domid = stage.domid("pv");
      const { size, xfeature_mask } = xen.domctl("getvcpuextstate", domid, { vcpu: 0 });
      const state = stage.list64(Array.from({ length: Math.ceil(Number(size) / 8) }, () => 9n));
      const request = { vcpu: 0, size, buffer: state.pointer, xfeature_mask };
      expect(size).toBeGreaterThanOrEqual(16n);
      xen.domctl("getvcpuextstate", domid, request);
      // the features in use, and all that there are: none, since the lab's processors have no XSAVE
      expect(state.values.slice(0, 2)).toEqual([0n, xfeature_mask]);
      xen.domctl("setvcpuextstate", domid, request);
      expect(() => xen.domctl("setvcpuextstate", domid, { ...request, size: 8n })).toThrow("EINVAL");
    },
  ),
  x86.succeeds(
    ["domctl set_vcpu_msrs", "domctl get_vcpu_msrs"],
    "each other, and Xen's refusal of a register that no guest has",
    (stage) => {
      const { xen } = stage;
      const domid = stage.domid("pv");
      const { XenDomctlVcpuMsr } = xen.abi.load("domctl");
      const { msr_count: most } = xen.domctl("get_vcpu_msrs", domid, { vcpu: 0 });
      const msrs = stage.keep(xen.buffers.allocateArray(XenDomctlVcpuMsr, most + 1));
      const request = { vcpu: 0, msr_count: most, msrs: msrs.asHypercallPtr() };
      const { msr_count } = xen.domctl("get_vcpu_msrs", domid, request);
      const told = (): unknown => Array.from({ length: msr_count }, (_, index) => msrs.value.get(index).decode());
      const before = told();
      expect(msr_count).toBeLessThanOrEqual(most);
      xen.domctl("set_vcpu_msrs", domid, { ...request, msr_count });
      expect(xen.domctl("get_vcpu_msrs", domid, request).msr_count).toBe(msr_count);
      expect(told()).toEqual(before);
      msrs.value.get(0).index = ABSENT_REGISTER;
      expect(() => xen.domctl("set_vcpu_msrs", domid, { ...request, msr_count: 1 })).toThrow(/EINVAL|ENXIO/);
    },
  ),
  arm.succeeds("domctl settimeoffset", "the clock that the puppet is told, an hour later", (stage) => {
    const { xen } = stage;
    const puppet = stage.puppet();
    const info = sharedInfo(stage.plain, puppet);
    const now = Math.round(Date.now() / 1000 - Number(stage.file("/proc/uptime").split(" ")[0]));
    const told = (): number => {
      xen.platformOp("settime64", { secs: BigInt(now), nsecs: 0, system_time: 0n });
      return new (xen.abi.load("xen").SharedInfo)(info.view).wc_sec;
    };
    // on Arm, a domain has an offset from the start: the time from Xen's start until its creation
    xen.domctl("settimeoffset", puppet.domid, { time_offset_seconds: 0n });
    const before = told();
    // dom0's own offset, of some seconds, is taken off
    expect(before).toBeWithin(now - 60, now + 1);
    xen.domctl("settimeoffset", puppet.domid, { time_offset_seconds: 3600n });
    expect(told() - before).toBe(3600);
  }),
  x86.succeeds("domctl settimeoffset", "the clock that the puppet is told, an hour later", (stage) => {
    const { xen } = stage;
    const puppet = stage.puppet();
    const info = sharedInfo(stage.plain, puppet);
    const seconds = (): number => new (xen.abi.load("xen").SharedInfo)(info.view).wc_sec;
    xen.domctl("settimeoffset", puppet.domid, { time_offset_seconds: 0n });
    const before = seconds();
    xen.domctl("settimeoffset", puppet.domid, { time_offset_seconds: 3600n });
    expect(seconds() - before).toBe(3600);
  }),
  any.succeeds("domctl subscribe", "the event that dom0 gets when the domain is suspended", async (stage) => {
    const { xen } = stage;
    const domid = stage.domid();
    const { SHUTDOWN_suspend: reason } = xen.abi.load("sched.constants");
    const { port } = xen.eventChannelOp("alloc_unbound", { dom: domid, remote_dom: 0 });
    const channel = stage.keep(xen.eventChannels.bindInterdomain(domid, port));
    // binding raises an event of its own
    await channel.wait();
    xen.domctl("subscribe", domid, { port });
    xen.schedOp("remote_shutdown", { domain_id: domid, reason });
    await channel.wait({ signal: AbortSignal.timeout(3000) });
  }),
  anySince421.refuses("domctl set_virq_handler", "EBUSY", "dom0 holds the interrupt, and has to let it go", (stage) => {
    const { VIRQ_CON_RING: virq } = stage.xen.abi.load("xen.constants");
    stage.xen.domctl("set_virq_handler", stage.domid(), { virq });
  }),
  anyBefore421.succeeds(
    "domctl set_virq_handler",
    "the event of Xen's console, in the puppet's memory",
    async (stage) => {
      const { xen, unsafe } = stage;
      const { puppet, domid, unsafe: guest } = stage.actor();
      const { VIRQ_CON_RING: virq } = xen.abi.load("xen.constants");
      const info = sharedInfo(stage, puppet);
      xen.domctl("set_virq_handler", domid, { virq });
      stage.finally(() => unsafe.domctl("set_virq_handler", 0, { virq }));
      const { port } = guest.eventChannelOp("bind_virq", { virq, vcpu: 0 });
      stage.finally(() => guest.eventChannelOp("close", { port }));
      info.clearPending(port);
      xen.host.sendDebugKeys("h");
      expect(await soon(() => info.isPending(port))).toBe(true);
    },
  ),
  x86.succeeds("domctl sendtrigger", "the guest, which has no handlers and dies of the interrupt", async (stage) => {
    const { puppet, domid } = stage.actor("pvh");
    const { XEN_DOMCTL_SENDTRIGGER_NMI: trigger } = stage.xen.abi.load("domctl.constants");
    stage.xen.domctl("sendtrigger", domid, { trigger, vcpu: 0 });
    puppet.run();
    await until(() => stage.xen.domains.get(domid).info().state === "shutdown");
  }),
  x86.succeeds(
    "domctl gethvmcontext_partial",
    "the puppet's registers: it waits in its loop, with its mailbox at hand",
    (stage) => {
      const { puppet, domid } = stage.actor("pvh");
      const { HvmHwCpu } = stage.xen.abi.load("arch-x86/hvm/save");
      const record = stage.bytes(HvmHwCpu.size);
      const request = { type: 2, instance: 0, bufsz: BigInt(HvmHwCpu.size), buffer: record.pointer };
      stage.xen.domctl("gethvmcontext_partial", domid, request);
      const { rip, rbx } = new HvmHwCpu(new DataView(record.value.buffer, record.value.byteOffset));
      expect([isInCode(puppet, rip), rbx]).toEqual([true, BigInt(puppet.mailboxes[0]?.address ?? 0)]);
    },
  ),
  arm.lacks(
    "domctl set_access_required",
    unsupported,
    "build option",
    "CONFIG_MEM_ACCESS, which Debian leaves out",
    (stage) => stage.xen.domctl("set_access_required", stage.domid(), { access_required: 1 }),
  ),
  x86.succeeds(
    "domctl set_access_required",
    "the guest, which goes on, and Xen's refusal to have dom0 ask it for itself",
    (stage) => {
      const { domid, xen } = stage.actor();
      stage.xen.domctl("set_access_required", domid, { access_required: 1 });
      expect(xen.versionOp("version")).toBe(stage.xen.versionOp("version"));
      stage.xen.domctl("set_access_required", domid, { access_required: 0 });
      expect(() => stage.unsafe.domctl("set_access_required", 0, { access_required: 0 })).toThrow("EPERM");
    },
  ),
  x86.succeeds("domctl set_broken_page_p2m", "Xen's type of the frame", (stage) => {
    const puppet = stage.puppet("pvh");
    const frame = puppet.frameOf(puppet.page());
    const { XEN_DOMCTL_PFINFO_BROKEN, XEN_DOMCTL_PFINFO_XTAB } = stage.xen.abi.load("domctl.constants");
    stage.xen.domctl("set_broken_page_p2m", puppet.domid, { pfn: frame });
    const list = stage.list64([frame]);
    stage.xen.domctl("getpageframeinfo3", puppet.domid, { num: 1n, array: list.pointer });
    expect(Number(list.values[0])).toBeOneOf([XEN_DOMCTL_PFINFO_BROKEN, XEN_DOMCTL_PFINFO_XTAB]);
  }),
  arm.succeeds("domctl cacheflush", "the guest, which runs the code that dom0 has written", (stage) => {
    const { puppet, domid } = stage.actor();
    stage.xen.domctl("cacheflush", domid, { start_pfn: BigInt(puppet.base / PAGE), nr_pfns: 4n });
    const page = puppet.page();
    puppet.call(store64(), page, 5);
    expect(puppet.view.getBigUint64(page - puppet.base, true)).toBe(5n);
  }),
  armSince420.refuses(
    "domctl set_llc_colors",
    "EINVAL",
    "the padding is not 0; colours themselves want CONFIG_LLC_COLORING",
    (stage) => {
      const colors = { num_llc_colors: 1, llc_colors: stage.list32([0]).pointer };
      stage.xen.domctl("set_llc_colors", stage.domid(), { ...colors, pad: 1 });
    },
  ),
  armSince420.lacks("domctl set_llc_colors", unsupported, "build option", "CONFIG_LLC_COLORING", (stage) =>
    stage.xen.domctl("set_llc_colors", stage.domid(), { num_llc_colors: 1, llc_colors: stage.list32([0]).pointer }),
  ),
  arm.succeeds(
    "domctl vuart_op.init",
    "the port's state: it waits for dom0, or before 4.19 Xen shows it to nobody",
    (stage) => {
      const { xen } = stage;
      // the console's interrupt is the first of the shared ones
      const puppet = stage.puppet(undefined, { sharedInterrupts: 32 });
      const { domid } = puppet;
      const request = { type: 0, gfn: puppet.frameOf(puppet.page()), console_domid: 0 };
      const { evtchn } = xen.domctl("vuart_op.init", domid, request);
      const { EVTCHNSTAT_closed, EVTCHNSTAT_unbound: status } = xen.abi.load("event_channel.constants");
      const state = (): unknown => stage.plain.xen.eventChannelOp("status", { dom: domid, port: evtchn });
      if (stage.plain.xen.atLeast("4.19")) expect(state()).toMatchObject({ status, u: { unbound: { dom: 0 } } });
      else expect(state).toThrow("EACCES");
      expect(xen.eventChannelOp("status", { dom: domid, port: evtchn + 1 }).status).toBe(EVTCHNSTAT_closed);
      expect(() => xen.domctl("vuart_op.init", domid, request)).toThrow();
    },
  ),
  x86.succeeds(
    ["domctl shadow_op.enable_logdirty", "domctl shadow_op.clean", "domctl shadow_op.peek", "domctl shadow_op.off"],
    "the page to which the guest writes, and Xen's refusal to begin the log twice",
    (stage) => {
      const { xen } = stage;
      const { puppet, domid } = stage.actor("pvh");
      const page = puppet.page();
      const frame = Number(puppet.frameOf(page));
      const pages = (frame & ~63) + 64;
      const bits = stage.bytes(pages / 8);
      const log = { pages: BigInt(pages), dirty_bitmap: bits.pointer };
      const isSet = (): boolean => (((bits.value[frame >> 3] ?? 0) >> (frame & 7)) & 1) === 1;
      xen.domctl("shadow_op.enable_logdirty", domid);
      xen.domctl("shadow_op.clean", domid, log);
      puppet.call(store64(), page, 1);
      xen.domctl("shadow_op.peek", domid, log);
      expect(isSet()).toBe(true);
      xen.domctl("shadow_op.clean", domid, log);
      expect(isSet()).toBe(true);
      xen.domctl("shadow_op.peek", domid, log);
      expect(isSet()).toBe(false);
      // the log cannot be begun twice
      expect(() => xen.domctl("shadow_op.enable_logdirty", domid)).toThrow();
      xen.domctl("shadow_op.off", domid);
      xen.domctl("shadow_op.enable_logdirty", domid);
    },
  ),
  x86.refuses(
    "domctl shadow_op.enable",
    ["EINVAL", "EOPNOTSUPP"],
    "the mode is not the one that a domain with nested paging has",
    (stage) => stage.xen.domctl("shadow_op.enable", stage.domid("pvh"), { mode: 2 }),
  ),
  x86.refuses(
    "domctl shadow_op.enable_test",
    ["EINVAL", "EOPNOTSUPP", "EPERM"],
    "the domain has nested paging, and needs no shadow",
    (stage) => stage.xen.domctl("shadow_op.enable_test", stage.domid("pvh")),
  ),
  any.refuses("domctl scheduler_op.getvcpuinfo", "EINVAL", "the scheduler has nothing to set for one vcpu", (stage) => {
    const { xen } = stage;
    const vcpus = stage.keep(xen.buffers.allocateArray(xen.abi.load("domctl").XenDomctlSchedparamVcpu, 1));
    const { sched_id } = xen.sysctl("sched_id");
    const u = { v: { nr_vcpus: 1, vcpus: vcpus.asHypercallPtr() } };
    xen.domctl("scheduler_op.getvcpuinfo", stage.domid(), { sched_id, u });
  }),
  any.refuses("domctl scheduler_op.putvcpuinfo", "EINVAL", "the scheduler has nothing to set for one vcpu", (stage) => {
    const { xen } = stage;
    const vcpus = stage.keep(xen.buffers.allocateArray(xen.abi.load("domctl").XenDomctlSchedparamVcpu, 1));
    const { sched_id } = xen.sysctl("sched_id");
    const u = { v: { nr_vcpus: 1, vcpus: vcpus.asHypercallPtr() } };
    xen.domctl("scheduler_op.putvcpuinfo", stage.domid(), { sched_id, u });
  }),
  ...(["single_step_on", "single_step_off"] as const).map((name) =>
    x86.refuses(
      `domctl debug_op.${name}`,
      "EINVAL",
      "a PV domain's vcpu cannot be stepped; others want VT-x",
      (stage) => stage.xen.domctl(`debug_op.${name}`, stage.domid("pv"), { vcpu: 0 }),
    ),
  ),
  ...(["single_step_on", "single_step_off"] as const).map((name) =>
    x86.lacks(`domctl debug_op.${name}`, unsupported, "hardware", "the monitor trap flag of Intel's VT-x", (stage) =>
      stage.xen.domctl(`debug_op.${name}`, stage.domid("pvh"), { vcpu: 0 }),
    ),
  ),
  ...(["enable", "disable", "reset_and_enable", "output_position", "get_option", "set_option"] as const).map((name) =>
    x86Since415.lacks(
      `domctl vmtrace_op.${name}`,
      "EINVAL",
      "hardware",
      "Intel's processor trace, without which no domain has trace buffers",
      (stage) => stage.xen.domctl(`vmtrace_op.${name}`, stage.domid("pvh"), { vcpu: 0 }),
    ),
  ),
  ...(["x86_64", "arm64"] as const).map((architecture) =>
    scenesAt("4.14", architecture).succeeds(
      "domctl disable_migrate",
      "the domain, which is there still, and Xen's refusal once it is gone",
      (stage) => {
        const puppet = stage.puppet();
        const { domid } = puppet;
        stage.xen.domctl("disable_migrate", domid, { disable: 1 });
        expect(stage.xen.domctl("getdomaininfo", domid).domain).toBe(domid);
        puppet[Symbol.dispose]();
        expect(() => stage.xen.domctl("disable_migrate", domid, { disable: 1 })).toThrow("ESRCH");
      },
    ),
  ),
];
