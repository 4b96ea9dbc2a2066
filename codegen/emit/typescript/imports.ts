/** Import lines of a generated module, made from what its text uses. */

import { importPath } from "./paths.ts";
import { fitList } from "./wrap.ts";

/** Exports of the struct base that generated text may use. */
export const RUNTIME_NAMES: readonly string[] = [
  "AddressArray",
  "BoolArray",
  "HandleArray",
  "HypercallPointer",
  "NestedArray",
  "S16Array",
  "S32Array",
  "S64Array",
  "Struct",
  "StructArray",
  "U16Array",
  "U32Array",
  "U64Array",
  "Union",
  "assignBytes",
  "bytesAt",
  "copyRecord",
  "elementsToEnd",
  "readAddress",
  "readHandle",
  "readS64Number",
  "readU64Number",
  "readWideBits",
  "signedBytesAt",
  "writeBits",
  "writeHandle",
  "writeS64Number",
  "writeU64Number",
  "writeWideBits",
];

/** The identifiers of a text, comments and strings left out. */
export function usedNames(text: string): Map<string, { value: boolean }> {
  const used = new Map<string, { value: boolean }>();
  const code = text.replace(/\/\*\*.*?\*\/|"[^"]*"/g, "");
  for (const match of code.matchAll(/(new |extends |\.)?\b([A-Za-z_]\w*)\b(\(|,|\))?/g)) {
    const [, before, name, after] = match;
    if (name === undefined || before === ".") continue;
    const value = before !== undefined || after !== undefined;
    const known = used.get(name);
    if (known === undefined) used.set(name, { value });
    else known.value ||= value;
  }
  return used;
}

/** `others` says which module of the table gives a name; `owned` are the module's own. */
export function importLines(
  used: Map<string, { value: boolean }>,
  owned: Set<string>,
  others: Map<string, string>,
  module: string,
  table: string,
): string[] {
  const fromRuntime = RUNTIME_NAMES.filter((name) => used.has(name) && !owned.has(name));
  const byModule = new Map<string, string[]>();
  for (const [name, from] of others) {
    if (!used.has(name) || owned.has(name)) continue;
    byModule.set(from, [...(byModule.get(from) ?? []), name]);
  }
  const depth = `${table}/${module}`.split("/").length;
  const modifier = (name: string): string => (isTypeOnly(name, used) ? `type ${name}` : name);
  const line = (names: string[], path: string): string[] =>
    fitList("import { ", names.toSorted().map(modifier), ` } from ${JSON.stringify(path)};`);
  return [
    ...line(fromRuntime, `${"../".repeat(depth)}runtime/struct/index.ts`),
    ...[...byModule]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([from, names]) => line(names, importPath(module, from))),
  ];
}

function isTypeOnly(name: string, used: Map<string, { value: boolean }>): boolean {
  return used.get(name)?.value !== true;
}
