/** Ring indices: 32-bit numbers that only grow, and wrap. The other end's indices are checked. */

import { XenRingError } from "../../base/errors/index.ts";
import { checkInteger } from "../../base/checks.ts";

/** Throws a TypeError or RangeError unless the number can be an index of a ring. */
export function checkIndex(index: number): void {
  checkInteger("index", index, 0, 0xffff_ffff);
}

/** Returns the distance of `index` ahead of `behind`. */
export function distance(index: number, behind: number): number {
  return (index - behind) >>> 0;
}

/** Returns the index `count` further on. */
export function advance(index: number, count: number): number {
  return (index + count) >>> 0;
}

/** Returns the distance. Throws a XenRingError if it is larger than an honest peer's can be. */
export function checkedDistance(name: string, index: number, behind: number, most: number): number {
  const ahead = distance(index, behind);
  if (ahead <= most) return ahead;
  throw new XenRingError(
    `expected the other end of the ring to say ${name} ${behind} to ${advance(behind, most)}, received ${index}: ` +
      "it is broken or hostile, and the ring cannot be trusted any more. Close this connection",
    { operation: "read a ring's index" },
  );
}
