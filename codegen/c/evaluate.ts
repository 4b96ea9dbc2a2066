/** Integer constant expressions: C's types, conversions and 64-bit values. */
import type { Designator, Expression } from "./expression.ts";
import { alignOf, describe, findMember, sizeOf } from "./layout.ts";
import { parseCharacter, parseNumber, unescape, type Value, wrap } from "./literals.ts";
import type { IntegerName, Target } from "./target.ts";
import { targetOf } from "./target.ts";
import type { Token } from "./tokens.ts";
import { type CType, type IntegerType, type RecordType, unwrap } from "./types.ts";

/** The enumerators and types that an expression may name. */
export interface Scope {
  readonly target: Target;
  constant(name: string): Value | null;
}

const lp64 = targetOf("x86_64");

/** Evaluates an expression. Without a scope, as in #if, every name is 0 and every number has 64 bits. */
export function evaluate(expression: Expression, scope: Scope | null = null): Value {
  return new Evaluator(scope).value(expression);
}

/** Returns the type of an expression without its value, as sizeof and typeof need it. */
export function typeOf(expression: Expression, scope: Scope): CType {
  return new Evaluator(scope).typeOf(expression);
}

/** Evaluates a size or a count. Throws a HeaderError unless the value is between 0 and 2^53. */
export function evaluateCount(expression: Expression, scope: Scope, what: string): number {
  const { value } = evaluate(expression, scope);
  if (value < 0n) throw expression.token.error(`expected ${what}, received ${value}`);
  if (value > BigInt(Number.MAX_SAFE_INTEGER))
    throw expression.token.error(`expected ${what} below 2^53, received ${value}`);
  return Number(value);
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
        return parseNumber(token, expression.wide, this.#target);
      case "character":
        return parseCharacter(token, this.#target);
      case "name": {
        if (!this.#scope) return { value: 0n, type: this.#int("long") };
        const constant = this.#scope.constant(token.text);
        if (!constant) throw token.error(`expected a constant, received "${token.text}"`);
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

  /** Returns the type of an expression without its value, as sizeof and typeof need it. */
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
        throw token.error("expected an integer constant expression, received a call");
    }
  }

  #integerType(expression: Expression): IntegerType {
    return this.#asInteger(this.typeOf(expression), expression.token);
  }

  #asInteger(type: CType, at: Token): IntegerType {
    const inner = unwrap(type);
    if (inner.kind === "int") return inner;
    if (inner.kind === "enum" && inner.integer) return inner.integer;
    throw at.error(`expected an integer type, received ${describe(type)}`);
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
    throw at.error(`expected a pointer or an array, received ${describe(type)}`);
  }

  #memberType(of: Expression, name: Token, arrow: boolean): CType {
    const type = this.typeOf(of);
    return findMember(this.#record(arrow ? this.#pointee(type, name) : type, name), name).type;
  }

  #record(type: CType, at: Token): RecordType {
    const inner = unwrap(type);
    if (inner.kind !== "record") throw at.error(`expected a struct or union, received ${describe(type)}`);
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
