/** Declarators: the `*name[4]` of `int *name[4]`, with or without a name. */
import { type Attributes, combine, isAttribute, noAttributes } from "./attributes.ts";
import type { Declarations } from "./declarations.ts";
import { evaluateCount } from "./evaluate.ts";
import type { ExpressionParser } from "./expression.ts";
import { sizeOf } from "./layout.ts";
import { Kind, type Token } from "./tokens.ts";
import { type CType, unwrap } from "./types.ts";

export interface Declarator {
  readonly name: Token | null;
  readonly attributes: Attributes;
  /** Returns the declared type for the base type that the specifiers name. */
  build(base: CType): CType;
}

const qualifiers = new Set("const __const __const__ volatile __volatile__ restrict __restrict __restrict__".split(" "));
const maxDepth = 200;

export function parseDeclarator(unit: Declarations, depth = 0): Declarator {
  const { parser } = unit;
  if (depth > maxDepth) throw parser.peek().error("the declarator is nested too deeply");
  const plain = plainName(parser);
  if (plain) return { name: plain, attributes: noAttributes, build: (base) => base };
  const { pointerSize } = unit.target;
  const pointers: boolean[] = [];
  let attributes = unit.attributes();
  while (parser.accept("*")) {
    let isConst = false;
    for (;;) {
      if (qualifiers.has(parser.peek().text)) isConst = parser.next().text.includes("const") || isConst;
      else if (isAttribute(parser.peek())) attributes = combine(attributes, unit.attributes());
      else break;
    }
    pointers.push(isConst);
  }
  let nested: Declarator | null = null;
  let name: Token | null = null;
  if (parser.peek().text === "(" && startsNested(unit, parser.peek(1))) {
    parser.next();
    nested = parseDeclarator(unit, depth + 1);
    parser.expect(")", "after a declarator");
    ({ name } = nested);
  } else if (parser.peek().kind === Kind.Identifier && !isAttribute(parser.peek())) name = parser.next();
  const suffixes: ((of: CType) => CType)[] = [];
  for (;;) {
    if (parser.peek().text === "[") suffixes.push(parseDimension(unit));
    else if (parser.peek().text === "(") {
      skipBalanced(parser, "(", ")");
      suffixes.push(() => ({ kind: "function" }));
    } else break;
  }
  attributes = combine(attributes, nested?.attributes ?? noAttributes);
  return {
    name,
    attributes,
    build(base) {
      let type = base;
      for (const isConst of pointers) {
        type = { kind: "pointer", to: type, size: pointerSize };
        if (isConst) type = { kind: "const", type };
      }
      for (const suffix of suffixes.toReversed()) type = suffix(type);
      return nested ? nested.build(type) : type;
    },
  };
}

/** Returns a declarator that is a name alone, as most are; else null. */
function plainName(parser: ExpressionParser): Token | null {
  const name = parser.peek();
  const { text } = parser.peek(1);
  if (name.kind !== Kind.Identifier || !(text === ";" || text === "," || text === ":") || isAttribute(name))
    return null;
  return parser.next();
}

/** True if a "(" before this token opens a nested declarator rather than a parameter list. */
function startsNested(unit: Declarations, token: Token): boolean {
  if (token.text === "*" || token.text === "(" || isAttribute(token)) return true;
  return token.kind === Kind.Identifier && !unit.startsType(token);
}

function parseDimension(unit: Declarations): (of: CType) => CType {
  const { parser } = unit;
  const open = parser.next();
  while (qualifiers.has(parser.peek().text) || parser.peek().text === "static") parser.next();
  const length =
    parser.peek().text === "]" ? null : evaluateCount(parser.parseConditional(), unit, "an array's length");
  parser.expect("]", "after an array's length");
  return (of) => {
    const element = unwrap(of);
    if (element.kind === "function" || element.kind === "void")
      throw open.error("an array's elements cannot be functions or void");
    const type: CType = { kind: "array", of, length };
    sizeOf(type, open);
    return type;
  };
}

/** Skips everything from an opening bracket to its closing one. */
export function skipBalanced(parser: ExpressionParser, open: string, close: string): void {
  const start = parser.expect(open, "here");
  for (let depth = 1; depth > 0;) {
    const token = parser.next();
    if (token.kind === Kind.End) throw start.error(`expected ${close} for this ${open}`);
    if (token.kind !== Kind.Punctuator) continue;
    if (token.text === open) depth++;
    else if (token.text === close) depth--;
  }
}
