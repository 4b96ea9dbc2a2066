/** Numbers of page frames: the machine's, and those that a guest sees. */

import { checkInteger } from "../../base/checks.ts";

declare const brand: unique symbol;

/** A frame of the machine's memory: bytes from `mfn * pageBytes`. */
export type Mfn = number & { readonly [brand]: "mfn" };

/** A frame as a guest numbers it; of a PV guest the machine's own. */
export type Gfn = number & { readonly [brand]: "gfn" };

/** Throws a TypeError or RangeError for what is no frame's number. */
export function mfn(value: number): Mfn {
  checkInteger("machine frame", value, 0, Number.MAX_SAFE_INTEGER);
  return value as Mfn;
}

/** Throws a TypeError or RangeError for what is no frame's number. */
export function gfn(value: number): Gfn {
  checkInteger("guest frame", value, 0, Number.MAX_SAFE_INTEGER);
  return value as Gfn;
}
