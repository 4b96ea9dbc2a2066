/** Work that takes seconds, beside that of a tool: fewer rounds than others have. */

import { type Comparison, comparisonOf } from "./rounds.ts";

/** A way to do the work. Returns the microseconds that it took. */
export type Way = () => Promise<number>;

export const PAIRS = 10;

export interface Pairing {
  readonly what: string;
  readonly ours: readonly [name: string, way: Way];
  readonly theirs: readonly [name: string, way: Way];
  readonly target: number | null;
  readonly rounds?: number;
  /** Rounds of ours alone, before the first pair. */
  readonly warmUp?: number;
}

/** Times a piece of work, in microseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) * 1000;
}

/** Lets both ways work in turns. */
export async function pairs({ what, ours, theirs, target, rounds = PAIRS, warmUp = 0 }: Pairing): Promise<Comparison> {
  const [own, other]: [number[], number[]] = [[], []];
  for (let round = 0; round < warmUp; round++) await ours[1]();
  // The first pair warms both up.
  for (let pair = -1; pair < rounds; pair++) {
    const times = [0, 0];
    // Alternately first, so that a slow moment affects both.
    for (const side of pair % 2 === 0 ? [0, 1] : [1, 0]) times[side] = await (side === 0 ? ours[1] : theirs[1])();
    if (pair < 0) continue;
    own.push(times[0] ?? 0);
    other.push(times[1] ?? 0);
  }
  return comparisonOf({ what, ours: ours[0], theirs: theirs[0], target }, own, other);
}
