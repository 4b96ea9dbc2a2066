/**
 * The lazy loader: which modules a release has, and literal `require`s that load one at first use. Computed imports
 * would not survive `bun build --compile`, and loading a whole release costs more than a program's start.
 */

/** One release on one architecture, or the kernel's interfaces. */
export interface Table {
  /** Below `src/generated`: "4.17/x86_64", "linux". */
  path: string;
}

const HEAD = `Made by \`bun run codegen\`: do not edit.
/* oxlint-disable typescript/consistent-type-imports -- a named import per module would say nothing more */`;

/** `index.ts` of a table: its modules' types, and a function that loads one of them. */
export function tableIndex(modules: string[]): string {
  const names = modules.toSorted();
  return `// One release's modules, each loaded when it is asked for. ${HEAD}

export interface Modules {
${names.map((name) => `  ${key(name)}: typeof import("./${name}.ts");`).join("\n")}
}

/** undefined for a header that this release does not have. */
export function loadModule(name: string): Modules[keyof Modules] | undefined {
  switch (name) {
${names.map((name) => `    case "${name}":\n      return require("./${name}.ts");`).join("\n")}
    default:
      return undefined;
  }
}
`;
}

/** `src/generated/index.ts`: every table, and a typed function that loads a module of any. */
export function emitIndex(tables: Table[]): string {
  const paths = tables.map(({ path }) => path).toSorted(byRelease);
  const releases = [...new Set(paths.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""))];
  return `// Every release's tables, each module loaded when it is asked for. ${HEAD}

/** The releases that are known, oldest first. */
export const releases = [${releases.map((release) => JSON.stringify(release)).join(", ")}] as const;

export type Release = (typeof releases)[number];

/** By "release/architecture", or "linux" for the kernel's own interfaces. */
export interface Tables {
${paths.map((path) => `  ${key(path)}: import("./${path}/index.ts").Modules;`).join("\n")}
}

export type TableName = keyof Tables;

/** The names of the modules that any of the tables \`T\` has. */
export type ModuleName<T extends TableName = TableName> = { [K in T]: Extract<keyof Tables[K], string> }[T];

/** A module of the tables \`T\`: the union of what each of them has under this name. */
export type AbiModule<N extends string, T extends TableName = TableName> = {
  [K in T]: N extends keyof Tables[K] ? Tables[K][N] : never;
}[T];

/** Loads a module at first use. Throws a RangeError where the table has no such module. */
export function loadModule<T extends TableName, N extends ModuleName<T>>(table: T, name: N): AbiModule<N, T> {
  const module = loadTable(table)?.loadModule(name);
  if (module === undefined) throw new RangeError(\`no module \${name} in the tables of \${table}\`);
  return module as AbiModule<N, T>;
}

function loadTable(table: TableName): { loadModule(name: string): unknown } | undefined {
  switch (table) {
${paths.map((path) => `    case "${path}":\n      return require("./${path}/index.ts");`).join("\n")}
    default:
      return undefined;
  }
}
`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** "4.9/…" before "4.17/…". */
function byRelease(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
