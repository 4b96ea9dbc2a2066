/**
 * The syntax of xl's configuration files (xl.cfg(5)): `name = value` by line, a value being a number, text in quotes, or
 * a list of values in brackets, which may go over several lines. A `#` outside quotes begins a comment.
 */

export type XlValue = number | string | readonly XlValue[];

const TOKEN =
  /\s*(?:(#[^\n]*)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(0x[0-9a-fA-F]+|\d+)\b|([A-Za-z_][\w.-]*)|([=[\],;]))/y;

interface Token {
  readonly kind: "name" | "number" | "text" | "sign";
  readonly value: string;
  readonly line: number;
}

/** Parses a file. Throws a SyntaxError that names the line. */
export function parseXl(text: string): ReadonlyMap<string, XlValue> {
  const tokens = tokensOf(text);
  const values = new Map<string, XlValue>();
  let at = 0;
  const fault = (expected: string): SyntaxError => {
    const token = tokens[at];
    const received = token === undefined ? "the end of the file" : `"${token.value}" in line ${token.line}`;
    return new SyntaxError(`expected ${expected}, received ${received}`);
  };
  const isSign = (sign: string): boolean => tokens[at]?.kind === "sign" && tokens[at]?.value === sign;
  const value = (): XlValue => {
    const token = tokens[at];
    if (token?.kind === "number" || token?.kind === "text") {
      at++;
      return token.kind === "number" ? Number(token.value) : token.value;
    }
    if (!isSign("[")) throw fault("a number, a text in quotes, or a list");
    const list: XlValue[] = [];
    for (at++; !isSign("]");) {
      list.push(value());
      if (isSign(",")) at++;
      else if (!isSign("]")) throw fault("a comma or ]");
    }
    at++;
    return list;
  };
  while (at < tokens.length) {
    if (isSign(";")) {
      at++;
      continue;
    }
    const token = tokens[at];
    if (token?.kind !== "name") throw fault("the name of an option");
    at++;
    if (!isSign("=")) throw fault(`= behind ${token.value}`);
    at++;
    values.set(token.value, value());
  }
  return values;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  const pattern = new RegExp(TOKEN);
  for (let at = 0; text.slice(at).trim() !== "";) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    line += text.slice(at, pattern.lastIndex).split("\n").length - 1;
    if (found === null)
      throw new SyntaxError(
        `expected an option, received ${JSON.stringify(text.slice(at).trim().slice(0, 20))} in line ${line}`,
      );
    at = pattern.lastIndex;
    const [, comment, double, single, number, name, sign] = found;
    if (comment !== undefined) continue;
    if (number !== undefined) tokens.push({ kind: "number", value: number, line });
    else if (name !== undefined) tokens.push({ kind: "name", value: name, line });
    else if (sign !== undefined) tokens.push({ kind: "sign", value: sign, line });
    else tokens.push({ kind: "text", value: (double ?? single ?? "").replaceAll(/\\(.)/g, "$1"), line });
  }
  return tokens;
}
