/**
 * Names of guest handles' elements, which brand pointers. C accepts a `uint64_t *` for an `xen_pfn_t *`. So an integer
 * is named by its width, whatever its typedef, and a typed array fits.
 */

import type { Abi, AbiField, AbiRecord, AbiType } from "../../model/abi.ts";

/** Element types of handles that accept a buffer of any element. */
export const UNTYPED: ReadonlySet<string> = new Set(["void", "char", "uint8_t", "uint8", "unsigned char"]);

const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ["short", "int16_t"],
  ["unsigned short", "uint16_t"],
  ["int", "int32_t"],
  ["unsigned int", "uint32_t"],
  ["long long", "int64_t"],
  ["unsigned long long", "uint64_t"],
]);

const signed = new WeakMap<Abi, ReadonlySet<string>>();

export function elementName(abi: Abi, element: string): string {
  if (UNTYPED.has(element) || abi.structs[element] !== undefined) return element;
  const size = abi.typedefs[element];
  if (size !== 1 && size !== 2 && size !== 4 && size !== 8) return BUILT_IN.get(element) ?? element;
  return `${signedTypes(abi).has(element) || /^int\d+_t$/.test(element) ? "int" : "uint"}${size * 8}_t`;
}

/** Returns the names of signed integer types among the model's fields. */
function signedTypes(abi: Abi): ReadonlySet<string> {
  let names = signed.get(abi);
  if (names === undefined) signed.set(abi, (names = new Set(Object.values(abi.structs).flatMap(signedIn))));
  return names;
}

function signedIn(record: AbiRecord): string[] {
  return record.fields.flatMap(({ type, inline }: AbiField) => [
    ...(type === undefined ? [] : signedInType(type)),
    ...(inline === undefined ? [] : signedIn(inline)),
  ]);
}

function signedInType(type: AbiType): string[] {
  if (type.kind === "array") return signedInType(type.of);
  return type.kind === "int" && type.signed ? [type.name] : [];
}
