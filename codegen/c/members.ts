/** Members by name. */
import { describe } from "./layout.ts";
import type { Token } from "./tokens.ts";
import { type CType, type RecordType, unwrap } from "./types.ts";

/** Looks through anonymous members too, as C does. */
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
