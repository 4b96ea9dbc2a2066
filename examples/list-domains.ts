/** Lists the domains of this machine, as `xl list` does. Run it as root in dom0: `bun examples/list-domains.ts`. */

import { Xen, XenError } from "xen-ts";

try {
  using xen = await Xen.open();
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
} catch (error) {
  if (!(error instanceof XenError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
