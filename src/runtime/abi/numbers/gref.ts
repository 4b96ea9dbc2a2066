/** Numbers of grants. */

import { checkInteger } from "../../base/checks.ts";

declare const brand: unique symbol;

/** A grant's number in its domain (`grant_ref_t`, grant_table.h): checked by `gref()`, or given by the kernel. */
export type Gref = number & { readonly [brand]: "gref" };

/** Throws a TypeError or RangeError for what cannot be a grant's number. */
export function gref(value: number): Gref {
  checkInteger("gref", value, 0, 0xffff_ffff);
  return value as Gref;
}
