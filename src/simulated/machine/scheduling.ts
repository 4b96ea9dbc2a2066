/** Pools of cpus, and the settings of their schedulers, which start with Xen's own values. */

/** Settings of a pool's scheduler for all of its domains. */
export interface PoolTuning {
  timesliceMs: number;
  ratelimitUs: number;
  migrationDelayUs: number;
}

export class CpuPool {
  readonly id: number;
  /** Xen's number of the scheduler (`XEN_SCHEDULER_…`). */
  readonly scheduler: number;
  readonly cpus: Set<number>;
  readonly tuning: PoolTuning = { timesliceMs: 30, ratelimitUs: 1000, migrationDelayUs: 0 };

  constructor(id: number, scheduler: number, cpus: Iterable<number>) {
    this.id = id;
    this.scheduler = scheduler;
    this.cpus = new Set(cpus);
  }

  /** Chooses a cpu for a new vcpu, in rotation. */
  cpuFor(turn: number): number {
    const cpus = [...this.cpus];
    return cpus[turn % cpus.length] ?? 0;
  }
}

/** Budget of a vcpu under rtds; period and budget in microseconds. */
export interface RealTime {
  readonly period: number;
  readonly budget: number;
  /** True if the vcpu may have more than its budget while a cpu is free. */
  readonly extra: boolean;
}

export const DEFAULT_REAL_TIME: RealTime = { period: 10_000, budget: 4_000, extra: true };

/** Settings of a scheduler for one domain. */
export class DomainScheduling {
  /** Share beside other domains, for credit and credit2. */
  weight = 256;
  /** Upper limit in percent of one cpu; 0 for none. */
  cap = 0;
  readonly #realTime: Map<number, RealTime> = new Map();

  /** Returns a vcpu's budget under rtds. */
  realTime(vcpu: number): RealTime {
    return this.#realTime.get(vcpu) ?? DEFAULT_REAL_TIME;
  }

  setRealTime(vcpu: number, values: RealTime): void {
    this.#realTime.set(vcpu, values);
  }
}
