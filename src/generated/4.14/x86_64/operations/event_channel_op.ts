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
  bind_interdomain: { argument: EvtchnBindInterdomain; direction: "inout"; unsafe: "caller" };
  bind_virq: { argument: EvtchnBindVirq; direction: "inout"; unsafe: "caller" };
  bind_pirq: { argument: EvtchnBindPirq; direction: "inout"; unsafe: "caller" };
  bind_ipi: { argument: EvtchnBindIpi; direction: "inout"; unsafe: "caller" };
  bind_vcpu: { argument: EvtchnBindVcpu; direction: "in"; unsafe: "caller" };
  close: { argument: EvtchnClose; direction: "in"; unsafe: "caller" };
  send: { argument: EvtchnSend; direction: "in"; unsafe: "caller" };
  unmask: { argument: EvtchnUnmask; direction: "in"; unsafe: "caller" };
  status: {
    argument: EvtchnStatus;
    direction: "inout";
    uses: "dom" | "port" | "status" | "vcpu" | "u.unbound" | "u.interdomain" | "u.pirq" | "u.virq";
    domains: "dom";
  };
  alloc_unbound: { argument: EvtchnAllocUnbound; direction: "inout"; domains: "dom" | "remote_dom" };
  reset: { argument: EvtchnReset; direction: "in"; domains: "dom" };
  init_control: { argument: EvtchnInitControl; direction: "inout"; unsafe: "caller" };
  expand_array: { argument: EvtchnExpandArray; direction: "in"; unsafe: "caller" };
  set_priority: { argument: EvtchnSetPriority; direction: "in"; unsafe: "caller" };
}

const loadEvtchnAllocUnbound = () => require("../event_channel.ts").EvtchnAllocUnbound;
const loadEvtchnBindInterdomain = () => require("../event_channel.ts").EvtchnBindInterdomain;
const loadEvtchnBindIpi = () => require("../event_channel.ts").EvtchnBindIpi;
const loadEvtchnBindPirq = () => require("../event_channel.ts").EvtchnBindPirq;
const loadEvtchnBindVcpu = () => require("../event_channel.ts").EvtchnBindVcpu;
const loadEvtchnBindVirq = () => require("../event_channel.ts").EvtchnBindVirq;
const loadEvtchnClose = () => require("../event_channel.ts").EvtchnClose;
const loadEvtchnExpandArray = () => require("../event_channel.ts").EvtchnExpandArray;
const loadEvtchnInitControl = () => require("../event_channel.ts").EvtchnInitControl;
const loadEvtchnReset = () => require("../event_channel.ts").EvtchnReset;
const loadEvtchnSend = () => require("../event_channel.ts").EvtchnSend;
const loadEvtchnSetPriority = () => require("../event_channel.ts").EvtchnSetPriority;
const loadEvtchnStatus = () => require("../event_channel.ts").EvtchnStatus;
const loadEvtchnUnmask = () => require("../event_channel.ts").EvtchnUnmask;

export const family: OperationFamily<Operations> = {
  name: "event_channel_op",
  hypercall: 32,
  call: ["command", "argument"],
  operations: {
    bind_interdomain: {
      command: 0,
      argument: { type: loadEvtchnBindInterdomain, size: 12, direction: "inout" },
      unsafe: { why: "caller" },
    },
    bind_virq: {
      command: 1,
      argument: { type: loadEvtchnBindVirq, size: 12, direction: "inout" },
      unsafe: { why: "caller" },
      errors: { ENOENT: "vcpu" },
    },
    bind_pirq: {
      command: 2,
      argument: { type: loadEvtchnBindPirq, size: 12, direction: "inout" },
      unsafe: { why: "caller" },
    },
    bind_ipi: {
      command: 7,
      argument: { type: loadEvtchnBindIpi, size: 8, direction: "inout" },
      unsafe: { why: "caller" },
      errors: { ENOENT: "vcpu" },
    },
    bind_vcpu: {
      command: 8,
      argument: { type: loadEvtchnBindVcpu, size: 8, direction: "in" },
      unsafe: { why: "caller" },
      errors: { ENOENT: "vcpu" },
    },
    close: { command: 3, argument: { type: loadEvtchnClose, size: 4, direction: "in" }, unsafe: { why: "caller" } },
    send: { command: 4, argument: { type: loadEvtchnSend, size: 4, direction: "in" }, unsafe: { why: "caller" } },
    unmask: { command: 9, argument: { type: loadEvtchnUnmask, size: 4, direction: "in" }, unsafe: { why: "caller" } },
    status: {
      command: 5,
      argument: { type: loadEvtchnStatus, size: 24, direction: "inout", domain: "dom" },
      uses: ["dom", "port", "status", "vcpu", "u.unbound", "u.interdomain", "u.pirq", "u.virq"],
      reads: true,
    },
    alloc_unbound: {
      command: 6,
      argument: { type: loadEvtchnAllocUnbound, size: 8, direction: "inout", domain: "dom", peers: ["remote_dom"] },
    },
    reset: {
      command: 10,
      argument: { type: loadEvtchnReset, size: 2, direction: "in", domain: "dom" },
      errors: { EINVAL: "not-paused", EBUSY: "unfinished" },
    },
    init_control: {
      command: 11,
      argument: { type: loadEvtchnInitControl, size: 24, direction: "inout" },
      unsafe: { why: "caller" },
      errors: { ENOENT: "vcpu" },
    },
    expand_array: {
      command: 12,
      argument: { type: loadEvtchnExpandArray, size: 8, direction: "in" },
      unsafe: { why: "caller" },
      errors: { EOPNOTSUPP: "two-level" },
    },
    set_priority: {
      command: 13,
      argument: { type: loadEvtchnSetPriority, size: 8, direction: "in" },
      unsafe: { why: "caller" },
      errors: { ENOSYS: "two-level", EACCES: "unusable-port" },
    },
  },
};
