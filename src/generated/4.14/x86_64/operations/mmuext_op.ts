// The operations of the hypercall mmuext_op. Made by `bun run codegen`: do not edit.

import type { HypercallPointer, OperationFamily } from "../../../../runtime/struct/index.ts";
import type { MmuextOp } from "../xen.ts";

export interface Operations {
  pin_l1_table: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  pin_l2_table: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  pin_l3_table: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  pin_l4_table: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  unpin_table: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  new_baseptr: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  new_user_baseptr: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  tlb_flush_local: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  tlb_flush_multi: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  tlb_flush_all: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  invlpg_local: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  invlpg_multi: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  invlpg_all: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  flush_cache: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  flush_cache_global: {
    argument: null;
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  set_ldt: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  clear_page: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  copy_page: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  mark_super: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
  unmark_super: {
    argument: MmuextOp;
    direction: "in";
    call: { done: HypercallPointer<"uint32_t"> | null; foreigndom: number };
    actsOnCaller: true;
  };
}

export const family: OperationFamily<Operations> = {
  name: "mmuext_op",
  hypercall: 26,
  call: [
    "container",
    "count",
    { pointer: "done", element: "uint32_t", size: 4, direction: "out", count: [1], unit: "elements", null: "skip" },
    { scalar: "foreigndom" },
  ],
  container: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, offsets: { cmd: 0 }, command: "cmd" },
  operations: {
    pin_l1_table: {
      command: 0,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
    pin_l2_table: {
      command: 1,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
    pin_l3_table: {
      command: 2,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
    pin_l4_table: {
      command: 3,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
    unpin_table: {
      command: 4,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
    new_baseptr: {
      command: 5,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
    new_user_baseptr: {
      command: 15,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
    tlb_flush_local: { command: 6, actsOnCaller: true },
    tlb_flush_multi: {
      command: 8,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg2.vcpumask"],
      actsOnCaller: true,
      handles: { "arg2.vcpumask": { element: "void", direction: "in", count: ["vcpus"], unit: "bits" } },
    },
    tlb_flush_all: { command: 10, actsOnCaller: true },
    invlpg_local: {
      command: 7,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.linear_addr"],
      actsOnCaller: true,
    },
    invlpg_multi: {
      command: 9,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.linear_addr", "arg2.vcpumask"],
      actsOnCaller: true,
      handles: { "arg2.vcpumask": { element: "void", direction: "in", count: ["vcpus"], unit: "bits" } },
    },
    invlpg_all: {
      command: 11,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.linear_addr"],
      actsOnCaller: true,
    },
    flush_cache: { command: 12, actsOnCaller: true },
    flush_cache_global: { command: 18, actsOnCaller: true },
    set_ldt: {
      command: 13,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.linear_addr", "arg2.nr_ents"],
      actsOnCaller: true,
    },
    clear_page: {
      command: 16,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
    copy_page: {
      command: 17,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn", "arg2.src_mfn"],
      actsOnCaller: true,
    },
    mark_super: {
      command: 19,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
    unmark_super: {
      command: 20,
      argument: { type: () => require("../xen/MmuextOp.ts").MmuextOp, size: 24, direction: "in" },
      uses: ["arg1.mfn"],
      actsOnCaller: true,
    },
  },
};
