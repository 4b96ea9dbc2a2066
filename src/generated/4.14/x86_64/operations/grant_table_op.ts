// The operations of the hypercall grant_table_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  GnttabCacheFlush,
  GnttabCopy,
  GnttabGetStatusFrames,
  GnttabGetVersion,
  GnttabMapGrantRef,
  GnttabQuerySize,
  GnttabSetVersion,
  GnttabSetupTable,
  GnttabSwapGrantRef,
  GnttabTransfer,
  GnttabUnmapAndReplace,
  GnttabUnmapGrantRef,
} from "../grant_table.ts";

export interface Operations {
  map_grant_ref: { argument: GnttabMapGrantRef; direction: "inout"; actsOnCaller: true };
  unmap_grant_ref: { argument: GnttabUnmapGrantRef; direction: "inout"; actsOnCaller: true };
  unmap_and_replace: { argument: GnttabUnmapAndReplace; direction: "inout"; actsOnCaller: true };
  setup_table: { argument: GnttabSetupTable; direction: "inout" };
  get_status_frames: { argument: GnttabGetStatusFrames; direction: "inout" };
  query_size: { argument: GnttabQuerySize; direction: "inout" };
  get_version: { argument: GnttabGetVersion; direction: "inout" };
  transfer: { argument: GnttabTransfer; direction: "inout"; actsOnCaller: true };
  copy: { argument: GnttabCopy; direction: "inout"; actsOnCaller: true };
  set_version: { argument: GnttabSetVersion; direction: "inout"; actsOnCaller: true };
  swap_grant_ref: { argument: GnttabSwapGrantRef; direction: "inout"; actsOnCaller: true };
  cache_flush: { argument: GnttabCacheFlush; direction: "in"; actsOnCaller: true };
}

export const family: OperationFamily<Operations> = {
  name: "grant_table_op",
  hypercall: 20,
  call: ["command", "argument", "count"],
  operations: {
    map_grant_ref: {
      command: 0,
      argument: {
        type: () => require("../grant_table.ts").GnttabMapGrantRef,
        size: 32,
        direction: "inout",
        domain: "dom",
      },
      actsOnCaller: true,
    },
    unmap_grant_ref: {
      command: 1,
      argument: { type: () => require("../grant_table.ts").GnttabUnmapGrantRef, size: 24, direction: "inout" },
      actsOnCaller: true,
    },
    unmap_and_replace: {
      command: 7,
      argument: { type: () => require("../grant_table.ts").GnttabUnmapAndReplace, size: 24, direction: "inout" },
      actsOnCaller: true,
    },
    setup_table: {
      command: 2,
      argument: {
        type: () => require("../grant_table.ts").GnttabSetupTable,
        size: 24,
        direction: "inout",
        domain: "dom",
      },
      handles: {
        frame_list: { element: "xen_pfn_t", size: 8, direction: "out", count: ["nr_frames"], unit: "elements" },
      },
    },
    get_status_frames: {
      command: 9,
      argument: {
        type: () => require("../grant_table.ts").GnttabGetStatusFrames,
        size: 16,
        direction: "inout",
        domain: "dom",
      },
      reads: true,
      handles: {
        frame_list: { element: "uint64_t", size: 8, direction: "out", count: ["nr_frames"], unit: "elements" },
      },
    },
    query_size: {
      command: 6,
      argument: {
        type: () => require("../grant_table.ts").GnttabQuerySize,
        size: 16,
        direction: "inout",
        domain: "dom",
      },
      reads: true,
    },
    get_version: {
      command: 10,
      argument: {
        type: () => require("../grant_table.ts").GnttabGetVersion,
        size: 8,
        direction: "inout",
        domain: "dom",
      },
      reads: true,
    },
    transfer: {
      command: 4,
      argument: {
        type: () => require("../grant_table.ts").GnttabTransfer,
        size: 24,
        direction: "inout",
        domain: "domid",
      },
      actsOnCaller: true,
    },
    copy: {
      command: 5,
      argument: {
        type: () => require("../grant_table.ts").GnttabCopy,
        size: 40,
        direction: "inout",
        domain: "source.domid",
      },
      actsOnCaller: true,
    },
    set_version: {
      command: 8,
      argument: { type: () => require("../grant_table.ts").GnttabSetVersion, size: 4, direction: "inout" },
      actsOnCaller: true,
    },
    swap_grant_ref: {
      command: 11,
      argument: { type: () => require("../grant_table.ts").GnttabSwapGrantRef, size: 12, direction: "inout" },
      actsOnCaller: true,
    },
    cache_flush: {
      command: 12,
      argument: { type: () => require("../grant_table.ts").GnttabCacheFlush, size: 16, direction: "in" },
      actsOnCaller: true,
    },
  },
};
