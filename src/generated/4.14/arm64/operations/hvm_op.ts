// The operations of the hypercall hvm_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { XenHvmParam } from "../hvm/hvm_op.ts";

export interface Operations {
  /** Sets a parameter of an HVM domain, by its index (HVM_PARAM_…). */
  set_param: { argument: XenHvmParam; direction: "in"; domains: "domid" };
  /** Reads a parameter of an HVM domain, by its index (HVM_PARAM_…). */
  get_param: { argument: XenHvmParam; direction: "inout"; domains: "domid" };
  /** Sends an event to the program that monitors the caller, if it listens for them. */
  guest_request_vm_event: { argument: null; unsafe: "caller" };
}

const loadXenHvmParam = () => require("../../x86_64/hvm/hvm_op.ts").XenHvmParam;

export const family: OperationFamily<Operations> = {
  name: "hvm_op",
  hypercall: 34,
  call: ["command", "argument"],
  operations: {
    set_param: { command: 0, argument: { type: loadXenHvmParam, size: 16, direction: "in", domain: "domid" } },
    get_param: {
      command: 1,
      argument: { type: loadXenHvmParam, size: 16, direction: "inout", domain: "domid" },
      reads: true,
    },
    guest_request_vm_event: { command: 24, unsafe: { why: "caller" } },
  },
};
