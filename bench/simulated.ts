/** A round of measurements over a simulated machine: what a metrics agent does, and whether it can do it for ever. */

import type { Xen } from "../src/index.ts";
import { SimulatedXen } from "../src/testing.ts";
import type { Figure } from "./figure.ts";

const DOMAINS = 1000;
const ROUNDS = 10_000;
const WARM_UP = 500;
const MEBIBYTE = 2 ** 20;

export function benchSimulated(): Figure[] {
  using simulated = new SimulatedXen({
    cpus: 16,
    memoryMiB: 32 * DOMAINS,
    domains: Array.from({ length: DOMAINS }, () => ({ memoryMiB: 16 })),
  });
  using xen = simulated.open();
  for (let count = 0; count < WARM_UP; count++) round(xen);
  const before = held(simulated);
  const times = new Float64Array(ROUNDS);
  for (let count = 0; count < ROUNDS; count++) {
    const start = Bun.nanoseconds();
    round(xen);
    times[count] = Bun.nanoseconds() - start;
  }
  const after = held(simulated);
  const median = times.toSorted()[ROUNDS >>> 1] ?? NaN;
  const what = `${ROUNDS.toLocaleString("en")} rounds`;
  return [
    {
      what: `host, cpus, domains and vcpus of ${DOMAINS.toLocaleString("en")} simulated domains`,
      value: median / 1e6,
      unit: "ms",
      target: 10,
    },
    { what: `${what}: more hypercall memory`, value: after.pages - before.pages, unit: "pages", target: 0 },
    { what: `${what}: more of the heap`, value: (after.heap - before.heap) / MEBIBYTE, unit: "MiB", target: 1 },
  ];
}

function round(xen: Xen): void {
  const { onlineCpus } = xen.host.info();
  const cpus = xen.host.cpuIdleTimesNs();
  const domains = xen.domains.list();
  const vcpus = xen.domains.listVcpus(domains);
  if (cpus.length !== onlineCpus || vcpus.length < domains.length) throw new Error("the round is not whole");
}

function held({ hypercall: { memoryCounters } }: SimulatedXen): { pages: number; heap: number } {
  Bun.gc(true);
  return { pages: memoryCounters.mappedPages, heap: process.memoryUsage().heapUsed };
}
