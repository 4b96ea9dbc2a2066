// Every release's tables, each module loaded when it is asked for. Made by `bun run codegen`: do not edit.

/** The releases that are known, oldest first. */
export const releases = ["4.14", "4.15", "4.16", "4.17", "4.18", "4.19", "4.20", "4.21", "4.22"] as const;

export type Release = (typeof releases)[number];

/** By "release/architecture", or "linux" for the kernel's own interfaces. */
export interface Tables {
  "4.14/x86_64": import("./4.14/x86_64/index.ts").Modules;
  "4.14/arm64": import("./4.14/arm64/index.ts").Modules;
  "4.15/x86_64": import("./4.15/x86_64/index.ts").Modules;
  "4.15/arm64": import("./4.15/arm64/index.ts").Modules;
  "4.16/x86_64": import("./4.16/x86_64/index.ts").Modules;
  "4.16/arm64": import("./4.16/arm64/index.ts").Modules;
  "4.17/x86_64": import("./4.17/x86_64/index.ts").Modules;
  "4.17/arm64": import("./4.17/arm64/index.ts").Modules;
  "4.18/x86_64": import("./4.18/x86_64/index.ts").Modules;
  "4.18/arm64": import("./4.18/arm64/index.ts").Modules;
  "4.19/x86_64": import("./4.19/x86_64/index.ts").Modules;
  "4.19/arm64": import("./4.19/arm64/index.ts").Modules;
  "4.20/x86_64": import("./4.20/x86_64/index.ts").Modules;
  "4.20/arm64": import("./4.20/arm64/index.ts").Modules;
  "4.21/x86_64": import("./4.21/x86_64/index.ts").Modules;
  "4.21/arm64": import("./4.21/arm64/index.ts").Modules;
  "4.22/x86_64": import("./4.22/x86_64/index.ts").Modules;
  "4.22/arm64": import("./4.22/arm64/index.ts").Modules;
  linux: import("./linux/index.ts").Modules;
}

/** Of what is no release of Xen's own: no running Xen is taken for one of these, a program names it. */
export interface OwnTables {}

/** Of guests of another width: what they share with their host, and nothing else. */
export interface GuestTables {
  "4.14/x86_32": import("./4.14/x86_32/index.ts").Modules;
  "4.14/arm32": import("./4.14/arm32/index.ts").Modules;
  "4.15/x86_32": import("./4.15/x86_32/index.ts").Modules;
  "4.15/arm32": import("./4.15/arm32/index.ts").Modules;
  "4.16/x86_32": import("./4.16/x86_32/index.ts").Modules;
  "4.16/arm32": import("./4.16/arm32/index.ts").Modules;
  "4.17/x86_32": import("./4.17/x86_32/index.ts").Modules;
  "4.17/arm32": import("./4.17/arm32/index.ts").Modules;
  "4.18/x86_32": import("./4.18/x86_32/index.ts").Modules;
  "4.18/arm32": import("./4.18/arm32/index.ts").Modules;
  "4.19/x86_32": import("./4.19/x86_32/index.ts").Modules;
  "4.19/arm32": import("./4.19/arm32/index.ts").Modules;
  "4.20/x86_32": import("./4.20/x86_32/index.ts").Modules;
  "4.20/arm32": import("./4.20/arm32/index.ts").Modules;
  "4.21/x86_32": import("./4.21/x86_32/index.ts").Modules;
  "4.21/arm32": import("./4.21/arm32/index.ts").Modules;
  "4.22/x86_32": import("./4.22/x86_32/index.ts").Modules;
  "4.22/arm32": import("./4.22/arm32/index.ts").Modules;
}

/** The tables of where Bun runs. */
export type TableName = keyof Tables;

export type GuestTableName = keyof GuestTables;

interface AllTables extends Tables, OwnTables, GuestTables {}

/** The names of the modules that any of the tables `T` has. */
export type ModuleName<T extends keyof AllTables = TableName> = {
  [K in T]: Extract<keyof AllTables[K], string>;
}[T];

/** A module of the tables `T`: the union of what each of them has under this name. */
export type AbiModule<N extends string, T extends keyof AllTables = TableName> = {
  [K in T]: N extends keyof AllTables[K] ? AllTables[K][N] : never;
}[T];

