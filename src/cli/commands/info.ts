/** `xen-ts info`: the host, or one domain. */

import { isUnlimited, mebibytes, orNull, printable, utf8 } from "../../overview/index.ts";
import { XenError, type Xen } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { findDomain, type NamedDomain } from "../machine/domain-argument.ts";
import { oneDomain } from "../machine/domain-words.ts";
import type { Machine } from "../machine/machine.ts";
import { type Detail, detailOptions, printDetails } from "../output/details.ts";
import type { Json, Schema } from "../output/list-output.ts";

const integer: Schema = { type: "integer" };
const number: Schema = { type: "number" };
const text: Schema = { type: "string" };
const textOrNull: Schema = { type: ["string", "null"] };
const texts: Schema = { type: "array", items: text };

export const info: CommandSpec = {
  name: "info",
  summary: "describe the host, or a domain",
  about: "Without a domain, describes Xen and the machine. With one, describes all that Xen and xenstore know of it.",
  words: [{ ...oneDomain, optional: true }],
  options: detailOptions,
  examples: [
    ["info", "Xen's release, cpus, memory"],
    ["info web", "one domain"],
    ["info -o json | jq .freeMemoryMiB", "a figure for a script"],
  ],
  async run(call) {
    const machine = await call.machine();
    const [word] = call.words;
    if (word === undefined) printDetails("host", hostDetails(machine.xen), call);
    else printDetails("domain", await domainDetails(machine, await findDomain(machine, word)), call);
  },
};

function detail(name: string, label: string, value: Json, schema: Schema, about: string, shown?: string): Detail {
  return { name, label, value, schema, about, ...(shown === undefined ? {} : { text: shown }) };
}

function hostDetails(xen: Xen): Detail[] {
  const { version } = xen;
  const { build } = version;
  const host = xen.host.info();
  const pools = xen.cpupools.list();
  const MHz = Math.round(host.cpuKHz / 1000);
  return [
    detail("release", "Xen", version.release, text, "Xen's release", `${version.release}${version.extraversion}`),
    detail("extraversion", "", version.extraversion, text, "text behind the release"),
    detail("capabilities", "guests", [...version.capabilities], texts, "kinds of guests that can run"),
    detail("features", "hardware", [...host.capabilities], texts, "features of the hardware that Xen uses"),
    detail("onlineCpus", "cpus", host.onlineCpus, integer, "cpus that are online"),
    detail("threadsPerCore", "threads per core", host.threadsPerCore, integer, "threads of a core"),
    detail("coresPerSocket", "cores per socket", host.coresPerSocket, integer, "cores of a socket"),
    detail("onlineNodes", "NUMA nodes", host.onlineNodes, integer, "NUMA nodes"),
    detail("cpuMHz", "cpu frequency", MHz, integer, "frequency of the first cpu, in MHz", `${MHz} MHz`),
    detail(
      "schedulers",
      "scheduler",
      pools.map(({ scheduler }) => String(scheduler)),
      texts,
      "the schedulers of the cpu pools",
    ),
    detail("totalMemoryMiB", "memory", mebibytes(host.totalPages), number, "memory, in MiB", whole(host.totalPages)),
    detail(
      "freeMemoryMiB",
      "free memory",
      mebibytes(host.freePages),
      number,
      "free memory, in MiB",
      whole(host.freePages),
    ),
    detail(
      "claimedMemoryMiB",
      "claimed memory",
      mebibytes(host.outstandingPages),
      number,
      "memory promised to domains that do not have it yet, in MiB",
      whole(host.outstandingPages),
    ),
    detail("domains", "domains", xen.domains.list().length, integer, "number of domains"),
    detail(
      "commandLine",
      "command line",
      version.commandLine,
      textOrNull,
      "Xen's command line; null if it is not told",
    ),
    detail("compiler", "built by", build.compiler, text, "compiler", `${build.compiler}, ${build.by}@${build.domain}`),
    detail("buildDate", "built on", build.date, text, "date of the build"),
    detail("changeset", "changeset", version.changeset, text, "source of the build"),
    detail("buildId", "build id", version.buildId, textOrNull, "the linker's build id; null if there is none"),
  ];
}

