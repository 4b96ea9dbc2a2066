/** Judges runs: what may not grow, and by how much memory may. */

import { grown } from "./holdings.ts";
import { afterWarmUp, growthOf, LEAST_SAMPLES } from "./samples.ts";
import type { Soaked } from "./soak.ts";

/**
 * KiB by which memory may grow behind the warm-up: the engine's own heap varies by that much. 100 bytes that each of
 * 100,000 rounds loses do show.
 */
const MOST_GROWTH_KIB = 4 * 1024;

/** The memory of a run behind its warm-up. */
export interface Memory {
  readonly startKiB: number;
  readonly endKiB: number;
  /** Growth along the line through all samples. */
  readonly growthKiB: number;
  /** Growth, and the least growth that this run would have shown, in bytes for each round. */
  readonly bytesPerRound: number;
  readonly leastLossPerRound: number;
  readonly isLost: boolean;
}

export function memoryOf({ samples }: Soaked): Memory {
  const judged = afterWarmUp(samples);
  const [first, last] = [judged[0], judged.at(-1)];
  const rounds = (last?.rounds ?? 0) - (first?.rounds ?? 0);
  const { low, middle, high } = growthOf(judged, "residentKiB");
  const leastKiB = Math.max(MOST_GROWTH_KIB, high - middle);
  return {
    startKiB: first?.residentKiB ?? 0,
    endKiB: last?.residentKiB ?? 0,
    growthKiB: Math.round(middle),
    bytesPerRound: rounds === 0 ? 0 : (middle * 1024) / rounds,
    leastLossPerRound: rounds === 0 ? Infinity : (leastKiB * 1024) / rounds,
    isLost: middle > MOST_GROWTH_KIB && low > 0,
  };
}

/** Returns a text that names everything that has grown, or one that begins with "flat". */
export function verdictOf(soaked: Soaked): string {
  const { before, after, samples } = soaked;
  const counts = grown(before, after).map((name) => `${name} ${before[name]} → ${after[name]}`);
  // Those that are released only when the path ends would not be among the counts.
  const meanwhile = (["descriptors", "mappings"] as const)
    .map((name) => [name, growthOf(afterWarmUp(samples), name)] as const)
    .filter(([, { low, middle }]) => middle >= 1 && low > 0)
    .map(([name, { middle }]) => `${name} + ${Math.round(middle)} meanwhile`);
  const { growthKiB, isLost } = memoryOf(soaked);
  const memory = isLost ? [`memory + ${growthKiB} KiB`] : [];
  const judged = afterWarmUp(samples).length >= LEAST_SAMPLES ? "flat" : "flat, by counts alone";
  return [...counts, ...meanwhile, ...memory].join(", ") || judged;
}
