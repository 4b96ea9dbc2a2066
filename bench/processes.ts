/** Runs whole processes, and measures their time and their largest memory use. */

import { join } from "node:path";

export const root: string = join(import.meta.dir, "..");

export interface Ended {
  readonly milliseconds: number;
  /** Milliseconds of cpu time in user mode, of all threads: other programs change it less than they do the time. */
  readonly userMilliseconds: number;
  readonly peakBytes: number;
}

/** Runs a command in the project's folder. Throws an Error with its error output unless it succeeds. */
export async function timed(command: readonly string[]): Promise<Ended> {
  const start = Bun.nanoseconds();
  const child = Bun.spawn([...command], { cwd: root, stdin: "ignore", stdout: "ignore", stderr: "pipe" });
  const complaint = new Response(child.stderr).text();
  const status = await child.exited;
  const milliseconds = (Bun.nanoseconds() - start) / 1e6;
  if (status !== 0)
    throw new Error(`${command.join(" ")}: expected exit status 0, received ${status}: ${await complaint}`);
  const usage = child.resourceUsage();
  return {
    milliseconds,
    userMilliseconds: Number(usage?.cpuTime.user ?? Number.NaN) / 1000,
    peakBytes: usage?.maxRSS ?? Number.NaN,
  };
}

/** Runs commands in turns, and returns the milliseconds of each by round: `cost` chooses which. */
export async function alternate(
  rounds: number,
  commands: readonly (readonly string[])[],
  cost: (ended: Ended) => number = ({ milliseconds }) => milliseconds,
): Promise<number[][]> {
  const times: number[][] = commands.map(() => []);
  // The first run loads files that the others then find in memory.
  for (const command of commands) await timed(command);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? commands.keys() : commands.keys().toArray().toReversed().values();
    for (const index of order) times[index]?.push(cost(await timed(commands[index] ?? [])));
  }
  return times;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Returns the value below which this part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}
