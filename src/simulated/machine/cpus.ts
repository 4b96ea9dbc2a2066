/** The machine's physical cpus, and the time that vcpus run on them. */

import type { MachineDomain } from "./domain.ts";

export interface CpuTopology {
  readonly count: number;
  readonly threadsPerCore: number;
  readonly coresPerSocket: number;
  readonly nodes: number;
  readonly khz: number;
}

export interface SimulatedCpu {
  readonly id: number;
  readonly core: number;
  readonly socket: number;
  readonly node: number;
  /** Time in which it was idle. */
  idleNs: bigint;
}

export class Cpus {
  readonly topology: CpuTopology;
  readonly all: readonly SimulatedCpu[];

  /** Puts all cpus into the first core and socket if Xen does not know their places. */
  constructor(topology: CpuTopology, uptimeNs: bigint, havePlaces: boolean) {
    this.topology = topology;
    const { count, threadsPerCore, coresPerSocket, nodes } = topology;
    this.all = Array.from({ length: count }, (_, id) => ({
      id,
      core: havePlaces ? Math.floor(id / threadsPerCore) % coresPerSocket : 0,
      socket: havePlaces ? Math.floor(id / (threadsPerCore * coresPerSocket)) : 0,
      node: Math.floor((id * nodes) / count),
      idleNs: uptimeNs,
    }));
  }

  /** Runs vcpus, each on the least loaded cpu of its affinity, in equal shares. */
  run(domains: Iterable<MachineDomain>, passedNs: bigint): void {
    const runners: { cpuTimeNs: bigint; cpu: number }[][] = this.all.map(() => []);
    for (const domain of domains) {
      if (!domain.canRun) continue;
      for (const vcpu of domain.vcpus) {
        if (vcpu.state !== "running") continue;
        let best = -1;
        let fewest = Infinity;
        for (const cpu of domain.pool.cpus) {
          const length = runners[cpu]?.length ?? Infinity;
          if (!vcpu.mayRunOn(cpu) || length > fewest || (length === fewest && cpu !== vcpu.cpu)) continue;
          [best, fewest] = [cpu, length];
        }
        if (best < 0) continue;
        vcpu.cpu = best;
        runners[best]?.push(vcpu);
      }
    }
    for (const [id, sharing] of runners.entries()) {
      const cpu = this.all[id];
      if (cpu !== undefined && sharing.length === 0) cpu.idleNs += passedNs;
      for (const vcpu of sharing) vcpu.cpuTimeNs += passedNs / BigInt(sharing.length);
    }
  }
}
