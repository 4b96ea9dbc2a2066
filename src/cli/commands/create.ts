/** `xen-ts create`: builds the guest that a file describes, and leaves it running. */

import type { GuestOptions } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { status } from "../exit/status.ts";
import { readGuestFile } from "../guest-file/guest-file.ts";
import { printPlan, withProgress } from "../guest-file/plan-text.ts";

export const create: CommandSpec = {
  name: "create",
  summary: "build the guest that a file describes",
  about:
    "Reads a file of TOML, with the options of xen-ts's domains.create(), or a configuration of xl's, whose name ends " +
    "with .cfg. An option of xl that xen-ts lacks is an error that names the option. The guest goes on after " +
    "the command, with its console at xenconsoled: `xen-ts console` shows it.",
  words: [{ name: "FILE", about: "guest.toml or guest.cfg", kind: "path" }],
  options: [
    { name: "paused", short: "p", about: "leave it paused" },
    { name: "dry-run", about: "check the file, the kernel and the host, print the steps, and make nothing" },
  ],
  examples: [
    ["create web.toml", "build and start it"],
    ["create /etc/xen/web.cfg --paused", "the same file as for xl; start it with `xen-ts unpause`"],
  ],
  async run({ words: [file = ""], options, machine: open, io, signal }) {
    const wanted: GuestOptions = { consoleServer: "xenconsoled", ...(await readGuestFile(file)), signal };
    const machine = await open();
    if (options["dryRun"] === true) {
      await printPlan(machine.xen, wanted, io);
      return status.ok;
    }
    const guest = await machine.xen.domains.create(withProgress(wanted, io));
    await guest.detach({ signal });
    if (options["paused"] !== true) guest.unpause();
    io.write(`${guest.domid}\n`);
    return status.ok;
  },
};
