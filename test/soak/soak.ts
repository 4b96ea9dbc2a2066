/** One long run of a path, under continuous garbage collection. */

import { fullGC } from "bun:jsc";
import type { Xen } from "../../src/index.ts";
import { Collector } from "./collector.ts";
import { grown, type Holdings, holdingsOf } from "./holdings.ts";
import type { Path, Round } from "./paths.ts";
import { type Sample, sampleAfter } from "./samples.ts";

/** The results of a run, by which it is judged. */
export interface Soaked {
  readonly path: string;
  readonly rounds: number;
  readonly seconds: number;
  /** Collections of everything, and of what is young. */
  readonly collections: readonly [full: number, young: number];
  readonly before: Holdings;
  readonly after: Holdings;
  /** In the order of time. */
  readonly samples: readonly Sample[];
}

/** The end of a run: when the rounds are made, or the time is over. */
export interface Extent {
  readonly rounds: number;
  readonly seconds: number;
}

/** The largest number of samples, and the part of the time that they may take. */
const MOST_SAMPLES = 100;
const SAMPLES_SHARE = 0.05;
/** Rounds that load modules, start threads and fill pools before the counts: so many, or for a part of the time. */
const FIRST_ROUNDS = 500;
const FIRST_PART = 1 / 8;
/** Milliseconds until Xen, xenstored and Bun's threads have tidied up. */
const PATIENCE = 20_000;

/** Makes rounds, and counts what is held before and after, with everything closed that the rounds use. */
export async function soak(xen: Xen, path: Path, extent: Extent): Promise<Soaked> {
  await within(path, xen, (round) => repeat(round, { rounds: FIRST_ROUNDS, seconds: extent.seconds * FIRST_PART }));
  fullGC();
  // Counting itself takes memory that stays for the next time.
  await holdingsOf(xen);
  const before = await holdingsOf(xen);
  const run = await within(path, xen, (round) => repeat(round, extent));
  return { path: path.name, ...run, before, after: await settled(xen, before) };
}

async function within<T>(path: Path, xen: Xen, use: (round: Round) => Promise<T>): Promise<T> {
  await using stack = new AsyncDisposableStack();
  return await use(await path.begin(xen, stack));
}

type Run = Pick<Soaked, "rounds" | "seconds" | "collections" | "samples">;

async function repeat(round: Round, { rounds, seconds }: Extent): Promise<Run> {
  const collector = new Collector();
  const samples: Sample[] = [];
  const start = performance.now();
  const end = start + 1000 * seconds;
  let [made, nextSample] = [0, start];
  while (made < rounds && performance.now() < end) {
    const pending = round();
    // In the midst of a round that waits, after one that does not.
    const kind = collector.collect();
    if (pending !== undefined) await pending;
    made++;
    const now = performance.now();
    if (kind !== null && now >= nextSample) {
      samples.push(sampleAfter(made));
      const took = performance.now() - now;
      nextSample = now + Math.max(took / SAMPLES_SHARE, (1000 * seconds) / MOST_SAMPLES);
    }
    if (collector.isTurnDue()) await collector.turn();
  }
  return {
    rounds: made,
    seconds: (performance.now() - start) / 1000,
    collections: [collector.full, collector.young],
    samples,
  };
}

/** Resolves with the counts once none is larger than before, or with the last ones. */
async function settled(xen: Xen, before: Holdings): Promise<Holdings> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    fullGC();
    // Finalizers have their turn before the counts.
    await Bun.sleep(1);
    const after = await holdingsOf(xen);
    if (grown(before, after).length === 0 || performance.now() > deadline) return after;
    await Bun.sleep(200);
  }
}
