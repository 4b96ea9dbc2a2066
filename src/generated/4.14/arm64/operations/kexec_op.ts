// The operations of the hypercall kexec_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/operation/table.ts";
import {
  XenKexecExec,
  XenKexecLoad,
  XenKexecLoadV1,
  XenKexecRange,
  XenKexecSegment,
  XenKexecStatus,
  XenKexecUnload,
} from "../kexec.ts";

export interface Operations {
  kexec: { argument: XenKexecExec; direction: "in" };
  kexec_load_v1: { argument: XenKexecLoadV1; direction: "in" };
  kexec_unload_v1: { argument: XenKexecLoadV1; direction: "in" };
  kexec_get_range: { argument: XenKexecRange; direction: "inout" };
  kexec_load: { argument: XenKexecLoad; direction: "in" };
  kexec_unload: { argument: XenKexecUnload; direction: "in" };
  kexec_status: { argument: XenKexecStatus; direction: "in"; result: "value" };
}

export const family: OperationFamily<Operations> = {
  name: "kexec_op",
  hypercall: 37,
  call: ["command", "argument"],
  operations: {
    kexec: { command: 0, argument: { type: XenKexecExec, direction: "in" } },
    kexec_load_v1: { command: 1, argument: { type: XenKexecLoadV1, direction: "in" } },
    kexec_unload_v1: { command: 2, argument: { type: XenKexecLoadV1, direction: "in" } },
    kexec_get_range: { command: 3, argument: { type: XenKexecRange, direction: "inout" }, reads: true },
    kexec_load: {
      command: 4,
      argument: { type: XenKexecLoad, direction: "in" },
      handles: {
        "segments.h": {
          element: "struct xen_kexec_segment",
          size: 32,
          direction: "in",
          count: ["nr_segments"],
          unit: "elements",
          type: XenKexecSegment,
          handles: { "buf.h": { element: "void", direction: "in", count: ["buf_size"], unit: "bytes", null: "skip" } },
        },
      },
    },
    kexec_unload: { command: 5, argument: { type: XenKexecUnload, direction: "in" } },
    kexec_status: {
      command: 6,
      argument: { type: XenKexecStatus, direction: "in" },
      result: "value",
      unit: "loaded",
      reads: true,
    },
  },
};
