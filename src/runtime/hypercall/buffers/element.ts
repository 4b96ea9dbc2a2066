/** The elements that a buffer may hold, and the C name that brands a pointer to it. */

import { typedArrayClass } from "../../base/bytes.ts";
import { checkInteger, describe } from "../../base/checks.ts";
import type { StructArray, StructType } from "../../struct/index.ts";
import { Struct } from "../../struct/records.ts";

/** Bytes: the smallest page, at which an allocation begins. */
const MOST_ALIGN = 4096;

/** Typed arrays whose element has a C name in Xen's headers. */
export type IntegerArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** Several records of one type, or several integers. */
export type Slice = readonly Struct[] | StructArray<Struct> | IntegerArray;

const names = {
  Int8Array: "int8_t",
  Uint8Array: "uint8_t",
  Uint8ClampedArray: "uint8_t",
  Int16Array: "int16_t",
  Uint16Array: "uint16_t",
  Int32Array: "int32_t",
  Uint32Array: "uint32_t",
  BigInt64Array: "int64_t",
  BigUint64Array: "uint64_t",
} as const;

/** The C name of what a buffer of T holds. */
export type ElementName<T> =
  T extends Struct<infer Name>
    ? Name
    : T extends readonly (infer Element)[] | StructArray<infer Element extends Struct>
      ? ElementName<Element>
      : T extends { readonly [Symbol.toStringTag]: infer Tag extends keyof typeof names }
        ? (typeof names)[Tag]
        : string;

/** The C name of a typed array's integers, and their size in bytes; undefined for anything else. */
export function integerOf(slice: ArrayBufferView): { readonly name: string; readonly size: number } | undefined {
  // The engine's own tag, which subclasses such as Buffer and arrays from another realm have too.
  const tag = typedArrayClass(slice);
  if (tag === undefined || !Object.hasOwn(names, tag)) return undefined;
  const name = names[tag as keyof typeof names];
  return { name, size: Number(/\d+/.exec(name)?.[0]) / 8 };
}

/** A record's name and numbers. */
export interface Layout {
  readonly cName: string;
  readonly size: number;
  readonly align: number;
}

/** Reads the layout of a class that may be a caller's, each member once. Throws a TypeError or RangeError if no record has it. */
export function layoutOf(type: StructType): Layout {
  if (typeof type !== "function" || !(type.prototype instanceof Struct)) {
    throw new TypeError(`expected the class of a generated record, received ${describe(type)}`);
  }
  const { cName, size, align } = type;
  if (typeof cName !== "string") throw new TypeError(`expected cName to be a string, received ${describe(cName)}`);
  checkInteger(`the size of ${cName}`, size, 1, Number.MAX_SAFE_INTEGER);
  checkInteger(`the align of ${cName}`, align, 1, MOST_ALIGN);
  return { cName, size, align };
}
