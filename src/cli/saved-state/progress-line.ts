/** Says how far a saving or a restoring is, a line each second, for those who wait. */

import type { MigrationProgress, MovingProgress } from "../../index.ts";
import type { Io } from "../output/io.ts";

const INTERVAL_MS = 1000;
const PAGES_PER_MIB = 256;

export function progressLine(io: Io, label: string): (progress: MovingProgress) => void {
  let last = performance.now();
  return ({ step, pages, totalPages }) => {
    if (step !== "memory" || performance.now() - last < INTERVAL_MS) return;
    last = performance.now();
    const of = totalPages === null ? "" : ` of ${Math.ceil(totalPages / PAGES_PER_MIB)}`;
    io.say(`${label}: ${Math.floor(pages / PAGES_PER_MIB)}${of} MiB`);
  };
}

/** Says how far a migration is: its round, and what is left of that. */
export function migrationLine(io: Io, label: string): (progress: MigrationProgress) => void {
  let last = performance.now();
  return ({ step, round, pages, dirtyPages }) => {
    if (step !== "memory" || performance.now() - last < INTERVAL_MS) return;
    last = performance.now();
    const [sent, left] = [Math.floor(pages / PAGES_PER_MIB), Math.ceil(dirtyPages / PAGES_PER_MIB)];
    io.say(`${label}: round ${round}, ${sent} MiB sent, ${left} left`);
  };
}
