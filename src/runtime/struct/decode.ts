/** Plain forms, the results of `decode()`: with bigints or with checked numbers, of one record or of many. */

import { checkInteger } from "../base/checks.ts";
import { loadOnce } from "../base/lazy.ts";
import { checkInside } from "./bytes.ts";
import type { ListDecoder } from "./list-decoder.ts";
import type { Struct, StructType } from "./struct.ts";

/** A plain form whose 64-bit integers are checked numbers. */
export type Numbers<T> = T extends bigint
  ? number
  : T extends Uint8Array | Int8Array
    ? T
    : T extends readonly (infer Element)[]
      ? Numbers<Element>[]
      : T extends object
        ? { [K in keyof T]: Numbers<T[K]> }
        : T;

/** The plain form of a record or union. */
export type Plain<T extends Struct> = T extends { decode(): infer Form } ? Form : never;

/**
 * Returns the plain forms of `length` consecutive records at an offset of a view; fast for long lists. Throws a
 * RangeError if the view ends before them.
 */
export function decodeAll<T extends Struct>(
  type: StructType<T>,
  dataView: DataView,
  byteOffset: number,
  length: number,
): Plain<T>[] {
  if (type.decodeAt === undefined)
    throw new TypeError(`expected the class of a record with a plain form, received ${type.cName}`);
  const { size } = type;
  checkRecords(dataView, byteOffset, size, length);
  const plain = room(length);
  if (length >= LONG && decodeLong(type, dataView, byteOffset, length, plain, false)) return plain as Plain<T>[];
  for (let index = 0, at = byteOffset; index < length; index++, at += size) plain[index] = type.decodeAt(dataView, at);
  return plain as Plain<T>[];
}

/** Does what `decodeAll` does, with checked numbers. Also throws a RangeError for a value of 2^53 or more. */
export function decodeAllNumbers<T extends Struct>(
  type: StructType<T>,
  dataView: DataView,
  byteOffset: number,
  length: number,
): Numbers<Plain<T>>[] {
  if (type.decodeNumbersAt === undefined) return decodeAll(type, dataView, byteOffset, length) as Numbers<Plain<T>>[];
  const { size } = type;
  checkRecords(dataView, byteOffset, size, length);
  const plain = room(length);
  if (length >= LONG && decodeLong(type, dataView, byteOffset, length, plain, true))
    return plain as Numbers<Plain<T>>[];
  for (let index = 0, at = byteOffset; index < length; index++, at += size) {
    plain[index] = type.decodeNumbersAt(dataView, at);
  }
  return plain as Numbers<Plain<T>>[];
}

const later = loadOnce({
  lists: () => require("./list-decoder.ts") as typeof import("./list-decoder.ts"),
});

/** The shortest list that a compiled decoder is worth. */
const LONG = 64;

/** The records of a class before its decoder is compiled, which takes as long as decoding so many. */
const MANY = 4096;

interface Decoders {
  /** Records in long lists until now. */
  seen: number;
  bigints?: ListDecoder | null;
  numbers?: ListDecoder | null;
}

const decoders = new WeakMap<StructType, Decoders>();

/** Decodes records into a list by the class's own loop. Returns false, having done nothing, if there is none yet or ever. */
function decodeLong(
  type: StructType,
  dataView: DataView,
  byteOffset: number,
  length: number,
  plain: unknown[],
  numbers: boolean,
): boolean {
  let known = decoders.get(type);
  if (known === undefined) decoders.set(type, (known = { seen: 0 }));
  known.seen += length;
  const start = dataView.byteOffset + byteOffset;
  if (known.seen < MANY || start % Uint32Array.BYTES_PER_ELEMENT !== 0) return false;
  const kind = numbers ? "numbers" : "bigints";
  if (known[kind] === undefined) known[kind] = later.lists().listDecoder(type, numbers);
  const decode = known[kind];
  if (decode === null) return false;
  const words = new Uint32Array(dataView.buffer, start, (length * type.size) / Uint32Array.BYTES_PER_ELEMENT);
  decode(dataView, words, byteOffset, length, plain);
  return true;
}

/** Throws a RangeError unless the records lie inside the view, a TypeError if the length is not a number. */
function checkRecords(dataView: DataView, byteOffset: number, size: number, length: number): void {
  checkInteger("length", length, 0, 0xffff_ffff);
  checkInside(dataView, byteOffset, size * length);
}

/** Allocates an array, up to a length at which the engine would make it sparse. */
function room(length: number): unknown[] {
  const plain: unknown[] = [];
  if (length <= 50_000) plain.length = length;
  return plain;
}
