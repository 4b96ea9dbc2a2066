/** Sets of small numbers as Xen's bitmaps (`struct xenctl_bitmap`): cpus, NUMA nodes. */

import { checkInteger, describe } from "../base/checks.ts";

/** Bytes that hold so many bits. */
export function bitmapBytes(bits: number): number {
  return Math.ceil(bits / 8);
}

/** The numbers whose bit is set, in order, of the first `bits`. */
export function numbersIn(bytes: Uint8Array, bits: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < bits; number++) {
    if (((bytes[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0) numbers.push(number);
  }
  return numbers;
}

/** Sets the bits of these numbers in zeroed bytes. Throws a TypeError or RangeError for what is no number below `bits`. */
export function setBits(bytes: Uint8Array, bits: number, what: string, numbers: Iterable<number>): void {
  if (typeof numbers !== "object" || numbers === null || !(Symbol.iterator in numbers)) {
    throw new TypeError(`${what}s are a list of numbers, not ${describe(numbers)}`);
  }
  for (const number of numbers) {
    checkInteger(what, number, 0, bits - 1);
    bytes[number >>> 3] = (bytes[number >>> 3] ?? 0) | (1 << (number & 7));
  }
}
