/** Integer constant expressions: C's types, conversions and 64-bit values. */
import type { Designator, Expression } from "./expression.ts";
import { alignOf, describe, sizeOf } from "./layout.ts";
import type { IntegerName, Target } from "./target.ts";
import { targetOf } from "./target.ts";
import type { Token } from "./tokens.ts";
import { type CType, type IntegerType, type RecordType, unwrap } from "./types.ts";

export interface Value {
  readonly value: bigint;
  readonly type: IntegerType;
}

/** The names that stand for something in an expression: enumerators. */
export interface Scope {
  readonly target: Target;
  constant(name: string): Value | null;
}

const lp64 = targetOf("x86_64");

/** Without a scope as in #if: every name is 0, every number has 64 bits. */
export function evaluate(expression: Expression, scope: Scope | null = null): Value {
  return new Evaluator(scope).value(expression);
}

/** The type of any expression, which sizeof and typeof need, without its value. */
export function typeOf(expression: Expression, scope: Scope): CType {
  return new Evaluator(scope).typeOf(expression);
}

/** The value as a size or a count; throws unless it is between 0 and 2^53. */
export function evaluateCount(expression: Expression, scope: Scope, what: string): number {
  const { value } = evaluate(expression, scope);
  if (value < 0n) throw expression.token.error(`expected ${what}, not ${value}`);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw expression.token.error(`${what} cannot be as large as ${value}`);
  return Number(value);
}

function wrap(value: bigint, type: IntegerType): Value {
  if (type.name === "_Bool") return { value: value === 0n ? 0n : 1n, type };
  return { value: type.signed ? BigInt.asIntN(type.size * 8, value) : BigInt.asUintN(type.size * 8, value), type };
}

class Evaluator {
  readonly #scope: Scope | null;
  readonly #target: Target;

  constructor(scope: Scope | null) {
    this.#scope = scope;
    this.#target = scope?.target ?? lp64;
  }

