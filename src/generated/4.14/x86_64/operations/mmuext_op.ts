// The operations of the hypercall mmuext_op. Made by `bun run codegen`: do not edit.

import type { HypercallPointer, OperationFamily } from "../../../../runtime/struct/index.ts";
import type { MmuextOp } from "../xen.ts";

export interface Operations {
  /** Validates a frame as a page table of level 1, and keeps it one. */
  pin_l1_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Validates a frame as a page table of level 2, and keeps it one. */
  pin_l2_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Validates a frame as a page table of level 3, and keeps it one. */
  pin_l3_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Validates a frame as a page table of level 4, and keeps it one. */
  pin_l4_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Ends the pinning of a page table. */
  unpin_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Switches the calling vcpu to another page table of the top level. */
  new_baseptr: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Sets the top page table that the calling vcpu uses in user mode. */
  new_user_baseptr: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Flushes the TLB of the calling vcpu. */
  tlb_flush_local: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Flushes the TLBs of some of the caller's vcpus. */
  tlb_flush_multi: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg2.vcpumask";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Flushes the TLBs of all of the caller's vcpus. */
  tlb_flush_all: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Flushes one address from the TLB of the calling vcpu. */
  invlpg_local: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.linear_addr";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Flushes one address from the TLBs of some of the caller's vcpus. */
  invlpg_multi: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.linear_addr" | "arg2.vcpumask";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Flushes one address from the TLBs of all of the caller's vcpus. */
  invlpg_all: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.linear_addr";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Writes back and invalidates the caches of the cpu that the caller runs on. */
  flush_cache: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Writes back and invalidates the caches of all cpus. */
  flush_cache_global: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Sets the local descriptor table of the calling vcpu: its address, and its number of entries. */
  set_ldt: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.linear_addr" | "arg2.nr_ents";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Fills a frame of the caller with zeros. */
  clear_page: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  /** Copies a frame to a frame of the caller. */
  copy_page: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn" | "arg2.src_mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
}

const loadMmuextOp = () => require("../xen/MmuextOp.ts").MmuextOp;

export const family: OperationFamily<Operations> = {
  name: "mmuext_op",
  hypercall: 26,
  call: [
    "container",
    "count",
    { pointer: "done", element: "uint32_t", size: 4, direction: "out", count: [1], unit: "elements", null: "skip" },
    { scalar: "foreigndom" },
  ],
  container: { type: loadMmuextOp, size: 24, offsets: { cmd: 0 }, command: "cmd" },
  errors: { ESRCH: "foreign-domain", EOPNOTSUPP: "pv-caller" },
  operations: {
    pin_l1_table: {
      command: 0,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      unsafe: { why: "caller" },
    },
    pin_l2_table: {
      command: 1,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      unsafe: { why: "caller" },
    },
    pin_l3_table: {
      command: 2,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      unsafe: { why: "caller" },
    },
    pin_l4_table: {
      command: 3,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      unsafe: { why: "caller" },
    },
    unpin_table: {
      command: 4,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      unsafe: { why: "caller" },
    },
    new_baseptr: {
      command: 5,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      unsafe: { why: "caller" },
    },
    new_user_baseptr: {
      command: 15,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      unsafe: { why: "caller" },
    },
    tlb_flush_local: { command: 6, unsafe: { why: "caller" } },
    tlb_flush_multi: {
      command: 8,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg2.vcpumask"],
      unsafe: { why: "caller" },
      handles: { "arg2.vcpumask": { element: "void", direction: "in", count: ["vcpus"], unit: "bits" } },
    },
    tlb_flush_all: { command: 10, unsafe: { why: "caller" } },
    invlpg_local: {
      command: 7,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.linear_addr"],
      unsafe: { why: "caller" },
    },
    invlpg_multi: {
      command: 9,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.linear_addr", "arg2.vcpumask"],
      unsafe: { why: "caller" },
      handles: { "arg2.vcpumask": { element: "void", direction: "in", count: ["vcpus"], unit: "bits" } },
    },
    invlpg_all: {
      command: 11,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.linear_addr"],
      unsafe: { why: "caller" },
    },
    flush_cache: { command: 12, unsafe: { why: "caller" } },
    flush_cache_global: { command: 18, unsafe: { why: "caller" } },
    set_ldt: {
      command: 13,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.linear_addr", "arg2.nr_ents"],
      unsafe: { why: "caller" },
    },
    clear_page: {
      command: 16,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      unsafe: { why: "caller" },
    },
    copy_page: {
      command: 17,
      argument: { type: loadMmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn", "arg2.src_mfn"],
      unsafe: { why: "caller" },
    },
  },
};
