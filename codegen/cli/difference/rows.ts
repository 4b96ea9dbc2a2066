/**
 * Formats a difference as table rows grouped by header, and as a one-line summary. The rows leave out guest-handle
 * wrappers.
 */
import type {
  AbiDifference,
  Changes,
  MemberChange,
  Named,
  PropertyChange,
  RecordChange,
  ValueChanges,
} from "../../model/diff.ts";
import { count, type Row, placeText, shapeText, shapeTexts } from "./text.ts";

/** Heading for definitions that no header lists. */
const UNLISTED = "in no header";
const OPERATIONS = "operations";

/** Returns the rows by header, in the order of the headers' names; the operations come last. */
export function differenceRows(difference: AbiDifference): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  const put = ({ header }: Named, rows: readonly Row[]): void => {
    groups.set(header ?? UNLISTED, [...(groups.get(header ?? UNLISTED) ?? []), ...rows]);
  };
  eachChange(difference.structs, put, (item) => [item.name, shapeText(item)], recordRows);
  const putValues = <T>(changes: ValueChanges<T>, kind: string, show: (value: T) => string): void =>
    eachChange(
      changes,
      put,
      ({ name, value }) => [`${kind} ${name}`, show(value)],
      (change) => [changedRow(`${kind} ${change.name}`, change, [show(change.from), show(change.to)])],
    );
  putValues(withoutAliases(difference), "typedef", (size) => count(size, "byte"));
  putValues(difference.constants, "constant", String);
  putValues(difference.enums, "enumerator", String);
  putValues(difference.strings, "string", (text) => JSON.stringify(text));
  const sorted = [...groups].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const operations = operationRows(difference.operations);
  return new Map(operations.length === 0 ? sorted : [...sorted, [OPERATIONS, operations]]);
}

function eachChange<Item extends Named, Change extends Named>(
  { added, removed, changed }: Changes<Item, Change>,
  put: (of: Named, rows: readonly Row[]) => void,
  describe: (item: Item) => [name: string, what: string],
  changeRows: (change: Change) => Row[],
): void {
  for (const item of removed) {
    const [name, from] = describe(item);
    put(item, [{ sign: "-", change: "removed", name, from, to: "" }]);
  }
  for (const change of changed) put(change, changeRows(change));
  for (const item of added) {
    const [name, to] = describe(item);
    put(item, [{ sign: "+", change: "added", name, from: "", to }]);
  }
}

function changedRow(name: string, { movedFrom }: Named, [from, to]: [from: string, to: string]): Row {
  const whence = movedFrom === undefined ? "" : ` (was in ${movedFrom ?? "no header"})`;
  return { sign: "~", change: "changed", name: `${name}${whence}`, from, to };
}

function recordRows(change: RecordChange): Row[] {
  const row = changedRow(change.name, change, shapeTexts(change.from, change.to));
  const order = change.reordered === true ? "changed, reordered" : row.change;
  return [{ ...row, change: order }, ...change.members.map(memberRow)];
}

function memberRow({ name, changes, from, to }: MemberChange): Row {
  return {
    sign: from === undefined ? "+" : to === undefined ? "-" : "~",
    change: changes.join(", "),
    name: changes.includes("renamed") ? `${name} (was ${from?.name}?)` : name,
    member: true,
    from: from === undefined ? "" : placeText(from),
    to: to === undefined ? "" : placeText(to),
  };
}

/** Leaves out typedefs that carry no news: another name for a record that is shown, or a guest handle's typedef. */
function withoutAliases({ typedefs, structs }: AbiDifference): ValueChanges<number> {
  const records = [...structs.added, ...structs.removed, ...structs.changed];
  const shown = new Set(records.map(({ name }) => `${name.replace(/^\w+ /, "")}_t`));
  const isNews = ({ name }: Named): boolean => !name.startsWith("__guest_handle_") && !shown.has(name);
  return {
    added: typedefs.added.filter(isNews),
    removed: typedefs.removed.filter(isNews),
    changed: typedefs.changed.filter(isNews),
  };
}

/**
 * Lists operations that were added, removed, or are called in another way. A grown argument is shown with its record
 * instead.
 */
function operationRows({ added, removed, changed }: AbiDifference["operations"]): Row[] {
  const rows: Row[] = removed.map(({ name, number }) => {
    return { sign: "-", change: "removed", name, from: `number ${number}`, to: "" };
  });
  for (const { name, properties } of changed) {
    const telling = properties.filter(({ path }) => path !== "argument.size");
    if (telling.length === 0) continue;
    rows.push({ sign: "~", change: "changed", name, from: "", to: "" }, ...telling.map(propertyRow));
  }
  for (const { name, number } of added)
    rows.push({ sign: "+", change: "added", name, from: "", to: `number ${number}` });
  return rows;
}

function propertyRow({ path, from, to }: PropertyChange): Row {
  const sign = from === null ? "+" : to === null ? "-" : "~";
  const change = { "+": "added", "-": "removed", "~": "changed" }[sign];
  return { sign, change, name: path, member: true, from: show(from), to: show(to) };
}

function show(value: unknown): string {
  if (typeof value !== "object") return String(value);
  if (value === null) return "";
  return "number" in value ? `number ${value.number}` : JSON.stringify(value);
}

/** Writes a difference as plain lines, for logs: a table would be too wide and too long there. */
export function differenceLines(difference: AbiDifference): string[] {
  return [...differenceRows(difference).values()].flat().map(line);
}

function line({ sign, name, member, from, to, change }: Row): string {
  const sides = [from, to].filter((side) => side !== "").join(" -> ");
  const how = member === true && sign === "~" ? ` (${change})` : "";
  return `${member === true ? "    " : ""}${sign} ${name}${sides === "" ? "" : `: ${sides}`}${how}`;
}

interface Lists {
  readonly changed: readonly unknown[];
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
}

/** Writes a difference in one line: "records: 3 changed, 1 added; constants: 2 added"; empty if nothing differs. */
export function countDifference(difference: AbiDifference): string {
  const { structs, typedefs, enums, constants, strings, handles, operations } = difference;
  const counted: [string, readonly Lists[]][] = [
    ["records", [structs]],
    ["constants", [constants, enums, strings]],
    ["typedefs", [typedefs]],
    ["operations", [operations]],
    ["guest-handle wrappers", [handles]],
  ];
  return counted
    .map(([what, lists]) => {
      const counts = (["changed", "added", "removed"] as const).flatMap((kind) => {
        const number = lists.reduce((sum, list) => sum + list[kind].length, 0);
        return number === 0 ? [] : [`${number} ${kind}`];
      });
      return counts.length === 0 ? "" : `${what}: ${counts.join(", ")}`;
    })
    .filter((text) => text !== "")
    .join("; ");
}