  #int(name: IntegerName): IntegerType {
    return this.#target.integers[name];
  }

  get #sizeType(): IntegerType {
    return this.#int(this.#target.pointerSize === 8 ? "unsigned long" : "unsigned int");
  }

  value(expression: Expression): Value {
    const { token } = expression;
    switch (expression.op) {
      case "number":
        return this.#number(token, expression.wide);
      case "character":
        return this.#character(token);
      case "name": {
        if (!this.#scope) return { value: 0n, type: this.#int("long") };
        const constant = this.#scope.constant(token.text);
        if (!constant) throw token.error(`"${token.text}" is not a constant`);
        return constant;
      }
      case "unary":
        return this.#unary(token, expression.operand);
      case "binary":
        return this.#binary(token, expression.left, expression.right);
      case "conditional": {
        const type = this.#common(this.#integerType(expression.yes), this.#integerType(expression.no));
        const chosen = this.value(expression.test).value !== 0n ? expression.yes : expression.no;
        return wrap(this.value(chosen).value, type);
      }
      case "cast":
        return wrap(this.value(expression.operand).value, this.#asInteger(expression.type, token));
      case "sizeof":
      case "alignof": {
        const type = "op" in expression.of ? this.typeOf(expression.of) : expression.of;
        const measure = expression.op === "sizeof" ? sizeOf : alignOf;
        return { value: BigInt(measure(type, token)), type: this.#sizeType };
      }
      case "offsetof":
        return { value: BigInt(this.#offset(expression.type, expression.path, token)), type: this.#sizeType };
      case "string":
      case "member":
      case "index":
      case "call":
        throw token.error("expected an integer constant expression");
    }
  }

  #number(token: Token, wide: boolean): Value {
    const match = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)([uUlL]*)$/.exec(token.text);
    const [, digits, suffix] = match ?? [];
    const validSuffix = /^(|u|l|ll|ul|lu|ull|llu)$/.test(suffix?.toLowerCase() ?? "?");
    if (!digits || !validSuffix || /^0[0-9]*[89]/.test(digits)) {
      throw token.error(`expected an integer, not ${token.shown}`);
    }
    const decimal = !/^0/.test(digits);
    const value = BigInt(/^0[0-9]/.test(digits) ? `0o${digits.slice(1)}` : digits);
    const unsigned = /u/i.test(suffix ?? "");
    const longs = (suffix ?? "").toLowerCase().replace("u", "").length;
    const names: IntegerName[] = [];
    const sizes: [IntegerName, IntegerName][] = [
      ["int", "unsigned int"],
      ["long", "unsigned long"],
      ["long long", "unsigned long long"],
    ];
    for (const [signed, other] of sizes.slice(wide ? 2 : longs)) {
      if (!unsigned) names.push(signed);
      if (unsigned || !decimal || wide) names.push(other);
    }
    for (const name of names) {
      const type = this.#int(name);
      if (wrap(value, type).value === value) return { value, type };
    }
    throw token.error(`expected an integer of at most 64 bits, not ${token.shown}`);
  }

  #character(token: Token): Value {
    const bytes = unescape(token);
    if (bytes.length === 0) throw token.error("expected a character between the quotes");
    const int = this.#int("int");
    if (bytes.length === 1) return wrap(wrap(BigInt(bytes[0] ?? 0), this.#int("char")).value, int);
    // GCC: each further character shifts the ones before it by eight bits.
    return wrap(
      bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n),
      int,
    );
  }

  #unary(token: Token, operand: Expression): Value {
    if (token.text === "*" || token.text === "&") throw token.error("expected an integer constant expression");
    const { value, type } = this.value(operand);
    if (token.text === "!") return { value: value === 0n ? 1n : 0n, type: this.#int("int") };
    const promoted = this.#promote(type);
    return wrap(token.text === "-" ? -value : token.text === "~" ? ~value : value, promoted);
  }

  #binary(token: Token, left: Expression, right: Expression): Value {
    const int = this.#int("int");
    const truth = (value: boolean): Value => ({ value: value ? 1n : 0n, type: int });
    const a = this.value(left);
    if (token.text === "&&") return truth(a.value !== 0n && this.value(right).value !== 0n);
    if (token.text === "||") return truth(a.value !== 0n || this.value(right).value !== 0n);
    const b = this.value(right);
    if (token.text === "<<" || token.text === ">>") {
      const type = this.#promote(a.type);
      if (b.value < 0n || b.value >= BigInt(type.size * 8)) {
        throw token.error(`a value of ${type.size * 8} bits cannot be shifted by ${b.value}`);
      }
      return wrap(token.text === "<<" ? a.value << b.value : a.value >> b.value, type);
    }
    const type = this.#common(a.type, b.type);
    const x = wrap(a.value, type).value;
    const y = wrap(b.value, type).value;
    switch (token.text) {
      case "==":
        return truth(x === y);
      case "!=":
        return truth(x !== y);
      case "<":
        return truth(x < y);
      case ">":
        return truth(x > y);
      case "<=":
        return truth(x <= y);
      case ">=":
        return truth(x >= y);
      default:
    }
    if ((token.text === "/" || token.text === "%") && y === 0n) throw token.error("division by zero");
    return wrap(arithmetic(token.text, x, y), type);
  }

  /** The type of any expression, which sizeof and typeof need, without its value. */
  typeOf(expression: Expression): CType {
    const { token } = expression;
    switch (expression.op) {
      case "cast":
        return expression.type;
      case "string":
        return { kind: "array", of: this.#int("char"), length: unescape(token).length + 1 };
      case "member":
        return this.#memberType(expression.of, expression.name, expression.arrow);
      case "index":
        return this.#pointee(this.typeOf(expression.of), token);
      case "unary":
        if (token.text === "*") return this.#pointee(this.typeOf(expression.operand), token);
        if (token.text === "&") {
          return { kind: "pointer", to: this.typeOf(expression.operand), size: this.#target.pointerSize };
        }
        return token.text === "!" ? this.#int("int") : this.#promote(this.#integerType(expression.operand));
      case "binary":
        if (/^(&&|\|\||[=!]=|[<>]=?)$/.test(token.text)) return this.#int("int");
        if (token.text === "<<" || token.text === ">>") return this.#promote(this.#integerType(expression.left));
        return this.#common(this.#integerType(expression.left), this.#integerType(expression.right));
      case "conditional":
        return this.#common(this.#integerType(expression.yes), this.#integerType(expression.no));
      case "number":
      case "character":
      case "name":
      case "sizeof":
      case "alignof":
      case "offsetof":
        return this.value(expression).type;
      case "call":
        throw token.error("expected an integer constant expression, not a call");
    }
  }

  #integerType(expression: Expression): IntegerType {
    return this.#asInteger(this.typeOf(expression), expression.token);
  }

  #asInteger(type: CType, at: Token): IntegerType {
    const inner = unwrap(type);
    if (inner.kind === "int") return inner;
    if (inner.kind === "enum" && inner.integer) return inner.integer;
    throw at.error(`expected an integer type, not ${describe(type)}`);
  }

  #promote(type: IntegerType): IntegerType {
    return type.size < 4 ? this.#int("int") : type;
  }

  #common(left: IntegerType, right: IntegerType): IntegerType {
    const a = this.#promote(left);
    const b = this.#promote(right);
    if (a.size !== b.size) return a.size > b.size ? a : b;
    return a.signed ? b : a;
  }

  #pointee(type: CType, at: Token): CType {
    const inner = unwrap(type);
    if (inner.kind === "pointer") return inner.to;
    if (inner.kind === "array") return inner.of;
    throw at.error(`expected a pointer or an array, not ${describe(type)}`);
  }

  #memberType(of: Expression, name: Token, arrow: boolean): CType {
    const type = this.typeOf(of);
    return findMember(this.#record(arrow ? this.#pointee(type, name) : type, name), name).type;
  }

  #record(type: CType, at: Token): RecordType {
    const inner = unwrap(type);
    if (inner.kind !== "record") throw at.error(`expected a struct or union, not ${describe(type)}`);
    return inner;
  }

  #offset(type: CType, path: readonly Designator[], at: Token): number {
    let offset = 0;
    let current = type;
    for (const step of path) {
      if ("op" in step) {
        current = this.#pointee(current, at);
        offset += Number(this.value(step).value) * sizeOf(current, at);
      } else {
        const member = findMember(this.#record(current, step), step);
        offset += member.offset;
        current = member.type;
      }
    }
    return offset;
  }
}

