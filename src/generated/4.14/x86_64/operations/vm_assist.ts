// The operations of the hypercall vm_assist. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";

export interface Operations {
  enable: { argument: null; call: { type: number }; actsOnCaller: true };
  disable: { argument: null; call: { type: number }; actsOnCaller: true };
}

export const family: OperationFamily<Operations> = {
  name: "vm_assist",
  hypercall: 21,
  call: ["command", { scalar: "type" }],
  operations: { enable: { command: 0, actsOnCaller: true }, disable: { command: 1, actsOnCaller: true } },
};
