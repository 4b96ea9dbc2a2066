/** A row of a difference; types and places are spelled as in the headers. */
import type { AbiHandle, AbiType } from "../../model/abi.ts";
import type { MemberPlace, RecordShape } from "../../model/diff.ts";

export interface Row {
  readonly sign: "+" | "-" | "~";
  /** "changed", "moved, resized", … */
  readonly change: string;
  readonly name: string;
  /** Set if the row is a member of the record above it. */
  readonly member?: true;
  /** The older side; empty if the item was added. */
  readonly from: string;
  /** The newer side; empty if the item was removed. */
  readonly to: string;
}

/** Describes a member's place: "@ 8, 4 bytes, uint32_t"; for a bitfield "@ bit 33, 3 bits, uint32_t". */
export function placeText(place: MemberPlace): string {
  const { offset, size, bitOffset, bitSize } = place;
  const [at, width] =
    bitOffset === undefined ? [`@ ${offset}`, count(size, "byte")] : [`@ bit ${bitOffset}`, count(bitSize ?? 0, "bit")];
  return `${at}, ${width}, ${memberType(place)}`;
}

export function shapeText({ size, align }: RecordShape): string {
  return `${count(size, "byte")}, align ${align}`;
}

/** Describes two shapes of one record. Unchanged properties are left out, except for the size. */
export function shapeTexts(from: RecordShape, to: RecordShape): [from: string, to: string] {
  const text = ({ kind, size, align, handle }: RecordShape): string =>
    [
      ...(from.kind === to.kind ? [] : [kind]),
      count(size, "byte"),
      ...(from.align === to.align ? [] : [`align ${align}`]),
      ...(handle === undefined || Bun.deepEquals(from.handle, to.handle) ? [] : [handleText(handle)]),
    ].join(", ");
  return [text(from), text(to)];
}

export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

function memberType({ type, inline }: MemberPlace): string {
  const unnamed = inline?.kind ?? "?";
  return type === undefined ? unnamed : typeText(type, unnamed);
}

/** Spells a type; `unnamed` stands for a record without a name. */
function typeText(type: AbiType, unnamed: string): string {
  switch (type.kind) {
    case "int":
    case "enum":
      return type.name;
    case "record":
      return type.name ?? unnamed;
    case "array": {
      let lengths = "";
      let element: AbiType = type;
      for (; element.kind === "array"; element = element.of) lengths += `[${element.length ?? ""}]`;
      return typeText(element, unnamed) + lengths;
    }
    case "handle":
      return handleText(type);
    case "pointer":
      return `${type.to} *`;
  }
}

function handleText({ element, width, const: constant }: AbiHandle): string {
  return `${width === 64 ? "64-bit handle" : "handle"} of ${constant ? "const " : ""}${element}`;
}
