/** Prints a difference as a heading and a table per header, in colour if wanted. */
import Table from "cli-table3";
import type { AbiDifference } from "../../model/diff.ts";
import { countDifference, differenceRows } from "./rows.ts";
import type { Row } from "./text.ts";

const ANSI = { "-": 31, "+": 32, "~": 33, bold: 1 } as const;

export function differenceTables(difference: AbiDifference, colour: boolean): string {
  const paint = (text: string, style: keyof typeof ANSI): string =>
    colour && text !== "" ? `\u001b[${ANSI[style]}m${text}\u001b[0m` : text;
  const { from, to } = difference;
  const heading = `Xen ${from.xen} -> ${to.xen}, ${to.arch}`;
  const counts = countDifference(difference);
  if (counts === "") return `${paint(heading, "bold")}: no record and no constant differs\n`;
  const parts = [`${paint(heading, "bold")}: ${counts}`];
  for (const [header, rows] of differenceRows(difference)) {
    const table = new Table({ head: ["", "", from.xen, to.xen], style: { head: [], border: [], compact: true } });
    for (const row of rows) table.push(cells(row, paint));
    parts.push("", paint(header, "bold"), table.toString());
  }
  return `${parts.join("\n")}\n`;
}

function cells(
  { sign, change, name, member, from, to }: Row,
  paint: (text: string, sign: Row["sign"]) => string,
): string[] {
  return [paint(change, sign), member === true ? `  ${name}` : name, from, to];
}