function arithmetic(operator: string, x: bigint, y: bigint): bigint {
  switch (operator) {
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return x * y;
    case "/":
      return x / y;
    case "%":
      return x % y;
    case "&":
      return x & y;
    case "|":
      return x | y;
    default:
      return x ^ y;
  }
}

/** Looks through anonymous members too, as C does. */
function findMember(record: RecordType, name: Token): { type: CType; offset: number } {
  const found = searchMember(record, name.text);
  if (!found) throw name.error(`${describe(record)} has no member "${name.text}"`);
  return found;
}

function searchMember(record: RecordType, name: string): { type: CType; offset: number } | null {
  for (const field of record.fields ?? []) {
    if (field.name === name) return field;
    const inner = unwrap(field.type);
    if (field.name === null && inner.kind === "record") {
      const found = searchMember(inner, name);
      if (found) return { type: found.type, offset: field.offset + found.offset };
    }
  }
  return null;
}

const simpleEscapes: Record<string, number> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11, e: 27 };

/** The bytes of a character constant or string literal. */
export function unescape(token: Token): Uint8Array {
  const bytes: number[] = [];
  const text = token.text.slice(1, -1);
  const parts = text.matchAll(/\\x([0-9a-fA-F]+)|\\([0-7]{1,3})|\\(.)|([^\\]+)/gsu);
  for (const [, hexadecimal, octal, escape, plain] of parts) {
    if (plain !== undefined) bytes.push(...new TextEncoder().encode(plain));
    else if (hexadecimal) bytes.push(Number.parseInt(hexadecimal, 16) & 0xff);
    else if (octal) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (escape) bytes.push(simpleEscapes[escape] ?? escape.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
