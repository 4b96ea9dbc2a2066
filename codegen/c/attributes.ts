/** `__attribute__((…))` and `_Alignas`: only attributes that change a layout matter here. */
import { evaluateCount, type Scope } from "./evaluate.ts";
import type { ExpressionParser } from "./expression.ts";
import type { Token } from "./tokens.ts";

export interface Attributes {
  /** Bytes; null if no attribute asks for an alignment. */
  readonly align: number | null;
  readonly packed: boolean;
}

export const noAttributes: Attributes = { align: null, packed: false };

const unsupported = new Set(["mode", "vector_size", "scalar_storage_order", "ms_struct", "gcc_struct"]);

export function isAttribute(token: Token): boolean {
  return token.text === "__attribute__" || token.text === "__attribute" || token.text === "_Alignas";
}

export function combine(a: Attributes, b: Attributes): Attributes {
  if (a === noAttributes) return b;
  if (b === noAttributes) return a;
  const align = a.align === null ? b.align : Math.max(a.align, b.align ?? 1);
  return { align, packed: a.packed || b.packed };
}

/** Reads all attributes at the parser's position. */
export function parseAttributes(parser: ExpressionParser, scope: Scope): Attributes {
  let result = noAttributes;
  while (isAttribute(parser.peek())) {
    const keyword = parser.next();
    if (keyword.text === "_Alignas") {
      parser.expect("(", "after _Alignas");
      result = combine(result, { align: alignment(parser, scope), packed: false });
      parser.expect(")", "after an alignment");
      continue;
    }
    parser.expect("(", `after ${keyword.text}`);
    parser.expect("(", `after ${keyword.text}(`);
    while (parser.peek().text !== ")") {
      if (!parser.accept(",")) result = combine(result, parseOne(parser, scope));
    }
    parser.expect(")", "after an attribute");
    parser.expect(")", "after an attribute");
  }
  return result;
}

function parseOne(parser: ExpressionParser, scope: Scope): Attributes {
  const name = parser.next();
  if (parser.atEnd) throw name.error("expected ) after an attribute");
  const plain = name.text.replace(/^__(.*)__$/, "$1");
  if (unsupported.has(plain))
    throw name.error(`the attribute "${plain}" changes layouts in a way that is not supported`);
  if (plain === "packed") return { align: null, packed: true };
  if (plain === "aligned") {
    if (!parser.accept("(")) return { align: scope.target.biggestAlignment, packed: false };
    const align = alignment(parser, scope);
    parser.expect(")", "after an alignment");
    return { align, packed: false };
  }
  if (parser.peek().text === "(") {
    const open = parser.next();
    for (let depth = 1; depth > 0;) {
      if (parser.atEnd) throw open.error("expected ) for this (");
      const { text } = parser.next();
      depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    }
  }
  return noAttributes;
}

function alignment(parser: ExpressionParser, scope: Scope): number {
  const at = parser.peek();
  const align = evaluateCount(parser.parseConditional(), scope, "an alignment");
  if (align === 0 || Math.log2(align) % 1 !== 0 || align > 2 ** 28) {
    throw at.error(`expected an alignment that is a power of two up to 2^28, received ${align}`);
  }
  return align;
}
