/** `xen-ts save`: a guest into a file. */

import type { CommandSpec } from "../command/spec.ts";
import { status, UsageError } from "../exit/status.ts";
import { destroyDomain } from "../../overview/index.ts";
import { findOtherDomain } from "../machine/domain-argument.ts";
import { oneDomain } from "../machine/domain-words.ts";
import { progressLine } from "../saved-state/progress-line.ts";

export const save: CommandSpec = {
  name: "save",
  isLong: true,
  summary: "save a guest into a file, and end it",
  about:
    "Asks the guest to suspend itself, writes its memory and state, and destroys it. `xen-ts restore` and `xl restore` " +
    "bring it back. If anything fails, or the command is interrupted, the guest goes on, and no file is left. Guests " +
    "with a device model are refused.",
  words: [oneDomain, { name: "FILE", about: "the file to write; - writes to standard output", kind: "path" }],
  options: [
    { name: "continue", short: "c", about: "let the guest go on once it is saved" },
    { name: "paused", short: "p", about: "leave the guest suspended once it is saved" },
  ],
  examples: [
    ["save web web.saved", "save it, and end it"],
    ["save web web.saved --continue", "a snapshot of its memory"],
    ["save web - | gzip > web.gz", "into another program"],
  ],
  async run({ words: [word = "", file = ""], options, machine: open, io, signal }) {
    if (options["continue"] === true && options["paused"] === true)
      throw new UsageError("expected one of --continue and --paused, received both");
    const machine = await open();
    const domain = await findOtherDomain(machine, word, "save");
    const target = file === "-" ? new WritableStream<Uint8Array>({ write: (bytes) => void io.write(bytes) }) : file;
    const resume = options["continue"] === true;
    await domain.handle.save(target, { resume, signal, onProgress: progressLine(io, domain.label) });
    const isEnded = !resume && options["paused"] !== true;
    if (isEnded) await destroyDomain(machine.xen, domain.info, machine.names.problem === null, signal);
    io.say(`${domain.label} is saved${isEnded ? " and destroyed" : resume ? ", and goes on" : ", and is suspended"}`);
    return status.ok;
  },
};
