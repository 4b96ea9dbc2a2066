/** Breaks lines that are longer than the formatter allows; all other lines are written to fit. */

const WIDTH = 120;

/**
 * Breaks a statement with a call: if it does not fit at this indentation, each argument of the first call gets a line.
 */
export function fitCall(statement: string, indentation: number): string[] {
  if (indentation + statement.length <= WIDTH) return [statement];
  const open = statement.indexOf("(");
  if (open < 0) return [statement];
  const close = closing(statement, open);
  return [
    statement.slice(0, open + 1),
    ...splitArguments(statement.slice(open + 1, close)).flatMap((argument) =>
      fitCall(`${argument},`, indentation + 2).map((line) => `  ${line}`),
    ),
    statement.slice(close),
  ];
}

/** Writes `before a, b, c after`, with one item a line if that does not fit. */
export function fitList(before: string, items: string[], after: string): string[] {
  const line = before + items.join(", ") + after;
  if (line.length <= WIDTH) return [line];
  return [before.trimEnd(), ...items.map((item) => `  ${item},`), after.trimStart()];
}

/** Returns the index of the parenthesis that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === "(") depth++;
    else if (text[index] === ")" && --depth === 0) return index;
  }
  throw new Error(`unbalanced parentheses: ${text}`);
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
