/** `xen-ts destroy`: ends a domain and frees what it has. */

import type { CommandSpec } from "../command/spec.ts";
import { findOtherDomain } from "../machine/domain-argument.ts";
import { someDomains } from "../machine/domain-words.ts";
import { destroyDomain } from "../../overview/index.ts";

export const destroy: CommandSpec = {
  name: "destroy",
  summary: "end domains and free what they have",
  about:
    "Ends the domain at once, frees its memory, and removes its nodes from xenstore. Nothing is saved, and the guest is not asked.",
  words: [someDomains],
  options: [],
  examples: [
    ["destroy web", "end it now"],
    [
      "list -o ndjson | jq -r 'select(.state == \"shutdown\").domid' | xargs -r xen-ts destroy",
      "free all that have shut down",
    ],
  ],
  async run({ words, io, machine: open, signal }) {
    const machine = await open();
    for (const word of words) {
      const domain = await findOtherDomain(machine, word, "destroy");
      await destroyDomain(machine.xen, domain.info, machine.names.problem === null, signal);
      io.say(`${domain.label} is destroyed`);
    }
  },
};
