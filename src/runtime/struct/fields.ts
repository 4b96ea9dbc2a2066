/**
 * The layout of a generated record, for code that walks any record: tracing, validation, tests. Classes carry it as
 * text, a line per field (`codegen/emit/typescript/layout-text.ts` shows the form), which is parsed at its first use.
 */

import { shown } from "../base/checks.ts";
import { BoundedArray } from "./array.ts";
import { checkRecordType, Struct, type StructType } from "./struct.ts";

export interface FieldInfo {
  /** The C name. */
  readonly name: string;
  /** Bytes from the start of the record; for a bitfield, the offset of its storage unit. */
  readonly offset: number;
  /** The size in bytes; 0 for a flexible array. A bitfield has the size of its storage unit. */
  readonly size: number;
  readonly type: FieldType;
  /** The place of a bitfield in its little-endian storage unit: its lowest bit, and its number of bits. */
  readonly bits?: { readonly shift: number; readonly width: number };
}

/** Sizes and widths are bytes. */
export type FieldType =
  | { readonly kind: "int"; readonly size: 1 | 2 | 4 | 8; readonly signed: boolean }
  | { readonly kind: "bool" }
  | { readonly kind: "record"; readonly record: StructType }
  /** `element` is a C name; `constant` is true if the elements must not be written. */
  | { readonly kind: "handle"; readonly element: string; readonly constant: boolean; readonly width: 4 | 8 }
  | { readonly kind: "pointer"; readonly width: 4 | 8 }
  /** `length` is the number of elements; null if the array is flexible. */
  | { readonly kind: "array"; readonly of: FieldType; readonly length: number | null };

const known = new WeakMap<StructType, readonly FieldInfo[]>();

/**
 * Returns the fields of a generated class in the header's order. A union's fields are its members, all at its start.
 */
export function fieldsOf(type: StructType): readonly FieldInfo[] {
  let fields = known.get(type);
  if (fields === undefined) known.set(type, (fields = parse(type)));
  return fields;
}

/** Returns a field's offset in bytes. Throws a TypeError if the record has no such field. */
export function offsetOf(type: StructType, name: string): number {
  const field = fieldsOf(type).find((field) => field.name === name);
  if (field === undefined) throw new TypeError(`expected a field of ${type.cName}, received ${shown(name)}`);
  return field.offset;
}

/** Returns the bytes of a value of the type. */
export function sizeOfType(type: FieldType): number {
  switch (type.kind) {
    case "int":
      return type.size;
    case "bool":
      return 1;
    case "record":
      return type.record.size;
    case "handle":
    case "pointer":
      return type.width;
    case "array":
      return (type.length ?? 0) * sizeOfType(type.of);
    default:
      return type satisfies never;
  }
}

/** Matches a line: name, offset, type, a bitfield's width and shift, an array's lengths. */
const LINE = /^(?<name>\w+) (?<offset>\d+) (?<base>.+?)(?::(?<width>\d+)<<(?<shift>\d+))?(?<lengths>(?:\[\d*\])*)$/;

const SCALAR =
  /^(?:(?<sign>[us])(?<bits>8|16|32|64)|(?<pointer>pointer|handle)(?<width>[48])(?: (?<const>const )?(?<element>.+))?)$/;

function parse(type: StructType): FieldInfo[] {
  checkRecordType(type);
  const lines = (type.fields ?? "").split("\n").map((line) => line.trim());
  const record = new type();
  return lines.filter((line) => line !== "").map((line) => parseLine(record, line));
}

function parseLine(record: Struct, line: string): FieldInfo {
  const { name = "", offset, base = "", width, shift, lengths = "" } = LINE.exec(line)?.groups ?? {};
  let type = scalar(base) ?? {
    kind: "record",
    record: recordClass(Reflect.get(record, name), `${record.cName}.${name}`),
  };
  for (const [, length] of [...lengths.matchAll(/\[(\d*)\]/g)].toReversed()) {
    type = { kind: "array", of: type, length: length === "" ? null : Number(length) };
  }
  const field = { name, offset: Number(offset), size: sizeOfType(type), type };
  return width === undefined ? field : { ...field, bits: { shift: Number(shift), width: Number(width) } };
}

/** Returns a scalar type; null for a record, which is known by its C name. */
function scalar(base: string): FieldType | null {
  if (base === "bool") return { kind: "bool" };
  const groups = SCALAR.exec(base)?.groups;
  if (groups === undefined) return null;
  const { sign, bits, pointer, width, const: constant, element = "" } = groups;
  if (bits !== undefined) return { kind: "int", size: bytes(Number(bits) / 8), signed: sign === "s" };
  const wide = width === "8" ? 8 : 4;
  if (pointer === "pointer") return { kind: "pointer", width: wide };
  return { kind: "handle", element, constant: constant !== undefined, width: wide };
}

function bytes(count: number): 1 | 2 | 4 | 8 {
  return count === 1 || count === 2 || count === 4 ? count : 8;
}

/** Returns the class of a nested record, from its accessor's value. */
function recordClass(value: unknown, where: string): StructType {
  if (value instanceof Struct) return value.constructor as StructType;
  if (value instanceof BoundedArray) {
    // Arrays of records have their class; arrays of arrays do not.
    const { type } = value as { readonly type?: StructType };
    return type ?? recordClass(value.get(0), where);
  }
  throw new TypeError(`expected a record in ${where}`);
}
