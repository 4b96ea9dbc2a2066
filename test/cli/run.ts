/** Runs the command from its source, as a user would. */

import { join } from "node:path";

export const entry: string = join(import.meta.dir, "../../src/cli/main.ts");

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** Runs `xen-ts` with those words. */
export async function xenTs(words: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = Bun.spawn([process.execPath, entry, ...words], {
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    env: { ...process.env, ...env },
  });
  const [stdout, stderr, status] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  return { stdout, stderr, status };
}

/** Runs `xen-ts` on a simulated machine. */
export function simulated(...words: readonly string[]): Promise<Ran> {
  return xenTs([...words, "--simulate"]);
}
