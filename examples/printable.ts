/**
 * Text that another domain has written, for a terminal: control characters are shown and not sent, since they could move
 * the cursor, change the title, or have the terminal type.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
