/** `xen-ts devices`: the devices of domains, and whom they wait for. */

import type { CommandSpec } from "../command/spec.ts";
import { type DeviceRow, devicesOf } from "../devices/devices.ts";
import { findDomain } from "../machine/domain-argument.ts";
import type { Machine } from "../machine/machine.ts";
import { type Listing, listingOptions, printSchema } from "../output/list-output.ts";
import { printOrWatch, watchOption } from "../output/live.ts";
import type { Color } from "../output/style.ts";
import { domainRows } from "./list.ts";

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
    {
      name: "domid",
      header: "ID",
      about: "the guest's number",
      schema: { type: "integer" },
      value: (row) => row.domid,
    },
    {
      name: "name",
      header: "NAME",
      about: "the guest's name, or null",
      schema: textOrNull,
      value: (row) => row.domainName,
    },
    {
      name: "kind",
      header: "KIND",
      about: "vbd (disk), vif (network), console, …",
      schema: { type: "string" },
      value: (row) => row.kind,
    },
    {
      name: "id",
      header: "DEVICE",
      about: "its number among those of the kind",
      schema: { type: "string" },
      value: (row) => row.id,
    },
    {
      name: "frontState",
      header: "FRONT",
      about: "state of the guest's end; null if it has none",
      schema: textOrNull,
      value: (row) => row.frontState,
      color: (row) => stateColor(row.frontState),
    },
    {
      name: "backDomid",
      header: "SERVER",
      about: "the domain that serves it; null if there is none",
      schema: { type: ["integer", "null"] },
      value: (row) => row.backDomid,
    },
    {
      name: "backState",
      header: "BACK",
      about: "state of the server's end; null if it has none",
      schema: textOrNull,
      value: (row) => row.backState,
      color: (row) => stateColor(row.backState),
    },
    {
      name: "waits",
      header: "WAITS FOR",
      about: "whom it waits for; null if it works",
      schema: textOrNull,
      value: (row) => row.waits,
      color: (row) => (row.waits === null ? undefined : "yellow"),
    },
    {
      name: "about",
      header: "ABOUT",
      about: "a disk's file, an interface's address",
      schema: { type: "string" },
      value: (row) => row.about,
    },
  ],
};

export const devices: CommandSpec = {
  name: "devices",
  summary: "list devices, the states of both ends, and whom they wait for",
  about:
    "Lists the devices of all domains, or of those that are named, as xenstore describes them. A device works when both " +
    "ends are Connected; until then the list says who has to act next.",
  words: [{ name: "DOMAIN", about: "name, number or UUID", optional: true, variadic: true, kind: "domain" }],
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
  const domains =
    words.length === 0 ? await domainRows(machine) : await Promise.all(words.map((word) => findDomain(machine, word)));
  const rows = await Promise.all(domains.map(({ domid, name }) => devicesOf(machine.xen, domid, name)));
  return rows.flat();
}
