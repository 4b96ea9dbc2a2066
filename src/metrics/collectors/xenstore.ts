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
    const accounts = await Promise.all(scrape.domains.map(({ domid }) => inTime(accountOf(scrape, domid))));
    const limits = await inTime(commonLimits(scrape, accounts));
    for (const [index, { target, uses }] of accounts.entries()) {
      const domid = scrape.domains[index]?.domid ?? 0;
      const labels = scrape.labelsOf(domid);
      if (target !== null && /^\d+$/.test(target)) samples.add(TARGET, labels, Number(target) * KIBIBYTE);
      // A privileged domain's quota is told, and does not hold for it.
      addUses(samples, labels, uses, domid === scrape.state.names.ownDomid ? null : limits);
    }
  },
};

/** A domain's use of a resource, with the limit if the account has it. */
interface Use {
  readonly resource: string;
  readonly used: number;
  readonly most: number | undefined;
}

interface Account {
  readonly target: string | null;
  /** None from an xenstored without the command. */
  readonly uses: readonly Use[];
}

async function accountOf({ xen }: Scrape, domid: number): Promise<Account> {
  const [target, account] = await Promise.all([
    xen.store.tryRead(`/local/domain/${domid}/memory/target`).catch(nullIfMissing),
    xen.store.control("quota", [String(domid)]).catch(nullIfUnknown),
  ]);
  return { target, uses: usesIn(account ?? "") };
}

/** Resolves with the limits of all domains: before 4.18 an account does not have the domain's own. */
async function commonLimits({ xen }: Scrape, accounts: readonly Account[]): Promise<ReadonlyMap<string, number>> {
  const uses = accounts.flatMap((account) => account.uses);
  if (uses.length === 0 || uses.some(({ most }) => most !== undefined)) return new Map();
  const settings = await xen.store.control("quota").catch(nullIfUnknown);
  return new Map(usesIn(settings ?? "").map(({ resource, used }) => [resource, used]));
}

/** Returns null for an xenstored without the command, such as oxenstored, or a domain that it does not know. */
function nullIfUnknown(error: unknown): null {
  if (error instanceof XenStoreError && ["EINVAL", "ENOSYS", "ENOENT"].includes(error.code)) return null;
  throw error;
}

/** Reads lines such as "nodes : 12 (max 1000)", "nodes : 12" and "nodes : 1000 Nodes per domain". */
function usesIn(text: string): Use[] {
  const lines = text.matchAll(/^([\w-]+)\s*:\s*(\d+)(?:\s*\(max:?\s*(\d+)\))?/gm);
  return Array.from(lines, ([, resource = "", used, most]) => ({
    resource,
    used: Number(used),
    most: most === undefined ? undefined : Number(most),
  }));
}

function addUses(
  samples: Samples,
  labels: string,
  uses: readonly Use[],
  limits: ReadonlyMap<string, number> | null,
): void {
  for (const { resource, used, most } of uses) {
    const metric = USES.get(resource);
    if (metric === undefined) continue;
    samples.add(metric, labels, used);
    const limit = limits === null ? undefined : (most ?? limits.get(resource));
    if (limit !== undefined) samples.add(QUOTA, `${labels},${labelText("resource", resource)}`, limit);
  }
}
