/** Formats rows as a table for a terminal: numbers to the right, everything else to the left. */

import { printable } from "./printable.ts";

export type Row = Readonly<Record<string, string | number>>;

export function tableOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  const cellOf = (row: Row, name: string): string | number => {
    const cell = row[name] ?? "";
    return typeof cell === "number" ? cell : printable(cell);
  };
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => String(cellOf(row, name)).length)));
  const line = (cells: readonly (string | number)[]): string =>
    `│ ${cells.map((cell, index) => padded(cell, widths[index] ?? 0)).join(" │ ")} │`;
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => "─".repeat(width + 2)).join(middle) + right;
  return [
    rule("┌", "┬", "┐"),
    line(names),
    rule("├", "┼", "┤"),
    ...rows.map((row) => line(names.map((name) => cellOf(row, name)))),
    rule("└", "┴", "┘"),
  ].join("\n");
}

function padded(cell: string | number, width: number): string {
  return typeof cell === "number" ? String(cell).padStart(width) : cell.padEnd(width);
}
