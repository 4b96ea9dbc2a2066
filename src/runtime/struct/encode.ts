/** From plain objects back to bytes: the inverse of the `decode()` that every generated record has. */

import { ScalarArray } from "./array.ts";
import { isPointer } from "./pointer.ts";
import { NestedArray, StructArray } from "./record-arrays.ts";
import { Struct, type StructType, Union } from "./struct.ts";

/** What a record can be filled from: any of its members, plain or as records. A union takes its bytes or one member. */
export type Encodable<T> = T extends Union
  ? T | Uint8Array | EncodableMembers<T>
  : T extends Struct
    ? T | EncodableMembers<T>
    : T extends StructArray<infer Element>
      ? readonly Encodable<Element>[]
      : T extends NestedArray<infer Inner>
        ? readonly Encodable<Inner>[]
        : T extends ScalarArray<infer Value>
          ? ArrayLike<Value>
          : T extends Uint8Array | Int8Array
            ? ArrayLike<number>
            : T;

type EncodableMembers<T> = {
  readonly [K in Exclude<keyof T, keyof Struct | "decode" | "decodeNumbers">]?: Encodable<T[K]>;
};

/**
 * Writes the members that `plain` gives and leaves the others as they are; returns the record.
 *
 * Throws a TypeError for a member that the record does not have, does not let be written, or takes another type for, and
 * for a union that is given several members; a RangeError for a number that does not fit, and for more elements or bytes
 * than there is room for. A negative number may stand for the unsigned one with the same bits, as in C.
 */
export function encode<T extends Struct>(record: T, plain: Encodable<T>): T {
  fill(record, plain);
  return record;
}

function fill(record: Struct, plain: unknown): void {
  const { size } = record.constructor as unknown as StructType;
  if (record instanceof Union && plain instanceof Uint8Array) {
    if (plain.length !== size) throw new RangeError(`${record.cName} is ${size} bytes, not ${plain.length}`);
    new Uint8Array(record.dataView.buffer, record.dataView.byteOffset + record.byteOffset, size).set(plain);
    return;
  }
  if (plain === null || typeof plain !== "object") throw new TypeError(`${record.cName} is filled from an object`);
  const given = Object.entries(plain).filter(([, value]) => value !== undefined);
  if (record instanceof Union && given.length !== 1) {
    throw new TypeError(`${record.cName} takes its bytes or one member, not ${given.length}`);
  }
  for (const [name, value] of given) fillMember(record, name, value);
}

function fillMember(record: Struct, name: string, value: unknown): void {
  // Members are accessors of the record's own class; anything else, such as `dataView`, is the view's and not the data's.
  const accessor = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(record), name);
  if (accessor?.get === undefined) throw new TypeError(`${record.cName} has no member ${name}`);
  const nested: unknown = isPlainObject(value) ? accessor.get.call(record) : undefined;
  if (nested instanceof Struct) fill(nested, value);
  else if (nested instanceof StructArray || nested instanceof NestedArray) fillElements(nested, value, name);
  else if (accessor.set === undefined) throw new TypeError(`${record.cName}.${name} cannot be written`);
  else writeValue(record, name, accessor as Accessor, value);
}

interface Accessor {
  get(): unknown;
  set(value: unknown): void;
}

/** Integers are looked at here: a record's own setters cut them to the member's width, for speed. */
function writeValue(record: Struct, name: string, accessor: Accessor, value: unknown): void {
  const kind = typeof accessor.get.call(record);
  if ((kind === "number" || kind === "bigint") && typeof value !== kind) {
    throw new TypeError(
      `${record.cName}.${name} takes a ${kind}, not ${value === null ? "null" : `a ${typeof value}`}`,
    );
  }
  accessor.set.call(record, value);
  if (typeof value !== "number" && typeof value !== "bigint") return;
  const written = accessor.get.call(record);
  if (written !== value && !isSameBits(written, value)) {
    throw new RangeError(`${value} does not fit ${record.cName}.${name}, which would be ${String(written)}`);
  }
}

/** Whether a negative number has been written as the unsigned one with the same bits: that many powers of two above it. */
function isSameBits(written: unknown, value: number | bigint): boolean {
  if (typeof value === "bigint") return value < 0n && BigInt.asIntN(64, written as bigint) === value;
  const above = Number(written) - value;
  return value < 0 && Number.isInteger(Math.log2(above)) && value >= -above / 2;
}

function fillElements(array: StructArray<Struct> | NestedArray<unknown>, values: unknown, name: string): void {
  if (!Array.isArray(values)) throw new TypeError(`${name} is filled from an array`);
  if (values.length > array.length) throw new RangeError(`${name} has ${array.length} elements, not ${values.length}`);
  for (const [index, value] of values.entries()) {
    const element = array.get(index);
    if (element instanceof Struct) {
      if (value instanceof Struct && array instanceof StructArray) array.set(index, value);
      else fill(element, value);
    } else if (element instanceof ScalarArray) element.assign(value);
    else if (element instanceof NestedArray || element instanceof StructArray) fillElements(element, value, name);
    else if (element instanceof Uint8Array || element instanceof Int8Array) element.set(value);
    else throw new TypeError(`${name} cannot be written`);
  }
}

/** Whether a value stands for a record or for elements; records, pointers and what is no object go to the setter. */
function isPlainObject(value: unknown): boolean {
  return value !== null && typeof value === "object" && !(value instanceof Struct || isPointer(value));
}
