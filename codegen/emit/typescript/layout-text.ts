/**
 * A class's layout as text, a line per field. Tracing and validation walk it, and a reviewer can compare it with the
 * header. `src/runtime/struct/fields.ts` parses it, and so does `layoutField` for the published package.
 *
 *     domain 0 u16
 *     mode 4 u32:3<<5                          a bitfield: three bits from bit 5 of the unit at byte 4
 *     name 8 u8[16]
 *     buffer 24 handle8 const uint8_t
 *     points 32 struct xen_point[2][3]
 */

import { type FieldPlan, type RecordPlan, type Shape, sizeOf } from "./plan.ts";

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

const LINE = /^(?<name>\w+) (?<offset>\d+) (?<base>.+?)(?::(?<width>\d+)<<(?<shift>\d+))?(?<lengths>(?:\[\d*\])*)$/;

const INTEGER = /^([us])(8|16|32|64)$/;

const ADDRESS = /^(pointer|handle)([48])(?: (const )?(.+))?$/;

/** Reads a line that `layoutLine` has written; `recordOf` returns the record for what stands for its C name. */
export function layoutField(line: string, recordOf: (name: string) => RecordPlan): FieldPlan {
  const { name = "", offset, base = "", width, shift, lengths = "" } = LINE.exec(line)?.groups ?? {};
  let shape: Shape = scalar(base) ?? { kind: "record", record: recordOf(base) };
  if (width !== undefined) {
    const { bytes, signed } = shape.kind === "int" ? shape : { bytes: 1, signed: false };
    const bool = shape.kind === "bool";
    shape = { kind: "bits", bytes, shift: Number(shift), width: Number(width), signed, bool };
  }
  for (const [, length] of [...lengths.matchAll(/\[(\d*)\]/g)].toReversed()) {
    shape = { kind: "array", of: shape, size: sizeOf(shape), length: length === "" ? null : Number(length) };
  }
  return { name, offset: Number(offset), shape };
}

function scalar(base: string): Shape | null {
  if (base === "bool") return { kind: "bool" };
  const [, sign, bits] = INTEGER.exec(base) ?? [];
  if (bits !== undefined) return { kind: "int", bytes: Number(bits) / 8, signed: sign === "s" };
  const [, kind, width, constant, element = ""] = ADDRESS.exec(base) ?? [];
  if (kind === undefined) return null;
  const bytes = width === "8" ? 8 : 4;
  if (kind === "pointer") return { kind, width: bytes };
  return { kind: "handle", element, width: bytes, constant: constant !== undefined };
}
