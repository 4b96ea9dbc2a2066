/** The committed generated classes, through the loader, as code without static types sees them. */

import { loadModule, moduleNames, releases } from "../../../../src/generated/index.ts";
import { type Struct, type StructType, Struct as StructBase } from "../../../../src/runtime/struct/index.ts";

export type Decodable = Struct & { decode(): unknown; decodeNumbers(): unknown };

export type TableName = Parameters<typeof moduleNames>[0];

export const tables: readonly TableName[] = [
  ...releases.flatMap((release) =>
    (["x86_64", "arm64", "x86_32", "arm32"] as const).map((arch) => `${release}/${arch}` as const),
  ),
  "linux",
];

/** Returns the classes of one table, by module, without constants. */
export function classesOf(table: TableName): Map<string, StructType<Decodable>[]> {
  const classes = new Map<string, StructType<Decodable>[]>();
  for (const name of moduleNames(table)) {
    const module: object = Reflect.apply(loadModule, null, [table, name]);
    const records = Object.values(module).filter(isClass);
    if (records.length > 0) classes.set(name, records);
  }
  return classes;
}

/** Returns every class once, even if several tables share it. */
export function allClasses(): StructType<Decodable>[] {
  return [...new Set(tables.flatMap((table) => [...classesOf(table).values()].flat()))];
}

function isClass(value: unknown): value is StructType<Decodable> {
  return typeof value === "function" && value.prototype instanceof StructBase;
}
