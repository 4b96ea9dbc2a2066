/** `xen-ts events`: the event channels of a domain. */

import { utf8 } from "../output/utf8.ts";
import { type PortStatus, RawEventChannels, XenError, type Xen } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { findDomain, oneDomain } from "../machine/domain-argument.ts";
import type { Machine } from "../machine/machine.ts";
import { column, type Listing, listingOptions, printListing, printSchema } from "../output/list-output.ts";

interface PortRow {
  readonly port: number;
  readonly status: PortStatus;
  readonly remoteName: string | null;
  readonly use: string | null;
}

/** Closed ports in a row after which no further one is looked for. */
const GAP = 256;

export const portListing: Listing<PortRow> = {
  title: "event channels",
  id: ({ port }) => String(port),
  columns: [
    column("port", "PORT", "the port's number", { type: "integer" }),
    {
      name: "kind",
      header: "KIND",
      about: "its kind",
      schema: { type: "string", enum: ["unbound", "interdomain", "pirq", "virq", "ipi"] },
      value: (row) => row.status.kind,
    },
    {
      name: "vcpu",
      header: "VCPU",
      about: "the vcpu that its events go to; null for a port that is not bound",
      schema: { type: ["integer", "null"] },
      value: ({ status }) => ("vcpu" in status ? status.vcpu : null),
    },
    {
      name: "remote",
      header: "REMOTE",
      about: "the domain at the other end, or that may bind it; null if there is none",
      schema: { type: ["integer", "null"] },
      value: ({ status }) => ("remote" in status ? status.remote : null),
      text: ({ status, remoteName }) =>
        "remote" in status ? `${status.remote}${remoteName === null ? "" : ` ${remoteName}`}` : "-",
    },
    {
      name: "remotePort",
      header: "PEER",
      about: "the port at the other end, or null",
      schema: { type: ["integer", "null"] },
      value: ({ status }) => ("remotePort" in status ? status.remotePort : null),
    },
    {
      name: "interrupt",
      header: "INTERRUPT",
      about: "the number of its virtual or physical interrupt, or null",
      schema: { type: ["integer", "null"] },
      value: ({ status }) => ("virq" in status ? status.virq : "pirq" in status ? status.pirq : null),
    },
    column("use", "USE", "its use, if xenstore or the interrupt's number names one; else null", {
      type: ["string", "null"],
    }),
  ],
};

export const events: CommandSpec = {
  name: "events",
  summary: "list the event channels of a domain",
  about:
    "Lists the ports that a domain has open: which domain is at the other end, which interrupt they stand for, and what " +
    "they are for, if xenstore says so.",
  words: [oneDomain],
  options: listingOptions,
  examples: [
    ["events web", "all ports"],
    ["events web -o json --columns port,remote,remotePort", "for a program"],
  ],
  async run(call) {
    if (printSchema(portListing, call)) return;
    const machine = await call.machine();
    const { domid } = await findDomain(machine, call.words[0] ?? "");
    const statuses = statusesOf(machine, domid);
    const remotes = [...new Set(statuses.flatMap(({ status }) => ("remote" in status ? [status.remote] : [])))];
    const names = await machine.names.of(remotes);
    const uses = machine.names.problem === null ? await usesOf(machine.xen, domid) : new Map<number, string>();
    const rows = statuses.map(({ port, status }) => {
      const remoteName = "remote" in status ? (names.get(status.remote) ?? null) : null;
      return { port, status, remoteName, use: uses.get(port) ?? virqName(machine.xen, status) };
    });
    printListing(portListing, rows, call);
  },
};

function statusesOf({ hypercall }: Machine, domid: number): { port: number; status: PortStatus }[] {
  const found: { port: number; status: PortStatus }[] = [];
  using channels = new RawEventChannels(hypercall);
  let last = 0;
  for (let port = 1; port - last <= GAP; port++) {
    const status = statusIfThere(channels, domid, port);
    if (status === null) break;
    if (status.kind === "closed") continue;
    found.push({ port, status });
    last = port;
  }
  return found;
}

/** Returns a port's state; null beyond the last that the domain has room for. */
function statusIfThere(channels: RawEventChannels, domid: number, port: number): PortStatus | null {
  try {
    return channels.status(domid, port);
  } catch (error) {
    if (error instanceof XenError && error.code === "EINVAL") return null;
    throw error;
  }
}

/** Resolves with the uses of ports that xenstore names: the console, xenstore itself, devices. */
async function usesOf({ store }: Xen, domid: number): Promise<Map<number, string>> {
  const uses = new Map<number, string>();
  const home = `/local/domain/${domid}`;
  if (!(await store.exists(home))) return uses;
  for await (const { path, bytes } of store.walk(home)) {
    const [, use] = /^\/local\/domain\/\d+\/(.+)\/(?:port|event-channel(?:-\w+)?)$/.exec(path) ?? [];
    const port = Number(utf8(bytes) || Number.NaN);
    if (use !== undefined && Number.isInteger(port)) uses.set(port, use);
  }
  return uses;
}

/** Returns a virtual interrupt's name in Xen's headers, in lower case. */
function virqName({ abi }: Xen, status: PortStatus): string | null {
  if (status.kind !== "virq") return null;
  const constants = Object.entries(abi.load("xen.constants"));
  const [name] = constants.find(([name, value]) => /^VIRQ_(?!ARCH)/.test(name) && value === status.virq) ?? [];
  return name?.replace("VIRQ_", "").toLowerCase() ?? null;
}
