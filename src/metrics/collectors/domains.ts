/** The domains: their state, memory and processor time. */

import type { DomainInfo, DomainState } from "../../runtime/toolstack/domain/index.ts";
import { counter, gauge, info, labelsText, type Samples } from "../exposition/index.ts";
import { type Collector, isUnlimited, type Scrape, secondsOf } from "../scrape/index.ts";

const DOMAIN = info("xen_domain", "A domain: its UUID, kind (pv, or hvm for HVM and PVH) and cpu pool.");
const STATE = gauge("xen_domain_state", "1 for the most significant state of a domain, 0 for the others.");
const SHUTDOWN = gauge("xen_domain_shutdown_reason", "1 for the reason with which a domain has shut down.");
const CPU = counter("xen_domain_cpu_seconds", "Time that a domain's vcpus have run.");
const ONLINE = gauge("xen_domain_vcpus_online", "Vcpus that are online.");
const MOST = gauge("xen_domain_vcpus_maximum", "Vcpus that a domain may bring online.");
const CURRENT = gauge("xen_domain_memory_current_bytes", "Memory that a domain has.");
const MAXIMUM = gauge("xen_domain_memory_maximum_bytes", "Memory that a domain may have; absent without a limit.");
const SHARED = gauge("xen_domain_memory_shared_bytes", "Memory that a domain shares with others.");
const PAGED = gauge("xen_domain_memory_paged_bytes", "Memory of a domain that is paged out.");
const OUTSTANDING = gauge("xen_domain_memory_outstanding_bytes", "Memory that is promised to a domain.");

const STATES: readonly DomainState[] = ["running", "runnable", "blocked", "paused", "shutdown", "dying"];
const STATE_LABELS = new Map(STATES.map((state) => [state, labelsText({ state })]));

export const domains: Collector = {
  name: "domains",
  collect(scrape, samples) {
    for (const domain of scrape.domains) addDomain(scrape, samples, domain);
  },
};

function addDomain(scrape: Scrape, samples: Samples, domain: DomainInfo): void {
  const labels = scrape.labelsOf(domain.domid);
  const bytes = (pages: number): number => scrape.bytes(pages);
  const kind = domain.flags.includes("hvm_guest") ? "hvm" : "pv";
  samples.add(DOMAIN, `${labels},${labelsText({ uuid: domain.uuid, kind, cpupool: domain.cpupool ?? "" })}`, 1);
  for (const [state, text] of STATE_LABELS) samples.add(STATE, `${labels},${text}`, Number(state === domain.state));
  if (domain.shutdownReason !== null) {
    samples.add(SHUTDOWN, `${labels},${labelsText({ reason: domain.shutdownReason })}`, 1);
  }
  samples.add(CPU, labels, secondsOf(domain.cpuTimeNs));
  samples.add(ONLINE, labels, domain.onlineVcpus);
  samples.add(MOST, labels, (domain.highestVcpu ?? -1) + 1);
  samples.add(CURRENT, labels, bytes(domain.totalPages));
  if (!isUnlimited(domain)) samples.add(MAXIMUM, labels, bytes(domain.maximumPages));
  samples.add(SHARED, labels, bytes(domain.sharedPages));
  samples.add(PAGED, labels, bytes(domain.pagedOutPages));
  samples.add(OUTSTANDING, labels, bytes(domain.outstandingPages));
}
