/** A guest and dom0, and grants as each of them sees them. */

import { type Domid, domid, type Gfn, gfn, type Grants } from "../../../../src/index.ts";
import {
  type DomainFrames,
  MachineMemory,
  type MachineMemoryOptions,
} from "../../../../src/simulated/shared-memory/index.ts";

export const DOM0: Domid = domid(0);
export const GUEST: Domid = domid(5);
/** The frame of the guest that is granted. */
export const AT: Gfn = gfn(0x100);
/** The simulated memory, as this process has it mapped. */
export const MEMORY = "/memfd:xen-ts-simulated-memory (deleted)";

/** A guest with one granted frame, and grants as dom0 and as the guest see them. */
export class Pair implements Disposable {
  readonly memory: MachineMemory;
  readonly guest: DomainFrames;
  readonly dom0: Grants;
  readonly own: Grants;

  constructor(options?: MachineMemoryOptions) {
    this.memory = new MachineMemory(options);
    this.guest = this.memory.domain(GUEST);
    this.dom0 = this.memory.grants(DOM0);
    this.own = this.memory.grants(GUEST);
  }

  [Symbol.dispose](): void {
    this.dom0[Symbol.dispose]();
    this.own[Symbol.dispose]();
    this.memory[Symbol.dispose]();
  }
}
