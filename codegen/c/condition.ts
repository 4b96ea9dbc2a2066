/** The controlling expression of #if and #elif. */
import { evaluate } from "./evaluate.ts";
import { ExpressionParser } from "./expression.ts";
import type { Macro } from "./macros.ts";
import { Kind, Token } from "./tokens.ts";

/** Looks up the macros of a condition, and replaces tokens. */
export interface Definitions {
  readonly macros: ReadonlyMap<string, Macro>;
  expand(tokens: readonly Token[]): Token[];
}

/** Evaluates a condition. Identifiers without a macro count as 0, and every number has 64 bits, as C says. */
export function evaluateCondition(directive: Token, line: readonly Token[], definitions: Definitions): boolean {
  const tokens: Token[] = [];
  for (let at = 0; at < line.length; at++) {
    const token = line[at] as Token;
    if (token.text !== "defined") {
      tokens.push(token);
      continue;
    }
    const parenthesised = line[at + 1]?.text === "(";
    const name = line[at + (parenthesised ? 2 : 1)];
    if (name?.kind !== Kind.Identifier) throw token.error(`expected a macro's name after "defined"`);
    if (parenthesised && line[at + 3]?.text !== ")") throw token.error(`expected ) after "defined(${name.text}"`);
    tokens.push(truth(name, definitions.macros.has(name.text)));
    at += parenthesised ? 3 : 1;
  }
  const expanded = definitions.expand(tokens);
  if (expanded.length === 0) throw directive.error(`expected an expression after #${directive.text}`);
  const end = new Token(Kind.End, "", directive.file, directive.offset, true, true);
  const parser = new ExpressionParser([...expanded, end], null);
  const expression = parser.parseConditional();
  if (!parser.atEnd)
    throw parser.peek().error(`expected the end of the #${directive.text}, received ${parser.peek().shown}`);
  return evaluate(expression).value !== 0n;
}

function truth(at: Token, value: boolean): Token {
  return new Token(Kind.Number, value ? "1" : "0", at.file, at.offset, at.space, at.lineStart);
}
