/** `xen-ts create`: builds the guests that files describe, and leaves them running. */

import type { GuestOptions } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { status } from "../exit/status.ts";
import { readGuestFile } from "../guest-file/guest-file.ts";
import { ofFile } from "../guest-file/named-source.ts";
import { printPlan, withProgress } from "../guest-file/plan-text.ts";

export const create: CommandSpec = {
  name: "create",
  summary: "build the guest that a file describes",
  about:
    "Reads files of TOML, with the options of xen-ts's domains.create(), or configurations of xl's, whose names end " +
    "with .cfg. An option of xl that xen-ts lacks is an error that names the option. Each guest goes on after " +
    "the command, with its console at xenconsoled: `xen-ts console` shows it. Prints their numbers. All files are read " +
    "before the first guest is made; if a later one cannot be made, those before it stay.",
  words: [{ name: "FILE", about: "guest.toml or guest.cfg", variadic: true, kind: "path" }],
  options: [
    { name: "paused", short: "p", about: "leave them paused" },
    { name: "dry-run", about: "check the file, the kernel and the host, print the steps, and make nothing" },
  ],
  examples: [
    ["create web.toml", "build and start it"],
    ["create /etc/xen/web.cfg --paused", "the same file as for xl; start it with `xen-ts unpause`"],
    ["create guests/*.toml", "several"],
  ],
  async run({ words: files, options, machine: open, io, signal }) {
    const wanted: (readonly [file: string, options: GuestOptions])[] = [];
    for (const file of files)
      wanted.push([file, { consoleServer: "xenconsoled", ...(await readGuestFile(file)), signal }]);
    const { xen } = await open();
    for (const [file, each] of wanted) {
      if (options["dryRun"] === true) await ofFile(file, () => printPlan(xen, each, io));
      else {
        const guest = await ofFile(file, () => xen.domains.create(withProgress(each, io)));
        await guest.detach({ signal });
        if (options["paused"] !== true) guest.unpause();
        io.write(`${guest.domid}\n`);
      }
    }
    return status.ok;
  },
};
