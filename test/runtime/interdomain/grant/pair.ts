/** A guest and dom0, with a Grants object for each. */

import { type Domid, domid, type Gfn, gfn, type Grants } from "../../../../src/index.ts";
import {
  type DomainFrames,
  MachineMemory,
  type MachineMemoryOptions,
} from "../../../../src/simulated/shared-memory/index.ts";

export const DOM0: Domid = domid(0);
export const GUEST: Domid = domid(5);
/** The guest's granted frame. */
export const AT: Gfn = gfn(0x100);
/** The simulated memory's file, as this process has it mapped. */
export const MEMORY = "/memfd:xen-ts-simulated-memory (deleted)";

/** A guest with one granted frame, and Grants objects of dom0 and of the guest. */
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
