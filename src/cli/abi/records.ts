/** Records and constants of a release's tables by their C names. */

import { loadModule, moduleNames, type Release, releases } from "../../generated/index.ts";
import type { StructType } from "../../struct.ts";
import { UsageError } from "../exit/status.ts";
import { layoutLines } from "./json.ts";

export type Architecture = "x86_64" | "arm64";

export interface Tables {
  readonly release: Release;
  readonly architecture: Architecture;
}

/** A record, in the header that declares it. */
export interface FoundRecord {
  readonly header: string;
  readonly type: StructType;
}

export interface FoundConstant {
  readonly header: string;
  readonly name: string;
  readonly value: unknown;
}

/** Reads "4.20" or "4.20/arm64". Throws a UsageError for an unknown release or architecture. */
export function tablesNamed(word: string, byDefault: Architecture): Tables {
  const [name, architecture = byDefault] = word.split("/");
  const release = releases.find((each) => each === name);
  if (release === undefined) throw new UsageError(`expected a release (${releases.join(", ")}), received "${word}"`);
  if (architecture === "x86_64" || architecture === "arm64") return { release, architecture };
  throw new UsageError(`expected the architecture x86_64 or arm64, received "${architecture}"`);
}

/** The newest release that is known. */
export function newestRelease(): Release {
  return releases.at(-1) ?? releases[0];
}

/** Returns all records of a table, by C name. */
export function recordsOf({ release, architecture }: Tables): Map<string, FoundRecord> {
  const found = new Map<string, FoundRecord>();
  const table = `${release}/${architecture}` as const;
  for (const name of moduleNames(table)) {
    if (name.endsWith(".constants") || name.startsWith("operations/")) continue;
    for (const type of membersOf(loadModule(table, name))) {
      if (isRecord(type) && !found.has(type.cName)) found.set(type.cName, { header: `${name}.h`, type });
    }
  }
  return found;
}

/** A module's exports; records that are loaded late stand in objects of them. */
function membersOf(module: object): unknown[] {
  return Object.values(module).flatMap((value: unknown) => {
    return typeof value === "object" && value !== null ? Object.values(value) : [value];
  });
}

function isRecord(value: unknown): value is StructType {
  return typeof value === "function" && "cName" in value && "size" in value;
}

/** Returns all constants of a table, by name. */
export function constantsOf({ release, architecture }: Tables): Map<string, FoundConstant> {
  const found = new Map<string, FoundConstant>();
  const table = `${release}/${architecture}` as const;
  for (const module of moduleNames(table)) {
    if (!module.endsWith(".constants")) continue;
    for (const [name, value] of Object.entries(loadModule(table, module))) {
      found.set(name, { header: module.replace(/\.constants$/, ".h"), name, value });
    }
  }
  return found;
}

/** Returns a record by its name with or without "struct" and "union"; undefined if the table has none. */
export function recordNamed(records: ReadonlyMap<string, FoundRecord>, word: string): FoundRecord | undefined {
  for (const name of [word, `struct ${word}`, `union ${word}`]) {
    const found = records.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A field of a record as its layout says it. */
export interface Field {
  readonly name: string;
  readonly offset: number;
  readonly type: string;
}

export function fieldsOf(type: StructType): Field[] {
  return layoutLines(type).map((line) => {
    const [name = "", offset = "", ...rest] = line.split(" ");
    return { name, offset: Number(offset), type: rest.join(" ") };
  });
}
