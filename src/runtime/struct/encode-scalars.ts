/** Writes arrays of plain values for `encode`: each element is checked as a member of the same width is. */

import { isDetached } from "../base/bytes.ts";
import { checkInteger, describe } from "../base/checks.ts";
import { ScalarArray } from "./array.ts";

type Scalars = ScalarArray<unknown> | Uint8Array | Int8Array;

/** True for an array of integers or booleans, whichever class its C type has. */
export function isScalars(value: unknown): value is Scalars {
  return value instanceof ScalarArray || value instanceof Uint8Array || value instanceof Int8Array;
}

/**
 * Writes values, each read once, and zeroes the rest and the gaps. Throws a TypeError for a value of another type, a
 * RangeError for one that does not fit, and for too many.
 */
export function fillScalars(array: Scalars, values: unknown, where: string): void {
  if (typeof values !== "object" || values === null || (ArrayBuffer.isView(values) && isDetached(values.buffer)))
    throw new TypeError(`expected an array for ${where}, received ${describe(values)}`);
  const given = values instanceof ScalarArray ? values.toArray() : (values as ArrayLike<unknown>);
  const { length } = given;
  checkInteger(`the number of elements for ${where}`, length, 0, array.length);
  for (let index = 0; index < array.length; index++) {
    fillScalar(array, index, index < length ? given[index] : undefined, where);
  }
}

function fillScalar(array: Scalars, index: number, value: unknown, where: string): void {
  const isOwn = array instanceof ScalarArray;
  const kind = isOwn ? typeof array.get(index) : "number";
  const zero = kind === "bigint" ? 0n : kind === "boolean" ? false : 0;
  if (value !== undefined && typeof value !== kind) {
    throw new TypeError(`expected a ${kind} for ${where}[${index}], received ${describe(value)}`);
  }
  if (isOwn) array.set(index, value ?? zero);
  else array[index] = (value ?? zero) as number;
  if (typeof value !== "number" && typeof value !== "bigint") return;
  checkWritten(isOwn ? array.get(index) : array[index], value, `${where}[${index}]`);
}

/** Throws a RangeError unless the written value is the given one. */
export function checkWritten(written: unknown, value: number | bigint, where: string): void {
  if (written === value || isSameBits(written, value)) return;
  throw new RangeError(`expected a value that fits ${where}, received ${value}, which would become ${String(written)}`);
}

/** True if a negative number has been written as the unsigned one with equal bits: a certain power of two above it. */
function isSameBits(written: unknown, value: number | bigint): boolean {
  if (typeof value === "bigint") return value < 0n && BigInt.asIntN(64, written as bigint) === value;
  const above = Number(written) - value;
  return value < 0 && Number.isInteger(Math.log2(above)) && value >= -above / 2;
}
