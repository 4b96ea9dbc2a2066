/** `struct` and `union` specifiers and their members. */
import { combine, noAttributes } from "./attributes.ts";
import type { Declarations } from "./declarations.ts";
import { parseDeclarator } from "./declarators.ts";
import { evaluateCount } from "./evaluate.ts";
import { describe, layOut, sizeOf } from "./layout.ts";
import { Kind, type Token } from "./tokens.ts";
import { type CType, type MemberDeclaration, type RecordType, unwrap } from "./types.ts";

const depthLimit = 100;
const depths = new WeakMap<Declarations, number>();

export function parseRecord(unit: Declarations): CType {
  const { parser } = unit;
  const origin = unit.origin();
  const keyword = parser.next().text as "struct" | "union";
  const before = unit.attributes();
  const name = parser.peek().kind === Kind.Identifier ? parser.next() : null;
  if (parser.peek().text !== "{") {
    if (!name) throw parser.peek().error(`expected a name or { after ${keyword}, received ${parser.peek().shown}`);
    return tagged(unit, keyword, name.text, origin);
  }
  const record = name ? tagged(unit, keyword, name.text, origin) : newRecord(keyword, null, origin);
  if (record.fields) throw (name ?? origin).error(`a second definition of ${describe(record)}`);
  record.origin = origin;
  const open = parser.next();
  const depth = (depths.get(unit) ?? 0) + 1;
  if (depth > depthLimit) throw open.error("records are nested too deeply");
  depths.set(unit, depth);
  const members: MemberDeclaration[] = [];
  const names = new Set<string>();
  while (!parser.accept("}")) {
    if (parser.atEnd) throw open.error("expected } for this {");
    if (!parser.accept(";")) parseMembers(unit, members, names);
  }
  depths.set(unit, depth - 1);
  layOut(record, members, combine(before, unit.attributes()), unit.target);
  unit.records.push(record);
  return record;
}

function tagged(unit: Declarations, keyword: "struct" | "union", tag: string, origin: Token): RecordType {
  const key = `${keyword} ${tag}`;
  let record = unit.tags.get(key);
  if (!record) {
    record = newRecord(keyword, tag, origin);
    unit.tags.set(key, record);
  }
  return record;
}

function newRecord(keyword: "struct" | "union", tag: string | null, origin: Token): RecordType {
  return { kind: "record", keyword, tag, typedefName: null, origin, fields: null, size: 0, align: 1 };
}

function parseMembers(unit: Declarations, members: MemberDeclaration[], names: Set<string>): void {
  const { parser } = unit;
  const start = parser.peek();
  const specifiers = unit.specifiers();
  if (specifiers.storage) throw start.error("a member has no storage class");
  if (parser.accept(";")) {
    const inner = unwrap(specifiers.type);
    // Without a name, only an unnamed record is a member; a tagged record is merely declared here.
    if (inner.kind === "record" && inner.tag === null) {
      members.push({ name: null, type: specifiers.type, width: null, ...specifiers.attributes, token: start });
    }
    return;
  }
  do {
    const token = parser.peek();
    const bare = token.text === ":";
    const declarator = bare ? null : parseDeclarator(unit);
    if (declarator && !declarator.name)
      throw parser.peek().error(`expected a member's name, received ${parser.peek().shown}`);
    const type = declarator ? declarator.build(specifiers.type) : specifiers.type;
    const name = declarator?.name?.text ?? null;
    const width = parser.accept(":") ? parseWidth(unit, type, name) : null;
    const own = combine(declarator?.attributes ?? noAttributes, unit.attributes());
    if (unwrap(type).kind === "function") throw token.error("a member cannot be a function");
    if (unwrap(type).kind === "void") throw token.error("a member cannot be void");
    if (name !== null && names.has(name)) throw token.error(`a second member "${name}"`);
    if (name !== null) names.add(name);
    members.push({ name, type, width, ...combine(specifiers.attributes, own), token: declarator?.name ?? token });
  } while (parser.accept(","));
  parser.expect(";", "after a member");
}

function parseWidth(unit: Declarations, type: CType, name: string | null): number {
  const { parser } = unit;
  const at = parser.peek();
  const inner = unwrap(type);
  if (inner.kind !== "int" && inner.kind !== "enum")
    throw at.error(`a bitfield cannot have the type ${describe(type)}`);
  const width = evaluateCount(parser.parseConditional(), unit, "a bitfield's width");
  const bits = inner.kind === "int" && inner.name === "_Bool" ? 1 : sizeOf(type, at) * 8;
  if (width > bits)
    throw at.error(`expected a width of at most ${bits} bits for a bitfield of ${describe(type)}, received ${width}`);
  if (width === 0 && name !== null) throw at.error("a bitfield of no bits cannot have a name");
  return width;
}
