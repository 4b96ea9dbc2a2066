/** Lists the domains, and shows the hypercalls that this takes. It needs root in dom0: `bun examples/trace.ts`. */

import { Xen } from "xen-ts";
import { formatTrace, TracingHypercall } from "xen-ts/unsafe";
import { openHypercall, openXen } from "./open.ts";

// Prints the first line, which describes the Xen.
(await openXen()).close();

const machine = await openHypercall();
using hypercall = new TracingHypercall(machine, (trace) => console.log(formatTrace(trace)));
using xen = Xen.open({ hypercall });
for (const { domid, state, onlineVcpus } of xen.domains.list()) {
  console.log(`domain ${domid}: ${state}, ${onlineVcpus} vcpus`);
}
