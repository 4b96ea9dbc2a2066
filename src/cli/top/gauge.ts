/** Bars of a terminal's cells, in eighths. */

import { type Color, colored } from "../output/style.ts";

const EIGHTHS = " ▏▎▍▌▋▊▉";
const FULL = "█";
const EMPTY = "·";

/** Returns a bar of so many cells, for a share from 0 to 1. */
export function bar(share: number, cells: number, color: Color | undefined): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * cells * 8);
  const part = eighths % 8 === 0 ? "" : (EIGHTHS[eighths % 8] ?? "");
  const filled = FULL.repeat(Math.floor(eighths / 8)) + part;
  return colored(filled, color) + EMPTY.repeat(cells - Bun.stringWidth(filled));
}

/** Returns the colour of a load: none, yellow or red. */
export function loadColor(share: number): Color | undefined {
  return share >= 0.9 ? "red" : share >= 0.5 ? "yellow" : undefined;
}
