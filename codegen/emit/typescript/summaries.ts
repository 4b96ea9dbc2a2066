/** Writes the sentences about operations: one module for the tables of every release, which no table loads. */

import type { FamilyAnnotation } from "../../annotations/index.ts";
import { printLiteral, propertyName } from "./operations/literal.ts";

const HEAD =
  "// The summaries of operations, a sentence each, by family and name. Made by `bun run codegen`: do not edit.\n";

export function summariesModule(families: ReadonlyMap<string, FamilyAnnotation>): string {
  const entries = [...families].map(([name, { summaries }]) => {
    const sentences = Object.fromEntries([...summaries].map(([operation, { sentence }]) => [operation, sentence]));
    return `  ${printLiteral(`${propertyName(name)}: `, sentences, ",", 2)}\n`;
  });
  return `${HEAD}\nexport const summaries = {\n${entries.join("")}} as const;\n`;
}
