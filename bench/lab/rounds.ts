/**
 * Compares two sides in one run: both work in turns, a round each, and alternate in going first. The result is the
 * median of the rounds' ratios, so that a slow moment of the emulator affects both sides.
 */

import { quantile } from "../processes.ts";
import type { Work } from "./peer.ts";

export interface Comparison {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  /** Microseconds for one piece of work; medians. */
  readonly oursMicroseconds: number;
  readonly theirsMicroseconds: number;
  readonly ratio: number;
  /** Half the width of the middle half of the rounds' ratios. */
  readonly noise?: number;
  /** The largest ratio that reaches the target; null if none is set. */
  readonly target: number | null;
  readonly rounds: number;
}

const ROUNDS = 31;
/** The length of a round: many times the resolution of the clock and a timer tick. */
const ROUND_MICROSECONDS = 40_000;
/** The longest time, unless the work has its own. Work that takes long is not repeated as often as the JIT would want. */
const LONGEST_WARM_UP_MICROSECONDS = 30e6;

export async function compare(what: string, ours: Work, theirs: Work, target: number | null): Promise<Comparison> {
  const [ourCount, theirCount] = [await warmUp(ours), await warmUp(theirs)];
  const own: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? [ours, theirs] : [theirs, ours];
    const results: number[] = [];
    for (const work of order) {
      const count = work === ours ? ourCount : theirCount;
      const { microseconds, result } = await work.run(count);
      (work === ours ? own : other).push(microseconds / count);
      results.push(result);
    }
    if (results[0] !== results[1]) throw new Error(`${what}: the two sides gave ${results.join(" and ")}`);
  }
  return comparisonOf({ what, ours: ours.name, theirs: theirs.name, target }, own, other);
}

/** Returns the comparison of two sides' microseconds, round by round. */
export function comparisonOf(
  named: Pick<Comparison, "what" | "ours" | "theirs" | "target">,
  own: readonly number[],
  other: readonly number[],
): Comparison {
  const ratios = own.map((time, round) => time / (other[round] ?? Number.NaN));
  return {
    ...named,
    oursMicroseconds: median(own),
    theirsMicroseconds: median(other),
    ratio: median(ratios),
    noise: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2,
    rounds: own.length,
  };
}

/** Repeats the work until it is warm, and returns the number of repetitions in a round. */
async function warmUp(work: Work): Promise<number> {
  let count = 1;
  let [spent, done] = [0, 0];
  for (;;) {
    const { microseconds } = await work.run(count);
    spent += microseconds;
    done += count;
    const isWarm = spent >= work.warmUpMicroseconds && done >= (work.warmUpCalls ?? 0);
    if (microseconds < ROUND_MICROSECONDS / 2) count *= 2;
    else if (isWarm || spent >= (work.longestWarmUpMicroseconds ?? LONGEST_WARM_UP_MICROSECONDS)) {
      return Math.max(1, Math.round((count * ROUND_MICROSECONDS) / microseconds));
    }
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
