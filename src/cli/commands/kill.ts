/** `xen-ts kill`: stops a guest at once. */

import type { CommandSpec } from "../command/spec.ts";
import { findOtherDomain } from "../machine/domain-argument.ts";
import { someDomains } from "../machine/domain-words.ts";
import type { ShutdownReason } from "../../index.ts";
import { textOption } from "../syntax/syntax.ts";

export const kill: CommandSpec = {
  name: "kill",
  summary: "stop domains at once, without asking",
  about:
    "Stops the domain as if it had shut itself down: its memory stays until its toolstack, or destroy, frees it. With the reason crash, a toolstack may keep a dump.",
  words: [someDomains],
  options: [
    {
      name: "reason",
      value: "reason",
      choices: ["poweroff", "reboot", "crash", "watchdog"],
      about: "reason that its toolstack sees; poweroff by default",
    },
  ],
  examples: [
    ["kill web", "as if it had powered off"],
    ["kill web --reason crash", "as if its kernel had crashed"],
  ],
  async run({ words, io, machine: open, options }) {
    const reason = (textOption(options, "reason") ?? "poweroff") as ShutdownReason;
    const machine = await open();
    for (const word of words) {
      const domain = await findOtherDomain(machine, word, "kill");
      domain.handle.forceShutdown(reason);
      io.say(`${domain.label} has been stopped (${reason})`);
    }
  },
};
