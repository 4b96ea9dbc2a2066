/**
 * The declaration of the tables: each distinct record, constant and operation once. What a group of tables has in common
 * stands in an interface, and a table's module extends the interfaces of its groups.
 */

import { releases } from "../../src/generated/index.ts";
import type { Collection, Distinct, Table } from "../tables/collect.ts";
import { operationTypes } from "./operation-types.ts";
import { DeclaredRecords } from "./record-types.ts";

/** Where the declarations of records' bases are. */
const BASE = "./records.js";

/** Returns the text of the declaration that stands in for `src/generated/index.ts`. */
export function declareTables(generated: string, collection: Collection): string {
  const records = new DeclaredRecords(collection);
  const lines: string[] = [];
  const modules: Modules = new Map();
  for (const [header, distinct] of collection.records) {
    const members = distinct.all.map((data, index) => `${data.name}: typeof ${records.at(header, index).name};`);
    declareModules(lines, modules, header, identifier(header), { ...distinct, all: members });
  }
  for (const [header, distinct] of collection.constants) {
    const members = distinct.all.map(({ name, value }) => `readonly ${name}: ${literal(value)};`);
    declareModules(lines, modules, `${header}.constants`, `${identifier(header)}_constants`, {
      ...distinct,
      all: members,
    });
  }
  const types = operationTypes(generated, collection, (table, header, name) => records.nameIn(table, header, name));
  for (const [family, distinct] of types) {
    const members = distinct.all.map(({ name, comment, text }) => `${comment}\n${name}: ${text};`.trimStart());
    declareModules(lines, modules, `operations/${family}`, `${family}_operations`, { ...distinct, all: members });
  }
  for (const [space, texts] of records.declarations()) {
    lines.push(`declare namespace ${space} {`, ...texts.map((text) => text.trimEnd()), "}");
  }
  return [HEAD, ...lines, ...declareTableTypes(collection, modules), FOOT].join("\n");
}

/** By module, and by table, the interface that declares it. */
type Modules = Map<string, Map<Table, string>>;

/** Declares the modules of one name: an interface for what each group of tables has, and one for each distinct module. */
function declareModules(
  lines: string[],
  modules: Modules,
  module: string,
  name: string,
  { all, tables }: Distinct<string>,
): void {
  const tablesOf: string[] = all.map(() => "");
  for (const [table, members] of tables) for (const index of members) tablesOf[index] += ` ${table}`;
  const groups = Map.groupBy(all.keys(), (index) => tablesOf[index] ?? "");
  const groupNames = new Map(
    [...groups.keys()].map((key, index) => [key, groups.size === 1 ? name : `${name}_${index + 1}`]),
  );
  for (const [key, indexes] of groups) {
    lines.push(`interface ${groupNames.get(key)} {`, ...indexes.map((index) => all[index] ?? ""), "}");
  }
  const combined = new Map<string, string>();
  const ofTable = new Map<Table, string>();
  for (const table of tables.keys()) {
    const parts = [...groups.keys()]
      .filter((key) => `${key} `.includes(` ${table} `))
      .map((key) => groupNames.get(key) ?? "");
    const list = parts.join(", ");
    let one = parts.length === 1 ? parts[0] : combined.get(list);
    if (one === undefined) {
      one = `${name}_in_${table.replaceAll(/\W/g, "_")}`;
      combined.set(list, one);
      lines.push(`interface ${one}${parts.length === 0 ? "" : ` extends ${list}`} {}`);
    }
    ofTable.set(table, one);
  }
  modules.set(module, ofTable);
}

/** Declares each table's modules, in the way of `declareModules`. */
function declareTableTypes({ tables }: Collection, modules: Modules): string[] {
  const lines: string[] = [];
  const members = new Map<string, number>();
  const all: string[] = [];
  const ofTable = new Map<Table, number[]>();
  for (const [table, names] of tables) {
    const list = names.map((name) => {
      const type = modules.get(name)?.get(table) ?? "never";
      const text = `${JSON.stringify(name)}: ${name.startsWith("operations/") ? `FamilyModule<${type}>` : type};`;
      const index = members.get(text) ?? all.push(text) - 1;
      members.set(text, index);
      return index;
    });
    ofTable.set(table, list);
  }
  const interfaces: Modules = new Map();
  declareModules(lines, interfaces, "", "modules", { all, tables: ofTable });
  const one = (kind: (table: string) => boolean): string[] =>
    [...tables.keys()].filter(kind).map((table) => `${JSON.stringify(table)}: ${interfaces.get("")?.get(table)};`);
  lines.push(
    `export declare const releases: readonly [${releases.map((release) => JSON.stringify(release)).join(", ")}];`,
    "export interface Tables {",
    ...one((table) => !isGuest(table)),
    "}",
    "export interface GuestTables {",
    ...one(isGuest),
    "}",
  );
  return lines;
}

function isGuest(table: string): boolean {
  return /_32$|arm32$/.test(table);
}

function literal(value: number | bigint | string): string {
  return typeof value === "bigint" ? `${value}n` : JSON.stringify(value);
}

function identifier(header: string): string {
  const name = header.replaceAll(/\W/g, "_");
  return /^\d/.test(name) ? `_${name}` : name;
}

const HEAD = `import type { AddressArray, BoolArray, HandleArray, HypercallPointer, NestedArray, Numbers, OperationFamily, S16Array, S32Array, S64Array, Struct, StructArray, U16Array, U32Array, U64Array, Union } from "${BASE}";
interface RecordClass<R, Name, Size, Align> {
new (dataView?: DataView, byteOffset?: number): R;
readonly prototype: R;
readonly cName: Name;
readonly size: Size;
readonly align: Align;
readonly fields: string;
}
interface UnionClass<R, Name, Size, Align> extends RecordClass<R, Name, Size, Align> {
decodeAt(dataView: DataView, byteOffset: number): Uint8Array<ArrayBuffer>;
}
interface StructClass<R, Name, Size, Align, Plain> extends RecordClass<R, Name, Size, Align> {
decodeAt(dataView: DataView, byteOffset: number): Plain;
}
interface WideStructClass<R, Name, Size, Align, Plain> extends StructClass<R, Name, Size, Align, Plain> {
decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<Plain>;
}
interface Decoded<Plain> {
decode(): Plain;
decodeNumbers(): Plain;
}
interface DecodedWide<Plain> {
decode(): Plain;
decodeNumbers(): Numbers<Plain>;
}
interface FamilyModule<Operations> {
readonly family: OperationFamily<Operations>;
}`;

const FOOT = `export type Release = (typeof releases)[number];
export interface OwnTables {}
export type TableName = keyof Tables;
export type GuestTableName = keyof GuestTables;
interface AllTables extends Tables, OwnTables, GuestTables {}
export type ModuleName<T extends keyof AllTables = TableName> = { [K in T]: Extract<keyof AllTables[K], string> }[T];
export type AbiModule<N extends string, T extends keyof AllTables = TableName> = { [K in T]: N extends keyof AllTables[K] ? AllTables[K][N] : never }[T];
export declare function loadModule<T extends keyof AllTables, N extends ModuleName<T>>(table: T, name: N): AbiModule<N, T>;
export declare function moduleNames<T extends keyof AllTables>(table: T): ModuleName<T>[];
`;
