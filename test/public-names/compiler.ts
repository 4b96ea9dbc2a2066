/**
 * Reads entry points through the compiler. TypeScript 7 calls its API unstable, so no other file uses it. This is its
 * asynchronous form, since the synchronous one needs Node's own pipes.
 */

import { join } from "node:path";
import {
  API,
  type Checker,
  ModifierFlags,
  type NodeHandle,
  SignatureKind,
  type Symbol as NamedSymbol,
  SymbolFlags,
  type Type,
} from "typescript/unstable/async";
import { isClassDeclaration } from "typescript/unstable/ast";

const root = join(import.meta.dir, "../..");

const HIDDEN = ModifierFlags.Private | ModifierFlags.Protected;

/** The bit of a member that a mapped type has made readonly; the API has no name for it. */
const CHECKED_READONLY = 8;

/** An exported name, with the members that a caller can use. */
export interface PublicName {
  readonly name: string;
  /** A class that an entry exports only as a type is a "type". */
  readonly kind: "class" | "interface" | "type" | "function" | "const";
  /** Members in the order of their names, static ones first. */
  readonly members: readonly PublicMember[];
  /** Literals of a union, sorted. */
  readonly words: readonly string[];
  readonly isDocumented: boolean;
}

export interface PublicMember {
  /** "close", "[Symbol.dispose]", "constructor". */
  readonly name: string;
  readonly kind: "method" | "property";
  readonly isStatic: boolean;
  readonly isOptional: boolean;
  readonly isReadonly: boolean;
  /** True if a doc comment stands before it, or before the member that it overrides or implements. */
  readonly isDocumented: boolean;
}

/** Reads the exports of files of this project, in the order of their names. */
export async function publicNames(paths: readonly string[]): Promise<Map<string, PublicName[]>> {
  const api = new API({ cwd: root });
  try {
    const snapshot = await api.updateSnapshot({ openProjects: [join(root, "tsconfig.json")] });
    const [project] = snapshot.getProjects();
    if (project === undefined) throw new Error("the compiler has not opened tsconfig.json");
    const { checker, program } = project;
    const found = new Map<string, PublicName[]>();
    for (const path of paths) {
      const file = await program.getSourceFile(join(root, path));
      const module = file && (await checker.getSymbolAtLocation(file));
      if (module === undefined) throw new Error(`the compiler finds no module ${path}`);
      const exported = await checker.getExportsOfModule(module);
      const values = new Set(Object.keys((await import(join(root, path))) as object));
      const names = await Promise.all(exported.map((symbol) => nameOf(checker, symbol, values.has(symbol.name))));
      found.set(
        path,
        names.toSorted((a, b) => compare(a.name, b.name)),
      );
    }
    return found;
  } finally {
    await api.close();
  }
}

/**
 * Reads an exported name. The type's and the value's members share it: a class, or `export const Xen` beside `export
 * type Xen`.
 */
