/** One long run of a path, under continuous forced garbage collection. */

import type { Xen } from "../../src/index.ts";
import { grown, type Holdings, holdingsOf, residentKiB } from "./holdings.ts";
import type { Path, Round } from "./paths.ts";

/** The results of a run, by which it is judged. */
export interface Soaked {
  readonly path: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly collections: number;
  readonly before: Holdings;
  readonly after: Holdings;
  /** KiB in memory, each after a collection, in the order of time. */
  readonly residentKiB: readonly number[];
}

/** Milliseconds of work between two forced collections. */
const BETWEEN_COLLECTIONS = 100;
const SAMPLES = 30;
/** Milliseconds until Xen, xenstored and Bun's threads have tidied up. */
const PATIENCE = 20_000;

/** Makes rounds, and counts what is held before and after, with everything closed that the rounds use. */
export async function soak(xen: Xen, path: Path, rounds: number): Promise<Soaked> {
  // Loads modules, starts threads, and gets everything out of its first state.
  await within(path, xen, (round) => repeat(round, Math.min(rounds, 20)));
  const before = await holdingsOf(xen);
  const residents: number[] = [];
  const start = performance.now();
  const collections = await within(path, xen, (round) => repeat(round, rounds, residents));
  const seconds = (performance.now() - start) / 1000;
  return {
    path: path.name,
    rounds,
    seconds,
    collections,
    before,
    after: await settled(xen, before),
    residentKiB: residents,
  };
}

async function within<T>(path: Path, xen: Xen, use: (round: Round) => Promise<T>): Promise<T> {
  await using stack = new AsyncDisposableStack();
  return await use(await path.begin(xen, stack));
}

/** Resolves with the number of collections. */
async function repeat(round: Round, rounds: number, residents: number[] = []): Promise<number> {
  let collections = 0;
  let next = 0;
  const sampled = Math.ceil(rounds / SAMPLES);
  for (let made = 1; made <= rounds; made++) {
    const pending = round();
    if (pending !== undefined) await pending;
    const now = performance.now();
    if (now < next && made % sampled !== 0) continue;
    Bun.gc(true);
    collections++;
    if (made % sampled === 0) residents.push(residentKiB());
    // Timers, finalizers and other threads have their turn too.
    await Bun.sleep(0);
    next = performance.now() + BETWEEN_COLLECTIONS;
  }
  return collections;
}

/** Resolves with the counts once none is larger than before, or with the last ones. */
async function settled(xen: Xen, before: Holdings): Promise<Holdings> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    Bun.gc(true);
    const after = await holdingsOf(xen);
    if (grown(before, after).length === 0 || performance.now() > deadline) return after;
    await Bun.sleep(200);
  }
}
