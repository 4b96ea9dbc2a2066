/**
 * File names as text. Linux's names are bytes, nearly always UTF-8. A byte that is not UTF-8 becomes one of the lone
 * surrogates U+DC80 to U+DCFF, as in Python. So each name becomes its own bytes again.
 */

const ESCAPE = 0xdc00;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Converts bytes to text. */
export function textOf(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return escapedText(bytes);
  }
}

/** Converts text to bytes: the reverse of `textOf`. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (text.isWellFormed()) return encoder.encode(text);
  const parts: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= ESCAPE + 0x80 && code <= ESCAPE + 0xff) parts.push(code - ESCAPE);
    else parts.push(...encoder.encode(character));
  }
  return Uint8Array.from(parts);
}

function escapedText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    const character = length === 0 ? null : tryDecode(bytes.subarray(at, at + length), length);
    text += character ?? String.fromCharCode(ESCAPE + (bytes[at] ?? 0));
    at += character === null ? 1 : length;
  }
  return text;
}

/** Returns the length of the sequence that a byte begins; 0 for one that begins none. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

function tryDecode(bytes: Uint8Array, length: number): string | null {
  if (bytes.length < length) return null;
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
