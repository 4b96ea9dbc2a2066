// The operations of the hypercall xenpmu_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { XenPmuParams } from "../pmu.ts";

export interface Operations {
  mode_get: { argument: XenPmuParams; direction: "out" };
  mode_set: { argument: XenPmuParams; direction: "in"; filled: "version.maj" };
  feature_get: { argument: XenPmuParams; direction: "out"; uses: "val" };
  feature_set: { argument: XenPmuParams; direction: "in"; filled: "version.maj" };
  init: { argument: XenPmuParams; direction: "in"; filled: "version.maj"; unsafe: "caller" };
  finish: { argument: XenPmuParams; direction: "in"; filled: "version.maj"; unsafe: "caller" };
  lvtpc_set: { argument: null; unsafe: "caller" };
  flush: { argument: null; unsafe: "caller" };
}

const loadXenPmuParams = () => require("../pmu.ts").XenPmuParams;

export const family: OperationFamily<Operations> = {
  name: "xenpmu_op",
  hypercall: 40,
  call: ["command", "argument"],
  errors: { EOPNOTSUPP: "no-vpmu" },
  operations: {
    mode_get: { command: 0, argument: { type: loadXenPmuParams, size: 24, direction: "out" }, reads: true },
    mode_set: {
      command: 1,
      argument: { type: loadXenPmuParams, size: 24, direction: "in", version: { member: "version.maj", value: 0 } },
    },
    feature_get: {
      command: 2,
      argument: { type: loadXenPmuParams, size: 24, direction: "out" },
      uses: ["val"],
      reads: true,
    },
    feature_set: {
      command: 3,
      argument: { type: loadXenPmuParams, size: 24, direction: "in", version: { member: "version.maj", value: 0 } },
    },
    init: {
      command: 4,
      argument: { type: loadXenPmuParams, size: 24, direction: "in", version: { member: "version.maj", value: 0 } },
      unsafe: { why: "caller" },
      errors: { ENOENT: "no-vpmu" },
    },
    finish: {
      command: 5,
      argument: { type: loadXenPmuParams, size: 24, direction: "in", version: { member: "version.maj", value: 0 } },
      unsafe: { why: "caller" },
    },
    lvtpc_set: { command: 6, unsafe: { why: "caller" } },
    flush: { command: 7, unsafe: { why: "caller" } },
  },
};
