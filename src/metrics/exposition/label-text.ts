/** Labels of samples, safe in every format and on a terminal, whatever a guest is called. */

/** Control, format, invisible and unassigned characters, and spaces other than " ". */
const UNSAFE = /[\p{C}\p{DI}]|(?! )\p{Z}/gu;

/** Matches text that needs no change. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Returns 'name="value"'. In the value, unsafe characters are shown as \u{…}, and a backslash is doubled. */
export function labelText(name: string, value: string | number): string {
  const text = String(value);
  return `${name}="${PLAIN.test(text) ? text : quoted(shown(text))}"`;
}

/** Returns labels as text, in the order of the object's members. */
export function labelsText(labels: Readonly<Record<string, string | number>>): string {
  return Object.entries(labels)
    .map(([name, value]) => labelText(name, value))
    .join(",");
}

function shown(text: string): string {
  return text.replaceAll("\\", "\\\\").replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

function quoted(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}
