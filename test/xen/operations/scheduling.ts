/** Scheduling, by guests' kernels: held against what Xen tells dom0 about the vcpus and domains. */

import { expect } from "bun:test";
import { type Scene, scenesFor } from "./scene.ts";
import { soon } from "./time.ts";
import { tracedDuring } from "./trace-buffers.ts";

const any = scenesFor();

export const schedulingScenes: readonly Scene[] = [
  any.succeeds("sched_op yield", "the record of the domain's vcpu in Xen's trace", async (stage) => {
    const { TRC_SCHED_YIELD } = stage.xen.abi.load("trace.constants");
    for (const { domid, unsafe } of stage.actors()) {
      const count = async (action: () => void): Promise<number> => {
        const records = await tracedDuring(stage, action);
        return records.filter(({ event, extra }) => event === TRC_SCHED_YIELD && extra[0] === domid).length;
      };
      expect(await count(() => {})).toBe(0);
      expect(await count(() => void unsafe.schedOp("yield"))).toBe(1);
    }
  }),
  any.succeeds("sched_op block", "the vcpu's state, asked by dom0", async (stage) => {
    for (const { puppet, domid, unsafe } of stage.actors()) {
      puppet.withoutWaiting(() => unsafe.schedOp("block"));
      const isBlocked = (): boolean => stage.xen.domctl("getvcpuinfo", domid, { vcpu: 0 }).blocked === 1;
      expect(await soon(isBlocked)).toBe(true);
      expect(puppet.mailboxes[0]?.isDone).toBe(false);
    }
  }),
  any.succeeds(
    "sched_op poll",
    "the vcpu's state: it goes on if the port has an event, else it is blocked",
    async (stage) => {
      for (const { puppet, domid, xen, unsafe } of stage.actors()) {
        const [quiet, signalled] = [0, 0].map(() => unsafe.eventChannelOp("bind_ipi", { vcpu: 0 }).port);
        const poll = (port = 0): void => {
          unsafe.schedOp("poll", { nr_ports: 1, ports: stage.list32([port], xen.buffers).pointer, timeout: 0n });
        };
        unsafe.eventChannelOp("send", { port: signalled ?? 0 });
        poll(signalled);
        puppet.withoutWaiting(() => poll(quiet));
        const isBlocked = (): boolean => stage.xen.domctl("getvcpuinfo", domid, { vcpu: 0 }).blocked === 1;
        expect(await soon(isBlocked)).toBe(true);
      }
    },
  ),
  any.succeeds("sched_op shutdown", "the domain's state and reason, in dom0's list", async (stage) => {
    const { SHUTDOWN_suspend } = stage.xen.abi.load("sched.constants");
    for (const { puppet, domid, unsafe } of stage.actors()) {
      puppet.withoutWaiting(() => unsafe.schedOp("shutdown", { reason: SHUTDOWN_suspend }));
      expect(await soon(() => stage.xen.domains.get(domid).info().state === "shutdown")).toBe(true);
      expect(stage.xen.domains.get(domid).info().shutdownReason).toBe("suspend");
    }
  }),
  any.succeeds("sched_op shutdown_code", "the reason of a later shutdown, in dom0's list", async (stage) => {
    const { SHUTDOWN_reboot, SHUTDOWN_poweroff } = stage.xen.abi.load("sched.constants");
    for (const { puppet, domid, unsafe } of stage.actors()) {
      unsafe.schedOp("shutdown_code", { reason: SHUTDOWN_reboot });
      expect(stage.xen.domains.get(domid).info().state).not.toBe("shutdown");
      puppet.withoutWaiting(() => unsafe.schedOp("shutdown", { reason: SHUTDOWN_poweroff }));
      expect(await soon(() => stage.xen.domains.get(domid).info().shutdownReason === "reboot")).toBe(true);
    }
  }),
  any.succeeds("sched_op watchdog", "the domain, which Xen shuts down after a second", async (stage) => {
    for (const { domid, unsafe } of stage.actors()) {
      expect(unsafe.schedOp("watchdog", { id: 0, timeout: 1 })).toBeGreaterThan(0);
      expect(stage.xen.domains.get(domid).info().shutdownReason).toBeNull();
      expect(await soon(() => stage.xen.domains.get(domid).info().shutdownReason === "watchdog")).toBe(true);
    }
  }),
  any.succeeds("sched_op pin_override", "the affinity of dom0's vcpus", (stage) => {
    const { xen, unsafe } = stage;
    const isPinned = (): boolean =>
      xen.domains
        .get(0)
        .vcpus.list()
        .some(({ id }) => {
          const { hard } = xen.domains.get(0).vcpus.get(id).affinity();
          return hard.length === 1 && hard[0] === 0;
        });
    unsafe.schedOp("pin_override", { pcpu: 0 });
    try {
      expect(isPinned()).toBe(true);
    } finally {
      // only the pinned vcpu can take it back, and Linux moves this thread between the vcpus
      for (let turn = 0; isPinned() && turn < 1000; turn++) {
        try {
          unsafe.schedOp("pin_override", { pcpu: -1 });
        } catch {}
      }
    }
    expect(isPinned()).toBe(false);
  }),
];
