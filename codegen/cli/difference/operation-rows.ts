import type { AbiDifference, PropertyChange } from "../../model/diff.ts";
import type { Row } from "./text.ts";

/** Operations that came, went, or are made in another way: that an argument has grown, its record tells. */
export function operationRows({ added, removed, changed }: AbiDifference["operations"]): Row[] {
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
