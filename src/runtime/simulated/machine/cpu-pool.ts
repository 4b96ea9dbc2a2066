/** A pool of cpus with a scheduler of its own. */

export class CpuPool {
  readonly id: number;
  /** Xen's number of the scheduler (`XEN_SCHEDULER_…`). */
  readonly scheduler: number;
  readonly cpus: Set<number>;

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
