/** `xen-ts pause`: stops a domain's vcpus for a while. */

import type { CommandSpec } from "../command/spec.ts";
import { findOtherDomain } from "../machine/domain-argument.ts";
import { someDomains } from "../machine/domain-words.ts";

export const pause: CommandSpec = {
  name: "pause",
  summary: "stop the vcpus of domains",
  about: "Stops the vcpus at once, until unpause. Pauses are counted: each wants its own unpause.",
  words: [someDomains],
  options: [],
  examples: [
    ["pause web", "stop it for now"],
    ["pause web database", "several domains"],
  ],
  async run({ words, io, machine: open }) {
    const machine = await open();
    for (const word of words) {
      const domain = await findOtherDomain(machine, word, "pause");
      domain.handle.pause();
      io.say(`${domain.label} is paused`);
    }
  },
};
