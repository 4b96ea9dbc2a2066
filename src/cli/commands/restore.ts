/** `xen-ts restore`: a guest from a file. */

import type { CommandSpec } from "../command/spec.ts";
import { CommandError, status } from "../exit/status.ts";
import { progressLine } from "../saved-state/progress-line.ts";
import { textOption } from "../syntax/syntax.ts";

export const restore: CommandSpec = {
  name: "restore",
  isLong: true,
  summary: "bring back a guest that was saved into a file",
  about:
    "Makes a new domain of a file of `xen-ts save` or `xl save`, and lets it go on, with its console at xenconsoled. If " +
    "anything fails, or the command is interrupted, everything is removed again. Devices are not restored.",
  words: [{ name: "FILE", about: "a saved guest; - reads standard input", kind: "path" }],
  options: [
    { name: "name", value: "name", about: "another name; by default that of the saved guest" },
    { name: "new-uuid", about: "another UUID, for a copy beside the guest itself" },
    { name: "paused", short: "p", about: "leave it paused" },
  ],
  examples: [
    ["restore web.saved", "bring it back"],
    ["restore web.saved --name web2 --new-uuid", "a copy beside it"],
    ["restore -", "a stream on standard input"],
  ],
  async run({ words: [file = ""], options, machine: open, io, signal }) {
    const machine = await open();
    const source = file === "-" ? Bun.stdin.stream() : file;
    const guest = await machine.xen.domains
      .restore(source, {
        consoleServer: "xenconsoled",
        ...(options["newUuid"] === true ? { uuid: crypto.randomUUID() } : {}),
        name: textOption(options, "name"),
        signal,
        onProgress: progressLine(io, file),
      })
      .catch((cause: unknown) => {
        if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
        throw new CommandError(`${file}: no such file`, status.notFound, { cause });
      });
    await guest.detach({ signal });
    if (options["paused"] !== true) guest.unpause();
    io.write(`${guest.domid}\n`);
    return status.ok;
  },
};
