/**
 * Shares a page and an event channel between two domains. `bun examples/shared-page.ts share 5` in one domain prints
 * the command for domain 5. Without arguments both ends are in this domain.
 */

import type { Gref, Port } from "xen-ts";
import { openXen } from "./open.ts";
import { printable } from "./printable.ts";

/** Offsets in the page. */
const [IN_USE, LENGTH, TEXT] = [0, 4, 8];

const [role = "both", other = "0", ...numbers] = process.argv.slice(2);
using xen = await openXen();
const peer = Number(other);

/** Shares a page, and prints the text written into it, until the other domain has unmapped it or died. */
async function share(offer: (grant: Gref, port: Port) => void): Promise<void> {
  using page = xen.grants.share(peer, { writable: true });
  using channel = xen.eventChannels.bindUnbound(peer);
  page.storeUint8(IN_USE, 1);
  offer(page.gref, channel.port);
  for await (const _ of channel) {
    const length = page.loadUint32(LENGTH); // read once, and checked, since the other domain may change it at any time
    if (length > 0 && length <= page.byteLength - TEXT) {
      console.log(`the other end says: ${printable(new TextDecoder().decode(page.read(TEXT, length)))}`);
      page.storeUint32(LENGTH, 0);
    }
    if (page.loadUint8(IN_USE) === 0) break;
  }
  console.log("the other end has gone");
}

/**
 * Maps the page and writes into it. When this program ends, in any way, the kernel clears a byte and sends an event.
 */
async function write(grant: Gref, theirs: Port, text: string): Promise<void> {
  using channel = xen.eventChannels.bindInterdomain(peer, theirs);
  using page = await xen.grants.map(peer, grant, {
    writable: true,
    onUnmap: { clearByteAt: IN_USE, notify: channel.port },
  });
  const bytes = new TextEncoder().encode(text).subarray(0, page.byteLength - TEXT);
  page.write(TEXT, bytes);
  page.storeUint32(LENGTH, bytes.length); // stored after the bytes that it counts
  channel.notify();
}

if (role === "share") {
  await share((grant, port) => console.log(`in domain ${peer}: bun examples/shared-page.ts write 0 ${grant} ${port}`));
} else if (role === "write") {
  const [grant = 0, theirs = 0] = numbers.map(Number);
  await write(grant, theirs, "hello");
} else {
  const offered = Promise.withResolvers<[Gref, Port]>();
  const shared = share((...offer) => offered.resolve(offer));
  await write(...(await offered.promise), "hello from the same domain");
  await shared;
}
