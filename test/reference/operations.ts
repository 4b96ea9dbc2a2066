/** The operations of every release, as docs/operations describes them: merged over the tables that have them. */

import { TABLES } from "../../package/tables/all.ts";
import { loadModule, moduleNames } from "../../src/generated/index.ts";
import { summaries } from "../../src/generated/summaries.ts";
import type { OperationFamily, StructType } from "../../src/runtime/struct/index.ts";

type OperationTable = OperationFamily["operations"][string];

export interface DescribedOperation {
  readonly name: string;
  readonly summary: string;
  /** The newest table's. */
  readonly table: OperationTable;
  /** The family of the newest table that has it. */
  readonly family: OperationFamily;
  /** The argument's record in that table; null for a number, bytes, or no argument. */
  readonly record: StructType | null;
  /** Releases by architecture: x86_64, arm64. */
  readonly releases: ReadonlyMap<string, readonly string[]>;
}

/** Returns the operations of all families, by the family's name, in the order of the sentences about them. */
export function describedOperations(): Map<string, DescribedOperation[]> {
  const tables = TABLES.filter((table) => /\/(?:x86_64|arm64)$/.test(table));
  return new Map(
    Object.entries(summaries).map(([family, sentences]) => [
      family,
      Object.entries<string>(sentences).map(([name, summary]) => described(tables, family, name, summary)),
    ]),
  );
}

function described(tables: readonly string[], family: string, name: string, summary: string): DescribedOperation {
  const releases = new Map<string, string[]>();
  let newest: OperationFamily | undefined;
  for (const path of tables) {
    const one = familyIn(path, family);
    if (one === null || !Object.hasOwn(one.operations, name)) continue;
    const [release = "", architecture = ""] = path.split("/");
    releases.set(architecture, [...(releases.get(architecture) ?? []), release]);
    // Of one release's architectures, x86_64's table comes first.
    if (newest === undefined || releases.get("x86_64")?.at(-1) === release || !releases.has("x86_64")) newest = one;
  }
  const table = newest?.operations[name];
  if (newest === undefined || table === undefined) throw new Error(`no release has ${family} ${name}`);
  return { name, summary, family: newest, table, record: table.argument?.type?.() ?? null, releases };
}

function familyIn(table: string, family: string): OperationFamily | null {
  const module = `operations/${family}`;
  if (!(moduleNames(table as never) as string[]).includes(module)) return null;
  return (loadModule(table as never, module as never) as { family: OperationFamily }).family;
}
