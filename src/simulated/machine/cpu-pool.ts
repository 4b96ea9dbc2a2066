/** A pool of cpus with a scheduler of its own. */

/** With Xen's own values at the beginning. */
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
  /** What its scheduler does to all of its domains. */
  readonly tuning: PoolTuning = { timesliceMs: 30, ratelimitUs: 1000, migrationDelayUs: 0 };

  constructor(id: number, scheduler: number, cpus: Iterable<number>) {
    this.id = id;
    this.scheduler = scheduler;
    this.cpus = new Set(cpus);
  }

  /** A cpu for something new, by turns. */
  cpuFor(turn: number): number {
    const cpus = [...this.cpus];
    return cpus[turn % cpus.length] ?? 0;
  }
}
