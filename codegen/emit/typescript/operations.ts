/**
 * The operations of a table: a module per hypercall family, with types for the compiler and data for the run time. What
 * both mean is declared in `src/runtime/struct/operation-table.ts`.
 */

import type { Abi } from "../../model/abi.ts";
import type { AbiFamily } from "../../model/operations/types.ts";
import { type DataContext, familyData } from "./operations/data.ts";
import { printLiteral } from "./operations/literal.ts";
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
  /** Equal where the text is, and every class in it. */
  readonly identity: string;
}

/** Nothing where the model carries no operations. */
export function operationsModules(
  abi: Abi,
  table: string,
  classes: ReadonlyMap<string, RecordClass>,
): OperationsModule[] {
  return Object.entries(abi.operations ?? {}).map(([name, family]) => {
    const used = new Map<string, RecordClass>();
    const classOf = (cName: string): string => {
      const found = classes.get(cName);
      if (found === undefined) throw new Error(`${name} takes a ${cName}, which has no class`);
      used.set(found.name, found);
      return found.name;
    };
    const module = `operations/${name}`;
    const path = `${table}/${module}`;
    const loaderOf = (cName: string): string => {
      const className = classOf(cName);
      const home = used.get(className)?.home ?? path;
      return `() => require(${JSON.stringify(importPath(path, home))}).${className}`;
    };
    const text = moduleText(path, name, family, { abi, classOf, loaderOf }, used);
    // Paths, and hence where lines break, depend on the table that the text is first written for.
    const same = moduleText(path, name, family, { abi, classOf, loaderOf: classOf }, used);
    const homes = [...used].toSorted(byName).map(([className, { home }]) => `${home} ${className}`);
    return { module, text, identity: `${same}\n${homes.join("\n")}` };
  });
}

function moduleText(
  path: string,
  name: string,
  family: AbiFamily,
  context: DataContext,
  used: ReadonlyMap<string, RecordClass>,
): string {
  const types = operationsInterface(family, context);
  const data = printLiteral(
    "export const family: OperationFamily<Operations> = ",
    familyData(name, family, context),
    ";",
    0,
  );
  const runtime = `${"../".repeat(path.split("/").length)}runtime`;
  const base = types.includes(POINTER) ? `${POINTER}, OperationFamily` : "OperationFamily";
  const imports = [`import type { ${base} } from "${runtime}/struct/index.ts";`];
  return [
    `// The operations of the hypercall ${name}. Made by \`bun run codegen\`: do not edit.`,
    [...imports, ...classImports(path, used, types)].join("\n"),
    types,
    data,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
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
