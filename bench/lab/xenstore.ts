/** xenstore: single reads and many at once, a transaction, and watches. */

import { XenStore, type XenStoreWatch } from "../../src/index.ts";
import type { Findings } from "./findings.ts";
import { here, Peer } from "./peer.ts";
import { compare } from "./rounds.ts";

const ROOT = "/tool/xen-ts-bench/ours";
const WRITES = 20;
/** The number of writes of a large transaction, which are sent together. */
const MANY_WRITES = 50;
const WATCHES = 1000;
/** The number of simultaneous reads. */
const TOGETHER = 64;

export async function xenstore(): Promise<Findings> {
  using store = await XenStore.open();
  using peer = new Peer("xenstore");
  const path = `${ROOT}/value`;
  await store.write(path, "a value of some length");

  const sequential = here("await read", async (count) => {
    let length = 0;
    for (let done = 0; done < count; done++) length = (await store.read(path)).length;
    return length;
  });
  const pipelined = here("reads together", async (count) => {
    let length = 0;
    for (let done = 0; done < count; done += TOGETHER) {
      const reads = Array.from({ length: Math.min(TOGETHER, count - done) }, () => store.read(path));
      for (const value of await Promise.all(reads)) ({ length } = value);
    }
    return length;
  });
  const transactionOf = (writes: number) =>
    here("transaction", async (count) => {
      for (let done = 0; done < count; done++) {
        await store.transaction((t) => {
          for (let write = 0; write < writes; write++) void t.write(`${ROOT}/written/${write}`, "value");
        });
      }
      return writes;
    });

  let watching: XenStoreWatch[] = [];
  const watches = here("watches", async (count) => {
    let events = 0;
    if (watching.length === 0) {
      watching = Array.from({ length: WATCHES }, () => store.watch(`${ROOT}/watched`));
      await Promise.all(watching.map((watch) => watch.next()));
    }
    for (let done = 0; done < count; done++) {
      const fired = watching.map((watch) => watch.next());
      await store.write(`${ROOT}/watched`, "value");
      events = (await Promise.all(fired)).length;
    }
    return events;
  });

  const comparisons = [
    await compare("xenstore, a read", sequential, peer.work("read"), 1.3),
    await compare(`xenstore, a read of ${TOGETHER} at once`, pipelined, peer.work("read"), 0.5),
    await compare(`xenstore, a read of ${TOGETHER} at once, bare`, pipelined, peer.work("read-together"), 1.05),
    await compare(`xenstore, a transaction of ${WRITES} writes`, transactionOf(WRITES), peer.work("transaction"), 1.1),
    await compare(
      `xenstore, a transaction of ${MANY_WRITES} writes, bare`,
      transactionOf(MANY_WRITES),
      peer.work("transaction-together"),
      1.1,
    ),
    await compare(`xenstore, ${WATCHES} watches firing`, watches, peer.work("watches"), 1.2),
  ];
  await store.remove("/tool/xen-ts-bench");
  return { comparisons, figures: [] };
}
