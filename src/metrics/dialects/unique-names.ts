/** Names of domains as the only label, which must tell them apart. */

import type { Scrape } from "../scrape/index.ts";

/**
 * Returns labels of the domains by domid: the name alone, as other exporters have it. A domain without a name has its
 * number; of domains with equal names, all but the first have the number too, as in "web (5)".
 */
export function uniqueNames({ domains, state }: Scrape): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const taken = new Set<string>();
  for (const domain of domains) {
    const name = state.names.of(domain);
    let label = name === "" ? String(domain.domid) : name;
    if (taken.has(label)) label = `${label} (${domain.domid})`;
    taken.add(label);
    labels.set(domain.domid, label);
  }
  return labels;
}
