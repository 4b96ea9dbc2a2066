/** Several boots at a time: each uses little more than one core, and 1.7 GB. */

import { totalmem } from "node:os";

const BYTES_PER_BOOT = 3 * 2 ** 30;

/** Returns the number of simultaneous boots for this machine. */
export function laneCount(): number {
  return Math.max(1, Math.min(navigator.hardwareConcurrency, Math.floor(totalmem() / BYTES_PER_BOOT)));
}

/**
 * Starts an action for each item, `lanes` at a time in the items' order, and returns a promise for each. A failed
 * action does not prevent later ones.
 */
export function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  action: (item: Item) => Promise<Result>,
): Promise<Result>[] {
  const waiting = items.map((item) => ({ item, outcome: Promise.withResolvers<Result>() }));
  const outcomes = waiting.map(({ outcome }) => outcome.promise);
  // a caller may await a promise long after it has been rejected
  for (const outcome of outcomes) outcome.catch(() => {});
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { item, outcome } = next;
      await action(item).then(outcome.resolve, outcome.reject);
    }
  };
  for (let lane = 0; lane < lanes; lane++) void work();
  return outcomes;
}
