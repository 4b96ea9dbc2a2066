/** Object-like macros that are integer constant expressions or strings, and their values. */
import type { Declarations } from "./declarations.ts";
import { evaluate } from "./evaluate.ts";
import { parseNumber, unescape } from "./literals.ts";
import { ExpressionParser } from "./expression.ts";
import type { Macro } from "./macros.ts";
import type { Preprocessor } from "./preprocessor.ts";
import { HeaderError } from "./source.ts";
import { Kind, Token } from "./tokens.ts";

/** Returns the value of a constant macro; null for any other: a keyword, a type, a piece of code, an empty macro. */
export function macroValue(macro: Macro, preprocessor: Preprocessor, unit: Declarations): bigint | string | null {
  if (macro.parameters || macro.body.length === 0) return null;
  try {
    const [only] = macro.body;
    if (macro.body.length === 1 && only?.kind === Kind.Number) return parseNumber(only, false, unit.target).value;
    const tokens = preprocessor.expand([macro.definition]);
    if (tokens.length > 0 && tokens.every((token) => token.kind === Kind.String)) {
      return new TextDecoder().decode(Buffer.concat(tokens.map(unescape)));
    }
    if (!couldBeInteger(tokens, unit)) return null;
    const { file, offset } = macro.definition;
    const parser = new ExpressionParser([...tokens, new Token(Kind.End, "", file, offset, true, true)], unit);
    const expression = parser.parseConditional();
    return parser.atEnd ? evaluate(expression, unit).value : null;
  } catch (error) {
    if (error instanceof HeaderError) return null;
    throw error;
  }
}

/** Cheap test before evaluation: a macro that stands for one name is a constant only if that name is an enumerator. */
function couldBeInteger(tokens: readonly Token[], unit: Declarations): boolean {
  const [first] = tokens;
  if (!first) return false;
  if (tokens.length > 1) return true;
  return first.kind === Kind.Identifier ? unit.enumerators.has(first.text) : first.kind !== Kind.Other;
}
