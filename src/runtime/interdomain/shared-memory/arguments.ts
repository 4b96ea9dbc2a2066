/** What the methods of shared memory take, checked. */

import { describe } from "../../base/checks.ts";
import { Struct, type StructType } from "../../struct/index.ts";

/** A typed array of integers, as a class. */
export interface IntegerArrayType<T> {
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

/** Throws a TypeError for anything but a typed array of integers, as a class. */
export function checkArrayType(type: IntegerArrayType<unknown>): void {
  if (!INTEGER_ARRAYS.has(type)) throw new TypeError("the class of a typed array of integers is wanted");
}

/** Throws a TypeError or RangeError for what is no unsigned integer of 64 bits. */
export function checkWord(value: bigint): void {
  if (typeof value !== "bigint") throw new TypeError(`value must be a bigint, not ${describe(value)}`);
  if (BigInt.asUintN(64, value) !== value) throw new RangeError(`${value} does not fit 64 bits`);
}

export function checkBytes(bytes: Uint8Array): Uint8Array {
  // What only inherits from Uint8Array runs code of its own when it is read.
  if (!(bytes instanceof Uint8Array) || !ArrayBuffer.isView(bytes))
    throw new TypeError(`a Uint8Array is wanted, not ${describe(bytes)}`);
  return bytes;
}

export function checkType(type: StructType): void {
  if (typeof type !== "function" || !(type.prototype instanceof Struct)) {
    throw new TypeError("a generated record's class is wanted");
  }
}
