/** Ranges of a guest's memory that its kernel leaves alone, checked. */

import { checkInteger, readList } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import { type MemoryRange, overlap, PAGE, rangeText } from "./memory-map.ts";

/** A range of a guest's physical memory. Both numbers are bytes, and multiples of 4096. */
export interface ReservedMemory {
  /** The guest-physical address of the first byte. */
  readonly address: number;
  /** The length of the range. */
  readonly bytes: number;
}

/** Linux takes 128 entries of a memory map from its start. */
const MOST_RESERVED = 64;
/** The most bits of a physical address on either architecture. */
const MOST_ADDRESS = 2 ** 52;

export function memoryRange({ address, bytes }: ReservedMemory): MemoryRange {
  return { start: address, bytes };
}

/** Reads ranges, and returns them in ascending order. Throws a RangeError if they overlap. */
export function readReserved(given: readonly ReservedMemory[]): readonly ReservedMemory[] {
  const ranges = readList("reservedMemory", given, 0, MOST_RESERVED, (range) => {
    const { address, bytes } = readOptions("reservedMemory", range, ["address", "bytes"]);
    checkInteger("the address of reservedMemory", address, 0, MOST_ADDRESS);
    checkInteger("the bytes of reservedMemory", bytes, PAGE, MOST_ADDRESS - address);
    if (address % PAGE === 0 && bytes % PAGE === 0) return { address, bytes };
    throw new RangeError(
      `expected address and bytes of reservedMemory to be multiples of ${PAGE}, received ${address} and ${bytes}`,
    );
  }).toSorted((one, other) => one.address - other.address);
  const [first, second] = ranges.map(memoryRange).flatMap((range, i, all) => {
    const next = all[i + 1];
    return next !== undefined && overlap(range, next) ? [range, next] : [];
  });
  if (first === undefined || second === undefined) return ranges;
  throw new RangeError(
    `expected ranges of reservedMemory apart from each other, received ${rangeText(first)} and ${rangeText(second)}`,
  );
}
