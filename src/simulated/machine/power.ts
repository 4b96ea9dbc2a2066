/** The power management of the machine's cpus: how fast they may run, and how deep they sleep. */

/** Of each cpu, on its own. */
export interface CpuPower {
  governor: string;
  /** Kilohertz. */
  minKhz: number;
  maxKhz: number;
  turbo: boolean;
  /** When its statistics began. */
  pSinceNs: bigint;
  cSinceNs: bigint;
  /** Idle time until then. */
  cIdleNs: bigint;
}

export class Power {
  readonly driver = "acpi-cpufreq";
  readonly governors: readonly string[] = ["userspace", "powersave", "ondemand", "performance"];
  /** Kilohertz, the fastest first. */
  readonly frequencies: readonly number[];
  /** How many states of sleep there are; the first is that of a cpu that runs. */
  readonly sleepStates = 3;
  readonly cpus: readonly CpuPower[];

  constructor(cpus: number, khz: number) {
    this.frequencies = [khz, (khz * 3) / 4, khz / 2].map(Math.round);
    const slowest = this.frequencies.at(-1) ?? khz;
    this.cpus = Array.from({ length: cpus }, () => ({
      governor: "ondemand",
      minKhz: slowest,
      maxKhz: khz,
      turbo: true,
      pSinceNs: 0n,
      cSinceNs: 0n,
      cIdleNs: 0n,
    }));
  }

  /** The state that a cpu is in, counted from the fastest: what its governor makes of its limits. */
  stateOf({ governor, minKhz, maxKhz }: CpuPower): number {
    const wanted = governor === "powersave" ? minKhz : maxKhz;
    const at = this.frequencies.findIndex((khz) => khz <= wanted);
    return at < 0 ? this.frequencies.length - 1 : at;
  }
}
