// The tables of every release; each module is loaded at its first use. Made by `bun run codegen`: do not edit.

/** The known releases, oldest first. */
export const releases = ["4.14", "4.15", "4.16", "4.17", "4.18", "4.19", "4.20", "4.21", "4.22"] as const;

export type Release = (typeof releases)[number];

/** Tables by "release/architecture"; "linux" has the kernel's own interfaces. */
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

/** Tables of modified or unreleased Xens. No running Xen selects one of these: a program names it. */
export interface OwnTables {}

/** Tables of guests of another width: only the records that a guest shares with its host. */
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

/** Names of the tables for the architectures on which Bun runs. */
export type TableName = keyof Tables;

export type GuestTableName = keyof GuestTables;

interface AllTables extends Tables, OwnTables, GuestTables {}

/** The names of the modules of the tables `T`. */
export type ModuleName<T extends keyof AllTables = TableName> = {
  [K in T]: Extract<keyof AllTables[K], string>;
}[T];

/** A module of the tables `T`: the union of their modules of this name. */
export type AbiModule<N extends string, T extends keyof AllTables = TableName> = {
  [K in T]: N extends keyof AllTables[K] ? AllTables[K][N] : never;
}[T];

/** Loads a module at first use. Throws a RangeError if the table has no such module. */
export function loadModule<T extends keyof AllTables, N extends ModuleName<T>>(table: T, name: N): AbiModule<N, T> {
  const modules = loadTable(table);
  if (!Object.hasOwn(modules, name)) throw new RangeError(`the tables of ${table} have no module ${name}`);
  return modules[name]?.() as AbiModule<N, T>;
}

/** Returns the names of a table's modules: one for a header's records, and one for its constants. */
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
      throw new RangeError(`no tables are called "${String(table satisfies never)}"`);
  }
}
