// The operations of the hypercall kexec_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenKexecExec,
  XenKexecLoad,
  XenKexecLoadV1,
  XenKexecRange,
  XenKexecStatus,
  XenKexecUnload,
} from "../kexec.ts";

export interface Operations {
  /** Starts a loaded image in the place of Xen, or the crash image. */
  kexec: { argument: XenKexecExec; direction: "in"; unsafe: "machine" };
  /** Loads an image in the old way, by machine addresses that the caller has filled. */
  kexec_load_v1: { argument: XenKexecLoadV1; direction: "in"; unsafe: "machine-addresses" };
  /** Removes an image that was loaded in the old way. */
  kexec_unload_v1: { argument: XenKexecLoadV1; direction: "in" };
  /** Reads where memory of the crash image, of Xen, or of a cpu's crash note lies. */
  kexec_get_range: { argument: XenKexecRange; direction: "inout" };
  /** Loads an image to be started in Xen's place, or after a crash, from segments. */
  kexec_load: { argument: XenKexecLoad; direction: "in" };
  /** Removes the loaded image of a kind. */
  kexec_unload: { argument: XenKexecUnload; direction: "in" };
  /** Returns which of two slots the image of a kind uses. */
  kexec_status: { argument: XenKexecStatus; direction: "in"; result: "value" };
}

const loadXenKexecExec = () => require("../kexec.ts").XenKexecExec;
const loadXenKexecLoad = () => require("../kexec.ts").XenKexecLoad;
const loadXenKexecLoadV1 = () => require("../kexec.ts").XenKexecLoadV1;
const loadXenKexecRange = () => require("../kexec.ts").XenKexecRange;
const loadXenKexecSegment = () => require("../kexec.ts").XenKexecSegment;
const loadXenKexecStatus = () => require("../kexec.ts").XenKexecStatus;
const loadXenKexecUnload = () => require("../kexec.ts").XenKexecUnload;

export const family: OperationFamily<Operations> = {
  name: "kexec_op",
  hypercall: 37,
  call: ["command", "argument"],
  errors: { ENOSYS: "pv-caller", ENOENT: "image" },
  operations: {
    kexec: { command: 0, argument: { type: loadXenKexecExec, size: 4, direction: "in" }, unsafe: { why: "machine" } },
    kexec_load_v1: {
      command: 1,
      argument: { type: loadXenKexecLoadV1, size: 160, direction: "in" },
      unsafe: { why: "machine-addresses" },
    },
    kexec_unload_v1: { command: 2, argument: { type: loadXenKexecLoadV1, size: 160, direction: "in" } },
    kexec_get_range: { command: 3, argument: { type: loadXenKexecRange, size: 24, direction: "inout" }, reads: true },
    kexec_load: {
      command: 4,
      argument: { type: loadXenKexecLoad, size: 24, direction: "in" },
      handles: {
        "segments.h": {
          element: "struct xen_kexec_segment",
          size: 32,
          direction: "in",
          count: ["nr_segments"],
          unit: "elements",
          type: loadXenKexecSegment,
          handles: { "buf.h": { element: "void", direction: "in", count: ["buf_size"], unit: "bytes", null: "skip" } },
        },
      },
    },
    kexec_unload: { command: 5, argument: { type: loadXenKexecUnload, size: 1, direction: "in" } },
    kexec_status: {
      command: 6,
      argument: { type: loadXenKexecStatus, size: 1, direction: "in" },
      result: "value",
      unit: "slot",
      reads: true,
    },
  },
};
