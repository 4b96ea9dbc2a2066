/**
 * A class's layout as text, a line per field. Tracing and validation walk it, and a reviewer can compare it with the
 * header. `src/runtime/struct/fields.ts` parses it.
 *
 *     domain 0 u16
 *     mode 4 u32:3<<5                          a bitfield: three bits from bit 5 of the unit at byte 4
 *     name 8 u8[16]
 *     buffer 24 handle8 const uint8_t
 *     points 32 struct xen_point[2][3]
 */

import type { FieldPlan, Shape } from "./plan.ts";

export function layoutLine({ name, offset, shape }: FieldPlan): string {
  return `${name} ${offset} ${spell(shape)}`;
}

function spell(shape: Shape): string {
  switch (shape.kind) {
    case "bool":
      return "bool";
    case "int":
      return integer(shape.bytes, shape.signed);
    case "bits":
      return `${shape.bool ? "bool" : integer(shape.bytes, shape.signed)}:${shape.width}<<${shape.shift}`;
    case "record":
      return shape.record.cName;
    case "handle":
      return `handle${shape.width} ${shape.constant ? "const " : ""}${shape.element}`;
    case "pointer":
      return `pointer${shape.width}`;
    case "array": {
      const lengths: string[] = [];
      let of: Shape = shape;
      for (; of.kind === "array"; of = of.of) lengths.push(`[${of.length ?? ""}]`);
      return spell(of) + lengths.join("");
    }
    default:
      return shape satisfies never;
  }
}

function integer(bytes: number, signed: boolean): string {
  return `${signed ? "s" : "u"}${bytes * 8}`;
}
