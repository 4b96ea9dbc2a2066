// The operations of the hypercall mca. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/operation/table.ts";
import {
  XenMc,
  XenMcFetch,
  XenMcInjectV2,
  XenMcMceinject,
  XenMcMsrinject,
  XenMcPhyscpuinfo,
} from "../arch-x86/xen-mca.ts";

export interface Operations {
  fetch: { argument: XenMcFetch; direction: "inout" };
  physcpuinfo: { argument: XenMcPhyscpuinfo; direction: "inout" };
  msrinject: { argument: XenMcMsrinject; direction: "in" };
  mceinject: { argument: XenMcMceinject; direction: "in" };
  inject_v2: { argument: XenMcInjectV2; direction: "in" };
}

export const family: OperationFamily<Operations> = {
  name: "mca",
  hypercall: 48,
  call: ["container"],
  container: { type: XenMc, command: "cmd", version: { member: "interface_version", value: 32292867 }, union: "u" },
  operations: {
    fetch: {
      command: 1,
      argument: { type: XenMcFetch, member: "u.mc_fetch", direction: "inout" },
      handles: { data: { element: "struct mc_info", size: 768, direction: "out", count: [1], unit: "elements" } },
    },
    physcpuinfo: {
      command: 3,
      argument: { type: XenMcPhyscpuinfo, member: "u.mc_physcpuinfo", direction: "inout" },
      reads: true,
      handles: {
        info: {
          element: "struct mcinfo_logical_cpu",
          size: 304,
          direction: "out",
          count: ["ncpus"],
          unit: "elements",
          returned: "ncpus",
          null: "query",
        },
      },
    },
    msrinject: { command: 4, argument: { type: XenMcMsrinject, member: "u.mc_msrinject", direction: "in" } },
    mceinject: { command: 5, argument: { type: XenMcMceinject, member: "u.mc_mceinject", direction: "in" } },
    inject_v2: {
      command: 6,
      argument: { type: XenMcInjectV2, member: "u.mc_inject_v2", direction: "in" },
      handles: { "cpumap.bitmap": { element: "uint8_t", direction: "in", count: ["cpumap.nr_bits"], unit: "bits" } },
    },
  },
};
