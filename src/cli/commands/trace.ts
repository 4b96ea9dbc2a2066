/** `xen-ts trace`: shows the hypercalls of a command of ours, or of a Bun program, or what the hypervisor does. */

import { existsSync } from "node:fs";
import type { CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { wrapHypercalls } from "../machine/wrapper.ts";
import { traceProgram } from "../trace/program.ts";
import { tracerTo } from "../trace/tracer.ts";

export const trace: CommandSpec = {
  name: "trace",
  isLong: true,
  summary: "show the hypercalls of a command, or what the hypervisor does",
  about:
    "Runs a command of xen-ts, or a Bun program that uses it, and prints a line on stderr for each hypercall: the " +
    "operation, what was sent, the result, what came back, and how long it took. Hypercalls of C programs go straight to " +
    "the kernel and cannot be shown: strace -e ioctl shows that they happen. With --hypervisor it shows Xen's own trace " +
    "buffers instead, which record scheduling, faults, hypercalls and interrupts: as lines, or with --out as a timeline " +
    "for ui.perfetto.dev.",
  words: [
    {
      name: "COMMAND",
      about: "a command of xen-ts, or bun and a program",
      variadic: true,
      optional: true,
      kind: "command",
    },
  ],
  options: [
    { name: "hypervisor", about: "show what Xen does, until interrupted" },
    { name: "out", value: "file", about: "with --hypervisor: write a timeline to this file" },
    { name: "events", value: "classes", about: "with --hypervisor: only these classes, such as sched,hvm" },
    { name: "seconds", value: "number", about: "with --hypervisor: end this long after the first record" },
  ],
  passThrough: true,
  examples: [
    ["trace -- list", "the hypercalls behind a list of domains"],
    ["trace -- call sysctl physinfo", "one operation"],
    ["trace -- bun toolstack.ts", "a program of your own"],
    ["trace --hypervisor --seconds 2 --out xen.json", "a timeline of two seconds"],
    ["trace --hypervisor --events sched", "the scheduler's decisions, as they happen"],
  ],
  async run(call) {
    const { words, options, io, program } = call;
    if (options["hypervisor"] === true) return (await import("../trace/hypervisor.ts")).traceHypervisor(call);
    const [first = "", ...rest] = words;
    if (isProgram(first)) return traceProgram(words, io);
    if (!program.names().includes(first)) {
      throw new UsageError(
        `expected a command of xen-ts (${program.names().join(", ")}) or a Bun program, received "${first}": the ` +
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
