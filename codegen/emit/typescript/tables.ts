/**
 * The lazy loader: lists each release's modules, with a literal `require` per module that loads it at first use. `bun
 * build --compile` does not support computed imports, and loading a whole release would multiply a program's start-up
 * time.
 */

import { importPath } from "./paths.ts";
import type { RecordText } from "./renderer.ts";

const HEAD = "Made by `bun run codegen`: do not edit.";

/** Writes the `index.ts` of a header (`module`) whose records are loaded one by one: the module of the whole header. */
export function lazyModule(
  module: string,
  header: string,
  records: readonly RecordText[],
  homes: ReadonlyMap<string, string>,
): string {
  const path = `${module}/index`;
  const runtime = `${"../".repeat(path.split("/").length)}runtime/struct/records.ts`;
  const loaders = records.flatMap(({ name }) => {
    const from = JSON.stringify(importPath(path, homes.get(name) ?? module));
    return fitLoader(name, `require(${from}).${name},`);
  });
  return `// The records of ${header}, each loaded at its first use. ${HEAD}

import { lazyRecords } from ${JSON.stringify(runtime)};

export const records: typeof import(${JSON.stringify(importPath(path, module))}) = lazyRecords({
${loaders.join("\n")}
});
`;
}

/** Writes a member of an object that loads a class, broken as the formatter would break it. */
function fitLoader(name: string, expression: string): string[] {
  const line = `  ${name}: () => ${expression}`;
  return line.length <= 120 ? [line] : [`  ${name}: () =>`, `    ${expression}`];
}

/**
 * Writes the `index.ts` of a table: its modules' types, and a function per module that loads it. `lazy` names, by
 * module, the loader of each lazy header.
 */
export function tableIndex(table: string, modules: string[], lazy: ReadonlyMap<string, string>): string {
  const names = modules.toSorted();
  const loader = (name: string): string => {
    const from = lazy.get(name);
    if (from === undefined) return `require("./${name}.ts")`;
    return `require(${JSON.stringify(importPath(`${table}/index`, from))}).records`;
  };
  return `// One release's modules, each loaded at its first use. ${HEAD}

export interface Modules {
${names.map((name) => `  ${key(name)}: typeof import("./${name}.ts");`).join("\n")}
}

export const modules: { readonly [Name in keyof Modules]: () => Modules[Name] } = {
${names.map((name) => `  ${key(name)}: () => ${loader(name)},`).join("\n")}
};
`;
}

/** Writes `src/generated/index.ts`: every table, and a typed function that loads any module. */
export function emitIndex(native: readonly string[], guests: readonly string[]): string {
  const own = native.filter((path) => isOwn(path));
  const known = native.filter((path) => !isOwn(path));
  const releases = [...new Set(known.filter((path) => path.includes("/")).map(releaseOf))];
  return `// The tables of every release; each module is loaded at its first use. ${HEAD}

/** The known releases, oldest first. */
export const releases = [${releases.map((release) => JSON.stringify(release)).join(", ")}] as const;

export type Release = (typeof releases)[number];

${tablesInterface('Tables by "release/architecture"; "linux" has the kernel\'s own interfaces.', "Tables", known)}

${tablesInterface("Tables of modified or unreleased Xens. No running Xen selects one of these: a program names it.", "OwnTables", own)}

${tablesInterface("Tables of guests of another width: only the records that a guest shares with its host.", "GuestTables", guests)}

/** Names of the tables for the architectures on which Bun runs. */
export type TableName = keyof Tables;

export type GuestTableName = keyof GuestTables;

interface AllTables extends Tables, OwnTables, GuestTables {}

/** The names of the modules of the tables \`T\`. */
export type ModuleName<T extends keyof AllTables = TableName> = {
  [K in T]: Extract<keyof AllTables[K], string>;
}[T];

/** A module of the tables \`T\`: the union of their modules of this name. */
export type AbiModule<N extends string, T extends keyof AllTables = TableName> = {
  [K in T]: N extends keyof AllTables[K] ? AllTables[K][N] : never;
}[T];

/** Loads a module at first use. Throws a RangeError if the table has no such module. */
export function loadModule<T extends keyof AllTables, N extends ModuleName<T>>(table: T, name: N): AbiModule<N, T> {
  const modules = loadTable(table);
  if (!Object.hasOwn(modules, name)) throw new RangeError(\`the tables of \${table} have no module \${name}\`);
  return modules[name]?.() as AbiModule<N, T>;
}

/** Returns the names of a table's modules: one for a header's records, and one for its constants. */
export function moduleNames<T extends keyof AllTables>(table: T): ModuleName<T>[] {
  return Object.keys(loadTable(table)) as ModuleName<T>[];
}

function loadTable(table: keyof AllTables): Readonly<Record<string, () => unknown>> {
  switch (table) {
${[...native, ...guests].map((path) => `    case "${path}":\n      return require("./${path}/index.ts").modules;`).join("\n")}
    default:
      throw new RangeError(\`no tables are called "\${String(table satisfies never)}"\`);
  }
}
`;
}

function releaseOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** True if the name has more than a release's two numbers: "4.17-vendor", "4.23-unstable". */
function isOwn(path: string): boolean {
  return path.includes("/") && !/^\d+\.\d+$/.test(releaseOf(path));
}

function tablesInterface(doc: string, name: string, paths: readonly string[]): string {
  const lines = paths.map((path) => `  ${key(path)}: import("./${path}/index.ts").Modules;\n`);
  return `/** ${doc} */\nexport interface ${name} {${lines.length === 0 ? "" : `\n${lines.join("")}`}}`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
