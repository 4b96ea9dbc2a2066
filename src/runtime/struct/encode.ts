/** Writes plain objects into records: the inverse of the `decode()` of every generated record. */

import { describe, readList } from "../base/checks.ts";
import { spelling } from "../base/options.ts";
import { checkWritten, fillScalars, isScalars } from "./encode-scalars.ts";
import type { ScalarArray } from "./array.ts";
import { isPointer } from "./pointer.ts";
import { NestedArray, StructArray } from "./record-arrays.ts";
import { Struct, type StructType, Union } from "./struct.ts";

/**
 * The values that can fill a record: any of its members, plain or as records. A union takes its bytes or one member.
 */
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
 * Writes the members that `plain` has, and leaves the others alone. Returns the record.
 *
 * Throws a TypeError for an unknown or read-only member, for a value of another type, and for several members of a
 * union. Throws a RangeError for a number that does not fit, and for too many elements or bytes. A negative number may
 * stand for the unsigned one with equal bits, as in C.
 */
export function encode<T extends Struct>(record: T, plain: Encodable<T>): T {
  fill(record, plain);
  return record;
}

function fill(record: Struct, plain: unknown): void {
  const { size } = record.constructor as unknown as StructType;
  if (record instanceof Union && plain instanceof Uint8Array) {
    if (plain.length !== size)
      throw new RangeError(`expected ${size} bytes for ${record.cName}, received ${plain.length}`);
    new Uint8Array(record.dataView.buffer, record.dataView.byteOffset + record.byteOffset, size).set(plain);
    return;
  }
  if (plain === null || typeof plain !== "object")
    throw new TypeError(`expected an object for ${record.cName}, received ${describe(plain)}`);
  const given = Object.entries(plain).filter(([, value]) => value !== undefined);
  if (record instanceof Union && given.length !== 1) {
    throw new TypeError(`expected bytes or one member for ${record.cName}, received ${given.length} members`);
  }
  for (const [name, value] of given) fillMember(record, name, value);
}

function fillMember(record: Struct, name: string, value: unknown): void {
  // Members are accessors of the record's own class. Any other property, such as `dataView`, belongs to the view.
  const own = Object.getPrototypeOf(record);
  const accessor = Object.getOwnPropertyDescriptor(own, name);
  if (accessor?.get === undefined) {
    const members = Object.entries(Object.getOwnPropertyDescriptors(own)).filter(([, { get }]) => get !== undefined);
    const advice = spelling(
      name,
      members.map(([member]) => member),
    );
    throw new TypeError(`${record.cName} has no member "${name}"; ${advice}`);
  }
  const nested: unknown = isPlainObject(value) ? accessor.get.call(record) : undefined;
  if (nested instanceof Struct) fill(nested, value);
  else if (nested instanceof StructArray || nested instanceof NestedArray) fillElements(nested, value, name);
  else if (isScalars(nested)) fillScalars(nested, value, `${record.cName}.${name}`);
  else if (accessor.set === undefined)
    throw new TypeError(`expected writable members of ${record.cName}, received ${name}, which is read-only`);
  else writeValue(record, name, accessor as Accessor, value);
}

interface Accessor {
  get(): unknown;
  set(value: unknown): void;
}

/**
 * Writes a value. Integers are checked here, since a record's own setters cut them to the member's width, for speed.
 */
function writeValue(record: Struct, name: string, accessor: Accessor, value: unknown): void {
  const where = `${record.cName}.${name}`;
  const current = accessor.get.call(record);
  const kind = typeof current;
  if (isScalars(current)) return fillScalars(current, value, where);
  if ((kind === "number" || kind === "bigint") && typeof value !== kind) {
    throw new TypeError(`expected a ${kind} for ${where}, received ${describe(value)}`);
  }
  accessor.set.call(record, value);
  if (typeof value === "number" || typeof value === "bigint") checkWritten(accessor.get.call(record), value, where);
}

function fillElements(array: StructArray<Struct> | NestedArray<unknown>, values: unknown, name: string): void {
  for (const [index, value] of readList(
    `elements of ${name}`,
    values as unknown[],
    0,
    array.length,
    (value) => value,
  ).entries()) {
    const element = array.get(index);
    if (element instanceof Struct) {
      if (value instanceof Struct && array instanceof StructArray) array.set(index, value);
      else fill(element, value);
    } else if (isScalars(element)) fillScalars(element, value, `${name}[${index}]`);
    else if (element instanceof NestedArray || element instanceof StructArray) fillElements(element, value, name);
    else throw new TypeError(`expected writable elements, received those of ${name}, which are read-only`);
  }
}

/**
 * True for a plain value of a record or of elements. Records, pointers and values that are not objects go to the
 * setter.
 */
function isPlainObject(value: unknown): boolean {
  return value !== null && typeof value === "object" && !(value instanceof Struct || isPointer(value));
}
