/**
 * The plain form of a record: what `decode()` gives. Values only: guest handles, pointers and flexible arrays, whose
 * length the record does not say, are left out. A union is its bytes.
 */

import { isWide } from "./access.ts";
import type { RecordPlan, Shape } from "./plan.ts";

/** null where the plain form leaves the field out. */
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

/** null where the plain form leaves the field out. */
export function plainExpression(shape: Shape, value: string): string | null {
  switch (shape.kind) {
    case "bool":
    case "int":
    case "bits":
      return value;
    case "handle":
    case "pointer":
      return null;
    case "record":
      return `${value}.decode()`;
    case "array": {
      if (shape.length === null) return null;
      if (shape.of.kind === "int" && shape.of.bytes === 1) return `${value}.slice()`;
      if (shape.of.kind !== "record" && shape.of.kind !== "array") {
        return plainExpression(shape.of, value) === null ? null : `${value}.toArray()`;
      }
      const element = shape.of.kind === "array" ? "row" : "element";
      const of = plainExpression(shape.of, element);
      return of === null ? null : `Array.from(${value}, (${element}) => ${of})`;
    }
    default:
      return shape satisfies never;
  }
}
