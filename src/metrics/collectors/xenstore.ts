/** xenstored's accounts of the domains, and the memory that the toolstack wants them to have. */

import { XenStoreError } from "../../runtime/interdomain/xenstore/errors.ts";
import { type Definition, gauge, labelText, type Samples } from "../exposition/index.ts";
import { type Collector, inTime, nullIfMissing, type Scrape } from "../scrape/index.ts";

const TARGET = gauge("xen_domain_memory_target_bytes", "Memory that the toolstack wants a domain to have.");
const QUOTA = gauge("xen_xenstore_quota", "The most that a domain may use of a resource of xenstored.");

/** xenstored's words, with their metrics and the label of the quota. */
const USES: ReadonlyMap<string, Definition> = new Map([
  ["nodes", gauge("xen_xenstore_nodes", "Nodes that a domain owns in xenstore.")],
  ["watches", gauge("xen_xenstore_watches", "Watches of a domain.")],
  ["transactions", gauge("xen_xenstore_transactions", "Open transactions of a domain.")],
  ["outstanding", gauge("xen_xenstore_outstanding_requests", "Requests of a domain that wait for xenstored.")],
  ["memory", gauge("xen_xenstore_memory_bytes", "Memory that xenstored needs for a domain.")],
]);

const KIBIBYTE = 1024;

export const xenstore: Collector = {
  name: "xenstore",
  async collect(scrape, samples) {
    const asked = scrape.domains.map(({ domid }) => inTime(accountOf(scrape, domid)));
    for (const [index, { target, account }] of (await Promise.all(asked)).entries()) {
      const domid = scrape.domains[index]?.domid ?? 0;
      const labels = scrape.labelsOf(domid);
      if (target !== null && /^\d+$/.test(target)) samples.add(TARGET, labels, Number(target) * KIBIBYTE);
      addAccount(samples, labels, account ?? "", domid !== scrape.state.names.ownDomid);
    }
  },
};

interface Account {
  readonly target: string | null;
  /** xenstored's answer; null from one that has no such command. */
  readonly account: string | null;
}

async function accountOf({ xen }: Scrape, domid: number): Promise<Account> {
  const [target, account] = await Promise.all([
    xen.store.tryRead(`/local/domain/${domid}/memory/target`).catch(nullIfMissing),
    xen.store.control("quota", [String(domid)]).catch(nullIfUnknown),
  ]);
  return { target, account };
}

/** Returns null for an xenstored without the command, such as oxenstored, or a domain that it does not know. */
function nullIfUnknown(error: unknown): null {
  if (error instanceof XenStoreError && ["EINVAL", "ENOSYS", "ENOENT"].includes(error.code)) return null;
  throw error;
}

/** Reads lines such as "nodes : 12 (max 1000)". A privileged domain's quota is told, and does not hold for it. */
function addAccount(samples: Samples, labels: string, account: string, hasQuota: boolean): void {
  for (const [, word = "", used, most] of account.matchAll(/^([\w-]+)\s*:\s*(\d+)(?:\s*\(max:?\s*(\d+)\))?/gm)) {
    const metric = USES.get(word);
    if (metric === undefined) continue;
    samples.add(metric, labels, Number(used));
    if (hasQuota && most !== undefined) samples.add(QUOTA, `${labels},${labelText("resource", word)}`, Number(most));
  }
}
