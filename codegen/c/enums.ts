/** `enum` specifiers and their enumerators. */
import type { Declarations, Enumerator } from "./declarations.ts";
import { evaluate } from "./evaluate.ts";
import { wrap } from "./literals.ts";
import type { IntegerName } from "./target.ts";
import { Kind } from "./tokens.ts";
import type { CType, EnumType, IntegerType } from "./types.ts";

export function parseEnum(unit: Declarations): CType {
  const { parser } = unit;
  parser.next();
  unit.attributes();
  const name = parser.peek().kind === Kind.Identifier ? parser.next() : null;
  const known = name ? unit.enums.get(name.text) : undefined;
  const type: EnumType = known ?? { kind: "enum", tag: name?.text ?? null, integer: null };
  if (name && !known) unit.enums.set(name.text, type);
  if (parser.peek().text !== "{") {
    if (!name) throw parser.peek().error(`expected a name or { after enum, received ${parser.peek().shown}`);
    return type;
  }
  if (type.integer) throw (name ?? parser.peek()).error(`a second definition of enum ${type.tag}`);
  const open = parser.next();
  const own: [string, Enumerator][] = [];
  for (let next = 0n; !parser.accept("}"); next++) {
    const origin = unit.origin();
    const token = parser.next();
    if (token.kind !== Kind.Identifier)
      throw token.error(`expected an enumerator or } for the { of enum, received ${token.shown}`);
    if (unit.enumerators.has(token.text)) throw token.error(`a second enumerator "${token.text}"`);
    unit.attributes();
    if (parser.accept("=")) next = evaluate(parser.parseConditional(), unit).value;
    const enumerator = { value: next, type: smallest(unit, [next]), origin };
    own.push([token.text, enumerator]);
    unit.enumerators.set(token.text, enumerator);
    if (!parser.accept(",") && parser.peek().text !== "}") {
      throw parser.peek().error(`expected , or } after an enumerator, received ${parser.peek().shown}`);
    }
  }
  if (own.length === 0) throw open.error("expected an enumerator");
  if (unit.attributes().packed) throw open.error("packed enums are not supported");
  complete(unit, type, own);
  return type;
}

/**
 * Chooses the integer type as GNU C does: unsigned unless an enumerator is negative, and wider than int only if
 * necessary.
 */
function complete(unit: Declarations, type: EnumType, own: readonly [string, Enumerator][]): void {
  const values = own.map(([, { value }]) => value);
  const { integers } = unit.target;
  const fitted = smallest(unit, values);
  const negative = values.some((value) => value < 0n);
  type.integer = fitted.size <= 4 && !negative ? integers["unsigned int"] : fitted;
  if (fitted.name === "int") return;
  for (const [name, enumerator] of own) unit.enumerators.set(name, { ...enumerator, type: type.integer });
}

const candidates: readonly IntegerName[] = [
  "int",
  "unsigned int",
  "long",
  "unsigned long",
  "long long",
  "unsigned long long",
];

function smallest(unit: Declarations, values: readonly bigint[]): IntegerType {
  const { integers } = unit.target;
  const name = candidates.find((candidate) =>
    values.every((value) => wrap(value, integers[candidate]).value === value),
  );
  return integers[name ?? "long long"];
}
