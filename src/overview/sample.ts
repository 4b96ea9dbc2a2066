/** One reading of all domains, and the rates between two readings. */

import type { DomainInfo, VcpuInfo } from "../runtime/toolstack/domain/index.ts";
import type { Xen } from "../runtime/xen.ts";

export interface Traffic {
  readonly interfaces: number;
  readonly receivedBytes: number;
  readonly transmittedBytes: number;
  readonly disks: number;
  readonly outOfRequests: number;
  readonly readRequests: number;
  readonly writeRequests: number;
  readonly readBytes: number;
  readonly writtenBytes: number;
}

export interface Sample {
  /** Nanoseconds of a clock that only goes forward. */
  readonly atNs: number;
  readonly domains: readonly DomainInfo[];
  readonly traffic: ReadonlyMap<number, Traffic>;
  readonly freePages: number;
  readonly totalPages: number;
  readonly cpus: number;
  /** null unless vcpus are wanted. */
  readonly vcpus: readonly VcpuInfo[] | null;
}

/** A domain with its rates since the reading before; null in the first reading, and for what is new. */
export interface TopRow extends DomainInfo {
  readonly name: string | null;
  readonly cpuPercent: number | null;
  readonly memoryPercent: number;
  readonly traffic: Traffic;
  /** Bytes and requests a second. */
  readonly rates: Rates | null;
}

export interface Rates {
  readonly receivedBytes: number;
  readonly transmittedBytes: number;
  readonly readRequests: number;
  readonly writeRequests: number;
  readonly readBytes: number;
  readonly writtenBytes: number;
}

const NOTHING: Traffic = {
  interfaces: 0,
  receivedBytes: 0,
  transmittedBytes: 0,
  disks: 0,
  outOfRequests: 0,
  readRequests: 0,
  writeRequests: 0,
  readBytes: 0,
  writtenBytes: 0,
};

/** Reads the machine. The clock counts nanoseconds, and only goes forward. */
export function readSample(xen: Xen, hasVcpus: boolean, clock: () => number = Bun.nanoseconds): Sample {
  const before = clock();
  const domains = xen.domains.list();
  // Xen has read the times somewhere between the two.
  const atNs = (before + clock()) / 2;
  const { freePages, totalPages, onlineCpus } = xen.host.info();
  return {
    atNs,
    domains,
    traffic: trafficOf(xen),
    freePages,
    totalPages,
    cpus: onlineCpus,
    vcpus: hasVcpus ? xen.domains.listVcpus(domains) : null,
  };
}

/** Adds up what each domain's interfaces and disks have done. */
function trafficOf({ backEnds }: Xen): Map<number, Traffic> {
  const found = new Map<number, Traffic>();
  const at = (domid: number): Traffic => found.get(domid) ?? NOTHING;
  for (const { domid, receivedBytes, transmittedBytes } of backEnds.vifs()) {
    const sum = at(domid);
    found.set(domid, {
      ...sum,
      interfaces: sum.interfaces + 1,
      receivedBytes: sum.receivedBytes + receivedBytes,
      transmittedBytes: sum.transmittedBytes + transmittedBytes,
    });
  }
  for (const vbd of backEnds.vbds()) {
    const sum = at(vbd.domid);
    found.set(vbd.domid, {
      ...sum,
      disks: sum.disks + 1,
      outOfRequests: sum.outOfRequests + vbd.outOfRequests,
      readRequests: sum.readRequests + vbd.readRequests,
      writeRequests: sum.writeRequests + vbd.writeRequests,
      readBytes: sum.readBytes + vbd.readBytes,
      writtenBytes: sum.writtenBytes + vbd.writtenBytes,
    });
  }
  return found;
}

/** Returns a row for each domain; `before` is the reading before, if there is one. */
export function rowsOf(now: Sample, before: Sample | null, names: ReadonlyMap<number, string | null>): TopRow[] {
  const earlier = new Map(before?.domains.map((domain) => [domain.domid, domain]));
  const seconds = before === null ? 0 : (now.atNs - before.atNs) / 1e9;
  return now.domains.map((domain) => {
    const was = earlier.get(domain.domid);
    // Another domain may have the number by now.
    const isKnown = was !== undefined && was.uuid === domain.uuid && seconds > 0;
    const traffic = now.traffic.get(domain.domid) ?? NOTHING;
    const past = before?.traffic.get(domain.domid) ?? NOTHING;
    return Object.assign(
      {
        name: names.get(domain.domid) ?? null,
        cpuPercent: isKnown ? Number(domain.cpuTimeNs - was.cpuTimeNs) / 1e7 / seconds : null,
        memoryPercent: (domain.totalPages / now.totalPages) * 100,
        traffic,
        rates: isKnown ? ratesBetween(traffic, past, seconds) : null,
      },
      domain,
    );
  });
}

function ratesBetween(now: Traffic, past: Traffic, seconds: number): Rates {
  // A back end that has reconnected begins at 0 again.
  const rate = (name: keyof Rates): number => Math.max(0, now[name] - past[name]) / seconds;
  return {
    receivedBytes: rate("receivedBytes"),
    transmittedBytes: rate("transmittedBytes"),
    readRequests: rate("readRequests"),
    writeRequests: rate("writeRequests"),
    readBytes: rate("readBytes"),
    writtenBytes: rate("writtenBytes"),
  };
}
