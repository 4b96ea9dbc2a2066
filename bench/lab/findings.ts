/** What a benchmark run in dom0 hands to the host. */

import type { Comparison } from "./rounds.ts";

/** One number with a limit. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number;
}

export interface Findings {
  readonly comparisons: readonly Comparison[];
  readonly figures: readonly Figure[];
}
