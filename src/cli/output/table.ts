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
  const count = columns.length;
  const widths = columns.map((_, index) => least[index] ?? 0);
  // Each text is measured once, and the loops are plain: a terminal that is drawn every second feels it.
  const measured: number[] = [];
  for (const line of lines) {
    for (let index = 0; index < count; index++) {
      const cells = Bun.stringWidth(line[index]?.text ?? "");
      measured.push(cells);
      if (cells > (widths[index] ?? 0)) widths[index] = cells;
    }
  }
  least.splice(0, least.length, ...widths);
  let table = "";
  let at = 0;
  for (const line of lines) {
    let shownLine = "";
    for (let index = 0; index < count; index++) {
      const cell = line[index];
      const text = cell?.text ?? "";
      const shown = hasColor ? colored(text, cell?.color) : text;
      const space = " ".repeat((widths[index] ?? 0) - (measured[at++] ?? 0));
      shownLine += (index === 0 ? "" : GAP) + (columns[index]?.alignRight === true ? space + shown : shown + space);
    }
    table += `${shownLine.trimEnd()}\n`;
  }
  return table;
}
