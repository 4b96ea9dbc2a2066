/** Lists the domains, and shows the hypercalls that it takes. Run it as root in dom0: `bun examples/trace.ts`. */

import { Xen, XenError } from "xen-ts";
import { formatTrace, PrivcmdHypercall, TracingHypercall } from "xen-ts/unsafe";

try {
  using hypercall = new TracingHypercall(new PrivcmdHypercall(), (trace) => console.log(formatTrace(trace)));
  using xen = await Xen.open({ hypercall });
  for (const { domid, state, onlineVcpus } of xen.domains.list()) {
    console.log(`domain ${domid}: ${state}, ${onlineVcpus} vcpus`);
  }
} catch (error) {
  if (!(error instanceof XenError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