async function domainDetails({ xen, names }: Machine, { domid, name, info, handle }: NamedDomain): Promise<Detail[]> {
  const isHvm = info.flags.includes("hvm_guest");
  const seconds = Number(info.cpuTimeNs / 1_000_000n) / 1e3;
  const limit = isUnlimited(info) ? null : mebibytes(info.maximumPages);
  const scheduling = handle.scheduling();
  const target = names.problem === null ? await targetOf(xen, domid) : null;
  const addresses = names.problem === null ? await addressesOf(xen, domid) : [];
  return [
    detail("domid", "number", domid, integer, "the domain's number"),
    detail("name", "name", name, textOrNull, "its name in xenstore, or null"),
    detail("uuid", "UUID", info.uuid, text, "the handle that its toolstack chose"),
    detail(
      "kind",
      "kind",
      isHvm ? "hvm" : "pv",
      { type: "string", enum: ["pv", "hvm"] },
      "paravirtualised or hardware",
    ),
    detail("state", "state", info.state, text, "its most significant state"),
    detail("flags", "flags", [...info.flags], texts, "every flag that Xen reports"),
    detail(
      "shutdownReason",
      "shut down for",
      info.shutdownReason,
      { type: ["string", "integer", "null"] },
      "reason, or null",
    ),
    detail("vcpus", "vcpus online", info.onlineVcpus, integer, "vcpus that are online"),
    detail("maximumVcpus", "vcpus at most", (info.highestVcpu ?? -1) + 1, integer, "vcpus that it can have"),
    detail("cpuTimeSeconds", "cpu time", seconds, number, "seconds that its vcpus have run", `${seconds.toFixed(1)} s`),
    detail(
      "memoryMiB",
      "memory",
      mebibytes(info.totalPages),
      number,
      "memory that it has, in MiB",
      mib(mebibytes(info.totalPages)),
    ),
    detail(
      "maximumMemoryMiB",
      "memory limit",
      limit,
      { type: ["number", "null"] },
      "limit in MiB, or null",
      limit === null ? "none" : mib(limit),
    ),
    detail(
      "targetMemoryMiB",
      "memory target",
      target,
      { type: ["number", "null"] },
      "what its balloon aims at, in MiB, or null",
      target === null ? "-" : mib(target),
    ),
    detail("cpupool", "cpu pool", info.cpupool, { type: ["integer", "null"] }, "number of its cpu pool, or null"),
    detail("scheduler", "scheduler", String(scheduling.scheduler), text, "scheduler of that pool"),
    detail(
      "weight",
      "weight",
      "weight" in scheduling ? scheduling.weight : null,
      { type: ["integer", "null"] },
      "its share under credit and credit2, or null",
    ),
    detail(
      "capPercent",
      "cap",
      "capPercent" in scheduling ? scheduling.capPercent : null,
      { type: ["integer", "null"] },
      "its limit in percent of a cpu, 0 for none, or null",
    ),
    detail(
      "nodeAffinity",
      "NUMA nodes",
      handle.nodeAffinity(),
      { type: "array", items: integer },
      "nodes of its memory",
    ),
    detail(
      "addresses",
      "addresses",
      addresses,
      texts,
      "network addresses that the guest says it has",
      addresses.map(printable).join(" ") || "-",
    ),
  ];
}

function whole(pages: number): string {
  return mib(mebibytes(pages));
}

function mib(value: number): string {
  return `${Math.round(value)} MiB`;
}

async function targetOf(xen: Xen, domid: number): Promise<number | null> {
  const text = await orNull(xen.store.tryRead(`/local/domain/${domid}/memory/target`));
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) / 1024 : null;
}

/** Resolves with the addresses that a guest's agent writes: attr/vif/0/ipv4/0, attr/eth0/ip. */
async function addressesOf({ store }: Xen, domid: number): Promise<string[]> {
  const found: string[] = [];
  try {
    for await (const { path, bytes } of store.walk(`/local/domain/${domid}/attr`)) {
      if (/\/(?:ip|ipv[46]\/\d+)$/.test(path) && bytes.length > 0) found.push(utf8(bytes));
    }
  } catch (error) {
    if (!(error instanceof XenError)) throw error;
  }
  return found;
}
