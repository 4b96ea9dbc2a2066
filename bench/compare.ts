/**
 * Compares two candidates in one run: both are measured in turns, many times, and the result is the median of the
 * rounds' ratios. A slow moment of the machine slows both.
 */

import { measure } from "mitata";
import type { Comparison, Effort } from "./findings.ts";
import { median, quantile } from "./processes.ts";

export interface Candidates {
  readonly what: string;
  readonly against: string;
  readonly target: number;
  /** Units of work in one call. */
  readonly units: number;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
}

export async function compare(
  { what, against, target, units, ours, theirs }: Candidates,
  { comparisonRounds, comparisonMs }: Effort,
): Promise<Comparison> {
  await round(ours, comparisonMs);
  await round(theirs, comparisonMs);
  const own: number[] = [];
  const other: number[] = [];
  for (let index = 0; index < comparisonRounds; index++) {
    // The second candidate finds the caches as the first left them, so they alternate in going first.
    if (index % 2 === 0) own.push(await round(ours, comparisonMs));
    other.push(await round(theirs, comparisonMs));
    if (index % 2 === 1) own.push(await round(ours, comparisonMs));
  }
  const ratios = own.map((time, index) => time / (other[index] ?? Number.NaN));
  return {
    what,
    against,
    target,
    ours: median(own) / units,
    theirs: median(other) / units,
    ratio: median(ratios),
    noise: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2,
  };
}

/**
 * Returns the average time of a round, garbage collections included, so that each candidate pays for its own garbage.
 */
async function round(candidate: () => unknown, milliseconds: number): Promise<number> {
  Bun.gc(true);
  return (await measure(candidate, { min_cpu_time: milliseconds * 1e6, min_samples: 10, warmup_samples: 2 })).avg;
}
