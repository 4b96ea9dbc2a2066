/** Parameters of a cpu pool's scheduler, for all of the pool's domains (`struct xen_sysctl_scheduler_op`). */

import { checkInteger } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import { schedulerName, type SchedulerName } from "../../abi/index.ts";

/** Parameters of "credit" (`struct xen_sysctl_credit_schedule`). */
export interface CreditParameters {
  /** Marks parameters of the first credit scheduler. */
  readonly scheduler: Extract<SchedulerName, "credit">;
  /** The time that a vcpu runs before another vcpu may. */
  readonly timesliceMs: number;
  /** The least time that a vcpu runs; 0 for no limit. */
  readonly ratelimitUs: number;
  /** The time for which a vcpu's memory is assumed to be in its cpu's cache. */
  readonly migrationDelayUs: number;
}

/** Parameters of "credit2" (`struct xen_sysctl_credit2_schedule`). */
export interface Credit2Parameters {
  /** Marks parameters of the second credit scheduler. */
  readonly scheduler: Extract<SchedulerName, "credit2">;
  /** The least time that a vcpu runs; 0 for no limit. */
  readonly ratelimitUs: number;
}

/** The schedulers without parameters. */
export interface NoParameters {
  /** The scheduler's name; a number if Xen's headers have no name for it. */
  readonly scheduler: Exclude<SchedulerName, "credit" | "credit2"> | number;
}

/** Parameters of a pool's scheduler, by its name (struct xen_sysctl_scheduler_op). */
export type SchedulerParameters = CreditParameters | Credit2Parameters | NoParameters;

/** Changes to a scheduler's parameters; omitted members keep their values. */
export interface SchedulerChange {
  /** The time that a vcpu runs before another vcpu may, under "credit". */
  readonly timesliceMs?: number | undefined;
  /** The least time that a vcpu runs, under "credit" and "credit2"; 0 for no limit. */
  readonly ratelimitUs?: number | undefined;
  /** The time for which a vcpu's memory is assumed to be in its cpu's cache, under "credit". */
  readonly migrationDelayUs?: number | undefined;
}

export function schedulerParameters(connection: Connection, pool: number): SchedulerParameters {
  const { sysctl } = operationsOn(connection);
  const { cpupool_id, sched_id, scheduler } = schedulerOf(connection, pool);
  if (scheduler === "credit") {
    const { tslice_ms, ratelimit_us, vcpu_migr_delay_us } = sysctl("scheduler_op.getinfo", { cpupool_id, sched_id }).u
      .sched_credit;
    return { scheduler, timesliceMs: tslice_ms, ratelimitUs: ratelimit_us, migrationDelayUs: vcpu_migr_delay_us };
  }
  if (scheduler !== "credit2") return { scheduler };
  const { ratelimit_us } = sysctl("scheduler_op.getinfo", { cpupool_id, sched_id }).u.sched_credit2;
  return { scheduler, ratelimitUs: ratelimit_us };
}

/** Sets parameters. Throws a TypeError for a parameter that the pool's scheduler does not have. */
export function setSchedulerParameters(connection: Connection, pool: number, change: SchedulerChange): void {
  const now = schedulerParameters(connection, pool);
  const has = Object.keys(now).filter((name) => name !== "scheduler");
  const own = readParameters("setSchedulerParameters", now.scheduler, change, has, PARAMETERS);
  for (const [name, value] of Object.entries(own)) checkInteger(name, value, 0, 0xffff_ffff);
  const { sysctl } = operationsOn(connection);
  const { cpupool_id, sched_id } = schedulerOf(connection, pool);
  if (now.scheduler === "credit") {
    const { timesliceMs: tslice_ms, ratelimitUs: ratelimit_us, migrationDelayUs } = { ...now, ...own };
    const sched_credit = { tslice_ms, ratelimit_us, vcpu_migr_delay_us: migrationDelayUs };
    sysctl("scheduler_op.putinfo", { cpupool_id, sched_id, u: { sched_credit } });
  } else if (now.scheduler === "credit2") {
    const { ratelimitUs: ratelimit_us } = { ...now, ...own };
    sysctl("scheduler_op.putinfo", { cpupool_id, sched_id, u: { sched_credit2: { ratelimit_us } } });
  }
}

/** The members of a change that are not undefined. */
type ChangedParameters<Change> = { readonly [Name in keyof Change]?: Exclude<Change[Name], undefined> };

const PARAMETERS = ["timesliceMs", "ratelimitUs", "migrationDelayUs"];

/**
 * Returns the parameters to change; an undefined one counts as omitted. Throws a TypeError for a parameter that the
 * scheduler, or any scheduler, lacks.
 */
export function readParameters<Change extends object>(
  where: string,
  scheduler: SchedulerName | number,
  change: Change,
  has: readonly string[],
  ofAny: readonly string[],
): ChangedParameters<Change> {
  const given = Object.entries(readOptions(where, change, ofAny)).filter(([, value]) => value !== undefined);
  const read = Object.fromEntries(given) as ChangedParameters<Change>;
  const other = Object.keys(read).find((name) => !has.includes(name));
  if (other === undefined) return read;
  const expected = has.length === 0 ? "none" : has.join(", ");
  throw new TypeError(`${where}: expected a parameter of the scheduler ${scheduler} (${expected}), received ${other}`);
}

interface PoolScheduler {
  readonly cpupool_id: number;
  readonly sched_id: number;
  readonly scheduler: SchedulerName | number;
}

function schedulerOf(connection: Connection, pool: number): PoolScheduler {
  const { sched_id } = operationsOn(connection).sysctl("cpupool_op.info", { cpupool_id: pool });
  return { cpupool_id: pool, sched_id, scheduler: schedulerName(connection.abi, sched_id) };
}
