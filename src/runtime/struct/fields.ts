/**
 * The layout of a generated record, for what walks records without knowing them: tracing, validation, tests. Classes
 * carry it as text, a line per field (`codegen/emit/typescript/layout-text.ts` shows the form); it is read at first use.
 */

import { NestedArray, StructArray } from "./record-arrays.ts";
import { Struct, type StructType } from "./struct.ts";

export interface FieldInfo {
  /** The C name. */
  readonly name: string;
  /** Bytes from the start of the record; of a bitfield, where its storage unit starts. */
  readonly offset: number;
  /** Bytes; 0 for a flexible array. For a bitfield: of its storage unit. */
  readonly size: number;
  readonly type: FieldType;
  /** Of a bitfield: where it starts in its little-endian storage unit, and how many bits it has. */
  readonly bits?: { readonly shift: number; readonly width: number };
}

/** Sizes and widths are bytes. */
export type FieldType =
  | { readonly kind: "int"; readonly size: 1 | 2 | 4 | 8; readonly signed: boolean }
  | { readonly kind: "bool" }
  | { readonly kind: "record"; readonly record: StructType }
  /** `element` is a C name; `constant` where what is pointed to is not to be written. */
  | { readonly kind: "handle"; readonly element: string; readonly constant: boolean; readonly width: 4 | 8 }
  | { readonly kind: "pointer"; readonly width: 4 | 8 }
  /** `length` in elements, null where the array is flexible. */
  | { readonly kind: "array"; readonly of: FieldType; readonly length: number | null };

const known = new WeakMap<StructType, readonly FieldInfo[]>();

/** The fields of a generated class in the header's order; a union's are its members, all of them at its start. */
export function fieldsOf(type: StructType): readonly FieldInfo[] {
  let fields = known.get(type);
  if (fields === undefined) known.set(type, (fields = parse(type)));
  return fields;
}

/** Where a field is, in bytes from the start of its record. Throws a TypeError where there is no such field. */
export function offsetOf(type: StructType, name: string): number {
  const field = fieldsOf(type).find((field) => field.name === name);
  if (field === undefined) throw new TypeError(`${type.cName} has no ${name}`);
  return field.offset;
}

/** Bytes that a value takes. */
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

/** Name, offset, type, a bitfield's width and shift, an array's lengths. */
const LINE = /^(?<name>\w+) (?<offset>\d+) (?<base>.+?)(?::(?<width>\d+)<<(?<shift>\d+))?(?<lengths>(?:\[\d*\])*)$/;

const SCALAR =
  /^(?:(?<sign>[us])(?<bits>8|16|32|64)|(?<pointer>pointer|handle)(?<width>[48])(?: (?<const>const )?(?<element>.+))?)$/;

function parse(type: StructType): FieldInfo[] {
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

/** null for a record, which is known by its C name. */
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

/** The class of a nested record, from what its accessor gives. */
function recordClass(value: unknown, where: string): StructType {
  if (value instanceof Struct) return value.constructor as StructType;
  if (value instanceof StructArray) return value.type;
  if (value instanceof NestedArray) return recordClass(value.get(0), where);
  throw new TypeError(`${where} is no record`);
}
