// The operations of the hypercall nmi_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { XennmiCallback } from "../nmi.ts";

export interface Operations {
  /** Sets the entry point for non-maskable interrupts of the caller's PV kernel. */
  register_callback: { argument: XennmiCallback; direction: "in"; unsafe: "caller" };
  /** Removes the entry point for non-maskable interrupts of the caller's PV kernel. */
  unregister_callback: { argument: null; unsafe: "caller" };
}

const loadXennmiCallback = () => require("../nmi.ts").XennmiCallback;

export const family: OperationFamily<Operations> = {
  name: "nmi_op",
  hypercall: 28,
  call: ["command", "argument"],
  errors: { ENOSYS: "pv-caller" },
  operations: {
    register_callback: {
      command: 0,
      argument: { type: loadXennmiCallback, size: 16, direction: "in" },
      unsafe: { why: "caller" },
    },
    unregister_callback: { command: 1, unsafe: { why: "caller" } },
  },
};
