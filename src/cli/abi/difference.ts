/** Differences between the tables of two releases. */

import { jsonText } from "../../overview/index.ts";
import { constantsOf, type Field, fieldsOf, type FoundRecord, recordsOf, type Tables } from "./records.ts";

export interface Difference {
  readonly kind: "record" | "constant";
  readonly change: "added" | "removed" | "changed";
  readonly header: string;
  readonly name: string;
  /** Lines about the change: a constant's value, a record's fields. */
  readonly details: readonly string[];
}

/** Lists what one table has otherwise than another, records before constants, each in the order of names. */
export function differencesBetween(before: Tables, after: Tables): Difference[] {
  return [
    ...compared("record", recordsOf(before), recordsOf(after), recordDetails),
    ...compared("constant", constantsOf(before), constantsOf(after), ({ value: one }, { value: other }) => {
      return same(one, other) ? [] : [`${plain(one)} → ${plain(other)}`];
    }),
  ];
}

function compared<Found extends { readonly header: string }>(
  kind: Difference["kind"],
  before: ReadonlyMap<string, Found>,
  after: ReadonlyMap<string, Found>,
  detailsOf: (before: Found, after: Found) => string[],
): Difference[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name): Difference[] => {
    const [one, other] = [before.get(name), after.get(name)];
    if (other === undefined) return [{ kind, change: "removed", header: one?.header ?? "", name, details: [] }];
    if (one === undefined) return [{ kind, change: "added", header: other.header, name, details: addition(other) }];
    const details = detailsOf(one, other);
    return details.length === 0 ? [] : [{ kind, change: "changed", header: other.header, name, details }];
  });
}

function addition(found: object): string[] {
  return "value" in found ? [plain(found.value)] : [];
}

function recordDetails({ type: one }: FoundRecord, { type: other }: FoundRecord): string[] {
  const details = one.size === other.size ? [] : [`size ${one.size} → ${other.size}`];
  const [before, after] = [byName(fieldsOf(one)), byName(fieldsOf(other))];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)];
    if (is === undefined) details.push(`- ${text(was)}`);
    else if (was === undefined) details.push(`+ ${text(is)}`);
    else if (text(was) !== text(is)) details.push(`~ ${text(was)} → ${is.type} at ${is.offset}`);
  }
  return details;
}

function byName(fields: readonly Field[]): Map<string, Field> {
  return new Map(fields.map((field) => [field.name, field]));
}

function text(field: Field | undefined): string {
  return field === undefined ? "" : `${field.name}: ${field.type} at ${field.offset}`;
}

function same(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

export function plain(value: unknown): string {
  return typeof value === "bigint" || typeof value === "number" ? String(value) : jsonText(value);
}
