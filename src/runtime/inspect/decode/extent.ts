/** How much a declared count comes to. */

import type { BufferTable } from "../../struct/index.ts";
import type { ReadMemory } from "./hypercall.ts";

const RANGE = "..";

/** The value of a member or argument by name; undefined where there is none. */
export type Value = (name: string) => number | bigint | undefined;

/** The product of a buffer's counts; undefined where only the buffer, or the domain, can say. */
export function unitsOf({ count }: BufferTable, value: Value): number | undefined {
  let product = 1;
  for (const factor of count) {
    const number = typeof factor === "number" ? factor : factorOf(factor, value);
    if (number === undefined) return undefined;
    product *= number;
  }
  return product;
}

/** Bytes; undefined where they cannot be known. `pageBytes` is asked only where pages are counted. */
export function bytesOf(
  { unit, size }: BufferTable,
  units: number | undefined,
  pageBytes: () => number | undefined,
): number | undefined {
  if (units === undefined) return undefined;
  switch (unit) {
    case "elements":
      return size === undefined ? undefined : units * size;
    case "bytes":
      return units;
    case "bits":
      return Math.ceil(units / 8);
    case "pages": {
      const bytes = pageBytes();
      return bytes === undefined ? undefined : units * bytes;
    }
    default:
      return unit satisfies never;
  }
}

/** Bytes that a buffer itself says it has: text of 16-bit units ends with a zero, others begin with their length. */
export function ownBytesOf({ count, unit }: BufferTable, memory: ReadMemory, address: number): number | undefined {
  const word = (at: number, size: 2 | 4): number | undefined => {
    try {
      const { buffer, byteOffset } = memory(address + at, size);
      const view = new DataView(buffer, byteOffset, size);
      return size === 2 ? view.getUint16(0, true) : view.getUint32(0, true);
    } catch {
      return undefined;
    }
  };
  if (count.includes("nul")) {
    for (let at = 0; ; at += 2) {
      const unit = word(at, 2);
      if (unit === undefined) return undefined;
      if (unit === 0) return at + 2;
    }
  }
  if (!count.includes("self")) return undefined;
  if (unit === "bytes") return Math.max(2, word(0, 2) ?? 0);
  // A revision, how many words follow, and those.
  const words = word(4, 4);
  return words === undefined ? 8 : 8 + 4 * words;
}

function factorOf(name: string, value: Value): number | undefined {
  const range = name.indexOf(RANGE);
  if (range < 0) return numberOf(value(name));
  const first = numberOf(value(name.slice(0, range)));
  const last = numberOf(value(name.slice(range + RANGE.length)));
  // A range that ends before it starts is for Xen to refuse.
  return first === undefined || last === undefined ? undefined : Math.max(0, last - first + 1);
}

function numberOf(value: number | bigint | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
