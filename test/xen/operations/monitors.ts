/** Watching guests (vm_event), and Xen's trace: held against the rings and buffers that Xen writes. */

import { expect } from "bun:test";
import { ForeignPages } from "../guests/foreign-pages.ts";
import type { Puppet } from "../puppet/index.ts";
import { FREE_FRAME } from "./guest-state.ts";
import { type Scene, scenesFor } from "./scene.ts";
import type { Actor, Stage } from "./stage.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const x86Since417 = scenesFor({ on: "x86_64", from: "4.17" });
const x86Since420 = scenesFor({ on: "x86_64", from: "4.20" });
const arm = scenesFor({ on: "arm64" });
const unsupported = ["ENOSYS", "EOPNOTSUPP"];

interface Monitor {
  readonly puppet: Puppet;
  readonly domid: number;
  readonly port: number;
  /** The number of events that Xen has put into the ring. */
  readonly events: () => number;
}

/** Sets up a ring for a puppet's events. */
function monitor(stage: Stage, { puppet, domid }: Actor<unknown>): Monitor {
  const { xen } = stage;
  const { HVM_PARAM_MONITOR_RING_PFN: index } = xen.abi.load("hvm/params.constants");
  const { XEN_DOMCTL_VM_EVENT_OP_MONITOR: mode } = xen.abi.load("domctl.constants");
  const frames = stage.list64([FREE_FRAME]);
  xen.memoryOp("populate_physmap", { domid, nr_extents: 1n, extent_order: 0, extent_start: frames.pointer });
  xen.hvmOp("set_param", { domid, index, value: FREE_FRAME });
  const ring = stage.keep(new ForeignPages(domid, [FREE_FRAME]));
  const port = xen.domctl("vm_event_op.enable", domid, { mode }, ({ u }) => u.enable.port);
  stage.finally(() => xen.domctl("vm_event_op.disable", domid, { mode }));
  return { puppet, domid, port, events: () => ring.memory.getUint32(0, true) };
}

/** Enables an event and disables it. Xen must refuse to do either twice, since it remembers the state. */
function toggles(enable: () => unknown, disable: () => unknown): void {
  enable();
  expect(enable).toThrow();
  disable();
  expect(disable).toThrow();
}

const STATE = "Xen's refusal to enable or disable it twice";

/** Events that every virtual machine of x86 can be watched for. */
const plainEvents = [
  "software_breakpoint",
  "debug_exception",
  "cpuid",
  "desc_access",
  "emul_unimplemented",
  "inguest_pagefault",
] as const;

