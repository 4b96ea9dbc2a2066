/** One thing with many members: lines of "name  value" for people, one object of JSON for programs. */

import { type OptionSpec, type OptionValues, textOption } from "../syntax/syntax.ts";
import type { Io } from "./io.ts";
import type { Json, Schema } from "./list-output.ts";
import { jsonText, printable } from "../../overview/index.ts";
import { colored } from "./style.ts";

export interface Detail {
  /** Member in JSON. */
  readonly name: string;
  /** Label for people; empty for a value that is in JSON only. */
  readonly label: string;
  readonly value: Json;
  readonly schema: Schema;
  readonly about: string;
  /** Text for people; the value by default. */
  readonly text?: string;
}

/** Options of every command that prints details. */
export const detailOptions: readonly OptionSpec[] = [
  {
    name: "output",
    short: "o",
    value: "format",
    choices: ["table", "json"],
    about: "form of the output; a table by default",
  },
  { name: "schema", about: "print the JSON Schema of -o json, and end" },
];

/** Prints details, or their schema, by the options. */
export function printDetails(
  title: string,
  details: readonly Detail[],
  { options, io }: { readonly options: OptionValues; readonly io: Io },
): void {
  if (options["schema"] === true) io.write(`${jsonText(schemaOf(title, details), 2)}\n`);
  else if (textOption(options, "output") === "json") {
    io.write(`${jsonText(Object.fromEntries(details.map(({ name, value }) => [name, value])), 2)}\n`);
  } else io.write(linesOf(details, io.hasColor));
}

function linesOf(details: readonly Detail[], hasColor: boolean): string {
  const width = Math.max(...details.map(({ label }) => label.length));
  return details
    .filter(({ label }) => label !== "")
    .map(({ label, value, text }) => {
      const name = label.padEnd(width);
      return `${hasColor ? colored(name, "bold") : name}  ${printable(text ?? valueText(value))}`.trimEnd();
    })
    .join("\n")
    .concat("\n");
}

function valueText(value: Json): string {
  if (value === null || value === "") return "-";
  if (Array.isArray(value)) return value.map((each: Json) => valueText(each)).join(" ") || "-";
  return typeof value === "object" ? jsonText(value) : String(value);
}

export function schemaOf(title: string, details: readonly Detail[]): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    type: "object",
    properties: Object.fromEntries(details.map(({ name, about, schema }) => [name, { description: about, ...schema }])),
    required: details.map(({ name }) => name),
    additionalProperties: false,
  };
}
