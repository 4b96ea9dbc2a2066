// The operations of the hypercall callback_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { CallbackRegister, CallbackUnregister } from "../callback.ts";

export interface Operations {
  /** Sets an entry point at which Xen calls into the caller's PV kernel: for events, system calls, NMIs. */
  register: { argument: CallbackRegister; direction: "in"; unsafe: "caller" };
  /** Removes an entry point into the caller's PV kernel. */
  unregister: { argument: CallbackUnregister; direction: "in"; unsafe: "caller" };
}

const loadCallbackRegister = () => require("../callback.ts").CallbackRegister;
const loadCallbackUnregister = () => require("../callback.ts").CallbackUnregister;

export const family: OperationFamily<Operations> = {
  name: "callback_op",
  hypercall: 30,
  call: ["command", "argument"],
  errors: { ENOSYS: "pv-caller" },
  operations: {
    register: {
      command: 0,
      argument: { type: loadCallbackRegister, size: 16, direction: "in" },
      unsafe: { why: "caller" },
    },
    unregister: {
      command: 1,
      argument: { type: loadCallbackUnregister, size: 4, direction: "in" },
      unsafe: { why: "caller" },
    },
  },
};
