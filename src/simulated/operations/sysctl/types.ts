/** Types of the simulated sysctl operations: their call, and the machine that they act on. */

import type { GuestMemory } from "../../call/guest-memory.ts";
import type { Simulations } from "../../call/types.ts";
import type { Machine } from "../../machine/machine.ts";

/** A sysctl is about the host: there is nothing beside its argument. */
export type SysctlCall = object;

export type Sysctl = Simulations<"sysctl", SysctlCall>;

export interface SysctlSurroundings {
  readonly machine: Machine;
  readonly memory: GuestMemory;
}
