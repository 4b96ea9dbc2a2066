/** A difference as plain lines: for logs, where a table would be too wide and too long. */
import type { AbiDifference } from "../../model/diff.ts";
import { differenceRows } from "./rows.ts";
import type { Row } from "./text.ts";

export function differenceLines(difference: AbiDifference): string[] {
  return [...differenceRows(difference).values()].flat().map(line);
}

function line({ sign, name, member, from, to, change }: Row): string {
  const sides = [from, to].filter((side) => side !== "").join(" -> ");
  const how = member === true && sign === "~" ? ` (${change})` : "";
  return `${member === true ? "    " : ""}${sign} ${name}${sides === "" ? "" : `: ${sides}`}${how}`;
}
