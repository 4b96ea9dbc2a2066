/** Assertions on typedefs, enumerators, integer constants and strings. */

import type { Abi } from "../../model/abi.ts";
import { byteLength, cInteger, cString, prove } from "./prove.ts";

export function* valueAssertions(abi: Abi): Generator<string> {
  for (const [name, size] of Object.entries(abi.typedefs)) {
    yield prove(`sizeof(${name}) == ${size}`, `typedef ${name}: size is not ${size}`);
  }
  for (const [name, value] of Object.entries(abi.enums)) yield integerAssertion(name, String(value));
  for (const [name, value] of Object.entries(abi.constants)) yield integerAssertion(name, value);
  for (const [name, text] of Object.entries(abi.strings)) {
    yield prove(`sizeof(${name}) == ${byteLength(text) + 1}`, `${name}: length is not ${byteLength(text)}`);
  }
  yield "#ifndef __TINYC__";
  for (const [name, text] of Object.entries(abi.strings)) {
    yield prove(`__builtin_strcmp(${name}, ${cString(text)}) == 0`, `${name}: is not ${text}`);
  }
  yield "#endif";
}

/** Asserts value and sign: C converts −1 to the type of 18446744073709551615 before it compares the two. */
function integerAssertion(name: string, value: string): string {
  const sign = value.startsWith("-") ? "<" : ">=";
  return prove(`(${name}) == ${cInteger(value)} && (${name}) ${sign} 0`, `${name}: is not ${value}`);
}
