// The operations of the hypercall xenpmu_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { XenPmuParams } from "../pmu.ts";

export interface Operations {
  mode_get: { argument: XenPmuParams; direction: "out" };
  mode_set: { argument: XenPmuParams; direction: "in"; filled: "version.maj" };
  feature_get: { argument: XenPmuParams; direction: "inout" };
  feature_set: { argument: XenPmuParams; direction: "in"; filled: "version.maj" };
  init: { argument: XenPmuParams; direction: "in"; filled: "version.maj"; actsOnCaller: true };
  finish: { argument: XenPmuParams; direction: "in"; filled: "version.maj"; actsOnCaller: true };
  lvtpc_set: { argument: null; actsOnCaller: true };
  flush: { argument: null; actsOnCaller: true };
}

export const family: OperationFamily<Operations> = {
  name: "xenpmu_op",
  hypercall: 40,
  call: ["command", "argument"],
  operations: {
    mode_get: {
      command: 0,
      argument: { type: () => require("../pmu.ts").XenPmuParams, size: 24, direction: "out" },
      reads: true,
    },
    mode_set: {
      command: 1,
      argument: {
        type: () => require("../pmu.ts").XenPmuParams,
        size: 24,
        direction: "in",
        version: { member: "version.maj", value: 0 },
      },
    },
    feature_get: {
      command: 2,
      argument: { type: () => require("../pmu.ts").XenPmuParams, size: 24, direction: "inout" },
      reads: true,
    },
    feature_set: {
      command: 3,
      argument: {
        type: () => require("../pmu.ts").XenPmuParams,
        size: 24,
        direction: "in",
        version: { member: "version.maj", value: 0 },
      },
    },
    init: {
      command: 4,
      argument: {
        type: () => require("../pmu.ts").XenPmuParams,
        size: 24,
        direction: "in",
        version: { member: "version.maj", value: 0 },
      },
      actsOnCaller: true,
    },
    finish: {
      command: 5,
      argument: {
        type: () => require("../pmu.ts").XenPmuParams,
        size: 24,
        direction: "in",
        version: { member: "version.maj", value: 0 },
      },
      actsOnCaller: true,
    },
    lvtpc_set: { command: 6, actsOnCaller: true },
    flush: { command: 7, actsOnCaller: true },
  },
};
