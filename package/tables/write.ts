/** Writes collected tables as modules: one of data for each header and each hypercall, and one that stands in for `src/generated/index.ts`. */

import { releases } from "../../src/generated/index.ts";
import { shortListTable, stableNumbers } from "../../src/runtime/toolstack/domain/short-list/table.ts";
import type { Collection, ConstantData, Distinct, Families, RecordData, Table } from "./collect.ts";
import type { FamilyData, HeaderData, RecordRow, Sets } from "./packed/data.ts";

/** Returns the modules' texts by their paths; `packed` is the path of `packed/tables.ts`. */
export function writeTables(collection: Collection, packed: string): Map<string, string> {
  const { records, constants, families } = collection;
  const tables = [...collection.tables.keys()];
  const files = new Map<string, string>();
  const headers = [...new Set([...records.keys(), ...constants.keys()])].toSorted();
  for (const header of headers) {
    files.set(headerPath(header), moduleText(headerData(tables, records.get(header), constants.get(header))));
  }
  for (const [name, family] of families) files.set(familyPath(name), moduleText(familyData(tables, family)));
  files.set("short-list.ts", shortListText());
  files.set("index.ts", indexText(collection, headers, packed));
  return files;
}

function headerPath(header: string): string {
  return `headers/${header.replaceAll("/", "-")}.ts`;
}

function familyPath(name: string): string {
  return `families/${name}.ts`;
}

function headerData(
  tables: readonly Table[],
  records: Distinct<RecordData> = { all: [], tables: new Map() },
  constants: Distinct<ConstantData> = { all: [], tables: new Map() },
): HeaderData {
  return {
    records: records.all.map(({ name, cName, size, align, isUnion, layout }): RecordRow => [
      name,
      cName,
      size,
      align,
      isUnion ? 1 : 0,
      layout.join("\n"),
    ]),
    recordSets: setsOf(tables, records.tables),
    names: constants.all.map(({ name }) => name).join(" "),
    values: constants.all.map(({ value }) => value),
    constantSets: setsOf(tables, constants.tables),
  };
}

function familyData(tables: readonly Table[], { all, tables: members, heads, headOf }: Families): FamilyData {
  return {
    operations: all.flatMap(({ name, json }) => [name, json]),
    operationSets: setsOf(tables, members),
    heads,
    headOf: tables.map((table) => headOf.get(table) ?? -1),
  };
}

function setsOf(tables: readonly Table[], members: ReadonlyMap<Table, readonly number[]>): Sets {
  const sets: number[][] = [];
  const known = new Map<string, number>();
  const of = tables.map((table) => {
    const list = members.get(table);
    if (list === undefined) return -1;
    const ranges = rangesOf(list);
    const key = ranges.join();
    const index = known.get(key) ?? sets.push(ranges) - 1;
    known.set(key, index);
    return index;
  });
  return { sets, of: sets.length === 0 ? [] : of };
}

function rangesOf(list: readonly number[]): number[] {
  const ranges: number[] = [];
  for (const member of list) {
    if (ranges.length > 0 && ranges.at(-1) === member) ranges[ranges.length - 1] = member + 1;
    else ranges.push(member, member + 1);
  }
  return ranges;
}

/** Writes an object's members as a module's exports. */
function moduleText(data: object): string {
  return Object.entries(data)
    .map(([name, value]) => `export const ${name} = ${literal(value)};\n`)
    .join("");
}

function literal(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value)
      .map(([name, member]) => `${JSON.stringify(name)}:${literal(member)}`)
      .join(",")}}`;
  }
  return JSON.stringify(value);
}

/** Writes what src/runtime/toolstack/domain/short-list/table.ts makes of the generated tables. */
function shortListText(): string {
  const architectures = ["x86_64", "arm64"] as const;
  const tables = releases.flatMap((release) =>
    architectures.map((one) => [`${release}/${one}`, JSON.stringify(shortListTable(release, one))] as const),
  );
  const distinct = [...new Set(tables.map(([, text]) => text))];
  const places = Object.fromEntries(tables.map(([name, text]) => [name, distinct.indexOf(text)]));
  return `const tables = [${distinct.map((text) => `() => (${text})`).join(",\n")}];
const places = ${JSON.stringify(places)};

export function shortListTable(release, architecture) {
  return tables[places[\`\${release}/\${architecture}\`] ?? -1]?.();
}

export function stableNumbers() {
  return ${JSON.stringify(stableNumbers())};
}
`;
}

function indexText({ tables, families }: Collection, headers: readonly string[], packed: string): string {
  const lists = [...new Set([...tables.values()].map(listText))];
  const listOf = [...tables.values()].map((list) => lists.indexOf(listText(list)));
  return `import { PackedTables } from ${JSON.stringify(packed)};

export const releases = ${JSON.stringify(releases)};

const tables = new PackedTables({
tables: ${JSON.stringify([...tables.keys()])},
headers: {
${loaders(headers, headerPath)}
},
families: {
${loaders([...families.keys()].toSorted(), familyPath)}
},
lists: ${JSON.stringify(lists)},
listOf: ${JSON.stringify(listOf)},
});

export function loadModule(table, name) {
  return tables.load(table, name);
}

export function moduleNames(table) {
  return tables.moduleNames(table);
}
`;
}

function listText(modules: readonly string[]): string {
  return ` ${modules.join(" ")} `;
}

function loaders(list: readonly string[], path: (name: string) => string): string {
  return list.map((name) => `${JSON.stringify(name)}: () => require("./${path(name)}"),`).join("\n");
}
