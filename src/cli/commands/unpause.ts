/** `xen-ts unpause`: lets a paused domain run. */

import type { CommandSpec } from "../command/spec.ts";
import { findOtherDomain } from "../machine/domain-argument.ts";
import { someDomains } from "../machine/domain-words.ts";

export const unpause: CommandSpec = {
  name: "unpause",
  summary: "let paused domains run",
  about: "Undoes one pause. A domain that was created paused begins to run.",
  words: [someDomains],
  options: [],
  examples: [["unpause web", "let it run"]],
  async run({ words, io, machine: open }) {
    const machine = await open();
    for (const word of words) {
      const domain = await findOtherDomain(machine, word, "unpause");
      domain.handle.unpause();
      io.say(`${domain.label}: ${domain.handle.info().state}`);
    }
  },
};
