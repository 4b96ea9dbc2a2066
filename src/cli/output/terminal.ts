/** The terminal on stdout. */

const DEFAULT = { columns: 80, rows: 24 };

/** Returns the terminal's size in cells; 80 × 24 if it does not tell. */
export function terminalSize(): { columns: number; rows: number } {
  const { columns, rows } = process.stdout;
  // 0 is a terminal that does not know its size, such as a serial line.
  return { columns: columns || DEFAULT.columns, rows: rows || DEFAULT.rows };
}
