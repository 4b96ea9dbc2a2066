/** Writes the meanings of errors and the reasons for refusals: one module for the tables of every release. */

import type { MeaningAnnotation } from "../../annotations/index.ts";
import { type Literal, printLiteral, propertyName } from "./operations/literal.ts";

const HEAD =
  "// The meanings of errors and refusals, by their words in the operation tables. Made by `bun run codegen`: do not edit.\n";

export function meaningsModule(meanings: ReadonlyMap<string, MeaningAnnotation>): string {
  const entries = [...meanings].map(([word, { kind, sentence }]) => {
    const meaning: Literal = { kind: kind ?? undefined, sentence };
    return `  ${printLiteral(`${propertyName(word)}: `, meaning, ",", 2)}\n`;
  });
  return `${HEAD}\nexport const meanings = {\n${entries.join("")}} as const;\n`;
}
