/** Lists the domains, and shows the hypercalls that it takes. In dom0 it wants root: `bun examples/trace.ts`. */

import { Xen } from "xen-ts";
import { formatTrace, TracingHypercall } from "xen-ts/unsafe";
import { openHypercall, openXen } from "./open.ts";

// Says which Xen it is, on the first line.
(await openXen()).close();

const machine = await openHypercall();
using hypercall = new TracingHypercall(machine, (trace) => console.log(formatTrace(trace)));
using xen = Xen.open({ hypercall });
for (const { domid, state, onlineVcpus } of xen.domains.list()) {
  console.log(`domain ${domid}: ${state}, ${onlineVcpus} vcpus`);
}
