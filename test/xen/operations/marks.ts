/** The lines that a run of all scenes prints, for the record. */

import type { Ending } from "./scene.ts";

/** Stand before the lines. */
export const BEGUN = "scene-begun: ";
export const ENDED = "scene-ended: ";
export const VALIDATED = "scenes-validated: ";

/** The hypercalls that were validated and traced, each of which the tracer has decoded. */
export interface Validated {
  readonly calls: number;
}

export interface Begun {
  readonly number: number;
  readonly operations: readonly string[];
}

export interface Ended extends Begun {
  readonly ending: Ending;
  readonly note: string;
  /** "ok", or the name of Xen's error. */
  readonly answer: string;
  /** The error of a scene that went otherwise; empty if it went as it says. */
  readonly failure: string;
}
