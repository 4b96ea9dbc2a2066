/** Rounds of measurements over a simulated machine, as a metrics agent repeats them for months. */

import type { Xen } from "../src/index.ts";
import { SimulatedXen } from "../src/testing.ts";
import type { Benchmark, Effort, Finding } from "./findings.ts";
import { median } from "./processes.ts";

const MEBIBYTE = 2 ** 20;

export const simulated: Benchmark = {
  name: "simulated",
  about: "rounds of a metrics agent over a simulated machine: their time, and their memory afterwards",
  missing: async () => null,
  run: benchSimulated,
};

async function benchSimulated({ domains, simulatedRounds: rounds }: Effort): Promise<Finding[]> {
  using simulated = new SimulatedXen({
    cpus: 16,
    memoryMiB: 32 * domains + 1024,
    domains: Array.from({ length: domains }, () => ({ memoryMiB: 16 })),
  });
  using xen = simulated.open();
  for (let count = 0; count < rounds / 20; count++) round(xen);
  const before = held(simulated);
  const times = new Float64Array(rounds);
  for (let count = 0; count < rounds; count++) {
    const start = Bun.nanoseconds();
    round(xen);
    times[count] = Bun.nanoseconds() - start;
  }
  const after = held(simulated);
  const [many, all] = [domains.toLocaleString("en"), rounds.toLocaleString("en")];
  return [
    {
      what: `host, cpus, domains and vcpus of ${many} simulated domains`,
      value: median([...times]) / 1e6,
      unit: "ms",
      target: 10,
    },
    { what: `${all} rounds: more hypercall memory`, value: after.pages - before.pages, unit: "pages", target: 0 },
    { what: `${all} rounds: more of the heap`, value: (after.heap - before.heap) / MEBIBYTE, unit: "MiB", target: 1 },
  ];
}

function round(xen: Xen): void {
  const { onlineCpus } = xen.host.info();
  const cpus = xen.host.cpuIdleTimesNs();
  const domains = xen.domains.list();
  const vcpus = xen.domains.listVcpus(domains);
  if (cpus.length !== onlineCpus || vcpus.length < domains.length) throw new Error("the round missed a cpu or a vcpu");
}

function held({ hypercall: { memoryCounters } }: SimulatedXen): { pages: number; heap: number } {
  Bun.gc(true);
  return { pages: memoryCounters.mappedPages, heap: process.memoryUsage().heapUsed };
}