/** Loads a module at first use. Throws a RangeError where the table has no such module. */
export function loadModule<T extends keyof AllTables, N extends ModuleName<T>>(table: T, name: N): AbiModule<N, T> {
  const modules = loadTable(table);
  if (!Object.hasOwn(modules, name)) throw new RangeError(`no module ${name} in the tables of ${table}`);
  return modules[name]?.() as AbiModule<N, T>;
}

/** The names of a table's modules: a header's records, and its constants beside them. */
export function moduleNames<T extends keyof AllTables>(table: T): ModuleName<T>[] {
  return Object.keys(loadTable(table)) as ModuleName<T>[];
}

function loadTable(table: keyof AllTables): Readonly<Record<string, () => unknown>> {
  switch (table) {
    case "4.14/x86_64":
      return require("./4.14/x86_64/index.ts").modules;
    case "4.14/arm64":
      return require("./4.14/arm64/index.ts").modules;
    case "4.15/x86_64":
      return require("./4.15/x86_64/index.ts").modules;
    case "4.15/arm64":
      return require("./4.15/arm64/index.ts").modules;
    case "4.16/x86_64":
      return require("./4.16/x86_64/index.ts").modules;
    case "4.16/arm64":
      return require("./4.16/arm64/index.ts").modules;
    case "4.17/x86_64":
      return require("./4.17/x86_64/index.ts").modules;
    case "4.17/arm64":
      return require("./4.17/arm64/index.ts").modules;
    case "4.18/x86_64":
      return require("./4.18/x86_64/index.ts").modules;
    case "4.18/arm64":
      return require("./4.18/arm64/index.ts").modules;
    case "4.19/x86_64":
      return require("./4.19/x86_64/index.ts").modules;
    case "4.19/arm64":
      return require("./4.19/arm64/index.ts").modules;
    case "4.20/x86_64":
      return require("./4.20/x86_64/index.ts").modules;
    case "4.20/arm64":
      return require("./4.20/arm64/index.ts").modules;
    case "4.21/x86_64":
      return require("./4.21/x86_64/index.ts").modules;
    case "4.21/arm64":
      return require("./4.21/arm64/index.ts").modules;
    case "4.22/x86_64":
      return require("./4.22/x86_64/index.ts").modules;
    case "4.22/arm64":
      return require("./4.22/arm64/index.ts").modules;
    case "linux":
      return require("./linux/index.ts").modules;
    case "4.14/x86_32":
      return require("./4.14/x86_32/index.ts").modules;
    case "4.14/arm32":
      return require("./4.14/arm32/index.ts").modules;
    case "4.15/x86_32":
      return require("./4.15/x86_32/index.ts").modules;
    case "4.15/arm32":
      return require("./4.15/arm32/index.ts").modules;
    case "4.16/x86_32":
      return require("./4.16/x86_32/index.ts").modules;
    case "4.16/arm32":
      return require("./4.16/arm32/index.ts").modules;
    case "4.17/x86_32":
      return require("./4.17/x86_32/index.ts").modules;
    case "4.17/arm32":
      return require("./4.17/arm32/index.ts").modules;
    case "4.18/x86_32":
      return require("./4.18/x86_32/index.ts").modules;
    case "4.18/arm32":
      return require("./4.18/arm32/index.ts").modules;
    case "4.19/x86_32":
      return require("./4.19/x86_32/index.ts").modules;
    case "4.19/arm32":
      return require("./4.19/arm32/index.ts").modules;
    case "4.20/x86_32":
      return require("./4.20/x86_32/index.ts").modules;
    case "4.20/arm32":
      return require("./4.20/arm32/index.ts").modules;
    case "4.21/x86_32":
      return require("./4.21/x86_32/index.ts").modules;
    case "4.21/arm32":
      return require("./4.21/arm32/index.ts").modules;
    case "4.22/x86_32":
      return require("./4.22/x86_32/index.ts").modules;
    case "4.22/arm32":
      return require("./4.22/arm32/index.ts").modules;
    default:
      throw new RangeError(`no tables of ${String(table satisfies never)}`);
  }
}
