/** Literals as the project's formatter would leave them: on one line if they fit, else an entry a line. */

const WIDTH = 120;

/** The beginning of a function; a line may break behind it. */
const ARROW = "() => ";

/** Code that is written unchanged, such as a function that loads a class. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An entry that is undefined is left out. */
export type Literal =
  string | number | boolean | Code | readonly Literal[] | { readonly [key: string]: Literal | undefined };

/** `before value after`, the lines after the first one indented by `indentation`. */
export function printLiteral(before: string, value: Literal, after: string, indentation: number): string {
  const line = `${before}${inline(value)}${after}`;
  if (indentation + line.length <= WIDTH && !breaks(value)) return line;
  const pad = " ".repeat(indentation);
  if (value instanceof Code && value.text.startsWith(ARROW)) {
    return `${before}${ARROW.trimEnd()}\n${pad}  ${value.text.slice(ARROW.length)}${after}`;
  }
  if (typeof value === "string" && before.endsWith(": "))
    return `${before.trimEnd()}\n${pad}  ${inline(value)}${after}`;
  if (typeof value !== "object" || value instanceof Code) return line;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const entries = entriesOf(value).map(([key, entry]) => `${pad}  ${printLiteral(key, entry, ",", indentation + 2)}\n`);
  return `${before}${open}\n${entries.join("")}${pad}${close}${after}`;
}

/** A member's name as an object literal or an interface writes it. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function inline(value: Literal): string {
  if (value instanceof Code) return value.text;
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = entriesOf(value).map(([key, entry]) => key + inline(entry));
  if (Array.isArray(value)) return `[${entries.join(", ")}]`;
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** Lists of several larger objects, or lists, are never on one line. */
function breaks(value: Literal): boolean {
  if (typeof value !== "object" || value instanceof Code) return false;
  const entries = entriesOf(value).map(([, entry]) => entry);
  if (entries.some(breaks)) return true;
  const isLarge = (entry: Literal): boolean =>
    typeof entry === "object" && !(entry instanceof Code) && entriesOf(entry).length > 1;
  return Array.isArray(value) && entries.length > 1 && entries.every(isLarge);
}

function entriesOf(value: readonly Literal[] | { readonly [key: string]: Literal | undefined }): [string, Literal][] {
  if (Array.isArray(value)) return value.map((entry: Literal) => ["", entry]);
  return Object.entries(value).flatMap(([name, entry]): [string, Literal][] =>
    entry === undefined ? [] : [[`${propertyName(name)}: `, entry]],
  );
}
