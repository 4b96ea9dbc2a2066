/** Measures time and memory of work for ever more things. */

import { heapStats } from "bun:jsc";
import { median } from "./processes.ts";

const ROUNDS = 9;
const ROUND_NS = 20e6;
/** No round begins later: one of a slow work may be long. */
const ROUNDS_NS = 2e9;
const WARM_UP_MS = 250;
const WARM_UP_TURNS = 3;
const SETTLING_MS = 20;

/** Work that returns the number of its pieces. */
export type Pieces = () => number | Promise<number>;

interface TimeOptions {
  /** Returns the time of the first round. */
  readonly once?: boolean;
  /** The number of things: each one's first turns are slower, so that all of them have some before the first round. */
  readonly things: number;
  /** Default 250 ms. */
  readonly warmUpMs?: number;
}

/**
 * Does work again and again until it is warm, and then in rounds of many repetitions. Resolves with the nanoseconds for
 * one piece, the median of the rounds.
 */
export async function timeOf(
  work: Pieces,
  { once = false, things, warmUpMs = WARM_UP_MS }: TimeOptions,
): Promise<number> {
  if (once) return timeOfRound(work, 0);
  await timeOfRound(work, warmUpMs * 1e6, WARM_UP_TURNS * things);
  const times: number[] = [];
  const end = Bun.nanoseconds() + ROUNDS_NS;
  for (let round = 0; round < ROUNDS && (round === 0 || Bun.nanoseconds() < end); round++) {
    times.push(await timeOfRound(work, ROUND_NS));
  }
  return median(times);
}

async function timeOfRound(work: Pieces, nanoseconds: number, least: number = 1): Promise<number> {
  const start = Bun.nanoseconds();
  let pieces = 0;
  do pieces += await work();
  while (pieces < least || Bun.nanoseconds() - start < nanoseconds);
  return (Bun.nanoseconds() - start) / pieces;
}

/**
 * Resolves with the memory of this process's objects and buffers, in kB. What is no longer used is collected before, twice:
 * a first collection runs finalizers, which release more.
 */
export async function heldKilobytes(): Promise<number> {
  for (let pass = 0; pass < 2; pass++) {
    Bun.gc(true);
    await Bun.sleep(SETTLING_MS);
  }
  Bun.gc(true);
  const { heapSize, extraMemorySize } = heapStats();
  return (heapSize + extraMemorySize) / 1000;
}
