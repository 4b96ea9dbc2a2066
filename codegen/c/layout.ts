/**
 * Sizes, alignments and offsets, by the System V rules for each target (x86-64 psABI, i386, AAPCS) as GCC applies them,
 * bitfields included.
 */
import type { Token } from "./tokens.ts";
import type { Target } from "./target.ts";
import { type CType, type Field, type MemberDeclaration, type RecordType, unwrap } from "./types.ts";

export function sizeOf(type: CType, at: Token): number {
  const inner = unwrap(type);
  switch (inner.kind) {
    case "int":
    case "float":
    case "pointer":
      return inner.size;
    case "array":
      return checkedSize((inner.length ?? 0) * sizeOf(inner.of, at), at);
    case "record":
      if (!inner.fields) throw at.error(`expected a complete type: ${describe(type)} has no definition here`);
      return inner.size;
    case "enum":
      if (!inner.integer) throw at.error(`expected a complete type: ${describe(type)} has no definition here`);
      return inner.integer.size;
    // GNU C defines the size of void and of a function as one.
    case "void":
    case "function":
      return 1;
  }
}

export function alignOf(type: CType, at: Token): number {
  switch (type.kind) {
    case "typedef":
      return type.align ?? alignOf(type.type, at);
    case "const":
      return alignOf(type.type, at);
    case "array":
      return alignOf(type.of, at);
    case "int":
    case "float":
      return type.align;
    case "pointer":
      return type.size;
    case "record":
      sizeOf(type, at);
      return type.align;
    case "enum":
      sizeOf(type, at);
      return type.integer?.align ?? 1;
    case "void":
    case "function":
      return 1;
  }
}

/** Spells the type as in C, for messages and for the model's element names. */
export function describe(type: CType): string {
  switch (type.kind) {
    case "void":
      return "void";
    case "int":
    case "float":
    case "typedef":
      return type.name;
    case "const":
      return `const ${describe(type.type)}`;
    case "pointer":
      return `${describe(type.to)} *`;
    case "array":
      return `${describe(type.of)}[${type.length ?? ""}]`;
    case "function":
      return "function";
    case "enum":
      return type.tag ? `enum ${type.tag}` : "an unnamed enum";
    case "record":
      return type.tag ? `${type.keyword} ${type.tag}` : (type.typedefName ?? `an unnamed ${type.keyword}`);
  }
}

export interface RecordAttributes {
  readonly align: number | null;
  readonly packed: boolean;
}

/** Completes a record: places its members, and sets its size and alignment. */
export function layOut(
  record: RecordType,
  members: readonly MemberDeclaration[],
  attributes: RecordAttributes,
  target: Target,
): void {
  const union = record.keyword === "union";
  const fields: Field[] = [];
  let align = attributes.align ?? 1;
  // Bits from the start of the record; exact, since every size is checked to keep them below 2^53.
  let end = 0;
  let position = 0;
  for (const member of members) {
    const { token } = member;
    const packed = member.packed || attributes.packed;
    const natural = alignOf(member.type, token);
    const size = sizeOf(member.type, token);
    if (union) position = 0;
    if (member.width === null) {
      const memberAlign = Math.max(packed ? 1 : natural, member.align ?? 1);
      align = Math.max(align, memberAlign);
      position = roundUp(position, memberAlign * 8);
      fields.push({ name: member.name, type: member.type, offset: position / 8, size, bits: null });
      position += size * 8;
    } else {
      const { width } = member;
      const named = member.name !== null;
      if (width === 0) {
        position = roundUp(position, Math.max(natural, member.align ?? 1) * 8);
        if (target.unnamedBitfieldsAlign) align = Math.max(align, natural);
        end = Math.max(end, position);
        continue;
      }
      const unit = packed && member.align === null ? 1 : Math.max(packed ? 1 : natural, member.align ?? 1);
      if (member.align !== null) position = roundUp(position, member.align * 8);
      else if (!packed && crossesUnit(position, width, natural * 8, size * 8))
        position = roundUp(position, natural * 8);
      if (named || target.unnamedBitfieldsAlign) align = Math.max(align, unit);
      if (named) {
        const offset = storageUnit(position, width, size, natural);
        fields.push({ name: member.name, type: member.type, offset, size, bits: { offset: position, width } });
      }
      position += width;
    }
    checkedSize(position / 8, token);
    end = Math.max(end, position);
  }
  record.fields = fields;
  record.align = align;
  record.size = checkedSize(roundUp(Math.ceil(end / 8), align), record.origin);
}

/**
 * Returns the offset of the bitfield's storage unit: a multiple of the type's size, or on i386 perhaps only of its
 * alignment.
 */
function storageUnit(position: number, width: number, size: number, align: number): number {
  const whole = Math.floor(position / (size * 8)) * size;
  return position + width <= (whole + size) * 8 ? whole : Math.floor(position / (align * 8)) * align;
}

/** True if the bits would take more units of their type's alignment than the type itself does. */
function crossesUnit(position: number, width: number, align: number, size: number): boolean {
  return Math.ceil(((position % align) + width) / align) > size / align;
}

const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;

function checkedSize(size: number, at: Token): number {
  // The limit for offsets in the model, in a DataView and in bits.
  if (!(size <= 2 ** 48)) throw at.error(`expected a size below 2^48 bytes, received ${size}`);
  return size;
}

/** Finds a member by its name, including the members of anonymous members, as in C. */
export function findMember(record: RecordType, name: Token): { type: CType; offset: number } {
  const found = searchMember(record, name.text);
  if (!found) throw name.error(`${describe(record)} has no member "${name.text}"`);
  return found;
}

function searchMember(record: RecordType, name: string): { type: CType; offset: number } | null {
  for (const field of record.fields ?? []) {
    if (field.name === name) return field;
    const inner = unwrap(field.type);
    if (field.name === null && inner.kind === "record") {
      const found = searchMember(inner, name);
      if (found) return { type: found.type, offset: field.offset + found.offset };
    }
  }
  return null;
}
