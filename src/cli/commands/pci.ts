/** `xen-ts pci`: the PCI functions of the machine, and those that guests can have. */

import type { PciDevice, Xen } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { UsageError } from "../exit/status.ts";
import { type Listing, listingOptions, printSchema } from "../output/list-output.ts";
import { printOrWatch } from "../output/live.ts";
import { watchOption } from "../output/watch-option.ts";

const text = { type: "string" } as const;
const textOrNull = { type: ["string", "null"] } as const;

export const pciListing: Listing<PciDevice> = {
  title: "pci",
  id: ({ address }) => address,
  columns: [
    {
      name: "address",
      header: "ADDRESS",
      about: "segment, bus, device and function",
      schema: text,
      value: (row) => row.address,
    },
    {
      name: "id",
      header: "ID",
      about: "vendor and device, in hexadecimal",
      schema: text,
      value: ({ vendorId, deviceId }) => `${hex(vendorId, 4)}:${hex(deviceId, 4)}`,
    },
    {
      name: "class",
      header: "CLASS",
      about: "class, subclass and programming interface, in hexadecimal",
      schema: text,
      value: ({ classCode }) => hex(classCode, 6),
    },
    {
      name: "driver",
      header: "DRIVER",
      about: "Linux's driver that has it; null for none",
      schema: textOrNull,
      value: (row) => row.driver,
    },
    {
      name: "assignedTo",
      header: "DOMAIN",
      about: "the guest that has it; null for none",
      schema: { type: ["integer", "null"] },
      value: (row) => row.assignedTo,
    },
    {
      name: "assignable",
      header: "FREE",
      about: "true if a guest can have it: pciback has it, and no guest",
      schema: { type: "boolean" },
      value: (row) => row.isAssignable,
      text: (row) => (row.isAssignable ? "yes" : "no"),
      color: (row) => (row.isAssignable ? "green" : undefined),
    },
    {
      name: "reset",
      header: "RESET",
      about: "true if Linux can reset it alone",
      schema: { type: "boolean" },
      shown: "wide",
      value: (row) => row.canReset,
      text: (row) => (row.canReset ? "yes" : "no"),
    },
    {
      name: "ranges",
      header: "RANGES",
      about: "its memory and ports: first address and size in bytes",
      schema: {
        type: "array",
        items: {
          type: "object",
          properties: { kind: text, address: { type: "integer" }, bytes: { type: "integer" } },
          required: ["kind", "address", "bytes"],
        },
      },
      shown: "data",
      value: ({ ranges }) => ranges.map(({ kind, address, bytes }) => ({ kind, address, bytes })),
    },
  ],
};

/** Words that do something to functions. */
const actions: Readonly<Record<string, (xen: Xen, address: string, signal: AbortSignal) => Promise<void>>> = {
  free: (xen, address, signal) => xen.host.pci.makeAssignable(address, { signal }),
  return: (xen, address, signal) => xen.host.pci.returnToHost(address, { signal }),
};

export const pci: CommandSpec = {
  name: "pci",
  summary: "list the machine's PCI devices, and free them for guests",
  about:
    "Lists the PCI functions of the machine, with the drivers and the guests that have them. free takes functions from " +
    "their drivers, so that guests can have them (run --pci); return gives them back. These are xl's pci-assignable-add and " +
    "pci-assignable-remove.",
  words: [
    {
      name: "ACTION",
      about: "what to do; a list by default",
      choices: ["list", ...Object.keys(actions)],
      optional: true,
    },
    { name: "ADDRESS", about: "such as 0000:03:00.0", optional: true, variadic: true },
  ],
  options: [...listingOptions, watchOption],
  examples: [
    ["pci", "all functions"],
    ["pci free 03:00.0", "take a card from its driver"],
    ["pci -o ndjson | jq -r 'select(.assignable).address'", "those that a guest can have"],
  ],
  async run(call) {
    const [name = "list", ...addresses] = call.words;
    if (name === "list") {
      if (addresses.length > 0) throw new UsageError("expected no address with pci list, received some");
      if (printSchema(pciListing, call)) return;
      const { xen } = await call.machine();
      return printOrWatch(pciListing, () => xen.host.pci.list(), call);
    }
    const action = actions[name];
    if (action === undefined || addresses.length === 0)
      throw new UsageError(`expected addresses: pci ${name} ADDRESS…`);
    const { xen } = await call.machine();
    for (const address of addresses) await action(xen, address, call.signal);
  },
};

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
