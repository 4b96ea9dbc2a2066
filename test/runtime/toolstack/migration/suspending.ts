/** Guests on the simulation that suspend themselves when they are asked to. */

import type { Domid, Xen } from "../../../../src/index.ts";
import type { SimulatedXen } from "../../../../src/testing.ts";

/** Follows the next request to suspend: takes it as Linux does, if it has not been taken back, and shuts down. */
export async function suspends(xen: Xen, simulated: SimulatedXen, domid: Domid, signal?: AbortSignal): Promise<void> {
  const path = `/local/domain/${domid}/control/shutdown`;
  do await xen.store.waitFor(path, { until: (value) => value === "suspend", signal });
  while (!(await take(xen, path)));
  simulated.domain(domid).shutdown("suspend");
}

/** Resolves with false if the request has been taken back. */
function take(xen: Xen, path: string): Promise<boolean> {
  return xen.store.transaction(async (transaction) => {
    if ((await transaction.tryRead(path)) !== "suspend") return false;
    await transaction.write(path, "");
    return true;
  });
}
