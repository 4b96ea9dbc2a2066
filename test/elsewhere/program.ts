/** Uses a simulated Xen, and tries to open the computer's own. Prints a line for each. */

import { domid, Xen } from "../../src/index.ts";
import { SimulatedXen } from "../../src/testing.ts";

using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
using xen = simulated.open();
console.log((await xen.domains.named("web"))?.domid);
using guest = simulated.memory.grants(domid(1));
using share = guest.share(domid(0), { frames: 2, writable: true });
using mapped = await xen.grants.map(domid(1), share.grefs, { writable: true });
share.storeUint32(4096, 7);
mapped.storeUint32(0, 8);
console.log(mapped.loadUint32(4096), share.loadUint32(0));
try {
  using apart = await xen.grants.map(domid(1), [...share.grefs].toReversed());
  console.log(apart.loadUint8(0), apart.read().length);
} catch (error) {
  console.log(String(error).replace(/,.*/, ""));
}
try {
  xen.domctl("pausedomain", 9);
} catch (error) {
  console.log(String(error), (error as { errno: number }).errno);
}
try {
  using real = Xen.open();
  real.domains.list();
} catch (error) {
  console.log(String(error));
}
