/** Settings of a pool's scheduler for all of its domains. */

import { EINVAL, ESRCH } from "../../call/errno.ts";
import type { CpuPool } from "../../machine/scheduling.ts";
import type { Sysctl, SysctlSurroundings } from "./types.ts";

export function schedulerSimulations({ machine }: SysctlSurroundings): Sysctl {
  const { XEN_SCHEDULER_CREDIT, XEN_SCHEDULER_CREDIT2 } = machine.abi.load("domctl.constants");
  const limits = machine.abi.load("sysctl.constants");
  const isRate = (microseconds: number): boolean =>
    microseconds === 0 ||
    (microseconds >= limits.XEN_SYSCTL_SCHED_RATELIMIT_MIN && microseconds <= limits.XEN_SYSCTL_SCHED_RATELIMIT_MAX);
  const poolOf = (id: number, scheduler: number): CpuPool | number => {
    const pool = machine.pool(id);
    if (pool === undefined) return -ESRCH;
    return pool.scheduler === scheduler ? pool : -EINVAL;
  };

  return {
    "scheduler_op.getinfo": ({ cpupool_id, sched_id, u }) => {
      const pool = poolOf(cpupool_id, sched_id);
      if (typeof pool === "number") return pool;
      const { tuning } = pool;
      if (sched_id === XEN_SCHEDULER_CREDIT) {
        u.sched_credit.tslice_ms = tuning.timesliceMs;
        u.sched_credit.ratelimit_us = tuning.ratelimitUs;
        u.sched_credit.vcpu_migr_delay_us = tuning.migrationDelayUs;
      } else if (sched_id === XEN_SCHEDULER_CREDIT2) u.sched_credit2.ratelimit_us = tuning.ratelimitUs;
      return 0;
    },

    "scheduler_op.putinfo": ({ cpupool_id, sched_id, u }) => {
      const pool = poolOf(cpupool_id, sched_id);
      if (typeof pool === "number") return pool;
      if (sched_id === XEN_SCHEDULER_CREDIT) {
        const { tslice_ms, ratelimit_us, vcpu_migr_delay_us } = u.sched_credit;
        if (tslice_ms > limits.XEN_SYSCTL_CSCHED_TSLICE_MAX || tslice_ms < limits.XEN_SYSCTL_CSCHED_TSLICE_MIN)
          return -EINVAL;
        if (!isRate(ratelimit_us) || ratelimit_us > tslice_ms * 1000) return -EINVAL;
        if (vcpu_migr_delay_us > limits.XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US) return -EINVAL;
        pool.tuning.timesliceMs = tslice_ms;
        pool.tuning.ratelimitUs = ratelimit_us;
        pool.tuning.migrationDelayUs = vcpu_migr_delay_us;
      } else if (sched_id === XEN_SCHEDULER_CREDIT2) {
        const { ratelimit_us } = u.sched_credit2;
        if (!isRate(ratelimit_us)) return -EINVAL;
        pool.tuning.ratelimitUs = ratelimit_us;
      }
      return 0;
    },
  };
}
