// The operations of the hypercall mmuext_op. Made by `bun run codegen`: do not edit.

import type { HypercallPointer, OperationFamily } from "../../../../runtime/struct/index.ts";
import type { MmuextOp } from "../xen.ts";

export interface Operations {
  pin_l1_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  pin_l2_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  pin_l3_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  pin_l4_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  unpin_table: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  new_baseptr: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  new_user_baseptr: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  tlb_flush_local: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  tlb_flush_multi: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg2.vcpumask";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  tlb_flush_all: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  invlpg_local: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.linear_addr";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  invlpg_multi: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.linear_addr" | "arg2.vcpumask";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  invlpg_all: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.linear_addr";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  flush_cache: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  flush_cache_global: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  set_ldt: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.linear_addr" | "arg2.nr_ents";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
  clear_page: {
    argument: MmuextOp;
    direction: "in";
    uses: "arg1.mfn";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    unsafe: "caller";
  };
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
