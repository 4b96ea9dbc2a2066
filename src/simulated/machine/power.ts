/** The power management of the machine's cpus: their frequencies and their states of sleep. */

/** Power state of one cpu. */
export interface CpuPower {
  governor: string;
  /** Kilohertz. */
  minKhz: number;
  maxKhz: number;
  turbo: boolean;
  /** Start of its statistics. */
  pSinceNs: bigint;
  cSinceNs: bigint;
  /** Idle time until that start. */
  cIdleNs: bigint;
}

export class Power {
  readonly driver = "acpi-cpufreq";
  readonly governors: readonly string[] = ["userspace", "powersave", "ondemand", "performance"];
  /** Frequencies in kilohertz, the fastest first; empty if Xen does not set them. */
  readonly frequencies: readonly number[];
  /** Number of states of sleep, the running state included. */
  readonly sleepStates = 3;
  readonly cpus: readonly CpuPower[];

  constructor(cpus: number, khz: number, setsFrequencies: boolean) {
    this.frequencies = setsFrequencies ? [khz, (khz * 3) / 4, khz / 2].map(Math.round) : [];
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

  /** Returns a cpu's state, counted from the fastest: the choice of its governor within its limits. */
  stateOf({ governor, minKhz, maxKhz }: CpuPower): number {
    const wanted = governor === "powersave" ? minKhz : maxKhz;
    const at = this.frequencies.findIndex((khz) => khz <= wanted);
    return at < 0 ? this.frequencies.length - 1 : at;
  }
}
