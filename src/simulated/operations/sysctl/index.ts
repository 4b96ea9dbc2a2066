/** sysctl: operations on the machine as a whole, for privileged domains. */

import { cpuPoolSimulations } from "./cpu-pool.ts";
import { hostSimulations } from "./host.ts";
import { powerSimulations } from "./power.ts";
import { schedulerSimulations } from "./scheduler.ts";
import { traceSimulations } from "./trace.ts";
import type { Sysctl, SysctlSurroundings } from "./types.ts";

export function sysctlSimulations(at: SysctlSurroundings): Sysctl {
  return {
    ...hostSimulations(at),
    ...cpuPoolSimulations(at),
    ...schedulerSimulations(at),
    ...powerSimulations(at),
    ...traceSimulations(at),
  };
}
