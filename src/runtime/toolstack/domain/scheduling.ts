/** A scheduler's parameters for one domain: each scheduler has its own. */

import { XenError } from "../../base/errors/index.ts";
import { checkInteger } from "../../base/checks.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { schedulerName, type SchedulerName } from "../../abi/index.ts";
import { readParameters } from "../host/index.ts";
import type { DomainInfo } from "./domain-info.ts";
import type { Domid } from "../../abi/numbers.ts";

/** Parameters of "credit" and "credit2": a share of the cpus (`struct xen_domctl_sched_credit2`). */
export interface WeightedScheduling {
  /** Marks parameters of the two schedulers with weights. */
  readonly scheduler: Extract<SchedulerName, "credit" | "credit2">;
  /** A domain with twice the weight gets twice the time, while domains compete; 256 by default. */
  readonly weight: number;
  /** The domain's largest share, in percent of one cpu; 0 for no limit. */
  readonly capPercent: number;
}

/** A vcpu's time in each period, under "rtds" (`struct xen_domctl_sched_rtds`). */
export interface VcpuBudget {
  /** The vcpu's number in the domain, from 0. */
  readonly id: number;
  /** Microseconds after which the budget is replenished. */
  readonly periodUs: number;
  /** Microseconds of cpu time in each period. */
  readonly budgetUs: number;
  /** True if the vcpu may use more time while a cpu would be idle. */
  readonly extraTime: boolean;
}

/** Parameters of "rtds": a budget for each vcpu. */
export interface RealTimeScheduling {
  /** Marks parameters of the real-time scheduler. */
  readonly scheduler: Extract<SchedulerName, "rtds">;
  /** A budget for each vcpu, in the order of their numbers. */
  readonly vcpus: readonly VcpuBudget[];
}

/** The schedulers without parameters per domain. */
export interface PlainScheduling {
  /** The scheduler's name; a number if Xen's headers have no name for it. */
  readonly scheduler: Exclude<SchedulerName, "credit" | "credit2" | "rtds"> | number;
}

/** Parameters of a domain under its scheduler, by the scheduler's name (struct xen_domctl_scheduler_op). */
export type Scheduling = WeightedScheduling | RealTimeScheduling | PlainScheduling;

/**
 * Changes to the parameters; omitted members keep their values. Under "rtds" all vcpus get equal budgets, and omitted
 * members are those of the first vcpu.
 */
export interface SchedulingChange {
  /** The share against other domains, under "credit" and "credit2": from 1 to 65535. */
  readonly weight?: number | undefined;
  /** The largest share in percent of one cpu, under "credit" and "credit2"; 0 for no limit. */
  readonly capPercent?: number | undefined;
  /** Microseconds after which the budget is replenished, under "rtds". */
  readonly periodUs?: number | undefined;
  /** Microseconds of cpu time in each period, under "rtds". */
  readonly budgetUs?: number | undefined;
}

/** Returns the scheduler's parameters for the domain. Throws a XenError for a domain that is in no pool. */
export function scheduling(connection: Connection, domain: DomainInfo): Scheduling {
  const { domctl } = operationsOn(connection);
  const { domid, highestVcpu } = domain;
  const sched_id = schedulerOf(connection, domain);
  const scheduler = schedulerName(connection.abi, sched_id);
  switch (scheduler) {
    case "credit": {
      const { weight, cap } = domctl("scheduler_op.getinfo", domid, { sched_id }).u.credit;
      return { scheduler, weight, capPercent: cap };
    }
    case "credit2": {
      const { weight, cap } = domctl("scheduler_op.getinfo", domid, { sched_id }).u.credit2;
      return { scheduler, weight, capPercent: cap };
    }
    case "rtds":
      return { scheduler, vcpus: highestVcpu === null ? [] : budgets(connection, domid, sched_id, highestVcpu + 1) };
    default:
      return { scheduler };
  }
}

/** Sets parameters. Throws a TypeError for a parameter that the domain's scheduler does not have. */
export function setScheduling(connection: Connection, domain: DomainInfo, change: SchedulingChange): void {
  const { domctl } = operationsOn(connection);
  const { domid } = domain;
  const sched_id = schedulerOf(connection, domain);
  const now = scheduling(connection, domain);
  const { scheduler } = now;
  const own = readParameters("setScheduling", scheduler, change, parametersOf(now), PARAMETERS);
  if (isRealTime(now)) {
    const { periodUs: period = 0, budgetUs: budget = 0 } = { ...now.vcpus[0], ...own };
    checkInteger("periodUs", period, 1, 0xffff_ffff);
    checkInteger("budgetUs", budget, 1, period);
    domctl("scheduler_op.putinfo", domid, { sched_id, u: { rtds: { period, budget, flags: 0 } } });
  } else if (isWeighted(now)) {
    const { weight, capPercent: cap } = { ...now, ...own };
    checkInteger("weight", weight, 1, 0xffff);
    checkInteger("capPercent", cap, 0, 0xfffe);
    const u = scheduler === "credit" ? { credit: { weight, cap } } : { credit2: { weight, cap } };
    domctl("scheduler_op.putinfo", domid, { sched_id, u });
  }
}

function isRealTime(now: Scheduling): now is RealTimeScheduling {
  return Object.hasOwn(now, "vcpus");
}

function isWeighted(now: Scheduling): now is WeightedScheduling {
  return Object.hasOwn(now, "weight");
}

const PARAMETERS = ["weight", "capPercent", "periodUs", "budgetUs"];

function parametersOf(now: Scheduling): readonly string[] {
  if (isRealTime(now)) return ["periodUs", "budgetUs"];
  return isWeighted(now) ? ["weight", "capPercent"] : [];
}

function budgets(connection: Connection, domid: Domid, sched_id: number, count: number): VcpuBudget[] {
  const { abi, hypercall } = connection;
  const { XEN_DOMCTL_SCHEDRT_extra } = abi.load("domctl.constants");
  using records = hypercall.allocateArray(abi.load("domctl").XenDomctlSchedparamVcpu, count);
  for (let vcpu = 0; vcpu < count; vcpu++) records.value.get(vcpu).vcpuid = vcpu;
  const v = { vcpus: records.asHypercallPtr(), nr_vcpus: count };
  operationsOn(connection).domctl("scheduler_op.getvcpuinfo", domid, { sched_id, u: { v } });
  return Array.from({ length: count }, (_, vcpu) => {
    const { period, budget, flags } = records.value.get(vcpu).u.rtds;
    return { id: vcpu, periodUs: period, budgetUs: budget, extraTime: (flags & XEN_DOMCTL_SCHEDRT_extra) !== 0 };
  });
}

function schedulerOf(connection: Connection, { domid, cpupool }: DomainInfo): number {
  if (cpupool !== null) return operationsOn(connection).sysctl("cpupool_op.info", { cpupool_id: cpupool }).sched_id;
  const operation = "domctl scheduler_op";
  throw new XenError(
    `domain ${domid} is in no cpu pool, so it has no scheduler: add it to one with cpupools.get(0).moveDomain(${domid})`,
    { operation },
  );
}
