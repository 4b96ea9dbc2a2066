/** Import lines of a generated module: noted while its text is written, so that nothing unused is imported. */

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

export class Imports {
  /** Which module of the table exports a name. */
  readonly #exports: ReadonlyMap<string, string>;
  readonly #values = new Set<string>();
  readonly #types = new Set<string>();

  constructor(exports: ReadonlyMap<string, string>) {
    this.#exports = exports;
  }

  /** Notes what an expression uses. */
  value(expression: string): void {
    for (const name of identifiers(expression)) this.#values.add(name);
  }

  /** Notes what a type uses. */
  type(type: string): void {
    for (const name of identifiers(type)) this.#types.add(name);
  }

  /** The import lines of a module that lies at `module` below the folder of its table. */
  lines(module: string, table: string): string[] {
    const depth = `${table}/${module}`.split("/").length;
    const byPath = new Map<string, string[]>();
    byPath.set(
      `${"../".repeat(depth)}runtime/struct/index.ts`,
      RUNTIME_NAMES.filter((name) => this.#uses(name)),
    );
    for (const name of [...this.#values, ...this.#types].toSorted()) {
      const from = this.#exports.get(name);
      if (from === undefined || from === module) continue;
      const names = byPath.get(importPath(module, from));
      if (names === undefined) byPath.set(importPath(module, from), [name]);
      else if (!names.includes(name)) names.push(name);
    }
    return [...byPath].flatMap(([path, names]) =>
      fitList(
        "import { ",
        names.map((name) => (this.#values.has(name) ? name : `type ${name}`)),
        ` } from ${JSON.stringify(path)};`,
      ),
    );
  }

  #uses(name: string): boolean {
    return this.#values.has(name) || this.#types.has(name);
  }
}

function identifiers(text: string): string[] {
  return text.match(/(?<![.\w])[A-Za-z_]\w*/g) ?? [];
}
