/** Parses numbers, characters and strings, and wraps values to C's integer types. */
import type { IntegerName, Target } from "./target.ts";
import type { Token } from "./tokens.ts";
import type { IntegerType } from "./types.ts";

export interface Value {
  readonly value: bigint;
  readonly type: IntegerType;
}

/** Cuts the value to the type's bits. */
export function wrap(value: bigint, type: IntegerType): Value {
  if (type.name === "_Bool") return { value: value === 0n ? 0n : 1n, type };
  return { value: type.signed ? BigInt.asIntN(type.size * 8, value) : BigInt.asUintN(type.size * 8, value), type };
}

/** The form of most numbers: decimal or hexadecimal, without a suffix. */
const plainNumber = /^(?:0|[1-9][0-9]{0,8}|0[xX][0-9a-fA-F]{1,8})$/;

/** Parses a number. With `wide`, as in #if, every number has 64 bits. */
export function parseNumber(token: Token, wide: boolean, target: Target): Value {
  const plain = plainNumber.test(token.text) ? Number(token.text) : Number.NaN;
  if (plain <= 0x7fffffff) return { value: BigInt(plain), type: target.integers[wide ? "long long" : "int"] };
  const match = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)([uUlL]*)$/.exec(token.text);
  const [, digits, suffix] = match ?? [];
  const validSuffix = /^(|u|l|ll|ul|lu|ull|llu)$/.test(suffix?.toLowerCase() ?? "?");
  if (!digits || !validSuffix || /^0[0-9]*[89]/.test(digits)) {
    throw token.error(`expected an integer, received ${token.shown}`);
  }
  const decimal = !digits.startsWith("0");
  const value = BigInt(/^0[0-9]/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const unsigned = /u/i.test(suffix ?? "");
  const longs = (suffix ?? "").toLowerCase().replace("u", "").length;
  const names: IntegerName[] = [];
  const sizes: [IntegerName, IntegerName][] = [
    ["int", "unsigned int"],
    ["long", "unsigned long"],
    ["long long", "unsigned long long"],
  ];
  for (const [signed, other] of sizes.slice(wide ? 2 : longs)) {
    if (!unsigned) names.push(signed);
    if (unsigned || !decimal || wide) names.push(other);
  }
  for (const name of names) {
    const type = target.integers[name];
    if (wrap(value, type).value === value) return { value, type };
  }
  throw token.error(`expected an integer of at most 64 bits, received ${token.shown}`);
}

export function parseCharacter(token: Token, target: Target): Value {
  const bytes = unescape(token);
  if (bytes.length === 0) throw token.error("expected a character between the quotes");
  const int = target.integers.int;
  if (bytes.length === 1) return wrap(wrap(BigInt(bytes[0] ?? 0), target.integers.char).value, int);
  // GCC shifts the earlier characters by eight bits for each further one.
  return wrap(
    bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n),
    int,
  );
}

const simpleEscapes: Record<string, number> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11, e: 27 };

/** Returns the bytes of a character constant or string literal. */
export function unescape(token: Token): Uint8Array {
  const bytes: number[] = [];
  const text = token.text.slice(1, -1);
  const parts = text.matchAll(/\\x([0-9a-fA-F]+)|\\([0-7]{1,3})|\\(.)|([^\\]+)/gsu);
  for (const [, hexadecimal, octal, escape, plain] of parts) {
    if (plain !== undefined) bytes.push(...new TextEncoder().encode(plain));
    else if (hexadecimal) bytes.push(Number.parseInt(hexadecimal, 16) & 0xff);
    else if (octal) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (escape) bytes.push(simpleEscapes[escape] ?? escape.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
