/** `xen-ts trace`: shows the hypercalls of a command of ours, or of a Bun program. */

import { existsSync } from "node:fs";
import type { CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { wrapHypercalls } from "../machine/machine.ts";
import { traceProgram } from "../trace/program.ts";
import { tracerTo } from "../trace/tracer.ts";

export const trace: CommandSpec = {
  name: "trace",
  summary: "show the hypercalls of a command",
  about:
    "Runs a command of xen-ts, or a Bun program that uses it, and prints a line on stderr for each hypercall: the " +
    "operation, what was sent, the result, what came back, and how long it took. Hypercalls of C programs go straight to " +
    "the kernel and cannot be shown: strace -e ioctl shows that they happen.",
  words: [{ name: "COMMAND", about: "a command of xen-ts, or bun and a program", variadic: true, kind: "command" }],
  options: [],
  passThrough: true,
  examples: [
    ["trace -- list", "the hypercalls behind a list of domains"],
    ["trace -- call sysctl physinfo", "one operation"],
    ["trace -- bun toolstack.ts", "a program of your own"],
  ],
  async run({ words, options, io, program }) {
    const [first = "", ...rest] = words;
    if (isProgram(first)) return traceProgram(words, io);
    if (!program.names.includes(first)) {
      throw new UsageError(
        `expected a command of xen-ts (${program.names.join(", ")}) or a Bun program, received "${first}": the ` +
          "hypercalls of C programs go straight to the kernel and cannot be shown",
      );
    }
    wrapHypercalls(tracerTo((line) => io.say(line)));
    const simulate = options["simulate"];
    return program.run([first, ...(simulate === undefined ? [] : [`--simulate=${String(simulate)}`]), ...rest]);
  },
};

function isProgram(word: string): boolean {
  return word === "bun" || word === "bunx" || (/\.[cm]?[jt]sx?$/.test(word) && existsSync(word));
}
