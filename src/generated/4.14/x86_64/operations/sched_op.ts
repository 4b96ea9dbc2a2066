// The operations of the hypercall sched_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { SchedPinOverride, SchedPoll, SchedRemoteShutdown, SchedShutdown, SchedWatchdog } from "../sched.ts";

export interface Operations {
  /** Lets other vcpus run before the calling vcpu goes on. */
  yield: { argument: null; unsafe: "caller" };
  /** Suspends the calling vcpu until an event is pending, and unmasks events. */
  block: { argument: null; unsafe: "caller" };
  /** Shuts the calling domain down for a reason: power-off, reboot, suspension, crash. */
  shutdown: { argument: SchedShutdown; direction: "in"; result: "value"; unsafe: "caller" };
  /** Records why the calling domain will shut down, before the vcpus go down. */
  shutdown_code: { argument: SchedShutdown; direction: "in"; unsafe: "caller" };
  /** Suspends the calling vcpu until one of some ports is pending, or a time in nanoseconds comes. */
  poll: { argument: SchedPoll; direction: "in"; unsafe: "caller" };
  /** Shuts another domain down at once, for a reason, without asking it. */
  remote_shutdown: { argument: SchedRemoteShutdown; direction: "in"; domains: "domain_id" };
  /** Starts, restarts or stops a timer that shuts the calling domain down; the time is in seconds. */
  watchdog: { argument: SchedWatchdog; direction: "in"; result: "value"; unsafe: "caller" };
  /** Runs the calling vcpu on one cpu only, or ends that with -1. */
  pin_override: { argument: SchedPinOverride; direction: "in"; unsafe: "caller" };
}

const loadSchedPinOverride = () => require("../sched.ts").SchedPinOverride;
const loadSchedPoll = () => require("../sched.ts").SchedPoll;
const loadSchedRemoteShutdown = () => require("../sched.ts").SchedRemoteShutdown;
const loadSchedShutdown = () => require("../sched.ts").SchedShutdown;
const loadSchedWatchdog = () => require("../sched.ts").SchedWatchdog;

export const family: OperationFamily<Operations> = {
  name: "sched_op",
  hypercall: 29,
  call: ["command", "argument"],
  operations: {
    yield: { command: 0, unsafe: { why: "caller" } },
    block: { command: 1, unsafe: { why: "caller" } },
    shutdown: {
      command: 2,
      argument: { type: loadSchedShutdown, size: 4, direction: "in" },
      result: "value",
      unit: "cancelled",
      unsafe: { why: "caller" },
    },
    shutdown_code: {
      command: 5,
      argument: { type: loadSchedShutdown, size: 4, direction: "in" },
      unsafe: { why: "caller" },
    },
    poll: {
      command: 3,
      argument: { type: loadSchedPoll, size: 24, direction: "in" },
      unsafe: { why: "caller" },
      handles: { ports: { element: "evtchn_port_t", size: 4, direction: "in", count: ["nr_ports"], unit: "elements" } },
    },
    remote_shutdown: {
      command: 4,
      argument: { type: loadSchedRemoteShutdown, size: 8, direction: "in", domain: "domain_id" },
    },
    watchdog: {
      command: 6,
      argument: { type: loadSchedWatchdog, size: 8, direction: "in" },
      result: "value",
      unit: "watchdog",
      unsafe: { why: "caller" },
    },
    pin_override: {
      command: 7,
      argument: { type: loadSchedPinOverride, size: 4, direction: "in" },
      unsafe: { why: "caller" },
    },
  },
};
