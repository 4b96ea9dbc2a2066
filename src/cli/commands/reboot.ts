/** `xen-ts reboot`: asks a guest to reboot. */

import type { CommandSpec } from "../command/spec.ts";
import { findOtherDomain } from "../machine/domain-argument.ts";
import { someDomains } from "../machine/domain-words.ts";
import { askToStop, stopWaitOf, waitOptions } from "../machine/shutdown-request.ts";

export const reboot: CommandSpec = {
  name: "reboot",
  summary: "ask domains to reboot",
  about:
    "Asks the guest's kernel through control/shutdown in xenstore. The domain's toolstack then builds it anew, under another number. With --wait this command returns when the old domain has stopped.",
  words: [someDomains],
  options: waitOptions,
  examples: [
    ["reboot web", "ask, and return at once"],
    ["reboot web --wait --timeout 30", "wait for half a minute at most"],
  ],
  async run({ words, io, machine: open, options, signal }) {
    const wait = stopWaitOf(options);
    const machine = await open();
    for (const word of words) {
      const domain = await findOtherDomain(machine, word, "reboot");
      await askToStop(machine, domain, "reboot", wait, { io, signal });
      io.say(wait.seconds === null ? `${domain.label} has been asked to reboot` : `${domain.label} has stopped`);
    }
  },
};
