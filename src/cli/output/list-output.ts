/** A list of equal things, described once: its table, its JSON, the JSON's schema and its columns are made from that. */

import { UsageError } from "../exit/status.ts";
import { type OptionSpec, type OptionValues, textOption } from "../syntax/syntax.ts";
import type { Io } from "./io.ts";
import { jsonText, printable } from "../../overview/index.ts";
import type { Color } from "./style.ts";
import { type Cell, tableText } from "./table.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface Column<Row> {
  /** Member in JSON, and the name for --columns and --sort. */
  readonly name: string;
  /** Heading in a table. */
  readonly header: string;
  /** Its meaning and unit, for the schema. */
  readonly about: string;
  /** JSON Schema of the value. */
  readonly schema: Schema;
  /** "table" by default; "wide" shows it with -o wide only, "data" in JSON only. */
  readonly shown?: "table" | "wide" | "data";
  value(row: Row): Json;
  /** Text in a table; the value by default. */
  text?(row: Row): string;
  color?(row: Row): Color | undefined;
}

/** Returns a column with the value of the row's member of that name. */
export function column<Name extends string>(
  name: Name,
  header: string,
  about: string,
  schema: Schema,
): Column<{ readonly [Member in Name]: Json }> {
  return { name, header, about, schema, value: (row) => row[name] };
}

/** JSON Schema, as far as it is used here. */
export interface Schema {
  readonly type: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly items?: Schema;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

export interface Listing<Row> {
  /** Plural, for the schema's title: "domains". */
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  /** One line for -o name. */
  id(row: Row): string;
}

const FORMATS = ["table", "wide", "json", "ndjson", "name"] as const;
export type Format = (typeof FORMATS)[number];

/** Options of every command that prints a list. */
export const listingOptions: readonly OptionSpec[] = [
  {
    name: "output",
    short: "o",
    value: "format",
    choices: FORMATS,
    about: "form of the output; a table by default",
  },
  { name: "columns", value: "names", about: "these columns only, in this order, separated by commas" },
  { name: "sort", value: "column", about: "sort by a column; -column sorts from the largest" },
  { name: "no-headers", about: "leave out the table's heading" },
  { name: "schema", about: "print the JSON Schema of -o json, and end" },
];

/** The checked options of a listing. */
export interface ListingPlan<Row> {
  readonly format: Format;
  readonly columns: readonly Column<Row>[];
  readonly sort: { readonly column: Column<Row>; readonly sign: 1 | -1 } | null;
  readonly headers: boolean;
}

/** Reads the options. Throws a UsageError for an unknown column. */
export function planOf<Row>(listing: Listing<Row>, options: OptionValues): ListingPlan<Row> {
  const format = (textOption(options, "output") ?? "table") as Format;
  const names = textOption(options, "columns");
  const sort = textOption(options, "sort");
  const isData = format === "json" || format === "ndjson";
  const shown = listing.columns.filter(
    ({ shown = "table" }) => isData || shown === "table" || (shown === "wide" && format === "wide"),
  );
  return {
    format,
    columns: names === undefined ? shown : names.split(",").map((name) => columnOf(listing, name)),
    sort:
      sort === undefined
        ? null
        : { column: columnOf(listing, sort.replace(/^-/, "")), sign: sort.startsWith("-") ? -1 : 1 },
    headers: options["headers"] !== false,
  };
}

function columnOf<Row>({ title, columns }: Listing<Row>, wanted: string): Column<Row> {
  const name = wanted.trim().toLowerCase();
  const found = columns.find((column) => column.name.toLowerCase() === name || column.header.toLowerCase() === name);
  if (found !== undefined) return found;
  const known = columns.map((column) => column.name).join(", ");
  throw new UsageError(`expected a column of ${title} (${known}), received "${wanted}"`);
}

/** The options of a call, and the place where its rows go. */
interface Printing {
  readonly options: OptionValues;
  readonly io: Io;
}

/** Prints rows by the call's options. A table without rows is a line of talk. */
export function printListing<Row>(listing: Listing<Row>, rows: readonly Row[], { options, io }: Printing): void {
  const plan = planOf(listing, options);
  const isTable = plan.format === "table" || plan.format === "wide";
  if (isTable && rows.length === 0) io.say(`no ${listing.title}`);
  else io.write(listingText(listing, plan, rows, io.hasColor));
}

/** Prints the schema if the options ask for it, and returns true. */
export function printSchema<Row>(listing: Listing<Row>, { options, io }: Printing): boolean {
  if (options["schema"] !== true) return false;
  io.write(`${jsonText(schemaOf(listing), 2)}\n`);
  return true;
}

export function schemaOf<Row>({ title, columns }: Listing<Row>): object {
  const properties = Object.fromEntries(
    columns.map(({ name, about, schema }) => [name, { description: about, ...schema }]),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    type: "array",
    items: { type: "object", properties, required: columns.map(({ name }) => name), additionalProperties: false },
  };
}

export function listingText<Row>(
  listing: Listing<Row>,
  plan: ListingPlan<Row>,
  unsorted: readonly Row[],
  hasColor: boolean,
): string {
  const { format, columns, headers } = plan;
  const rows = sorted(unsorted, plan);
  const data = (row: Row): Json => Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
  switch (format) {
    case "json":
      return `${jsonText(rows.map(data), 2)}\n`;
    case "ndjson":
      return rows.map((row) => `${jsonText(data(row))}\n`).join("");
    case "name":
      return rows.map((row) => `${printable(listing.id(row))}\n`).join("");
    default: {
      const cells = rows.map((row) => columns.map((column) => cellOf(column, row)));
      return tableText(
        columns.map(({ header, schema }) => ({ header, alignRight: isNumber(schema) })),
        cells,
        {
          headers,
          hasColor,
        },
      );
    }
  }
}

export function isNumber({ type }: Schema): boolean {
  const types = typeof type === "string" ? [type] : type;
  return types.includes("integer") || types.includes("number");
}

export function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  return { text: printable(column.text?.(row) ?? plainText(column.value(row))), color: column.color?.(row) };
}

function plainText(value: Json): string {
  if (value === null) return "-";
  if (Array.isArray(value)) return value.map(plainText).join(",") || "-";
  return typeof value === "object" ? jsonText(value) : String(value);
}

export function sorted<Row>(rows: readonly Row[], { sort }: ListingPlan<Row>): readonly Row[] {
  if (sort === null) return rows;
  const { column, sign } = sort;
  return rows.toSorted((one, other) => sign * order(column.value(one), column.value(other)));
}

/** Numbers by size, texts by their characters, null last. */
function order(one: Json, other: Json): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [text, otherText] = [String(one), String(other)];
  return text < otherText ? -1 : Number(text > otherText);
}
