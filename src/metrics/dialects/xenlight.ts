/** The names of Gandi's xenlight_exporter, which reads libxl. */

import { counter, gauge, definition, labelsText, type Definition } from "../exposition/index.ts";
import type { HostInfo } from "../../runtime/toolstack/host/index.ts";
import { type Collector, type Scrape } from "../scrape/index.ts";
import { uniqueNames } from "./unique-names.ts";

const CPU = counter("xen_domain_cpu_time", "Nanoseconds that a domain's vcpus have run.");
const VCPU = counter("xen_domain_vcpu_time", "Nanoseconds that a vcpu has run.");
const CPUS = gauge("xen_domain_cpu_count", "Vcpus of a domain.");
const ONLINE = gauge("xen_domain_cpu_online_count", "Vcpus of a domain that are online.");
const MOST = gauge("xen_domain_memory_max_bytes", "Memory that a domain may have.");
const CURRENT = gauge("xen_domain_memory_current_bytes", "Memory that a domain has.");
const OUTSTANDING = gauge("xen_domain_memory_outstanding_bytes", "Memory that is promised to a domain.");
const VERSION = definition("info", "xen_version", "The running hypervisor.");

const HOST: readonly (readonly [Definition, (host: HostInfo, scrape: Scrape) => number])[] = [
  [gauge("xen_physical_topology_nodes_number", "NUMA nodes."), (host) => host.onlineNodes],
  [gauge("xen_physical_topology_cores_per_socket", "Cores of a socket."), (host) => host.coresPerSocket],
  [gauge("xen_physical_topology_threads_per_core", "Threads of a core."), (host) => host.threadsPerCore],
  [gauge("xen_physical_memory_total_bytes", "Memory of the machine."), (host, scrape) => scrape.bytes(host.totalPages)],
  [
    gauge("xen_physical_memory_free_bytes", "Memory that no domain has."),
    (host, scrape) => scrape.bytes(host.freePages),
  ],
  [
    gauge("xen_physical_memory_scrub_bytes", "Free memory to be cleared."),
    (host, scrape) => scrape.bytes(host.scrubPages),
  ],
  [
    gauge("xen_physical_memory_outstanding_bytes", "Free memory that is promised to domains."),
    (host, scrape) => scrape.bytes(host.outstandingPages),
  ],
];

export const xenlight: Collector = {
  name: "xenlight",
  collect(scrape, samples) {
    const names = uniqueNames(scrape);
    const textOf = (domid: number): string => labelsText({ domain_name: names.get(domid) ?? String(domid) });
    for (const domain of scrape.domains) {
      const labels = textOf(domain.domid);
      samples.add(CPU, labels, Number(domain.cpuTimeNs));
      samples.add(CPUS, labels, (domain.highestVcpu ?? -1) + 1);
      samples.add(ONLINE, labels, domain.onlineVcpus);
      samples.add(MOST, labels, scrape.bytes(domain.maximumPages));
      samples.add(CURRENT, labels, scrape.bytes(domain.totalPages));
      samples.add(OUTSTANDING, labels, scrape.bytes(domain.outstandingPages));
    }
    for (const { domid, id, cpuTimeNs } of scrape.vcpus) {
      samples.add(VCPU, `${textOf(domid)},${labelsText({ cpu_id: id })}`, Number(cpuTimeNs));
    }
    for (const [metric, read] of HOST) samples.add(metric, "", read(scrape.host, scrape));
    samples.add(VERSION, versionLabels(scrape), 1);
  },
};

function versionLabels({ xen }: Scrape): string {
  const { major, minor, extraversion, changeset, build, buildId, commandLine } = xen.version;
  return labelsText({
    major,
    minor,
    extra: extraversion,
    changeset,
    compile_date: build.date,
    build_id: buildId ?? "",
    commandline: commandLine ?? "",
  });
}
