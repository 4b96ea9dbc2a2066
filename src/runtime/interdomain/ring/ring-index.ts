/** Ring indices: 32-bit numbers that only ever grow, and wrap. What the other end says of them is checked. */

import { XenRingError } from "../../base/errors/index.ts";
import { checkInteger } from "../../base/checks.ts";

/** Throws a TypeError or RangeError for what is no index of a ring. */
export function checkIndex(index: number): void {
  checkInteger("index", index, 0, 0xffff_ffff);
}

/** How far `index` is ahead of `behind`. */
export function distance(index: number, behind: number): number {
  return (index - behind) >>> 0;
}

/** The index `count` further on. */
export function advance(index: number, count: number): number {
  return (index + count) >>> 0;
}

/** Throws a XenRingError where an index of the other end is further ahead than anything honest can be. */
export function checkedDistance(name: string, index: number, behind: number, most: number): number {
  const ahead = distance(index, behind);
  if (ahead <= most) return ahead;
  throw new XenRingError(
    `the other end of the ring says ${name} ${index}, where ${behind} to ${advance(behind, most)} are possible: ` +
      "it is broken or hostile, and what is in the ring cannot be trusted. Give up this connection",
    { operation: "read a ring's index" },
  );
}
