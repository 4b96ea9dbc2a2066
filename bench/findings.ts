/** Types of benchmarks: their effort and their findings. */

/** Two candidates that do the same work, measured in turns. */
export interface Comparison {
  readonly what: string;
  readonly against: string;
  /** The largest ratio that reaches the target. */
  readonly target: number;
  /** Nanoseconds for one unit of work; medians. */
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  /** Half the width of the middle half of the rounds' ratios: a smaller difference is not significant. */
  readonly noise: number;
}

/** One number with a limit. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The largest value that reaches the target; null if it cannot be judged here. */
  readonly target: number | null;
}

/** A cost for ever more things of a kind. */
export interface Curve {
  readonly what: string;
  /** The things, in the plural: "domains". */
  readonly of: string;
  /** The unit of the values: "µs for one". */
  readonly unit: string;
  /** From few things to many. */
  readonly points: readonly CurvePoint[];
  /** The value of the last point over that of an early one: 1 if the cost for one does not grow. */
  readonly growth: number;
  /** The largest growth that reaches the target. */
  readonly target: number;
}

export interface CurvePoint {
  readonly size: number;
  readonly value: number;
  /** Memory that this process holds for one of the things; null if that was not measured. */
  readonly kilobytes: number | null;
}

export type Finding = Comparison | Figure | Curve;

/** The largest growth of the cost for one thing that still counts as none. */
export const MOST_GROWTH = 1.5;

/** Returns a curve whose last point is compared with the first, or with the second if the first is all overhead. */
export function curveOf(
  { what, of, unit, points }: Pick<Curve, "what" | "of" | "unit" | "points">,
  { from = 1, target = MOST_GROWTH }: { readonly from?: 0 | 1; readonly target?: number } = {},
): Curve {
  const growth = (points.at(-1)?.value ?? Number.NaN) / (points[from]?.value ?? Number.NaN);
  return { what, of, unit, points, growth, target };
}

/** The amount of work in a run. */
export interface Effort {
  /** Rounds of whole processes. */
  readonly processRounds: number;
  /** Rounds of two candidates in this process, and the shortest time of each candidate in a round. */
  readonly comparisonRounds: number;
  readonly comparisonMs: number;
  /** Simulated domains, and rounds of measurements over them. */
  readonly domains: number;
  readonly simulatedRounds: number;
  /** "one": writes one release's files only; "all": also those of all releases. */
  readonly writes: "one" | "all";
}

export const FULL: Effort = {
  processRounds: 25,
  comparisonRounds: 15,
  comparisonMs: 80,
  domains: 1000,
  simulatedRounds: 10_000,
  writes: "all",
};

/** Enough work to see that every benchmark ends, but too little to judge its findings. */
export const SHORT: Effort = {
  processRounds: 1,
  comparisonRounds: 1,
  comparisonMs: 1,
  domains: 20,
  simulatedRounds: 50,
  writes: "one",
};

export interface Benchmark {
  /** Name on the command line. */
  readonly name: string;
  /** Its contents, as one line of the help. */
  readonly about: string;
  /** Returns the reason why the benchmark cannot run here, with what to do; null if it can. */
  readonly missing: () => Promise<string | null>;
  readonly run: (effort: Effort) => Promise<readonly Finding[]>;
}

/** Findings of one benchmark, or the reason for none. */
export interface Outcome {
  readonly benchmark: string;
  readonly findings: readonly Finding[];
  readonly skipped: string | null;
  readonly failure: string | null;
}
