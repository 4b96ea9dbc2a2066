/** The simulated machine's frames as memory that domains share. */

import { domid as checkDomid, gfn } from "../../runtime/abi/numbers.ts";
import { MachineMemory } from "../shared-memory/index.ts";
import type { Machine } from "./machine.ts";

/**
 * Mappings keep a domain from going, and notifications are events; what a domain gives back is no longer there. A domain
 * that is dying has no memory any more but what others have mapped of it.
 */
export function memoryOf(machine: Machine): MachineMemory {
  const memory = new MachineMemory({
    exists: (domid) => machine.domain(domid)?.isDying === false,
    privileged: (domid) => machine.domain(domid)?.isPrivileged ?? false,
    hold: (domid) => machine.domain(domid)?.hold(),
    hasFrame: (domid, frame) => machine.domain(domid)?.frames.has(frame) ?? false,
    hasPort: (domid, port) => machine.eventChannels.end(domid, port) !== undefined,
    notify: (domid, port) => machine.eventChannels.send(domid, port),
  });
  machine.listeners.add((domain, change) => {
    if (change === "gone" || domain.isDying) memory.forget(domain.domid);
  });
  machine.frameListeners.add((domid, frame) => memory.domain(checkDomid(domid)).remove(gfn(frame)));
  return memory;
}
