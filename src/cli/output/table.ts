/**
 * Tables without borders, as kubectl prints them. Widths are cells by `Bun.stringWidth`; cli-table3 counts cells in
 * another way, and loading it takes longer than printing a list.
 */

import { type Color, colored } from "./style.ts";

export interface Cell {
  /** Printable text. */
  readonly text: string;
  readonly color?: Color | undefined;
}

export interface TableColumn {
  readonly header: string;
  readonly alignRight: boolean;
  /** Colour of the heading. */
  readonly color?: Color;
}

const GAP = "  ";

export interface TableForm {
  readonly headers: boolean;
  readonly hasColor: boolean;
  /** The columns' least widths, which the table makes larger if it has to: redrawn columns then stay in place. */
  readonly widths?: number[];
}

/** Returns lines, each with a line feed. Without headers there are only rows. */
export function tableText(
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
  { headers, hasColor, widths: least = [] }: TableForm,
): string {
  const lines = headers
    ? [columns.map(({ header, color = "bold" }): Cell => ({ text: header, color })), ...rows]
    : rows;
  const widths = columns.map((_, index) => least[index] ?? 0);
  // Each text is measured once: a terminal that is drawn again and again feels it.
  const measured = lines.map((line) =>
    widths.map((width, index) => {
      const cells = Bun.stringWidth(line[index]?.text ?? "");
      if (cells > width) widths[index] = cells;
      return cells;
    }),
  );
  least.splice(0, least.length, ...widths);
  let table = "";
  for (const [row, line] of lines.entries()) {
    let shownLine = "";
    for (const [index, { alignRight }] of columns.entries()) {
      const { text = "", color } = line[index] ?? {};
      const shown = hasColor ? colored(text, color) : text;
      const space = " ".repeat((widths[index] ?? 0) - (measured[row]?.[index] ?? 0));
      shownLine += (index === 0 ? "" : GAP) + (alignRight ? space + shown : shown + space);
    }
    table += `${shownLine.trimEnd()}\n`;
  }
  return table;
}
