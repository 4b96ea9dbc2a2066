/** Runs an attack in a process of its own, and reads its lines. */

import { join } from "node:path";

interface Line {
  readonly call?: string;
  readonly fault?: string;
  readonly done?: true;
}

export interface Report {
  readonly calls: number;
  readonly faults: readonly Line[];
  /** "done", or the last call, the status and the errors of a process that has ended early. */
  readonly end: string;
}

/** Runs a file of this folder. `chosenBy` is a number that draws other calls, or "all". */
export async function runChild(file: string, args: readonly string[], chosenBy?: string): Promise<Report> {
  const chosen = chosenBy === undefined ? {} : { XEN_TS_HOSTILE: chosenBy };
  const child = Bun.spawn([process.execPath, join(import.meta.dir, file), ...args], {
    env: { ...process.env, ...chosen },
    stdout: "pipe",
    stderr: "pipe",
  });
  const [stdout, stderr, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  const lines = stdout.split("\n").filter((line) => line !== "");
  const said = lines.map((line) => JSON.parse(line) as Line);
  const last = said.at(-1);
  const isDone = last?.done === true && status === 0;
  return {
    calls: said.filter(({ call, fault }) => call !== undefined && fault === undefined).length,
    faults: said.filter(({ fault }) => fault !== undefined),
    end: isDone ? "done" : `ended with ${status} after ${JSON.stringify(last)}: ${stderr.slice(-2000)}`,
  };
}
