/** Lists the domains of this machine, as `xl list` does. It needs root in dom0: `bun examples/list-domains.ts`. */

import { openXen } from "./open.ts";

using xen = await openXen();
const { pageBytes } = xen.version;
console.table(
  xen.domains.list().map(({ domid, state, totalPages, onlineVcpus, cpuTimeNs }) => ({
    domid,
    state,
    "memory MiB": Math.round((totalPages * pageBytes) / 2 ** 20),
    vcpus: onlineVcpus,
    "cpu time s": Number(cpuTimeNs / 1_000_000n) / 1000,
  })),
);
