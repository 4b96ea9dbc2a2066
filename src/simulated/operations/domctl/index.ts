/** domctl: one domain, for privileged domains. */

import type { GuestMemory } from "../../call/guest-memory.ts";
import type { Simulations, WrittenBack } from "../../call/types.ts";
import type { MachineDomain } from "../../machine/domain.ts";
import type { Machine } from "../../machine/machine.ts";
import { affinitySimulations } from "./affinity.ts";
import { contextSimulations } from "./context.ts";
import { lifecycleSimulations } from "./lifecycle.ts";
import { memorySimulations } from "./memory.ts";
import { stateSimulations } from "./state.ts";
import { schedulerSimulations } from "./scheduler.ts";

export interface DomctlCall extends WrittenBack {
  /** The domain of the operation. Throws if the operation is on none. */
  readonly domain: MachineDomain;
  readonly isOnDomain: boolean;
  /** True if that domain is the caller. */
  readonly isCaller: boolean;
  /** The number in the request, which createdomain sets. */
  domid: number;
}

export type Domctl = Simulations<"domctl", DomctlCall>;

export interface DomctlSurroundings {
  readonly machine: Machine;
  readonly memory: GuestMemory;
}

export function domctlSimulations(at: DomctlSurroundings): Domctl {
  return {
    ...lifecycleSimulations(at),
    ...affinitySimulations(at),
    ...contextSimulations(at),
    ...memorySimulations(at),
    ...schedulerSimulations(at),
    ...stateSimulations(at),
  };
}
