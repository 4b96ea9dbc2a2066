/**
 * C's declarations: the definitions of a translation unit, in order. Functions are passed over; initialisers and
 * parameter lists are skipped. Each type is laid out when its definition ends.
 */
import { type Attributes, combine, isAttribute, noAttributes, parseAttributes } from "./attributes.ts";
import { parseDeclarator, skipBalanced } from "./declarators.ts";
import { parseEnum } from "./enums.ts";
import { evaluate, type Scope } from "./evaluate.ts";
import type { Value } from "./literals.ts";
import { ExpressionParser, type TypeNames } from "./expression.ts";
import { parseRecord } from "./records.ts";
import { HeaderError } from "./source.ts";
import { parseSpecifiers, type Specifiers, startsSpecifiers } from "./specifiers.ts";
import type { Target } from "./target.ts";
import { Kind, type Token } from "./tokens.ts";
import { type CType, type EnumType, type RecordType, type TypedefType, unwrap } from "./types.ts";

export interface Typedef {
  readonly type: TypedefType;
  readonly origin: Token;
}

export interface Enumerator extends Value {
  readonly origin: Token;
}

export class Declarations implements TypeNames, Scope {
  readonly target: Target;
  /** The tokens to read: the whole unit, or the expression that a macro stands for. */
  parser: ExpressionParser;
  /** Records by tag, "struct NAME" or "union NAME". */
  readonly tags: Map<string, RecordType> = new Map();
  readonly enums: Map<string, EnumType> = new Map();
  readonly typedefs: Map<string, Typedef> = new Map();
  readonly enumerators: Map<string, Enumerator> = new Map();
  /** Records with a body, in the order in which their bodies end; unnamed members' records are left out. */
  readonly records: RecordType[] = [];
  readonly #origins: readonly Token[];

  /** Parses the whole unit. Throws a HeaderError at the first text that cannot be parsed. */
  constructor(tokens: readonly Token[], origins: readonly Token[], target: Target) {
    this.target = target;
    this.#origins = origins;
    this.parser = new ExpressionParser(tokens, this);
    try {
      while (!this.parser.atEnd) this.#external();
    } catch (error) {
      throw error instanceof HeaderError ? this.#withOrigin(error) : error;
    }
  }

  /** Returns the token of the physical file that the parser's next token stems from. */
  origin(): Token {
    return this.#origins[this.parser.index] ?? this.parser.peek();
  }

  #withOrigin(error: HeaderError): HeaderError {
    const origin = this.#origins[Math.max(0, this.parser.index - 1)];
    const token = this.parser.tokens[Math.max(0, this.parser.index - 1)];
    if (!origin || !token || (origin.file === token.file && origin.offset === token.offset)) return error;
    const { line, column } = origin.file.position(origin.offset);
    error.message += ` (in a macro used at ${origin.file.path}:${line}:${column})`;
    return error;
  }

  constant(name: string): Value | null {
    return this.enumerators.get(name) ?? null;
  }

  startsType(token: Token): boolean {
    return token.kind === Kind.Identifier && (startsSpecifiers(token) || this.typedefs.has(token.text));
  }

  parseTypeName(parser: ExpressionParser): CType {
    const own = this.parser;
    this.parser = parser;
    try {
      const { type } = this.specifiers();
      const declarator = parseDeclarator(this);
      if (declarator.name) throw declarator.name.error("expected a type without a name");
      return declarator.build(type);
    } finally {
      this.parser = own;
    }
  }

  /** Parses declaration specifiers, including the records and enums that they define. */
  specifiers(): Specifiers {
    return parseSpecifiers(this, parseRecord, parseEnum);
  }

  attributes(): Attributes {
    return isAttribute(this.parser.peek()) ? parseAttributes(this.parser, this) : noAttributes;
  }

  #external(): void {
    const { parser } = this;
    if (parser.accept(";") || parser.accept("__extension__")) return;
    const first = parser.peek();
    if (first.text === "_Static_assert") return this.#staticAssert();
    if (first.text === "asm" || first.text === "__asm__") {
      parser.next();
      skipBalanced(parser, "(", ")");
      parser.expect(";", "after asm");
      return;
    }
    if (!this.startsType(first) && !isAttribute(first))
      throw first.error(`expected a declaration, received ${first.shown}`);
    const specifiers = this.specifiers();
    if (parser.accept(";")) return;
    do {
      if (this.#declare(specifiers)) return;
    } while (parser.accept(","));
    parser.expect(";", "after a declaration");
  }

  /** Parses one declaration. Returns true after a function's body, which no ";" follows. */
  #declare(specifiers: Specifiers): boolean {
    const { parser } = this;
    const origin = this.origin();
    const declarator = parseDeclarator(this);
    if (!declarator.name) throw parser.peek().error(`expected a name, received ${parser.peek().shown}`);
    const type = declarator.build(specifiers.type);
    if (parser.accept("asm") ?? parser.accept("__asm__")) skipBalanced(parser, "(", ")");
    const attributes = combine(combine(specifiers.attributes, declarator.attributes), this.attributes());
    if (specifiers.storage === "typedef") this.#typedef(declarator.name.text, type, attributes, origin);
    else if (parser.peek().text === "{" && type.kind === "function") {
      skipBalanced(parser, "{", "}");
      return true;
    } else if (parser.accept("=")) this.#skipInitializer();
    return false;
  }

  #typedef(name: string, type: CType, attributes: Attributes, origin: Token): void {
    const { align } = attributes;
    if (!this.typedefs.has(name)) this.typedefs.set(name, { type: { kind: "typedef", name, type, align }, origin });
    if (type.kind === "record" && type.tag === null) type.typedefName ??= name;
    const inner = unwrap(type);
    if (inner.kind === "record" && inner.tag === null && inner.typedefName === null) inner.typedefName = name;
  }

  #skipInitializer(): void {
    const { parser } = this;
    while (!parser.atEnd && parser.peek().text !== "," && parser.peek().text !== ";") {
      const { text } = parser.peek();
      if (text === "(") skipBalanced(parser, "(", ")");
      else if (text === "{") skipBalanced(parser, "{", "}");
      else parser.next();
    }
  }

  #staticAssert(): void {
    const { parser } = this;
    const keyword = parser.next();
    parser.expect("(", "after _Static_assert");
    const condition = parser.parseConditional();
    const message = parser.accept(",") ? parser.next().text : "";
    parser.expect(")", "after _Static_assert");
    parser.expect(";", "after _Static_assert");
    if (evaluate(condition, this).value === 0n) throw keyword.error(`the static assertion fails: ${message}`);
  }
}
