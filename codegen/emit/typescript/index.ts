/**
 * The TypeScript emitter: ABI model in, text of generated modules out.
 *
 * A header's records make one module of view classes, its constants another beside it (interface numbers change in
 * nearly every release; the records seldom do). A module's text names neither release nor architecture, so that equal
 * records give equal text. quicktype-core does the naming and the rendering; nothing but the generator imports it.
 */

import type { Abi } from "../../model/abi.ts";
import { constantsModule } from "./constants.ts";
import { graphOf } from "./graph.ts";
import { moduleName, tablePath } from "./paths.ts";
import { planRecords } from "./plan.ts";
import { RecordLanguage, type RenderInput } from "./renderer.ts";
import { tableIndex } from "./tables.ts";

export { type Table, emitIndex } from "./tables.ts";
export { tablePath } from "./paths.ts";

/** The files of one release on one architecture: path below `src/generated` → text, as the formatter would leave it. */
export function emitTypeScript(abi: Abi): Map<string, string> {
  const table = tablePath(abi);
  const files = new Map<string, string>();
  for (const [module, text] of recordModules(abi, table)) files.set(`${table}/${module}`, text);
  for (const [header, names] of Object.entries(abi.headers)) {
    const text = constantsModule(abi, header, names);
    if (text !== null) files.set(`${table}/${moduleName(header)}.constants.ts`, text);
  }
  const modules = [...files.keys()].map((path) => path.slice(table.length + 1, -".ts".length));
  files.set(`${table}/index.ts`, tableIndex(modules));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function recordModules(abi: Abi, table: string): Map<string, string> {
  const modules: RenderInput["modules"] = new Map();
  for (const [header, records] of planRecords(abi)) modules.set(moduleName(header), { header, records });
  const graph = graphOf([...modules.values()].flatMap(({ records }) => records));
  const rendered = new RecordLanguage({ table, modules }).renderGraphAndSerialize(
    graph,
    "",
    false,
    undefined,
    {},
    "  ",
  );
  return new Map([...rendered].map(([name, { lines }]) => [name, `${lines.join("\n").trim()}\n`]));
}
