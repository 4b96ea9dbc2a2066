// The operations of the hypercall sched_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { SchedPinOverride, SchedPoll, SchedRemoteShutdown, SchedShutdown, SchedWatchdog } from "../sched.ts";

export interface Operations {
  yield: { argument: null; actsOnCaller: true };
  block: { argument: null; actsOnCaller: true };
  shutdown: { argument: SchedShutdown; direction: "in"; result: "value"; actsOnCaller: true };
  shutdown_code: { argument: SchedShutdown; direction: "in"; actsOnCaller: true };
  poll: { argument: SchedPoll; direction: "in"; actsOnCaller: true };
  remote_shutdown: { argument: SchedRemoteShutdown; direction: "in" };
  watchdog: { argument: SchedWatchdog; direction: "in"; result: "value"; actsOnCaller: true };
  pin_override: { argument: SchedPinOverride; direction: "in"; actsOnCaller: true };
}

export const family: OperationFamily<Operations> = {
  name: "sched_op",
  hypercall: 29,
  call: ["command", "argument"],
  operations: {
    yield: { command: 0, actsOnCaller: true },
    block: { command: 1, actsOnCaller: true },
    shutdown: {
      command: 2,
      argument: { type: () => require("../sched.ts").SchedShutdown, size: 4, direction: "in" },
      result: "value",
      unit: "cancelled",
      actsOnCaller: true,
    },
    shutdown_code: {
      command: 5,
      argument: { type: () => require("../sched.ts").SchedShutdown, size: 4, direction: "in" },
      actsOnCaller: true,
    },
    poll: {
      command: 3,
      argument: { type: () => require("../sched.ts").SchedPoll, size: 24, direction: "in" },
      actsOnCaller: true,
      handles: { ports: { element: "evtchn_port_t", size: 4, direction: "in", count: ["nr_ports"], unit: "elements" } },
    },
    remote_shutdown: {
      command: 4,
      argument: {
        type: () => require("../sched.ts").SchedRemoteShutdown,
        size: 8,
        direction: "in",
        domain: "domain_id",
      },
    },
    watchdog: {
      command: 6,
      argument: { type: () => require("../sched.ts").SchedWatchdog, size: 8, direction: "in" },
      result: "value",
      unit: "watchdog",
      actsOnCaller: true,
    },
    pin_override: {
      command: 7,
      argument: { type: () => require("../sched.ts").SchedPinOverride, size: 4, direction: "in" },
      actsOnCaller: true,
    },
  },
};
