/** `xen-ts dump`: a guest's memory and registers into a core file. */

import type { CommandSpec } from "../command/spec.ts";
import { status } from "../exit/status.ts";
import { findOtherDomain } from "../machine/domain-argument.ts";
import { oneDomain } from "../machine/domain-words.ts";
import { progressLine } from "../saved-state/progress-line.ts";

export const dump: CommandSpec = {
  name: "dump",
  isLong: true,
  summary: "dump a guest's memory and registers into a core file",
  about:
    "Writes an ELF file in the form of `xl dump-core`, which libkdumpfile reads, and crash and drgn over it. Pages of zeroes " +
    "take no room. The guest is paused meanwhile, unless --live lets it go on. If anything fails, or the command is " +
    "interrupted, no file is left.",
  words: [oneDomain, { name: "FILE", about: "the file to write", kind: "path" }],
  options: [
    { name: "live", short: "l", about: "let the guest go on: its pages are then of different moments" },
    { name: "crash", short: "c", about: "crash the guest once it is dumped: it shuts down with that reason" },
  ],
  examples: [
    ["dump web web.core", "pause it, and dump it"],
    ["dump web web.core --live", "without a pause"],
  ],
  async run({ words: [word = "", file = ""], options, machine: open, io, signal }) {
    const machine = await open();
    const domain = await findOtherDomain(machine, word, "dump");
    const live = options["live"] === true;
    await domain.handle.dumpCore(file, { live, signal, onProgress: progressLine(io, domain.label) });
    if (options["crash"] === true) domain.handle.forceShutdown("crash");
    io.say(`${domain.label} is dumped`);
    return status.ok;
  },
};
