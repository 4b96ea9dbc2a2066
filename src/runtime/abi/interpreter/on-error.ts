/** Arguments that Xen writes although an operation fails. */

import { errnoName } from "../../base/errors/errno.ts";
import type { OperationTable } from "../../struct/index.ts";

/** True if the result is an error with which Xen writes the argument. */
export function writesOnError({ onError }: OperationTable, result: number): boolean {
  if (onError === undefined || result >= 0) return false;
  return onError === true || onError.includes(errnoName(-result));
}
