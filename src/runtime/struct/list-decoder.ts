/**
 * Decoders of long lists: one loop for a class, compiled from its layout. The loop reads memory as words of 32 bits and
 * calls no function for a record, so that the engine checks bounds once. Records that it does not know are left to
 * `decodeAt`: packed ones, and those with arrays of anything but bytes.
 */

import { copyBytes, copySignedBytes } from "./bytes.ts";
import { type FieldInfo, fieldsOf } from "./fields.ts";
import type { StructType } from "./struct.ts";
import { readS64Number } from "./wide.ts";

/** Decodes records into a list. `words` begin at the first record, whose place in `view` is `byteOffset`. */
export type ListDecoder = (
  view: DataView,
  words: Uint32Array,
  byteOffset: number,
  length: number,
  plain: unknown[],
) => void;

/** Expressions of a loop: on `word`, the index of the record's first word, and `at`, its offset in the view. */
interface Expressions {
  readonly types: StructType[];
  readonly numbers: boolean;
  /** The high words of values that must be below 2^53. */
  readonly high: string[];
}

/** Compiles a decoder, with bigints or with checked numbers. Returns null for a record that is left to `decodeAt`. */
export function listDecoder(type: StructType, numbers: boolean): ListDecoder | null {
  if (type.size % 4 !== 0 || !Object.hasOwn(type, "fields") || !Object.hasOwn(type, "decodeAt")) return null;
  const into: Expressions = { types: [], numbers, high: [] };
  const members: string[] = [];
  for (const field of fieldsOf(type)) {
    if (isLeftOut(field)) continue;
    const value = expressionOf(field, into);
    if (value === null || field.name === "__proto__") return null;
    members.push(`${field.name}: ${value}`);
  }
  // The record's own method throws, and names the value.
  const check =
    into.high.length === 0
      ? ""
      : `if ((${into.high.join(" | ")}) >>> 0 > 0x1fffff) { plain[index] = type.decodeNumbersAt(view, at); continue; }`;
  const loop = `"use strict";
return (view, words, byteOffset, length, plain) => {
  for (let index = 0, word = 0, at = byteOffset; index < length; index++, word += ${type.size / 4}, at += ${type.size}) {
    ${check}
    plain[index] = { ${members.join(", ")} };
  }
};`;
  const compile = new Function("type", "types", "copyBytes", "copySignedBytes", "readS64Number", loop);
  return compile(type, into.types, copyBytes, copySignedBytes, readS64Number) as ListDecoder;
}

/** Returns true for a field that no plain form has. */
function isLeftOut({ type }: FieldInfo): boolean {
  let of = type;
  while (of.kind === "array" && of.length !== null) of = of.of;
  return of.kind === "handle" || of.kind === "pointer" || of.kind === "array";
}

function expressionOf({ offset, type, bits }: FieldInfo, into: Expressions): string | null {
  switch (type.kind) {
    case "record": {
      const wide = into.numbers && type.record.decodeNumbersAt !== undefined;
      const nested = `types[${into.types.push(type.record) - 1}]`;
      return `${nested}.${wide ? "decodeNumbersAt" : "decodeAt"}(view, at + ${offset})`;
    }
    case "array": {
      if (type.of.kind !== "int" || type.of.size !== 1) return null;
      return `${type.of.signed ? "copySignedBytes" : "copyBytes"}(view, at + ${offset}, ${type.length})`;
    }
    case "bool":
      return `(${bits === undefined ? part(offset, 8, false) : part(offset, 1, false, bits.shift)}) !== 0`;
    case "int": {
      if (bits !== undefined) {
        const { shift, width } = bits;
        // Such bits lie in two words, or are a bigint.
        if ((offset % 4) * 8 + (shift % 32) + width > 32) return null;
        return part(offset + 4 * Math.floor(shift / 32), width, type.signed, shift % 32);
      }
      if (offset % Math.min(type.size, 4) !== 0) return null;
      return type.size === 8 ? wide(offset, type.signed, into) : part(offset, 8 * type.size, type.signed);
    }
    default:
      return null;
  }
}

/** Returns the expression of bits in the word at an offset, counted from the byte there. */
function part(offset: number, width: number, signed: boolean, shift = 0): string {
  const first = (offset % 4) * 8 + shift;
  const value = `words[word + ${Math.floor(offset / 4)}]`;
  if (width === 32) return signed ? `${value} | 0` : value;
  if (signed) return `${value} << ${32 - first - width} >> ${32 - width}`;
  return `${value} >>> ${first} & ${2 ** width - 1}`;
}

function wide(offset: number, signed: boolean, { numbers, high }: Expressions): string {
  const low = `words[word + ${offset / 4}]`;
  const upper = `words[word + ${offset / 4 + 1}]`;
  // 0 is the most frequent value of Xen's counters, and this one takes no memory.
  if (!numbers) return `(${low} | ${upper}) === 0 ? 0n : view.getBig${signed ? "Int" : "Uint"}64(at + ${offset}, true)`;
  if (signed) return `readS64Number(view, at + ${offset})`;
  high.push(upper);
  return `${upper} * 0x100000000 + ${low}`;
}
