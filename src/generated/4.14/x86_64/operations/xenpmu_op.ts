// The operations of the hypercall xenpmu_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { XenPmuParams } from "../pmu.ts";

export interface Operations {
  /** Reads the mode of performance counters: off, each domain for itself, dom0 also for Xen, or dom0 for all. */
  mode_get: { argument: XenPmuParams; direction: "out" };
  /** Sets the mode of performance counters; while a vcpu uses them, dom0's view of Xen alone may change. */
  mode_set: { argument: XenPmuParams; direction: "in"; filled: "version.maj" };
  /** Reads which restrictions and features of performance counters are in force. */
  feature_get: { argument: XenPmuParams; direction: "out"; uses: "val" };
  /** Chooses restrictions and features of performance counters, while no vcpu uses them. */
  feature_set: { argument: XenPmuParams; direction: "in"; filled: "version.maj" };
  /** Starts virtual performance counters of a PV vcpu of the caller, with a page that it shares. */
  init: { argument: XenPmuParams; direction: "in"; filled: "version.maj"; unsafe: "caller" };
  /** Ends the virtual performance counters of a PV vcpu of the caller. */
  finish: { argument: XenPmuParams; direction: "in"; filled: "version.maj"; unsafe: "caller" };
  /** Takes the interrupt entry for performance counters from the page shared with Xen. */
  lvtpc_set: { argument: null; unsafe: "caller" };
  /** Loads the calling vcpu's counters from the page shared with Xen. */
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
