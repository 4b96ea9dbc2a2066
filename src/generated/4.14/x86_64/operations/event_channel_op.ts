// The operations of the hypercall event_channel_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/operation/table.ts";
import {
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
    bind_interdomain: { command: 0, argument: { type: EvtchnBindInterdomain, direction: "inout" }, actsOnCaller: true },
    bind_virq: { command: 1, argument: { type: EvtchnBindVirq, direction: "inout" }, actsOnCaller: true },
    bind_pirq: { command: 2, argument: { type: EvtchnBindPirq, direction: "inout" }, actsOnCaller: true },
    bind_ipi: { command: 7, argument: { type: EvtchnBindIpi, direction: "inout" }, actsOnCaller: true },
    bind_vcpu: { command: 8, argument: { type: EvtchnBindVcpu, direction: "in" }, actsOnCaller: true },
    close: { command: 3, argument: { type: EvtchnClose, direction: "in" }, actsOnCaller: true },
    send: { command: 4, argument: { type: EvtchnSend, direction: "in" }, actsOnCaller: true },
    unmask: { command: 9, argument: { type: EvtchnUnmask, direction: "in" }, actsOnCaller: true },
    status: { command: 5, argument: { type: EvtchnStatus, direction: "inout", domain: "dom" }, reads: true },
    alloc_unbound: { command: 6, argument: { type: EvtchnAllocUnbound, direction: "inout", domain: "dom" } },
    reset: { command: 10, argument: { type: EvtchnReset, direction: "in", domain: "dom" } },
    init_control: { command: 11, argument: { type: EvtchnInitControl, direction: "inout" }, actsOnCaller: true },
    expand_array: { command: 12, argument: { type: EvtchnExpandArray, direction: "in" }, actsOnCaller: true },
    set_priority: { command: 13, argument: { type: EvtchnSetPriority, direction: "in" }, actsOnCaller: true },
  },
};
