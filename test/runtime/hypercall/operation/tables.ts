/** The operations of every release and architecture, and members of their records by path. */

import { moduleNames, type Release, releases } from "../../../../src/generated/index.ts";
import { type Architecture, tablesOf } from "../../../../src/runtime/abi/index.ts";
import { memberAt, writeMember } from "../../../../src/runtime/abi/interpreter/index.ts";
import type { OperationFamily, OperationTable, Struct, StructType } from "../../../../src/runtime/struct/index.ts";
import { ObedientXen } from "../../inspect/validate/obedient-xen.ts";

export class DomainZero extends ObedientXen {
  readonly domid: number = 0;
}

export interface Named {
  readonly name: string;
  readonly family: OperationFamily;
  readonly table: OperationTable;
}

export const tables: readonly (readonly [Release, Architecture])[] = releases.flatMap((release) =>
  (["x86_64", "arm64"] as const).map((architecture) => [release, architecture] as const),
);

/**
 * Returns a function that lists the operations of a table's families, except of those that it has listed for an earlier
 * table: releases that agree on a family share its module.
 */
export function unseenOperations(): (release: Release, architecture: Architecture) => Named[] {
  const seen: Set<OperationFamily> = new Set();
  return (release, architecture) => {
    const abi = tablesOf(release, architecture);
    return moduleNames(`${release}/${architecture}`).flatMap((module) => {
      if (!module.startsWith("operations/")) return [];
      const { family } = abi.loadAny(module) as { readonly family: OperationFamily };
      if (seen.has(family)) return [];
      seen.add(family);
      return Object.entries(family.operations).map(([name, table]) => ({ name, family, table }));
    });
  };
}

/** Returns the error that an action throws; undefined if it throws none. */
export function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

export function setNumber(record: Struct, path: string, value: number): void {
  writeMember(record.dataView, record.byteOffset, memberAt(record.constructor as unknown as StructType, path), value);
}

export function setPath(record: Struct, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop() ?? "";
  const parent = names.reduce<Struct>((outer, name) => Reflect.get(outer, name) as Struct, record);
  Reflect.set(parent, last, value);
}
