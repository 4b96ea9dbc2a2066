/**
 * Side by side in one run: both candidates are measured in turns, many times, and the ratio is the median of the rounds'
 * ratios. What slows the machine down for a while slows both.
 */

import { measure } from "mitata";

export interface Comparison {
  what: string;
  against: string;
  /** The largest ratio that is still good. */
  target: number;
  /** Nanoseconds for one unit of work; medians. */
  ours: number;
  theirs: number;
  ratio: number;
  /** Half of what the middle half of the rounds' ratios spans: a difference below it means nothing. */
  noise: number;
}

export interface Candidates {
  what: string;
  against: string;
  target: number;
  /** How many units of work one call does. */
  units: number;
  ours: () => unknown;
  theirs: () => unknown;
}

const ROUNDS = 15;
const ROUND = { min_cpu_time: 80e6, min_samples: 10, warmup_samples: 2 };

export async function compare({ what, against, target, units, ours, theirs }: Candidates): Promise<Comparison> {
  await round(ours);
  await round(theirs);
  const own: number[] = [];
  const other: number[] = [];
  for (let index = 0; index < ROUNDS; index++) {
    // Whoever comes second finds the caches as the first one left them: take turns at that, too.
    if (index % 2 === 0) own.push(await round(ours));
    other.push(await round(theirs));
    if (index % 2 === 1) own.push(await round(ours));
  }
  const ratios = own.map((time, index) => time / (other[index] ?? Number.NaN));
  const noise = (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2;
  return {
    what,
    against,
    target,
    ours: median(own) / units,
    theirs: median(other) / units,
    ratio: median(ratios),
    noise,
  };
}

/** The average of a round: garbage that a candidate leaves is collected in its own time. */
async function round(candidate: () => unknown): Promise<number> {
  Bun.gc(true);
  return (await measure(candidate, ROUND)).avg;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}
