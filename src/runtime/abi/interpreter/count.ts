/**
 * The size of a buffer by its declared count.
 *
 * A count is never less than what Xen uses of the buffer, or it is not known. Operations therefore refuse a buffer
 * that is smaller, and one whose count is not known. Counts above 2^53 are rounded: no buffer is as large.
 */

import type { BufferTable, StructType } from "../../struct/index.ts";
import { findMember, type MemberLocation, readMember } from "./member.ts";

/** The record, call and buffer that a count is read from. */
export interface CountSource {
  /** The record that the count's members belong to lies at `base`. */
  readonly view: DataView;
  readonly base: number;
  /** Value of a number among the hypercall's own arguments. */
  scalar(name: string): unknown;
  /** Bytes in one of Xen's pages; undefined if Xen does not say. */
  pageBytes(): number | undefined;
  /** An unsigned little-endian number in the buffer itself; undefined beyond the buffer's end. */
  word(at: number, size: 2 | 4): number | undefined;
}

export interface Count {
  /** Units; undefined if only the buffer itself, or the domain, knows them. */
  units(source: CountSource): number | undefined;
  /** Bytes; undefined if they are not known, Infinity for text that no zero ends. */
  bytes(source: CountSource): number | undefined;
}

type Read = (source: CountSource) => number | undefined;

const known = new WeakMap<BufferTable, Count>();

/** A buffer's count; `type` is the record that its members belong to, undefined for the hypercall's own arguments. */
export function countOf(table: BufferTable, type: StructType | undefined): Count {
  let count = known.get(table);
  if (count === undefined) known.set(table, (count = compile(table, type)));
  return count;
}

function compile({ count, unit, size }: BufferTable, type: StructType | undefined): Count {
  if (count.includes("nul")) return { units: unknown, bytes: textBytes };
  if (count.includes("self")) return { units: unknown, bytes: unit === "bytes" ? ownBytes : ownWords };
  const units = productOf(count.map((factor) => factorOf(factor, type)));
  switch (unit) {
    case "elements":
      return { units, bytes: times(units, () => size) };
    case "bytes":
      return { units, bytes: units };
    case "bits":
      return { units, bytes: (source) => eighth(units(source)) };
    case "pages":
      return { units, bytes: times(units, (source) => source.pageBytes()) };
    default:
      return unit satisfies never;
  }
}

function productOf(factors: readonly Read[]): Read {
  const [first] = factors;
  if (first !== undefined && factors.length === 1) return first;
  return (source) => {
    let product = 1;
    for (const factor of factors) {
      const number = factor(source);
      if (number === undefined) return undefined;
      product *= number;
    }
    return product;
  };
}

function times(units: Read, bytes: Read): Read {
  return (source) => {
    const number = units(source);
    const each = number === undefined ? undefined : bytes(source);
    return number === undefined || each === undefined ? undefined : number * each;
  };
}

function eighth(bits: number | undefined): number | undefined {
  return bits === undefined ? undefined : Math.ceil(bits / 8);
}

/** One factor of a count. */
export function factorOf(factor: string | number, type: StructType | undefined): Read {
  if (typeof factor === "number") return () => factor;
  // The number that the domain has: nothing here knows it.
  if (factor === "vcpus") return unknown;
  const [first = "", last] = factor.split("..");
  const from = valueOf(first, type);
  if (last !== undefined) return lengthOf(from, valueOf(last, type));
  return (source) => {
    const value = from(source);
    return value === undefined ? undefined : Number(value);
  };
}

/** An exact natural number. */
type Value = (source: CountSource) => number | bigint | undefined;

/** The length of an inclusive range. Xen refuses one that ends before it starts, and uses nothing of the buffer. */
function lengthOf(first: Value, last: Value): Read {
  return (source) => {
    const from = first(source);
    const to = last(source);
    if (from === undefined || to === undefined) return undefined;
    return to < from ? 0 : Number(BigInt(to) - BigInt(from) + 1n);
  };
}

function valueOf(name: string, type: StructType | undefined): Value {
  if (type === undefined) return (source) => natural(source.scalar(name));
  const member = findMember(type, name);
  if (member === undefined) throw new TypeError(`${type.cName} has no member ${name} to count with`);
  const read = unsignedReader(member);
  return ({ view, base }) => read(view, base);
}

/** Reads a member's number. */
export type UnsignedReader = (view: DataView, base: number) => number | bigint | undefined;

/** A negative member counts as the large number that Xen's unsigned arithmetic makes of it. */
export function unsignedReader(member: MemberLocation): UnsignedReader {
  const { offset, field } = member;
  const { type, bits, size } = field;
  // Nearly all counts are such numbers, and are read before and after each call.
  if (type.kind === "int" && type.size === 4 && !type.signed && bits === undefined)
    return (view, base) => view.getUint32(base + offset, true);
  return (view, base) => {
    const value = readMember(view, base, member);
    return value === undefined || value >= 0 ? value : BigInt.asUintN(size * 8, BigInt(value));
  };
}

/** undefined for what no hypercall takes as an argument, which is refused when the call is made. */
function natural(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function unknown(): undefined {}

/** Text of 16-bit units, its zero included. Without a zero Xen reads on: more than any buffer holds. */
function textBytes(source: CountSource): number {
  for (let at = 0; ; at += 2) {
    const unit = source.word(at, 2);
    if (unit === undefined) return Infinity;
    if (unit === 0) return at + 2;
  }
}

/** Its first 16 bits are its length in bytes, themselves included. */
function ownBytes(source: CountSource): number {
  return Math.max(2, source.word(0, 2) ?? 0);
}

/** A revision, the number of words that follow, and those. */
function ownWords(source: CountSource): number {
  return 8 + 4 * (source.word(4, 4) ?? 0);
}
