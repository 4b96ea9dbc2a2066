/** domctl: operations on one domain, for privileged domains. */

import { affinitySimulations } from "./affinity.ts";
import { contextSimulations } from "./context.ts";
import { cpuPolicySimulations } from "./cpu-policy.ts";
import { deviceSimulations } from "./devices.ts";
import { hypercallPageSimulations } from "./hypercall-page.ts";
import { lifecycleSimulations } from "./lifecycle.ts";
import { memorySimulations } from "./memory.ts";
import { stateSimulations } from "./state.ts";
import { monitorSimulations } from "./monitor.ts";
import { schedulerSimulations } from "./scheduler.ts";
import { timestampSimulations } from "./timestamps.ts";
import { vcpuStateSimulations } from "./vcpu-state.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

export function domctlSimulations(at: DomctlSurroundings): Domctl {
  return {
    ...lifecycleSimulations(at),
    ...affinitySimulations(at),
    ...contextSimulations(at),
    ...cpuPolicySimulations(at),
    ...deviceSimulations(at),
    ...hypercallPageSimulations(at),
    ...memorySimulations(at),
    ...monitorSimulations(at),
    ...schedulerSimulations(at),
    ...stateSimulations(at),
    ...timestampSimulations(at),
    ...vcpuStateSimulations(at),
  };
}
