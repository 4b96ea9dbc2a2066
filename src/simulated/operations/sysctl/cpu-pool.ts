/** Pools of cpus. */

import { EADDRNOTAVAIL, EBUSY, EEXIST, EINVAL, ENODEV, ENOENT, ENOSPC, EPERM, ESRCH } from "../../call/errno.ts";
import { compareReleases, schedulerName } from "../../../runtime/abi/index.ts";
import { CpuPool } from "../../machine/scheduling.ts";
import type { Sysctl, SysctlSurroundings } from "./types.ts";

export function cpuPoolSimulations({ machine, memory }: SysctlSurroundings): Sysctl {
  const { pools, cpus } = machine;
  const count = cpus.all.length;
  const { XEN_SYSCTL_CPUPOOL_PAR_ANY: ANY } = machine.abi.load("sysctl.constants");
  // From 4.17 on, the first cpu stays in the first pool.
  const keepsFirst = compareReleases(machine.abi.release, "4.17") >= 0;
  const domainsIn = (pool: CpuPool): number => machine.domains.filter((domain) => domain.pool === pool).length;
  const freeCpus = (): number[] => [...cpus.all.keys()].filter((cpu) => pools.every((pool) => !pool.cpus.has(cpu)));

  return {
    "cpupool_op.create": (request) => {
      const { cpupool_id, sched_id } = request;
      if (pools.length >= 2 * count) return -ENOSPC;
      const id = cpupool_id === ANY ? (pools.at(-1)?.id ?? -1) + 1 : cpupool_id;
      const at = pools.findIndex((pool) => pool.id >= id);
      if (pools[at]?.id === id) return -EEXIST;
      if (typeof schedulerName(machine.abi, sched_id) === "number") return -ENOENT;
      pools.splice(at < 0 ? pools.length : at, 0, new CpuPool(id, sched_id, []));
      request.cpupool_id = id;
      return 0;
    },

    "cpupool_op.destroy": ({ cpupool_id }) => {
      const pool = machine.pool(cpupool_id);
      if (pool === undefined) return -ENOENT;
      if (domainsIn(pool) > 0 || pool.cpus.size > 0) return -EBUSY;
      pools.splice(pools.indexOf(pool), 1);
      return 0;
    },

    "cpupool_op.info": (request) => {
      const pool = pools.find(({ id }) => id >= request.cpupool_id);
      if (pool === undefined) return -ENOENT;
      memory.writeBitmap(request.cpumap, count, pool.cpus);
      request.cpupool_id = pool.id;
      request.sched_id = pool.scheduler;
      request.n_dom = domainsIn(pool);
      return 0;
    },

    "cpupool_op.addcpu": ({ cpupool_id, cpu }) => {
      const pool = machine.pool(cpupool_id);
      if (pool === undefined) return -ENOENT;
      const free = freeCpus();
      const chosen = cpu === ANY ? free[0] : cpu;
      if (chosen === undefined) return -ENODEV;
      if (chosen >= count) return -EINVAL;
      if (!free.includes(chosen)) return -ENODEV;
      pool.cpus.add(chosen);
      return 0;
    },

    "cpupool_op.rmcpu": ({ cpupool_id, cpu }) => {
      const pool = machine.pool(cpupool_id);
      if (pool === undefined) return -ENOENT;
      const chosen = cpu === ANY ? Math.max(...pool.cpus) : cpu;
      if (!(chosen >= 0 && chosen < count) || (keepsFirst && pool.id === 0 && chosen === 0)) return -EINVAL;
      if (!pool.cpus.has(chosen)) return -EADDRNOTAVAIL;
      if (pool.cpus.size === 1) {
        const left = machine.domains.filter((domain) => domain.pool === pool);
        if (left.some(({ isDying }) => !isDying)) return -EBUSY;
        const [first = pool] = pools;
        for (const domain of left) domain.pool = first;
      }
      pool.cpus.delete(chosen);
      return 0;
    },

    "cpupool_op.movedomain": ({ cpupool_id, domid }) => {
      const domain = machine.domain(domid);
      if (domain === undefined) return -ESRCH;
      if (domid === machine.callerDomid) return -EPERM;
      if (domain.pool.id === cpupool_id) return 0;
      const pool = machine.pool(cpupool_id);
      if (pool === undefined || pool.cpus.size === 0) return -ENOENT;
      domain.pool = pool;
      return 0;
    },

    "cpupool_op.freeinfo": ({ cpumap }) => memory.writeBitmap(cpumap, count, freeCpus()),
  };
}
