/** `xen-ts migrate`: a guest to another host, through a program that carries bytes. */

import type { CommandSpec } from "../command/spec.ts";
import { status } from "../exit/status.ts";
import { findOtherDomain } from "../machine/domain-argument.ts";
import { oneDomain } from "../machine/domain-words.ts";
import { endBackEnds } from "../../overview/index.ts";
import { migrationLine } from "../saved-state/progress-line.ts";
import { programStreams } from "../saved-state/program-streams.ts";

export const migrate: CommandSpec = {
  name: "migrate",
  isLong: true,
  summary: "move a running guest to another host",
  about:
    "Runs COMMAND, and sends the guest through it: its memory while it runs, then what it has written meanwhile, and at " +
    "last the rest, for which it suspends itself. At the other end is `xen-ts receive` or `xl migrate-receive`. Until the " +
    "guest is given away, any failure and an interruption let it go on here; it never runs on both hosts. A PV guest that " +
    "is to run meanwhile needs a Xen with shadow paging. Guests with a device model are refused.",
  words: [
    oneDomain,
    { name: "COMMAND", about: "a program and its arguments, behind --", variadic: true, kind: "shell" },
  ],
  options: [{ name: "suspended", short: "s", about: "suspend the guest before its memory is sent" }],
  examples: [
    ["migrate web -- ssh host2 xen-ts receive", "to another host"],
    ["migrate web -- ssh host2 xl migrate-receive", "to a host with xl"],
    ["migrate web --suspended -- ssh host2 xen-ts receive", "a PV guest on a Xen without shadow paging"],
  ],
  async run({ words: [word = "", ...command], options, machine: open, io, signal }) {
    const machine = await open();
    const domain = await findOtherDomain(machine, word, "migrate");
    using program = programStreams(command);
    const report = await domain.handle.migrate(program, {
      live: options["suspended"] !== true,
      onProgress: migrationLine(io, domain.label),
      signal,
    });
    if (machine.names.problem === null) await endBackEnds(machine.xen, domain.info, signal);
    const { rounds, bytes, downtimeMs, durationMs } = report;
    io.say(
      `${domain.label} has moved: ${Math.ceil(bytes / 2 ** 20)} MiB and ${rounds} further rounds in ` +
        `${(durationMs / 1000).toFixed(1)} s, of which it stood still for ${(downtimeMs / 1000).toFixed(2)} s`,
    );
    return status.ok;
  },
};
