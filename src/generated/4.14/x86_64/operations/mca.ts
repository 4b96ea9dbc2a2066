// The operations of the hypercall mca. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenMcFetch,
  XenMcInjectV2,
  XenMcMceinject,
  XenMcMsrinject,
  XenMcPhyscpuinfo,
} from "../arch-x86/xen-mca.ts";

export interface Operations {
  /** Reads the next record of a machine-check error, or acknowledges one. */
  fetch: { argument: XenMcFetch; direction: "inout"; onError: true };
  /** Describes each cpu for the analysis of machine checks; a null buffer asks for the count. */
  physcpuinfo: { argument: XenMcPhyscpuinfo; direction: "inout" };
  /** Writes machine-check registers of a cpu, or fakes them, for a test of error handling. */
  msrinject: { argument: XenMcMsrinject; direction: "in"; unsafe: "machine" };
  /** Raises a machine-check exception, for a test: on one cpu, or on all if the processor broadcasts them. */
  mceinject: { argument: XenMcMceinject; direction: "in"; unsafe: "machine" };
  /** Raises a machine check, a local one or a corrected-error interrupt on a set of cpus, for a test. */
  inject_v2: { argument: XenMcInjectV2; direction: "in"; unsafe: "machine" };
}

const loadXenMc = () => require("../arch-x86/xen-mca/XenMc.ts").XenMc;
const loadXenMcFetch = () => require("../arch-x86/xen-mca/XenMcFetch.ts").XenMcFetch;
const loadXenMcInjectV2 = () => require("../arch-x86/xen-mca/XenMcInjectV2.ts").XenMcInjectV2;
const loadXenMcMceinject = () => require("../arch-x86/xen-mca/XenMcMceinject.ts").XenMcMceinject;
const loadXenMcMsrinject = () => require("../arch-x86/xen-mca/XenMcMsrinject.ts").XenMcMsrinject;
const loadXenMcPhyscpuinfo = () => require("../arch-x86/xen-mca/XenMcPhyscpuinfo.ts").XenMcPhyscpuinfo;

export const family: OperationFamily<Operations> = {
  name: "mca",
  hypercall: 48,
  call: ["container"],
  container: {
    type: loadXenMc,
    size: 152,
    offsets: { cmd: 0, interface_version: 4, u: 8 },
    command: "cmd",
    version: { member: "interface_version", value: 32292867 },
    union: "u",
  },
  errors: { ENOSYS: "pv-caller" },
  operations: {
    fetch: {
      command: 1,
      argument: { type: loadXenMcFetch, size: 24, member: "u.mc_fetch", offset: 8, direction: "inout" },
      onError: ["EFAULT"],
      handles: {
        data: { element: "struct mc_info", size: 768, direction: "out", count: [1], unit: "elements", null: "ack" },
      },
    },
    physcpuinfo: {
      command: 3,
      argument: { type: loadXenMcPhyscpuinfo, size: 16, member: "u.mc_physcpuinfo", offset: 8, direction: "inout" },
      handles: {
        info: {
          element: "struct mcinfo_logical_cpu",
          size: 304,
          direction: "out",
          count: ["ncpus"],
          unit: "elements",
          returned: "ncpus",
          null: "query",
          least: [{ family: "sysctl", operation: "physinfo", member: "max_cpu_id", plus: 1 }],
        },
      },
    },
    msrinject: {
      command: 4,
      argument: { type: loadXenMcMsrinject, size: 144, member: "u.mc_msrinject", offset: 8, direction: "in" },
      unsafe: { why: "machine" },
      arrays: { mcinj_msr: { count: ["mcinj_count"], unit: "elements", size: 16, length: 8 } },
    },
    mceinject: {
      command: 5,
      argument: { type: loadXenMcMceinject, size: 4, member: "u.mc_mceinject", offset: 8, direction: "in" },
      unsafe: { why: "machine" },
    },
    inject_v2: {
      command: 6,
      argument: { type: loadXenMcInjectV2, size: 24, member: "u.mc_inject_v2", offset: 8, direction: "in" },
      unstable: true,
      unsafe: { why: "machine" },
      handles: { "cpumap.bitmap": { element: "uint8_t", direction: "in", count: ["cpumap.nr_bits"], unit: "bits" } },
    },
  },
};
