/** Changes that a watch of domains reports, in short, for comparisons. */

import type { DomainChange, DomainWatch } from "../../../../src/index.ts";

/** Returns a change in short: its kind, its domain, and what it tells besides. */
export const told = (change: DomainChange): unknown[] => [
  change.kind,
  Number(change.domid),
  ...(change.kind === "shutdown" ? [change.reason] : []),
];

/** Resolves with the next changes, in short. */
export async function take(watch: DomainWatch, count: number): Promise<unknown[][]> {
  const taken: unknown[][] = [];
  while (taken.length < count) {
    const { value, done } = await watch.next();
    if (done === true) throw new Error(`the watch has ended after ${JSON.stringify(taken)}`);
    taken.push(told(value));
  }
  return taken;
}
