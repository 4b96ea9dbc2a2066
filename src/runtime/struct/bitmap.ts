/** Xen's bitmaps (`struct xenctl_bitmap`) as sets of small numbers: cpus, NUMA nodes. */

import { extentOf, isDetached } from "../base/bytes.ts";
import { checkInteger, describe } from "../base/checks.ts";

/** Returns the number of bytes for these bits. */
export function bitmapBytes(bits: number): number {
  return Math.ceil(bits / 8);
}

/** Returns the numbers whose bit is set among the first `bits`, in order. */
export function numbersIn(bytes: Uint8Array, bits: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < bits; number++) {
    if (((bytes[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0) numbers.push(number);
  }
  return numbers;
}

/**
 * Sets the bits of these numbers in zeroed bytes. Throws a TypeError or RangeError unless each is an integer from 0 to
 * `bits` − 1.
 */
export function setBits(bytes: Uint8Array, bits: number, what: string, numbers: Iterable<number>): void {
  if (typeof numbers !== "object" || numbers === null || !(Symbol.iterator in numbers)) {
    throw new TypeError(`expected ${what}s to be a list of numbers, received ${describe(numbers)}`);
  }
  if (ArrayBuffer.isView(numbers) && isDetached(extentOf(numbers).buffer)) {
    throw new TypeError(`expected ${what}s to be a list of numbers, received a detached array`);
  }
  for (const number of numbers) {
    checkInteger(what, number, 0, bits - 1);
    bytes[number >>> 3] = (bytes[number >>> 3] ?? 0) | (1 << (number & 7));
  }
}