async function nameOf(checker: Checker, exported: NamedSymbol, isValue: boolean): Promise<PublicName> {
  const isAlias = (exported.flags & SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? await checker.getAliasedSymbol(exported) : exported;
  const has = (flags: SymbolFlags): boolean => (symbol.flags & flags) !== 0;
  const value = isValue ? await checker.getTypeOfSymbol(symbol) : undefined;
  const type = has(SymbolFlags.Type) ? await checker.getDeclaredTypeOfSymbol(symbol) : undefined;
  const isClass = value !== undefined && (await checker.getPropertyOfType(value, "prototype")) !== undefined;
  const members: PublicMember[] = [];
  if (value !== undefined && !has(SymbolFlags.Function)) members.push(...(await membersOf(checker, value, isClass)));
  if (isClass && (await isConstructible(checker, value))) members.push({ ...CONSTRUCTOR, isDocumented: true });
  if (type !== undefined) members.push(...(await membersOf(checker, type, false)));
  const words = type === undefined ? [] : await wordsOf(type);
  const kind = isClass
    ? "class"
    : has(SymbolFlags.Function)
      ? "function"
      : value !== undefined
        ? "const"
        : has(SymbolFlags.Interface)
          ? "interface"
          : "type";
  const order = (a: PublicMember, b: PublicMember): number =>
    Number(b.isStatic) - Number(a.isStatic) || compare(a.name, b.name);
  const declared = [...exported.declarations, ...symbol.declarations];
  return {
    name: exported.name,
    kind,
    members: members.toSorted(order),
    words,
    isDocumented: await isAnyDocumented(declared),
  };
}

const CONSTRUCTOR = {
  name: "constructor",
  kind: "method",
  isStatic: false,
  isOptional: false,
  isReadonly: false,
} as const;

const texts = new Map<string, Promise<string>>();

/** True if a doc comment stands before one of the declarations. */
async function isAnyDocumented(declarations: readonly NodeHandle[]): Promise<boolean> {
  const found = await Promise.all(
    declarations.map(async (declaration) => {
      const node = await declaration.resolve();
      if (node === undefined) return false;
      if (!texts.has(declaration.path)) texts.set(declaration.path, Bun.file(declaration.path).text());
      const text = (await texts.get(declaration.path)) ?? "";
      // A variable's declaration begins behind the comment and `export const`.
      const before = text.slice(0, node.pos);
      return (
        /^(?:\s|\/\/[^\n]*\n)*\/\*\*/.test(text.slice(node.pos, node.end)) || /\*\/\s*(?:export )?const$/.test(before)
      );
    }),
  );
  return found.includes(true);
}

/** True if a member has a doc comment, or overrides or implements a member that has one. */
async function isMemberDocumented(checker: Checker, member: NamedSymbol): Promise<boolean> {
  if ((await checker.getDocumentationCommentOfSymbol(member)) !== "") return true;
  for (const declaration of member.declarations) {
    const owner = (await declaration.resolve())?.parent;
    const clauses = owner !== undefined && isClassDeclaration(owner) ? (owner.heritageClauses ?? []) : [];
    for (const base of clauses.flatMap(({ types }) => Array.from(types))) {
      const type = await checker.getTypeAtLocation(base);
      const inherited = type && (await checker.getPropertyOfType(type, member.name));
      if (inherited !== undefined && (await isMemberDocumented(checker, inherited))) return true;
    }
  }
  return false;
}

async function isConstructible(checker: Checker, value: Type): Promise<boolean> {
  const [signature] = await checker.getSignaturesOfType(value, SignatureKind.Construct);
  return signature !== undefined && ((await modifiersOf(signature.declaration)) & HIDDEN) === 0;
}

/** Lists the members that this project declares and a caller may use. A union has the members of every object in it. */
async function membersOf(checker: Checker, type: Type, isStatic: boolean): Promise<PublicMember[]> {
  if (type.isUnionType()) {
    const each = ((await type.getTypes()) ?? []).map((one) => membersOf(checker, one, isStatic));
    return [...new Map((await Promise.all(each)).flat().map((member) => [member.name, member])).values()];
  }
  if (!type.isObjectType() && !type.isIntersectionType()) return [];
  const members: PublicMember[] = [];
  for (const symbol of await checker.getPropertiesOfType(type)) {
    const { name, flags, checkFlags, declarations } = symbol;
    // A mapped type's members may have no declaration.
    const declaration = declarations.find(({ path }) => path.includes("/src/"));
    if ((declaration === undefined && declarations.length > 0) || /^__#|^prototype$/.test(name)) continue;
    const modifiers = await modifiersOf(declaration);
    if ((modifiers & HIDDEN) !== 0) continue;
    const isGetter = (flags & SymbolFlags.Accessor) === SymbolFlags.GetAccessor;
    members.push({
      name: name.replace(/^__@(\w+)@\d+$/, (_, symbol: string) =>
        symbol in Symbol ? `[Symbol.${symbol}]` : `[${symbol}]`,
      ),
      kind: (flags & SymbolFlags.Method) === 0 ? "property" : "method",
      isStatic,
      isOptional: (flags & SymbolFlags.Optional) !== 0,
      isReadonly: isGetter || (modifiers & ModifierFlags.Readonly) !== 0 || (checkFlags & CHECKED_READONLY) !== 0,
      isDocumented: declarations.length === 0 || (await isMemberDocumented(checker, symbol)),
    });
  }
  return members;
}

async function modifiersOf(declaration: NodeHandle | undefined): Promise<number> {
  const node = await declaration?.resolve();
  return node !== undefined && "modifierFlags" in node ? Number(node.modifierFlags) : 0;
}

async function wordsOf(type: Type): Promise<string[]> {
  const types = type.isUnionType() ? ((await type.getTypes()) ?? []) : [];
  const words = types.flatMap((one) => (one.isLiteralType() ? [JSON.stringify(one.value)] : []));
  return words.length === types.length ? words.toSorted(compare) : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
