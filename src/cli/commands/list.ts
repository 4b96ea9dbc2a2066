/** `xen-ts list`: the domains of the machine. */

import type { Call, CommandSpec } from "../command/spec.ts";
import { anyDomains } from "../machine/domain-words.ts";
import {
  cpuTimeColumn,
  domidColumn,
  memoryColumn,
  memoryLimitColumn,
  nameColumn,
  stateColumn,
  vcpusColumn,
} from "../machine/domain-columns.ts";
import type { DomainRow } from "../machine/domain-rows.ts";
import { areWrapped } from "../machine/wrapper.ts";
import { type Listing, listingOptions, printListing, printSchema } from "../output/list-output.ts";
import { watchOption } from "../output/watch-option.ts";
import { shortList } from "../../short-list.ts";

export const domainListing: Listing<DomainRow> = {
  title: "domains",
  id: ({ name, domid }) => name ?? String(domid),
  columns: [
    domidColumn(),
    nameColumn(),
    {
      name: "kind",
      header: "KIND",
      about: "paravirtualised, or with hardware support (HVM and PVH)",
      schema: { type: "string", enum: ["pv", "hvm"] },
      value: (row) => (row.flags.includes("hvm_guest") ? "hvm" : "pv"),
    },
    stateColumn(),
    {
      name: "shutdownReason",
      header: "REASON",
      about: "why it has shut down; null unless it has; a number that Xen's headers do not name is a number",
      schema: { type: ["string", "integer", "null"] },
      shown: "data",
      value: (row) => row.shutdownReason,
    },
    vcpusColumn(),
    memoryColumn(),
    memoryLimitColumn(),
    cpuTimeColumn(1),
    {
      name: "cpupool",
      header: "POOL",
      about: "number of its cpu pool; null if it belongs to none",
      schema: { type: ["integer", "null"] },
      shown: "wide",
      value: (row) => row.cpupool,
    },
    {
      name: "uuid",
      header: "UUID",
      about: "the handle that its toolstack chose",
      schema: { type: "string" },
      shown: "wide",
      value: (row) => row.uuid,
    },
    {
      name: "flags",
      header: "FLAGS",
      about: "every flag that Xen reports",
      schema: { type: "array", items: { type: "string" } },
      shown: "data",
      value: (row) => [...row.flags],
    },
  ],
};

export const list: CommandSpec = {
  name: "list",
  summary: "list the domains",
  about:
    "Lists all domains, or those that are named. The numbers come from Xen itself. Names come from xenstore; without " +
    "xenstored the list is complete, but has no names.",
  words: [anyDomains],
  options: [...listingOptions, watchOption],
  examples: [
    ["list", "all domains"],
    ["list -o wide --sort -memoryMiB", "with UUID and limits, the largest first"],
    ["list web -o json", "one domain, for a program"],
    ["list --watch", "again every second, in place"],
    ["list -o name", "for a script: a name on each line"],
  ],
  async run(call) {
    if (printSchema(domainListing, call)) return;
    const rows = isShort(call) ? shortList() : null;
    if (rows !== null) return printListing(domainListing, rows, call);
    const [machine, { domainRows }, { printOrWatch }] = await Promise.all([
      call.machine(),
      import("../machine/domain-rows.ts"),
      import("../output/live.ts"),
    ]);
    await printOrWatch(domainListing, () => domainRows(machine, call.words), call);
    if (machine.names.problem !== null) call.io.say(`xen-ts: ${machine.names.problem}`);
  },
};

/** True if the command prints all domains of this computer once, so that it needs no Xen object. */
function isShort({ words, options }: Call): boolean {
  return words.length === 0 && options["simulate"] === undefined && options["watch"] === undefined && !areWrapped();
}
