/** `xen-ts events`: the event channels of a domain. */

import { type PortRow, portsOf } from "../../overview/index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { findDomain } from "../machine/domain-argument.ts";
import { oneDomain } from "../machine/domain-words.ts";
import { column, type Listing, listingOptions, printListing, printSchema } from "../output/list-output.ts";

interface NamedPort extends PortRow {
  readonly remoteName: string | null;
}

export const portListing: Listing<NamedPort> = {
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
    const ports = await portsOf(machine.xen, domid, machine.names.problem === null);
    const remotes = [...new Set(ports.flatMap(({ status }) => ("remote" in status ? [status.remote] : [])))];
    const names = await machine.names.of(remotes);
    const rows = ports.map(({ port, status, use }) => {
      return { port, status, use, remoteName: "remote" in status ? (names.get(status.remote) ?? null) : null };
    });
    printListing(portListing, rows, call);
  },
};
