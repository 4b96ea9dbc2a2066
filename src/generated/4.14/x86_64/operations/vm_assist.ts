// The operations of the hypercall vm_assist. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";

export interface Operations {
  enable: { argument: null; call: { type: number }; unsafe: "caller" };
  disable: { argument: null; call: { type: number }; unsafe: "caller" };
}

export const family: OperationFamily<Operations> = {
  name: "vm_assist",
  hypercall: 21,
  call: ["command", { scalar: "type" }],
  operations: { enable: { command: 0, unsafe: { why: "caller" } }, disable: { command: 1, unsafe: { why: "caller" } } },
};
