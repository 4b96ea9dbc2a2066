/** Memory that ballooning has reclaimed from domains, by the limits that a toolstack such as XAPI keeps in xenstore. */

import { gauge, type Samples } from "../exposition/index.ts";
import { inTime, type Scrape } from "../scrape/index.ts";

const RECLAIMED = gauge("xen_host_memory_reclaimed_bytes", "Memory reclaimed from domains: dynamic-max less target.");
const RECLAIMABLE = gauge(
  "xen_host_memory_reclaimed_max_bytes",
  "Memory that could be reclaimed from domains: target less dynamic-min.",
);

const KIBIBYTE = 1024;

/** Adds both sums over the domains that have a target. Rejects if xenstored does not answer. */
export async function addReclaimed({ xen, domains }: Scrape, samples: Samples): Promise<void> {
  const read = async (domid: number, name: string): Promise<number | null> => {
    const text = await inTime(xen.store.tryRead(`/local/domain/${domid}/memory/${name}`));
    return text !== null && /^\d+$/.test(text) ? Number(text) : null;
  };
  let reclaimed = 0;
  let reclaimable = 0;
  const limits = domains.map(({ domid }) =>
    Promise.all([read(domid, "target"), read(domid, "dynamic-max"), read(domid, "dynamic-min")]),
  );
  for (const [target, most, least] of await Promise.all(limits)) {
    if (target === null) continue;
    if (most !== null) reclaimed += most - target;
    if (least !== null) reclaimable += target - least;
  }
  samples.add(RECLAIMED, "", reclaimed * KIBIBYTE);
  samples.add(RECLAIMABLE, "", reclaimable * KIBIBYTE);
}
