/** Findings that a benchmark run in dom0 returns to the host. */

import type { Curve, Figure } from "../findings.ts";
import type { Comparison } from "./rounds.ts";

export interface Findings {
  readonly comparisons: readonly Comparison[];
  readonly figures: readonly Figure[];
  readonly curves?: readonly Curve[];
}
