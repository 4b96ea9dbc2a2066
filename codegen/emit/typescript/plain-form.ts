/**
 * The plain form of a record, as decoding returns it: values only. Guest handles, pointers and flexible arrays, whose
 * length the record does not hold, are left out. A union is its bytes.
 *
 * Records are decoded from a DataView and an offset, so that nested records and list elements need no views.
 */

import { accessOf, type ClassNames, companionOf, isWide } from "./access.ts";
import type { FieldPlan, RecordPlan, Shape } from "./plan.ts";

/** Returns the field's type, or null if the plain form leaves it out. */
export function plainType(shape: Shape, plainName: (record: RecordPlan) => string): string | null {
  switch (shape.kind) {
    case "bool":
      return "boolean";
    case "int":
      return isWide(shape) ? "bigint" : "number";
    case "bits":
      if (shape.bool) return "boolean";
      return isWide(shape) ? "bigint" : "number";
    case "handle":
    case "pointer":
      return null;
    case "record":
      return shape.record.kind === "union" ? "Uint8Array" : plainName(shape.record);
    case "array": {
      if (shape.length === null) return null;
      if (shape.of.kind === "int" && shape.of.bytes === 1) return shape.of.signed ? "Int8Array" : "Uint8Array";
      const of = plainType(shape.of, plainName);
      return of === null ? null : `${of}[]`;
    }
    default:
      return shape satisfies never;
  }
}

/** True if the plain form has a bigint. */
export function hasBigint(shape: Shape): boolean {
  if (shape.kind === "array") return shape.length !== null && hasBigint(shape.of);
  if (shape.kind === "record")
    return shape.record.kind === "struct" && shape.record.fields.some((field) => hasBigint(field.shape));
  return isWide(shape);
}

/**
 * Returns an expression on the parameters `dataView` and `byteOffset`; null if the plain form leaves the field out.
 * With `numbers`, 64-bit values become checked numbers.
 */
export function plainExpression(
  { name, offset, shape }: FieldPlan,
  classOf: ClassNames,
  numbers: boolean,
): string | null {
  if (plainType(shape, String) === null) return null;
  const asNumbers = numbers && hasBigint(shape);
  const companion = asNumbers && shape.kind === "int" ? companionOf(shape, offset) : null;
  const { read } = companion ?? accessOf(shape, offset, { name, classOf });
  const value = read.replaceAll("this.", "");
  switch (shape.kind) {
    case "bits":
      return asNumbers ? `exactNumber(${value})` : value;
    case "record":
      return recordExpression(shape.record, classOf, value, asNumbers);
    case "array":
      return arrayExpression(shape.of, value, asNumbers);
    default:
      return value;
  }
}

function recordExpression(record: RecordPlan, classOf: ClassNames, view: string, numbers: boolean): string {
  const where = view.slice(view.indexOf("("));
  if (record.kind === "union") return `copyBytes${where.replace(/\)$/, `, ${record.size})`)}`;
  return `${classOf(record)}.${numbers ? "decodeNumbersAt" : "decodeAt"}${where}`;
}

/** Returns an expression that copies `array`, which is an array object over the memory. */
function arrayExpression(of: Shape, array: string, numbers: boolean): string {
  if (of.kind === "int" && of.bytes === 1) {
    return array.replace(/^bytesAt/, "copyBytes").replace(/^signedBytesAt/, "copySignedBytes");
  }
  if (of.kind !== "array") return `${array}.${elementsMethod(of, numbers)}()`;
  const row = of.of.kind === "int" && of.of.bytes === 1 ? "row.slice()" : arrayExpression(of.of, "row", numbers);
  return `Array.from(${array}, (row) => ${row})`;
}

/** Returns the name of the method that copies an array object over memory to an ordinary array. */
function elementsMethod(of: Shape, numbers: boolean): string {
  if (of.kind === "record") return numbers ? "decodeNumbers" : "decode";
  return numbers ? "toNumbers" : "toArray";
}
