// The operations of the hypercall sched_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { SchedPinOverride, SchedPoll, SchedRemoteShutdown, SchedShutdown, SchedWatchdog } from "../sched.ts";

export interface Operations {
  yield: { argument: null; unsafe: "caller" };
  block: { argument: null; unsafe: "caller" };
  shutdown: { argument: SchedShutdown; direction: "in"; result: "value"; unsafe: "caller" };
  shutdown_code: { argument: SchedShutdown; direction: "in"; unsafe: "caller" };
  poll: { argument: SchedPoll; direction: "in"; unsafe: "caller" };
  remote_shutdown: { argument: SchedRemoteShutdown; direction: "in"; domains: "domain_id" };
  watchdog: { argument: SchedWatchdog; direction: "in"; result: "value"; unsafe: "caller" };
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
