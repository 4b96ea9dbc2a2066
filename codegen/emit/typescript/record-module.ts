/** Writes the module of a header's records: its imports, its re-exports from earlier modules, and its own classes. */

import { importPath } from "./paths.ts";
import type { RecordText } from "./renderer.ts";
import { RUNTIME_NAMES } from "./runtime-names.ts";
import { fitList } from "./wrap.ts";

/** The module that contains the text (path below `src/generated`, without extension), by exported name. */
type Homes = ReadonlyMap<string, string>;

/** Writes a module. `path` is below `src/generated` and without extension; `header` is the header's title. */
export function recordModule(path: string, header: string, records: readonly RecordText[], homes: Homes): string {
  const own = records.filter(({ name }) => homes.get(name) === path);
  const parts = [
    `// The records of ${header}. Made by \`bun run codegen\`: do not edit.`,
    [...importLines(path, own, homes)].join("\n"),
    exportLines(path, records, homes).join("\n"),
    ...own.map(({ text }) => text),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Writes a module that only re-exports an earlier one. */
export function sameModule(path: string, original: string): string {
  return `export * from ${JSON.stringify(importPath(path, original))};\n`;
}

function importLines(path: string, records: readonly RecordText[], homes: Homes): string[] {
  const values = new Set(records.flatMap((record) => [...record.values]));
  const types = new Set(records.flatMap((record) => [...record.types]));
  const used = [...values, ...types].toSorted();
  const runtime = `${"../".repeat(path.split("/").length)}runtime/struct/records.ts`;
  const imports = new Map([[runtime, RUNTIME_NAMES.filter((name) => values.has(name) || types.has(name))]]);
  for (const name of new Set(used)) {
    const home = homes.get(name);
    if (home !== undefined && home !== path) add(imports, importPath(path, home), name);
  }
  return [...imports].flatMap(([from, names]) =>
    listLines(
      "import",
      from,
      names.map((name) => (values.has(name) ? name : `type ${name}`)),
    ),
  );
}

function exportLines(path: string, records: readonly RecordText[], homes: Homes): string[] {
  const exports = new Map<string, string[]>();
  for (const record of records) {
    const home = homes.get(record.name);
    if (home === undefined || home === path) continue;
    for (const { name, isType } of record.exports) add(exports, importPath(path, home), isType ? `type ${name}` : name);
  }
  return [...exports].flatMap(([from, names]) => listLines("export", from, names));
}

function listLines(keyword: "import" | "export", from: string, names: string[]): string[] {
  return names.length === 0 ? [] : fitList(`${keyword} { `, names, ` } from ${JSON.stringify(from)};`);
}

function add(lists: Map<string, string[]>, key: string, name: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [name]);
  else list.push(name);
}
