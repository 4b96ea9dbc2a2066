// The operations of the hypercall console_io. Made by `bun run codegen`: do not edit.

import type { HypercallPointer, OperationFamily } from "../../../../runtime/struct/index.ts";

export interface Operations {
  /** Writes text to Xen's own console. */
  write: { argument: null; call: { count: number; buffer: HypercallPointer } };
  /** Takes input that was typed at Xen's own console for dom0. */
  read: { argument: null; call: { count: number; buffer: HypercallPointer }; result: "count" };
}

export const family: OperationFamily<Operations> = {
  name: "console_io",
  hypercall: 18,
  call: [
    "command",
    { scalar: "count" },
    { pointer: "buffer", element: "char", direction: "inout", count: ["count"], unit: "bytes" },
  ],
  operations: {
    write: {
      command: 0,
      call: [
        "command",
        { scalar: "count" },
        { pointer: "buffer", element: "char", direction: "in", count: ["count"], unit: "bytes" },
      ],
    },
    read: {
      command: 1,
      result: "count",
      unit: "bytes",
      call: [
        "command",
        { scalar: "count" },
        { pointer: "buffer", element: "char", direction: "out", count: ["count"], unit: "bytes" },
      ],
    },
  },
};
