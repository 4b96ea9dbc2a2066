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

export type Finding = Comparison | Figure;

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
