/** The names of Rudd-O's prometheus-xentop, which reads libxenstat. */

import { counter, gauge, labelsText } from "../exposition/index.ts";
import { type Collector, secondsOf } from "../scrape/index.ts";
import { uniqueNames } from "./unique-names.ts";

const CPU = counter("xen_cpu_seconds", "Total number of seconds that a domain's vcpus have run.");
const CPUS = gauge("xen_cpu_count", "Virtual cpus of a domain.");
const USED = gauge("xen_memory_used_bytes", "Memory that a domain uses.");
const MOST = gauge("xen_memory_maximum_bytes", "Memory that a domain may use.");
const VBDS = gauge("xen_vbd_count", "Virtual disks of a domain.");
const NICS = gauge("xen_nic_count", "Virtual network interfaces of a domain.");
const FULL = counter("xen_vbd_out_of_requests_errors", "Times that a disk's back end had no free request.");
const READS = counter("xen_vbd_read_requests", "Read requests of a domain.");
const WRITES = counter("xen_vbd_write_requests", "Write requests of a domain.");
const READ = counter("xen_vbd_read_bytes", "Bytes that a domain has read from its disks.");
const WRITTEN = counter("xen_vbd_written_bytes", "Bytes that a domain has written to its disks.");
const SENT = counter("xen_net_transmit_bytes", "Bytes that a domain has sent.");
const RECEIVED = counter("xen_net_receive_bytes", "Bytes that a domain has received.");

export const xentop: Collector = {
  name: "xentop",
  collect(scrape, samples) {
    const names = uniqueNames(scrape);
    const textOf = (domid: number): string => labelsText({ dom: names.get(domid) ?? String(domid) });
    for (const domain of scrape.domains) {
      const { domid } = domain;
      const labels = textOf(domid);
      samples.add(CPU, labels, secondsOf(domain.cpuTimeNs));
      samples.add(CPUS, labels, domain.onlineVcpus);
      samples.add(USED, labels, scrape.bytes(domain.totalPages));
      samples.add(MOST, labels, scrape.bytes(domain.maximumPages));
      samples.add(VBDS, labels, scrape.vbds.filter((vbd) => vbd.domid === domid).length);
      samples.add(NICS, labels, scrape.vifs.filter((vif) => vif.domid === domid).length);
    }
    for (const { domid, id, ...vbd } of scrape.vbds) {
      // As libxenstat's user cuts the number: the low byte, and the one above it.
      const labels = `${textOf(domid)},${labelsText({ major: (id >>> 8) & 0xff, minor: id & 0xff })}`;
      samples.add(FULL, labels, vbd.outOfRequests);
      samples.add(READS, labels, vbd.readRequests);
      samples.add(WRITES, labels, vbd.writeRequests);
      samples.add(READ, labels, vbd.readBytes);
      samples.add(WRITTEN, labels, vbd.writtenBytes);
    }
    const next = new Map<number, number>();
    for (const { domid, transmittedBytes, receivedBytes } of scrape.vifs) {
      const index = next.get(domid) ?? 0;
      next.set(domid, index + 1);
      const labels = `${textOf(domid)},${labelsText({ nic: index })}`;
      samples.add(SENT, labels, transmittedBytes);
      samples.add(RECEIVED, labels, receivedBytes);
    }
  },
};
