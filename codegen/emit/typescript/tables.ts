/**
 * The lazy loader: which modules a release has, and literal `require`s that load one at first use. Computed imports
 * would not survive `bun build --compile`, and loading a whole release costs more than a program's start.
 */

import { importPath } from "./paths.ts";
import type { RecordText } from "./renderer.ts";

const HEAD = "Made by `bun run codegen`: do not edit.";

/** `index.ts` beside a header's records (`module`) that are loaded one by one: the module of the whole header. */
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
  return `// The records of ${header}, each loaded when it is asked for. ${HEAD}

import { lazyRecords } from ${JSON.stringify(runtime)};

export const records: typeof import(${JSON.stringify(importPath(path, module))}) = lazyRecords({
${loaders.join("\n")}
});
`;
}

/** A member of an object that loads a class, broken where the formatter would break it. */
function fitLoader(name: string, expression: string): string[] {
  const line = `  ${name}: () => ${expression}`;
  return line.length <= 120 ? [line] : [`  ${name}: () =>`, `    ${expression}`];
}

/** `index.ts` of a table: its modules' types, and a function for each that loads it. `lazy`: by module, which one does. */
export function tableIndex(table: string, modules: string[], lazy: ReadonlyMap<string, string>): string {
  const names = modules.toSorted();
  const loader = (name: string): string => {
    const from = lazy.get(name);
    if (from === undefined) return `require("./${name}.ts")`;
    return `require(${JSON.stringify(importPath(`${table}/index`, from))}).records`;
  };
  return `// One release's modules, each loaded when it is asked for. ${HEAD}

export interface Modules {
${names.map((name) => `  ${key(name)}: typeof import("./${name}.ts");`).join("\n")}
}

export const modules: { readonly [Name in keyof Modules]: () => Modules[Name] } = {
${names.map((name) => `  ${key(name)}: () => ${loader(name)},`).join("\n")}
};
`;
}

/** `src/generated/index.ts`: every table, and a typed function that loads a module of any. */
export function emitIndex(native: readonly string[], guests: readonly string[]): string {
  const own = native.filter((path) => isOwn(path));
  const known = native.filter((path) => !isOwn(path));
  const releases = [...new Set(known.filter((path) => path.includes("/")).map(releaseOf))];
  return `// Every release's tables, each module loaded when it is asked for. ${HEAD}

/** The releases that are known, oldest first. */
export const releases = [${releases.map((release) => JSON.stringify(release)).join(", ")}] as const;

export type Release = (typeof releases)[number];

${tablesInterface('By "release/architecture", or "linux" for the kernel\'s own interfaces.', "Tables", known)}

${tablesInterface("Of what is no release of Xen's own: no running Xen is taken for one of these, a program names it.", "OwnTables", own)}

${tablesInterface("Of guests of another width: what they share with their host, and nothing else.", "GuestTables", guests)}

/** The tables of where Bun runs. */
export type TableName = keyof Tables;

export type GuestTableName = keyof GuestTables;

interface AllTables extends Tables, OwnTables, GuestTables {}

/** The names of the modules that any of the tables \`T\` has. */
export type ModuleName<T extends keyof AllTables = TableName> = {
  [K in T]: Extract<keyof AllTables[K], string>;
}[T];

/** A module of the tables \`T\`: the union of what each of them has under this name. */
export type AbiModule<N extends string, T extends keyof AllTables = TableName> = {
  [K in T]: N extends keyof AllTables[K] ? AllTables[K][N] : never;
}[T];

/** Loads a module at first use. Throws a RangeError where the table has no such module. */
export function loadModule<T extends keyof AllTables, N extends ModuleName<T>>(table: T, name: N): AbiModule<N, T> {
  const modules = loadTable(table);
  if (!Object.hasOwn(modules, name)) throw new RangeError(\`no module \${name} in the tables of \${table}\`);
  return modules[name]?.() as AbiModule<N, T>;
}

/** The names of a table's modules: a header's records, and its constants beside them. */
export function moduleNames<T extends keyof AllTables>(table: T): ModuleName<T>[] {
  return Object.keys(loadTable(table)) as ModuleName<T>[];
}

function loadTable(table: keyof AllTables): Readonly<Record<string, () => unknown>> {
  switch (table) {
${[...native, ...guests].map((path) => `    case "${path}":\n      return require("./${path}/index.ts").modules;`).join("\n")}
    default:
      throw new RangeError(\`no tables of \${String(table satisfies never)}\`);
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
