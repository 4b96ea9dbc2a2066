/** Plain forms: what `decode()` gives, with bigints or with checked numbers, of one record or of many. */

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
 * The plain forms of `length` records, one after the other at an offset of a view: as fast as it goes for long lists.
 * Throws a RangeError where the view ends before them.
 */
export function decodeAll<T extends Struct>(
  type: StructType<T>,
  dataView: DataView,
  byteOffset: number,
  length: number,
): Plain<T>[] {
  if (type.decodeAt === undefined) throw new TypeError(`${type.cName} has no plain form`);
  const plain = room(length);
  const { size } = type;
  for (let index = 0, at = byteOffset; index < length; index++, at += size) plain[index] = type.decodeAt(dataView, at);
  return plain as Plain<T>[];
}

/** `decodeAll` with checked numbers; it also throws a RangeError for a value of 2^53 or more. */
export function decodeAllNumbers<T extends Struct>(
  type: StructType<T>,
  dataView: DataView,
  byteOffset: number,
  length: number,
): Numbers<Plain<T>>[] {
  if (type.decodeNumbersAt === undefined) return decodeAll(type, dataView, byteOffset, length) as Numbers<Plain<T>>[];
  const plain = room(length);
  const { size } = type;
  for (let index = 0, at = byteOffset; index < length; index++, at += size) {
    plain[index] = type.decodeNumbersAt(dataView, at);
  }
  return plain as Numbers<Plain<T>>[];
}

/** Room at once for what is to come; beyond some length the engine would make the array a sparse one. */
function room(length: number): unknown[] {
  const plain: unknown[] = [];
  if (length <= 50_000) plain.length = length;
  return plain;
}
