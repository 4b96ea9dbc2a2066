/** Types of the simulated domctl operations: their call, and the machine that they act on. */

import type { GuestMemory } from "../../call/guest-memory.ts";
import type { Simulations } from "../../call/types.ts";
import type { MachineDomain } from "../../machine/domain.ts";
import type { Machine } from "../../machine/machine.ts";

export interface DomctlCall {
  /** The domain of the operation. Throws if the operation has none. */
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
