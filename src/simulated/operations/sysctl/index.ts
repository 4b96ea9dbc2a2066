/** sysctl: the machine as a whole, for privileged domains. */

import type { GuestMemory } from "../../call/guest-memory.ts";
import type { Simulations, WrittenBack } from "../../call/types.ts";
import type { Machine } from "../../machine/machine.ts";
import { cpuPoolSimulations } from "./cpu-pool.ts";
import { hostSimulations } from "./host.ts";
import { powerSimulations } from "./power.ts";
import { schedulerSimulations } from "./scheduler.ts";

export type SysctlCall = WrittenBack;

export type Sysctl = Simulations<"sysctl", SysctlCall>;

export interface SysctlSurroundings {
  readonly machine: Machine;
  readonly memory: GuestMemory;
}

export function sysctlSimulations(at: SysctlSurroundings): Sysctl {
  return {
    ...hostSimulations(at),
    ...cpuPoolSimulations(at),
    ...schedulerSimulations(at),
    ...powerSimulations(at),
  };
}
