/** Checks that the published package's tables, made of data, are the generated ones. */

import { expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TABLES } from "../../package/tables/all.ts";
import { collect } from "../../package/tables/collect.ts";
import { writeTables } from "../../package/tables/write.ts";
import * as generated from "../../src/generated/index.ts";
import type { OperationFamily, StructType } from "../../src/runtime/struct/index.ts";

type Tables = typeof generated;

const folder = mkdtempSync(join(tmpdir(), "xen-ts-tables-"));
const packed = await packedTables();
rmSync(folder, { recursive: true });

async function packedTables(): Promise<Tables> {
  const files = writeTables(collect(TABLES), join(import.meta.dir, "../../package/tables/packed/tables.ts"));
  for (const [path, text] of files) await Bun.write(join(folder, path), text);
  const tables = (await import(join(folder, "index.ts"))) as Tables;
  // Each module of data is loaded before its folder is removed.
  for (const table of TABLES) for (const name of tables.moduleNames(table)) load(tables, table, name);
  return tables;
}

function load(tables: Tables, table: string, name: string): Record<string, unknown> {
  return tables.loadModule(table as never, name as never) as Record<string, unknown>;
}

/** Calls `look` with both forms of every module of a kind. */
function everyModule(
  kind: (name: string) => boolean,
  look: (made: Record<string, unknown>, original: Record<string, unknown>, where: string) => void,
): void {
  for (const table of TABLES) {
    for (const name of generated.moduleNames(table).filter(kind)) {
      look(load(packed, table, name), load(generated, table, name), `${table} ${name}`);
    }
  }
}

const isFamily = (name: string): boolean => name.startsWith("operations/");
const isConstants = (name: string): boolean => name.endsWith(".constants");

test("the packed tables have the modules of the generated ones", () => {
  expect(packed.releases).toEqual(generated.releases);
  for (const table of TABLES) {
    expect(packed.moduleNames(table).toSorted()).toEqual(generated.moduleNames(table).toSorted());
  }
});

test("every packed constant equals the generated one", () => {
  let count = 0;
  everyModule(isConstants, (made, original, where) => {
    count += Object.keys(made).length;
    if (!Bun.deepEquals({ ...made }, { ...original }, true)) expect({ where, made }).toEqual({ where, made: original });
  });
  expect(count).toBeGreaterThan(20_000);
});

test("every packed class has the generated one's code", () => {
  const compared = new Map<unknown, unknown>();
  everyModule(
    (name) => !isFamily(name) && !isConstants(name),
    (made, original, where) => {
      expect({ where, names: Object.keys(made).toSorted() }).toEqual({
        where,
        names: Object.keys(original).toSorted(),
      });
      for (const [name, type] of Object.entries(original)) {
        const other = made[name] as StructType;
        const before = compared.get(type);
        if (before === undefined) {
          compared.set(type, other);
          const [expected, received] = [partsOf(type as StructType), partsOf(other)];
          if (!Bun.deepEquals(received, expected))
            expect({ where, name, received }).toEqual({ where, name, received: expected });
        } else if (before !== other) throw new Error(`${where} has another ${name} than an equal table`);
      }
    },
  );
  expect(compared.size).toBeGreaterThan(1000);
});

test("every packed operation equals the generated one, to its record's class", () => {
  let count = 0;
  everyModule(isFamily, (made, original, where) => {
    const [received, expected] = [made, original].map(({ family }) => plain(family));
    count += Object.keys((made.family as OperationFamily).operations).length;
    if (!Bun.deepEquals(received, expected)) expect({ where, received }).toEqual({ where, received: expected });
  });
  expect(count).toBeGreaterThan(5000);
});

/** Returns a class's statics, and the code of its methods without what a compiler may write either way. */
function partsOf(type: StructType): Record<string, unknown> {
  const { name, cName, size, align, fields } = type;
  const parts: Record<string, unknown> = { name, cName, size, align, fields, base: Object.getPrototypeOf(type).name };
  for (const [owner, from] of [
    ["", type.prototype],
    ["static ", type],
  ] as const) {
    for (const [key, { get, set, value }] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
      if (get !== undefined) parts[`${owner}get ${key}`] = bodyOf(get);
      if (set !== undefined) parts[`${owner}set ${key}`] = bodyOf(set);
      if (typeof value === "function" && key !== "constructor") parts[`${owner}${key}`] = bodyOf(value);
    }
  }
  return parts;
}

const compiler = new Bun.Transpiler({ loader: "js", minifyWhitespace: true });

/** Returns a function's body as the compiler writes it; `records.` stands before classes that are made at first use. */
function bodyOf(code: Function): string {
  const text = code.toString();
  return compiler.transformSync(`function f() ${text.slice(text.indexOf("{")).replaceAll(/\brecords\./g, "")}`);
}

/** Returns a family with classes in place of what loads them, and those by name. */
function plain(value: unknown): unknown {
  if (typeof value === "function") return plainType((value as () => StructType)());
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
}

function plainType({ name, cName, size, align, fields }: StructType): object {
  return { name, cName, size, align, fields };
}
