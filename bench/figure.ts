/** One number with a limit. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The largest value that is good. */
  readonly target: number;
}
