/**
 * The TypeScript emitter: turns ABI models into the text of the generated modules.
 *
 * A header becomes a module of view classes, with some classes in modules of their own, and a module of constants.
 * Constants are apart because interface numbers change in nearly every release, and records seldom do. A record's text
 * names neither release nor architecture, so equal records have equal text, which is written once.
 *
 * quicktype-core is the emitter, by the project's choice. It names thousands of records and members whose C names
 * collide in TypeScript, resolves collisions in a fixed order, and lays out source text. Type attributes carry the ABI
 * through it. A subclass of its TypeScript renderer (renderer.ts) writes view classes instead of interfaces. Only the
 * generator imports quicktype-core, since that takes a tenth of a second. quicktype-internals.ts has the parts that it
 * does not export.
 */

import type { Abi } from "../../model/abi.ts";
import { constantsModule } from "./constants.ts";
import { sharedRecords } from "./guests.ts";
import { operationsModules, type RecordClass } from "./operations.ts";
import { Originals } from "./originals.ts";
import { headerTitle, isGuest, moduleName, tableOrder, tablePath } from "./paths.ts";
import { planRecords, type RecordPlan } from "./plan.ts";
import { recordModule, sameModule } from "./record-module.ts";
import { renderRecords } from "./records.ts";
import type { RecordText } from "./renderer.ts";
import { emitIndex, lazyModule, tableIndex } from "./tables.ts";
import { splitHeaders, textModules } from "./text-modules.ts";

export { meaningsModule } from "./meanings.ts";
export { tablePath } from "./paths.ts";
export { summariesModule, traceWordsModule, unitsModule } from "./summaries.ts";

/**
 * Returns the files of all tables, by path below `src/generated`, formatted as the project's formatter would. Of equal
 * records, the oldest release's is written, and x86_64's before arm64's.
 */
export function emitTypeScript(
  models: readonly Abi[],
  progress: (table: string) => void = () => {},
): Map<string, string> {
  const originals = new Originals();
  const files = new Map<string, string>();
  const tables = models.filter(hasTable).toSorted(tableOrder);
  for (const abi of tables) {
    progress(tablePath(abi));
    emitTable(abi, originals, files);
  }
  files.set(
    "index.ts",
    emitIndex(tables.filter((abi) => !isGuest(abi)).map(tablePath), tables.filter(isGuest).map(tablePath)),
  );
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** True if the model gets a table: one table of the kernel's interfaces serves every architecture. */
function hasTable({ xen, arch }: Abi): boolean {
  return xen !== "linux" || arch === "x86_64";
}

function emitTable(abi: Abi, originals: Originals, files: Map<string, string>): void {
  const table = tablePath(abi);
  const headers = Object.keys(abi.headers);
  const titles = new Map(headers.map((header) => [moduleName(header), headerTitle(abi, header)]));
  const all = planRecords(abi);
  const plans = isGuest(abi) ? sharedRecords(all) : all;
  const modules = renderRecords(new Map([...plans].map(([header, records]) => [moduleName(header), records])));
  const split = isGuest(abi) ? new Set<string>() : splitHeaders(abi);
  const texts = textModules(split, all, plans, modules);
  const places = originals.place(table, modules, texts);
  const emitted: string[] = [];
  const emit = (module: string, original: string, text: () => string): void => {
    const path = `${table}/${module}`;
    files.set(`${path}.ts`, original === path ? text() : sameModule(path, original));
    emitted.push(module);
  };
  for (const [module, records] of modules) {
    const path = `${table}/${module}`;
    const title = titles.get(module) ?? module;
    const original = places.originals.get(module) ?? path;
    emit(module, original, () => recordModule(path, title, records, places.homes));
    for (const [text, own] of Map.groupBy(records, ({ name }) => texts.get(name) ?? module)) {
      const home = `${table}/${text}`;
      if (text === module || own.every(({ name }) => places.homes.get(name) !== home)) continue;
      files.set(`${home}.ts`, recordModule(home, title, own, places.homes));
    }
  }
  if (!isGuest(abi)) {
    for (const [header, names] of Object.entries(abi.headers)) {
      const module = `${moduleName(header)}.constants`;
      const text = constantsModule(abi, headerTitle(abi, header), names);
      if (text !== null) emit(module, originals.constants(`${table}/${module}`, module, text), () => text);
    }
    const classes = classesOf(table, plans, modules, places.homes);
    for (const { module, text, identity } of operationsModules(abi, table, classes)) {
      emit(module, originals.constants(`${table}/${module}`, module, identity), () => text);
    }
  }
  const lazy = new Map<string, string>();
  for (const module of [...split].map(moduleName)) {
    const original = places.originals.get(module);
    const records = modules.get(module);
    if (original === undefined || records === undefined) continue;
    const path = `${table}/${module}`;
    lazy.set(module, `${original}/index`);
    if (original === path)
      files.set(`${path}/index.ts`, lazyModule(path, titles.get(module) ?? module, records, places.homes));
  }
  if (emitted.length > 0) files.set(`${table}/index.ts`, tableIndex(table, emitted, lazy));
}

/** Maps the records' C names to their classes. */
function classesOf(
  table: string,
  plans: ReadonlyMap<string, readonly RecordPlan[]>,
  modules: ReadonlyMap<string, readonly RecordText[]>,
  homes: ReadonlyMap<string, string>,
): Map<string, RecordClass> {
  const classes = new Map<string, RecordClass>();
  for (const [header, records] of plans) {
    const module = moduleName(header);
    for (const [index, { name }] of (modules.get(module) ?? []).entries()) {
      const path = `${table}/${module}`;
      const plan = records[index];
      if (plan !== undefined) classes.set(plan.cName, { name, module: path, home: homes.get(name) ?? path });
    }
  }
  return classes;
}
