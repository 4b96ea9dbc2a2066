/** Scheduling, vcpus and upcalls, by guests' kernels: held against what Xen tells dom0, and memory that Xen writes. */

import { expect } from "bun:test";
import { MARK_OFFSET, markAndStop } from "./code.ts";
import { sharedInfo } from "./guest-state.ts";
import { fillPvContext } from "../guests/pv.ts";
import type { AbiTable } from "../../../src/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";
import type { Puppet } from "../puppet/index.ts";
import { type Scene, scenesFor } from "./scene.ts";
import type { Actor } from "./stage.ts";
import { soon } from "./time.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const x86Since420 = scenesFor({ on: "x86_64", from: "4.18" });

/** Nanoseconds since Xen has started, when the guest began to obey this order. */
function systemTime({ unsafe }: Actor<On<AbiTable, "x86_64">>): bigint {
  return unsafe.vcpuOp("get_runstate_info", 0).state_entry_time;
}

/** True once the guest's upcall has left its mark in the mailbox of vcpu 0. */
function isMarked(puppet: Puppet): boolean {
  const at = (puppet.mailboxes[0]?.address ?? 0) - puppet.base + MARK_OFFSET;
  return puppet.view.getBigUint64(at, true) !== 0n;
}

export const vcpuScenes: readonly Scene[] = [
  x86.succeeds(
    ["vcpu_op initialise", "vcpu_op up", "vcpu_op down"],
    "the second vcpu, which obeys its mailbox while it is up, and dom0's list of vcpus",
    async (stage) => {
      const { puppet, domid, unsafe } = stage.actor("pv");
      const [, mailbox] = puppet.mailboxes;
      const { VGCF_in_kernel } = stage.xen.abi.load("arch-x86/xen.constants");
      unsafe.vcpuOp("initialise", 1, (context) => {
        fillPvContext(context, puppet.frames[puppet.tables[0] ?? 0] ?? 0n);
        // not online, which `up` is for
        context.flags = BigInt(VGCF_in_kernel);
        context.user_regs.rip = BigInt(puppet.base);
        context.user_regs.rbx = BigInt(mailbox?.address ?? 0);
        context.user_regs.rsp = BigInt(puppet.page() + 4096);
      });
      const isOnline = (): number => stage.xen.domctl("getvcpuinfo", domid, { vcpu: 1 }).online;
      expect(isOnline()).toBe(0);
      unsafe.vcpuOp("up", 1);
      expect(isOnline()).toBe(1);
      const { __HYPERVISOR_xen_version } = stage.xen.abi.load("xen.constants");
      puppet.run();
      mailbox?.begin(__HYPERVISOR_xen_version, 0, [0]);
      expect(mailbox?.wait()[0]).toBe(BigInt(stage.xen.versionOp("version")));
      unsafe.vcpuOp("down", 1);
      expect(isOnline()).toBe(0);
    },
  ),
  any.succeeds(
    "vcpu_op register_runstate_memory_area",
    "the record that Xen writes into the guest's memory",
    (stage) => {
      for (const { puppet, xen, unsafe } of stage.actors()) {
        const area = stage.keep(xen.buffers.allocate(xen.abi.load("vcpu").VcpuRunstateInfo));
        unsafe.vcpuOp("register_runstate_memory_area", 0, { addr: { h: area.asHypercallPtr() } });
        const first = area.value.state_entry_time;
        expect(first).toBeGreaterThan(0n);
        puppet.pause();
        unsafe.schedOp("yield");
        expect(area.value.state_entry_time).toBeGreaterThan(first);
      }
    },
  ),
  x86Since420.succeeds(
    "vcpu_op register_runstate_phys_area",
    "the record that Xen writes into the guest's memory",
    (stage) => {
      const { puppet, unsafe } = stage.actor("pvh");
      const page = puppet.page();
      unsafe.vcpuOp("register_runstate_phys_area", 0, { addr: { p: puppet.frameOf(page) << 12n } });
      unsafe.schedOp("yield");
      const record = new (stage.xen.abi.load("vcpu").VcpuRunstateInfo)(puppet.view, page - puppet.base);
      expect(record.state_entry_time).toBeGreaterThan(0n);
    },
  ),
  x86.succeeds(
    "vcpu_op register_vcpu_time_memory_area",
    "the time that Xen writes into the guest's memory",
    (stage) => {
      for (const kind of ["pv", "pvh"] as const) {
        const { puppet, xen, unsafe } = stage.actor(kind);
        const area = stage.keep(xen.buffers.allocate(xen.abi.load("xen").VcpuTimeInfo));
        unsafe.vcpuOp("register_vcpu_time_memory_area", 0, { addr: { h: area.asHypercallPtr() } });
        unsafe.schedOp("yield");
        expect(puppet.kind).toBe(kind);
        expect([area.value.version % 2, area.value.version > 0]).toEqual([0, true]);
        expect(area.value.tsc_to_system_mul).toBeGreaterThan(0);
      }
    },
  ),
  x86Since420.succeeds(
    "vcpu_op register_vcpu_time_phys_area",
    "the time that Xen writes into the guest's memory",
    (stage) => {
      const { puppet, unsafe } = stage.actor("pvh");
      const page = puppet.page();
      unsafe.vcpuOp("register_vcpu_time_phys_area", 0, { addr: { p: puppet.frameOf(page) << 12n } });
      unsafe.schedOp("yield");
      const record = new (stage.xen.abi.load("xen").VcpuTimeInfo)(puppet.view, page - puppet.base);
      expect(record.tsc_to_system_mul).toBeGreaterThan(0);
    },
  ),
  any.succeeds("vcpu_op register_vcpu_info", "the pending mark that Xen sets in the registered page", (stage) => {
    for (const { puppet, unsafe } of stage.actors()) {
      const page = puppet.page();
      // the guest has no entry point for events, so they stay masked
      puppet.at(page)[1] = 1;
      unsafe.vcpuOp("register_vcpu_info", 0, { mfn: puppet.frameOf(page), offset: 0 });
      const { port } = unsafe.eventChannelOp("bind_ipi", { vcpu: 0 });
      puppet.at(page)[0] = 0;
      puppet.view.setBigUint64(page - puppet.base + 8, 0n, true);
      unsafe.eventChannelOp("send", { port });
      expect(puppet.at(page)[0]).toBe(1);
    }
  }),
  x86.succeeds(
    ["vcpu_op set_periodic_timer", "vcpu_op stop_periodic_timer"],
    "the timer's event in the guest's memory, which comes again until it is stopped",
    async (stage) => {
      const { puppet, unsafe } = stage.actor("pv");
      const info = sharedInfo(stage.plain, puppet);
      const { VIRQ_TIMER } = stage.xen.abi.load("xen.constants");
      const { port } = unsafe.eventChannelOp("bind_virq", { virq: VIRQ_TIMER, vcpu: 0 });
      unsafe.vcpuOp("stop_periodic_timer", 0);
      info.clearPending(port);
      unsafe.vcpuOp("set_periodic_timer", 0, { period_ns: 5_000_000n });
      puppet.run();
      expect(await soon(() => info.isPending(port))).toBe(true);
      info.clearPending(port);
      expect(await soon(() => info.isPending(port))).toBe(true);
      unsafe.vcpuOp("stop_periodic_timer", 0);
      puppet.run();
      info.clearPending(port);
      await Bun.sleep(50);
      expect(info.isPending(port)).toBe(false);
    },
  ),
  x86.succeeds(
    ["vcpu_op set_singleshot_timer", "vcpu_op stop_singleshot_timer"],
    "the timer's event in the guest's memory, which does not come if it is stopped",
    async (stage) => {
      const actor = stage.actor("pv");
      const { puppet, unsafe } = actor;
      const info = sharedInfo(stage.plain, puppet);
      const { VIRQ_TIMER } = stage.xen.abi.load("xen.constants");
      const { port } = unsafe.eventChannelOp("bind_virq", { virq: VIRQ_TIMER, vcpu: 0 });
      unsafe.vcpuOp("stop_periodic_timer", 0);
      info.clearPending(port);
      unsafe.vcpuOp("set_singleshot_timer", 0, { timeout_abs_ns: systemTime(actor) });
      expect(await soon(() => info.isPending(port))).toBe(true);
      // the next one must be stopped before it comes, however slow the lab is
      let at = 0n;
      for (const seconds of [1n, 4n, 16n]) {
        at = systemTime(actor) + seconds * 1_000_000_000n;
        unsafe.vcpuOp("set_singleshot_timer", 0, { timeout_abs_ns: at });
        unsafe.vcpuOp("stop_singleshot_timer", 0);
        info.clearPending(port);
        if (systemTime(actor) < at) break;
      }
      while (systemTime(actor) < at + 50_000_000n) await Bun.sleep(50);
      expect(info.isPending(port)).toBe(false);
    },
  ),
  x86.succeeds(
    "vcpu_op get_physid",
    "the processor's number, by platform_op get_cpuinfo, and Xen's refusal while the vcpu may move",
    ({ xen, unsafe }) => {
      const vcpu = xen.domains.get(0).vcpus.get(0);
      const { hard } = vcpu.affinity();
      expect(() => unsafe.vcpuOp("get_physid", 0)).toThrow("EINVAL");
      vcpu.setAffinity({ hard: [1] });
      try {
        const { apic_id } = xen.platformOp("get_cpuinfo", { xen_cpuid: 0 });
        expect(Number(unsafe.vcpuOp("get_physid", 0).phys_id & 0xffff_ffffn)).toBe(apic_id);
      } finally {
        vcpu.setAffinity({ hard });
      }
    },
  ),
  x86.succeeds(
    ["nmi_op register_callback", "vcpu_op send_nmi"],
    "the guest's entry point, which leaves its mark",
    async (stage) => {
      const { puppet, unsafe } = stage.actor("pv");
      unsafe.nmiOp("register_callback", { handler_address: BigInt(puppet.place(markAndStop())) });
      expect(isMarked(puppet)).toBe(false);
      puppet.withoutWaiting(() => unsafe.vcpuOp("send_nmi", 0));
      expect(await soon(() => isMarked(puppet))).toBe(true);
    },
  ),
  x86.succeeds("nmi_op unregister_callback", "the guest's entry point, which is not called any more", (stage) => {
    const { puppet, xen, unsafe } = stage.actor("pv");
    unsafe.nmiOp("register_callback", { handler_address: BigInt(puppet.place(markAndStop())) });
    unsafe.nmiOp("unregister_callback");
    unsafe.vcpuOp("send_nmi", 0);
    xen.versionOp("version");
    expect(isMarked(puppet)).toBe(false);
  }),
  x86.succeeds("callback_op register", "the guest's entry point, which leaves its mark at an event", async (stage) => {
    const { puppet, unsafe } = stage.actor("pv");
    const info = sharedInfo(stage.plain, puppet);
    const { CALLBACKTYPE_event } = stage.xen.abi.load("callback.constants");
    unsafe.callbackOp("register", { type: CALLBACKTYPE_event, address: BigInt(puppet.place(markAndStop())) });
    const { port } = unsafe.eventChannelOp("bind_ipi", { vcpu: 0 });
    expect(isMarked(puppet)).toBe(false);
    // allows upcalls
    info.view.setUint8(1, 0);
    puppet.withoutWaiting(() => unsafe.eventChannelOp("send", { port }));
    expect(await soon(() => isMarked(puppet))).toBe(true);
  }),
  x86.succeeds("callback_op unregister", "the guest's entry point, which is not called any more", (stage) => {
    const { puppet, xen, unsafe } = stage.actor("pv");
    const { CALLBACKTYPE_nmi } = stage.xen.abi.load("callback.constants");
    unsafe.callbackOp("register", { type: CALLBACKTYPE_nmi, address: BigInt(puppet.place(markAndStop())) });
    unsafe.callbackOp("unregister", { type: CALLBACKTYPE_nmi });
    unsafe.vcpuOp("send_nmi", 0);
    xen.versionOp("version");
    expect(isMarked(puppet)).toBe(false);
  }),
  any.succeeds(
    ["vm_assist enable", "vm_assist disable"],
    "Xen's refusal of a kind of help that does not exist",
    (stage) => {
      const { VMASST_TYPE_runstate_update_flag } = stage.xen.abi.load("xen.constants");
      for (const { unsafe } of stage.actors()) {
        unsafe.vmAssist("enable", VMASST_TYPE_runstate_update_flag);
        unsafe.vmAssist("disable", VMASST_TYPE_runstate_update_flag);
        expect(() => unsafe.vmAssist("enable", 40)).toThrow();
      }
    },
  ),
];
