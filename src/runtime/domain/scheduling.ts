/** How Xen's scheduler treats a domain: each scheduler has parameters of its own. */

import { checkInteger } from "../ffi/index.ts";
import { type Connection, operationsOn } from "../operation/index.ts";
import { schedulerName, type SchedulerName } from "../scheduler/index.ts";
import type { Domid } from "./domid.ts";

/** Of "credit" and "credit2": a share of the cpus, beside others' (`struct xen_domctl_sched_credit2`). */
export interface WeightedScheduling {
  readonly scheduler: Extract<SchedulerName, "credit" | "credit2">;
  /** Twice the weight is twice the time where domains compete; 256 by default. */
  readonly weight: number;
  /** Percent of one cpu that the domain gets at most; 0 for no limit. */
  readonly capPercent: number;
}

/** Of "rtds": so much time in each period (`struct xen_domctl_sched_rtds`). */
export interface RealTimeScheduling {
  readonly scheduler: Extract<SchedulerName, "rtds">;
  /** Microseconds. */
  readonly periodUs: number;
  /** Microseconds. */
  readonly budgetUs: number;
}

/** Of schedulers that have no parameters by domain. */
export interface PlainScheduling {
  readonly scheduler: Exclude<SchedulerName, "credit" | "credit2" | "rtds"> | number;
}

export type Scheduling = WeightedScheduling | RealTimeScheduling | PlainScheduling;

/** What is not given stays as it is. */
export interface SchedulingChange {
  readonly weight?: number;
  readonly capPercent?: number;
  readonly periodUs?: number;
  readonly budgetUs?: number;
}

/** `pool` is the cpu pool that the domain is in: each has a scheduler. */
export function scheduling(connection: Connection, domid: Domid, pool: number): Scheduling {
  const { domctl } = operationsOn(connection);
  const sched_id = schedulerOfPool(connection, pool);
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
    case "rtds": {
      const { period, budget } = domctl("scheduler_op.getinfo", domid, { sched_id }).u.rtds;
      return { scheduler, periodUs: period, budgetUs: budget };
    }
    default:
      return { scheduler };
  }
}

/** Throws a TypeError for a parameter that the domain's scheduler does not have. */
export function setScheduling(connection: Connection, domid: Domid, pool: number, change: SchedulingChange): void {
  const now = scheduling(connection, domid, pool);
  const sched_id = schedulerOfPool(connection, pool);
  const unknown = Object.keys(change).find((name) => name === "scheduler" || !Object.hasOwn(now, name));
  if (unknown !== undefined) throw new TypeError(`the scheduler ${now.scheduler} has no parameter ${unknown}`);
  const { domctl } = operationsOn(connection);
  if (now.scheduler === "rtds") {
    const { periodUs: period, budgetUs: budget } = { ...now, ...change };
    checkInteger("periodUs", period, 1, 0xffff_ffff);
    checkInteger("budgetUs", budget, 1, period);
    domctl("scheduler_op.putinfo", domid, { sched_id, u: { rtds: { period, budget, flags: 0 } } });
  } else if (now.scheduler === "credit" || now.scheduler === "credit2") {
    const { weight, capPercent: cap } = { ...now, ...change };
    checkInteger("weight", weight, 1, 0xffff);
    checkInteger("capPercent", cap, 0, 0xfffe);
    const u = now.scheduler === "credit" ? { credit: { weight, cap } } : { credit2: { weight, cap } };
    domctl("scheduler_op.putinfo", domid, { sched_id, u });
  }
}

function schedulerOfPool(connection: Connection, pool: number): number {
  return operationsOn(connection).sysctl("cpupool_op.info", { cpupool_id: pool }).sched_id;
}
