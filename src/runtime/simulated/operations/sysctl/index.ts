/** sysctl: the machine as a whole, for privileged domains. */

import type { GuestMemory } from "../../call/guest-memory.ts";
import type { Simulations } from "../../call/types.ts";
import type { Machine } from "../../machine/machine.ts";
import { consoleSimulations } from "./console.ts";
import { hostSimulations } from "./host.ts";

/** A sysctl has nothing beside its argument. */
export type SysctlCall = Readonly<Record<never, never>>;

export type Sysctl = Simulations<"sysctl", SysctlCall>;

export interface SysctlSurroundings {
  readonly machine: Machine;
  readonly memory: GuestMemory;
}

export function sysctlSimulations(at: SysctlSurroundings): Sysctl {
  return { ...hostSimulations(at), ...consoleSimulations(at) };
}
