/** Settings of a pool's scheduler for one domain. */

import type { AbiModule } from "../../../generated/index.ts";
import type { AbiTable } from "../../../runtime/abi/index.ts";
import { EINVAL } from "../../call/errno.ts";
import { DEFAULT_REAL_TIME } from "../../machine/scheduling.ts";
import type { MachineDomain } from "../../machine/domain.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

type Request = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctlSchedulerOp"]>;

/** Shortest period and budget of a vcpu, in microseconds. */
const SHORTEST = 10;

export function schedulerSimulations({ machine, memory }: DomctlSurroundings): Domctl {
  const constants = machine.abi.load("domctl.constants");
  const { XEN_SCHEDULER_CREDIT: CREDIT, XEN_SCHEDULER_CREDIT2: CREDIT2, XEN_SCHEDULER_RTDS: RTDS } = constants;
  const EXTRA = constants.XEN_DOMCTL_SCHEDRT_extra;
  const { XenDomctlSchedparamVcpu } = machine.abi.load("domctl");

  /** Visits the vcpus of the caller's list, until one does not exist. */
  const eachVcpu = (
    { u }: Request,
    domain: MachineDomain,
    visit: (vcpu: InstanceType<typeof XenDomctlSchedparamVcpu>) => number,
  ): number => {
    const { nr_vcpus, vcpus_address } = u.v;
    const { size } = XenDomctlSchedparamVcpu;
    for (let index = 0; index < nr_vcpus; index++) {
      const record = memory.record(XenDomctlSchedparamVcpu, Number(vcpus_address) + index * size);
      if (domain.vcpus[record.vcpuid] === undefined) return -EINVAL;
      const result = visit(record);
      if (result < 0) return result;
    }
    u.v.nr_vcpus = nr_vcpus;
    return 0;
  };

  return {
    "scheduler_op.getinfo": (request, { domain }) => {
      const { sched_id, u } = request;
      if (!fits(request, domain)) return -EINVAL;
      const { weight, cap } = domain.scheduling;
      if (sched_id === CREDIT) [u.credit.weight, u.credit.cap] = [weight, cap];
      else if (sched_id === CREDIT2) [u.credit2.weight, u.credit2.cap] = [weight, cap];
      else if (sched_id === RTDS) {
        const { period, budget } = DEFAULT_REAL_TIME;
        [u.rtds.period, u.rtds.budget] = [period, budget];
      }
      return 0;
    },

    "scheduler_op.putinfo": (request, { domain }) => {
      const { sched_id, u } = request;
      if (!fits(request, domain)) return -EINVAL;
      const { scheduling } = domain;
      if (sched_id === CREDIT) {
        const { weight, cap } = u.credit;
        if (weight !== 0) scheduling.weight = weight;
        // All ones leave the cap unchanged.
        if (cap !== 0xffff) scheduling.cap = cap;
      } else if (sched_id === CREDIT2) {
        const { weight, cap } = u.credit2;
        if (weight !== 0) scheduling.weight = weight;
        if (cap > 100 * domain.vcpus.length) return -EINVAL;
        scheduling.cap = cap;
      } else if (sched_id === RTDS) {
        const { period, budget } = u.rtds;
        if (period === 0 || budget === 0) return -EINVAL;
        for (const { id } of domain.vcpus) {
          scheduling.setRealTime(id, { ...scheduling.realTime(id), period, budget });
        }
      }
      return 0;
    },

    "scheduler_op.getvcpuinfo": (request, { domain }) => {
      if (!fits(request, domain)) return -EINVAL;
      if (request.sched_id !== RTDS) return hasVcpuTuning(request.sched_id) ? 0 : -EINVAL;
      return eachVcpu(request, domain, ({ vcpuid, u }) => {
        const { period, budget, extra } = domain.scheduling.realTime(vcpuid);
        u.rtds.period = period;
        u.rtds.budget = budget;
        u.rtds.flags = extra ? u.rtds.flags | EXTRA : u.rtds.flags & ~EXTRA;
        return 0;
      });
    },

    "scheduler_op.putvcpuinfo": (request, { domain }) => {
      if (!fits(request, domain)) return -EINVAL;
      if (request.sched_id !== RTDS) return hasVcpuTuning(request.sched_id) ? 0 : -EINVAL;
      return eachVcpu(request, domain, ({ vcpuid, u }) => {
        const { period, budget, flags } = u.rtds;
        if (budget < SHORTEST || period < SHORTEST || budget > period) return -EINVAL;
        domain.scheduling.setRealTime(vcpuid, { period, budget, extra: (flags & EXTRA) !== 0 });
        return 0;
      });
    },
  };

  /** True if the scheduler has settings per vcpu; schedulers without settings accept every request. */
  function hasVcpuTuning(scheduler: number): boolean {
    return scheduler !== CREDIT && scheduler !== CREDIT2;
  }
}

/** Returns true if the request names the scheduler of the domain's pool. */
function fits({ sched_id }: Request, { pool }: MachineDomain): boolean {
  return sched_id === pool.scheduler;
}
