// The operations of the hypercall event_channel_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  EvtchnAllocUnbound,
  EvtchnBindInterdomain,
  EvtchnBindIpi,
  EvtchnBindPirq,
  EvtchnBindVcpu,
  EvtchnBindVirq,
  EvtchnClose,
  EvtchnExpandArray,
  EvtchnInitControl,
  EvtchnReset,
  EvtchnSend,
  EvtchnSetPriority,
  EvtchnStatus,
  EvtchnUnmask,
} from "../event_channel.ts";

export interface Operations {
  bind_interdomain: { argument: EvtchnBindInterdomain; direction: "inout"; actsOnCaller: true };
  bind_virq: { argument: EvtchnBindVirq; direction: "inout"; actsOnCaller: true };
  bind_pirq: { argument: EvtchnBindPirq; direction: "inout"; actsOnCaller: true };
  bind_ipi: { argument: EvtchnBindIpi; direction: "inout"; actsOnCaller: true };
  bind_vcpu: { argument: EvtchnBindVcpu; direction: "in"; actsOnCaller: true };
  close: { argument: EvtchnClose; direction: "in"; actsOnCaller: true };
  send: { argument: EvtchnSend; direction: "in"; actsOnCaller: true };
  unmask: { argument: EvtchnUnmask; direction: "in"; actsOnCaller: true };
  status: { argument: EvtchnStatus; direction: "inout" };
  alloc_unbound: { argument: EvtchnAllocUnbound; direction: "inout" };
  reset: { argument: EvtchnReset; direction: "in" };
  init_control: { argument: EvtchnInitControl; direction: "inout"; actsOnCaller: true };
  expand_array: { argument: EvtchnExpandArray; direction: "in"; actsOnCaller: true };
  set_priority: { argument: EvtchnSetPriority; direction: "in"; actsOnCaller: true };
}

export const family: OperationFamily<Operations> = {
  name: "event_channel_op",
  hypercall: 32,
  call: ["command", "argument"],
  operations: {
    bind_interdomain: {
      command: 0,
      argument: { type: () => require("../event_channel.ts").EvtchnBindInterdomain, size: 12, direction: "inout" },
      actsOnCaller: true,
    },
    bind_virq: {
      command: 1,
      argument: { type: () => require("../event_channel.ts").EvtchnBindVirq, size: 12, direction: "inout" },
      actsOnCaller: true,
    },
    bind_pirq: {
      command: 2,
      argument: { type: () => require("../event_channel.ts").EvtchnBindPirq, size: 12, direction: "inout" },
      actsOnCaller: true,
    },
    bind_ipi: {
      command: 7,
      argument: { type: () => require("../event_channel.ts").EvtchnBindIpi, size: 8, direction: "inout" },
      actsOnCaller: true,
    },
    bind_vcpu: {
      command: 8,
      argument: { type: () => require("../event_channel.ts").EvtchnBindVcpu, size: 8, direction: "in" },
      actsOnCaller: true,
    },
    close: {
      command: 3,
      argument: { type: () => require("../event_channel.ts").EvtchnClose, size: 4, direction: "in" },
      actsOnCaller: true,
    },
    send: {
      command: 4,
      argument: { type: () => require("../event_channel.ts").EvtchnSend, size: 4, direction: "in" },
      actsOnCaller: true,
    },
    unmask: {
      command: 9,
      argument: { type: () => require("../event_channel.ts").EvtchnUnmask, size: 4, direction: "in" },
      actsOnCaller: true,
    },
    status: {
      command: 5,
      argument: {
        type: () => require("../event_channel.ts").EvtchnStatus,
        size: 24,
        direction: "inout",
        domain: "dom",
      },
      reads: true,
    },
    alloc_unbound: {
      command: 6,
      argument: {
        type: () => require("../event_channel.ts").EvtchnAllocUnbound,
        size: 8,
        direction: "inout",
        domain: "dom",
      },
    },
    reset: {
      command: 10,
      argument: { type: () => require("../event_channel.ts").EvtchnReset, size: 2, direction: "in", domain: "dom" },
    },
    init_control: {
      command: 11,
      argument: { type: () => require("../event_channel.ts").EvtchnInitControl, size: 24, direction: "inout" },
      actsOnCaller: true,
    },
    expand_array: {
      command: 12,
      argument: { type: () => require("../event_channel.ts").EvtchnExpandArray, size: 8, direction: "in" },
      actsOnCaller: true,
    },
    set_priority: {
      command: 13,
      argument: { type: () => require("../event_channel.ts").EvtchnSetPriority, size: 8, direction: "in" },
      actsOnCaller: true,
    },
  },
};
