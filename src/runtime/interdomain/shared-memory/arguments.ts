/** Checks of the arguments of shared memory's methods. */

import { describe } from "../../base/checks.ts";

/** The class of a typed array of integers. */
export interface IntegerArrayType<T> {
  /** The size of an element in bytes. */
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, byteOffset: number, length: number): T;
}

const INTEGER_ARRAYS: ReadonlySet<unknown> = new Set([
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  BigInt64Array,
  BigUint64Array,
]);

/** Throws a TypeError unless it is the class of a typed array of integers. */
export function checkArrayType(type: IntegerArrayType<unknown>): void {
  if (!INTEGER_ARRAYS.has(type))
    throw new TypeError(
      `expected the class of a typed array of integers, such as Uint32Array, received ${nameOf(type)}`,
    );
}

/** Returns the name of a class, or that of the type of another value. */
function nameOf(type: unknown): string {
  return typeof type === "function" ? type.name : describe(type);
}

/** Throws a TypeError or RangeError unless it is an unsigned integer of 64 bits. */
export function checkWord(value: bigint): void {
  if (typeof value !== "bigint") throw new TypeError(`expected value to be a bigint, received ${describe(value)}`);
  if (BigInt.asUintN(64, value) !== value)
    throw new RangeError(`expected value to be a bigint from 0 to 2^64 - 1, received ${value}`);
}
