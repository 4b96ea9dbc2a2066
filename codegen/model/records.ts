/** Converts one record of the C front end to the model's form. */
import { type CType, describe, type Field, type PointerType, type RecordType, sizeOf, unwrap } from "../c/index.ts";
import type { AbiField, AbiHandle, AbiRecord, AbiType } from "./abi.ts";

/** Returns "struct NAME", "union NAME", the typedef's name, or null for an unnamed record. */
export function recordKey(record: RecordType): string | null {
  return record.tag === null ? record.typedefName : `${record.keyword} ${record.tag}`;
}

export function toRecord(record: RecordType, header: string): AbiRecord {
  const handle = guestHandle(record);
  return {
    kind: record.keyword,
    size: record.size,
    align: record.align,
    header,
    fields: (record.fields ?? []).map((field) => toField(field, record, header)),
    ...(handle ? { handle } : {}),
  };
}

function toField(field: Field, owner: RecordType, header: string): AbiField {
  const element = elementOf(field.type);
  const inline = element.kind === "record" && recordKey(element) === null ? toRecord(element, header) : null;
  const direct = inline !== null && unwrap(field.type).kind === "record";
  return {
    name: field.name,
    offset: field.offset,
    size: field.size,
    ...(direct ? {} : { type: toType(field.type, owner) }),
    ...(inline ? { inline } : {}),
    ...(field.bits ? { bitOffset: field.bits.offset, bitSize: field.bits.width } : {}),
  };
}

/** Returns the innermost element of an array; for any other type, the type itself. */
function elementOf(type: CType): ReturnType<typeof unwrap> {
  const inner = unwrap(type);
  return inner.kind === "array" ? elementOf(inner.of) : inner;
}

function toType(type: CType, owner: RecordType): AbiType {
  const inner = unwrap(type);
  switch (inner.kind) {
    case "int":
      return { kind: "int", name: nameOf(type), size: inner.size, signed: inner.signed };
    case "enum": {
      const size = sizeOf(inner, owner.origin);
      return { kind: "enum", name: nameOf(type), size, signed: inner.integer?.signed ?? false };
    }
    case "array":
      return { kind: "array", of: toType(inner.of, owner), length: inner.length };
    case "pointer":
      return { kind: "pointer", to: elementName(inner.to), size: inner.size };
    case "record": {
      const handle = guestHandle(inner);
      const name = recordKey(inner);
      if (handle && name) return { kind: "handle", name, size: inner.size, ...handle };
      return { kind: "record", name };
    }
    case "float":
    case "void":
    case "function":
      throw owner.origin.error(
        `a member of ${describe(owner)} has the type ${describe(type)}, which no ABI of Xen's has`,
      );
  }
}

/** Returns the header's name for the type: its typedef's, or C's own. */
function nameOf(type: CType): string {
  return type.kind === "const" ? nameOf(type.type) : describe(type);
}

/** Returns the model's name for the type that a handle or pointer points to. */
function elementName(type: CType): string {
  const inner = unwrap(type);
  if (inner.kind === "record") return recordKey(inner) ?? inner.keyword;
  if (inner.kind === "pointer") return `${elementName(inner.to)} *`;
  return nameOf(type);
}

/**
 * Recognises Xen's guest handles: records made by one macro of each architecture, with a typedef `__guest_handle_…`.
 * They hold a pointer, alone or in a union with an integer that makes it 64 bits wide.
 */
function guestHandle(record: RecordType): AbiHandle | null {
  const name = record.tag === null ? record.typedefName : null;
  if (!name?.startsWith("__guest_handle_")) return null;
  const pointer = pointerIn(record);
  if (!pointer) return null;
  const isConst = isConstType(pointer.to);
  return {
    element: elementName(pointer.to),
    width: name.startsWith("__guest_handle_64_") ? 64 : "native",
    ...(isConst ? { const: true } : {}),
  };
}

function isConstType(type: CType): boolean {
  return type.kind === "const" || (type.kind === "typedef" && isConstType(type.type));
}

function pointerIn(record: RecordType): PointerType | null {
  for (const { type } of record.fields ?? []) {
    const inner = unwrap(type);
    if (inner.kind === "pointer") return inner;
    const nested = inner.kind === "record" ? pointerIn(inner) : null;
    if (nested) return nested;
  }
  return null;
}
