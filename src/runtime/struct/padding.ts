/** Masks of the bits that belong to a record's fields. The other bits are padding, which no field reads or writes. */

import { type FieldType, fieldsOf, sizeOfType } from "./fields.ts";
import type { StructType } from "./struct.ts";

/** Consecutive bytes that no field covers, not even in part. */
export interface Padding {
  /** Bytes from the start of the record. */
  readonly offset: number;
  /** The number of bytes. */
  readonly length: number;
}

/**
 * Returns a mask of a record's bytes: its bits are 1 if a field has them, also in nested records and arrays. A union's
 * mask combines those of all its members.
 */
export function fieldMask(type: StructType): Uint8Array<ArrayBuffer> {
  const mask = new Uint8Array(new ArrayBuffer(type.size));
  cover(mask, 0, type);
  return mask;
}

/**
 * Returns the bytes of a record that no field covers, nested records included. Bits between bitfields are not among
 * them.
 */
export function paddingOf(type: StructType): Padding[] {
  const found: { offset: number; length: number }[] = [];
  for (const [offset, bits] of fieldMask(type).entries()) {
    const last = found.at(-1);
    if (bits !== 0) continue;
    if (last !== undefined && last.offset + last.length === offset) last.length++;
    else found.push({ offset, length: 1 });
  }
  return found;
}

function cover(mask: Uint8Array, base: number, type: StructType): void {
  for (const field of fieldsOf(type)) {
    const at = base + field.offset;
    if (field.bits === undefined) coverType(mask, at, field.type);
    else for (let bit = field.bits.shift; bit < field.bits.shift + field.bits.width; bit++) set(mask, at * 8 + bit);
  }
}

function coverType(mask: Uint8Array, at: number, type: FieldType): void {
  if (type.kind === "record") return cover(mask, at, type.record);
  if (type.kind !== "array") {
    mask.fill(0xff, at, at + sizeOfType(type));
    return;
  }
  const size = sizeOfType(type.of);
  for (let index = 0; index < (type.length ?? 0); index++) coverType(mask, at + index * size, type.of);
}

function set(mask: Uint8Array, bit: number): void {
  mask[bit >> 3] = (mask[bit >> 3] ?? 0) | (1 << (bit & 7));
}
