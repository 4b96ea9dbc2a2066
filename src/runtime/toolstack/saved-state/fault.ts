/** The error of a saved state that cannot be read. */

import { XenSavedStateError } from "../../base/errors/errors.ts";

/** Makes the error of a fault at an offset. */
export function faultAt(offset: number, reason: string, cause?: unknown): XenSavedStateError {
  return new XenSavedStateError(`saved state: ${reason} (byte ${offset})`, {
    offset,
    ...(cause === undefined ? {} : { cause }),
  });
}
