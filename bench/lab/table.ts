/** Prints findings as tables. */

import Table from "cli-table3";
import { curveTable } from "../table.ts";
import type { Findings } from "./findings.ts";

export function table(title: string, { comparisons, figures, curves = [] }: Findings): string {
  const rows = new Table({
    head: [title, "ours", "µs", "against", "µs", "ratio", "target", ""],
    style: { head: [], border: [], compact: true },
    colAligns: ["left", "left", "right", "left", "right", "right", "right", "left"],
  });
  for (const { what, ours, oursMicroseconds, theirs, theirsMicroseconds, ratio, target } of comparisons) {
    const times = [ours, oursMicroseconds.toFixed(2), theirs, theirsMicroseconds.toFixed(2)];
    rows.push([what, ...times, ratio.toFixed(3), ...judge(ratio, target)]);
  }
  for (const { what, value, unit, target } of figures) {
    rows.push([what, "", `${value.toFixed(2)}${unit === "µs" ? "" : ` ${unit}`}`, "", "", "", ...judge(value, target)]);
  }
  const parts = comparisons.length + figures.length > 0 ? [rows.toString()] : [];
  if (curves.length > 0) parts.push(curveTable(curves, true));
  return parts.join("\n");
}

function judge(value: number, target: number | null): [target: string, verdict: string] {
  return target === null ? ["", ""] : [`≤ ${target}`, value <= target ? "reached" : "missed"];
}
