/** Findings kept in a file: one for this machine, and one for each of the lab's Xens. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { join } from "node:path";
import type { Curve, Finding, Outcome } from "../findings.ts";
import type { Findings } from "../lab/findings.ts";

/** Two candidates that did the same work in turns. */
export interface RecordedRatio {
  readonly what: string;
  readonly ours: string;
  readonly against: string;
  /** Nanoseconds for one unit of work; medians. */
  readonly oursNs: number;
  readonly theirsNs: number;
  readonly ratio: number;
  /** Half the width of the middle half of the rounds' ratios; null if it was not kept. */
  readonly noise: number | null;
  readonly target: number | null;
}

export interface RecordedFigure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number | null;
}

/** Findings of one benchmark, their date, and the load of the machine then: processes that wanted a cpu, in a minute. */
export interface RecordedBenchmark {
  readonly date: string;
  readonly load: number;
  readonly ratios: readonly RecordedRatio[];
  readonly figures: readonly RecordedFigure[];
  readonly curves: readonly Curve[];
  /** The reason why it did not run; null if it did. */
  readonly skipped: string | null;
}

export interface Recorded {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly benchmarks: Readonly<Record<string, RecordedBenchmark>>;
}

/** Returns what a file has. Throws an Error if it is not one of these records. */
export function readRecorded(file: string): Recorded {
  const recorded: Partial<Recorded> = JSON.parse(readFileSync(file, "utf8"));
  const { machine, versions, benchmarks } = recorded;
  if (machine === undefined || versions === undefined || benchmarks === undefined)
    throw new Error(`expected ${file} to be a file of --save, received members ${Object.keys(recorded).join(", ")}`);
  // Older files have no curves.
  const withCurves = Object.entries(benchmarks).map(([name, one]) => [name, { ...one, curves: one.curves ?? [] }]);
  return { machine, versions, benchmarks: Object.fromEntries(withCurves) };
}

/** Writes what some benchmarks found into a subject's file; what others found before stays. Returns the file's path. */
export function record(
  folder: string,
  subject: string,
  found: Readonly<Record<string, RecordedBenchmark>>,
  versions: Readonly<Record<string, string>> = {},
): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${subject}.json`);
  const before = existsSync(file) ? readRecorded(file) : { benchmarks: {}, versions: {} };
  const [cpu] = cpus();
  const recorded: Recorded = {
    machine: `${cpu?.model ?? "unknown cpu"}, ${cpus().length} cpus, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    versions: { ...before.versions, bun: Bun.version, linux: release(), ...versions },
    benchmarks: { ...before.benchmarks, ...found },
  };
  writeFileSync(file, `${JSON.stringify(recorded, rounded, 2)}\n`);
  return file;
}

/** Returns what a benchmark of this machine has found, for its record. */
export function ofOutcome({ findings, skipped, failure }: Outcome): RecordedBenchmark {
  return {
    ...now(),
    ratios: findings.flatMap((finding) => ("ratio" in finding ? [ratioOf(finding)] : [])),
    figures: findings.flatMap((finding) => ("value" in finding ? [finding] : [])),
    curves: findings.flatMap((finding) => ("points" in finding ? [finding] : [])),
    skipped: failure === null ? skipped : `it failed: ${failure.split("\n")[0]}`,
  };
}

function ratioOf({
  what,
  against,
  ours,
  theirs,
  ratio,
  noise,
  target,
}: Extract<Finding, { ratio: number }>): RecordedRatio {
  return { what, ours: "xen-ts", against, oursNs: ours, theirsNs: theirs, ratio, noise, target };
}

/** Returns what a benchmark in the lab has found, for its record. */
export function ofFindings({ comparisons, figures, curves = [] }: Findings): RecordedBenchmark {
  return {
    ...now(),
    ratios: comparisons.map(
      ({ what, ours, theirs, oursMicroseconds, theirsMicroseconds, ratio, noise = null, target }) => ({
        what,
        ours,
        against: theirs,
        oursNs: oursMicroseconds * 1000,
        theirsNs: theirsMicroseconds * 1000,
        ratio,
        noise,
        target,
      }),
    ),
    figures,
    curves,
    skipped: null,
  };
}

function now(): { date: string; load: number } {
  const [load = Number.NaN] = loadavg();
  return { date: new Date().toISOString().slice(0, 10), load };
}

/** Five digits say all that a measurement can. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(5)) : value;
}
