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
  /** Connects a new port of the caller to a port that another domain has allocated for it. */
  bind_interdomain: { argument: EvtchnBindInterdomain; direction: "inout"; unsafe: "caller" };
  /** Binds a virtual interrupt of a vcpu of the caller to a new port. */
  bind_virq: { argument: EvtchnBindVirq; direction: "inout"; unsafe: "caller" };
  /** Binds a physical interrupt of the caller to a new port. */
  bind_pirq: { argument: EvtchnBindPirq; direction: "inout"; unsafe: "caller" };
  /** Makes a port over which the caller's vcpus notify one of them. */
  bind_ipi: { argument: EvtchnBindIpi; direction: "inout"; unsafe: "caller" };
  /** Chooses the vcpu of the caller that a port notifies. */
  bind_vcpu: { argument: EvtchnBindVcpu; direction: "in"; unsafe: "caller" };
  /** Closes a port of the caller; the other end becomes unbound. */
  close: { argument: EvtchnClose; direction: "in"; unsafe: "caller" };
  /** Notifies the other end of a port of the caller. */
  send: { argument: EvtchnSend; direction: "in"; unsafe: "caller" };
  /** Unmasks a port of the caller, and delivers an event that is pending on it. */
  unmask: { argument: EvtchnUnmask; direction: "in"; unsafe: "caller" };
  /** Reads the kind of a domain's port, its other end, and the vcpu that it notifies. */
  status: {
    argument: EvtchnStatus;
    direction: "inout";
    uses: "dom" | "port" | "status" | "vcpu" | "u.unbound" | "u.interdomain" | "u.pirq" | "u.virq";
    domains: "dom";
  };
  /** Allocates a port of a domain to which a further domain may connect. */
  alloc_unbound: { argument: EvtchnAllocUnbound; direction: "inout"; domains: "dom" | "remote_dom" };
  /** Closes all ports of a domain, which is paused unless it is the caller. */
  reset: { argument: EvtchnReset; direction: "in"; domains: "dom" };
  /** Starts event channels of the FIFO form for one vcpu of the caller, with a page for its queues. */
  init_control: { argument: EvtchnInitControl; direction: "inout"; unsafe: "caller" };
  /** Adds a page of event words to the caller's event channels of the FIFO form. */
  expand_array: { argument: EvtchnExpandArray; direction: "in"; unsafe: "caller" };
  /** Sets the priority of a port of the caller, from 0 (highest) to 15. */
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
