// The operations of the hypercall hypfs_op. Made by `bun run codegen`: do not edit.

import type { HypercallPointer, OperationFamily } from "../../../../runtime/struct/index.ts";

export interface Operations {
  /** Returns the highest version of the file-system interface that Xen speaks. */
  get_version: { argument: null; result: "value" };
  /** Reads a file or a folder of Xen's own file system, by its path. */
  read: {
    argument: null;
    call: {
      path: HypercallPointer;
      path_length: number;
      buffer: HypercallPointer<"struct xen_hypfs_direntry">;
      length: number;
    };
  };
  /** Writes a file of Xen's own file system, such as a parameter under /params. */
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
