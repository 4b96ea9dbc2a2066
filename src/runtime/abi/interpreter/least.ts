/** Counts that Xen does not look at, or not well: what they must be at least, and text that must end within them. */

import type { AskedCount, HandleTable, StructType } from "../../struct/index.ts";
import { type CountSource, factorOf } from "./count.ts";

/** Source of a least count: an argument, and answers of other operations. */
export interface LeastSource extends CountSource {
  /** Returns the member of another operation's answer plus the table's constant; undefined if Xen cannot be asked. */
  asked(count: AskedCount): number | undefined;
}

/** Returns the least count in units: 0 if the table has none, undefined if only Xen knows it. */
export function leastUnits(
  { least }: HandleTable,
  type: StructType | undefined,
  source: LeastSource,
): number | undefined {
  let product = least === undefined ? 0 : 1;
  for (const factor of least ?? []) {
    const number = typeof factor === "object" ? source.asked(factor) : factorOf(factor, type)(source);
    if (number === undefined) return undefined;
    product *= number;
  }
  return product;
}

/** True if text of 16-bit units has its zero within so many bytes. */
export function endsWithin(source: CountSource, byteLength: number): boolean {
  for (let at = 0; at + 2 <= byteLength; at += 2) if (source.word(at, 2) === 0) return true;
  return false;
}