export const monitorScenes: readonly Scene[] = [
  any.succeeds(
    ["domctl vm_event_op.enable", "domctl vm_event_op.disable"],
    "the ring's port, to which Linux binds one of dom0's",
    (stage) => {
      const { xen } = stage;
      const actor = stage.actor();
      const { port, domid } = monitor(stage, actor);
      using channel = xen.eventChannels.bindInterdomain(domid, port);
      expect(channel.port).toBeGreaterThan(0);
    },
  ),
  any.succeeds(
    [
      "domctl monitor_op.enable.guest_request",
      "hvm_op guest_request_vm_event",
      "domctl monitor_op.disable.guest_request",
      "domctl vm_event_op.resume",
    ],
    "the guest's request in the ring",
    (stage) => {
      const { xen } = stage;
      const actor = stage.actor();
      const { domid, events } = monitor(stage, actor);
      const { XEN_DOMCTL_VM_EVENT_OP_MONITOR: mode } = xen.abi.load("domctl.constants");
      xen.domctl("monitor_op.enable.guest_request", domid, {});
      expect(events()).toBe(0);
      actor.unsafe.hvmOp("guest_request_vm_event");
      expect(events()).toBe(1);
      xen.domctl("vm_event_op.resume", domid, { mode });
      xen.domctl("monitor_op.disable.guest_request", domid, {});
      actor.unsafe.hvmOp("guest_request_vm_event");
      expect(events()).toBe(1);
    },
  ),
  any.succeeds("domctl vm_event_op.get_version", "the header's version", (stage) => {
    const { VM_EVENT_INTERFACE_VERSION } = stage.xen.abi.load("vm_event.constants");
    const version = stage.xen.domctl("vm_event_op.get_version", stage.domid(), {}, ({ u }) => u.version);
    expect(version).toBe(VM_EVENT_INTERFACE_VERSION);
  }),
  any.succeeds("domctl monitor_op.get_capabilities", "the guest's requests, which Xen can always watch", (stage) => {
    const { XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST: bit } = stage.xen.abi.load("domctl.constants");
    const { event } = stage.xen.domctl("monitor_op.get_capabilities", stage.domid());
    expect((event >> bit) & 1).toBe(1);
  }),
  ...plainEvents.map((name) =>
    x86.succeeds([`domctl monitor_op.enable.${name}`, `domctl monitor_op.disable.${name}`], STATE, (stage) => {
      const { domid } = monitor(stage.plain, stage.actor("pvh"));
      toggles(
        () => stage.xen.domctl(`monitor_op.enable.${name}`, domid, {}),
        () => stage.xen.domctl(`monitor_op.disable.${name}`, domid, {}),
      );
    }),
  ),
  x86Since417.succeeds(["domctl monitor_op.enable.vmexit", "domctl monitor_op.disable.vmexit"], STATE, (stage) => {
    const { domid } = monitor(stage.plain, stage.actor("pvh"));
    toggles(
      () => stage.xen.domctl("monitor_op.enable.vmexit", domid, {}),
      () => stage.xen.domctl("monitor_op.disable.vmexit", domid, {}),
    );
  }),
  x86Since420.succeeds(["domctl monitor_op.enable.io", "domctl monitor_op.disable.io"], STATE, (stage) => {
    const { domid } = monitor(stage.plain, stage.actor("pvh"));
    toggles(
      () => stage.xen.domctl("monitor_op.enable.io", domid, {}),
      () => stage.xen.domctl("monitor_op.disable.io", domid, {}),
    );
  }),
  x86.succeeds(
    ["domctl monitor_op.enable.write_ctrlreg", "domctl monitor_op.disable.write_ctrlreg"],
    STATE,
    (stage) => {
      const { domid } = monitor(stage.plain, stage.actor("pvh"));
      const { VM_EVENT_X86_CR4: index } = stage.xen.abi.load("vm_event.constants");
      toggles(
        () => stage.xen.domctl("monitor_op.enable.write_ctrlreg", domid, { u: { mov_to_cr: { index, sync: 1 } } }),
        () => stage.xen.domctl("monitor_op.disable.write_ctrlreg", domid, { u: { mov_to_cr: { index } } }),
      );
    },
  ),
  x86.succeeds(["domctl monitor_op.enable.mov_to_msr", "domctl monitor_op.disable.mov_to_msr"], STATE, (stage) => {
    const { domid } = monitor(stage.plain, stage.actor("pvh"));
    toggles(
      () => stage.xen.domctl("monitor_op.enable.mov_to_msr", domid, { u: { mov_to_msr: { msr: 0x174 } } }),
      () => stage.xen.domctl("monitor_op.disable.mov_to_msr", domid, { u: { mov_to_msr: { msr: 0x174 } } }),
    );
  }),
  ...(["enable", "disable"] as const).map((what) =>
    x86.lacks(
      `domctl monitor_op.${what}.singlestep`,
      unsupported,
      "hardware",
      "the monitor trap flag of Intel's VT-x",
      (stage) => {
        const { domid } = monitor(stage.plain, stage.actor("pvh"));
        stage.xen.domctl(`monitor_op.${what}.singlestep`, domid, {});
      },
    ),
  ),
  arm.succeeds(
    ["domctl monitor_op.enable.privileged_call", "domctl monitor_op.disable.privileged_call"],
    STATE,
    (stage) => {
      const { domid } = monitor(stage.plain, stage.actor());
      toggles(
        () => stage.xen.domctl("monitor_op.enable.privileged_call", domid, {}),
        () => stage.xen.domctl("monitor_op.disable.privileged_call", domid, {}),
      );
    },
  ),
  x86.succeeds("domctl monitor_op.emulate_each_rep", "Xen's refusal for a domain that nobody watches", (stage) => {
    const actor = stage.actor("pvh");
    const enable = (): void => stage.xen.domctl("monitor_op.emulate_each_rep", actor.domid, { event: 1 });
    expect(enable).toThrow("EINVAL");
    monitor(stage.plain, actor);
    enable();
  }),
  x86.succeeds(
    "domctl monitor_op.control_registers",
    "the guest, which goes on, and Xen's refusal to have dom0 watch itself",
    (stage) => {
      const actor = stage.actor("pvh");
      const { domid } = monitor(stage.plain, actor);
      stage.xen.domctl("monitor_op.control_registers", domid);
      expect(actor.xen.versionOp("version")).toBe(stage.xen.versionOp("version"));
      expect(() => stage.unsafe.domctl("monitor_op.control_registers", 0)).toThrow("EPERM");
    },
  ),
];
