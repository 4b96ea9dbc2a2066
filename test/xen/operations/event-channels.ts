/** Event channels, by a guest's kernel: held against Xen's own record of each port, and the memory that Xen marks. */

import { expect } from "bun:test";
import type { AbiTable } from "../../../src/index.ts";
import { type Scene, scenesAt, scenesFor } from "./scene.ts";
import type { Actor } from "./stage.ts";
import { sharedInfo } from "./guest-state.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const oldArm = scenesAt("4.17", "arm64");

/** Bits of an event word of the FIFO interface. */
const FIFO_PENDING = 0x8000_0000;

export const eventChannelScenes: readonly Scene[] = [
  any.succeeds("event_channel_op bind_interdomain", "the port's status, asked by dom0", (stage) => {
    const { xen } = stage;
    const { DOMID_SELF } = xen.abi.load("xen.constants");
    const { EVTCHNSTAT_interdomain } = xen.abi.load("event_channel.constants");
    for (const { domid, unsafe } of stage.actors()) {
      const { port } = xen.eventChannelOp("alloc_unbound", { dom: domid, remote_dom: domid });
      const bound = unsafe.eventChannelOp("bind_interdomain", { remote_dom: DOMID_SELF, remote_port: port });
      const status = xen.eventChannelOp("status", { dom: domid, port: bound.local_port });
      expect(status).toMatchObject({ status: EVTCHNSTAT_interdomain, u: { interdomain: { dom: domid, port } } });
    }
  }),
  any.succeeds("event_channel_op bind_virq", "the port's status, asked by dom0", (stage) => {
    const { xen } = stage;
    const { VIRQ_DEBUG } = xen.abi.load("xen.constants");
    const { EVTCHNSTAT_virq } = xen.abi.load("event_channel.constants");
    for (const { domid, unsafe } of stage.actors()) {
      const { port } = unsafe.eventChannelOp("bind_virq", { virq: VIRQ_DEBUG, vcpu: 0 });
      const status = xen.eventChannelOp("status", { dom: domid, port });
      expect(status).toMatchObject({ status: EVTCHNSTAT_virq, u: { virq: VIRQ_DEBUG } });
    }
  }),
  x86.succeeds("event_channel_op bind_pirq", "the port's status, asked by dom0", (stage) => {
    const { xen } = stage;
    const { EVTCHNSTAT_pirq } = xen.abi.load("event_channel.constants");
    const { domid, unsafe } = stage.actor("pvh");
    const { port } = unsafe.eventChannelOp("bind_pirq", { pirq: 9 });
    expect(xen.eventChannelOp("status", { dom: domid, port })).toMatchObject({
      status: EVTCHNSTAT_pirq,
      u: { pirq: 9 },
    });
  }),
  oldArm.refuses(
    "event_channel_op bind_pirq",
    ["EPERM", "EINVAL", "ENOMEM"],
    "an Arm guest has no physical interrupt",
    (stage) => stage.actor().unsafe.eventChannelOp("bind_pirq", { pirq: 9 }),
  ),
  any.succeeds(["event_channel_op bind_ipi", "event_channel_op close"], "the port's status, asked by dom0", (stage) => {
    const { xen } = stage;
    const { EVTCHNSTAT_ipi, EVTCHNSTAT_closed } = xen.abi.load("event_channel.constants");
    for (const { domid, unsafe } of stage.actors()) {
      const { port } = unsafe.eventChannelOp("bind_ipi", { vcpu: 1 });
      const status = (): unknown => xen.eventChannelOp("status", { dom: domid, port });
      expect(status()).toMatchObject({ status: EVTCHNSTAT_ipi, vcpu: 1 });
      unsafe.eventChannelOp("close", { port });
      expect(status()).toMatchObject({ status: EVTCHNSTAT_closed });
    }
  }),
  any.succeeds("event_channel_op bind_vcpu", "the port's status, asked by dom0", (stage) => {
    const { xen } = stage;
    for (const { domid, unsafe } of stage.actors()) {
      const { port } = xen.eventChannelOp("alloc_unbound", { dom: domid, remote_dom: 0 });
      unsafe.eventChannelOp("bind_vcpu", { port, vcpu: 1 });
      expect(xen.eventChannelOp("status", { dom: domid, port }).vcpu).toBe(1);
    }
  }),
  any.succeeds("event_channel_op send", "the pending bit that Xen sets in the guest's memory", (stage) => {
    for (const { puppet, unsafe } of stage.actors()) {
      const info = sharedInfo(stage.plain, puppet);
      const { port } = unsafe.eventChannelOp("bind_ipi", { vcpu: 0 });
      expect(info.isPending(port)).toBe(false);
      unsafe.eventChannelOp("send", { port });
      expect(info.isPending(port)).toBe(true);
    }
  }),
  any.succeeds("event_channel_op unmask", "the mask bit that Xen clears in the guest's memory", (stage) => {
    for (const { puppet, unsafe } of stage.actors()) {
      const info = sharedInfo(stage.plain, puppet);
      const { port } = unsafe.eventChannelOp("bind_ipi", { vcpu: 0 });
      info.mask(port);
      expect(info.isMasked(port)).toBe(true);
      unsafe.eventChannelOp("unmask", { port });
      expect(info.isMasked(port)).toBe(false);
    }
  }),
  any.succeeds(
    ["event_channel_op init_control", "event_channel_op expand_array", "event_channel_op set_priority"],
    "the guest's memory, where Xen marks the event and queues it by its priority",
    (stage) => {
      for (const actor of stage.actors()) {
        const fifo = useFifo(actor);
        const { port } = actor.unsafe.eventChannelOp("bind_ipi", { vcpu: 0 });
        actor.unsafe.eventChannelOp("set_priority", { port, priority: 3 });
        actor.unsafe.eventChannelOp("send", { port });
        expect(fifo.word(port) & FIFO_PENDING).not.toBe(0);
        expect(fifo.readyPriorities()).toBe(1 << 3);
        expect(fifo.head(3)).toBe(port);
      }
    },
  ),
];

interface Fifo {
  word(port: number): number;
  /** One bit for each priority that has an event. */
  readyPriorities(): number;
  /** The first port in a priority's queue. */
  head(priority: number): number;
}

/** Has a guest use the FIFO interface, with one page of each kind. */
function useFifo({ puppet, unsafe }: Actor<AbiTable>): Fifo {
  const control = puppet.page();
  const array = puppet.page();
  unsafe.eventChannelOp("init_control", { control_gfn: puppet.frameOf(control), offset: 0, vcpu: 0 });
  unsafe.eventChannelOp("expand_array", { array_gfn: puppet.frameOf(array) });
  const word = (address: number): number => puppet.view.getUint32(address - puppet.base, true);
  return {
    word: (port) => word(array + 4 * port),
    readyPriorities: () => word(control),
    head: (priority) => word(control + 8 + 4 * priority),
  };
}
