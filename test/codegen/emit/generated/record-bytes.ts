/** Random bytes of records, and masks of the bytes that a plain form contains, from the classes' own layouts. */

import { type FieldType, type StructType, Union, fieldsOf, sizeOfType } from "../../../../src/runtime/struct/index.ts";

/** Returns random bytes, with 0 or 1 for each bool. */
export function randomRecord(type: StructType): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(new ArrayBuffer(type.size));
  for (let start = 0; start < type.size; start += 65_536) {
    crypto.getRandomValues(bytes.subarray(start, start + 65_536));
  }
  if (!(type.prototype instanceof Union)) normaliseRecord(bytes, 0, type);
  return bytes;
}

function normaliseRecord(bytes: Uint8Array, base: number, type: StructType): void {
  for (const field of fieldsOf(type)) if (field.bits === undefined) normalise(bytes, base + field.offset, field.type);
}

export function normalise(bytes: Uint8Array, offset: number, type: FieldType): void {
  if (type.kind === "bool") bytes[offset] = (bytes[offset] ?? 0) & 1;
  else if (type.kind === "record" && !isUnion(type)) normaliseRecord(bytes, offset, type.record);
  else if (type.kind === "array") {
    for (let index = 0; index < (type.length ?? 0); index++) {
      normalise(bytes, offset + index * sizeOfType(type.of), type.of);
    }
  }
}

/**
 * Returns a mask of the bits that a plain form contains: all fields but addresses and flexible arrays, and all bytes of
 * unions.
 */
export function plainMask(type: StructType): Uint8Array {
  const mask = new Uint8Array(type.size);
  coverRecord(mask, 0, type);
  return mask;
}

function coverRecord(mask: Uint8Array, base: number, type: StructType): void {
  for (const field of fieldsOf(type)) {
    if (field.bits === undefined) coverPlain(mask, base + field.offset, field.type);
    else {
      for (let bit = 0; bit < field.bits.width; bit++) {
        const place = (base + field.offset) * 8 + field.bits.shift + bit;
        mask[place >> 3] = (mask[place >> 3] ?? 0) | (1 << (place & 7));
      }
    }
  }
}

export function coverPlain(mask: Uint8Array, offset: number, type: FieldType): void {
  if (isAddress(type)) return;
  if (type.kind === "record" && !isUnion(type)) coverRecord(mask, offset, type.record);
  else if (type.kind === "array") {
    for (let index = 0; index < (type.length ?? 0); index++) {
      coverPlain(mask, offset + index * sizeOfType(type.of), type.of);
    }
  } else mask.fill(0xff, offset, offset + sizeOfType(type));
}

/** Returns the first offset at which `copy` differs from `bytes` inside the mask, or from zero outside it. */
export function mismatch(copy: Uint8Array, bytes: Uint8Array, mask: Uint8Array): number | null {
  const index = copy.findIndex((byte, place) => byte !== ((bytes[place] ?? 0) & (mask[place] ?? 0)));
  return index < 0 ? null : index;
}

/** Clears the uppermost bits of every 64-bit value, so that a number holds it exactly. */
export function clearTops(bytes: Uint8Array, base: number, type: StructType): void {
  for (const { offset, type: field } of fieldsOf(type)) clearTop(bytes, base + offset, field);
}

function clearTop(bytes: Uint8Array, offset: number, type: FieldType): void {
  if (type.kind === "int" && type.size === 8) bytes.fill(0, offset + 6, offset + 8);
  else if (type.kind === "record") clearTops(bytes, offset, type.record);
  else if (type.kind === "array") {
    for (let index = 0; index < (type.length ?? 0); index++) {
      clearTop(bytes, offset + index * sizeOfType(type.of), type.of);
    }
  }
}

function isUnion(type: FieldType): boolean {
  return type.kind === "record" && type.record.prototype instanceof Union;
}

export function isAddress(type: FieldType): boolean {
  return type.kind === "array" ? isAddress(type.of) : type.kind === "handle" || type.kind === "pointer";
}

export function isFlexible(type: FieldType): boolean {
  return type.kind === "array" && type.length === null;
}
