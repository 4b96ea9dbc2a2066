/** Colours, for a terminal that wants them. */

export type Color = "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "cyan";

const CODES: Readonly<Record<Color, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };

/** Returns the text in a colour; unchanged without one. */
export function colored(text: string, color: Color | undefined): string {
  return color === undefined || text === "" ? text : `\u001b[${CODES[color]}m${text}\u001b[0m`;
}
