/** Parses expressions: tokens in, a tree out. evaluate.ts computes the tree's value. */
import { Kind, type Token } from "./tokens.ts";
import type { CType } from "./types.ts";

export type Expression =
  | { readonly op: "number"; readonly token: Token; readonly wide: boolean }
  | { readonly op: "character" | "string" | "name"; readonly token: Token }
  | { readonly op: "unary"; readonly token: Token; readonly operand: Expression }
  | { readonly op: "binary"; readonly token: Token; readonly left: Expression; readonly right: Expression }
  | {
      readonly op: "conditional";
      readonly token: Token;
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | { readonly op: "cast"; readonly token: Token; readonly type: CType; readonly operand: Expression }
  | { readonly op: "sizeof" | "alignof"; readonly token: Token; readonly of: CType | Expression }
  | {
      readonly op: "member";
      readonly token: Token;
      readonly of: Expression;
      readonly name: Token;
      readonly arrow: boolean;
    }
  | { readonly op: "index"; readonly token: Token; readonly of: Expression; readonly index: Expression }
  | { readonly op: "offsetof"; readonly token: Token; readonly type: CType; readonly path: readonly Designator[] }
  | { readonly op: "call"; readonly token: Token };

export type Designator = Token | Expression;

/** Types that an expression may name; null in #if, which has none. */
export interface TypeNames {
  startsType(token: Token): boolean;
  /** Reads `specifiers abstract-declarator` from the parser's position. */
  parseTypeName(tokens: ExpressionParser): CType;
}

const precedence: Record<string, number> = {
  "||": 1,
  "&&": 2,
  "|": 3,
  "^": 4,
  "&": 5,
  "==": 6,
  "!=": 6,
  "<": 7,
  ">": 7,
  "<=": 7,
  ">=": 7,
  "<<": 8,
  ">>": 8,
  "+": 9,
  "-": 9,
  "*": 10,
  "/": 10,
  "%": 10,
};
const unaryOperators = new Set(["+", "-", "~", "!", "*", "&"]);
const maxDepth = 400;

export class ExpressionParser {
  readonly tokens: readonly Token[];
  index = 0;
  readonly #types: TypeNames | null;
  #depth = 0;

  /** `tokens` must end with a token of kind End. */
  constructor(tokens: readonly Token[], types: TypeNames | null, index = 0) {
    this.tokens = tokens;
    this.#types = types;
    this.index = index;
  }

  peek(ahead = 0): Token {
    return (this.tokens[this.index + ahead] ?? this.tokens.at(-1)) as Token;
  }

  get atEnd(): boolean {
    return this.peek().kind === Kind.End;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== Kind.End) this.index++;
    return token;
  }

  accept(text: string): Token | null {
    const token = this.peek();
    if (token.text !== text || token.kind === Kind.String) return null;
    this.index++;
    return token;
  }

  expect(text: string, where: string): Token {
    const token = this.accept(text);
    if (!token) throw this.peek().error(`expected ${text} ${where}, received ${this.peek().shown}`);
    return token;
  }

  parseConditional(): Expression {
    if (++this.#depth > maxDepth) throw this.peek().error("the expression is nested too deeply");
    const test = this.#binary(1);
    const token = this.accept("?");
    let result = test;
    if (token) {
      const yes = this.peek().text === ":" ? test : this.parseConditional();
      this.expect(":", "in a conditional expression");
      result = { op: "conditional", token, test, yes, no: this.parseConditional() };
    }
    this.#depth--;
    return result;
  }

  #binary(lowest: number): Expression {
    let left = this.#unary();
    for (;;) {
      const token = this.peek();
      const level = token.kind === Kind.Punctuator ? precedence[token.text] : undefined;
      if (level === undefined || level < lowest) return left;
      this.index++;
      left = { op: "binary", token, left, right: this.#binary(level + 1) };
    }
  }

  #unary(): Expression {
    if (++this.#depth > maxDepth) throw this.peek().error("the expression is nested too deeply");
    try {
      const token = this.peek();
      if (token.kind === Kind.Punctuator && unaryOperators.has(token.text)) {
        this.index++;
        return { op: "unary", token, operand: this.#unary() };
      }
      if (this.#types && token.kind === Kind.Identifier) {
        if (token.text === "__extension__") {
          this.index++;
          return this.#unary();
        }
        if (token.text === "sizeof") return this.#sizeOrAlign("sizeof");
        if (/^(_Alignof|__alignof(__)?)$/.test(token.text)) return this.#sizeOrAlign("alignof");
        if (token.text === "__builtin_offsetof") return this.#offsetof();
      }
      if (this.#types && token.text === "(" && this.#types.startsType(this.peek(1))) {
        this.index++;
        const type = this.#types.parseTypeName(this);
        this.expect(")", "after the type of a cast");
        if (this.peek().text === "{") throw token.error("expected a constant, received a compound literal");
        return { op: "cast", token, type, operand: this.#unary() };
      }
      return this.#postfix();
    } finally {
      this.#depth--;
    }
  }

  #sizeOrAlign(op: "sizeof" | "alignof"): Expression {
    const token = this.next();
    if (this.peek().text === "(" && this.#types?.startsType(this.peek(1))) {
      this.index++;
      const type = this.#types.parseTypeName(this);
      this.expect(")", `after the type of ${token.text}`);
      return { op, token, of: type };
    }
    return { op, token, of: this.#unary() };
  }

  #offsetof(): Expression {
    const token = this.next();
    this.expect("(", `after ${token.text}`);
    const type = this.#types?.parseTypeName(this);
    if (!type) throw token.error("offsetof cannot stand in an #if");
    this.expect(",", "after the type of offsetof");
    const path: Designator[] = [this.#identifier("a member's name")];
    for (;;) {
      if (this.accept(".")) path.push(this.#identifier("a member's name"));
      else if (this.accept("[")) {
        path.push(this.parseConditional());
        this.expect("]", "after an index");
      } else break;
    }
    this.expect(")", "at the end of offsetof");
    return { op: "offsetof", token, type, path };
  }

  #identifier(what: string): Token {
    const token = this.next();
    if (token.kind !== Kind.Identifier) throw token.error(`expected ${what}, received ${token.shown}`);
    return token;
  }

  #postfix(): Expression {
    let expression = this.#primary();
    for (;;) {
      const token = this.peek();
      if (!this.#types) return expression;
      if (token.text === "." || token.text === "->") {
        this.index++;
        const name = this.#identifier("a member's name");
        expression = { op: "member", token, of: expression, name, arrow: token.text === "->" };
      } else if (token.text === "[") {
        this.index++;
        const index = this.parseConditional();
        this.expect("]", "after an index");
        expression = { op: "index", token, of: expression, index };
      } else if (token.text === "(") {
        this.#skipParentheses();
        expression = { op: "call", token };
      } else return expression;
    }
  }

  #skipParentheses(): void {
    const open = this.next();
    for (let depth = 1; depth > 0;) {
      const token = this.next();
      if (token.kind === Kind.End) throw open.error("expected ) for this (");
      if (token.text === "(") depth++;
      else if (token.text === ")") depth--;
    }
  }

  #primary(): Expression {
    const token = this.next();
    switch (token.kind) {
      case Kind.Number:
        return { op: "number", token, wide: this.#types === null };
      case Kind.Character:
        return { op: "character", token };
      case Kind.String:
        if (!this.#types) throw token.error("expected an integer, received a string");
        return { op: "string", token };
      case Kind.Identifier:
        return { op: "name", token };
      default:
    }
    if (token.text === "(" && token.kind === Kind.Punctuator) {
      const inner = this.parseConditional();
      this.expect(")", "after an expression");
      return inner;
    }
    throw token.error(`expected an expression, received ${token.shown}`);
  }
}
