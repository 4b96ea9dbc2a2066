/**
 * Retries after EFAULT.
 *
 * Xen runs an operation and fails when it copies the outcome out: a domain that could not be reported has been made all
 * the same. So only what merely reads is ever repeated. Each call touches its memory's pages anew, which brings back
 * what has moved meanwhile.
 */

import { EFAULT } from "../base/errors/index.ts";

const MOST_REPEATS = 2;

/**
 * Makes a hypercall, and makes it again, at most twice, if Xen could not reach the memory and the operation only reads.
 * Returns the last result; for its error, `hypercallError` says whether the operation may have taken effect.
 */
export function callWithRetry(reads: boolean, call: () => number): number {
  const result = call();
  return result === -EFAULT && reads ? repeatAfterFault(call) : result;
}

/** Makes a read-only hypercall again, at most twice, after Xen could not reach the memory. Returns the last result. */
export function repeatAfterFault(call: () => number): number {
  let result = -EFAULT;
  for (let count = 0; count < MOST_REPEATS && result === -EFAULT; count++) result = call();
  return result;
}
