/** The recording in README.md: commands on a simulated machine, and what they print. */

import { join } from "node:path";
import { root } from "../commands.ts";
import { drawTerminal } from "./terminal.ts";

export const path: string = join(root, "docs/recording.svg");

export const commands: readonly string[] = [
  "xen-ts list --simulate",
  "xen-ts devices web --simulate",
  "xen-ts top --simulate --interval 1",
];

/** Runs the commands, and returns the terminal's lines with their colours. */
export function recorded(): string[] {
  return commands.flatMap((command, index) => {
    const [, ...words] = command.split(" ");
    const run = [process.execPath, join(root, "src/cli/main.ts"), ...words, "--color", "always"];
    const { stdout, stderr, exitCode } = Bun.spawnSync(run, { cwd: root });
    if (exitCode !== 0) throw new Error(`${command}: exit status ${exitCode}: ${stderr.toString()}`);
    const lines = stdout.toString().trimEnd().split("\n");
    return [...(index > 0 ? [""] : []), `\u001b[36m$\u001b[0m \u001b[1m${command}\u001b[0m`, ...lines];
  });
}

export function pictureOf(lines: readonly string[]): string {
  return drawTerminal(lines, `A terminal with the commands ${commands.join(", ")} and their tables`);
}
