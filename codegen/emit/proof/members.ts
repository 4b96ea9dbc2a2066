/** Lists the members of a record as C spells them: `u.createdomain.flags` instead of a record within a record. */

import type { AbiField, AbiRecord } from "../../model/abi.ts";

export interface ProofMember {
  /** The member's path for `offsetof` and `.`: "u.createdomain.flags", "entry[0].gfn". */
  path: string;
  /** Bytes from the start of the outermost record. */
  offset: number;
  /** Bits from the start of the outermost record, for a bitfield. */
  bitOffset?: number;
  field: AbiField;
}

/** Lists every named member of a record, outermost first, including members of unnamed records. */
export function* members(record: AbiRecord, prefix = "", base = 0): Generator<ProofMember> {
  for (const field of record.fields) {
    const offset = base + field.offset;
    if (field.name === null) {
      if (field.inline !== undefined) yield* members(field.inline, prefix, offset);
      continue;
    }
    const path = prefix + field.name;
    const bits = field.bitOffset === undefined ? {} : { bitOffset: base * 8 + field.bitOffset };
    yield { path, offset, field, ...bits };
    if (field.inline !== undefined) yield* members(field.inline, `${path}${elementIndex(field)}.`, offset);
  }
}

/** Returns the index of an array's first innermost element: "[0][0]" for two dimensions, "" for other types. */
export function elementIndex(field: AbiField): string {
  let index = "";
  for (let type = field.type; type?.kind === "array"; type = type.of) index += "[0]";
  return index;
}

export function isFlexible(field: AbiField): boolean {
  return field.type?.kind === "array" && field.type.length === null;
}
