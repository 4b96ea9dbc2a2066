/** Line breaking where a line would be longer than the formatter allows; everything else is written to fit. */

const WIDTH = 120;

/** A statement that ends in a call: its arguments one a line where the statement does not fit at this indentation. */
export function fitCall(statement: string, indentation: number): string[] {
  if (indentation + statement.length <= WIDTH) return [statement];
  const open = statement.indexOf("(");
  const close = statement.lastIndexOf(")");
  return [
    statement.slice(0, open + 1),
    ...splitArguments(statement.slice(open + 1, close)).map((argument) => `  ${argument},`),
    statement.slice(close),
  ];
}

/** `before a, b, c after`, with one item a line where that does not fit. */
export function fitList(before: string, items: string[], after: string): string[] {
  const line = before + items.join(", ") + after;
  if (line.length <= WIDTH) return [line];
  return [before.trimEnd(), ...items.map((item) => `  ${item},`), after.trimStart()];
}

function splitArguments(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "," && depth === 0) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}
