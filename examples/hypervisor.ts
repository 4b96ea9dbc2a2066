/**
 * Prints what the hypervisor tells of itself: its build and parameters, the crash kernel, live patches, performance
 * counters, locks and the last records of its trace buffers. It needs root in dom0: `bun examples/hypervisor.ts`.
 *
 * Xen may be built without a part of it; then the line says so.
 */

import { type Xen, XenError } from "xen-ts";
import { openXen } from "./open.ts";
import { printable } from "./printable.ts";

const parts: Readonly<Record<string, (xen: Xen) => string | Promise<string>>> = {
  build: ({ host: { hypfs } }) => `compiled by ${hypfs.read("/buildinfo/compileinfo/compile_by")}`,

  parameters: ({ host: { hypfs } }) =>
    hypfs
      .list("/params")
      .map(({ name }) => name)
      .join(", "),

  "crash kernel": (xen) => {
    if (!xen.runsOn("x86_64")) return "only on x86_64";
    const { KEXEC_RANGE_MA_CRASH, KEXEC_TYPE_CRASH } = xen.abi.load("kexec.constants");
    const { size } = xen.kexecOp("kexec_get_range", { range: KEXEC_RANGE_MA_CRASH });
    const isLoaded = xen.kexecOp("kexec_status", { type: KEXEC_TYPE_CRASH }) !== 0;
    return `${size / 2n ** 20n} MiB reserved, ${isLoaded ? "a kernel is loaded" : "none is loaded"}`;
  },

  "live patches": (xen) => {
    const { value, output } = xen.sysctl("livepatch_op.list", { u: { list: { nr: 0 } } });
    return `${value + output.u.list.nr} loaded`;
  },

  "performance counters": (xen) => {
    const { nr_counters, nr_vals } = xen.sysctl("perfc_op.query");
    return `${nr_counters} counters with ${nr_vals} values`;
  },

  locks: (xen) => {
    const { XenSysctlLockprofData } = xen.abi.load("sysctl");
    using data = xen.buffers.allocateArray(XenSysctlLockprofData, 256);
    const { nr_elem } = xen.sysctl("lockprof_op.query", { max_elem: 256, data: data.asHypercallPtr() });
    return `${nr_elem} profiled`;
  },

  trace: async (xen) => {
    using trace = xen.host.trace({ events: ["sched"] });
    const { value } = await trace.next();
    return `cpu ${value?.cpu}: ${value?.name ?? `event 0x${value?.event.toString(16)}`}`;
  },
};

using xen = await openXen();
for (const [name, ask] of Object.entries(parts)) {
  try {
    console.log(`${name}: ${printable(await ask(xen))}`);
  } catch (error) {
    if (!(error instanceof XenError)) throw error;
    console.log(`${name}: not in this Xen (${error.code})`);
  }
}
