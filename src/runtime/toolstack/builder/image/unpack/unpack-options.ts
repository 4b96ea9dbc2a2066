/** Limits for unpacking: a small file may say that it unpacks to anything. */

import type { SignalOptions } from "../../../../base/options.ts";

export interface UnpackOptions extends SignalOptions {
  /** Largest result, in bytes. A stream that unpacks to more is an error. */
  readonly maxBytes: number;
  /** Size of the result if the file says it: memory is then taken once. */
  readonly expectedBytes?: number | undefined;
  /** Ends the work with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
