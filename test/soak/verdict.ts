/** Judges runs: what may not grow, and by how much memory may. */

import { grown } from "./holdings.ts";
import type { Soaked } from "./soak.ts";

/**
 * KiB by which the least memory in use may rise between the second and the last third of a run. The engine's own heap
 * varies by that much; a byte that each of 100,000 rounds loses would not show, 100 bytes would.
 */
const MOST_GROWTH_KIB = 8 * 1024;

/**
 * Returns the KiB by which memory has grown. The least of a third is compared, since collections free at different
 * moments; the first third is left out, in which the engine compiles and fills its caches.
 */
export function growthKiB(residents: readonly number[]): number {
  const third = Math.floor(residents.length / 3);
  if (third === 0) return 0;
  return Math.min(...residents.slice(-third)) - Math.min(...residents.slice(third, 2 * third));
}

/** Returns "flat", or a text that names everything that has grown. */
export function verdictOf(soaked: Soaked): string {
  const { before, after } = soaked;
  const counts = grown(before, after).map((name) => `${name} ${before[name]} → ${after[name]}`);
  const growth = growthKiB(soaked.residentKiB);
  const memory = growth > MOST_GROWTH_KIB ? [`memory + ${growth} KiB`] : [];
  return [...counts, ...memory].join(", ") || "flat";
}
