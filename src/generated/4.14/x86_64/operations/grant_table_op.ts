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
  /** Maps a page that another domain has granted to the caller. */
  map_grant_ref: { argument: GnttabMapGrantRef; direction: "inout"; unsafe: "caller" };
  /** Unmaps a granted page, by the handle that mapping it returned. */
  unmap_grant_ref: { argument: GnttabUnmapGrantRef; direction: "inout"; unsafe: "caller" };
  /** Unmaps a granted page, and moves another mapping of the caller to its address. */
  unmap_and_replace: { argument: GnttabUnmapAndReplace; direction: "inout"; unsafe: "caller" };
  /** Grows a domain's grant table to so many frames, and lists them. */
  setup_table: { argument: GnttabSetupTable; direction: "inout"; domains: "dom" };
  /** Lists the frames that hold the status words of a grant table of version 2. */
  get_status_frames: { argument: GnttabGetStatusFrames; direction: "inout"; domains: "dom" };
  /** Reads how many frames a domain's grant table has, and how many it may have. */
  query_size: { argument: GnttabQuerySize; direction: "inout"; domains: "dom" };
  /** Reads the version of a domain's grant table: 1 or 2. */
  get_version: { argument: GnttabGetVersion; direction: "inout"; domains: "dom" };
  /** Moves a frame of a PV caller to the domain that has granted a transfer. */
  transfer: { argument: GnttabTransfer; direction: "inout"; unsafe: "caller" };
  /** Copies bytes within pages, either of which may be a granted one of another domain. */
  copy: {
    argument: GnttabCopy;
    direction: "inout";
    uses:
      | "source.u.ref"
      | "source.u.gmfn"
      | "source.domid"
      | "source.offset"
      | "dest.u.ref"
      | "dest.u.gmfn"
      | "dest.domid"
      | "dest.offset"
      | "len"
      | "flags"
      | "status";
    unsafe: "caller";
  };
  /** Chooses the version of the caller's grant table, while it has no active grants. */
  set_version: { argument: GnttabSetVersion; direction: "inout"; onError: true; unsafe: "caller" };
  /** Exchanges two entries of the caller's grant table. */
  swap_grant_ref: { argument: GnttabSwapGrantRef; direction: "inout"; unsafe: "caller" };
  /** Cleans or invalidates the data cache for a page that the caller owns or has been granted. */
  cache_flush: { argument: GnttabCacheFlush; direction: "in"; unsafe: "caller" };
}

const loadGnttabCacheFlush = () => require("../grant_table.ts").GnttabCacheFlush;
const loadGnttabCopy = () => require("../grant_table.ts").GnttabCopy;
const loadGnttabGetStatusFrames = () => require("../grant_table.ts").GnttabGetStatusFrames;
const loadGnttabGetVersion = () => require("../grant_table.ts").GnttabGetVersion;
const loadGnttabMapGrantRef = () => require("../grant_table.ts").GnttabMapGrantRef;
const loadGnttabQuerySize = () => require("../grant_table.ts").GnttabQuerySize;
const loadGnttabSetVersion = () => require("../grant_table.ts").GnttabSetVersion;
const loadGnttabSetupTable = () => require("../grant_table.ts").GnttabSetupTable;
const loadGnttabSwapGrantRef = () => require("../grant_table.ts").GnttabSwapGrantRef;
const loadGnttabTransfer = () => require("../grant_table.ts").GnttabTransfer;
const loadGnttabUnmapAndReplace = () => require("../grant_table.ts").GnttabUnmapAndReplace;
const loadGnttabUnmapGrantRef = () => require("../grant_table.ts").GnttabUnmapGrantRef;

export const family: OperationFamily<Operations> = {
  name: "grant_table_op",
  hypercall: 20,
  call: ["command", "argument", "count"],
  operations: {
    map_grant_ref: {
      command: 0,
      argument: { type: loadGnttabMapGrantRef, size: 32, direction: "inout" },
      unsafe: { why: "caller" },
    },
    unmap_grant_ref: {
      command: 1,
      argument: { type: loadGnttabUnmapGrantRef, size: 24, direction: "inout" },
      unsafe: { why: "caller" },
    },
    unmap_and_replace: {
      command: 7,
      argument: { type: loadGnttabUnmapAndReplace, size: 24, direction: "inout" },
      unsafe: { why: "caller" },
    },
    setup_table: {
      command: 2,
      argument: { type: loadGnttabSetupTable, size: 24, direction: "inout", domain: "dom" },
      handles: {
        frame_list: { element: "xen_pfn_t", size: 8, direction: "out", count: ["nr_frames"], unit: "elements" },
      },
    },
    get_status_frames: {
      command: 9,
      argument: { type: loadGnttabGetStatusFrames, size: 16, direction: "inout", domain: "dom" },
      reads: true,
      handles: {
        frame_list: { element: "uint64_t", size: 8, direction: "out", count: ["nr_frames"], unit: "elements" },
      },
    },
    query_size: {
      command: 6,
      argument: { type: loadGnttabQuerySize, size: 16, direction: "inout", domain: "dom" },
      reads: true,
    },
    get_version: {
      command: 10,
      argument: { type: loadGnttabGetVersion, size: 8, direction: "inout", domain: "dom" },
      reads: true,
    },
    transfer: {
      command: 4,
      argument: { type: loadGnttabTransfer, size: 24, direction: "inout" },
      unsafe: { why: "caller" },
      errors: { EOPNOTSUPP: "option" },
    },
    copy: {
      command: 5,
      argument: { type: loadGnttabCopy, size: 40, direction: "inout" },
      uses: [
        "source.u.ref",
        "source.u.gmfn",
        "source.domid",
        "source.offset",
        "dest.u.ref",
        "dest.u.gmfn",
        "dest.domid",
        "dest.offset",
        "len",
        "flags",
        "status",
      ],
      unsafe: { why: "caller" },
    },
    set_version: {
      command: 8,
      argument: { type: loadGnttabSetVersion, size: 4, direction: "inout" },
      unsafe: { why: "caller" },
      onError: true,
      errors: { ENOSYS: "option", EBUSY: "in-use" },
    },
    swap_grant_ref: {
      command: 11,
      argument: { type: loadGnttabSwapGrantRef, size: 12, direction: "inout" },
      unsafe: { why: "caller" },
    },
    cache_flush: {
      command: 12,
      argument: { type: loadGnttabCacheFlush, size: 16, direction: "in" },
      unsafe: { why: "caller" },
    },
  },
};
