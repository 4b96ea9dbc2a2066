/** The names of benapetr's xen_exporter, which reads libxenctrl. Its ratios are of the time since the last scrape. */

import type { DomainInfo, VcpuInfo } from "../../runtime/toolstack/domain/index.ts";
import { cpuPowers } from "../collectors/index.ts";
import { counter, gauge, labelsText, type Samples } from "../exposition/index.ts";
import { type Collector, type Scrape, secondsOf } from "../scrape/index.ts";
import { Ratios } from "./ratios.ts";
import { addReclaimed } from "./reclaimed-memory.ts";

const CPU = counter("xen_domain_cpu_seconds", "Time that a domain's vcpus have run.");
const ONLINE = gauge("xen_domain_online_vcpus", "Vcpus of a domain that are online.");
const RUNNABLE = gauge("xen_domain_runnable_vcpus", "Vcpus of a domain that run or wait for a cpu.");
const USAGE = gauge("xen_domain_cpu_usage_ratio", "Part of the time of its vcpus that a domain has run.");
const HOST_USAGE = gauge("xen_host_cpu_usage_ratio", "Part of the time that a physical cpu was busy.");
const AVERAGE = gauge("xen_host_cpu_avg_usage_ratio", "Part of the time that the physical cpus were busy.");
const FREQUENCY = gauge("xen_host_cpu_avg_frequency_mhz", "Frequency of a physical cpu in MHz.");
const PSTATE = gauge("xen_host_cpu_pstate_residency_ratio", "Part of the time in a performance state.");
const CSTATE = gauge("xen_host_cpu_cstate_residency_ratio", "Part of the time in an idle state.");
const TOTAL = gauge("xen_host_memory_total_kib", "Memory of the machine in KiB.");
const FREE = gauge("xen_host_memory_free_kib", "Memory in KiB that no domain has.");
const DOMAINS = gauge("xen_host_running_domains", "Domains that are not paused.");
const VCPUS = gauge("xen_host_running_vcpus", "Vcpus that run or wait for a cpu.");
const CPUS = gauge("xen_host_pcpu_count", "Physical cpus.");
const XEN_CPUS = gauge("xen_host_pcpu_count_xen", "Physical cpus.");
const LOAD = gauge("xen_hostload_ratio", "Vcpus that run or wait for a cpu, by physical cpu.");

/** UUIDs of domains that xen_exporter leaves out: dom0's if no toolstack has set one, and those of XenServer's own. */
const HIDDEN = /^(?:00000000-0000-0000|deadbeef-dead-beef)/;

export const xenExporter: Collector = {
  name: "xenctrl",
  async collect(scrape, samples) {
    const ratios = scrape.state.once("ratios", () => new Ratios()).at(scrape.seconds);
    const domains = scrape.domains.filter(({ uuid }) => !HIDDEN.test(uuid));
    const runnable = runnableByDomain(scrape.vcpus);
    const shown = domains.map(({ domid }) => runnable.get(domid) ?? 0);
    for (const [index, domain] of domains.entries()) addDomain(samples, ratios, domain, shown[index] ?? 0);
    addCpus(scrape, samples, ratios);
    const { host } = scrape;
    samples.add(TOTAL, "", scrape.bytes(host.totalPages) / 1024);
    samples.add(FREE, "", scrape.bytes(host.freePages) / 1024);
    await addReclaimed(scrape, samples);
    samples.add(DOMAINS, "", domains.filter(({ flags }) => !flags.includes("paused")).length);
    const running = shown.reduce((sum, count) => sum + count, 0);
    samples.add(VCPUS, "", running);
    samples.add(CPUS, "", host.onlineCpus);
    samples.add(XEN_CPUS, "", host.onlineCpus);
    samples.add(LOAD, "", running / host.onlineCpus);
    ratios.keep();
  },
};

function addDomain(samples: Samples, ratios: Ratios, domain: DomainInfo, runnable: number): void {
  const { domid, uuid, cpuTimeNs, onlineVcpus } = domain;
  const labels = labelsText({ domid, uuid });
  const seconds = secondsOf(cpuTimeNs);
  samples.add(CPU, labels, seconds);
  samples.add(ONLINE, labels, onlineVcpus);
  samples.add(RUNNABLE, labels, runnable);
  const usage = ratios.of(`domain ${uuid}`, seconds);
  if (usage !== null) samples.add(USAGE, labels, Math.min(1, usage / Math.max(1, onlineVcpus)));
}

function addCpus(scrape: Scrape, samples: Samples, ratios: Ratios): void {
  let sum = 0;
  let count = 0;
  for (const [cpu, time] of scrape.xen.host.cpuIdleTimesNs().entries()) {
    const idle = ratios.of(`cpu ${cpu}`, secondsOf(time));
    if (idle === null) continue;
    const usage = Math.max(0, 1 - idle);
    samples.add(HOST_USAGE, labelsText({ cpu }), usage);
    sum += usage;
    count++;
  }
  if (count > 0) samples.add(AVERAGE, "", sum / count);
  for (const { cpu, performance, idle } of cpuPowers(scrape)) {
    const now = performance?.states[performance.currentState];
    if (now !== undefined) samples.add(FREQUENCY, labelsText({ cpu }), now.frequencyMHz);
    for (const [state, { residencyNs }] of performance?.states.entries() ?? []) {
      const ratio = ratios.of(`p ${cpu} ${state}`, secondsOf(residencyNs));
      if (ratio !== null) samples.add(PSTATE, labelsText({ cpu, state: `P${state}` }), Math.min(1, ratio));
    }
    for (const [state, { residencyNs }] of idle?.states.entries() ?? []) {
      const ratio = ratios.of(`c ${cpu} ${state}`, secondsOf(residencyNs));
      if (ratio !== null) samples.add(CSTATE, labelsText({ cpu, state: `C${state}` }), Math.min(1, ratio));
    }
  }
}

function runnableByDomain(vcpus: readonly VcpuInfo[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { domid, state } of vcpus) {
    if (state === "running" || state === "runnable") counts.set(domid, (counts.get(domid) ?? 0) + 1);
  }
  return counts;
}
