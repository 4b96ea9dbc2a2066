/** The C notation that all parts of the proof share. */

const INT_MAX = 2n ** 31n - 1n;
const LLONG_MAX = 2n ** 63n - 1n;

/** Returns an assertion. The compiler shows its message if the assertion fails. */
export function prove(condition: string, message: string): string {
  return `_Static_assert(${condition}, ${cString(message)});`;
}

/** Returns a literal that has the value for every compiler and on every architecture. */
export function cInteger(decimal: string): string {
  const value = BigInt(decimal);
  if (value < -LLONG_MAX) return `(-${LLONG_MAX}LL - 1)`;
  const magnitude = value < 0n ? -value : value;
  const suffix = magnitude > LLONG_MAX ? "ULL" : magnitude > INT_MAX ? "LL" : "";
  return value < 0n ? `(-${magnitude}${suffix})` : `${magnitude}${suffix}`;
}

/**
 * Returns a string literal of the UTF-8 bytes. Octal escapes, since a hexadecimal escape would include digits that
 * follow it.
 */
export function cString(text: string): string {
  let literal = "";
  for (const byte of new TextEncoder().encode(text)) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c && byte !== 0x3f;
    literal += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  }
  return `"${literal}"`;
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
