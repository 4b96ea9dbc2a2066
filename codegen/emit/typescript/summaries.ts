/** Writes the sentences about operations, the units of members, and the words of trace records: modules for all releases, which no table loads. */

import type { Annotations, FamilyAnnotation } from "../../annotations/index.ts";
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

const UNITS_HEAD = "// The units of records' members, by C names. Made by `bun run codegen`: do not edit.\n";

export function unitsModule(units: Annotations["units"]): string {
  const entries = [...units].map(([record, members]) => {
    const named = Object.fromEntries([...members].map(([member, { unit }]) => [member, unit]));
    return `  ${printLiteral(`${propertyName(record)}: `, named, ",", 2)}\n`;
  });
  return `${UNITS_HEAD}\nexport const units = {\n${entries.join("")}} as const;\n`;
}

const TRACE_HEAD =
  "// The words of trace records, by the events' constants (trace.h). Made by `bun run codegen`: do not edit.\n";

export function traceWordsModule(words: Annotations["traceWords"]): string {
  const entries = [...words].map(([event, names]) => `  ${event}: ${JSON.stringify(names.join(" "))},\n`);
  return `${TRACE_HEAD}\nexport const traceWords = {\n${entries.join("")}} as const;\n`;
}
