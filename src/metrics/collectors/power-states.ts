/** Readings of the cpus' power states: none on a machine whose power Xen does not manage. */

import { EINVAL, ENODEV, MOST_CPUS, XenError, XenUnsupportedOperationError } from "../../runtime/base/errors/index.ts";
import type { IdleStatistics, PerformanceStatistics } from "../../runtime/toolstack/host/index.ts";
import type { Scrape } from "../scrape/index.ts";

export interface CpuPower {
  readonly cpu: number;
  /** null if Xen does not set the cpu's frequency. */
  readonly performance: PerformanceStatistics | null;
  /** null if Xen does not count the cpu's sleep. */
  readonly idle: IdleStatistics | null;
}

/** Reads the power states of all cpus. What the first cpu does not have, the others are not asked for. */
export function cpuPowers({ xen, host }: Scrape): CpuPower[] {
  const { power } = xen.host;
  const powers: CpuPower[] = [];
  for (let cpu = 0; cpu <= Math.min(host.highestCpu, MOST_CPUS - 1); cpu++) {
    const [first = null] = powers;
    const performance = first?.performance === null ? null : ifManaged(() => power.performance(cpu));
    const idle = first?.idle === null ? null : ifManaged(() => power.idle(cpu));
    powers.push({ cpu, performance, idle });
  }
  return powers;
}

function ifManaged<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof XenUnsupportedOperationError) return null;
    if (error instanceof XenError && (error.errno === ENODEV || error.errno === EINVAL)) return null;
    throw error;
  }
}
