// Every release's tables, each module loaded when it is asked for. Made by `bun run codegen`: do not edit.
/* oxlint-disable typescript/consistent-type-imports -- a named import per module would say nothing more */

/** The releases that are known, oldest first. */
export const releases = ["4.17"] as const;

export type Release = (typeof releases)[number];

/** By "release/architecture", or "linux" for the kernel's own interfaces. */
export interface Tables {
  "4.17/arm64": import("./4.17/arm64/index.ts").Modules;
  "4.17/x86_64": import("./4.17/x86_64/index.ts").Modules;
  linux: import("./linux/index.ts").Modules;
}

export type TableName = keyof Tables;

/** The names of the modules that any of the tables `T` has. */
export type ModuleName<T extends TableName = TableName> = { [K in T]: Extract<keyof Tables[K], string> }[T];

/** A module of the tables `T`: the union of what each of them has under this name. */
export type AbiModule<N extends string, T extends TableName = TableName> = {
  [K in T]: N extends keyof Tables[K] ? Tables[K][N] : never;
}[T];

/** Loads a module at first use. Throws a RangeError where the table has no such module. */
export function loadModule<T extends TableName, N extends ModuleName<T>>(table: T, name: N): AbiModule<N, T> {
  const module = loadTable(table)?.loadModule(name);
  if (module === undefined) throw new RangeError(`no module ${name} in the tables of ${table}`);
  return module as AbiModule<N, T>;
}

function loadTable(table: TableName): { loadModule(name: string): unknown } | undefined {
  switch (table) {
    case "4.17/arm64":
      return require("./4.17/arm64/index.ts");
    case "4.17/x86_64":
      return require("./4.17/x86_64/index.ts");
    case "linux":
      return require("./linux/index.ts");
    default:
      return undefined;
  }
}
