/** Limits for unpacking: a small file may say that it unpacks to anything. */

export interface UnpackOptions {
  /** Largest result, in bytes. A stream that unpacks to more is an error. */
  readonly maxBytes: number;
  /** Size of the result if the file says it: memory is then taken once. */
  readonly expectedBytes?: number | undefined;
  /** Ends the work with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
