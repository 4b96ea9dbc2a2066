/** Measurements during a run, and the slope of a line through them. */

import { openDescriptors, ownMappings, residentKiB } from "./holdings.ts";

/** Counts in the midst of a run, after a collection, with everything open that the rounds use. */
export interface Sample {
  /** Rounds made until then. */
  readonly rounds: number;
  readonly residentKiB: number;
  readonly descriptors: number;
  readonly mappings: number;
}

export type Measured = "residentKiB" | "descriptors" | "mappings";

export function sampleAfter(rounds: number): Sample {
  return { rounds, residentKiB: residentKiB(), descriptors: openDescriptors(), mappings: ownMappings() };
}

/** Returns the samples behind the warm-up: those of the last two thirds, in which the engine has compiled everything. */
export function afterWarmUp(samples: readonly Sample[]): readonly Sample[] {
  const rounds = samples.at(-1)?.rounds ?? 0;
  return samples.filter((sample) => sample.rounds >= rounds / 3);
}

/** Growth between the first and the last of some samples, and the interval that holds it in 99 of 100 cases. */
export interface Growth {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Fewer samples make no line. */
export const LEAST_SAMPLES = 5;

/** Standard deviations on each side of a mean that hold 99 of 100 cases. */
const NINETY_NINE_PERCENT = 2.576;

/**
 * Returns the growth by the Theil-Sen line, the median of the slopes of all pairs, which single samples cannot change; its
 * interval is that of Kendall's rank correlation. Returns zeros for too few samples.
 */
export function growthOf(samples: readonly Sample[], name: Measured): Growth {
  const [first, last, count] = [samples[0], samples.at(-1), samples.length];
  if (first === undefined || last === undefined || count < LEAST_SAMPLES) return { low: 0, middle: 0, high: 0 };
  const growths = samples
    .flatMap((from, place) => samples.slice(place + 1).map((to) => (to[name] - from[name]) / (to.rounds - from.rounds)))
    .map((slope) => slope * (last.rounds - first.rounds))
    .toSorted((a, b) => a - b);
  const spread = NINETY_NINE_PERCENT * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const at = (place: number): number => growths[Math.max(0, Math.min(growths.length - 1, Math.round(place)))] ?? 0;
  const middle = (growths.length - 1) / 2;
  return { low: at(middle - spread / 2), middle: at(middle), high: at(middle + spread / 2) };
}
