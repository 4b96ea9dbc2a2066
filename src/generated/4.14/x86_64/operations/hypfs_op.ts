// The operations of the hypercall hypfs_op. Made by `bun run codegen`: do not edit.

import type { HypercallPointer, OperationFamily } from "../../../../runtime/struct/index.ts";

export interface Operations {
  get_version: { argument: null; result: "value" };
  read: {
    argument: null;
    call: {
      path: HypercallPointer;
      path_length: number;
      buffer: HypercallPointer<"struct xen_hypfs_direntry">;
      length: number;
    };
  };
  write_contents: {
    argument: null;
    call: { path: HypercallPointer; path_length: number; buffer: HypercallPointer; length: number };
  };
}

export const family: OperationFamily<Operations> = {
  name: "hypfs_op",
  hypercall: 42,
  call: [
    "command",
    { pointer: "path", element: "char", direction: "in", count: ["path_length"], unit: "bytes" },
    { scalar: "path_length" },
    { pointer: "buffer", element: "void", direction: "inout", count: ["length"], unit: "bytes" },
    { scalar: "length" },
  ],
  errors: { ENOSYS: "option", EACCES: "read-only" },
  operations: {
    get_version: {
      command: 0,
      result: "value",
      unit: "version",
      reads: true,
      call: ["command", "zero", "zero", "zero", "zero"],
    },
    read: {
      command: 1,
      reads: true,
      call: [
        "command",
        { pointer: "path", element: "char", direction: "in", count: ["path_length"], unit: "bytes" },
        { scalar: "path_length" },
        { pointer: "buffer", element: "struct xen_hypfs_direntry", direction: "out", count: ["length"], unit: "bytes" },
        { scalar: "length" },
      ],
    },
    write_contents: {
      command: 2,
      call: [
        "command",
        { pointer: "path", element: "char", direction: "in", count: ["path_length"], unit: "bytes" },
        { scalar: "path_length" },
        { pointer: "buffer", element: "void", direction: "in", count: ["length"], unit: "bytes" },
        { scalar: "length" },
      ],
    },
  },
};
