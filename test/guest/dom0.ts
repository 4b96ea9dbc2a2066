/** Runs in dom0 during the tests in its guest: echoes the bytes of two pipes, one made by each end. */

import { type Domid, Vchan, Xen } from "../../src/index.ts";

using xen = Xen.open();
const guest = await firstGuest();
await Promise.all([
  echo(Vchan.listen(xen, { client: guest, path: "/local/domain/0/data/echo" })),
  echo(Vchan.connect(xen, { server: guest, path: `/local/domain/${guest}/data/echo`, wait: true })),
]);

async function firstGuest(): Promise<Domid> {
  for await (const { domid } of xen.domains.watch({ existing: true })) if (domid !== 0) return domid;
  throw new Error("the watch has ended before a guest came");
}

async function echo(opened: Promise<Vchan>): Promise<void> {
  await using pipe = await opened;
  await pipe.readable.pipeTo(pipe.writable);
}
