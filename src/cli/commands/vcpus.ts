/** `xen-ts vcpus`: the vcpus of domains, with their cpus and affinities. */

import type { VcpuInfo } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { anyDomains } from "../machine/domain-words.ts";
import { cpuTimeColumn, domidColumn, nameColumn } from "../machine/domain-columns.ts";
import { domainRows } from "../machine/domain-rows.ts";
import type { Machine } from "../machine/machine.ts";
import { type Listing, listingOptions, printSchema } from "../output/list-output.ts";
import { printOrWatch } from "../output/live.ts";
import { watchOption } from "../output/watch-option.ts";
import { stateColor } from "../output/state-color.ts";

interface VcpuRow extends VcpuInfo {
  readonly name: string | null;
  readonly hard: readonly number[];
  readonly soft: readonly number[];
  /** The number of the machine's cpus. */
  readonly cpus: number;
}

const cpuList = { type: "array", items: { type: "integer" } } as const;

export const vcpuListing: Listing<VcpuRow> = {
  title: "vcpus",
  id: ({ domid, id }) => `${domid}/${id}`,
  columns: [
    domidColumn(),
    nameColumn(),
    {
      name: "vcpu",
      header: "VCPU",
      about: "the vcpu's number in its domain",
      schema: { type: "integer" },
      value: (row) => row.id,
    },
    {
      name: "cpu",
      header: "CPU",
      about: "the cpu on which it runs or last ran; null if it is offline",
      schema: { type: ["integer", "null"] },
      value: (row) => (row.state === "offline" ? null : row.cpu),
    },
    {
      name: "state",
      header: "STATE",
      about: "its state",
      schema: { type: "string", enum: ["running", "runnable", "blocked", "offline"] },
      value: (row) => row.state,
      color: (row) => stateColor(row.state),
    },
    cpuTimeColumn(1),
    {
      name: "hardAffinity",
      header: "HARD",
      about: "cpus on which it may run",
      schema: cpuList,
      value: (row) => [...row.hard],
      text: (row) => rangesText(row.hard, row.cpus),
    },
    {
      name: "softAffinity",
      header: "SOFT",
      about: "cpus on which it would rather run",
      schema: cpuList,
      value: (row) => [...row.soft],
      text: (row) => rangesText(row.soft, row.cpus),
    },
  ],
};

/** Returns "0-2,5"; "all" for all of the machine's cpus. */
export function rangesText(numbers: readonly number[], all: number): string {
  if (numbers.length >= all) return "all";
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === number - 1) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(",") || "none";
}

export const vcpus: CommandSpec = {
  name: "vcpus",
  summary: "list the vcpus of domains",
  about: "Lists the vcpus of all domains, or of those that are named, with the cpus that they run on and may run on.",
  words: [anyDomains],
  options: [...listingOptions, watchOption],
  examples: [
    ["vcpus", "all vcpus"],
    ["vcpus web --sort -cpuTimeSeconds", "one domain's, the busiest first"],
    ["vcpus -o ndjson --columns domid,vcpu,cpu", "for a program"],
  ],
  async run(call) {
    if (printSchema(vcpuListing, call)) return;
    const machine = await call.machine();
    await printOrWatch(vcpuListing, () => rowsOf(machine, call.words), call);
  },
};

async function rowsOf(machine: Machine, words: readonly string[]): Promise<VcpuRow[]> {
  const { xen } = machine;
  const domains = await domainRows(machine, words);
  const cpus = xen.host.info().onlineCpus;
  const names = new Map(domains.map(({ domid, name }) => [domid, name]));
  return xen.domains.listVcpus(domains).map((vcpu) => {
    const { hard, soft } = xen.domains.get(vcpu.domid).vcpus.get(vcpu.id).affinity();
    return Object.assign({ name: names.get(vcpu.domid) ?? null, hard, soft, cpus }, vcpu);
  });
}
