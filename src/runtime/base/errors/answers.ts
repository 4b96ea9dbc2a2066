/** Checks of numbers that Xen answers and that the library makes memory and loops of: a wrong one would hold it up. */

import { XenError } from "./errors.ts";

/** More cpus than any Xen can be built for, and more vcpus than a domain can have. */
export const MOST_CPUS = 0x1_0000;

/** Returns a number of Xen's answer. Throws a XenError if it is larger than it can be. */
export function possible(operation: string, name: string, value: number, most: number): number {
  if (value >= 0 && value <= most) return value;
  const message = `${operation} answered ${value} as ${name}, which is at most ${most}: Xen's answer is wrong`;
  throw new XenError(message, { operation });
}
