/** The operations' types, read from src/generated: each is an entry of the interface `Operations`, which no value holds. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Collection, Distinct, Table } from "../tables/collect.ts";

export interface OperationType {
  readonly name: string;
  /** The doc comment, or nothing. */
  readonly comment: string;
  /** The type, in which `classOf`'s names stand for records. */
  readonly text: string;
}

const ENTRY =
  /(?<comment>^ {2}\/\*\* .* \*\/\n)?^ {2}(?<name>[\w$]+|"[^"]+"): (?<text>\{(?: .* \}|\n[^]*?\n {2}\}));$/gm;

const IMPORT = /^import type \{([^}]*)\} from "\.\.\/((?!\.)[^"]+)\.ts";/gm;

/** Returns the distinct types of each family's operations, by the family's name; `classOf` names a record of a table. */
export function operationTypes(
  generated: string,
  { families }: Collection,
  classOf: (table: Table, header: string, name: string) => string,
): Map<string, Distinct<OperationType>> {
  const types = new Map<string, Distinct<OperationType>>();
  for (const [family, { tables }] of families) {
    const indexes = new Map<string, number>();
    const distinct: Distinct<OperationType> = { all: [], tables: new Map() };
    for (const table of tables.keys()) {
      const found = typesIn(textOf(join(generated, table, "operations", `${family}.ts`)), (header, name) =>
        classOf(table, header, name),
      );
      const members = found.map((type) => {
        const key = `${type.name} ${type.text}`;
        const index = indexes.get(key) ?? distinct.all.push(type) - 1;
        indexes.set(key, index);
        return index;
      });
      distinct.tables.set(table, members);
    }
    types.set(family, distinct);
  }
  return types;
}

/** Returns a module's text, or that of the module whose names it exports. */
function textOf(path: string): string {
  if (!existsSync(path)) throw new Error(`there is no ${path}`);
  const text = readFileSync(path, "utf8");
  const other = /^export \* from "([^"]+)";\s*$/.exec(text)?.[1];
  return other === undefined ? text : textOf(join(dirname(path), other));
}

function typesIn(text: string, classOf: (header: string, name: string) => string): OperationType[] {
  const headers = new Map<string, string>();
  for (const [, names = "", header = ""] of text.matchAll(IMPORT)) {
    for (const name of names.match(/\w+/g) ?? []) headers.set(name, header);
  }
  const start = text.indexOf("export interface Operations {");
  const body = text.slice(start, text.indexOf("\n}", start) + 1);
  return [...body.matchAll(ENTRY)].map(({ groups: { comment = "", name = "", text: type = "" } = {} }) => ({
    name,
    comment: comment.trim(),
    text: type.replaceAll(/\s+/g, " ").replaceAll(/"[^"]*"|\b[A-Z_]\w*/g, (word) => {
      const header = headers.get(word);
      return header === undefined ? word : classOf(header, word);
    }),
  }));
}
