/** A simulated guest with frames of its own, and a ForeignMemory over it. */

import { domid, type Domid, type ForeignMemory, gfn, type Gfn } from "../../../../src/index.ts";
import { MachineMemory } from "../../../../src/simulated/shared-memory/index.ts";

export const DOM0: Domid = domid(0);
export const GUEST: Domid = domid(5);
export const FRAMES: readonly Gfn[] = [gfn(0x100), gfn(0x101), gfn(0x102), gfn(0x103)];

/** Makes a guest with four frames, each of which begins with its own number. */
export function machine(): { memory: MachineMemory; foreign: ForeignMemory } & Disposable {
  const memory = new MachineMemory({ exists: (of) => of === DOM0 || of === GUEST });
  for (const at of FRAMES) {
    using page = memory.domain(GUEST).page(at);
    page.storeUint32(0, at);
  }
  const foreign = memory.foreignMemory(DOM0);
  const dispose = (): void => {
    foreign[Symbol.dispose]();
    memory[Symbol.dispose]();
  };
  return { memory, foreign, [Symbol.dispose]: dispose };
}
