/** `xen-ts receive`: the other end of a migration. */

import type { CommandSpec } from "../command/spec.ts";
import { status } from "../exit/status.ts";
import { progressLine } from "../saved-state/progress-line.ts";
import { textOption } from "../syntax/syntax.ts";

export const receive: CommandSpec = {
  name: "receive",
  isLong: true,
  summary: "take a guest that another host migrates",
  about:
    "Speaks with `xen-ts migrate` or `xl migrate` over standard input and output: makes a domain of the guest that comes, " +
    "with its console at xenconsoled, and lets it run once the sender has given it away. If anything fails before, the " +
    "guest goes on at the sender, and nothing is left here. Devices are not received.",
  words: [],
  options: [
    { name: "name", value: "name", about: "another name; by default that of the guest" },
    { name: "new-uuid", about: "another UUID, for a move on one host" },
  ],
  examples: [
    ["receive", "behind ssh: the sender runs it"],
    ["receive --name web2 --new-uuid", "a move on one host"],
  ],
  async run({ options, machine: open, io, signal }) {
    const machine = await open();
    const streams = {
      readable: Bun.stdin.stream(),
      writable: new WritableStream<Uint8Array>({ write: (bytes) => io.write(bytes) }),
    };
    const guest = await machine.xen.domains.receive(streams, {
      consoleServer: "xenconsoled",
      ...(options["newUuid"] === true ? { uuid: crypto.randomUUID() } : {}),
      name: textOption(options, "name"),
      onProgress: progressLine(io, "received"),
      signal,
    });
    await guest.detach();
    // Standard output is the sender's.
    io.say(`domain ${guest.domid} (${guest.name}) runs here`);
    return status.ok;
  },
};
