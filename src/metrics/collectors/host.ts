/** The machine and its hypervisor. */

import { gauge, info, labelsText } from "../exposition/index.ts";
import type { Collector, Scrape } from "../scrape/index.ts";

const XEN = info("xen", "The running hypervisor.");
const CPUS = gauge("xen_host_cpus", "Physical cpus that are online.");
const NODES = gauge("xen_host_numa_nodes", "NUMA nodes.");
const THREADS = gauge("xen_host_threads_per_core", "Threads of a core.");
const CORES = gauge("xen_host_cores_per_socket", "Cores of a socket.");
const FREQUENCY = gauge("xen_host_frequency_hertz", "Nominal frequency of the physical cpus.");
const TOTAL = gauge("xen_host_memory_total_bytes", "Memory of the machine.");
const FREE = gauge("xen_host_memory_free_bytes", "Memory that no domain has.");
const SCRUB = gauge("xen_host_memory_scrub_bytes", "Free memory that Xen has yet to clear.");
const OUTSTANDING = gauge("xen_host_memory_outstanding_bytes", "Free memory that is promised to domains.");

export const host: Collector = {
  name: "host",
  collect(scrape, samples) {
    const { host } = scrape;
    samples.add(
      XEN,
      scrape.state.once("xen", () => xenLabels(scrape)),
      1,
    );
    samples.add(CPUS, "", host.onlineCpus);
    samples.add(NODES, "", host.onlineNodes);
    samples.add(THREADS, "", host.threadsPerCore);
    samples.add(CORES, "", host.coresPerSocket);
    samples.add(FREQUENCY, "", host.cpuKHz * 1000);
    samples.add(TOTAL, "", scrape.bytes(host.totalPages));
    samples.add(FREE, "", scrape.bytes(host.freePages));
    samples.add(SCRUB, "", scrape.bytes(host.scrubPages));
    samples.add(OUTSTANDING, "", scrape.bytes(host.outstandingPages));
  },
};

function xenLabels({ xen, host }: Scrape): string {
  const { release, extraversion, changeset, build } = xen.version;
  const { scheduler } = xen.cpupools.get(0).info();
  const capabilities = host.capabilities.join(" ");
  return labelsText({ release, extraversion, changeset, build_date: build.date, scheduler, capabilities });
}
