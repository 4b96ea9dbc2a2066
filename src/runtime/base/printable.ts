/**
 * Text that a guest may have written, made safe for a terminal's cell and for JSON: control, format, invisible and
 * unassigned characters are escaped, and so is a backslash, so that the escaped form is unambiguous.
 */

/**
 * Characters that could leave their cell: controls (C0, C1), format and bidirectional controls, surrogates, private,
 * unassigned and invisible characters. Also spaces other than " ", halves of flags, skin tones, a third mark on a
 * letter, and any mark on something else.
 */
const UNSAFE = /[\p{C}\p{DI}\p{RI}\p{EMod}]|(?! )\p{Z}|(?<!\p{L}\p{M}?)\p{M}/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r", "\\": "\\\\" };

/** Returns the text for one cell of one line. */
export function printable(text: string): string {
  if (/^[ -[\]-~]*$/.test(text)) return text;
  return text.replaceAll("\\", "\\\\").replace(UNSAFE, escapeOf);
}

/** Returns text of several lines, whose line feeds and tabs are kept. */
export function printableLines(text: string): string {
  return text.replace(UNSAFE, (character) =>
    character === "\n" || character === "\t" ? character : character === "\r" ? "" : escapeOf(character),
  );
}

function escapeOf(character: string): string {
  return SHORT[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Returns JSON in which every unsafe character is escaped; parsing returns the value unchanged. */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent) ?? "null";
  return text.replace(UNSAFE, (character) => {
    if (character === "\n") return character;
    return Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }).join("");
  });
}
