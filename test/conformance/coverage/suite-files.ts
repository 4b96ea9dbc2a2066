/** The file of the conformance suite in which an operation is held against something: where a reader looks for it. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dir, "..");

/** Files that make operations for the sake of others: their refusals, or the suite's own domains. */
const OTHERS = new Set(["refusals.ts", "test-domain.ts", "subject.ts", "index.ts"]);

/** Operations that the suite makes by the library's objects only. */
const byObjects = new Map([
  ["domctl createdomain", "creation.ts"],
  ["memory_op acquire_resource", "borrowed-pages.ts"],
  ["sysctl debug_keys", "console.ts"],
  ["sysctl physinfo", "host.ts"],
  ["xen_version capabilities2", "version.ts"],
  ["xen_version changeset2", "version.ts"],
  ["xen_version commandline2", "version.ts"],
  ["xen_version extraversion2", "version.ts"],
]);

let texts: ReadonlyMap<string, string> | undefined;

function suite(): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !OTHERS.has(name));
  texts ??= new Map(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return texts;
}

/** Returns the file that names the operation most often; undefined if none does. */
export function suiteFileOf(operation: string): string | undefined {
  const name = `"${operation.slice(operation.indexOf(" ") + 1)}"`;
  const counts = [...suite()].map(([file, text]) => ({ file, count: text.split(name).length - 1 }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a), { file: "", count: 0 });
  return most.count > 0 ? most.file : byObjects.get(operation);
}
