/** The cpu time that `xen-ts top` takes for a reading and its drawing, once it runs at full speed. */

import { readFileSync } from "node:fs";
import { PseudoTerminal } from "../../test/xen/pseudo-terminal.ts";
import type { Figure } from "../findings.ts";

const SECONDS = 1;
/** Readings before the first one that counts: start-up, and the first frames. */
const BEFORE = 10;
const COUNTED = 60;

/** Clock ticks a second in /proc (USER_HZ). */
const HERTZ = 100;

/** Measures a program that draws every second on a terminal of 100 × 30 cells. */
export async function cpuPerReading(what: string, words: readonly string[]): Promise<Figure> {
  using terminal = new PseudoTerminal([...words], { columns: 100, rows: 30 });
  await Bun.sleep(SECONDS * BEFORE * 1000);
  const before = cpuSeconds(terminal.pid);
  await Bun.sleep(SECONDS * COUNTED * 1000);
  const value = ((cpuSeconds(terminal.pid) - before) / COUNTED) * 1000;
  if (!terminal.shown.includes("Domain-0")) throw new Error(`${what} has drawn no domain`);
  return { what, value, unit: "ms", target: null };
}

/** Returns the seconds of cpu time that a process has used, with all its threads. */
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / HERTZ;
}
