/**
 * The operations of a table: a module per hypercall family, with types for the compiler and data for the run time. What
 * both mean is declared in `src/runtime/struct/operation-table.ts`.
 */

import type { Abi } from "../../model/abi.ts";
import { type DataContext, familyData } from "./operations/data.ts";
import { Code, printLiteral } from "./operations/literal.ts";
import { operationsInterface, POINTER } from "./operations/types.ts";
import { importPath } from "./paths.ts";
import { fitList } from "./wrap.ts";

/** The class of a record, and where it is. */
export interface RecordClass {
  readonly name: string;
  /** The module of this table that exports it: path below `src/generated`, without extension. */
  readonly module: string;
  /** The module whose text has it. */
  readonly home: string;
}

export interface OperationsModule {
  /** "operations/domctl". */
  readonly module: string;
  readonly text: string;
  /** Equal for two modules if their texts, and all classes in them, are equal. */
  readonly identity: string;
}

/** Returns nothing if the model carries no operations. */
export function operationsModules(
  abi: Abi,
  table: string,
  classes: ReadonlyMap<string, RecordClass>,
): OperationsModule[] {
  return Object.entries(abi.operations ?? {}).map(([name, family]) => {
    const used = new Map<string, RecordClass>();
    const loaded = new Map<string, RecordClass>();
    const find = (cName: string): RecordClass => {
      const found = classes.get(cName);
      if (found === undefined) throw new Error(`${name} takes a ${cName}, which has no class`);
      used.set(found.name, found);
      return found;
    };
    const context: DataContext = {
      abi,
      classOf: (cName) => find(cName).name,
      loaderOf: (cName) => {
        const found = find(cName);
        loaded.set(found.name, found);
        return loaderName(found);
      },
    };
    const types = operationsInterface(family, context);
    const before = "export const family: OperationFamily<Operations> = ";
    const data = printLiteral(before, familyData(name, family, context), ";", 0);
    const module = `operations/${name}`;
    const path = `${table}/${module}`;
    const homes = [...used].toSorted(byName).map(([className, { home }]) => `${home} ${className}`);
    return {
      module,
      text: [
        `// The operations of the hypercall ${name}. Made by \`bun run codegen\`: do not edit.`,
        [baseImport(path, types), ...classImports(path, used, types)].join("\n"),
        types,
        ...(loaded.size === 0 ? [] : [loaders(path, loaded)]),
        `${data}\n`,
      ].join("\n\n"),
      identity: [types, data, ...homes].join("\n"),
    };
  });
}

function loaderName({ name }: RecordClass): string {
  return `load${name}`;
}

/** Writes a function a class. An operation names it: a table with each class's path once loads faster. */
function loaders(path: string, loaded: ReadonlyMap<string, RecordClass>): string {
  return [...loaded]
    .toSorted(byName)
    .map(([name, record]) => {
      const load = new Code(`() => require(${JSON.stringify(importPath(path, record.home))}).${name}`);
      return printLiteral(`const ${loaderName(record)} = `, load, ";", 0);
    })
    .join("\n");
}

function baseImport(path: string, types: string): string {
  const runtime = `${"../".repeat(path.split("/").length)}runtime`;
  const base = types.includes(POINTER) ? `${POINTER}, OperationFamily` : "OperationFamily";
  return `import type { ${base} } from "${runtime}/struct/index.ts";`;
}

function classImports(path: string, used: ReadonlyMap<string, RecordClass>, types: string): string[] {
  const named = new Set(types.match(/[A-Za-z_]\w*/g));
  const imports = new Map<string, string[]>();
  for (const [name, { module }] of [...used].toSorted(byName)) {
    if (!named.has(name)) continue;
    const from = importPath(path, module);
    imports.set(from, [...(imports.get(from) ?? []), name]);
  }
  return [...imports].flatMap(([from, names]) => fitList("import type { ", names, ` } from ${JSON.stringify(from)};`));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
