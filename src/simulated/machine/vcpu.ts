/** A vcpu: what its guest does with it, and where it may run. */

/** What the guest does: "runnable" waits for a cpu, "blocked" for an event; "offline" is not up. */
export type VcpuState = "running" | "runnable" | "blocked" | "offline";

export class SimulatedVcpu {
  readonly id: number;
  /** What it would do if nobody paused its domain. */
  state: VcpuState = "offline";
  /** Whether it has been given registers to start with. */
  initialised = false;
  /** The cpu that it runs on, or ran on last. */
  cpu = 0;
  /** Time that it has run. */
  cpuTimeNs = 0n;
  /** The cpus that it may run on; all where null. */
  hardAffinity: ReadonlySet<number> | null = null;
  /** The cpus that it should rather run on; all where null. */
  softAffinity: ReadonlySet<number> | null = null;
  /** What it has been started with: C's record. */
  context: Uint8Array<ArrayBuffer> | undefined;

  constructor(id: number) {
    this.id = id;
  }

  mayRunOn(cpu: number): boolean {
    return this.hardAffinity === null || this.hardAffinity.has(cpu);
  }
}
