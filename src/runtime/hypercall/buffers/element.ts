/** The elements that a buffer may hold, and the C name that brands a pointer to it. */

import type { Struct, StructArray } from "../../struct/index.ts";

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

/** The C name of a typed array's integers; undefined for anything else. */
export function integerName(slice: ArrayBufferView): string | undefined {
  // The tag also knows subclasses, such as Buffer, and arrays from another realm.
  const tag: unknown = Reflect.get(slice, Symbol.toStringTag);
  return typeof tag === "string" && Object.hasOwn(names, tag) ? names[tag as keyof typeof names] : undefined;
}
