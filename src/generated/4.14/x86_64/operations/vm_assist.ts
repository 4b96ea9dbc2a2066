// The operations of the hypercall vm_assist. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";

export interface Operations {
  /** Switches on a kind of help that Xen offers the caller's kernel (VMASST_TYPE_…). */
  enable: { argument: null; call: { type: number }; unsafe: "caller" };
  /** Switches off a kind of help that Xen offers the caller's kernel (VMASST_TYPE_…). */
  disable: { argument: null; call: { type: number }; unsafe: "caller" };
}

export const family: OperationFamily<Operations> = {
  name: "vm_assist",
  hypercall: 21,
  call: ["command", { scalar: "type" }],
  operations: { enable: { command: 0, unsafe: { why: "caller" } }, disable: { command: 1, unsafe: { why: "caller" } } },
};
