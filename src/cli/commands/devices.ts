/** `xen-ts devices`: the devices of domains, and whom they wait for. */

import type { CommandSpec } from "../command/spec.ts";
import { type DeviceRow, devicesOf } from "../../overview/index.ts";
import { anyDomains } from "../machine/domain-words.ts";
import { domidColumn, nameColumn } from "../machine/domain-columns.ts";
import { domainRows } from "../machine/domain-rows.ts";
import type { Machine } from "../machine/machine.ts";
import { column, type Listing, listingOptions, printSchema } from "../output/list-output.ts";
import { printOrWatch } from "../output/live.ts";
import { watchOption } from "../output/watch-option.ts";
import type { Color } from "../output/style.ts";

const text = { type: "string" } as const;
const textOrNull = { type: ["string", "null"] } as const;

function stateColor(state: string | null): Color | undefined {
  if (state === null) return undefined;
  if (state === "Connected") return "green";
  return state === "Closing" || state === "Closed" ? "dim" : "yellow";
}

export const deviceListing: Listing<DeviceRow> = {
  title: "devices",
  id: ({ domid, kind, id }) => `${domid}/${kind}/${id}`,
  columns: [
    domidColumn(),
    nameColumn(),
    column("kind", "KIND", "vbd (disk), vif (network), console, …", text),
    column("id", "DEVICE", "its number among those of the kind", text),
    {
      ...column("frontState", "FRONT", "state of the guest's end; null if it has none", textOrNull),
      color: (row) => stateColor(row.frontState),
    },
    column("backDomid", "SERVER", "the domain that serves it; null if there is none", { type: ["integer", "null"] }),
    {
      ...column("backState", "BACK", "state of the server's end; null if it has none", textOrNull),
      color: (row) => stateColor(row.backState),
    },
    {
      ...column("waits", "WAITS FOR", "whom it waits for; null if it works", textOrNull),
      color: (row) => (row.waits === null ? undefined : "yellow"),
    },
    column("about", "ABOUT", "a disk's file, an interface's address", text),
  ],
};

export const devices: CommandSpec = {
  name: "devices",
  summary: "list devices: both ends' states, and whom they wait for",
  about:
    "Lists the devices of all domains, or of those that are named, as xenstore describes them. A device works when both " +
    "ends are Connected; until then the list says who has to act next.",
  words: [anyDomains],
  options: [...listingOptions, watchOption],
  examples: [
    ["devices web", "a domain's disks and interfaces"],
    ["devices --watch", "see devices connect"],
    ["devices -o ndjson | jq -r 'select(.waits).about'", "those that do not work"],
  ],
  async run(call) {
    if (printSchema(deviceListing, call)) return;
    const machine = await call.machine();
    await printOrWatch(deviceListing, () => rowsOf(machine, call.words), call);
  },
};

async function rowsOf(machine: Machine, words: readonly string[]): Promise<DeviceRow[]> {
  const domains = await domainRows(machine, words);
  const rows = await Promise.all(domains.map(({ domid, name }) => devicesOf(machine.xen, domid, name)));
  return rows.flat();
}
