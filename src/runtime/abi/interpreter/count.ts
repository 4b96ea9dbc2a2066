/** The bytes of a buffer by its declared count. */

import type { BufferTable, StructType } from "../../struct/index.ts";
import { memberAt, readMember } from "./member.ts";

/** The record that a count's members are read from, and what only the caller knows. */
export interface Counted {
  /** The record lies at `base` in `view`. */
  readonly view: DataView;
  readonly base: number;
  /** The call's own numbers, by name. */
  readonly numbers: Readonly<Record<string, unknown>>;
  /** Bytes in one of Xen's pages. */
  pageBytes(): number;
  /** The buffer's bytes, for one that says itself how long it is. */
  bytes(): Uint8Array;
}

/** Throws a RangeError for a count above 2^53 − 1. */
export type ByteCount = (counted: Counted) => number;

/** `type` is the record that the members of the count belong to. */
export function byteCount(table: BufferTable, type: StructType | undefined): ByteCount {
  const { count, unit, size = 1 } = table;
  if (count.includes("nul")) return textBytes;
  if (count.includes("self")) return unit === "bytes" ? ownBytes : ownWords;
  const factors = count.map((factor) => factorOf(factor, type));
  const units: ByteCount = (counted) => factors.reduce((product, factor) => product * factor(counted), 1);
  switch (unit) {
    case "elements":
      return (counted) => units(counted) * size;
    case "bytes":
      return units;
    case "bits":
      return (counted) => Math.ceil(units(counted) / 8);
    case "pages":
      return (counted) => units(counted) * counted.pageBytes();
    default:
      return unit satisfies never;
  }
}

function factorOf(factor: string | number, type: StructType | undefined): ByteCount {
  if (typeof factor === "number") return () => factor;
  // The number that a domain has is not known here.
  if (factor === "vcpus") return () => 0;
  const [first = "", last] = factor.split("..");
  if (type === undefined) return ({ numbers }) => Number(numbers[factor]);
  const from = memberAt(type, first);
  if (last === undefined) return ({ view, base }) => readMember(view, base, from);
  const to = memberAt(type, last);
  return ({ view, base }) => readMember(view, base, to) - readMember(view, base, from) + 1;
}

/** Text of 16-bit units, up to its zero. */
function textBytes({ bytes }: Counted): number {
  const text = bytes();
  for (let at = 0; at + 1 < text.length; at += 2) if (text[at] === 0 && text[at + 1] === 0) return at + 2;
  return text.length + 2;
}

/** Its first 16 bits are its length. */
function ownBytes({ bytes }: Counted): number {
  const [low = 0, high = 0] = bytes();
  return Math.max(2, high * 256 + low);
}

/** A revision, how many words follow, and those. */
function ownWords({ bytes }: Counted): number {
  const head = bytes().slice(0, 8);
  return head.length < 8 ? 8 : 8 + 4 * new DataView(head.buffer).getUint32(4, true);
}
