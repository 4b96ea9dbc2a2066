/** `xen-ts watch`: one line for each change of a domain. */

import type { DomainChange } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { findDomain } from "../machine/domain-argument.ts";
import { anyDomains } from "../machine/domain-words.ts";
import { jsonText, printable } from "../../overview/index.ts";
import { stateColor } from "../output/state-color.ts";
import { colored } from "../output/style.ts";
import { textOption } from "../syntax/syntax.ts";

type Via = "auto" | "xenstore" | "polling" | "virq";

export const watch: CommandSpec = {
  name: "watch",
  summary: "report changes of domains as they happen",
  about:
    "Prints one line when a domain is created, runs, is paused, shuts down (with the reason), dies and is gone, until " +
    "interrupted. It works without xenstored, by looking once a second.",
  words: [{ ...anyDomains, about: "only these: name, number or UUID" }],
  options: [
    {
      name: "output",
      short: "o",
      value: "format",
      choices: ["table", "ndjson"],
      about: "form of the output; lines of text by default",
    },
    { name: "existing", about: "begin with the domains that exist" },
    {
      name: "via",
      value: "source",
      choices: ["auto", "xenstore", "polling", "virq"],
      about: "source that wakes it; auto by default; virq is Xen's own interrupt",
    },
  ],
  examples: [
    ["watch", "all domains, from now on"],
    ["watch web --existing", "one domain, beginning with its state"],
    ["watch -o ndjson | jq -c 'select(.change == \"shutdown\")'", "for a program"],
  ],
  async run({ io, options, machine: open, signal, words }) {
    const machine = await open();
    const domids = new Set(
      (await Promise.all(words.map((word) => findDomain(machine, word)))).map(({ domid }) => domid),
    );
    const names = new Map<number, string | null>();
    using changes = machine.xen.domains.watch({
      existing: options["existing"] === true,
      via: (textOption(options, "via") ?? "auto") as Via,
    });
    signal.addEventListener("abort", () => changes.close(), { once: true });
    for await (const change of changes) {
      const { domid } = change;
      if (domids.size > 0 && !domids.has(domid)) continue;
      if (change.kind !== "gone") names.set(domid, (await machine.names.of([domid])).get(domid) ?? null);
      const name = names.get(domid) ?? null;
      io.write(options["output"] === "ndjson" ? dataLine(change, name) : textLine(change, name, io.hasColor));
    }
  },
};

function dataLine(change: DomainChange, name: string | null): string {
  const reason = change.kind === "shutdown" ? change.reason : null;
  return `${jsonText({ time: new Date().toISOString(), domid: change.domid, name, change: change.kind, reason })}\n`;
}

function textLine(change: DomainChange, name: string | null, hasColor: boolean): string {
  const time = new Date().toTimeString().slice(0, 8);
  const kind = hasColor ? colored(change.kind, stateColor(change.kind)) : change.kind;
  const reason = change.kind === "shutdown" ? ` (${change.reason})` : "";
  return `${time}  ${String(change.domid).padStart(5)}  ${printable(name ?? "-")}  ${kind}${reason}\n`;
}
