/** Prints the guests' names and addresses, which their agents write to xenstore: `bun examples/guest-addresses.ts`. */

import type { XenStore } from "xen-ts";
import { openXen } from "./open.ts";
import { printable } from "./printable.ts";

using xen = await openXen();
for (const domid of await xen.store.list("/local/domain")) {
  const path = `/local/domain/${domid}`;
  const [name, addresses] = await Promise.all([xen.store.tryRead(`${path}/name`), addressesOf(xen.store, path)]);
  console.log(`domain ${domid}: ${printable(name ?? "no name")}, ${printable(addresses.join(" ")) || "no address"}`);
}

/** Reads addresses from attr/vif/<device>/ipv4/<index> and ipv6; older agents write attr/vif/<device>/ip. */
async function addressesOf(store: XenStore, path: string): Promise<string[]> {
  const addresses: string[] = [];
  if (!(await store.exists(`${path}/attr/vif`))) return addresses;
  for await (const node of store.walk(`${path}/attr/vif`)) {
    if (/\/(?:ipv[46]\/\d+|ip)$/.test(node.path) && node.value !== "") addresses.push(node.value);
  }
  return addresses;
}
