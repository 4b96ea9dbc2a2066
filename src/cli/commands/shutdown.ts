/** `xen-ts shutdown`: asks a guest to power off. */

import type { CommandSpec } from "../command/spec.ts";
import { findOtherDomain } from "../machine/domain-argument.ts";
import { someDomains } from "../machine/domain-words.ts";
import { askToStop, stopWaitOf, waitOptions } from "../machine/shutdown-request.ts";

export const shutdown: CommandSpec = {
  name: "shutdown",
  summary: "ask domains to power off",
  about:
    "Asks the guest's kernel through control/shutdown in xenstore; it stops its services first. A kernel without Xen's drivers does not hear it: use kill then. The domain's toolstack frees it afterwards, or destroy does.",
  words: [someDomains],
  options: waitOptions,
  examples: [
    ["shutdown web", "ask, and return at once"],
    ["shutdown web --wait", "return when it has stopped"],
    ["shutdown web --timeout 30 || xen-ts kill web", "be patient for half a minute"],
  ],
  async run({ words, io, machine: open, options, signal }) {
    const wait = stopWaitOf(options);
    const machine = await open();
    for (const word of words) {
      const domain = await findOtherDomain(machine, word, "shutdown");
      await askToStop(machine, domain, "poweroff", wait, { io, signal });
      io.say(wait.seconds === null ? `${domain.label} has been asked to power off` : `${domain.label} has stopped`);
    }
  },
};
